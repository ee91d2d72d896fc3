// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plot/canvas.h"

#include <string>
#include <vector>

namespace cxr::plot {

struct Histogram {
    std::string title = {};
    std::string xLabel = {}; ///< what and unit
    std::string yLabel = "images";
    std::vector<double> values = {}; ///< those that are not finite are left out
    Colour colour = blue;
    Colour negative = vermilion; ///< of bins below zero
};

/// Equal bins with borders at round numbers, about as many as the root of the values' number
/// (5 … 20); zero is always a border. A value on a border belongs to the bin above it.
void draw(Canvas& canvas, const Area& area, const Histogram& plot);

} // namespace cxr::plot
