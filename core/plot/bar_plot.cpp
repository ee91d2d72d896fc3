// SPDX-License-Identifier: Apache-2.0
#include "plot/bar_plot.h"

#include "plot/axis.h"

#include <algorithm>
#include <cmath>

namespace cxr::plot {

void draw(Canvas& canvas, const Area& area, const BarPlot& plot)
{
    Span span;
    span.add(0);
    double widest = 1;
    for (const Bar& bar : plot.bars) {
        span.add(bar.value);
        widest = std::max(widest, textWidth(bar.label, tickStyle));
    }
    const Panel panel = drawPanel(canvas, area, plot.title, linearScale(span.low, span.high),
        plot.yLabel, numberedAxisHeight);
    const double slot =
        panel.inner.width / static_cast<double>(std::max<std::size_t>(1, plot.bars.size()));
    // Of many bars only every n-th is labelled, so that labels do not run into each other.
    const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil((widest + 4) / slot)));
    const double zero = panel.yOf(0);
    for (std::size_t i = 0; i < plot.bars.size(); ++i) {
        const Bar& bar = plot.bars[i];
        const double centre = panel.inner.x + (static_cast<double>(i) + 0.5) * slot;
        const double width = std::min(0.7 * slot, 40.0);
        if (std::isfinite(bar.value)) {
            const double end = panel.yOf(bar.value);
            canvas.fill({centre - width / 2, std::min(zero, end), width, std::abs(end - zero)},
                bar.value < 0 ? plot.negative : plot.colour);
        }
        if (i % every == 0)
            canvas.text(
                {centre, panel.inner.bottom() + 11.5}, bar.label, {tickStyle, Align::Centre});
    }
    canvas.line({panel.inner.x, zero}, {panel.inner.right(), zero}, {softInk, 0.8});
    canvas.text({panel.inner.centreX(), panel.inner.bottom() + 24}, plot.xLabel,
        {axisStyle, Align::Centre});
}

} // namespace cxr::plot
