// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/annotation.h"
#include "image/graphics.h"

#include <string>
#include <vector>

namespace cxr::image {

/// A drawing as plain lines, in pixels of the source, for whoever knows no kinds: a presentation
/// state. Outlines are closed; an ellipse has 64 corners, an arrow its head. A text has no lines.
[[nodiscard]] std::vector<Polyline> linesOf(const Annotation& item);

/// Where what is written beside it begins: a text's own place, below a region, behind the last
/// point of the others.
[[nodiscard]] Point labelPlaceOf(const Annotation& item);

/// Without what is one of these drawings: a presentation state that was made of them shows them
/// once more. `texts`: what is written beside each. Within a hundredth of a pixel, as states keep
/// single precision.
[[nodiscard]] Graphics withoutTwins(
    Graphics graphics, const std::vector<Annotation>& items, const std::vector<std::string>& texts);

} // namespace cxr::image
