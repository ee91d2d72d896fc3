// SPDX-License-Identifier: Apache-2.0
#include "ui/view_state.h"

#include <algorithm>
#include <cmath>

namespace cxr::ui {

namespace {

/// Logical pixels of mouse travel that change the window by its own width (level) or by the
/// factor e (width).
constexpr double windowTravel = 300;

/// Middle of the pane along one axis: free inside the frame, never showing ground beyond its edge
/// while there is frame to show, and centred when all of it fits.
double clampedCentre(double centre, double frame, double viewport, double zoom)
{
    const double half = viewport / 2 / zoom;
    return 2 * half >= frame ? frame / 2 : std::clamp(centre, half, frame - half);
}

} // namespace

ViewState::ViewState(QObject* parent) : QObject(parent)
{
}

void ViewState::setFrame(image::Size frame, image::Orientation orientation, double pixelAspect)
{
    m_frame = frame;
    m_transform.orientation = orientation;
    m_transform.pixelAspect = pixelAspect;
    fit();
}

void ViewState::setViewport(QSize viewport)
{
    if (viewport == m_transform.viewport)
        return;
    ViewTransform next = m_transform;
    next.viewport = viewport;
    become(next);
}

double ViewState::zoomToFit(image::Size size) const
{
    const QSize pane = m_transform.uprightViewport();
    if (size.empty() || pane.isEmpty())
        return 0;
    return std::min({double(pane.width()) / size.width,
        double(pane.height()) / size.height / m_transform.pixelAspect, largestZoom});
}

void ViewState::fit()
{
    fitArea(image::frameOf(m_frame));
}

void ViewState::fitArea(const image::Rect& area)
{
    m_area = image::intersected(area, image::frameOf(m_frame));
    m_fitted = true;
    refit();
}

void ViewState::refit()
{
    ViewTransform next = m_transform;
    next.zoom = zoomToFit(m_area.size());
    if (next.zoom <= 0)
        return;
    next.centre = {m_area.x + m_area.width / 2.0, m_area.y + m_area.height / 2.0};
    apply(next);
}

void ViewState::become(const ViewTransform& pane)
{
    if (!m_fitted) {
        apply(pane);
        return;
    }
    m_transform = pane;
    refit();
    Q_EMIT transformChanged(); // the same zoom in another pane shows something else
}

void ViewState::setOrientation(const image::Orientation& orientation)
{
    if (orientation == m_transform.orientation)
        return;
    ViewTransform next = m_transform;
    next.orientation = orientation;
    become(next);
}

void ViewState::setZoom(double zoom, QPointF anchor)
{
    if (m_frame.empty())
        return;
    const QPointF fixed = m_transform.toSource(anchor);
    const double smallest = std::min(zoomToFit(m_frame), 1.0);
    ViewTransform next = m_transform;
    next.zoom = std::clamp(zoom, smallest, std::max(largestZoom, smallest));
    const QPointF middle(next.viewport.width() / 2.0, next.viewport.height() / 2.0);
    next.centre = fixed + next.sourceOffset(middle - anchor);
    m_fitted = false;
    apply(next);
}

void ViewState::setZoom(double zoom)
{
    setZoom(zoom, {m_transform.viewport.width() / 2.0, m_transform.viewport.height() / 2.0});
}

void ViewState::pan(QPointF delta)
{
    ViewTransform next = m_transform;
    next.centre -= next.sourceOffset(delta);
    apply(next);
}

void ViewState::centreOn(QPointF source)
{
    ViewTransform next = m_transform;
    next.centre = source;
    apply(next);
}

void ViewState::apply(ViewTransform transform)
{
    const QSize pane = transform.uprightViewport();
    transform.centre = {
        clampedCentre(transform.centre.x(), m_frame.width, pane.width(), transform.zoom),
        clampedCentre(transform.centre.y(), m_frame.height, pane.height(), transform.zoomDown())};
    if (transform == m_transform)
        return;
    m_transform = transform;
    Q_EMIT transformChanged();
}

void ViewState::setWindow(const image::VoiWindow& window)
{
    if (window == m_window || !std::isfinite(window.center) || !std::isfinite(window.width))
        return;
    m_window = window;
    const double smallest = window.function == image::VoiFunction::Linear
        ? std::max(m_smallestWidth, 1.0) // PS3.3 C.11.2.1.2: never below 1
        : m_smallestWidth;
    m_window.width = std::max(window.width, smallest);
    Q_EMIT windowChanged(m_window);
}

void ViewState::dragWindow(QPointF delta)
{
    image::VoiWindow next = m_window;
    next.name.clear(); // it is no longer the window that the sender named
    next.width *= std::exp(delta.x() / windowTravel);
    // A lower centre brightens where large values are bright, and darkens where small ones are.
    const double direction = m_sourceInverted != m_inverted ? -1 : 1;
    next.center += direction * delta.y() / windowTravel * m_window.width;
    setWindow(next);
}

void ViewState::stepWindow(double brighter, double wider)
{
    const auto step = [this](double share) {
        const double size = std::max(std::abs(share) * m_window.width, m_smallestWidth);
        return share == 0 ? 0 : std::copysign(size, share);
    };
    image::VoiWindow next = m_window;
    next.name.clear();
    const double direction = m_sourceInverted != m_inverted ? 1 : -1;
    next.center += direction * step(brighter);
    next.width = std::max(m_smallestWidth, next.width + step(wider));
    setWindow(next);
}

void ViewState::setInverted(bool inverted)
{
    if (inverted == m_inverted)
        return;
    m_inverted = inverted;
    Q_EMIT invertedChanged(inverted);
}

void ViewState::setSmooth(bool smooth)
{
    if (smooth == m_smooth)
        return;
    m_smooth = smooth;
    Q_EMIT smoothChanged(smooth);
}

} // namespace cxr::ui
