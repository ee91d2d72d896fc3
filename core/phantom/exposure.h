// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "phantom/plane.h"

#include <cstdint>

namespace cxr::phantom {

/// From line integrals of the attenuation (on the fine grid) to what the detector reads out on
/// the coarse one: minus the natural logarithm of the relative exposure; 0 is the open beam.
/// Includes focal spot and detector blur, scatter behind a grid, and quantum noise.
[[nodiscard]] Plane exposeDetector(const Plane& attenuation, std::uint64_t seed);

/// Tone processing of the kind that digital systems apply for reading: broad differences
/// (mediastinum against lung) are compressed, and fine ones kept. In place, same units.
void harmonise(Plane& readout);

} // namespace cxr::phantom
