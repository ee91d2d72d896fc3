// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/annotation.h"
#include "image/geometry.h"
#include "ui/view_transform.h"

#include <QFont>
#include <QPainterPath>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace cxr::ui {

/// Where drawings meet the screen. Screen coordinates here are logical pixels of the pane.
struct AnnotationPlace {
    ViewTransform transform; ///< in device pixels
    double ratio = 1;        ///< device pixels to a logical one
    QFont font;
    QRectF stretch;       ///< of the pane that the view shows; labels stay inside
    bool measures = true; ///< false: lengths and angles would not hold on this picture

    [[nodiscard]] QPointF toScreen(const image::Point& source) const;
    [[nodiscard]] QRectF pane() const;
};

/// Its strokes, without label and handles. A text has none.
[[nodiscard]] QPainterPath annotationPath(
    const image::Annotation& item, const AnnotationPlace& place);

/// Where its text stands: beside its last point, inside the stretch that holds that point, so that
/// of two views on one pane only one writes it. nullopt: elsewhere, out of sight, or no text.
[[nodiscard]] std::optional<QRectF> annotationLabel(
    const image::Annotation& item, const QString& text, const AnnotationPlace& place);

/// What can be dragged to reshape it, in source coordinates: points, or the corners of a box. None
/// for texts and freehand outlines, which only move.
[[nodiscard]] std::vector<image::Point> annotationHandles(const image::Annotation& item);

/// The item with that handle at `to`. The widths of a cardiothoracic ratio keep their direction.
[[nodiscard]] image::Annotation reshaped(image::Annotation item, int handle, image::Point to);

/// The item moved as far as the frame allows.
[[nodiscard]] image::Annotation moved(image::Annotation item, image::Point by, image::Size frame);

/// The item under a point of the screen: the selected one first, then the topmost. −1: none.
/// `texts`: what is written beside each item.
[[nodiscard]] int annotationAt(const std::vector<image::Annotation>& items,
    const std::vector<QString>& texts, int selected, QPointF screen, const AnnotationPlace& place);

/// The handle under a point of the screen. −1: none.
[[nodiscard]] int handleAt(
    const image::Annotation& item, QPointF screen, const AnnotationPlace& place);

} // namespace cxr::ui
