// SPDX-License-Identifier: Apache-2.0
#include "pictures.h"
#include "ui/blind_test_dialog.h"
#include "ui/compare_view.h"
#include "ui/image_view.h"
#include "ui/main_window.h"
#include "ui/theme.h"
#include "ui/view_state.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace cxr;
using namespace cxr::ui;

namespace {

const QString first = QStringLiteral("network:srcnn");
const QString second = QStringLiteral("rival:clahe");
constexpr int firstGrey = 60;
constexpr int secondGrey = 180;

RankedMethod method(const QString& id, const QString& title, MethodKind kind)
{
    RankedMethod result;
    result.id = id;
    result.title = title;
    result.details = QStringLiteral("clip limit 2");
    result.kind = kind;
    result.psnrDb = 40.125;
    return result;
}

std::shared_ptr<const image::Pyramid> flat(int grey)
{
    return pictures::painted({400, 300}, {}, [grey](int, int) { return grey; });
}

} // namespace

class TestBlindTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("cxrlens-test"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_blind_test"));
        qRegisterMetaType<BlindAnswer>();
    }

    void sidesAreTossedByTheSeed()
    {
        const auto sides = [](std::uint64_t seed) {
            const BlindTrials trials(200, seed);
            std::vector<bool> result;
            for (int trial = 0; trial < trials.count(); ++trial)
                result.push_back(trials.firstIsLeft(trial));
            return result;
        };
        QCOMPARE(sides(1), sides(1));
        QVERIFY(sides(1) != sides(2));
        for (const std::uint64_t seed : {1U, 2U, 3U, 4U}) {
            const auto tossed = sides(seed);
            const auto left = std::count(tossed.begin(), tossed.end(), true);
            QVERIFY2(left > 60 && left < 140, qPrintable(QString::number(left)));
        }
    }

    void preferencesFollowTheMethodNotTheSide()
    {
        BlindTrials trials(4, 7);
        for (int trial = 0; trial < 3; ++trial)
            trials.answer(
                trials.firstIsLeft(trial) ? BlindAnswer::Better::Left : BlindAnswer::Better::Right);
        trials.answer(BlindAnswer::Better::Neither);
        QVERIFY(trials.finished());
        QCOMPARE(trials.firstPreferred(), 3);
        QCOMPARE(trials.secondPreferred(), 0);
        QCOMPARE(trials.undecided(), 1);
        trials.answer(BlindAnswer::Better::Left); // one too many
        QCOMPARE(trials.answered(), 4);
    }

    // Against tables of the binomial distribution (and R's binom.test).
    void signTest_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::addColumn<double>("p");
        QTest::newRow("0:0") << 0 << 0 << 1.0;
        QTest::newRow("1:0") << 1 << 0 << 1.0;
        QTest::newRow("5:0") << 5 << 0 << 0.0625;
        QTest::newRow("8:2") << 8 << 2 << 0.109375;
        QTest::newRow("9:1") << 9 << 1 << 0.021484375;
        QTest::newRow("1:9") << 1 << 9 << 0.021484375;
        QTest::newRow("5:5") << 5 << 5 << 1.0;
        QTest::newRow("10:10") << 10 << 10 << 1.0;
        QTest::newRow("15:5") << 15 << 5 << 0.04138946533203125;
        QTest::newRow("100:0") << 100 << 0 << std::ldexp(1.0, -99);
    }

    void signTest()
    {
        QFETCH(int, first);
        QFETCH(int, second);
        QFETCH(double, p);
        const double computed = signTestP(first, second);
        QVERIFY2(std::abs(computed - p) <= 1e-12 * std::max(p, 1e-300) * 1e3,
            qPrintable(QString::number(computed, 'g', 17)));
    }

    void theSetUpChoosesTwoDifferentMethods()
    {
        BlindTestDialog dialog(methods(), {first, second}, {}, 1);
        auto* start = dialog.findChild<QPushButton*>(QStringLiteral("start"));
        auto* box = dialog.findChild<QComboBox*>(QStringLiteral("second"));
        QVERIFY(start->isEnabled());
        box->setCurrentIndex(box->findData(first));
        QVERIFY(!start->isEnabled());
        box->setCurrentIndex(2);
        QSignalSpy requested(&dialog, &BlindTestDialog::picturesRequested);
        start->click();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested[0][0].toString(), first);
        QCOMPARE(requested[0][1].toString(), QStringLiteral("rival:gamma"));
        QVERIFY(!start->isEnabled());
        dialog.showProblem(QStringLiteral("No memory."));
        QVERIFY(start->isEnabled());
    }

    void sidesAreAsTossedAndRecordedSo()
    {
        constexpr std::uint64_t seed = 20;
        constexpr int count = 12;
        const BlindTrials expected(count, seed);
        Test test(seed, count);
        QSignalSpy answered(&test.dialog, &BlindTestDialog::answered);
        QSignalSpy revealed(&test.dialog, &BlindTestDialog::revealed);
        for (int trial = 0; trial < count; ++trial) {
            const bool firstIsLeft = expected.firstIsLeft(trial);
            QCOMPARE(test.grey(test.view().before()), firstIsLeft ? firstGrey : secondGrey);
            QCOMPARE(test.grey(test.view().after()), firstIsLeft ? secondGrey : firstGrey);
            QCOMPARE(revealed.size(), 0);
            QTest::keyClick(&test.view(),
                trial % 3 == 0       ? Qt::Key_A
                    : trial % 3 == 1 ? Qt::Key_B
                                     : Qt::Key_N);
            const auto answer = answered.last().first().value<BlindAnswer>();
            QCOMPARE(answer.left, firstIsLeft ? first : second);
            QCOMPARE(answer.right, firstIsLeft ? second : first);
            QVERIFY(answer.better
                == (trial % 3 == 0       ? BlindAnswer::Better::Left
                        : trial % 3 == 1 ? BlindAnswer::Better::Right
                                         : BlindAnswer::Better::Neither));
            QCOMPARE(answer.trial, trial + 1);
            QCOMPARE(answer.trials, count);
            QVERIFY(!answer.visible.empty());
        }
        QCOMPARE(answered.size(), count);
        QCOMPARE(revealed.size(), 1);
        QTest::keyClick(&test.dialog, Qt::Key_A); // no trial is left
        QCOMPARE(answered.size(), count);
    }

    void theMouseAnswersToo()
    {
        Test test(3, 3);
        QSignalSpy answered(&test.dialog, &BlindTestDialog::answered);
        for (const char* name : {"left", "neither", "right"})
            QTest::mouseClick(
                test.dialog.findChild<QPushButton*>(QString::fromLatin1(name)), Qt::LeftButton);
        QCOMPARE(answered.size(), 3);
        QVERIFY(answered[0][0].value<BlindAnswer>().better == BlindAnswer::Better::Left);
        QVERIFY(answered[1][0].value<BlindAnswer>().better == BlindAnswer::Better::Neither);
        QVERIFY(answered[2][0].value<BlindAnswer>().better == BlindAnswer::Better::Right);
    }

    /// All that can be read, hovered over or read out is the same whatever stands where.
    void nothingBetraysTheMethodsBeforeTheLastAnswer()
    {
        // Two tests whose sides differ in the first trial.
        std::uint64_t other = 2;
        while (BlindTrials(3, other).firstIsLeft(0) == BlindTrials(3, 1).firstIsLeft(0))
            ++other;
        Test one(1, 3);
        Test two(other, 3);
        for (int trial = 0; trial < 3; ++trial) {
            const QStringList said = wordsOf(one.dialog);
            QCOMPARE(said, wordsOf(two.dialog));
            const QString all = said.join(QLatin1Char('\n'));
            for (const char* word : {"SRCNN", "srcnn", "CLAHE", "clahe", "clip limit", "AI-",
                     "40.1", "Filtered", "network", "Network", "Before", "After"})
                QVERIFY2(!all.contains(QLatin1String(word)), qPrintable(all));
            // Yet both pictures say that something was done to them, and neither has the badge.
            for (const Test* test : {&one, &two}) {
                QVERIFY(test->view().before()->label().contains(QLatin1String("Processed")));
                QCOMPARE(test->view().before()->label(), test->view().after()->label());
                QVERIFY(!test->view().after()->content().layer().enhanced);
            }
            one.answer(Qt::Key_A);
            two.answer(Qt::Key_A);
        }
        QVERIFY(wordsOf(one.dialog).join(QLatin1Char('\n')).contains(QLatin1String("SRCNN")));
    }

    void theResultSaysWhichWasWhichAndHowSure()
    {
        constexpr std::uint64_t seed = 11;
        constexpr int count = 10;
        const BlindTrials expected(count, seed);
        Test test(seed, count);
        for (int trial = 0; trial < count; ++trial) {
            const bool wantsFirst = trial != 4;
            test.answer(expected.firstIsLeft(trial) == wantsFirst ? Qt::Key_A : Qt::Key_B);
        }
        const QString verdict = test.text("verdict");
        QVERIFY2(verdict.startsWith(QLatin1String("SRCNN")), qPrintable(verdict));
        const QString counts = test.text("counts");
        QVERIFY2(counts.contains(QLatin1String("SRCNN: 9 of 10")), qPrintable(counts));
        QVERIFY2(counts.contains(QLatin1String("CLAHE: 1")), qPrintable(counts));
        QVERIFY2(counts.contains(QLatin1String("p = 0.021")), qPrintable(counts));
        const QString all = wordsOf(test.dialog).join(QLatin1Char('\n'));
        QVERIFY(all.contains(QLatin1String("/data/answers.jsonl")));
        QSignalSpy folder(&test.dialog, &BlindTestDialog::folderRequested);
        test.dialog.findChild<QPushButton*>(QStringLiteral("folder"))->click();
        QCOMPARE(folder.size(), 1);
    }

    void stoppingShowsWhatThereIs()
    {
        Test test(5, 10);
        test.answer(Qt::Key_N);
        test.answer(Qt::Key_N);
        QTest::keyClick(&test.dialog, Qt::Key_Escape);
        QVERIFY(test.dialog.isVisible());
        QVERIFY(test.text("counts").contains(QLatin1String("0 of 2")));
        QTest::keyClick(&test.dialog, Qt::Key_Escape);
        QVERIFY(!test.dialog.isVisible());

        Test unanswered(5, 10);
        QTest::keyClick(&unanswered.dialog, Qt::Key_Escape);
        QVERIFY(!unanswered.dialog.isVisible());
    }

    void bothPicturesShowTheSameSpot()
    {
        Test test(5, 4);
        ViewState* state = test.view().state();
        state->setZoom(4);
        const QPointF spot = state->transform().centre;
        test.answer(Qt::Key_N);
        QCOMPARE(state->zoom(), 4.0);
        QVERIFY(state->transform().centre != spot); // another spot for another trial
        QCOMPARE(test.view().before()->transform(), test.view().after()->transform());
    }

    void problemsOfRecordingAreSaidAtOnce()
    {
        Test test(5, 4);
        auto* problem = test.dialog.findChild<QLabel*>(QStringLiteral("problem"));
        QVERIFY(!problem->isVisible());
        test.dialog.showProblem(QStringLiteral("The disk is full."));
        QVERIFY(problem->isVisible());
        QCOMPARE(problem->text(), QStringLiteral("The disk is full."));
        test.answer(Qt::Key_A);
        QVERIFY(problem->isVisible());
    }

    // The window behind: its names, figures and pictures are gone while the sides are a secret.
    void theMainWindowIsHiddenBehindACurtain()
    {
        MainWindow window;
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.setDocument(pictures::document(flat(firstGrey)));
        Ranking ranking;
        ranking.possible = true;
        ranking.methods = methods();
        window.setRanking(ranking);
        QTest::keyClick(&window, Qt::Key_M);
        QList<QDockWidget*> docks = window.findChildren<QDockWidget*>();
        docks.removeIf([](const QDockWidget* dock) { return !dock->isVisible(); });
        QCOMPARE(docks.size(), 3);
        QTest::keyClick(&window, Qt::Key_B);
        auto* dialog = window.findChild<BlindTestDialog*>();
        QVERIFY(dialog);
        dialog->findChild<QSpinBox*>()->setValue(1);
        QSignalSpy wanted(&window, &MainWindow::blindPicturesRequested);
        QSignalSpy answered(&window, &MainWindow::blindAnswered);
        dialog->findChild<QPushButton*>(QStringLiteral("start"))->click();
        QCOMPARE(wanted.size(), 1);
        window.beginBlindTest(flat(firstGrey), flat(secondGrey));
        QVERIFY(!window.centralWidget()->isVisible());
        for (const QDockWidget* dock : docks)
            QVERIFY(!dock->isVisible());
        window.showNotice(QStringLiteral("The disk is full."), Severity::Problem);
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("problem"))->isVisible());

        dialog->findChild<QPushButton*>(QStringLiteral("right"))->click();
        QCOMPARE(answered.size(), 1);
        QVERIFY(window.centralWidget()->isVisible());
        for (const QDockWidget* dock : docks)
            QVERIFY2(dock->isVisible(), qPrintable(dock->objectName()));
        dialog->accept();
        QTRY_VERIFY(!window.findChild<BlindTestDialog*>());
    }

