// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plot/canvas.h"

#include <string>
#include <vector>

namespace cxr::plot {

/// `value` with that many decimals, whatever the locale: "−1.50", "∞", and "–" for not a number.
[[nodiscard]] std::string fixed(double value, int decimals);

/// A range of values with the places worth a line.
struct Scale {
    double low = 0;
    double high = 1;
    bool logarithmic = false;
    std::vector<double> ticks;
    int decimals = 0; ///< that tell the ticks apart

    /// Where `value` lies between `from` (low) and `to` (high), in points.
    [[nodiscard]] double place(double value, double from, double to) const;
    [[nodiscard]] std::string textOf(double tick) const;
};

/// From a multiple of 1, 2 or 5 · 10ⁿ to another, so that low … high lies inside; about `wanted`
/// ticks. Values that are not finite give 0 … 1.
[[nodiscard]] Scale linearScale(double low, double high, int wanted = 6);

/// Decades, with ticks at 1, 2 and 5 where there are few. Both ends must be positive; else the
/// linear scale.
[[nodiscard]] Scale logarithmicScale(double low, double high);

/// Smallest and largest finite value added so far.
struct Span {
    double low = 0;
    double high = 0;
    bool empty = true;
    void add(double value);
};

/// The part of a plot that holds the data, with its vertical axis drawn.
struct Panel {
    Area inner;
    Scale y;
    [[nodiscard]] double yOf(double value) const { return y.place(value, inner.bottom(), inner.y); }
};

inline constexpr TextStyle titleStyle{9, true, ink};
inline constexpr TextStyle axisStyle{8, false, ink};
inline constexpr TextStyle tickStyle{7.5, false, softInk};

/// Draws title, horizontal grid, tick numbers and the vertical axis' label ("PSNR / dB"), and
/// leaves `below` points under the panel for the horizontal axis.
[[nodiscard]] Panel drawPanel(Canvas& canvas, const Area& area, const std::string& title,
    const Scale& y, const std::string& yLabel, double below);

/// Ticks, numbers and label of the horizontal axis; needs numberedAxisHeight below the panel.
void drawNumberedAxis(
    Canvas& canvas, const Panel& panel, const Scale& x, const std::string& xLabel);
inline constexpr double numberedAxisHeight = 30;

/// Shortened in the middle with "…" so that it is no wider than `width` points.
[[nodiscard]] std::string shortened(const std::string& text, const TextStyle& style, double width);

} // namespace cxr::plot
