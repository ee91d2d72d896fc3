// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"
#include "plot/canvas.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace cxr::plot {

/// Draws on a canvas whose size it was told before. The same code makes every format.
using Drawing = std::function<void(Canvas&)>;

/// Width and height in points.
struct Extent {
    double width = 0;
    double height = 0;
    [[nodiscard]] Area area() const { return {0, 0, width, height}; }
};

/// A4 upright.
inline constexpr Extent a4{595.276, 841.89};

/// An `<svg>` element with a white background that can stand in a file of its own or in HTML. Text
/// stays text. `title` is what a screen reader says.
[[nodiscard]] std::string renderSvg(
    const Extent& extent, const Drawing& drawing, const std::string& title);

/// A PNG file of `extent` · `pixelsPerPoint` pixels, white background; 2 is 144 dpi.
/// Errors: InvalidArgument for an extent that is empty or above 10,000 pixels a side, OutOfMemory,
/// Internal.
[[nodiscard]] Result<std::string> renderPng(
    const Extent& extent, const Drawing& drawing, double pixelsPerPoint = 2);

/// A PDF file of one page per drawing, fonts embedded. Errors: OutOfMemory, Internal.
[[nodiscard]] Result<std::string> renderPdf(
    const Extent& page, const std::vector<Drawing>& drawings, const std::string& title);

/// Writes a drawing, atomically, in the format that the path's ending names: .svg, .png or .pdf.
/// Errors: InvalidArgument for another ending, CannotWrite, DiskFull, OutOfMemory, Internal.
[[nodiscard]] Result<void> writeDrawing(const std::filesystem::path& path, const Extent& extent,
    const Drawing& drawing, const std::string& title);

} // namespace cxr::plot
