// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/jobs.h"
#include "ui/view_data.h"

#include <optional>

namespace cxr::app {

/// The panel's content for a finished enhancement: whole image, visible region and, where it is
/// on, the lens. Rectangles are in pixels of the left pane. Cheap enough for every mouse move.
[[nodiscard]] ui::Figures figuresOf(
    const Outcome& outcome, const image::Rect& visible, const std::optional<image::Rect>& lens);

/// The panel's content while nothing is enhanced: it says what will be measured, against what.
[[nodiscard]] ui::Figures figuresPending(Mode mode, const Document* document);

} // namespace cxr::app
