// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;

namespace cxr::ui {

/// Progress, time left and Cancel, for the status bar. Hidden while nothing runs.
class ProgressBox : public QWidget {
    Q_OBJECT

public:
    explicit ProgressBox(QAction* cancel, QWidget* parent = nullptr);

    /// `done` from 0 to 1.
    void setProgress(double done, const QString& timeLeft);

private:
    QProgressBar* m_bar;
    QLabel* m_timeLeft;
};

} // namespace cxr::ui
