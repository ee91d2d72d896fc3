// SPDX-License-Identifier: Apache-2.0
// The help and the tour.
#include "pictures.h"
#include "ui/commands.h"
#include "ui/compare_view.h"
#include "ui/help_dialog.h"
#include "ui/main_window.h"
#include "ui/tour.h"

#include <QDockWidget>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMetaEnum>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace cxr;
using namespace cxr::ui;

class TestHelp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<MainWindow>();
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void everyNameInTheHelpIsACommand()
    {
        const QStringList names = commandsInHelp();
        QVERIFY(names.size() > 30);
        for (const QString& name : names)
            QVERIFY2(QMetaEnum::fromType<Command>().keyToValue(name.toLatin1().constData()) >= 0,
                qPrintable(name));
    }

    void everyPictureIsThere()
    {
        static const QRegularExpression source(QStringLiteral("src='qrc(:[^']+)'"));
        int pictures = 0;
        for (const HelpChapter& chapter : helpChapters(*commands())) {
            QVERIFY(!chapter.html.contains(QLatin1Char('{')));
            for (auto match = source.globalMatch(chapter.html); match.hasNext(); ++pictures) {
                const QString path = match.next().captured(1);
                QVERIFY2(QImage(path).width() > 400, qPrintable(path));
            }
        }
        QVERIFY(pictures >= 3);
    }

    void theHelpSaysThePresentKey()
    {
        Settings settings = m_window->settings();
        settings.keys = {{QStringLiteral("Lens"), QStringLiteral("Ctrl+Alt+J")}};
        m_window->setSettings(settings);
        QString all;
        for (const HelpChapter& chapter : helpChapters(*commands()))
            all += chapter.html;
        QVERIFY(all.contains(QStringLiteral("The zoom lens (<b>Ctrl+Alt+J</b>)")));
    }

    void theHelpIsSearchedAndLetsTheWindowBe()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        auto* help = m_window->findChild<HelpDialog*>();
        QVERIFY(help && help->isVisible() && !help->isModal());
        auto* words = help->findChild<QLineEdit*>();
        auto* list = help->findChild<QListWidget*>(QStringLiteral("chapters"));
        auto* text = help->findChild<QTextBrowser*>(QStringLiteral("helpText"));
        QCOMPARE(list->currentRow(), 0);
        words->setText(QStringLiteral("decibels"));
        QVERIFY(list->item(0)->isHidden());
        QVERIFY(text->textCursor().selectedText() == QStringLiteral("decibels"));
        words->setText(QStringLiteral("lens"));
        const int row = list->currentRow();
        for (int i = 0; i < 30 && list->currentRow() == row; ++i)
            QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(list->currentRow() != row); // on to the next chapter that has it
        commands()->action(Command::KeyList)->trigger();
        QCOMPARE(m_window->findChildren<HelpDialog*>().size(), 1);
        QCOMPARE(list->currentRow(), list->count() - 1);
        QVERIFY(text->toPlainText().contains(QStringLiteral("Ctrl+Shift+P")));
    }

    void theTourGoesOnBackAndOut()
    {
        QSignalSpy sample(m_window.get(), &MainWindow::sampleRequested);
        QSignalSpy settings(m_window.get(), &MainWindow::settingsChanged);
        m_window->startTour();
        QCOMPARE(sample.size(), 1);
        auto* tour = m_window->findChild<Tour*>();
        QVERIFY(tour && !tour->isWindow());
        QCOMPARE(tour->step(), 0);
        auto* next = tour->findChild<QPushButton*>(QStringLiteral("next"));
        auto* back = tour->findChild<QPushButton*>(QStringLiteral("back"));
        QVERIFY(next->hasFocus()); // without a mouse
        m_window->setDocument(pictures::document(pictures::pattern({400, 300}))); // the sample
        QVERIFY(next->hasFocus());
        QVERIFY(!back->isVisible());
        QVERIFY(!tour->accessibleName().isEmpty() && !tour->accessibleDescription().isEmpty());
        QStringList titles{tour->accessibleName()};
        for (int i = 1; i < 5; ++i) {
            QTest::keyClick(next, i % 2 ? Qt::Key_Space : Qt::Key_Return);
            QCOMPARE(tour->step(), i);
            QVERIFY(m_window->rect().contains(tour->geometry()));
            titles << tour->accessibleName();
        }
        QCOMPARE(QSet<QString>(titles.begin(), titles.end()).size(), 5);
        QTest::mouseClick(back, Qt::LeftButton);
        QCOMPARE(tour->step(), 3);
        QTest::keyClick(next, Qt::Key_Space);
        QVERIFY(settings.isEmpty());
        QTest::keyClick(next, Qt::Key_Space);
        QCOMPARE(tour->step(), -1);
        QVERIFY(m_window->settings().tourSeen);
        QCOMPARE(settings.size(), 1);
    }

    void theTourIsSkippedAndLeavesTheWindowUsable()
    {
        m_window->setDocument(pictures::document(pictures::pattern({400, 300})));
        QSignalSpy sample(m_window.get(), &MainWindow::sampleRequested);
        m_window->startTour();
        QVERIFY(sample.isEmpty()); // there is something to look at
        auto* tour = m_window->findChild<Tour*>();
        commands()->action(Command::Invert)->trigger();
        QVERIFY(m_window->inverted());
        m_window->resize(900, 600);
        QVERIFY(m_window->rect().contains(tour->geometry()));
        QTest::keyClick(tour->findChild<QPushButton*>(QStringLiteral("next")), Qt::Key_Escape);
        QCOMPARE(tour->step(), -1);
        QVERIFY(m_window->settings().tourSeen);
    }

    // Texts have room at every step.
    void theBubbleIsLargeEnoughForItsText()
    {
        m_window->startTour();
        auto* tour = m_window->findChild<Tour*>();
        for (int i = 0; i < 5; ++i) {
            for (const QLabel* label : tour->findChildren<QLabel*>()) {
                const int needed = label->wordWrap() ? label->heightForWidth(label->width())
                                                     : label->sizeHint().height();
                QVERIFY2(label->height() >= needed, qPrintable(label->text()));
            }
            QTest::mouseClick(
                tour->findChild<QPushButton*>(QStringLiteral("next")), Qt::LeftButton);
        }
    }

private:
    [[nodiscard]] Commands* commands() const { return m_window->findChild<Commands*>(); }

    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
