// SPDX-License-Identifier: Apache-2.0
#include "plot/histogram.h"

#include "plot/axis.h"

#include <algorithm>
#include <cmath>

namespace cxr::plot {

namespace {
constexpr int fewestBins = 5;
constexpr int mostBins = 20;
} // namespace

void draw(Canvas& canvas, const Area& area, const Histogram& plot)
{
    Span span;
    std::size_t finite = 0;
    for (const double value : plot.values) {
        span.add(value);
        finite += std::isfinite(value) ? 1U : 0U;
    }
    const int wanted =
        std::clamp(static_cast<int>(std::lround(std::sqrt(static_cast<double>(finite)))),
            fewestBins, mostBins);
    const Scale bins = linearScale(span.low, span.high, wanted + 1);
    std::vector<std::size_t> counts(std::max<std::size_t>(2, bins.ticks.size()) - 1, 0);
    const double step = (bins.high - bins.low) / static_cast<double>(counts.size());
    for (const double value : plot.values) {
        if (!std::isfinite(value))
            continue;
        // Borders are multiples of the step; computing them must not move a value over one.
        const double place = std::floor((value - bins.low) / step + 1e-9);
        ++counts[static_cast<std::size_t>(
            std::clamp(place, 0.0, static_cast<double>(counts.size() - 1)))];
    }
    const std::size_t highest = *std::max_element(counts.begin(), counts.end());
    Scale y = linearScale(0, std::max(1.0, static_cast<double>(highest)));
    std::erase_if(y.ticks, [](double tick) { return std::abs(tick - std::round(tick)) > 1e-6; });
    y.decimals = 0;

    const Panel panel = drawPanel(canvas, area, plot.title, y, plot.yLabel, numberedAxisHeight);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0)
            continue;
        const double from = bins.low + static_cast<double>(i) * step;
        const double left = bins.place(from, panel.inner.x, panel.inner.right());
        const double right = bins.place(from + step, panel.inner.x, panel.inner.right());
        const double top = panel.yOf(static_cast<double>(counts[i]));
        canvas.fill({left + 0.5, top, right - left - 1, panel.inner.bottom() - top},
            from < -step / 2 ? plot.negative : plot.colour);
    }
    Scale x = bins;
    const double room = panel.inner.width / static_cast<double>(bins.ticks.size());
    if (textWidth(bins.textOf(bins.high), tickStyle) + 6 > room) {
        x.ticks.clear();
        // Every other one, and zero where it is among them.
        const bool odd = std::abs(std::remainder(bins.low / step, 2.0)) > 0.5;
        for (std::size_t i = odd ? 1 : 0; i < bins.ticks.size(); i += 2)
            x.ticks.push_back(bins.ticks[i]);
    }
    drawNumberedAxis(canvas, panel, x, plot.xLabel);
}

} // namespace cxr::plot
