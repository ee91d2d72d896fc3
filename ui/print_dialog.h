// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QPageSize>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QRadioButton;

namespace cxr::ui {

/// What is to be printed, and how.
struct PrintChoice {
    bool before = false;
    bool after = true;
    bool trueSize = true;
    bool figures = true;
    QPageSize::PageSizeId paper = QPageSize::A4;
};

/// Asks for it. Use with open(); one of the two signals tells where to. Nothing is printed here.
class PrintDialog : public QDialog {
    Q_OBJECT

public:
    /// `plane`: where a true size holds, as planeText() says it; unset: no millimetres are known,
    /// so that the picture can only be fitted. `hasAfter`: there is an enhanced picture.
    PrintDialog(const std::optional<QString>& plane, bool hasAfter, QWidget* parent = nullptr);

    [[nodiscard]] PrintChoice choice() const;

Q_SIGNALS:
    void pdfWanted(const cxr::ui::PrintChoice& choice);
    void paperWanted(const cxr::ui::PrintChoice& choice);

private:
    QComboBox* m_pictures;
    QRadioButton* m_trueSize;
    QRadioButton* m_fitted;
    QCheckBox* m_figures;
    QComboBox* m_paper;
};

} // namespace cxr::ui
