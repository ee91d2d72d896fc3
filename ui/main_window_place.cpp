// SPDX-License-Identifier: Apache-2.0
// How MainWindow is left, and how it looks as another one was left.
#include "ui/compare_view.h"
#include "ui/main_window.h"
#include "ui/view_state.h"
#include "ui/zoom_lens.h"

namespace cxr::ui {

WindowPlace MainWindow::place() const
{
    WindowPlace place{.geometry = saveGeometry(), .docks = saveState(layoutVersion)};
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
    m_state->setWindow(view.window);
    m_state->setInverted(view.inverted);
    m_compare->lens()->setPlace(view.lens);
    updateCommands();
}

} // namespace cxr::ui
