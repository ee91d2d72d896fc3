// SPDX-License-Identifier: Apache-2.0
#include "ui/ruler.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace cxr::ui {

namespace {

const QColor ink(0xb8, 0xf3, 0x6a);
const QColor rim(0, 0, 0, 170);
constexpr double tick = 5; // logical pixels from the line to the end of a cross stroke

} // namespace

QString planeText(const image::Spacing& spacing)
{
    using Plane = image::Spacing::Plane;
    switch (spacing.plane) {
    case Plane::Calibrated:
        return Ruler::tr(" calibrated");
    case Plane::Detector:
        return spacing.magnification > 0
            ? Ruler::tr(" at detector (×%1 the patient)").arg(spacing.magnification, 0, 'f', 2)
            : Ruler::tr(" at detector");
    case Plane::Unstated:
        return Ruler::tr(" (detector or calibrated: not stated)");
    case Plane::Film:
        return Ruler::tr(" on film");
    }
    return {};
}

Ruler::Ruler(QObject* parent) : QObject(parent)
{
}

void Ruler::reset(const std::optional<image::Spacing>& spacing)
{
    m_spacing = spacing;
    m_byUser = false;
    m_lines.clear();
    Q_EMIT changed();
}

void Ruler::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    Q_EMIT activeChanged(active);
}

void Ruler::begin(image::Point source)
{
    m_lines.push_back({source, source});
    Q_EMIT changed();
}

void Ruler::moveEnd(image::Point source)
{
    if (m_lines.empty())
        return;
    m_lines.back().to = source;
    Q_EMIT changed();
}

void Ruler::finish()
{
    if (!m_lines.empty() && image::lengthPixels(m_lines.back().from, m_lines.back().to) < 1)
        m_lines.pop_back();
    Q_EMIT changed();
}

void Ruler::removeLast()
{
    if (m_lines.empty())
        return;
    m_lines.pop_back();
    Q_EMIT changed();
}

bool Ruler::calibrate(double millimetres)
{
    if (m_lines.empty())
        return false;
    const auto spacing =
        image::calibrated(m_lines.back().from, m_lines.back().to, millimetres, m_spacing);
    if (!spacing)
        return false;
    m_spacing = spacing;
    m_byUser = true;
    Q_EMIT changed();
    return true;
}

QString Ruler::lastText() const
{
    return m_lines.empty() ? QString() : textOf(m_lines.back());
}

QString Ruler::textOf(const Line& line) const
{
    if (!m_spacing)
        return tr("%1 px (no millimetres known)")
            .arg(image::lengthPixels(line.from, line.to), 0, 'f', 1);
    return tr("%1 mm").arg(image::lengthMm(line.from, line.to, *m_spacing), 0, 'f', 1)
        + (m_byUser ? tr(" calibrated by you") : planeText(*m_spacing));
}

void Ruler::paint(
    QPainter& painter, const ViewTransform& place, double ratio, const QFont& font) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    const auto toScreen = [&](const image::Point& point) {
        return place.toDevice(QPointF(point.x, point.y)) / ratio;
    };
    for (const Line& line : m_lines) {
        const QLineF drawn(toScreen(line.from), toScreen(line.to));
        if (drawn.isNull())
            continue;
        QLineF across = drawn.normalVector();
        across.setLength(tick);
        const QPointF stroke = across.p2() - across.p1();
        for (const auto& [colour, width] : {std::pair(rim, 4.0), std::pair(ink, 1.5)}) {
            painter.setPen(QPen(colour, width));
            painter.drawLine(drawn);
            for (const QPointF& end : {drawn.p1(), drawn.p2()})
                painter.drawLine(end - stroke, end + stroke);
        }
        // Beside the line's end, where the eye is, and inside the pane.
        const QString text = textOf(line);
        QRectF box = painter.fontMetrics().boundingRect(text);
        box.moveTopLeft(drawn.p2() + QPointF(2 * tick, tick));
        constexpr double edge = 6;
        const QSizeF pane = QSizeF(place.viewport) / ratio;
        box.moveLeft(
            std::clamp(box.left(), edge, std::max(edge, pane.width() - edge - box.width())));
        box.moveTop(
            std::clamp(box.top(), edge, std::max(edge, pane.height() - edge - box.height())));
        painter.fillRect(box.adjusted(-4, -2, 4, 2), rim);
        painter.setPen(ink);
        painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, text);
    }
}

} // namespace cxr::ui
