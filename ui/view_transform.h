// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/geometry.h"
#include "image/orientation.h"

#include <QPointF>
#include <QRect>
#include <QSize>

namespace cxr::ui {

/// Where source coordinates lie on a pane. Source coordinates are continuous: the frame of a
/// w × h source is [0, w) × [0, h), so pixel (0, 0) has its centre at (0.5, 0.5), and a layer with
/// `s` pixels per source pixel covers the same [0, w) × [0, h). Device coordinates are physical
/// screen pixels from the pane's top left, continuous in the same way.
///
/// The picture is first laid out upright in a pane whose sides are swapped where it lies on its
/// side, then that whole pane is turned and mirrored; so pixels stay whole in every orientation.
struct ViewTransform {
    QPointF centre;  ///< source point in the middle of the pane
    double zoom = 1; ///< device pixels per source pixel along its row, > 0
    QSize viewport;  ///< the pane in device pixels
    image::Orientation orientation = {};
    double pixelAspect = 1; ///< height of a source pixel over its width, > 0

    /// Device pixels per source pixel along its column.
    [[nodiscard]] double zoomDown() const { return zoom * pixelAspect; }
    /// The pane before it is turned.
    [[nodiscard]] QSize uprightViewport() const;
    /// Position of source (0, 0) in the upright pane, whole pixels: otherwise 1:1 would blur every
    /// pixel.
    [[nodiscard]] QPointF uprightOrigin() const;
    /// A stretch of the pane as it lies in the upright pane.
    [[nodiscard]] QRect uprightRect(const QRect& device) const;

    [[nodiscard]] QPointF toDevice(QPointF source) const;
    [[nodiscard]] QPointF toSource(QPointF device) const;
    [[nodiscard]] QRectF toDevice(const QRectF& source) const;
    [[nodiscard]] QRectF toSource(const QRectF& device) const;
    /// How far a way on the screen leads in the source.
    [[nodiscard]] QPointF sourceOffset(QPointF device) const;
    /// The source pixels of a frame that are at least partly in sight; may be empty.
    [[nodiscard]] image::Rect visible(image::Size frame) const;

    friend bool operator==(const ViewTransform&, const ViewTransform&) = default;
};

} // namespace cxr::ui
