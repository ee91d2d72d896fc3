// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/graphics.h"
#include "image/image.h"

#include <optional>
#include <vector>

namespace cxr::quality {

/// Values along a straight line.
struct LineProfile {
    double step = 1;            ///< from one value to the next, in source pixels
    std::vector<double> values; ///< stored values, with decimals
};

/// The values of `image` between two source points at steps of at most one of its own pixels,
/// interpolated bilinearly (which softens, by up to half a pixel of σ); beyond the frame its edge
/// goes on. `scale`: pixels of the image per source pixel. Empty for a line without a length.
[[nodiscard]] LineProfile profileOf(
    const image::Image& image, const image::Point& from, const image::Point& to, double scale = 1);

/// How sharp the edge is that a line was drawn across: the distance in source pixels in which the
/// values go from 10 % to 90 % of the way between both sides (the 10–90 % edge response of
/// ISO 12233, without its oversampling). Each side is the mean of a sixth of the profile.
/// Between values straight lines are assumed, which makes edges sharper than three pixels up to 6 %
/// wider than they are.
/// Unset where the line crosses no edge: the sides differ by less than four times their noise, or
/// by less than two grey levels.
[[nodiscard]] std::optional<double> riseDistance(const LineProfile& profile);

} // namespace cxr::quality
