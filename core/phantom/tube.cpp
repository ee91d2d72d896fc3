// SPDX-License-Identifier: Apache-2.0
#include "phantom/tube.h"

namespace cxr::phantom {

namespace {

double spline(double before, double from, double to, double after, double t)
{
    const double startSlope = (to - before) / 2;
    const double endSlope = (after - from) / 2;
    const double t2 = t * t;
    const double t3 = t2 * t;
    return (2 * t3 - 3 * t2 + 1) * from + (t3 - 2 * t2 + t) * startSlope + (3 * t2 - 2 * t3) * to
        + (t3 - t2) * endSlope;
}

} // namespace

std::vector<TubePoint> smoothTube(const std::vector<TubePoint>& stations, int steps)
{
    std::vector<TubePoint> tube;
    for (std::size_t i = 0; i + 1 < stations.size(); ++i) {
        const TubePoint& from = stations[i];
        const TubePoint& to = stations[i + 1];
        const TubePoint& before = i > 0 ? stations[i - 1] : from;
        const TubePoint& after = i + 2 < stations.size() ? stations[i + 2] : to;
        for (int step = 0; step < steps; ++step) {
            const double t = static_cast<double>(step) / steps;
            tube.push_back({{spline(before.at.x, from.at.x, to.at.x, after.at.x, t),
                                spline(before.at.y, from.at.y, to.at.y, after.at.y, t)},
                from.halfWidth + t * (to.halfWidth - from.halfWidth),
                from.halfDepth + t * (to.halfDepth - from.halfDepth),
                from.weight + t * (to.weight - from.weight)});
        }
    }
    tube.push_back(stations.back());
    return tube;
}

} // namespace cxr::phantom
