// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/graphics.h"
#include "image/image.h"

#include <optional>

namespace cxr::image {

/// Length of a straight line in pixels of the image.
[[nodiscard]] double lengthPixels(const Point& from, const Point& to);

/// Length of a straight line in the plane that `spacing` speaks of, in millimetres. Pixels that are
/// not square count as they are.
[[nodiscard]] double lengthMm(const Point& from, const Point& to, const Spacing& spacing);

/// The spacing at which that line is `millimetres` long (> 0): `known` with both distances scaled,
/// so that pixels keep their shape, or square pixels where nothing is known. It holds in that
/// line's plane alone. nullopt for a line
/// shorter than one pixel.
[[nodiscard]] std::optional<Spacing> calibrated(
    const Point& from, const Point& to, double millimetres, const std::optional<Spacing>& known);

} // namespace cxr::image
