// SPDX-License-Identifier: Apache-2.0
// The part of MainWindow that chooses among files.
#include "ui/chooser.h"
#include "ui/commands.h"
#include "ui/compare_view.h"
#include "ui/file_browser.h"
#include "ui/main_window.h"
#include "ui/metadata_panel.h"
#include "ui/verdict_bar.h"

#include <QDockWidget>

#include <algorithm>

namespace cxr::ui {

void MainWindow::buildChooser()
{
    m_chooser = new Chooser(*m_commands, m_undo, this);
    m_files = m_chooser->browser();
    m_chooser->bar()->hide(); // until there is something to judge
    connect(m_chooser, &Chooser::refused, this,
        [this](const QString& why) { showNotice(why, Severity::Warning); });
    connect(m_chooser, &Chooser::left, this, [this] { m_compare->setFocus(); });
    connect(m_commands->action(Command::FilterFiles), &QAction::triggered, this, [this] {
        if (m_metadata->isAncestorOf(focusWidget())) {
            m_metadata->search();
            return;
        }
        m_filesDock->show();
        m_files->search();
    });
    connect(m_commands->action(Command::BrowserLook), &QAction::triggered, this, [this] {
        constexpr int looks = 3;
        Settings next = m_settings;
        next.fileLook = static_cast<FileLook>((static_cast<int>(next.fileLook) + 1) % looks);
        m_filesDock->show();
        changeSettings(next);
    });
}

/// List and grid stand beside the panes, a filmstrip lies below them.
void MainWindow::applyFileLook()
{
    const FileLook look = m_settings.fileLook;
    if (look == m_files->look())
        return;
    m_files->setLook(look);
    const bool strip = look == FileLook::Filmstrip;
    addDockWidget(
        strip ? Qt::BottomDockWidgetArea : Qt::LeftDockWidgetArea, m_filesDock, Qt::Vertical);
    constexpr int list = 185;
    constexpr int grid = 460;
    if (strip)
        resizeDocks({m_filesDock}, {m_files->minimumSizeHint().height()}, Qt::Vertical);
    else
        resizeDocks({m_filesDock},
            {look == FileLook::List ? list : std::min(grid, width() * 2 / 5)}, Qt::Horizontal);
}

} // namespace cxr::ui
