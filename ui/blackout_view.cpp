// SPDX-License-Identifier: Apache-2.0
#include "ui/blackout_view.h"

#include "image/display.h"
#include "ui/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cxr::ui {

namespace {

/// The picture as displayed, from the smallest level that is not too coarse to find letters in.
QImage displayed(const image::Pyramid& picture, const image::VoiWindow& window)
{
    constexpr int enough = 700;
    int level = 0;
    while (level + 1 < picture.levels()
        && std::max(picture.level(level + 1).width(), picture.level(level + 1).height()) >= enough)
        ++level;
    const image::Image& pixels = picture.level(level);
    const std::vector<std::uint8_t> lut = image::displayLut(pixels.meaning(), window);
    QImage result(pixels.width(), pixels.height(), QImage::Format_Grayscale8);
    for (int y = 0; y < pixels.height(); ++y) {
        const std::uint16_t* from = pixels.row(y);
        std::transform(from, from + pixels.width(), result.scanLine(y),
            [&](std::uint16_t sample) { return lut[sample]; });
    }
    return result;
}

} // namespace

BlackoutView::BlackoutView(QWidget* parent) : QWidget(parent)
{
    setMinimumSize(200, 200);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setCursor(Qt::CrossCursor);
    setToolTip(tr("Drag over text that must not be seen; click on a region to take it away"));
}

void BlackoutView::setPicture(
    const std::shared_ptr<const image::Pyramid>& picture, const image::VoiWindow& window)
{
    m_picture = picture ? displayed(*picture, window) : QImage();
    m_size = picture ? picture->image().size() : image::Size();
    clear();
}

void BlackoutView::clear()
{
    m_regions.clear();
    m_start.reset();
    update();
    Q_EMIT regionsChanged();
}

QRectF BlackoutView::target() const
{
    if (m_picture.isNull())
        return {};
    const QSizeF size =
        QSizeF(m_size.width, m_size.height).scaled(this->size(), Qt::KeepAspectRatio);
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

QRectF BlackoutView::onScreen(const image::Rect& region) const
{
    const QRectF area = target();
    const double scale = area.width() / m_size.width;
    return {area.x() + region.x * scale, area.y() + region.y * scale, region.width * scale,
        region.height * scale};
}

image::Rect BlackoutView::dragged() const
{
    const QRectF area = target();
    const double scale = m_size.width / area.width();
    const QRectF drag = QRectF(*m_start, m_end).normalized().translated(-area.topLeft());
    const int left = static_cast<int>(std::floor(drag.left() * scale));
    const int top = static_cast<int>(std::floor(drag.top() * scale));
    const int right = static_cast<int>(std::ceil(drag.right() * scale));
    const int bottom = static_cast<int>(std::ceil(drag.bottom() * scale));
    return image::intersected({left, top, right - left, bottom - top}, image::frameOf(m_size));
}

void BlackoutView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColours().pane);
    if (m_picture.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target(), m_picture);
    painter.setPen(QPen(themeColours().amber, 1));
    painter.setBrush(Qt::black);
    for (const image::Rect& region : m_regions)
        painter.drawRect(onScreen(region));
    if (m_start) {
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(*m_start, m_end).normalized());
    }
}

void BlackoutView::mousePressEvent(QMouseEvent* event)
{
    if (m_picture.isNull() || event->button() != Qt::LeftButton)
        return;
    m_start = event->position();
    m_end = *m_start;
}

void BlackoutView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_start)
        return;
    m_end = event->position();
    update();
}

void BlackoutView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_start || event->button() != Qt::LeftButton)
        return;
    m_end = event->position();
    constexpr double click = 4; // hands shake
    if ((m_end - *m_start).manhattanLength() < click) {
        const QPointF at = m_end;
        std::erase_if(
            m_regions, [&](const image::Rect& region) { return onScreen(region).contains(at); });
    } else if (const image::Rect region = dragged(); !region.empty()) {
        m_regions.push_back(region);
    }
    m_start.reset();
    update();
    Q_EMIT regionsChanged();
}

} // namespace cxr::ui
