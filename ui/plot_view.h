// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/view_data.h"

#include <QWidget>

namespace cxr::ui {

/// Draws a Plot: axes with round numbers and names, one line or one row of bars per series, and
/// which is which. Series differ by colour and by stroke, so that neither colour vision nor a
/// screen's quality decides what can be read.
class PlotView : public QWidget {
    Q_OBJECT

public:
    explicit PlotView(QWidget* parent = nullptr);

    void setPlot(const Plot& plot);
    [[nodiscard]] const Plot& plot() const { return m_plot; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Plot m_plot;
};

/// Round numbers from `low` to `high` (low < high), about `count` of them: multiples of 1, 2 or 5
/// times a power of ten.
[[nodiscard]] std::vector<double> ticksOf(double low, double high, int count);

} // namespace cxr::ui
