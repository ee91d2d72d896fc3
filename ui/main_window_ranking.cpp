// SPDX-License-Identifier: Apache-2.0
// The part of MainWindow that ranks methods and lets them be judged blindly.
#include "ui/blind_test_dialog.h"
#include "ui/commands.h"
#include "ui/main_window.h"
#include "ui/ranking_panel.h"
#include "ui/second_screen.h"
#include "ui/view_state.h"

#include <QDockWidget>
#include <QStatusBar>

#include <algorithm>
#include <random>

namespace cxr::ui {

void MainWindow::buildRanking()
{
    m_ranking = new RankingPanel(m_commands->action(Command::BlindTest));
    m_rankingDock = new QDockWidget(tr("Compare methods"), this);
    m_rankingDock->setObjectName(QStringLiteral("rankingDock"));
    m_rankingDock->setWidget(m_ranking);
    m_rankingDock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable);
    // Under the panes alone: the lists beside them need their height.
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    addDockWidget(Qt::BottomDockWidgetArea, m_rankingDock);
    m_rankingDock->hide();
    connect(m_ranking, &RankingPanel::rankingRequested, this, &MainWindow::rankingRequested);
    connect(m_ranking, &RankingPanel::stopRequested, this, &MainWindow::rankingStopRequested);
    connect(m_ranking, &RankingPanel::methodsChosen, this, &MainWindow::methodsChosen);
}

void MainWindow::setRanking(const Ranking& ranking)
{
    m_ranking->setRanking(ranking);
    updateCommands();
}

void MainWindow::showRanking(bool shown)
{
    m_rankingDock->setVisible(shown);
    constexpr int preferred = 290;
    if (shown)
        resizeDocks({m_rankingDock}, {preferred}, Qt::Vertical);
    const Ranking& ranking = m_ranking->ranking();
    if (shown && ranking.possible && ranking.methods.empty())
        Q_EMIT rankingRequested();
}

void MainWindow::setAnswersPath(const QString& path)
{
    m_answersPath = path;
}

void MainWindow::openBlindTest()
{
    const QStringList pair = m_ranking->suggestedPair();
    if (pair.isEmpty())
        return;
    std::vector<RankedMethod> methods = m_ranking->ranking().methods;
    std::erase_if(methods, [](const RankedMethod& method) { return !method.measured(); });
    m_blindTest = new BlindTestDialog(methods, pair, m_answersPath, std::random_device()(), this);
    m_blindTest->setAttribute(Qt::WA_DeleteOnClose);
    m_blindTest->setView(*m_state);
    connect(m_blindTest, &BlindTestDialog::picturesRequested, this,
        &MainWindow::blindPicturesRequested);
    connect(m_blindTest, &BlindTestDialog::answered, this, &MainWindow::blindAnswered);
    connect(
        m_blindTest, &BlindTestDialog::folderRequested, this, &MainWindow::answersFolderRequested);
    connect(m_blindTest, &BlindTestDialog::trialsStarted, this, [this] { setCurtain(true); });
    connect(m_blindTest, &BlindTestDialog::revealed, this, [this] { setCurtain(false); });
    connect(m_blindTest, &QDialog::finished, this, [this] {
        m_blindTest = nullptr;
        setCurtain(false);
    });
    m_blindTest->open();
}

void MainWindow::beginBlindTest(const std::shared_ptr<const image::Pyramid>& first,
    const std::shared_ptr<const image::Pyramid>& second)
{
    if (m_blindTest)
        m_blindTest->begin(first, second);
}

void MainWindow::showBlindProblem(const QString& text, Severity severity)
{
    if (m_blindTest && severity != Severity::Info)
        m_blindTest->showProblem(text);
}

/// Behind a closed curtain nothing of this window can betray the sides of a blind test.
void MainWindow::setCurtain(bool closed)
{
    if (closed != m_layoutBehindCurtain.isEmpty())
        return;
    centralWidget()->setVisible(!closed);
    statusBar()->setVisible(!closed);
    if (m_second)
        m_second->setVisible(!closed && m_secondShown);
    if (!closed) {
        restoreState(m_layoutBehindCurtain);
        m_layoutBehindCurtain.clear();
        return;
    }
    m_layoutBehindCurtain = saveState();
    const QList<QDockWidget*> docks = findChildren<QDockWidget*>();
    for (QDockWidget* dock : docks)
        dock->hide();
}

} // namespace cxr::ui
