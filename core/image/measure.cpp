// SPDX-License-Identifier: Apache-2.0
#include "image/measure.h"

#include <cmath>
#include <numbers>

namespace cxr::image {

double lengthPixels(const Point& from, const Point& to)
{
    return std::hypot(to.x - from.x, to.y - from.y);
}

double lengthMm(const Point& from, const Point& to, const Spacing& spacing)
{
    return std::hypot((to.x - from.x) * spacing.columnMm, (to.y - from.y) * spacing.rowMm);
}

std::optional<double> angleDegrees(
    const Point& end, const Point& vertex, const Point& otherEnd, const Spacing& spacing)
{
    const double ax = (end.x - vertex.x) * spacing.columnMm;
    const double ay = (end.y - vertex.y) * spacing.rowMm;
    const double bx = (otherEnd.x - vertex.x) * spacing.columnMm;
    const double by = (otherEnd.y - vertex.y) * spacing.rowMm;
    if ((ax == 0 && ay == 0) || (bx == 0 && by == 0))
        return std::nullopt;
    // By the arc tangent, which keeps small angles exact where a cosine loses them.
    const double angle = std::atan2(std::abs(ax * by - ay * bx), ax * bx + ay * by);
    return angle * 180 / std::numbers::pi;
}

std::optional<Spacing> calibrated(
    const Point& from, const Point& to, double millimetres, const std::optional<Spacing>& known)
{
    if (lengthPixels(from, to) < 1 || !(millimetres > 0) || !std::isfinite(millimetres))
        return std::nullopt;
    Spacing spacing = known.value_or(Spacing{.rowMm = 1, .columnMm = 1});
    const double factor = millimetres / lengthMm(from, to, spacing);
    spacing.rowMm *= factor;
    spacing.columnMm *= factor;
    spacing.plane = Spacing::Plane::Calibrated;
    spacing.calibration = "a line of known length";
    spacing.magnification = 0;
    return spacing;
}

} // namespace cxr::image
