// SPDX-License-Identifier: Apache-2.0
#include "plot/box_plot.h"

#include "plot/axis.h"

#include <algorithm>
#include <cmath>

namespace cxr::plot {

namespace {

void drawBox(Canvas& canvas, const Panel& panel, const BoxGlyph& box, double centre, double width)
{
    const double half = width / 2;
    const auto y = [&panel](double value) { return panel.yOf(value); };
    const Stroke outline{box.colour, 1.2};
    for (const double outlier : box.outliers)
        canvas.disc({centre, y(outlier)}, 1.6, box.colour);
    for (const auto& [from, to] :
        {std::pair(box.lowerQuartile, box.low), std::pair(box.upperQuartile, box.high)}) {
        canvas.line({centre, y(from)}, {centre, y(to)}, outline);
        canvas.line({centre - half / 2, y(to)}, {centre + half / 2, y(to)}, outline);
    }
    const Area body{
        centre - half, y(box.upperQuartile), width, y(box.lowerQuartile) - y(box.upperQuartile)};
    canvas.fill(body, mixed(paper, box.colour, 0.25));
    canvas.frame(body, outline);
    canvas.line({centre - half, y(box.median)}, {centre + half, y(box.median)}, {box.colour, 2.2});
    constexpr double arm = 3;
    const double mean = y(box.mean);
    canvas.polyline({{centre - arm, mean}, {centre, mean - arm}, {centre + arm, mean},
                        {centre, mean + arm}, {centre - arm, mean}},
        {ink, 1});
}

} // namespace

void draw(Canvas& canvas, const Area& area, const BoxPlot& plot)
{
    Span span;
    for (const BoxGlyph& box : plot.boxes) {
        for (const double value : {box.low, box.high, box.mean})
            span.add(value);
        for (const double outlier : box.outliers)
            span.add(outlier);
    }
    if (plot.zeroLine)
        span.add(0);
    const double room = (span.high - span.low) * 0.03; // no dot on the frame
    const double low = plot.zeroLine && span.low >= 0 ? 0 : span.low - room;
    const Panel panel =
        drawPanel(canvas, area, plot.title, linearScale(low, span.high + room), plot.yLabel, 18);
    if (plot.zeroLine)
        canvas.line(
            {panel.inner.x, panel.yOf(0)}, {panel.inner.right(), panel.yOf(0)}, {softInk, 1, true});
    const double slot =
        panel.inner.width / static_cast<double>(std::max<std::size_t>(1, plot.boxes.size()));
    double centre = panel.inner.x + slot / 2;
    for (const BoxGlyph& box : plot.boxes) {
        if (std::isfinite(box.median))
            drawBox(canvas, panel, box, centre, std::min(0.5 * slot, 44.0));
        canvas.text({centre, panel.inner.bottom() + 12}, shortened(box.label, axisStyle, slot - 2),
            {axisStyle, Align::Centre});
        centre += slot;
    }
}

} // namespace cxr::plot
