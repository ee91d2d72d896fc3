// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/geometry.h"

#include <vector>

namespace cxr::quality {

/// One plane of real samples, row by row without padding.
struct Plane {
    image::Size size;
    std::vector<float> values; ///< size.area() entries

    [[nodiscard]] const float* row(int y) const { return values.data() + offset(y); }
    [[nodiscard]] float* row(int y) { return values.data() + offset(y); }

private:
    [[nodiscard]] std::size_t offset(int y) const
    {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(size.width);
    }
};

/// A rectangle of the bicubic resampling (Keys, a = −0.5) of a whole plane: pixel centres at half
/// integers, edges replicated by renormalising the kernel, positions computed in double precision.
///
/// `source` holds the pixels `sourceRect` of an image of size `sourceSize`; the result holds the
/// pixels `targetRect` of that image resampled to `targetSize`. Any `sourceRect` that covers
/// bicubicSupport() gives the same result to the last bit, so tiles join without a seam.
[[nodiscard]] Plane resampleBicubic(const Plane& source, const image::Rect& sourceRect,
    image::Size sourceSize, const image::Rect& targetRect, image::Size targetSize, bool antialias);

/// The source pixels that resampleBicubic() reads for `targetRect`.
[[nodiscard]] image::Rect bicubicSupport(
    const image::Rect& targetRect, image::Size sourceSize, image::Size targetSize, bool antialias);

} // namespace cxr::quality
