// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plot/canvas.h"

#include <string>
#include <vector>

namespace cxr::plot {

struct Curve {
    std::string label = {}; ///< for the key; may be empty
    Colour colour = blue;
    std::vector<Point> points = {}; ///< in the units of the axes, in the order of x
    bool dashed = false;
    bool dots = false; ///< marks each point
};

struct LinePlot {
    std::string title = {};
    std::string xLabel = {}; ///< what and unit
    std::string yLabel = {};
    std::vector<Curve> curves = {};
    bool logarithmicY = false; ///< ignored where a value is not positive
    bool zeroLine = false;     ///< marks y = 0 where it is in sight
    bool wholeX = false;       ///< ticks at whole numbers only
};

/// Lines over numbered axes; the key stands above the panel at its right.
void draw(Canvas& canvas, const Area& area, const LinePlot& plot);

} // namespace cxr::plot
