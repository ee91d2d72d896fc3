// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/graphics.h"

#include <string>
#include <vector>

class DcmItem;

namespace cxr::io {

/// The groups that overlay planes may stand in, every second one (PS3.5 7.6).
inline constexpr unsigned firstOverlayGroup = 0x6000;
inline constexpr unsigned lastOverlayGroup = 0x601e;

/// The overlay planes (groups 6000…601E, PS3.3 C.9.2) of one frame, from 0, of an image of that
/// size: bitmaps of their own, and those that older writers put into unused bits of the pixel
/// cells. What is damaged, or hides in the bits of compressed cells, is left out with a notice.
[[nodiscard]] std::vector<image::Bitmap> readOverlays(
    DcmItem& dataSet, int frame, image::Size imageSize, std::vector<std::string>& notices);

} // namespace cxr::io
