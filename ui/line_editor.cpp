// SPDX-License-Identifier: Apache-2.0
#include "ui/line_editor.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace cxr::ui {

namespace {

/// Completes the last of several tags.
class TagCompleter : public QCompleter {
public:
    using QCompleter::QCompleter;

    QStringList splitPath(const QString& path) const override
    {
        return {path.section(QLatin1Char(','), -1).trimmed()};
    }
    QString pathFromIndex(const QModelIndex& index) const override
    {
        const auto* line = static_cast<const QLineEdit*>(widget());
        const QString before = line->text().section(QLatin1Char(','), 0, -2);
        const QString tag = QCompleter::pathFromIndex(index);
        return before.isEmpty() ? tag : before + QStringLiteral(", ") + tag;
    }
};

} // namespace

LineEditor::LineEditor(QWidget* parent) : QLineEdit(parent)
{
    hide();
}

void LineEditor::ask(const QString& question, const QString& text, const QStringList& completions)
{
    setPlaceholderText(question);
    setAccessibleName(question);
    setText(text);
    m_asked = this->text();
    delete completer();
    setCompleter(nullptr);
    if (!completions.isEmpty()) {
        auto* tags = new TagCompleter(completions, this);
        tags->setCaseSensitivity(Qt::CaseInsensitive);
        setCompleter(tags);
    }
    show();
    window()->activateWindow(); // the key may have come from the second window
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void LineEditor::leave(bool answer)
{
    if (isHidden())
        return;
    const QString answerText = text();
    const bool changed = answer && answerText != m_asked;
    hide();
    if (changed)
        Q_EMIT answered(answerText);
    Q_EMIT left();
}

bool LineEditor::event(QEvent* event)
{
    // Esc leaves the line, and does not stop a network that is at work.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<const QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void LineEditor::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        leave(true);
        break;
    case Qt::Key_Escape:
        leave(false);
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void LineEditor::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    // The list of completions takes the focus while it is open.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        leave(true);
}

} // namespace cxr::ui
