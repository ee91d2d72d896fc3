// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/image.h"
#include "quality/resample.h"

namespace cxr::quality {

/// What a network sees of `image`, on a grid of size `target`: samples divided by their range,
/// bicubically interpolated (a = −0.5, in floating point) where `target` differs from the image's
/// own size. Images whose samples are a negative (meaning.inverted) are shown as a positive, since
/// networks learn from positives: the caller turns the answer back. `rect` may reach beyond the target's frame; the edge is replicated there. The result
/// has size rect.size() and, for a given target pixel, does not depend on `rect`.
[[nodiscard]] Plane networkInput(
    const image::Image& image, image::Size target, const image::Rect& rect);

} // namespace cxr::quality
