// SPDX-License-Identifier: Apache-2.0
#include "ui/key_field.h"

#include "ui/key_table.h"

#include <QKeyEvent>

namespace cxr::ui {

namespace {

/// The stroke as shortcuts know it; empty for a modifier alone and for keys that fields need.
QKeySequence strokeOf(const QKeyEvent& event)
{
    const int key = event.key();
    if (key == Qt::Key_unknown || key == Qt::Key_Escape
        || (key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock) || key == Qt::Key_AltGr)
        return {};
    Qt::KeyboardModifiers modifiers = event.modifiers()
        & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    // "?" is one key, whatever it takes to type it.
    const QString text = event.text();
    if (modifiers == Qt::ShiftModifier && text.size() == 1 && text.front().isPrint()
        && !text.front().isLetterOrNumber() && !text.front().isSpace())
        modifiers = Qt::NoModifier;
    const QKeySequence stroke(QKeyCombination(modifiers, static_cast<Qt::Key>(key)));
    return KeyTable::needed(stroke) ? QKeySequence() : stroke;
}

} // namespace

KeyField::KeyField(QWidget* parent) : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setPlaceholderText(tr("Press a key"));
    connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
        // Only the button in the field edits it.
        if (!text.isEmpty() || m_key.isEmpty())
            return;
        m_key = {};
        Q_EMIT keyChanged(m_key);
    });
}

void KeyField::setKey(const QKeySequence& key)
{
    m_key = key;
    setText(key.toString(QKeySequence::NativeText));
}

bool KeyField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride
        && !strokeOf(*static_cast<QKeyEvent*>(event)).isEmpty()) {
        event->accept(); // no command of the window may take it
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent* event)
{
    const QKeySequence stroke = strokeOf(*event);
    if (stroke.isEmpty()) {
        event->ignore();
        return;
    }
    setKey(stroke);
    Q_EMIT keyChanged(m_key);
}

} // namespace cxr::ui
