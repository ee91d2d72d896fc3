// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/view_data.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace cxr::ui {

class PlotView;

/// What the selected drawing measures, before and after in one table and one plot: statistics,
/// figures and histogram of a region; profile and edge sharpness of a line. All texts come from
/// app.
class RegionPanel : public QWidget {
    Q_OBJECT

public:
    explicit RegionPanel(QWidget* parent = nullptr);

    void setReport(const RegionReport& report);
    [[nodiscard]] const RegionReport& report() const { return m_report; }

private:
    void fillTable();

    RegionReport m_report;
    QLabel* m_heading;
    QLabel* m_message;
    QWidget* m_tableHome;
    QGridLayout* m_table;
    PlotView* m_plot;
    QLabel* m_definition;
};

} // namespace cxr::ui
