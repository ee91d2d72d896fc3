// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plot/colour.h"

#include <string>
#include <string_view>
#include <vector>

namespace cxr::plot {

/// DejaVu Sans where it is installed, else the system's sans-serif.
struct TextStyle {
    double size = 8; ///< points
    bool bold = false;
    Colour colour = ink;
};

/// The families that text is set in, in the order of preference, as CSS and Pango write them.
inline constexpr auto fontFamilies = "DejaVu Sans, Verdana, Noto Sans, sans-serif";

/// `text` as UTF-8 that can be shown on one line: damaged sequences and characters that turn the
/// direction of writing become U+FFFD, line breaks and other control characters become spaces.
[[nodiscard]] std::string printable(std::string_view text);

/// printable() with & < > " ' as entities: safe in HTML, XML and SVG, in text and in attributes.
[[nodiscard]] std::string escaped(std::string_view text);

/// Width of one line in points.
[[nodiscard]] double textWidth(std::string_view text, const TextStyle& style);

/// The lines of `text` when none may be wider than `width` points: broken between words, and
/// inside a word that does not fit alone. At least one line.
[[nodiscard]] std::vector<std::string> wrapped(
    std::string_view text, const TextStyle& style, double width);

/// Bytes in Base64 (RFC 4648, padded).
[[nodiscard]] std::string base64(std::string_view bytes);

} // namespace cxr::plot
