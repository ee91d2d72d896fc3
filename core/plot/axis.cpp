// SPDX-License-Identifier: Apache-2.0
#include "plot/axis.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace cxr::plot {

namespace {

/// 1, 2 or 5 · 10ⁿ, the nearest from above.
double niceStep(double step)
{
    const double decade = std::pow(10.0, std::floor(std::log10(step)));
    const double share = step / decade;
    constexpr double slack = 1e-9;
    for (const double nice : {1.0, 2.0, 5.0}) {
        if (share <= nice + slack)
            return nice * decade;
    }
    return 10 * decade;
}

int decimalsOf(double step)
{
    return std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 9);
}

} // namespace

std::string fixed(double value, int decimals)
{
    if (std::isnan(value))
        return "–";
    if (std::isinf(value))
        return value < 0 ? "−∞" : "∞";
    std::array<char, 400> text = {};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), std::abs(value),
        std::chars_format::fixed, decimals);
    const std::string digits(text.data(), end.ptr);
    const bool zero = digits.find_first_not_of("0.") == std::string::npos;
    return value < 0 && !zero ? "−" + digits : digits;
}

double Scale::place(double value, double from, double to) const
{
    const double share =
        logarithmic ? std::log(value / low) / std::log(high / low) : (value - low) / (high - low);
    return from + share * (to - from);
}

std::string Scale::textOf(double tick) const
{
    if (!logarithmic)
        return fixed(tick, decimals);
    return fixed(tick, decimalsOf(std::pow(10.0, std::floor(std::log10(tick) + 1e-9))));
}

Scale linearScale(double low, double high, int wanted)
{
    if (!std::isfinite(low) || !std::isfinite(high))
        return linearScale(0, 1, wanted);
    if (!(high > low)) {
        const double room = low == 0 ? 1 : std::abs(low) * 0.01;
        return linearScale(low - room, low + room, wanted);
    }
    const double step = niceStep((high - low) / std::max(1, wanted - 1));
    // Rounding must not cost or add a step at an end that lies on a tick.
    constexpr double slack = 1e-6;
    const double first = std::floor(low / step + slack);
    const double last = std::ceil(high / step - slack);
    Scale scale{first * step, last * step, false, {}, decimalsOf(step)};
    for (double k = first; k <= last; ++k)
        scale.ticks.push_back(k * step);
    return scale;
}

Scale logarithmicScale(double low, double high)
{
    if (!(low > 0) || !std::isfinite(high) || !(high > low))
        return linearScale(low, high);
    const std::vector<double> dense{1, 2, 5};
    const std::vector<double> sparse{1};
    const bool few = std::log10(high / low) < 3;
    Scale scale{low, high, true, {}, 0};
    std::vector<double> candidates;
    for (double k = std::floor(std::log10(low)); k <= std::ceil(std::log10(high)); ++k) {
        for (const double part : few ? dense : sparse)
            candidates.push_back(part * std::pow(10.0, k));
    }
    for (const double tick : candidates) {
        if (tick <= low)
            scale.low = tick;
    }
    scale.high = *std::find_if(
        candidates.begin(), candidates.end() - 1, [high](double tick) { return tick >= high; });
    for (const double tick : candidates) {
        if (tick >= scale.low && tick <= scale.high)
            scale.ticks.push_back(tick);
    }
    return scale;
}

void Span::add(double value)
{
    if (!std::isfinite(value))
        return;
    low = empty ? value : std::min(low, value);
    high = empty ? value : std::max(high, value);
    empty = false;
}

Panel drawPanel(Canvas& canvas, const Area& area, const std::string& title, const Scale& y,
    const std::string& yLabel, double below)
{
    double numbers = 0;
    for (const double tick : y.ticks)
        numbers = std::max(numbers, textWidth(y.textOf(tick), tickStyle));
    const double left = 16 + numbers + 4;
    const double top = title.empty() ? 6 : 20;
    Panel panel{{area.x + left, area.y + top, area.width - left - 6, area.height - top - below}, y};

    if (!title.empty())
        canvas.text(
            {area.x + 4, area.y + 11}, shortened(title, titleStyle, area.width - 8), {titleStyle});
    canvas.text({area.x + 11, panel.inner.y + panel.inner.height / 2}, yLabel,
        {axisStyle, Align::Centre, true});
    for (const double tick : y.ticks) {
        const double at = panel.yOf(tick);
        canvas.line({panel.inner.x, at}, {panel.inner.right(), at}, {grid, 0.6});
        canvas.text({panel.inner.x - 4, at + 2.7}, y.textOf(tick), {tickStyle, Align::Right});
    }
    canvas.line({panel.inner.x, panel.inner.bottom()}, {panel.inner.right(), panel.inner.bottom()},
        {softInk, 0.8});
    return panel;
}

void drawNumberedAxis(Canvas& canvas, const Panel& panel, const Scale& x, const std::string& xLabel)
{
    const double base = panel.inner.bottom();
    for (const double tick : x.ticks) {
        const double at = x.place(tick, panel.inner.x, panel.inner.right());
        canvas.line({at, base}, {at, base + 3}, {softInk, 0.8});
        canvas.text({at, base + 11.5}, x.textOf(tick), {tickStyle, Align::Centre});
    }
    canvas.text({panel.inner.centreX(), base + 24}, xLabel, {axisStyle, Align::Centre});
}

std::string shortened(const std::string& text, const TextStyle& style, double width)
{
    if (textWidth(text, style) <= width)
        return printable(text);
    // Whole characters only: a first byte of UTF-8 is not 10xxxxxx.
    const std::string clean = printable(text);
    std::vector<std::string> characters;
    for (const char c : clean) {
        if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U)
            characters.emplace_back();
        characters.back() += c;
    }
    std::string result = "…";
    for (std::size_t kept = 1; 2 * kept < characters.size(); ++kept) {
        std::string candidate;
        for (std::size_t i = 0; i < kept; ++i)
            candidate += characters[i];
        candidate += "…";
        for (std::size_t i = characters.size() - kept; i < characters.size(); ++i)
            candidate += characters[i];
        if (textWidth(candidate, style) > width)
            break;
        result = candidate;
    }
    return result;
}

} // namespace cxr::plot
