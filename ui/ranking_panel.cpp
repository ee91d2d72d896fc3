// SPDX-License-Identifier: Apache-2.0
#include "ui/ranking_panel.h"

#include "ui/ranking_model.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace cxr::ui {

namespace {

constexpr int steps = 1000;
constexpr int margin = 12;

QLabel* prose()
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // file names are not markup
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

RankingPanel::RankingPanel(QAction* blindTest, QWidget* parent) :
    QWidget(parent),
    m_model(new RankingModel(this)),
    m_order(new RankingOrder(m_model, this)),
    m_heading(prose()),
    m_definition(prose()),
    m_hint(prose()),
    m_status(new QLabel),
    m_progress(new QProgressBar),
    m_rank(new QPushButton),
    m_pages(new QStackedWidget),
    m_table(new QTableView)
{
    m_heading->setObjectName(QStringLiteral("rankingHeading"));
    m_definition->setProperty("quiet", true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setProperty("quiet", true);
    m_status->setProperty("quiet", true);
    m_status->setMinimumWidth(1);
    m_progress->setRange(0, steps);
    m_progress->setFixedSize(140, 8);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the ranking"));
    m_rank->setObjectName(QStringLiteral("rank"));
    constexpr int padding = 24; // the button keeps its width whatever it says
    m_rank->setMinimumWidth(fontMetrics().horizontalAdvance(tr("Rank all methods")) + padding);
    auto* blind = new QPushButton(blindTest->text().remove(QLatin1Char('&')));
    blind->setToolTip(blindTest->toolTip());
    const auto mirror = [blind, blindTest] { blind->setEnabled(blindTest->isEnabled()); };
    connect(blindTest, &QAction::changed, blind, mirror);
    connect(blind, &QPushButton::clicked, blindTest, &QAction::trigger);
    mirror();
    buildTable();
    m_pages->addWidget(m_hint);
    m_pages->addWidget(m_table);

    auto* top = new QHBoxLayout;
    top->addWidget(m_rank);
    top->addWidget(blind);
    top->addSpacing(margin);
    top->addWidget(m_status, 1);
    top->addWidget(m_progress);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, 4, margin, 8);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_heading);
    column->addWidget(m_definition);
    column->addWidget(m_pages, 1);

    connect(m_rank, &QPushButton::clicked, this, [this] {
        if (ranking().running)
            Q_EMIT stopRequested();
        else
            Q_EMIT rankingRequested();
    });
    setRanking({});
}

void RankingPanel::buildTable()
{
    m_table->setModel(m_order);
    m_table->setAccessibleName(tr("Methods, ranked"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(RankingModel::Details, QHeaderView::Stretch);
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 5);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RankingModel::Rank, Qt::AscendingOrder);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::clicked, this,
        [this](const QModelIndex& index) { choose(index, index.column() == RankingModel::Left); });
}

const Ranking& RankingPanel::ranking() const
{
    return m_model->ranking();
}

void RankingPanel::setRanking(const Ranking& ranking)
{
    m_model->setRanking(ranking);
    m_heading->setText(ranking.heading);
    m_heading->setVisible(!ranking.heading.isEmpty());
    m_definition->setText(ranking.definition);
    m_definition->setVisible(!ranking.definition.isEmpty());
    m_hint->setText(ranking.hint);
    m_pages->setCurrentIndex(ranking.methods.empty() ? 0 : 1);
    m_rank->setText(ranking.running   ? tr("Stop")
            : ranking.methods.empty() ? tr("Rank all methods")
                                      : tr("Rank again"));
    m_rank->setEnabled(ranking.possible || ranking.running);
    m_status->setText(ranking.status);
    m_status->setToolTip(ranking.status);
    m_progress->setValue(static_cast<int>(std::lround(std::clamp(ranking.done, 0.0, 1.0) * steps)));
    m_progress->setVisible(ranking.running);
}

QStringList RankingPanel::suggestedPair() const
{
    const Ranking& shown = ranking();
    std::vector<const RankedMethod*> measured;
    bool inPanes = shown.left != shown.right;
    for (const QString& id : {shown.left, shown.right}) {
        inPanes = inPanes
            && std::any_of(shown.methods.begin(), shown.methods.end(), [&](const RankedMethod& m) {
                   return m.id == id && m.measured() && m.kind != MethodKind::Input;
               });
    }
    if (inPanes)
        return {shown.left, shown.right};
    for (const RankedMethod& method : shown.methods) {
        if (method.measured())
            measured.push_back(&method);
    }
    if (measured.size() < 2)
        return {};
    std::stable_sort(measured.begin(), measured.end(),
        [](const RankedMethod* a, const RankedMethod* b) { return a->psnrDb > b->psnrDb; });
    return {measured[0]->id, measured[1]->id};
}

void RankingPanel::choose(const QModelIndex& index, bool left)
{
    if (!index.isValid())
        return;
    const RankedMethod& method = m_model->method(m_order->mapToSource(index).row());
    const Ranking& shown = ranking();
    if (!method.measured() || method.id == (left ? shown.left : shown.right))
        return;
    Q_EMIT methodsChosen(left ? method.id : shown.left, left ? shown.right : method.id);
}

bool RankingPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::Resize) {
        // Where there is no room, parameters yield to figures; tool tips have them, too.
        constexpr int roomy = 150; // characters
        const bool narrow = m_table->width() < roomy * fontMetrics().averageCharWidth();
        m_table->setColumnHidden(RankingModel::Details, narrow);
        m_table->horizontalHeader()->setSectionResizeMode(
            RankingModel::Title, narrow ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            choose(m_table->currentIndex(), key->modifiers() & Qt::ShiftModifier);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RankingPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_model->updateLook();
}

} // namespace cxr::ui
