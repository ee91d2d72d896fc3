// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/image.h"

#include <string>
#include <vector>

namespace cxr::io {

/// What a raster file's decoder hands to load().
struct Raster {
    image::Image image;
    bool colour = false; ///< colour was reduced to luminance
    int frames = 1;      ///< pages in the file
    std::vector<std::string> notices;
};

} // namespace cxr::io
