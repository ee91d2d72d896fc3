// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/view_data.h"

#include <QWidget>

#include <array>

class QGridLayout;
class QLabel;

namespace cxr::ui {

/// The figures of the whole image, the visible region and the lens. In Evaluate: PSNR, MSE and
/// SSIM before, after and their change, against the named reference. In Enhance:
/// Figures::reference, which says that there is none, and the consistency check.
class FiguresPanel : public QWidget {
    Q_OBJECT

public:
    static constexpr std::size_t areas = 3;
    static constexpr std::size_t measures = 3;

    explicit FiguresPanel(QWidget* parent = nullptr);

    void setFigures(const Figures& figures);

    /// What stands in the table: `column` 0 before, 1 after, 2 change (after − before).
    [[nodiscard]] QString evaluateText(
        std::size_t area, std::size_t measure, std::size_t column) const;
    /// `column` 0 RMS, 1 largest.
    [[nodiscard]] QString consistencyText(std::size_t area, std::size_t column) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* buildEvaluate();
    [[nodiscard]] QWidget* buildEnhance();
    [[nodiscard]] QLabel* number(const QString& accessibleName);
    void showEvaluate();
    void showEnhance();

    Figures m_figures;
    QWidget* m_evaluate = nullptr;
    QWidget* m_enhance = nullptr;
    QLabel* m_reference = nullptr;
    QLabel* m_definition = nullptr;
    std::array<QLabel*, areas> m_areaNames{};
    std::array<QLabel*, areas> m_consistencyNames{};
    std::array<std::array<QLabel*, 2>, areas> m_columnTitles{}; // of before and after
    std::array<std::array<std::array<QLabel*, 3>, measures>, areas> m_numbers{};
    std::array<std::array<QLabel*, 2>, areas> m_consistency{};
};

} // namespace cxr::ui
