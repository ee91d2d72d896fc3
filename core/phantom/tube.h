// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "phantom/plane.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <vector>

namespace cxr::phantom {

/// One station along a bent tube.
struct TubePoint {
    Point at;
    double halfWidth = 1; ///< across the tube in the image, mm
    double halfDepth = 1; ///< along the beam, mm
    double weight = 1;    ///< factor on the attenuation, for foreshortening and fading ends
};

/// Nearest place on the tube, as a painter sees it.
struct TubeSample {
    double across; ///< distance from the axis over halfWidth, positive to the right of its course
    double along;  ///< mm from the tube's start
    double halfWidth;
    double halfDepth;
    double weight;
};

/// Calls `paint(float& sample, const TubeSample&)` once for every sample of `plane` that lies
/// inside the tube, however it bends: a tube that crosses itself is not counted twice.
template <typename Paint>
void sweepTube(Plane& plane, const std::vector<TubePoint>& tube, Paint paint)
{
    Point low{std::numeric_limits<double>::max(), std::numeric_limits<double>::max()};
    Point high{-low.x, -low.y};
    for (const TubePoint& station : tube) {
        low.x = std::min(low.x, station.at.x - station.halfWidth);
        low.y = std::min(low.y, station.at.y - station.halfWidth);
        high.x = std::max(high.x, station.at.x + station.halfWidth);
        high.y = std::max(high.y, station.at.y + station.halfWidth);
    }
    const image::Rect box = plane.samplesIn(low, high);
    if (box.empty())
        return;
    std::vector<TubeSample> nearest(box.area(), {2, 0, 0, 0, 0});

    double travelled = 0;
    for (std::size_t i = 0; i + 1 < tube.size(); ++i) {
        const TubePoint& from = tube[i];
        const TubePoint& to = tube[i + 1];
        const double dx = to.at.x - from.at.x;
        const double dy = to.at.y - from.at.y;
        const double length = std::hypot(dx, dy);
        if (length <= 0)
            continue;
        const double reach = std::max(from.halfWidth, to.halfWidth);
        const image::Rect part = image::intersected(box,
            plane.samplesIn(
                {std::min(from.at.x, to.at.x) - reach, std::min(from.at.y, to.at.y) - reach},
                {std::max(from.at.x, to.at.x) + reach, std::max(from.at.y, to.at.y) + reach}));
        // Bends need a joint; the two ends of the whole tube are cut straight.
        const double first = i == 0 ? 0 : -0.5;
        const double last = i + 2 == tube.size() ? 1 : 1.5;
        for (int y = part.y; y < part.bottom(); ++y) {
            for (int x = part.x; x < part.right(); ++x) {
                const double px = plane.xOf(x) - from.at.x;
                const double py = plane.yOf(y) - from.at.y;
                const double t = (px * dx + py * dy) / (length * length);
                if (t < first || t > last)
                    continue;
                const double s = std::clamp(t, 0.0, 1.0);
                const double distance = std::hypot(px - s * dx, py - s * dy);
                const double halfWidth = from.halfWidth + s * (to.halfWidth - from.halfWidth);
                const double across = std::copysign(distance, px * dy - py * dx) / halfWidth;
                TubeSample& best = nearest[static_cast<std::size_t>(y - box.y)
                        * static_cast<std::size_t>(box.width)
                    + static_cast<std::size_t>(x - box.x)];
                if (std::abs(across) >= std::min(1.0, std::abs(best.across)))
                    continue;
                best = {across, travelled + s * length, halfWidth,
                    from.halfDepth + s * (to.halfDepth - from.halfDepth),
                    from.weight + s * (to.weight - from.weight)};
            }
        }
        travelled += length;
    }
    std::size_t index = 0;
    for (int y = box.y; y < box.bottom(); ++y) {
        for (int x = box.x; x < box.right(); ++x, ++index) {
            if (std::abs(nearest[index].across) < 1)
                paint(plane.row(y)[x], nearest[index]);
        }
    }
}

/// Length of the beam in a tube of elliptical cross-section.
[[nodiscard]] inline double tubeChord(const TubeSample& sample)
{
    return 2 * sample.halfDepth * std::sqrt(std::max(0.0, 1 - sample.across * sample.across));
}

/// The same for the tube's lumen when its wall is that thick (mm); 0 inside the wall.
[[nodiscard]] inline double lumenChord(const TubeSample& sample, double wall)
{
    const double inner = (sample.halfWidth - wall) / sample.halfWidth;
    if (inner <= 0 || sample.halfDepth <= wall || std::abs(sample.across) >= inner)
        return 0;
    const double across = sample.across / inner;
    return 2 * (sample.halfDepth - wall) * std::sqrt(1 - across * across);
}

/// A smooth tube through the given stations, `steps` pieces between each two (Catmull-Rom).
[[nodiscard]] std::vector<TubePoint> smoothTube(const std::vector<TubePoint>& stations, int steps);

} // namespace cxr::phantom
