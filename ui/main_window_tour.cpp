// SPDX-License-Identifier: Apache-2.0
// The tour of MainWindow: what a newcomer should know, at the parts that it is about.
#include "ui/commands.h"
#include "ui/compare_view.h"
#include "ui/control_bar.h"
#include "ui/main_window.h"
#include "ui/tour.h"

#include <QDockWidget>
#include <QMenuBar>
#include <QToolButton>

namespace cxr::ui {

void MainWindow::buildTour()
{
    connect(m_commands->action(Command::Tour), &QAction::triggered, this, &MainWindow::startTour);
}

void MainWindow::startTour()
{
    if (!m_compare->document().before.pixels)
        Q_EMIT sampleRequested();
    delete m_tour; // its texts name keys, which may have changed
    const auto key = [this](Command command) {
        const QString keys = m_commands->firstKey(command);
        return keys.isEmpty() ? m_commands->action(command)->text().remove(QLatin1Char('&')) : keys;
    };
    std::vector<TourStep> steps{
        {tr("Open and enhance"),
            tr("Open X-rays with %1 or drop them here; each one is enhanced at once. Model and "
               "scale "
               "are beside. (If you have opened nothing yet, you are looking at a computed sample: "
               "nobody's lungs.)")
                .arg(key(Command::OpenFiles)),
            m_controls},
        {tr("Before and after"),
            tr("Left the file as it is, right what the network made of it, always at the same "
               "place. "
               "Wheel: zoom. Left button: move. Right button: window and level. Enhanced detail is "
               "estimated, not measured: do not diagnose with it."),
            m_compare},
        {tr("Look closer"),
            tr("The lens (%1) magnifies the same spot of both. This button lays before and after "
               "out "
               "in other ways: a wipe, flipping, one over the other.")
                .arg(key(Command::Lens)),
            m_layoutButton},
        {tr("What was gained"),
            tr("Here are figures of exactly what you look at. Evaluate (%1) takes your file as the "
               "reference and measures honestly; Enhance can only check that the result agrees "
               "with "
               "the file.")
                .arg(key(Command::ModeEvaluate)),
            m_figuresDock, [this] { m_figuresDock->show(); }},
        {tr("Find everything"),
            tr("%1 finds any command by a few letters. %2 opens the help. Keys, language and theme "
               "are "
               "yours to change. This tour is in the menu Program.")
                .arg(key(Command::Palette), key(Command::Help)),
            menuBar()},
    };
    m_tour = new Tour(std::move(steps), this);
    connect(m_tour, &Tour::left, this, [this] {
        Settings next = m_settings;
        next.tourSeen = true;
        changeSettings(next);
        m_compare->setFocus();
    });
    m_tour->begin();
}

} // namespace cxr::ui
