// SPDX-License-Identifier: Apache-2.0
// How MainWindow is left, and how it looks as another one was left.
#include "ui/compare_view.h"
#include "ui/main_window.h"
#include "ui/second_screen.h"
#include "ui/view_state.h"
#include "ui/zoom_lens.h"

#include <QDockWidget>

namespace cxr::ui {

WindowPlace MainWindow::place() const
{
    WindowPlace place{.geometry = saveGeometry(), .docks = saveState(layoutVersion)};
    place.second = m_secondShown;
    if (m_second)
        place.secondGeometry = m_second->saveGeometry();
    place.hasView = m_compare->document().before.pixels != nullptr;
    if (place.hasView)
        place.view = {.fitted = m_state->fitted(),
            .area = m_state->fittedArea(),
            .zoom = m_state->zoom(),
            .centre = m_state->transform().centre,
            .orientation = m_state->orientation(),
            .window = m_state->window(),
            .inverted = m_state->inverted(),
            .lens = m_compare->lens()->place()};
    return place;
}

void MainWindow::setPlace(const WindowPlace& place)
{
    if (!place.geometry.isEmpty())
        restoreGeometry(place.geometry);
    if (!place.geometry.isEmpty() && place.second)
        showSecond(true, place.secondGeometry);
    if (!place.docks.isEmpty())
        restoreState(place.docks, layoutVersion);
    if (!place.hasView || !m_compare->document().before.pixels)
        return;
    const ViewPlace& view = place.view;
    m_state->setOrientation(view.orientation);
    if (view.fitted) {
        m_state->fitArea(view.area);
    } else {
        m_state->setZoom(view.zoom);
        m_state->centreOn(view.centre);
    }
    if (view.window)
        m_state->setWindow(*view.window);
    m_state->setInverted(view.inverted);
    m_compare->lens()->setPlace(view.lens);
    updateCommands();
}

void MainWindow::reportPlace()
{
    const auto report = [this] { Q_EMIT placeChanged(); };
    connect(m_state, &ViewState::transformChanged, this, report);
    connect(m_state, &ViewState::windowChanged, this, report);
    connect(m_state, &ViewState::invertedChanged, this, report);
    const ZoomLens* lens = m_compare->lens();
    connect(lens, &ZoomLens::sourceRectChanged, this, report);
    connect(lens, &ZoomLens::frozenChanged, this, report);
    const QList<QDockWidget*> docks = findChildren<QDockWidget*>();
    for (const QDockWidget* dock : docks) {
        connect(dock, &QDockWidget::visibilityChanged, this, report);
        connect(dock, &QDockWidget::dockLocationChanged, this, report);
    }
}

void MainWindow::moveEvent(QMoveEvent* event)
{
    QMainWindow::moveEvent(event);
    Q_EMIT placeChanged();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    Q_EMIT placeChanged();
}

} // namespace cxr::ui
