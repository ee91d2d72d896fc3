// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/view_data.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace cxr::ui {

/// The row above the panes while a second file is compared: which it is, how both are linked, and
/// by how many pixels it is shifted. A lock keeps the shift from being changed by accident.
class OtherBar : public QWidget {
    Q_OBJECT

public:
    explicit OtherBar(QWidget* parent = nullptr);

    /// Hidden while `other` is not shown.
    void setOther(const OtherFile& other);
    [[nodiscard]] const OtherFile& other() const { return m_other; }
    /// Moves the file by so many pixels, as if by the boxes; not while it is locked.
    void nudge(QPoint by);

Q_SIGNALS:
    /// By the user; never from setOther().
    void changed(const cxr::ui::OtherFile& other);

private:
    void report(const OtherFile& next);

    OtherFile m_other;
    QLabel* m_name;
    QComboBox* m_link;
    QSpinBox* m_across;
    QSpinBox* m_down;
    QToolButton* m_lock;
};

} // namespace cxr::ui
