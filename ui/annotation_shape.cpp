// SPDX-License-Identifier: Apache-2.0
#include "ui/annotation_shape.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainterPathStroker>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace cxr::ui {

namespace {

using image::Annotation;
using image::AnnotationKind;

// All in logical pixels.
constexpr double tick = 5;       // from a line to the end of a cross stroke
constexpr double arrowHead = 12; // length of its sides
constexpr double edge = 6;       // between a label and the stretch's edge
constexpr double grip = 12;      // width of what the mouse takes for a stroke
constexpr double handleReach = 8;

void addMeasure(QPainterPath& path, const QLineF& line)
{
    path.moveTo(line.p1());
    path.lineTo(line.p2());
    if (line.isNull())
        return;
    QLineF across = line.normalVector();
    across.setLength(tick);
    const QPointF stroke = across.p2() - across.p1();
    for (const QPointF& end : {line.p1(), line.p2()}) {
        path.moveTo(end - stroke);
        path.lineTo(end + stroke);
    }
}

void addArrow(QPainterPath& path, const QPointF& tip, const QPointF& tail)
{
    path.moveTo(tail);
    path.lineTo(tip);
    constexpr double opening = 25;
    for (const double turn : {-opening, opening}) {
        QLineF side(tip, tail);
        if (side.isNull())
            return;
        side.setLength(arrowHead);
        side.setAngle(side.angle() + turn);
        path.moveTo(tip);
        path.lineTo(side.p2());
    }
}

/// An arc inside the angle, so that it is seen which of the two is meant.
void addArc(QPainterPath& path, const QPointF& end, const QPointF& vertex, const QPointF& other)
{
    const QLineF first(vertex, end);
    const QLineF second(vertex, other);
    constexpr double widest = 28;
    const double radius = std::min({first.length(), second.length(), widest});
    if (radius < 1)
        return;
    double sweep = first.angleTo(second);
    if (sweep > 180)
        sweep -= 360;
    const QRectF circle(vertex - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    path.arcMoveTo(circle, first.angle());
    path.arcTo(circle, first.angle(), sweep);
}

QRectF boundsOf(const Annotation& item, const AnnotationPlace& place)
{
    QPolygonF points;
    for (const image::Point& point : item.points)
        points << place.toScreen(point);
    return points.boundingRect();
}

} // namespace

QPointF AnnotationPlace::toScreen(const image::Point& source) const
{
    return transform.toDevice(QPointF(source.x, source.y)) / ratio;
}

QRectF AnnotationPlace::pane() const
{
    return {QPointF(), QSizeF(transform.viewport) / ratio};
}

QPainterPath annotationPath(const Annotation& item, const AnnotationPlace& place)
{
    QPolygonF at;
    for (const image::Point& point : item.points)
        at << place.toScreen(point);
    QPainterPath path;
    if (at.size() < 2)
        return path;
    switch (item.kind) {
    case AnnotationKind::Line:
        addMeasure(path, {at[0], at[1]});
        break;
    case AnnotationKind::Angle:
        path.addPolygon(at);
        if (at.size() == 3)
            addArc(path, at[0], at[1], at[2]);
        break;
    case AnnotationKind::CardiothoracicRatio:
        for (qsizetype i = 0; i + 1 < at.size(); i += 2)
            addMeasure(path, {at[i], at[i + 1]});
        break;
    case AnnotationKind::Arrow:
        addArrow(path, at[0], at[1]);
        break;
    case AnnotationKind::Rectangle:
        path.addRect(QRectF(at[0], at[1]).normalized());
        break;
    case AnnotationKind::Ellipse:
        path.addEllipse(QRectF(at[0], at[1]).normalized());
        break;
    case AnnotationKind::Freehand:
        path.addPolygon(at);
        path.closeSubpath();
        break;
    case AnnotationKind::Text:
        break;
    }
    return path;
}

std::optional<QRectF> annotationLabel(
    const Annotation& item, const QString& text, const AnnotationPlace& place)
{
    if (text.isEmpty() || item.points.empty())
        return std::nullopt;
    const QRectF bounds = boundsOf(item, place);
    const QRectF pane = place.pane();
    if (!pane.intersects(bounds.adjusted(-1, -1, 1, 1)))
        return std::nullopt;
    const QRectF box =
        QFontMetricsF(place.font).boundingRect(QRectF(0, 0, 10'000, 10'000), 0, text);
    QPointF at = place.toScreen(item.points.back());
    if (image::isRegion(item.kind))
        at = bounds.bottomLeft();
    at = {std::clamp(at.x(), pane.left(), pane.right()),
        std::clamp(at.y(), pane.top(), pane.bottom())};
    const QRectF& stretch = place.stretch;
    // Half open, so that a point on the line between two views belongs to one of them.
    const bool last = at.x() >= pane.right() || at.y() >= pane.bottom();
    const bool here = at.x() >= stretch.left() && at.y() >= stretch.top()
        && (at.x() < stretch.right() || (last && stretch.right() >= pane.right()))
        && (at.y() < stretch.bottom() || (last && stretch.bottom() >= pane.bottom()));
    if (!here)
        return std::nullopt;
    QPointF corner = at;
    if (image::isRegion(item.kind))
        corner += QPointF(0, tick);
    else if (item.kind != AnnotationKind::Text)
        corner += QPointF(2 * tick, tick);
    const auto inside = [](double from, double low, double high, double size) {
        return std::clamp(from, low + edge, std::max(low + edge, high - edge - size));
    };
    return QRectF(QPointF(inside(corner.x(), stretch.left(), stretch.right(), box.width()),
                      inside(corner.y(), stretch.top(), stretch.bottom(), box.height())),
        box.size());
}

std::vector<image::Point> annotationHandles(const Annotation& item)
{
    switch (item.kind) {
    case AnnotationKind::Line:
    case AnnotationKind::Angle:
    case AnnotationKind::CardiothoracicRatio:
    case AnnotationKind::Arrow:
        return item.points;
    case AnnotationKind::Rectangle:
    case AnnotationKind::Ellipse: {
        const image::Point& a = item.points[0];
        const image::Point& b = item.points[1];
        return {a, {b.x, a.y}, b, {a.x, b.y}};
    }
    case AnnotationKind::Text:
    case AnnotationKind::Freehand:
        break;
    }
    return {};
}

Annotation reshaped(Annotation item, int handle, image::Point to)
{
    const auto index = static_cast<std::size_t>(handle);
    if (item.kind == AnnotationKind::Rectangle || item.kind == AnnotationKind::Ellipse) {
        // Corners in the order of annotationHandles(): a, then clockwise.
        item.points[index == 0 || index == 3 ? 0 : 1].x = to.x;
        item.points[index < 2 ? 0 : 1].y = to.y;
        return item;
    }
    if (index >= item.points.size())
        return item;
    if (item.kind == AnnotationKind::CardiothoracicRatio) {
        // The other end follows across, so that the width stays level.
        image::Point& other = item.points[index ^ 1U];
        const image::Point& first = item.points[0];
        const image::Point& second = item.points[1];
        if (std::abs(first.x - second.x) >= std::abs(first.y - second.y))
            other.y = to.y;
        else
            other.x = to.x;
    }
    item.points[index] = to;
    return item;
}

Annotation moved(Annotation item, image::Point by, image::Size frame)
{
    for (const image::Point& point : item.points) {
        by.x = std::clamp(by.x, std::min(0.0, -point.x), std::max(0.0, frame.width - point.x));
        by.y = std::clamp(by.y, std::min(0.0, -point.y), std::max(0.0, frame.height - point.y));
    }
    for (image::Point& point : item.points) {
        point.x += by.x;
        point.y += by.y;
    }
    return item;
}

int annotationAt(const std::vector<Annotation>& items, const std::vector<QString>& texts,
    int selected, QPointF screen, const AnnotationPlace& place)
{
    QPainterPathStroker stroker;
    stroker.setWidth(grip);
    const auto hit = [&](int index) {
        const auto i = static_cast<std::size_t>(index);
        const auto label = annotationLabel(items[i], texts[i], place);
        if (label && label->adjusted(-4, -2, 4, 2).contains(screen))
            return true;
        const QPainterPath path = annotationPath(items[i], place);
        return path.controlPointRect().adjusted(-grip, -grip, grip, grip).contains(screen)
            && stroker.createStroke(path).contains(screen);
    };
    if (selected >= 0 && hit(selected))
        return selected;
    int index = static_cast<int>(items.size()) - 1;
    while (index >= 0 && !hit(index))
        --index;
    return index;
}

int handleAt(const Annotation& item, QPointF screen, const AnnotationPlace& place)
{
    int nearest = -1;
    double distance = handleReach;
    const std::vector<image::Point> handles = annotationHandles(item);
    for (std::size_t i = 0; i < handles.size(); ++i) {
        const double here = QLineF(place.toScreen(handles[i]), screen).length();
        if (here < distance) {
            distance = here;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

} // namespace cxr::ui
