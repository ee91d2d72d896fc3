// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"
#include "image/geometry.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace cxr::plot {

/// A small colour picture: red, green, blue, 8 bits each, row by row from the top left.
struct Picture {
    image::Size size;
    std::vector<std::uint8_t> rgb; ///< 3 · size.area() entries

    Picture() = default;
    /// Black.
    explicit Picture(image::Size pixels) : size(pixels), rgb(3 * pixels.area()) { }

    using Pixel = std::array<std::uint8_t, 3>;
    void set(int x, int y, const Pixel& pixel);
};

/// An 8-bit RGB PNG file. Errors: InvalidArgument for an empty picture, OutOfMemory, Internal.
[[nodiscard]] Result<std::string> encodePng(const Picture& picture);

} // namespace cxr::plot
