// SPDX-License-Identifier: Apache-2.0
// What MainWindow offers to those who look for a command, its key, or help.
#include "ui/command_palette.h"
#include "ui/commands.h"
#include "ui/help_dialog.h"
#include "ui/keys_dialog.h"
#include "ui/main_window.h"

namespace cxr::ui {

namespace {

constexpr qsizetype mostRecent = 8;

} // namespace

void MainWindow::buildPalette()
{
    m_palette = new CommandPalette(*m_commands, this);
    connect(m_commands->action(Command::Palette), &QAction::triggered, this,
        [this] { m_palette->toggle(m_settings.recentCommands); });
    connect(m_commands->action(Command::Keys), &QAction::triggered, this, &MainWindow::openKeys);
    connect(
        m_commands->action(Command::Help), &QAction::triggered, this, [this] { openHelp(false); });
    connect(m_commands->action(Command::KeyList), &QAction::triggered, this,
        [this] { openHelp(true); });
    connect(m_palette, &CommandPalette::used, this, [this](Command command) {
        const QString id = Commands::idOf(command);
        Settings next = m_settings;
        next.recentCommands.removeAll(id);
        next.recentCommands.prepend(id);
        next.recentCommands = next.recentCommands.mid(0, mostRecent);
        changeSettings(next);
    });
}

void MainWindow::openHelp(bool keys)
{
    auto* help = findChild<HelpDialog*>();
    if (!help) {
        help = new HelpDialog(*m_commands, this);
        help->setAttribute(Qt::WA_DeleteOnClose);
    }
    if (keys)
        help->showKeys();
    help->show();
    help->raise();
    help->activateWindow();
}

void MainWindow::openKeys()
{
    auto* dialog = new KeysDialog(*m_commands, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Settings next = m_settings;
        next.keys = dialog->changes();
        changeSettings(next);
    });
    dialog->open();
}

} // namespace cxr::ui
