// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace cxr::ui {

/// A line to type a drawing's text into, in its place on the picture. Return and a click elsewhere
/// finish it, Esc gives it up. It deletes itself afterwards.
class AnnotationEditor : public QLineEdit {
    Q_OBJECT

public:
    /// `at` in coordinates of `parent`, which it stays inside.
    AnnotationEditor(const QString& text, QPoint at, QWidget* parent);

    void finish();

Q_SIGNALS:
    /// Not after it was given up.
    void finished(const QString& text);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void close(bool keep);

    bool m_closed = false;
};

} // namespace cxr::ui
