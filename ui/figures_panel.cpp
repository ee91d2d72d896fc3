// SPDX-License-Identifier: Apache-2.0
#include "ui/figures_panel.h"

#include "ui/figure_text.h"
#include "ui/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <cmath>
#include <limits>

namespace cxr::ui {

namespace {

constexpr int columnSpacing = 10;
constexpr int sideMargin = 12;

struct MeasureKind {
    Measure AreaFigures::*value;
    int decimals;
    bool higherIsBetter;
};

constexpr std::array<MeasureKind, FiguresPanel::measures> kinds{{
    {&AreaFigures::psnrDb, 2, true},
    {&AreaFigures::mse, 2, false},
    {&AreaFigures::ssim, 4, true},
}};

/// By style sheet: a palette of its own is lost when the application's sheet changes.
void setColour(QLabel* label, const QColor& colour)
{
    const QString sheet = QStringLiteral("color: %1").arg(colour.name());
    if (label->styleSheet() != sheet)
        label->setStyleSheet(sheet);
}

QLabel* heading(const QString& text)
{
    auto* label = new QLabel(text);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QLabel* columnTitle(const QString& text)
{
    auto* label = new QLabel(text);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setProperty("quiet", true);
    return label;
}

QLabel* prose()
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

} // namespace

FiguresPanel::FiguresPanel(QWidget* parent) : QWidget(parent)
{
    m_reference = prose();
    m_definition = prose();
    m_evaluate = buildEvaluate();
    m_enhance = buildEnhance();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(sideMargin, 10, sideMargin, 12);
    column->setSpacing(12);
    column->addWidget(m_reference);
    column->addWidget(m_evaluate);
    column->addWidget(m_enhance);
    column->addWidget(m_definition);
    column->addStretch();
    m_definition->setProperty("quiet", true);

    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Figures"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    setFigures({});
    // There is no sideways scrolling, so the widest row has to fit.
    const QFontMetrics metrics(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const int numberWidth = columnSpacing + metrics.horizontalAdvance(QStringLiteral("−0000.00"));
    int nameWidth = 0;
    for (const QLabel* name : m_areaNames)
        nameWidth = std::max(nameWidth, name->sizeHint().width());
    setMinimumWidth(nameWidth + 3 * numberWidth + 2 * sideMargin);
}

QLabel* FiguresPanel::number(const QString& accessibleName)
{
    auto* label = new QLabel(QStringLiteral("–"));
    label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleName(accessibleName);
    return label;
}

QWidget* FiguresPanel::buildEvaluate()
{
    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(columnSpacing);
    grid->setVerticalSpacing(4);
    const std::array columns{tr("Before"), tr("After"), tr("Change")};
    const std::array rows{tr("PSNR dB"), tr("MSE"), tr("SSIM")};
    int line = 0;
    for (std::size_t area = 0; area < areas; ++area) {
        if (area > 0)
            grid->setRowMinimumHeight(line++, 8);
        m_areaNames[area] = heading({});
        grid->addWidget(m_areaNames[area], line, 0);
        for (std::size_t column = 0; column < columns.size(); ++column) {
            QLabel* title = columnTitle(columns[column]);
            if (column < m_columnTitles[area].size())
                m_columnTitles[area][column] = title;
            grid->addWidget(title, line, static_cast<int>(column) + 1);
        }
        ++line;
        for (std::size_t measure = 0; measure < measures; ++measure, ++line) {
            grid->addWidget(new QLabel(rows[measure]), line, 0);
            for (std::size_t column = 0; column < columns.size(); ++column) {
                QLabel* label = number(rows[measure] + QLatin1Char(' ') + columns[column]);
                m_numbers[area][measure][column] = label;
                grid->addWidget(label, line, static_cast<int>(column) + 1);
            }
        }
    }
    grid->setColumnStretch(0, 1);
    return table;
}

QWidget* FiguresPanel::buildEnhance()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(columnSpacing);
    grid->setVerticalSpacing(4);
    grid->addWidget(heading(tr("Consistency with the input")), 0, 0, 1, 3);
    grid->addWidget(columnTitle(tr("RMS")), 1, 1);
    grid->addWidget(columnTitle(tr("Largest")), 1, 2);
    for (std::size_t area = 0; area < areas; ++area) {
        const int line = static_cast<int>(area) + 2;
        m_consistencyNames[area] = new QLabel;
        grid->addWidget(m_consistencyNames[area], line, 0);
        m_consistency[area] = {number(tr("RMS")), number(tr("Largest"))};
        grid->addWidget(m_consistency[area][0], line, 1);
        grid->addWidget(m_consistency[area][1], line, 2);
    }
    grid->setColumnStretch(0, 1);
    column->addLayout(grid);
    return box;
}

void FiguresPanel::setFigures(const Figures& figures)
{
    m_figures = figures;
    m_figures.areas.resize(areas);
    const std::array defaults{tr("Whole image"), tr("Visible region"), tr("Lens")};
    for (std::size_t area = 0; area < areas; ++area) {
        const QString& given = m_figures.areas[area].area;
        m_areaNames[area]->setText(given.isEmpty() ? defaults[area] : given);
        m_consistencyNames[area]->setText(m_areaNames[area]->text());
        m_columnTitles[area][0]->setText(figures.left.isEmpty() ? tr("Before") : figures.left);
        m_columnTitles[area][1]->setText(figures.right.isEmpty() ? tr("After") : figures.right);
    }
    const bool evaluating = figures.mode == Mode::Evaluate;
    m_evaluate->setVisible(evaluating);
    m_enhance->setVisible(!evaluating);
    const QString fallback =
        evaluating ? QString() : tr("No reference: PSNR, MSE and SSIM can't be computed.");
    m_reference->setText(figures.reference.isEmpty() ? fallback : figures.reference);
    m_reference->setVisible(!m_reference->text().isEmpty());
    m_definition->setText(figures.definition);
    m_definition->setVisible(!figures.definition.isEmpty());
    showEvaluate();
    showEnhance();
}

void FiguresPanel::showEvaluate()
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    for (std::size_t area = 0; area < areas; ++area) {
        const AreaFigures& figures = m_figures.areas[area];
        for (std::size_t index = 0; index < measures; ++index) {
            const MeasureKind& kind = kinds[index];
            const Measure measure = figures.available ? figures.*(kind.value) : Measure{none, none};
            const double gain = gainOf(measure.before, measure.after);
            const auto& labels = m_numbers[area][index];
            labels[0]->setText(figureText(measure.before, kind.decimals));
            labels[1]->setText(figureText(measure.after, kind.decimals));
            labels[2]->setText(gainText(gain, kind.decimals));
            const bool better = kind.higherIsBetter ? gain > 0 : gain < 0;
            const bool zero =
                std::isnan(gain) || std::abs(gain) < 0.5 * std::pow(10, -kind.decimals);
            setColour(labels[2],
                zero         ? palette().color(QPalette::WindowText)
                    : better ? themeColours().good
                             : themeColours().bad);
        }
    }
}

void FiguresPanel::showEnhance()
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    for (std::size_t area = 0; area < areas; ++area) {
        const AreaFigures& figures = m_figures.areas[area];
        m_consistency[area][0]->setText(
            figureText(figures.available ? figures.consistencyRms : none, 2));
        m_consistency[area][1]->setText(
            figureText(figures.available ? figures.consistencyMax : none, 0));
    }
}

QString FiguresPanel::evaluateText(std::size_t area, std::size_t measure, std::size_t column) const
{
    return m_numbers.at(area).at(measure).at(column)->text();
}

QString FiguresPanel::consistencyText(std::size_t area, std::size_t column) const
{
    return m_consistency.at(area).at(column)->text();
}

void FiguresPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        showEvaluate(); // the colours of gains belong to the theme
}

} // namespace cxr::ui
