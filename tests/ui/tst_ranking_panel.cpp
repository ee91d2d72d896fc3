// SPDX-License-Identifier: Apache-2.0
#include "pictures.h"
#include "ui/commands.h"
#include "ui/compare_view.h"
#include "ui/image_view.h"
#include "ui/main_window.h"
#include "ui/ranking_model.h"
#include "ui/ranking_panel.h"
#include "ui/theme.h"

#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace cxr;
using namespace cxr::ui;

namespace {

RankedMethod method(const char* id, MethodKind kind, double psnr, double seconds = 1)
{
    RankedMethod result;
    result.id = QString::fromLatin1(id);
    result.title = result.id.toUpper();
    result.details = QStringLiteral("details of ") + result.id;
    result.kind = kind;
    result.psnrDb = psnr;
    result.gainDb = psnr - 30;
    result.mse = 100 - psnr;
    result.ssim = psnr / 100;
    result.seconds = seconds;
    return result;
}

RankedMethod waiting(const char* id, MethodKind kind)
{
    RankedMethod result;
    result.id = QString::fromLatin1(id);
    result.title = result.id.toUpper();
    result.kind = kind;
    return result;
}

Ranking ranking()
{
    Ranking result;
    result.heading = QStringLiteral("Reference: the file a.png itself, without a border of 6.");
    result.definition = QStringLiteral("SSIM (Wang 2004)");
    result.possible = true;
    result.methods = {method("input", MethodKind::Input, 30),
        method("median", MethodKind::Rival, 29, 0.5), waiting("slow", MethodKind::Rival),
        method("net", MethodKind::Network, 33, 20), method("deep", MethodKind::Network, 34, 100)};
    result.left = QStringLiteral("input");
    result.right = QStringLiteral("net");
    return result;
}

} // namespace

class TestRankingPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("cxrlens-test"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_ranking_panel"));
    }

    void init()
    {
        QSettings().clear();
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1400, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->setDocument(pictures::document(pictures::pattern({300, 200})));
    }

    void cleanup() { m_window.reset(); }

    void theKeyOpensThePanelAndAsksForARanking()
    {
        QVERIFY(!panel()->isVisible());
        Ranking possible;
        possible.possible = true;
        m_window->setRanking(possible);
        QSignalSpy requested(m_window.get(), &MainWindow::rankingRequested);
        QTest::keyClick(m_window.get(), Qt::Key_M);
        QVERIFY(panel()->isVisible());
        QCOMPARE(requested.size(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_M);
        QVERIFY(!panel()->isVisible());
        // What is ranked already is not ranked again for being looked at.
        m_window->setRanking(ranking());
        QTest::keyClick(m_window.get(), Qt::Key_M);
        QCOMPARE(requested.size(), 1);
    }

    void whereNothingCanBeRankedItSaysWhy()
    {
        Ranking hint;
        hint.hint = QStringLiteral("Press F3");
        m_window->setRanking(hint);
        QSignalSpy requested(m_window.get(), &MainWindow::rankingRequested);
        QTest::keyClick(m_window.get(), Qt::Key_M);
        QCOMPARE(requested.size(), 0);
        QVERIFY(!table()->isVisible());
        bool said = false;
        for (const QLabel* label : panel()->findChildren<QLabel*>())
            said = said || (label->isVisible() && label->text() == hint.hint);
        QVERIFY(said);
        QVERIFY(!button("rank")->isEnabled());
    }

    void bestFirstAndWhatIsNotMeasuredLast()
    {
        show(ranking());
        QCOMPARE(titles(),
            (QStringList{QStringLiteral("DEEP"), QStringLiteral("NET"), QStringLiteral("INPUT"),
                QStringLiteral("MEDIAN"), QStringLiteral("SLOW")}));
        QCOMPARE(text(0, RankingModel::Rank), QStringLiteral("1"));
        QCOMPARE(text(4, RankingModel::Rank), QString());
        QCOMPARE(text(4, RankingModel::Psnr), QStringLiteral("–"));
        QCOMPARE(text(0, RankingModel::Kind), QStringLiteral("Network"));
        QCOMPARE(text(2, RankingModel::Gain), QStringLiteral("–"));
        QCOMPARE(text(3, RankingModel::Gain), QStringLiteral("−1.00"));
        const auto* heading = panel()->findChild<QLabel*>(QStringLiteral("rankingHeading"));
        QVERIFY(heading->isVisible());
        QVERIFY(heading->text().contains(QLatin1String("border of 6")));
    }

    void everyColumnSortsByItsNumbers_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("ascending");
        QTest::newRow("PSNR") << int(RankingModel::Psnr) << "MEDIAN INPUT NET DEEP SLOW";
        QTest::newRow("MSE") << int(RankingModel::Mse) << "DEEP NET INPUT MEDIAN SLOW";
        QTest::newRow("SSIM") << int(RankingModel::Ssim) << "MEDIAN INPUT NET DEEP SLOW";
        QTest::newRow("seconds") << int(RankingModel::Seconds) << "MEDIAN INPUT NET DEEP SLOW";
        QTest::newRow("title") << int(RankingModel::Title) << "DEEP INPUT MEDIAN NET SLOW";
    }

    void everyColumnSortsByItsNumbers()
    {
        QFETCH(int, column);
        QFETCH(QString, ascending);
        show(ranking());
        const QStringList wanted = ascending.split(QLatin1Char(' '));
        const int x = table()->columnViewportPosition(column) + 5;
        QWidget* header = table()->horizontalHeader()->viewport();
        QTest::mouseClick(header, Qt::LeftButton, {}, {x, header->height() / 2});
        if (titles() != wanted) // Qt keeps the order of another column's last click
            QTest::mouseClick(header, Qt::LeftButton, {}, {x, header->height() / 2});
        QCOMPARE(titles(), wanted);
        QTest::mouseClick(header, Qt::LeftButton, {}, {x, header->height() / 2});
        if (column != RankingModel::Title)
            QCOMPARE(titles().last(), QStringLiteral("SLOW"));
        QCOMPARE(titles().first(), column == RankingModel::Title ? wanted[4] : wanted[3]);
    }

    void resultsComeInWithoutLosingTheRow()
    {
        Ranking growing = ranking();
        growing.running = true;
        growing.done = 0.5;
        show(growing);
        QVERIFY(panel()->findChild<QProgressBar*>()->isVisible());
        QCOMPARE(button("rank")->text(), QStringLiteral("Stop"));
        table()->selectRow(1);
        growing.methods[2] = method("slow", MethodKind::Rival, 40);
        m_window->setRanking(growing);
        QCOMPARE(titles().first(), QStringLiteral("SLOW"));
        QCOMPARE(text(table()->currentIndex().row(), RankingModel::Title), QStringLiteral("NET"));
        QSignalSpy stop(m_window.get(), &MainWindow::rankingStopRequested);
        QTest::mouseClick(button("rank"), Qt::LeftButton);
        QCOMPARE(stop.size(), 1);
        QVERIFY(commands()->action(Command::Cancel)->isEnabled());
    }

    void aFailedMethodSaysWhy()
    {
        Ranking failed = ranking();
        failed.methods[2].problem = QStringLiteral("The model is damaged.");
        show(failed);
        QCOMPARE(text(4, RankingModel::Kind), QStringLiteral("Failed"));
        QCOMPARE(table()->model()->index(4, RankingModel::Psnr).data(Qt::ToolTipRole).toString(),
            failed.methods[2].problem);
    }

    void aClickShowsAMethodInTheRightPane()
    {
        show(ranking());
        QSignalSpy chosen(m_window.get(), &MainWindow::methodsChosen);
        click(0, RankingModel::Psnr);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), QStringLiteral("input"));
        QCOMPARE(chosen[0][1].toString(), QStringLiteral("deep"));
        click(1, RankingModel::Title); // is shown already
        click(4, RankingModel::Title); // has no picture yet
        QCOMPARE(chosen.size(), 1);
        click(3, RankingModel::Left);
        QCOMPARE(chosen.last()[0].toString(), QStringLiteral("median"));
        QCOMPARE(chosen.last()[1].toString(), QStringLiteral("net"));
    }

    void theKeyboardDoesTheSame()
    {
        show(ranking());
        QSignalSpy chosen(m_window.get(), &MainWindow::methodsChosen);
        table()->setFocus();
        table()->selectRow(0);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(chosen.last()[1].toString(), QStringLiteral("deep"));
        QTest::keyClick(table(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(chosen.last()[0].toString(), QStringLiteral("deep"));
    }

    void marksSayWhatThePanesShow()
    {
        show(ranking());
        QCOMPARE(text(2, RankingModel::Left), QStringLiteral("●"));
        QCOMPARE(text(1, RankingModel::Right), QStringLiteral("●"));
        QCOMPARE(text(0, RankingModel::Right), QStringLiteral("○"));
        QCOMPARE(text(4, RankingModel::Right), QString());
    }

    void aBlindTestTakesThePairInThePanesOrTheBestTwo()
    {
        show(ranking());
        const QString deep = QStringLiteral("deep");
        const QString net = QStringLiteral("net");
        QCOMPARE(panel()->suggestedPair(), (QStringList{deep, net}));
        Ranking pair = ranking();
        pair.left = QStringLiteral("median");
        m_window->setRanking(pair);
        QCOMPARE(panel()->suggestedPair(), (QStringList{QStringLiteral("median"), net}));
        QVERIFY(commands()->action(Command::BlindTest)->isEnabled());
        pair.running = true;
        m_window->setRanking(pair);
        QVERIFY(!commands()->action(Command::BlindTest)->isEnabled());
        pair.running = false;
        pair.methods.resize(1);
        m_window->setRanking(pair);
        QVERIFY(panel()->suggestedPair().isEmpty());
        QVERIFY(!commands()->action(Command::BlindTest)->isEnabled());
    }

    void picturesSayWhatTheyAre()
    {
        auto* compare = m_window->findChild<CompareView*>();
        Layer filtered = pictures::layer(pictures::pattern({300, 200}));
        filtered.title = QStringLiteral("CLAHE (filtered)");
        filtered.mark = QStringLiteral("Filtered: CLAHE");
        m_window->setBefore(filtered);
        m_window->finishAfter(pictures::layer(pictures::pattern({300, 200}), 1, true));
        QCOMPARE(compare->before()->label(), filtered.mark);
        QCOMPARE(compare->after()->label(), ImageView::badgeText());
        QVERIFY(compare->before()->accessibleDescription().contains(filtered.mark));
        QVERIFY(shows(*compare->before(), themeColours().headingText));
        QVERIFY(!shows(*compare->before(), themeColours().amber));
        QVERIFY(shows(*compare->after(), themeColours().amber));
    }

    void aFiltersPictureIsNotExported()
    {
        Layer filtered = pictures::layer(pictures::pattern({300, 200}));
        filtered.mark = QStringLiteral("Filtered: CLAHE");
        m_window->finishAfter(filtered);
        QVERIFY(!commands()->action(Command::Export)->isEnabled());
        m_window->finishAfter(pictures::layer(pictures::pattern({300, 200}), 1, true));
        QVERIFY(commands()->action(Command::Export)->isEnabled());
    }

private:
    void show(const Ranking& ranking)
    {
        m_window->setRanking(ranking);
        QTest::keyClick(m_window.get(), Qt::Key_M);
        QVERIFY(table()->isVisible());
    }

    /// Is a good part of where the label stands of this colour?
    static bool shows(ImageView& pane, const QColor& colour)
    {
        const QImage picture = pane.grab().toImage();
        const double ratio = picture.devicePixelRatio();
        const QRect badge = pane.badgeRect();
        int count = 0;
        for (int y = badge.top(); y <= badge.bottom(); ++y) {
            for (int x = badge.left(); x <= badge.center().x(); ++x)
                count += picture.pixelColor((QPointF(x, y) * ratio).toPoint()) == colour;
        }
        return count > badge.width() * badge.height() / 8;
    }

    void click(int row, int column)
    {
        const QRect cell = table()->visualRect(table()->model()->index(row, column));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    }

    [[nodiscard]] QString text(int row, int column)
    {
        return table()->model()->index(row, column).data().toString();
    }

    [[nodiscard]] QStringList titles()
    {
        QStringList result;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            result << text(row, RankingModel::Title);
        return result;
    }

    QPushButton* button(const char* name)
    {
        return m_window->findChild<QPushButton*>(QString::fromLatin1(name));
    }
    RankingPanel* panel() { return m_window->findChild<RankingPanel*>(); }
    QTableView* table() { return panel()->findChild<QTableView*>(); }
    Commands* commands() { return m_window->findChild<Commands*>(); }

    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestRankingPanel)
#include "tst_ranking_panel.moc"
