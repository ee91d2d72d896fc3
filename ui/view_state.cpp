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

void ViewState::setFrame(image::Size frame)
{
    m_frame = frame;
    fit();
}

void ViewState::setViewport(QSize viewport)
{
    if (viewport == m_transform.viewport)
        return;
    ViewTransform next = m_transform;
    next.viewport = viewport;
    if (!m_fitted) {
        apply(next);
        return;
    }
    m_transform.viewport = viewport;
    fit();
    Q_EMIT transformChanged(); // the same zoom in another viewport shows something else
}

double ViewState::fitZoom() const
{
    if (m_frame.empty() || m_transform.viewport.isEmpty())
        return 0;
    return std::min({double(m_transform.viewport.width()) / m_frame.width,
        double(m_transform.viewport.height()) / m_frame.height, largestZoom});
}

void ViewState::fit()
{
    m_fitted = true;
    const double zoom = fitZoom();
    if (zoom <= 0)
        return;
    apply({{m_frame.width / 2.0, m_frame.height / 2.0}, zoom, m_transform.viewport});
}

void ViewState::setZoom(double zoom, QPointF anchor)
{
    if (m_frame.empty())
        return;
    const QPointF fixed = m_transform.toSource(anchor);
    const double smallest = std::min(fitZoom(), 1.0);
    ViewTransform next = m_transform;
    next.zoom = std::clamp(zoom, smallest, std::max(largestZoom, smallest));
    const QPointF middle(next.viewport.width() / 2.0, next.viewport.height() / 2.0);
    next.centre = fixed + (middle - anchor) / next.zoom;
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
    next.centre -= delta / next.zoom;
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
    transform.centre = {clampedCentre(transform.centre.x(), m_frame.width,
                            transform.viewport.width(), transform.zoom),
        clampedCentre(
            transform.centre.y(), m_frame.height, transform.viewport.height(), transform.zoom)};
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
