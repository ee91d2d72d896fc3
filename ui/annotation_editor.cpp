// SPDX-License-Identifier: Apache-2.0
#include "ui/annotation_editor.h"

#include <QKeyEvent>

#include <algorithm>

namespace cxr::ui {

AnnotationEditor::AnnotationEditor(const QString& text, QPoint at, QWidget* parent) :
    QLineEdit(text, parent)
{
    setObjectName(QStringLiteral("annotationEditor"));
    setAccessibleName(tr("Text of the drawing"));
    constexpr int longest = 1024; // of a text value in a presentation state (ST, PS3.5 6.2)
    setMaxLength(longest);
    constexpr int room = 220;
    const QSize size(std::min(room, parent->width()), sizeHint().height());
    setGeometry({{std::clamp(at.x(), 0, std::max(0, parent->width() - size.width())),
                     std::clamp(at.y(), 0, std::max(0, parent->height() - size.height()))},
        size});
    connect(this, &QLineEdit::returnPressed, this, &AnnotationEditor::finish);
    selectAll();
    show();
    setFocus();
}

void AnnotationEditor::finish()
{
    close(true);
}

void AnnotationEditor::close(bool keep)
{
    if (m_closed)
        return;
    m_closed = true;
    if (hasFocus())
        parentWidget()->setFocus();
    hide();
    if (keep)
        Q_EMIT finished(text().trimmed());
    deleteLater();
}

bool AnnotationEditor::event(QEvent* event)
{
    // Esc is a command of the window, too, which must not take it first.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<const QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void AnnotationEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close(false);
    else
        QLineEdit::keyPressEvent(event);
}

void AnnotationEditor::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    // Another window in front changes nothing, and neither does this line's own menu.
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        close(true);
}

} // namespace cxr::ui