private:
    static std::vector<RankedMethod> methods()
    {
        return {method(first, QStringLiteral("SRCNN"), MethodKind::Network),
            method(second, QStringLiteral("CLAHE"), MethodKind::Rival),
            method(QStringLiteral("rival:gamma"), QStringLiteral("Gamma"), MethodKind::Rival)};
    }

    /// A test under way, with two flat pictures of different grey.
    struct Test {
        BlindTestDialog dialog;

        Test(std::uint64_t seed, int count) :
            dialog(methods(), {first, second}, QStringLiteral("/data/answers.jsonl"), seed)
        {
            ViewState view;
            view.setWindow({.center = 127.5,
                .width = 255,
                .function = image::VoiFunction::LinearExact,
                .name = {}});
            dialog.setView(view);
            dialog.resize(900, 700);
            dialog.show();
            dialog.activateWindow();
            [&] { QVERIFY(QTest::qWaitForWindowActive(&dialog)); }();
            dialog.findChild<QSpinBox*>()->setValue(count);
            dialog.findChild<QPushButton*>(QStringLiteral("start"))->click();
            dialog.begin(flat(firstGrey), flat(secondGrey));
        }
        void answer(Qt::Key key)
        {
            dialog.activateWindow(); // keys go to the active window alone
            [&] { QVERIFY(QTest::qWaitForWindowActive(&dialog)); }();
            QTest::keyClick(&view(), key);
        }
        [[nodiscard]] CompareView& view() const { return *dialog.findChild<CompareView*>(); }
        [[nodiscard]] QString text(const char* name) const
        {
            return dialog.findChild<QLabel*>(QString::fromLatin1(name))->text();
        }
        [[nodiscard]] static int grey(const ImageView* pane)
        {
            return pane->content().layer().pixels->image().sample(5, 5);
        }
    };

    /// Everything in sight that has words: texts, tool tips, titles, what a screen reader says.
    static QStringList wordsOf(const BlindTestDialog& dialog)
    {
        QStringList words{dialog.windowTitle(), dialog.accessibleName(), dialog.toolTip()};
        for (const QWidget* widget : dialog.findChildren<QWidget*>()) {
            if (!widget->isVisible())
                continue;
            words << widget->windowTitle() << widget->toolTip() << widget->statusTip()
                  << widget->whatsThis() << widget->accessibleName()
                  << widget->accessibleDescription();
            if (const auto* label = qobject_cast<const QLabel*>(widget))
                words << label->text();
            if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
                words << button->text();
            if (const auto* pane = qobject_cast<const ImageView*>(widget)) {
                const Layer& layer = pane->content().layer();
                words << layer.title << layer.subtitle << layer.name << pane->label();
            }
        }
        return words;
    }
};

QTEST_MAIN(TestBlindTest)
#include "tst_blind_test.moc"
