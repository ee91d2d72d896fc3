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

/// The angle at `vertex` between the ways to both ends, 0…180 degrees, as it is in millimetres: of
/// `spacing` only the shape of its pixels counts. nullopt where an end lies on the vertex.
[[nodiscard]] std::optional<double> angleDegrees(
    const Point& end, const Point& vertex, const Point& otherEnd, const Spacing& spacing);

/// The spacing at which that line is `millimetres` long (> 0): `known` with both distances scaled,
/// so that pixels keep their shape, or square pixels where nothing is known. It holds in that
/// line's plane alone. nullopt for a line
/// shorter than one pixel.
[[nodiscard]] std::optional<Spacing> calibrated(
    const Point& from, const Point& to, double millimetres, const std::optional<Spacing>& known);

} // namespace cxr::image
