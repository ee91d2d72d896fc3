// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/geometry.h"

#include <vector>

namespace cxr::enhance {

/// Cuts a frame into tiles of at most `side`×`side` pixels that cover it without overlap, those
/// nearest to the centre of `first` in front (the frame's own centre where `first` is empty).
/// `side` ≥ 1.
[[nodiscard]] std::vector<image::Rect> planTiles(
    image::Size frame, int side, const image::Rect& first = {});

} // namespace cxr::enhance
