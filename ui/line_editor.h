// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace cxr::ui {

/// A line that appears when something is asked and goes when it is answered, so that nobody has to
/// leave the pictures for a dialog. Return, and going elsewhere, answer; Esc does not.
class LineEditor : public QLineEdit {
    Q_OBJECT

public:
    explicit LineEditor(QWidget* parent = nullptr);

    /// `completions` are offered for the word at the end, with commas between words.
    void ask(const QString& question, const QString& text, const QStringList& completions = {});

Q_SIGNALS:
    /// Only with another text than was asked with.
    void answered(const QString& text);
    /// After the answer, or without one. The line is hidden by then.
    void left();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void leave(bool answer);

    QString m_asked; ///< what the line made of the text that it was asked with
};

} // namespace cxr::ui
