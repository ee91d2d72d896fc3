// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>

namespace cxr::image {

/// Width and height in pixels.
struct Size {
    int width = 0;
    int height = 0;

    [[nodiscard]] bool empty() const { return width <= 0 || height <= 0; }
    [[nodiscard]] std::size_t area() const
    {
        return empty() ? 0 : static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    }
    friend bool operator==(const Size&, const Size&) = default;
};

/// Half-open pixel rectangle: columns [x, x+width), rows [y, y+height).
struct Rect {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    [[nodiscard]] int right() const { return x + width; }   ///< first column outside
    [[nodiscard]] int bottom() const { return y + height; } ///< first row outside
    [[nodiscard]] bool empty() const { return width <= 0 || height <= 0; }
    [[nodiscard]] Size size() const { return {width, height}; }
    [[nodiscard]] std::size_t area() const { return size().area(); }

    /// Grown by `margin` pixels on every side; shrunk where margin is negative.
    [[nodiscard]] Rect grown(int margin) const
    {
        return {x - margin, y - margin, width + 2 * margin, height + 2 * margin};
    }
    friend bool operator==(const Rect&, const Rect&) = default;
};

/// The whole frame of an image of that size.
[[nodiscard]] inline Rect frameOf(Size size)
{
    return {0, 0, size.width, size.height};
}

/// The pixels that both hold; empty (all zero) when they do not meet.
[[nodiscard]] inline Rect intersected(const Rect& a, const Rect& b)
{
    const int x = std::max(a.x, b.x);
    const int y = std::max(a.y, b.y);
    const int right = std::min(a.right(), b.right());
    const int bottom = std::min(a.bottom(), b.bottom());
    return right > x && bottom > y ? Rect{x, y, right - x, bottom - y} : Rect{};
}

} // namespace cxr::image
