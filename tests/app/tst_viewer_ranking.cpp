// SPDX-License-Identifier: Apache-2.0
// The viewer's ranking and blind test from key to log, with the real engine.
#include "app/paths.h"
#include "app/preference_log.h"
#include "app/wiring.h"
#include "enhance/catalogue.h"
#include "image/checksum.h"
#include "io/io.h"
#include "ui/blind_test_dialog.h"
#include "ui/compare_view.h"
#include "ui/figures_panel.h"
#include "ui/image_view.h"
#include "ui/ranking_model.h"
#include "ui/ranking_panel.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace cxr;

namespace {
constexpr int patience = 120'000; // milliseconds; only a failing test waits that long
}

class TestViewerRanking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("CXR Lens tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_viewer_ranking"));
        // A cut of a sample: all methods, non-local means included, in seconds.
        const auto sample = io::load(app::samplesFolder() / "chest_child_8bit.png");
        QVERIFY(sample);
        const image::Image cut = sample->image.cropped({200, 150, 161, 120});
        QImage picture(cut.width(), cut.height(), QImage::Format_Grayscale8);
        for (int y = 0; y < cut.height(); ++y)
            std::copy_n(cut.row(y), cut.width(), picture.scanLine(y));
        m_file = m_folder.filePath(QStringLiteral("cut.png"));
        QVERIFY(picture.save(m_file));
    }

    void init()
    {
        QFile::remove(app::RankingWiring::answersPath());
        app::Preferences preferences;
        preferences.choices = {
            ui::Mode::Evaluate, 1, QStringLiteral("srcnn-9-1-5"), QStringLiteral("cpu")};
        m_session = std::make_unique<app::Session>(
            [this] { return enhance::makeEngine(m_catalogue); });
        m_window = std::make_unique<ui::MainWindow>();
        m_wiring = std::make_unique<app::Wiring>(*m_session, *m_window, m_catalogue, preferences);
        m_window->show();
        QSignalSpy finished(m_session.get(), &app::Session::finished);
        m_session->open({m_file});
        QVERIFY(finished.wait(patience));
        activate();
    }

    void cleanup()
    {
        m_wiring.reset();
        m_window.reset();
        m_session.reset();
        QFile::remove(app::RankingWiring::answersPath());
    }

    void everyMethodIsRankedAndShown()
    {
        rank();
        const ui::Ranking& ranking = panel().ranking();
        QVERIFY(ranking.heading.contains(QLatin1String("cut.png")));
        QVERIFY(ranking.heading.contains(QLatin1String("border of 6")));
        QVERIFY(ranking.definition.contains(QLatin1String("SSIM (Wang 2004")));
        QCOMPARE(ranking.left, QStringLiteral("rival:interpolated"));
        QCOMPARE(ranking.right, QStringLiteral("network:srcnn-9-1-5"));
        for (const ui::RankedMethod& method : ranking.methods)
            QVERIFY2(method.measured(), qPrintable(method.title));

        show(QStringLiteral("rival:clahe"), ui::RankingModel::Title);
        QCOMPARE(compare().after()->label(), QStringLiteral("Filtered: CLAHE"));
        QVERIFY(compare().after()->content().layer().title.contains(QLatin1String("CLAHE")));
        QCOMPARE(panel().ranking().right, QStringLiteral("rival:clahe"));
        // The figures beside are those of what is seen.
        const auto outcome = m_session->outcome();
        const double psnr = outcome->afterFigures->psnrDb(outcome->after->image().frame());
        QCOMPARE(m_window->findChild<ui::FiguresPanel*>()->evaluateText(0, 0, 1).toDouble(),
            std::round(psnr * 100) / 100);

        show(QStringLiteral("network:srcnn-9-5-5"), ui::RankingModel::Left);
        QCOMPARE(compare().before()->label(), ui::ImageView::badgeText());
        QCOMPARE(compare().after()->label(), QStringLiteral("Filtered: CLAHE"));
        show(QStringLiteral("rival:interpolated"), ui::RankingModel::Left);
        QVERIFY(compare().before()->content().layer().title.startsWith(QLatin1String("Before")));
    }

    void enhanceModeHasNoRanking()
    {
        rank();
        QTest::keyClick(m_window.get(), Qt::Key_F2);
        QVERIFY(panel().ranking().methods.empty());
        QVERIFY(!panel().ranking().possible);
        QVERIFY(panel().ranking().hint.contains(QLatin1String("Evaluate mode")));
        QSignalSpy measured(m_session.get(), &app::Session::measured);
        QTest::keyClick(m_window.get(), Qt::Key_F3);
        QVERIFY(panel().ranking().possible);
        QCOMPARE(measured.size(), 0);
    }

    void aBlindTestIsRecorded()
    {
        rank();
        activate();
        QTest::keyClick(m_window.get(), Qt::Key_B);
        auto* dialog = m_window->findChild<ui::BlindTestDialog*>();
        QVERIFY(dialog);
        dialog->findChild<QSpinBox*>()->setValue(3);
        QSignalSpy started(dialog, &ui::BlindTestDialog::trialsStarted);
        dialog->findChild<QPushButton*>(QStringLiteral("start"))->click();
        QVERIFY(started.wait(patience));
        for (const char* name : {"left", "neither", "right"})
            dialog->findChild<QPushButton*>(QString::fromLatin1(name))->click();
        dialog->accept();
        m_wiring.reset();
        m_window.reset();
        m_session.reset(); // waits until all is written

        const auto log = app::readPreferences(app::RankingWiring::answersPath().toStdString());
        QVERIFY(log);
        QCOMPARE(log->damagedLines, 0);
        QCOMPARE(log->preferences.size(), std::size_t(3));
        const app::Preference& answer = log->preferences[0];
        QVERIFY(answer.better == app::Preference::Better::Left);
        QVERIFY(log->preferences[1].better == app::Preference::Better::Neither);
        QVERIFY(log->preferences[2].better == app::Preference::Better::Right);
        QCOMPARE(answer.file, std::string("cut.png"));
        QCOMPARE(answer.fileSha256, *sha256OfFile(m_file.toStdString()));
        QCOMPARE(answer.programVersion, std::string(CXR_VERSION));
        QCOMPARE(answer.test, log->preferences[2].test);
        QVERIFY(!answer.visible.empty());
        for (const app::JudgedMethod* method : {&answer.left, &answer.right}) {
            const auto* entry = m_catalogue.find(method->name, 1);
            QVERIFY(method->network == (entry != nullptr));
            if (entry)
                QCOMPARE(method->weightsSha256, entry->card.weightsSha256);
        }
    }

