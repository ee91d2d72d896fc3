// SPDX-License-Identifier: Apache-2.0
#include "ui/annotation_painter.h"

#include "ui/annotation_shape.h"
#include "ui/annotations.h"

#include <QPainter>

#include <utility>

namespace cxr::ui {

namespace {

const QColor ink(0xb8, 0xf3, 0x6a);
const QColor chosen(0xff, 0xff, 0xff);
const QColor rim(0, 0, 0, 170);
constexpr double handleSize = 7; // logical pixels

} // namespace

void paintAnnotations(
    QPainter& painter, const Annotations& annotations, const AnnotationPlace& place)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(place.font);
    painter.setBrush(Qt::NoBrush);
    for (int i = 0; i < annotations.count(); ++i) {
        const image::Annotation& item = annotations.at(i);
        const bool selected = i == annotations.selected();
        const QColor& colour = selected ? chosen : ink;
        const QPainterPath path = annotationPath(item, place);
        for (const auto& [pen, width] : {std::pair(rim, 4.0), std::pair(colour, 1.5)})
            painter.strokePath(path, QPen(pen, width));
        if (selected) {
            painter.setPen(QPen(rim, 1));
            painter.setBrush(chosen);
            for (const image::Point& handle : annotationHandles(item)) {
                QRectF square({}, QSizeF(handleSize, handleSize));
                square.moveCenter(place.toScreen(handle));
                painter.drawRect(square);
            }
            painter.setBrush(Qt::NoBrush);
        }
        const bool said = place.measures || item.kind == image::AnnotationKind::Text;
        const QString text = said ? annotations.textOf(item) : QString();
        if (const auto box = annotationLabel(item, text, place)) {
            painter.fillRect(box->adjusted(-4, -2, 4, 2), rim);
            painter.setPen(colour);
            painter.drawText(*box, Qt::AlignLeft | Qt::AlignTop | Qt::TextDontClip, text);
        }
    }
}

} // namespace cxr::ui
