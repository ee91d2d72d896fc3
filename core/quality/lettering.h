// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"
#include "image/image.h"

#include <cstdint>

namespace cxr::quality {

/// Lays some made-up wires and tubes over an image and burns side markers and numbers into it,
/// bright, most of them with a dark drop shadow, as radiographic workstations write them; images of
/// up to 8 bits then go through JPEG, as theirs do. What `seed` decides is the same on every
/// machine. Errors: OutOfMemory, Internal.
[[nodiscard]] Result<image::Image> withLettering(const image::Image& image, std::uint64_t seed);

} // namespace cxr::quality
