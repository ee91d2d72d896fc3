// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace cxr::ui {

/// One thing to know, and the part of the window that it is about.
struct TourStep {
    QString title;
    QString text;
    QPointer<QWidget> about;            ///< null: the window
    std::function<void()> prepare = {}; ///< brings that part into sight
};

/// A bubble that points at parts of its window, one after the other, and lets the window be used
/// meanwhile. Buttons go on, back and out; Esc goes out, too.
class Tour : public QFrame {
    Q_OBJECT

public:
    Tour(std::vector<TourStep> steps, QWidget* window);

    void begin();
    /// From 0; −1: not running.
    [[nodiscard]] int step() const { return isVisible() ? m_step : -1; }

Q_SIGNALS:
    /// The user has seen the last step or does not want to see it.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void go(int step);
    void leave();
    void place();

    std::vector<TourStep> m_steps;
    int m_step = 0;
    QPoint m_tip; // of the arrow, in this widget; null: none
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_count;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_skip;
};

} // namespace cxr::ui
