// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plot/canvas.h"

#include <string>
#include <vector>

namespace cxr::plot {

/// One distribution as Tukey drew it; where the parts lie is the caller's definition.
struct BoxGlyph {
    std::string label = {};
    Colour colour = blue;
    double low = 0; ///< end of the lower whisker
    double lowerQuartile = 0;
    double median = 0;
    double upperQuartile = 0;
    double high = 0; ///< end of the upper whisker
    double mean = 0;
    std::vector<double> outliers = {};
};

struct BoxPlot {
    std::string title = {};
    std::string yLabel = {}; ///< what and unit: "PSNR / dB"
    std::vector<BoxGlyph> boxes = {};
    bool zeroLine = false; ///< includes 0 and marks it
};

/// Boxes with whiskers, outliers as dots, the mean as a diamond of lines.
void draw(Canvas& canvas, const Area& area, const BoxPlot& plot);

} // namespace cxr::plot