private:
    void activate()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void rank()
    {
        QSignalSpy ended(m_session.get(), &app::Session::rankingEnded);
        QTest::keyClick(m_window.get(), Qt::Key_M);
        QVERIFY(panel().ranking().running);
        QVERIFY(ended.wait(patience));
        QVERIFY(!panel().ranking().running);
    }

    /// Clicks on the method's row and waits for its picture.
    void show(const QString& id, int column)
    {
        auto* table = panel().findChild<QTableView*>();
        const auto& methods = panel().ranking().methods;
        const auto found = std::find_if(methods.begin(), methods.end(),
            [&](const ui::RankedMethod& method) { return method.id == id; });
        QVERIFY(found != methods.end());
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex title = table->model()->index(row, ui::RankingModel::Title);
            if (title.data().toString() != found->title)
                continue;
            table->scrollTo(title);
            QSignalSpy shown(m_session.get(), &app::Session::shown);
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                table->visualRect(title.siblingAtColumn(column)).center());
            QVERIFY(shown.wait(patience));
        }
    }

    ui::RankingPanel& panel() { return *m_window->findChild<ui::RankingPanel*>(); }
    ui::CompareView& compare() { return *m_window->findChild<ui::CompareView*>(); }

    QTemporaryDir m_folder;
    QString m_file;
    enhance::Catalogue m_catalogue = enhance::Catalogue::open(app::modelsFolder());
    std::unique_ptr<app::Session> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<app::Wiring> m_wiring;
};

QTEST_MAIN(TestViewerRanking)
#include "tst_viewer_ranking.moc"
