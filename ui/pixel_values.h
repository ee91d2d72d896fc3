// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pane_content.h"
#include "ui/view_transform.h"

class QPainter;

namespace cxr::ui {

/// From this size on, in device pixels, a pixel of the picture is large enough for a frame.
inline constexpr double smallestFramedPixel = 8;

/// Draws the borders of the pixels of `content` and, where they fit, their stored values (of a map:
/// its values) over a picture of it at `place`. The painter's coordinates are device pixels of that
/// pane. `picture`: what is drawn there, to
/// choose ink that stands out.
void paintPixelValues(QPainter& painter, const PaneContent& content, const ViewTransform& place,
    const QImage& picture, double devicePixelRatio);

} // namespace cxr::ui
