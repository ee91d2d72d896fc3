// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "phantom/anatomy.h"
#include "phantom/plane.h"

#include <cstdint>

namespace cxr::phantom {

/// Adds what is soft: skin, fat, muscle, lungs, heart, great vessels, diaphragm, airways and gas.
/// `attenuation` receives the line integral of the attenuation coefficient (no unit), `lung` the
/// length of the beam in lung in adult millimetres. Both have the same frame.
void addOrgans(const Anatomy& anatomy, std::uint64_t seed, Plane& attenuation, Plane& lung);

/// Adds the bronchovascular trees inside the lungs: tubes of soft tissue that branch and taper by
/// Murray's law (the cubes of the radii are kept) down to a tenth of a millimetre.
void addVessels(const Anatomy& anatomy, std::uint64_t seed, const Plane& lung, Plane& attenuation);

/// Adds spine, ribs, clavicles, scapulae and humeri.
void addSkeleton(const Anatomy& anatomy, std::uint64_t seed, Plane& attenuation);

/// Adds the lead letter "L" at the patient's left shoulder.
void addSideMarker(const Anatomy& anatomy, Plane& attenuation);

} // namespace cxr::phantom
