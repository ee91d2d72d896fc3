// SPDX-License-Identifier: Apache-2.0
#include "ui/blind_test_dialog.h"

#include "ui/blind_pages.h"
#include "ui/compare_view.h"
#include "ui/theme.h"
#include "ui/view_state.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cxr::ui {

namespace {

enum Page { Setup, Trial, Result };

constexpr int margin = 24;
constexpr double keyPan = 0.15; // of a pane

} // namespace

BlindTestDialog::BlindTestDialog(const std::vector<RankedMethod>& methods, const QStringList& pair,
    const QString& answersPath, std::uint64_t seed, QWidget* parent) :
    QDialog(parent),
    m_seed(seed),
    m_state(new ViewState(this)),
    m_pages(new QStackedWidget),
    m_setup(new BlindSetupPage(methods, pair)),
    m_result(new BlindResultPage(answersPath)),
    m_problem(new QLabel)
{
    setWindowTitle(tr("Blind A/B test"));
    setWindowModality(Qt::WindowModal);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setContentsMargins(margin, margin / 2, margin, margin / 2);
    m_problem->setStyleSheet(QStringLiteral("color: %1").arg(themeColours().bad.name()));
    m_problem->hide();
    m_pages->addWidget(m_setup);
    m_pages->addWidget(buildTrial());
    m_pages->addWidget(m_result);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_problem);
    column->addWidget(m_pages, 1);

    connect(m_setup, &BlindSetupPage::startRequested, this, [this] {
        m_problem->hide();
        m_setup->setWaiting(true);
        Q_EMIT picturesRequested(m_setup->first().id, m_setup->second().id);
    });
    connect(m_setup, &BlindSetupPage::cancelRequested, this, &BlindTestDialog::reject);
    connect(m_result, &BlindResultPage::folderRequested, this, &BlindTestDialog::folderRequested);
    connect(m_result, &BlindResultPage::closeRequested, this, &QDialog::accept);
}

QWidget* BlindTestDialog::buildTrial()
{
    m_question = new QLabel;
    m_question->setObjectName(QStringLiteral("question"));
    QFont font = m_question->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setWeight(QFont::DemiBold);
    m_question->setFont(font);
    m_view = new CompareView(m_state);
    m_view->setAccessibleName(tr("A and B, side by side"));

    auto* a = new QPushButton(tr("A is better  (A)"));
    auto* none = new QPushButton(tr("No difference  (N)"));
    auto* b = new QPushButton(tr("B is better  (B)"));
    a->setObjectName(QStringLiteral("left"));
    none->setObjectName(QStringLiteral("neither"));
    b->setObjectName(QStringLiteral("right"));
    auto* stop = new QPushButton(tr("Stop and see the result"));
    stop->setObjectName(QStringLiteral("stop"));
    connect(stop, &QPushButton::clicked, this, &BlindTestDialog::reject);
    const std::pair<QPushButton*, BlindAnswer::Better> answers[] = {
        {a, BlindAnswer::Better::Left},
        {none, BlindAnswer::Better::Neither},
        {b, BlindAnswer::Better::Right},
    };
    for (const auto& [button, better] : answers) {
        button->setAutoDefault(false); // Return must not answer by accident
        button->setFocusPolicy(Qt::TabFocus);
        button->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
        button->setMinimumHeight(fontMetrics().height() * 2);
        connect(
            button, &QPushButton::clicked, this, [this, answer = better] { this->answer(answer); });
    }
    stop->setAutoDefault(false);
    stop->setFocusPolicy(Qt::TabFocus);

    auto* top = new QHBoxLayout;
    top->setContentsMargins(12, 8, 12, 8);
    top->addWidget(m_question, 1);
    top->addWidget(stop);
    auto* bottom = new QHBoxLayout;
    bottom->setContentsMargins(12, 10, 12, 10);
    bottom->addWidget(a);
    bottom->addStretch(1);
    bottom->addWidget(none);
    bottom->addStretch(1);
    bottom->addWidget(b);
    auto* trial = new QWidget;
    auto* column = new QVBoxLayout(trial);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_view, 1);
    column->addLayout(bottom);
    addKeys(trial);
    return trial;
}

