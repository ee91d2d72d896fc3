// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace cxr::ui {

/// Takes the key that is pressed in it, modifiers and all, at once. Tab, Return, Space and Esc keep
/// their meaning; the button in it empties it.
class KeyField : public QLineEdit {
    Q_OBJECT

public:
    explicit KeyField(QWidget* parent = nullptr);

    [[nodiscard]] const QKeySequence& key() const { return m_key; }
    void setKey(const QKeySequence& key);

Q_SIGNALS:
    /// By the user.
    void keyChanged(const QKeySequence& key);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QKeySequence m_key;
};

} // namespace cxr::ui
