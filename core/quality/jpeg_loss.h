// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/image.h"

namespace cxr::quality {

/// What is left of an image after baseline JPEG (ITU-T T.81) of that quality, 1…100 on the scale of
/// the Independent JPEG Group: 8×8 blocks are quantised with T.81's luminance table (annex K.1).
/// No file is made, since entropy coding loses nothing. Deeper images are taken to 8 bits first, as
/// JPEG files of them are. Throws what OpenCV throws.
[[nodiscard]] image::Image throughJpeg(const image::Image& image, int quality);

} // namespace cxr::quality
