// SPDX-License-Identifier: Apache-2.0
// Touch pads and touch screens over CompareView: two fingers move the picture, a pinch zooms it.
#include "ui/compare_view.h"
#include "ui/image_view.h"
#include "ui/view_state.h"

#include <QGestureEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QPointingDevice>
#include <QWheelEvent>

namespace cxr::ui {

namespace {

/// Whether two fingers scroll. A touch pad says what it is, or that its scrolling begins and ends;
/// mice with fine wheels know pixels, too, and no phases.
bool fromTouchPad(const QWheelEvent& event)
{
    const QPointingDevice* device = event.pointingDevice();
    return (device && device->type() == QInputDevice::DeviceType::TouchPad)
        || (event.phase() != Qt::NoScrollPhase && !event.pixelDelta().isNull());
}

} // namespace

bool CompareView::panByFingers(const QWheelEvent& event)
{
    if (!fromTouchPad(event) || event.modifiers() & Qt::ControlModifier)
        return false;
    // Without pixels: a degree is about as far as a wheel would scroll a page's line.
    constexpr double pixelsPerEighth = 1.0 / 2;
    const QPointF delta = event.pixelDelta().isNull()
        ? QPointF(event.angleDelta()) * pixelsPerEighth
        : QPointF(event.pixelDelta());
    m_state->pan(delta * devicePixelRatioF());
    return true;
}

void CompareView::zoomAt(double factor, QPointF position)
{
    if (!m_before->content().empty() && factor > 0)
        m_state->setZoom(m_state->zoom() * factor, devicePosition(position));
}

bool CompareView::gesture(QNativeGestureEvent& event)
{
    switch (event.gestureType()) {
    case Qt::ZoomNativeGesture:
        zoomAt(1 + event.value(), event.position());
        return true;
    case Qt::SmartZoomNativeGesture: // a double tap with two fingers
        if (m_state->fitted())
            m_state->setZoom(1, devicePosition(event.position()));
        else
            m_state->fit();
        return true;
    default:
        return false;
    }
}

bool CompareView::gesture(QGestureEvent& event)
{
    const auto* pinch = static_cast<const QPinchGesture*>(event.gesture(Qt::PinchGesture));
    if (!pinch)
        return false;
    event.accept(Qt::PinchGesture);
    // The fingers move and spread at once.
    m_state->pan((pinch->centerPoint() - pinch->lastCenterPoint()) * devicePixelRatioF());
    zoomAt(pinch->scaleFactor(), mapFromGlobal(pinch->centerPoint()));
    return true;
}

} // namespace cxr::ui
