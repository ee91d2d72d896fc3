// SPDX-License-Identifier: Apache-2.0
// The panes beside before and after: the reference, and maps of where pictures differ.
#include "ui/commands.h"
#include "ui/compare_view.h"
#include "ui/image_view.h"
#include "ui/main_window.h"
#include "ui/map_bar.h"
#include "ui/view_state.h"

namespace cxr::ui {

void MainWindow::buildMap()
{
    m_mapBar = new MapBar(*m_commands);
    m_mapBar->hide();
    connect(m_mapBar, &MapBar::choiceChanged, this, &MainWindow::changeMap);
    connect(m_mapBar, &MapBar::scaleChanged, m_compare, &CompareView::setMapScale);
    connect(m_mapBar, &MapBar::closed, this, [this] { showMap(false); });
}

void MainWindow::connectMap()
{
    const auto on = [this](Command command, auto function) {
        connect(m_commands->action(command), &QAction::triggered, this, function);
    };
    on(Command::ReferencePane, [this](bool shown) {
        Settings next = m_settings;
        next.reference = shown;
        changeSettings(next);
    });
    on(Command::ModelBench, [this](bool shown) {
        Settings next = m_settings;
        next.bench = shown;
        changeSettings(next);
        if (shown) // pixel for pixel
            m_state->setZoom(m_compare->after()->content().layer().scale);
    });
    on(Command::MapPane, &MainWindow::showMap);
    on(Command::MapKind, [this] {
        MapChoice next = m_settings.map;
        const int kinds = m_choices.mode == Mode::Enhance ? 4 : 3;
        if (next.shown)
            next.kind = static_cast<MapKind>((static_cast<int>(next.kind) + 1) % kinds);
        next.shown = true;
        changeMap(next);
    });
    const auto walk = [this, on](Command command, int direction) {
        on(command, [this, direction] {
            if (const auto spot = m_mapBar->step(direction))
                m_compare->showSpot(spot->source);
        });
    };
    walk(Command::NextWorst, 1);
    walk(Command::PreviousWorst, -1);
}

void MainWindow::showMap(bool shown)
{
    MapChoice next = m_settings.map;
    next.shown = shown;
    changeMap(next);
}

void MainWindow::changeMap(const MapChoice& choice)
{
    Settings next = m_settings;
    next.map = choice;
    changeSettings(next);
    updateCommands();
}

void MainWindow::applyMap()
{
    const bool document = m_compare->document().before.pixels != nullptr;
    m_mapBar->setVisible(document && m_settings.map.shown);
    m_mapBar->setChoice(m_settings.map, m_choices.mode);
    m_compare->setFurtherShown(m_settings.reference, m_settings.map.shown);
    if (!m_settings.map.shown)
        m_compare->showSpot({});
}

void MainWindow::setReference(const Layer& layer, const QString& hint)
{
    m_compare->setReference(layer, hint);
}

void MainWindow::setBench(const std::vector<Layer>& layers)
{
    m_compare->setBench(layers);
}

void MainWindow::setMap(const Map& map)
{
    m_compare->setMap(map);
    m_compare->showSpot({}); // it was of the last map
    m_mapBar->setMap(map);
    updateCommands();
}

} // namespace cxr::ui
