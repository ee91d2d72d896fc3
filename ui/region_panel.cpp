// SPDX-License-Identifier: Apache-2.0
#include "ui/region_panel.h"

#include "ui/plot_view.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cxr::ui {

namespace {

QLabel* prose(const QString& name)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

RegionPanel::RegionPanel(QWidget* parent) :
    QWidget(parent),
    m_heading(prose(QStringLiteral("regionHeading"))),
    m_message(prose(QStringLiteral("regionMessage"))),
    m_tableHome(new QWidget),
    m_table(new QGridLayout(m_tableHome)),
    m_plot(new PlotView),
    m_definition(prose(QStringLiteral("regionDefinition")))
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_message->setProperty("quiet", true);
    m_definition->setProperty("quiet", true);
    m_table->setContentsMargins(0, 0, 0, 0);
    m_table->setHorizontalSpacing(10);
    m_table->setVerticalSpacing(3);
    m_table->setColumnStretch(0, 1);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(8);
    for (QWidget* part :
        std::initializer_list<QWidget*>{m_heading, m_message, m_tableHome, m_plot, m_definition})
        column->addWidget(part);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    setReport({});
}

void RegionPanel::setReport(const RegionReport& report)
{
    const bool sameShape = report.rows.size() == m_report.rows.size()
        && report.columns == m_report.columns && m_table->count() > 0;
    m_report = report;
    m_heading->setText(report.heading);
    m_heading->setVisible(!report.heading.isEmpty());
    m_message->setText(report.message);
    m_message->setVisible(!report.message.isEmpty());
    m_definition->setText(report.definition);
    m_definition->setVisible(!report.definition.isEmpty());
    m_plot->setPlot(report.plot);
    if (!sameShape) {
        while (QLayoutItem* item = m_table->takeAt(0)) {
            delete item->widget();
            delete item;
        }
    }
    fillTable();
    m_tableHome->setVisible(!report.rows.empty());
}

void RegionPanel::fillTable()
{
    // While a region is dragged only the numbers change, and their labels stay.
    const auto write = [this](int row, int column, const QString& text, const char* look) {
        auto* label = m_table->itemAtPosition(row, column)
            ? static_cast<QLabel*>(m_table->itemAtPosition(row, column)->widget())
            : nullptr;
        if (!label) {
            label = new QLabel;
            if (*look != '\0')
                label->setProperty(look, true);
            if (column > 0)
                label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (column > 0 && row > 0)
                label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
            m_table->addWidget(label, row, column);
        }
        label->setText(text);
        return label;
    };
    if (m_report.rows.empty())
        return;
    for (int column = 0; column < m_report.columns.size(); ++column)
        write(0, column + 1, m_report.columns[column], "quiet");
    int row = 1;
    for (const RegionRow& line : m_report.rows) {
        write(row, 0, line.name, "")->setToolTip(line.explanation);
        for (int column = 0; column < line.values.size(); ++column)
            write(row, column + 1, line.values[column], "");
        ++row;
    }
}

} // namespace cxr::ui
