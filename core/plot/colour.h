// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace cxr::plot {

/// Red, green and blue in sRGB, 0 … 1.
struct Colour {
    double red = 0;
    double green = 0;
    double blue = 0;
    friend bool operator==(const Colour&, const Colour&) = default;
};

[[nodiscard]] constexpr Colour fromHex(unsigned rgb)
{
    return {static_cast<double>(rgb >> 16 & 255U) / 255, static_cast<double>(rgb >> 8 & 255U) / 255,
        static_cast<double>(rgb & 255U) / 255};
}

inline constexpr Colour paper = fromHex(0xFFFFFF);
inline constexpr Colour ink = fromHex(0x1A1A1A);
inline constexpr Colour softInk = fromHex(0x595959); ///< 7:1 on white
inline constexpr Colour rule = fromHex(0xC4C4C4);
inline constexpr Colour grid = fromHex(0xE6E6E6);

// Colours that people with a colour vision deficiency can tell apart, and that stay apart in grey:
// M. Okabe, K. Ito, Color Universal Design, 2008.
inline constexpr Colour blue = fromHex(0x0072B2);
inline constexpr Colour orange = fromHex(0xE69F00);
inline constexpr Colour vermilion = fromHex(0xD55E00);
inline constexpr Colour green = fromHex(0x009E73);
inline constexpr Colour purple = fromHex(0xCC79A7);

/// A mix of two colours; `share` 0 gives the first, 1 the second.
[[nodiscard]] constexpr Colour mixed(const Colour& a, const Colour& b, double share)
{
    return {a.red + (b.red - a.red) * share, a.green + (b.green - a.green) * share,
        a.blue + (b.blue - a.blue) * share};
}

} // namespace cxr::plot
