// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"
#include "image/image.h"
#include "image/progress.h"
#include "quality/degrade.h"
#include "quality/metrics.h"

#include <vector>

namespace cxr::quality {

enum class MapKind {
    Difference, ///< test − reference, in grey levels (stored units)
    Absolute,   ///< |test − reference|, in grey levels
    Similarity, ///< SSIM of the window around each pixel, −1…1
    Residual,   ///< test projected down − reference, in grey levels of the reference
};

/// Where two pictures differ, and by how much. The values are kept as samples, so that a map is
/// shown by what shows pictures: value = (sample − zero) · step.
struct DifferenceMap {
    MapKind kind = MapKind::Difference;
    image::Image samples;
    double zero = 0; ///< the sample of the value 0
    /// What one sample is worth: a grey level, or 1/32767 of SSIM. Signed differences of 16-bit
    /// pictures are kept in steps of two grey levels, rounded towards zero.
    double step = 1;
    /// Where a legend may end: 99.9 % of the values are not farther from the best one (0, for SSIM
    /// 1). At least one grey level; 0.02 for SSIM.
    double reach = 0;

    [[nodiscard]] double valueOf(double sample) const { return (sample - zero) * step; }
};

/// Both of one size and depth. SSIM windows that reach beyond the frame see it mirrored, so the
/// outermost pixels of that map are in no figure. `kind` is not Residual.
/// Errors: InvalidArgument, Cancelled, OutOfMemory.
[[nodiscard]] Result<DifferenceMap> differenceMap(const image::Image& reference,
    const image::Image& test, MapKind kind, SsimDefinition definition,
    const Progress& progress = {});

/// What Consistency adds up, with its sign: `output` projected down again minus `input`.
/// Errors: InvalidArgument, Cancelled, OutOfMemory.
[[nodiscard]] Result<DifferenceMap> residualMap(const image::Image& input,
    const image::Image& output, const Degradation& degradation, const Progress& progress = {});

/// A square of a map and how bad it is there.
struct WorstRegion {
    image::Rect rect;
    double value = 0; ///< RMS of the differences, or mean SSIM
    friend bool operator==(const WorstRegion&, const WorstRegion&) = default;
};

/// The worst squares of a map, the worst first; half a square is free between any two. Their side
/// is a sixteenth of the shorter side of the frame, at least 8 pixels; they lie on a grid of half
/// of that. Squares without any difference are left out.
[[nodiscard]] std::vector<WorstRegion> worstRegions(const DifferenceMap& map, std::size_t count);

} // namespace cxr::quality
