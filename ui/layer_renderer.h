// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/pyramid.h"
#include "ui/view_transform.h"

#include <QImage>

#include <cstdint>
#include <vector>

namespace cxr::ui {

/// Everything besides pixels and place that decides what light a sample becomes.
struct DisplaySettings {
    std::vector<std::uint8_t> lut; ///< image::displayLut() of the pixels' meaning
    bool smooth = true;            ///< false: nearest neighbour
};

/// The pyramid level from which a layer is drawn: the coarsest that still has at least one sample
/// per device pixel, so that work follows the screen's size and not the image's.
[[nodiscard]] int levelFor(const image::Pyramid& pixels, int scale, const ViewTransform& transform);

/// `area` (device pixels of the pane) of a layer with `scale` pixels per source pixel, as 8-bit
/// grey; black outside the frame. Interpolation works on samples, before the grey chain, so a
/// narrow window shows smooth edges. At one sample per device pixel every pixel is exactly
/// lut[sample]. Cost follows the area of `area` alone.
[[nodiscard]] QImage renderLayer(const image::Pyramid& pixels, int scale,
    const ViewTransform& transform, const QRect& area, const DisplaySettings& display);

} // namespace cxr::ui
