// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/geometry.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace cxr::image {

/// Drawings that lie over a picture and never in its samples. Coordinates are in pixels of the
/// image: (0, 0) is the outer corner of the top left pixel, (0.5, 0.5) its centre.
struct Point {
    double x = 0;
    double y = 0;
    friend bool operator==(const Point&, const Point&) = default;
};

/// Points, lines and outlines. One point alone is a mark.
struct Polyline {
    std::vector<Point> points; ///< closed where the last equals the first
    bool filled = false;
    friend bool operator==(const Polyline&, const Polyline&) = default;
};

/// A text whose top left corner is at `at`. UTF-8, lines separated by '\n'.
struct Label {
    Point at;
    std::string text;
    friend bool operator==(const Label&, const Label&) = default;
};

/// A bitmap that is on or off for each pixel (Overlay Plane Module, PS3.3 C.9.2).
struct Bitmap {
    int x = 0; ///< image column of its first column; may lie outside the image
    int y = 0;
    Size size;
    std::vector<std::uint8_t> on; ///< size.area() entries, 0 or 1
    std::string name;             ///< Overlay Label or Description, may be empty
    unsigned group = 0;           ///< of the file it came from, 0x6000…0x601E
    friend bool operator==(const Bitmap&, const Bitmap&) = default;
};

/// What lies outside of any of the openings is covered (Display Shutter, PS3.3 C.7.6.11), and what
/// is on in the bitmap (Bitmap Display Shutter, C.7.6.15). The samples under it are there all the
/// same.
struct Shutter {
    std::vector<std::vector<Point>> openings; ///< closed polygons of at least three corners
    std::optional<Bitmap> cover;
    double grey = 0; ///< of the cover, 0 black … 1 white
    friend bool operator==(const Shutter&, const Shutter&) = default;
};

struct Graphics {
    std::optional<Shutter> shutter;
    std::vector<Polyline> lines;
    std::vector<Label> labels;
    std::vector<Bitmap> bitmaps;
    [[nodiscard]] bool empty() const
    {
        return !shutter && lines.empty() && labels.empty() && bitmaps.empty();
    }
    friend bool operator==(const Graphics&, const Graphics&) = default;
};

} // namespace cxr::image
