// SPDX-License-Identifier: Apache-2.0
#include "ui/blind_pages.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace cxr::ui {

namespace {

constexpr int defaultTrials = 10;
constexpr int mostTrials = 200;
constexpr int margin = 24;

QLabel* title(const QString& text = {})
{
    auto* label = new QLabel(text);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

QLabel* prose(const QString& text = {})
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// A column of readable width in the middle of the page.
QVBoxLayout* columnOf(QWidget* page)
{
    constexpr int readable = 640;
    auto* inner = new QWidget;
    inner->setMaximumWidth(readable);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(margin, margin, margin, margin);
    row->addStretch(1);
    row->addWidget(inner, 1000);
    row->addStretch(1);
    return column;
}

} // namespace

BlindSetupPage::BlindSetupPage(const std::vector<RankedMethod>& methods, const QStringList& pair) :
    m_methods(methods),
    m_first(new QComboBox),
    m_second(new QComboBox),
    m_trials(new QSpinBox),
    m_elsewhere(new QCheckBox(tr("&Look at another spot in each trial"))),
    m_start(new QPushButton)
{
    m_first->setObjectName(QStringLiteral("first"));
    m_second->setObjectName(QStringLiteral("second"));
    for (QComboBox* box : {m_first, m_second}) {
        for (const RankedMethod& method : m_methods)
            box->addItem(method.title, method.id);
        box->setCurrentIndex(box->findData(pair.value(box == m_first ? 0 : 1)));
        connect(box, &QComboBox::currentIndexChanged, this, &BlindSetupPage::updateStart);
    }
    m_trials->setRange(1, mostTrials);
    m_trials->setValue(defaultTrials);
    m_trials->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
    m_elsewhere->setChecked(true);
    m_elsewhere->setToolTip(tr("The first trial starts where the main window is. At one spot, all "
                               "answers rest on the same few details."));
    m_start->setObjectName(QStringLiteral("start"));
    m_start->setDefault(true);
    connect(m_start, &QPushButton::clicked, this, &BlindSetupPage::startRequested);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_start, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &BlindSetupPage::cancelRequested);

    auto* form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->addRow(tr("&First method"), m_first);
    form->addRow(tr("S&econd method"), m_second);
    form->addRow(tr("Number of &trials"), m_trials);
    form->addRow({}, m_elsewhere);
    QVBoxLayout* column = columnOf(this);
    column->addStretch(1);
    column->addWidget(title(tr("Blind A/B test")));
    column->addWidget(prose(
        tr("Both methods' pictures of the open image stand side by side at the same spot. Chance "
           "decides anew in each trial which is on which side, and nothing says so until the end. "
           "Zoom in (wheel, +) and move (drag, arrows) as you like.\n\n"
           "Judge which picture is better. Every answer is recorded on this computer.")));
    column->addLayout(form);
    column->addWidget(buttons);
    column->addStretch(2);
    setWaiting(false);
}

const RankedMethod& BlindSetupPage::chosen(const QComboBox* box) const
{
    return m_methods[static_cast<std::size_t>(box->currentIndex())];
}

int BlindSetupPage::trials() const
{
    return m_trials->value();
}

bool BlindSetupPage::elsewhere() const
{
    return m_elsewhere->isChecked();
}

void BlindSetupPage::setWaiting(bool waiting)
{
    m_start->setText(waiting ? tr("Preparing…") : tr("&Start"));
    updateStart();
    if (waiting)
        m_start->setEnabled(false);
}

void BlindSetupPage::updateStart()
{
    const int first = m_first->currentIndex();
    const int second = m_second->currentIndex();
    m_start->setEnabled(first >= 0 && second >= 0 && first != second);
    m_start->setToolTip(first == second ? tr("Choose two different methods") : QString());
}

BlindResultPage::BlindResultPage(const QString& answersPath) :
    m_verdict(title()),
    m_counts(prose()),
    m_table(new QGridLayout)
{
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_counts->setObjectName(QStringLiteral("counts"));
    m_table->setHorizontalSpacing(margin);
    m_table->setVerticalSpacing(4);
    auto* trials = new QWidget;
    auto* trialColumn = new QVBoxLayout(trials);
    trialColumn->setContentsMargins(0, 0, 0, 0);
    trialColumn->addLayout(m_table);
    trialColumn->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(trials);
    auto* recorded = prose(tr("Every answer is recorded in %1").arg(answersPath));
    recorded->setProperty("quiet", true);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* folder = buttons->addButton(tr("&Open folder"), QDialogButtonBox::ActionRole);
    folder->setObjectName(QStringLiteral("folder"));
    connect(folder, &QPushButton::clicked, this, &BlindResultPage::folderRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &BlindResultPage::closeRequested);

    QVBoxLayout* column = columnOf(this);
    column->addWidget(m_verdict);
    column->addWidget(m_counts);
    column->addWidget(scroll, 1);
    column->addWidget(recorded);
    column->addWidget(buttons);
}

void BlindResultPage::setResult(
    const BlindTrials& trials, const QString& first, const QString& second)
{
    constexpr double usualLevel = 0.05;
    const int forFirst = trials.firstPreferred();
    const int forSecond = trials.secondPreferred();
    const bool firstWon = forFirst > forSecond;
    m_verdict->setText(forFirst == forSecond
            ? tr("No preference between %1 and %2").arg(first, second)
            : tr("%1 was preferred more often than %2")
                  .arg(firstWon ? first : second, firstWon ? second : first));
    const double p = signTestP(forFirst, forSecond);
    const QString counts = tr("%1: %2 of %3 trials. %4: %5. No difference: %6.")
                               .arg(first)
                               .arg(forFirst)
                               .arg(trials.answered())
                               .arg(second)
                               .arg(forSecond)
                               .arg(trials.undecided());
    const QString chance =
        tr("Exact sign test (two-sided, answers without difference left out): "
           "p = %1. %2 This speaks for these two pictures and this observer.")
            .arg(QLocale::c().toString(p, 'g', 2),
                p < usualLevel ? tr("Guessing seldom gives counts this uneven.")
                               : tr("Guessing gives counts this uneven often enough."));
    m_counts->setText(counts + QStringLiteral("\n\n") + chance);
    fillTable(trials, first, second);
}

void BlindResultPage::fillTable(
    const BlindTrials& trials, const QString& first, const QString& second)
{
    const auto cell = [this](int row, int column, const QString& text) {
        auto* label = new QLabel(text);
        label->setProperty("quiet", row == 0);
        m_table->addWidget(label, row, column);
    };
    const QString heads[] = {tr("Trial"), tr("A was"), tr("B was"), tr("Better")};
    for (int column = 0; column < 4; ++column)
        cell(0, column, heads[column]);
    for (int trial = 0; trial < trials.answered(); ++trial) {
        const QString left = trials.firstIsLeft(trial) ? first : second;
        const QString right = trials.firstIsLeft(trial) ? second : first;
        const BlindTrials::Better better = trials.answer(trial);
        cell(trial + 1, 0, QString::number(trial + 1));
        cell(trial + 1, 1, left);
        cell(trial + 1, 2, right);
        cell(trial + 1, 3,
            better == BlindTrials::Better::Left        ? left
                : better == BlindTrials::Better::Right ? right
                                                       : tr("no difference"));
    }
    m_table->setColumnStretch(3, 1);
}

} // namespace cxr::ui
