// SPDX-License-Identifier: Apache-2.0
#include "ui/view_transform.h"

#include <cmath>

namespace cxr::ui {

namespace {

QPointF toQt(image::Point point)
{
    return {point.x, point.y};
}

} // namespace

QSize ViewTransform::uprightViewport() const
{
    return orientation.lying() ? viewport.transposed() : viewport;
}

QPointF ViewTransform::uprightOrigin() const
{
    const QSize pane = uprightViewport();
    return {std::round(pane.width() / 2.0 - centre.x() * zoom),
        std::round(pane.height() / 2.0 - centre.y() * zoomDown())};
}

QRect ViewTransform::uprightRect(const QRect& device) const
{
    const QSize pane = uprightViewport();
    const auto upright = [&](int x, int y) {
        const image::Point point =
            orientation.revert({double(x), double(y)}, pane.width(), pane.height());
        return QPoint(static_cast<int>(point.x), static_cast<int>(point.y));
    };
    const QPoint a = upright(device.x(), device.y());
    const QPoint b = upright(device.x() + device.width(), device.y() + device.height());
    return {QPoint(std::min(a.x(), b.x()), std::min(a.y(), b.y())),
        QSize(std::abs(a.x() - b.x()), std::abs(a.y() - b.y()))};
}

QPointF ViewTransform::toDevice(QPointF source) const
{
    const QSize pane = uprightViewport();
    const QPointF upright = uprightOrigin() + QPointF(source.x() * zoom, source.y() * zoomDown());
    return toQt(orientation.apply({upright.x(), upright.y()}, pane.width(), pane.height()));
}

QPointF ViewTransform::toSource(QPointF device) const
{
    const QSize pane = uprightViewport();
    const QPointF upright =
        toQt(orientation.revert({device.x(), device.y()}, pane.width(), pane.height()))
        - uprightOrigin();
    return {upright.x() / zoom, upright.y() / zoomDown()};
}

QRectF ViewTransform::toDevice(const QRectF& source) const
{
    return QRectF(toDevice(source.topLeft()), toDevice(source.bottomRight())).normalized();
}

QRectF ViewTransform::toSource(const QRectF& device) const
{
    return QRectF(toSource(device.topLeft()), toSource(device.bottomRight())).normalized();
}

QPointF ViewTransform::sourceOffset(QPointF device) const
{
    const QPointF upright = toQt(orientation.revert({device.x(), device.y()}, 0, 0));
    return {upright.x() / zoom, upright.y() / zoomDown()};
}

image::Rect ViewTransform::visible(image::Size frame) const
{
    if (viewport.isEmpty())
        return {};
    const QRectF seen = toSource(QRectF(QPointF(), QSizeF(viewport)));
    // A hair's breadth is taken off so that a pixel whose edge merely touches the pane's is not
    // counted as visible because of rounding.
    constexpr double hair = 1e-6;
    const int left = static_cast<int>(std::floor(seen.left() + hair));
    const int top = static_cast<int>(std::floor(seen.top() + hair));
    const int right = static_cast<int>(std::ceil(seen.right() - hair));
    const int bottom = static_cast<int>(std::ceil(seen.bottom() - hair));
    return image::intersected({left, top, right - left, bottom - top}, image::frameOf(frame));
}

} // namespace cxr::ui
