// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/geometry.h"

#include <cstdint>
#include <vector>

namespace cxr::quality {

/// Samples over the whole 16-bit range, row by row.
using WideSamples = std::vector<std::uint16_t>;

/// Histogram equalisation: each value becomes the share of pixels that are not brighter, spread
/// over 0 … 65535 so that the darkest value present becomes 0. One bin per value. A constant image
/// stays as it is.
void equaliseHistogram(WideSamples& samples);

/// Contrast-limited adaptive histogram equalisation (K. Zuiderveld, Graphics Gems IV, 1994).
struct Clahe {
    int tiles = 8;        ///< along each side; fewer where a side has fewer pixels
    double clipLimit = 2; ///< highest bin, as a multiple of the mean bin

    /// Histograms have 256 bins at any depth, so that the clip limit means the same for all;
    /// between bins the mapping is linear. Mappings are interpolated between the centres of the
    /// tiles.
    void apply(WideSamples& samples, image::Size size) const;
};

} // namespace cxr::quality
