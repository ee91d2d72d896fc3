// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/chest_window.h"
#include "image/pyramid.h"

namespace cxr::ui {

/// image::autoWindow() of a stretch of the picture (`region` in pixels of the full image; all of
/// it when empty), read from the finest pyramid level that keeps the work below some 250,000
/// samples: a histogram of 48 million would stall the GUI thread.
[[nodiscard]] image::VoiWindow quickAutoWindow(
    const image::Pyramid& pixels, const image::Rect& region = {});

/// image::chestWindow() in the same way.
[[nodiscard]] image::VoiWindow quickChestWindow(
    const image::Pyramid& pixels, image::ChestPart part);

} // namespace cxr::ui
