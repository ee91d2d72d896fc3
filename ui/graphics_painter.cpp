// SPDX-License-Identifier: Apache-2.0
#include "ui/graphics_painter.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <utility>

namespace cxr::ui {

namespace {

/// Unlike any grey, and unlike the amber of the badge.
const QColor ink(0x7f, 0xe0, 0xff);
const QColor rim(0, 0, 0, 170);
constexpr int markSize = 4; ///< logical pixels from a point's mark to its ends

QImage pictureOf(const image::Bitmap& bitmap, const QColor& colour)
{
    QImage picture(bitmap.size.width, bitmap.size.height, QImage::Format_Indexed8);
    picture.setColorTable({qRgba(0, 0, 0, 0), colour.rgba()});
    for (int y = 0; y < bitmap.size.height; ++y) {
        const auto* from = bitmap.on.data()
            + static_cast<std::size_t>(y) * static_cast<std::size_t>(bitmap.size.width);
        std::copy_n(from, bitmap.size.width, picture.scanLine(y));
    }
    return picture;
}

QColor coverColour(const image::Shutter& shutter)
{
    const auto grey = static_cast<float>(shutter.grey);
    return QColor::fromRgbF(grey, grey, grey);
}

} // namespace

void GraphicsPainter::set(const std::shared_ptr<const image::Graphics>& graphics)
{
    m_graphics = graphics;
    m_bitmaps.clear();
    if (!graphics)
        return;
    for (const image::Bitmap& bitmap : graphics->bitmaps)
        m_bitmaps.push_back(pictureOf(bitmap, ink));
    const std::optional<image::Shutter>& shutter = graphics->shutter;
    m_cover =
        shutter && shutter->cover ? pictureOf(*shutter->cover, coverColour(*shutter)) : QImage();
}

void GraphicsPainter::paint(
    QPainter& painter, const ViewTransform& place, double ratio, const QFont& font) const
{
    if (empty())
        return;
    const auto toScreen = [&](double x, double y) { return place.toDevice(QPointF(x, y)) / ratio; };
    const auto drawBitmap = [&](const image::Bitmap& bitmap, const QImage& picture) {
        // Through the painter's own transform, which turns and mirrors it like the picture.
        const QPointF origin = toScreen(bitmap.x, bitmap.y);
        const QPointF right = toScreen(bitmap.x + 1, bitmap.y) - origin;
        const QPointF down = toScreen(bitmap.x, bitmap.y + 1) - origin;
        painter.save();
        painter.setTransform(
            QTransform(right.x(), right.y(), down.x(), down.y(), origin.x(), origin.y()), true);
        painter.drawImage(QPointF(), picture);
        painter.restore();
    };
    if (m_graphics->shutter) {
        const QColor cover = coverColour(*m_graphics->shutter);
        for (const auto& opening : m_graphics->shutter->openings) {
            QPainterPath path; // the odd-even rule leaves the opening out
            path.addRect(QRectF({0, 0}, QSizeF(place.viewport) / ratio));
            QPolygonF corners;
            for (const image::Point& corner : opening)
                corners << toScreen(corner.x, corner.y);
            path.addPolygon(corners);
            path.closeSubpath();
            painter.fillPath(path, cover);
        }
        if (m_graphics->shutter->cover)
            drawBitmap(*m_graphics->shutter->cover, m_cover);
    }
    for (std::size_t i = 0; i < m_bitmaps.size(); ++i)
        drawBitmap(m_graphics->bitmaps[i], m_bitmaps[i]);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& [colour, width] : {std::pair(rim, 3.0), std::pair(ink, 1.0)}) {
        painter.setPen(QPen(colour, width));
        for (const image::Polyline& line : m_graphics->lines) {
            QPolygonF points;
            for (const image::Point& point : line.points)
                points << toScreen(point.x, point.y);
            if (points.size() == 1) {
                const QPointF at = points.first();
                painter.drawLine(at - QPointF(markSize, 0), at + QPointF(markSize, 0));
                painter.drawLine(at - QPointF(0, markSize), at + QPointF(0, markSize));
            } else if (line.filled) {
                painter.setBrush(ink);
                painter.drawPolygon(points);
                painter.setBrush(Qt::NoBrush);
            } else {
                painter.drawPolyline(points);
            }
        }
    }
    painter.setFont(font);
    for (const image::Label& label : m_graphics->labels) {
        const QString text = QString::fromStdString(label.text);
        const QPointF at = toScreen(label.at.x, label.at.y);
        QRectF box = painter.boundingRect(
            QRectF(at, QSizeF(10'000, 10'000)), Qt::AlignLeft | Qt::AlignTop, text);
        painter.fillRect(box.adjusted(-3, -1, 3, 1), rim);
        painter.setPen(ink);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignTop, text);
    }
}

} // namespace cxr::ui
