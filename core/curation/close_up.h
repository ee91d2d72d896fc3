// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/image.h"
#include "plot/picture.h"

namespace cxr::curation {

/// The part of an image where a network left the most error, as small pictures.
/// Grey pictures share one window, the reference's own range inside `rect`.
struct CloseUp {
    image::Rect rect;        ///< in reference pixels
    image::Size frame;       ///< of the whole image
    plot::Picture whole;     ///< of the reference, reduced
    plot::Picture reference; ///< these have the size of `rect`
    plot::Picture before;
    plot::Picture after;
    plot::Picture errorBefore; ///< white: equal; blue: darker than the reference; red: brighter
    plot::Picture errorAfter;
    int fullColour = 1; ///< difference in grey levels that both error pictures show in full colour
};

/// Pixels a side of a close-up; smaller where the image is.
inline constexpr int closeUpSide = 128;

/// All three have the same size and bits. Looks for the window in which the sum of absolute errors
/// of `after` is largest, `border` pixels away from the frame where there is room.
[[nodiscard]] CloseUp closeUp(const image::Image& reference, const image::Image& before,
    const image::Image& after, int border);

} // namespace cxr::curation