void BlindTestDialog::addKeys(QWidget* page)
{
    bool repeats = false; // a key held down must not answer the next trials as well
    const auto key = [page, &repeats](std::initializer_list<QKeySequence> keys, auto function) {
        for (const QKeySequence& sequence : keys) {
            auto* shortcut = new QShortcut(sequence, page);
            shortcut->setContext(Qt::WidgetWithChildrenShortcut);
            shortcut->setAutoRepeat(repeats);
            connect(shortcut, &QShortcut::activated, page, function);
        }
    };
    key({Qt::Key_A}, [this] { answer(BlindAnswer::Better::Left); });
    key({Qt::Key_B}, [this] { answer(BlindAnswer::Better::Right); });
    key({Qt::Key_N}, [this] { answer(BlindAnswer::Better::Neither); });
    repeats = true;
    key({Qt::Key_Plus, Qt::Key_Equal}, [this] { m_view->zoomBy(ViewState::zoomStep); });
    key({Qt::Key_Minus}, [this] { m_view->zoomBy(1 / ViewState::zoomStep); });
    key({Qt::Key_0}, [this] { m_state->fit(); });
    key({Qt::Key_Left}, [this] { m_view->panBy({-keyPan, 0}); });
    key({Qt::Key_Right}, [this] { m_view->panBy({keyPan, 0}); });
    key({Qt::Key_Up}, [this] { m_view->panBy({0, -keyPan}); });
    key({Qt::Key_Down}, [this] { m_view->panBy({0, keyPan}); });
}

void BlindTestDialog::setView(const ViewState& view)
{
    m_state->setSmooth(view.smooth());
    const ViewTransform& place = view.transform();
    m_initial = {view.fitted(), place.zoom, place.centre, view.window(), view.inverted(),
        place.orientation, place.pixelAspect};
}

void BlindTestDialog::showProblem(const QString& text)
{
    m_problem->setText(text);
    m_problem->show();
    m_setup->setWaiting(false);
}

void BlindTestDialog::begin(const std::shared_ptr<const image::Pyramid>& first,
    const std::shared_ptr<const image::Pyramid>& second)
{
    m_pictures = {first, second};
    m_planned = m_setup->trials();
    m_trials = std::make_unique<BlindTrials>(m_planned, m_seed);
    m_pages->setCurrentIndex(Trial);
    m_view->setFocus();
    if (parentWidget())
        setGeometry(parentWidget()->window()->geometry());
    Document document;
    document.before = layer(0, true);
    document.window = m_initial.window;
    document.inverted = m_initial.inverted;
    document.orientation = m_initial.orientation;
    document.pixelAspect = m_initial.pixelAspect;
    m_view->setDocument(document);
    if (m_initial.fitted) {
        // Methods differ in detail that a fitted film does not show.
        m_state->setZoom(std::max(1.0, m_state->zoom()));
    } else {
        m_state->setZoom(m_initial.zoom);
        m_state->centreOn(m_initial.centre);
    }
    showTrial();
    Q_EMIT trialsStarted();
}

Layer BlindTestDialog::layer(int trial, bool left) const
{
    const bool first = m_trials->firstIsLeft(trial) == left;
    Layer layer;
    layer.pixels = m_pictures[first ? 0 : 1];
    layer.title = left ? tr("A") : tr("B");
    layer.name = layer.title;
    layer.mark = tr("Processed · not for diagnosis");
    return layer;
}

void BlindTestDialog::showTrial()
{
    const int trial = m_trials->answered();
    m_question->setText(
        tr("Trial %1 of %2: which picture is better?").arg(trial + 1).arg(m_planned));
    if (trial > 0 && m_setup->elsewhere()) {
        const image::Size frame = m_state->frame();
        const QPointF spot = m_trials->spot(trial);
        m_state->centreOn({spot.x() * frame.width, spot.y() * frame.height});
    }
    m_view->setBefore(layer(trial, true));
    m_view->finishAfter(layer(trial, false));
}

void BlindTestDialog::answer(BlindAnswer::Better better)
{
    if (!m_trials || m_trials->finished())
        return;
    const int trial = m_trials->answered();
    const bool firstIsLeft = m_trials->firstIsLeft(trial);
    BlindAnswer given;
    given.left = (firstIsLeft ? m_setup->first() : m_setup->second()).id;
    given.right = (firstIsLeft ? m_setup->second() : m_setup->first()).id;
    given.better = better;
    given.trial = trial + 1;
    given.trials = m_planned;
    given.visible = m_state->visibleRect();
    given.zoom = m_state->zoom();
    m_trials->answer(better);
    Q_EMIT answered(given);
    if (m_trials->finished())
        reveal();
    else
        showTrial();
}

void BlindTestDialog::reject()
{
    if (m_pages->currentIndex() != Trial || m_trials->answered() == 0) {
        QDialog::reject();
        return;
    }
    m_trials->stop();
    reveal();
}

void BlindTestDialog::reveal()
{
    m_result->setResult(*m_trials, m_setup->first().title, m_setup->second().title);
    m_pages->setCurrentIndex(Result);
    Q_EMIT revealed();
}

} // namespace cxr::ui
