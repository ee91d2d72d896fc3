// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/geometry.h"

#include <QPointF>
#include <QRect>
#include <QSize>

namespace cxr::ui {

/// Where source coordinates lie on a pane. Source coordinates are continuous: the frame of a
/// w × h source is [0, w) × [0, h), so pixel (0, 0) has its centre at (0.5, 0.5), and a layer with
/// `s` pixels per source pixel covers the same [0, w) × [0, h). Device coordinates are physical
/// screen pixels from the pane's top left, continuous in the same way.
struct ViewTransform {
    QPointF centre;  ///< source point in the middle of the pane
    double zoom = 1; ///< device pixels per source pixel, > 0
    QSize viewport;  ///< the pane in device pixels

    /// Device position of source (0, 0), whole pixels: otherwise 1:1 would blur every pixel.
    [[nodiscard]] QPointF origin() const;
    [[nodiscard]] QPointF toDevice(QPointF source) const;
    [[nodiscard]] QPointF toSource(QPointF device) const;
    /// The source pixels of a frame that are at least partly in sight; may be empty.
    [[nodiscard]] image::Rect visible(image::Size frame) const;

    friend bool operator==(const ViewTransform&, const ViewTransform&) = default;
};

} // namespace cxr::ui
