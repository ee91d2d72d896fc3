// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/image.h"
#include "quality/resample.h"

#include <optional>

namespace cxr::quality {

/// What a network sees of an image, on a grid of size `target`: samples divided by their range,
/// bicubically interpolated (a = −0.5, in floating point) where `target` differs from the image's
/// own size. Images whose samples are a negative (meaning.inverted) are shown as a positive, since
/// networks learn from positives: the caller turns the answer back. Any thread.
class NetworkInput {
public:
    /// `image` must outlive this object.
    NetworkInput(const image::Image& image, image::Size target);

    using Workspace = BicubicResampling::Workspace;
    /// rect.area() values, row by row. `rect` meets the target's frame and may reach
    /// beyond it; the edge is replicated there. A pixel's value does not depend on `rect`. Nothing
    /// is allocated once the workspace has its size.
    void read(const image::Rect& rect, float* out, Workspace& workspace) const;

private:
    void load(int x, int y, int count, float* out) const;

    const image::Image& m_image;
    image::Size m_target;
    std::optional<BicubicResampling> m_resampling; ///< unset where the sizes are equal
};

/// One rectangle of it.
[[nodiscard]] Plane networkInput(
    const image::Image& image, image::Size target, const image::Rect& rect);

} // namespace cxr::quality
