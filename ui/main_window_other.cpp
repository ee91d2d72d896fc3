// SPDX-License-Identifier: Apache-2.0
// The part of MainWindow that puts a second file beside the first.
#include "ui/commands.h"
#include "ui/compare_view.h"
#include "ui/main_window.h"
#include "ui/other_bar.h"

#include <QFileDialog>
#include <QFileInfo>

namespace cxr::ui {

void MainWindow::buildOther()
{
    m_otherBar = new OtherBar;
    connect(m_otherBar, &OtherBar::changed, this, [this](const OtherFile& other) {
        updateCommands();
        Q_EMIT otherFileChanged(other);
    });
}

void MainWindow::connectOther()
{
    connect(m_commands->action(Command::CompareWithFile), &QAction::triggered, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Compare with another file"));
        dialog->setObjectName(QStringLiteral("compareWithFile"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setDirectory(QFileInfo(m_compare->document().path).absolutePath());
        connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::otherFileRequested);
        dialog->open();
    });
    const auto nudge = [this](Command command, QPoint by) {
        connect(m_commands->action(command), &QAction::triggered, this,
            [this, by] { m_otherBar->nudge(by); });
    };
    nudge(Command::NudgeLeft, {-1, 0});
    nudge(Command::NudgeRight, {1, 0});
    nudge(Command::NudgeUp, {0, -1});
    nudge(Command::NudgeDown, {0, 1});
}

void MainWindow::setOtherFile(const OtherFile& other)
{
    m_otherBar->setOther(other);
    if (other.shown && !m_otherBar->isAncestorOf(focusWidget()))
        m_compare->setFocus(); // it may still be where the file dialog was
    updateCommands();
}

} // namespace cxr::ui
