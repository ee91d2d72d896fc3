// SPDX-License-Identifier: Apache-2.0
#include "plot/line_plot.h"

#include "plot/axis.h"

#include <algorithm>
#include <cmath>

namespace cxr::plot {

namespace {

Scale horizontalScale(const LinePlot& plot, const Span& span)
{
    if (!plot.wholeX)
        return linearScale(span.low, span.high);
    Scale scale = linearScale(span.low, std::max(span.high, span.low + 1));
    std::erase_if(
        scale.ticks, [](double tick) { return std::abs(tick - std::round(tick)) > 1e-6; });
    scale.decimals = 0;
    return scale;
}

Scale verticalScale(const LinePlot& plot, const Span& span)
{
    if (plot.logarithmicY)
        return logarithmicScale(span.low, span.high);
    return linearScale(span.low, span.high);
}

void drawKey(Canvas& canvas, const Panel& panel, double y, const std::vector<Curve>& curves)
{
    double right = panel.inner.right();
    for (auto curve = curves.rbegin(); curve != curves.rend(); ++curve) {
        if (curve->label.empty())
            continue;
        canvas.text({right, y}, curve->label, {axisStyle, Align::Right});
        right -= textWidth(curve->label, axisStyle) + 4;
        canvas.line({right - 14, y - 2.8}, {right, y - 2.8}, {curve->colour, 1.8, curve->dashed});
        right -= 24;
    }
}

} // namespace

void draw(Canvas& canvas, const Area& area, const LinePlot& plot)
{
    Span xs;
    Span ys;
    for (const Curve& curve : plot.curves) {
        for (const Point& point : curve.points) {
            xs.add(point.x);
            ys.add(point.y);
        }
    }
    const Scale x = horizontalScale(plot, xs);
    const Panel panel = drawPanel(
        canvas, area, plot.title, verticalScale(plot, ys), plot.yLabel, numberedAxisHeight);
    drawNumberedAxis(canvas, panel, x, plot.xLabel);
    drawKey(canvas, panel, area.y + 11, plot.curves);
    if (plot.zeroLine && panel.y.low < 0 && panel.y.high > 0)
        canvas.line(
            {panel.inner.x, panel.yOf(0)}, {panel.inner.right(), panel.yOf(0)}, {softInk, 1, true});
    for (const Curve& curve : plot.curves) {
        std::vector<Point> places;
        for (const Point& point : curve.points) {
            if (std::isfinite(point.x) && std::isfinite(point.y))
                places.push_back(
                    {x.place(point.x, panel.inner.x, panel.inner.right()), panel.yOf(point.y)});
        }
        if (places.size() > 1)
            canvas.polyline(places, {curve.colour, 1.6, curve.dashed});
        if (curve.dots || places.size() == 1) {
            for (const Point& place : places)
                canvas.disc(place, 2.4, curve.colour);
        }
    }
}

} // namespace cxr::plot
