// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/view_data.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cxr::ui {

/// Asks for format and path. Use with open() and accepted(); nothing is written here.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// `suggested.path` is a whole path; its extension follows the format.
    explicit ExportDialog(const ExportChoice& suggested, QWidget* parent = nullptr);

    [[nodiscard]] ExportChoice choice() const;

private:
    void choosePath();
    void updateRemarks();

    QFormLayout* m_form = nullptr;
    QComboBox* m_format = nullptr;
    QComboBox* m_coding = nullptr;
    QLineEdit* m_path = nullptr;
    QLabel* m_remark = nullptr;
    QLabel* m_clash = nullptr;
    QCheckBox* m_sideBySide = nullptr;
    QPushButton* m_save = nullptr;
};

/// The extension with its dot that a format's files carry, e.g. ".png".
[[nodiscard]] QString extensionOf(ExportFormat format);

} // namespace cxr::ui
