// SPDX-License-Identifier: Apache-2.0
#include "ui/pixel_values.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cxr::ui {

namespace {

/// As the sender stored it; with decimals where a map has them.
QString valueText(const PaneContent& content, int sample)
{
    if (const auto& map = content.layer().map) {
        const double value = map->valueOf(sample);
        return QString::number(value, 'f', map->step < 1 ? 2 : 0);
    }
    return QString::number(sample + content.meaning()->storedMin);
}

} // namespace

void paintPixelValues(QPainter& painter, const PaneContent& content, const ViewTransform& place,
    const QImage& picture, double devicePixelRatio)
{
    if (content.empty() || !content.layer().pixels)
        return;
    const auto [own, scale] = content.placeOf(place);
    const double pitch = std::min(own.zoom, own.zoomDown()) / scale;
    if (pitch < smallestFramedPixel)
        return;
    const image::Image& image = content.layer().pixels->image();
    const image::Rect seen =
        own.visible({(image.width() + scale - 1) / scale, (image.height() + scale - 1) / scale});
    const image::Rect pixels = image::intersected(
        {seen.x * scale, seen.y * scale, seen.width * scale, seen.height * scale}, image.frame());

    // One size for all values, so that they stand in rows.
    int longest = 1;
    for (int y = pixels.y; y < pixels.bottom(); ++y) {
        for (int x = pixels.x; x < pixels.right(); ++x)
            longest =
                std::max(longest, static_cast<int>(valueText(content, image.sample(x, y)).size()));
    }
    QFont font = painter.font();
    const double largest = 13 * devicePixelRatio;
    const double smallest = 6.5 * devicePixelRatio;
    constexpr double widthOfDigit = 0.62; // of the font's size
    const double size = std::min(largest, 0.92 * pitch / (widthOfDigit * longest));
    font.setPixelSize(std::max(1, static_cast<int>(std::floor(size))));
    painter.save();
    painter.setFont(font);
    for (int y = pixels.y; y < pixels.bottom(); ++y) {
        for (int x = pixels.x; x < pixels.right(); ++x) {
            const QRectF box = own.toDevice(
                QRectF(double(x) / scale, double(y) / scale, 1.0 / scale, 1.0 / scale));
            painter.setPen(QColor(128, 128, 128, 90));
            painter.drawRect(box);
            const QPoint middle = box.center().toPoint();
            const bool there = content.sampleAt(place.toSource(box.center())).has_value();
            if (size < smallest || !there) // not there yet
                continue;
            const bool light =
                picture.rect().contains(middle) && qGray(picture.pixel(middle)) > 115;
            painter.setPen(light ? QColor(0, 0, 0, 210) : QColor(255, 255, 255, 210));
            painter.drawText(box, Qt::AlignCenter, valueText(content, image.sample(x, y)));
        }
    }
    painter.restore();
}

} // namespace cxr::ui
