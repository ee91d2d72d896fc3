// SPDX-License-Identifier: Apache-2.0
// The panel of MainWindow that measures what is drawn.
#include "ui/commands.h"
#include "ui/compare_view.h"
#include "ui/main_window.h"
#include "ui/region_panel.h"

#include <QDockWidget>

#include <algorithm>

namespace cxr::ui {

void MainWindow::buildRegion()
{
    m_region = new RegionPanel;
    m_regionDock = new QDockWidget(tr("Region"), this);
    m_regionDock->setObjectName(QStringLiteral("regionDock"));
    m_regionDock->setWidget(m_region);
    m_regionDock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable);
    addDockWidget(Qt::RightDockWidgetArea, m_regionDock);
    tabifyDockWidget(m_figuresDock, m_regionDock);
    m_regionDock->hide();
}

void MainWindow::connectRegion()
{
    connect(m_commands->action(Command::ShowRegion), &QAction::triggered, this,
        &MainWindow::showRegion);
    connect(m_regionDock, &QDockWidget::visibilityChanged, this, [this](bool visible) {
        updateCommands();
        if (visible)
            Q_EMIT regionShown();
    });
    // Whoever draws the first region wants to know what it holds; whoever closes the panel has had
    // enough of it.
    connect(this, &MainWindow::annotationsEdited, this, [this](const auto& drawings) {
        const bool region = std::any_of(drawings.begin(), drawings.end(),
            [](const image::Annotation& drawing) { return image::isRegion(drawing.kind); });
        if (!region || m_regionOffered)
            return;
        m_regionOffered = true;
        showRegion(true);
    });
}

void MainWindow::showRegion(bool shown)
{
    m_regionOffered = true;
    m_regionDock->setVisible(shown);
    if (shown)
        m_regionDock->raise();
}

bool MainWindow::isRegionShown() const
{
    return !m_regionDock->isHidden();
}

void MainWindow::setRegion(const RegionReport& report)
{
    m_region->setReport(report);
}

} // namespace cxr::ui
