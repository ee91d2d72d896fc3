// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QSpinBox;

namespace cxr::ui {

/// "Frame 3 of 15", to be changed by typing, arrows or wheel.
class FrameChooser : public QWidget {
    Q_OBJECT

public:
    explicit FrameChooser(QWidget* parent = nullptr);

    /// `frame` counts from 0.
    void setFrames(int frame, int frames);
    /// On by that many frames; stops at both ends.
    void step(int frames);

Q_SIGNALS:
    /// By the user, from 0; never from setFrames().
    void frameChosen(int frame);

private:
    QSpinBox* m_number;
    QLabel* m_total;
};

} // namespace cxr::ui
