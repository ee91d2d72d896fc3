// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "quality/degrade.h"

namespace cxr::quality {

/// The part of a good image that a network of this scale can give back: an enlargement only makes
/// frames that its scale divides. `scale` ≥ 1.
[[nodiscard]] image::Image referenceFor(const image::Image& original, int scale);

/// What is put into a network in place of `reference`: degraded at its own size for a restoration
/// (scale 1), the reduced image for an enlargement. Errors: those of reduce().
[[nodiscard]] Result<image::Image> inputFor(
    const image::Image& reference, const Degradation& degradation, int scale);

} // namespace cxr::quality
