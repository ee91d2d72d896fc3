// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plot/canvas.h"

#include <string>
#include <vector>

namespace cxr::plot {

struct Bar {
    std::string label = {};
    double value = 0;
};

/// Bars always stand on zero: their lengths are what the eye compares.
struct BarPlot {
    std::string title = {};
    std::string xLabel = {};
    std::string yLabel = {}; ///< what and unit
    std::vector<Bar> bars = {};
    Colour colour = blue;
    Colour negative = vermilion; ///< of bars below zero
};

void draw(Canvas& canvas, const Area& area, const BarPlot& plot);

} // namespace cxr::plot
