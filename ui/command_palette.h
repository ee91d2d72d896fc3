// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/commands.h"

#include <QFrame>
#include <QPointer>
#include <QStringList>

class QLineEdit;
class QListWidget;

namespace cxr::ui {

/// All commands, found by a few letters: words in any order, of the name, the group or the
/// explanation, in the window's language or in English. What was used last comes first. Lies over
/// the top of its window and lets it be; Esc, a click elsewhere or a choice close it.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    CommandPalette(const Commands& commands, QWidget* window);

    /// Opens with everything in the list; closes it where it is open.
    void toggle(const QStringList& recent);

    /// The commands that fit, best first; `recent` are ids, the last used first.
    [[nodiscard]] static QList<Commands::Line> matching(
        const QList<Commands::Line>& lines, const QString& words, const QStringList& recent);

Q_SIGNALS:
    /// The user has chosen this command, and it was triggered.
    void used(cxr::ui::Command command);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void run();
    void leave();

    const Commands& m_commands;
    QLineEdit* m_words;
    QListWidget* m_list;
    QStringList m_recent;
    QPointer<QWidget> m_focusBefore;
};

} // namespace cxr::ui
