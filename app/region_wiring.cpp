// SPDX-License-Identifier: Apache-2.0
#include "app/region_wiring.h"

#include "app/region_report.h"

namespace cxr::app {

RegionWiring::RegionWiring(Session& session, ui::MainWindow& window, QObject* parent) :
    QObject(parent),
    m_session(session),
    m_window(window)
{
    connect(&m_window, &ui::MainWindow::annotationsChanged, this,
        [this](const std::vector<image::Annotation>& drawings, int selected) {
            m_drawings = drawings;
            m_selected = selected;
            update();
        });
    connect(&m_window, &ui::MainWindow::regionShown, this, &RegionWiring::update);
    for (const auto signal : {&Session::finished, &Session::shown})
        connect(&m_session, signal, this, &RegionWiring::update);
    connect(&m_session, &Session::opened, this, &RegionWiring::update);
    connect(&m_session, &Session::started, this, &RegionWiring::update);
    connect(&m_session, &Session::cancelled, this, &RegionWiring::update);
    update();
}

void RegionWiring::update()
{
    if (!m_window.isRegionShown()) {
        m_background.forget();
        return;
    }
    const RegionQuestion question{
        m_session.document(), m_session.outcome(), m_drawings, m_selected, m_window.calibration()};
    m_background.run(
        [question](const Background::Wanted& wanted) { return regionReport(question, wanted); },
        [this](const ui::RegionReport& report) { m_window.setRegion(report); });
}

} // namespace cxr::app
