// SPDX-License-Identifier: Apache-2.0
// Judging in the window, by keys and buttons, with steps to take back.
#include "pictures.h"
#include "ui/chooser.h"
#include "ui/commands.h"
#include "ui/compare_view.h"
#include "ui/file_browser.h"
#include "ui/file_model.h"
#include "ui/line_editor.h"
#include "ui/main_window.h"
#include "ui/verdict_bar.h"

#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace cxr::ui;

class TestChooser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("cxrlens-test"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_chooser"));
    }

    void init()
    {
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1300, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_files = {{.path = QStringLiteral("/x/a.png")}, {.path = QStringLiteral("/x/b.png")},
            {.path = QStringLiteral("/x/c.png")}};
        // Who keeps the judgements says at once what has become of the wish.
        connect(&chooser(), &Chooser::filesJudged, this, [this](const std::vector<Judged>& wishes) {
            ++m_wishes;
            for (const Judged& wish : wishes) {
                for (FileEntry& file : m_files) {
                    if (file.path != wish.path)
                        continue;
                    QVERIFY(file.judgement == wish.before);
                    file.judgement = wish.after;
                }
            }
            chooser().update(m_files);
        });
        connect(m_window.get(), &MainWindow::fileSelected, this, [this](int index) {
            m_window->setFiles(m_files, index);
            open(index);
        });
        m_wishes = 0;
        m_window->setFiles(m_files, 0);
        open(0);
    }

    void cleanup() { m_window.reset(); }

    void oneKeyPerVerdict()
    {
        press(Qt::Key_Y);
        QCOMPARE(m_files[0].judgement.verdict, Verdict::Keep);
        QVERIFY(commands()->action(Command::Keep)->isChecked());
        press(Qt::Key_Delete);
        QCOMPARE(m_files[0].judgement.verdict, Verdict::Reject);
        QVERIFY(!commands()->action(Command::Keep)->isChecked());
        press(Qt::Key_O);
        QCOMPARE(m_files[0].judgement.verdict, Verdict::Undecided);
        QCOMPARE(m_wishes, 3);
        press(Qt::Key_O); // nothing changes: no wish, no step
        QCOMPARE(m_wishes, 3);
        QCOMPARE(m_window->findChild<QUndoStack*>()->count(), 3);
        QVERIFY(commands()->action(Command::Undecided)->isChecked());
    }

    void everyStepIsTakenBack()
    {
        press(Qt::Key_Y);
        press(Qt::Key_4, Qt::AltModifier);
        tag(QStringLiteral("motion, child"));
        note(QStringLiteral("blurred at the base"));
        const Judgement full{.verdict = Verdict::Keep,
            .stars = 4,
            .tags = {QStringLiteral("motion"), QStringLiteral("child")},
            .note = QStringLiteral("blurred at the base")};
        QVERIFY(m_files[0].judgement == full);
        QVERIFY(commands()->action(Command::Undo)->text().contains(QLatin1String("a.png: note")));
        std::vector<Judgement> seen{full};
        while (commands()->action(Command::Undo)->isEnabled()) {
            press(Qt::Key_Z, Qt::ControlModifier);
            seen.push_back(m_files[0].judgement);
        }
        QCOMPARE(seen.size(), std::size_t(5));
        QVERIFY(seen.back() == Judgement{});
        for (int step = 0; step < 4; ++step)
            press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_files[0].judgement == full);
    }

    /// Whatever is open by then: the step is about the file that it was about.
    void stepsKeepTheirFile()
    {
        press(Qt::Key_Y);
        press(Qt::Key_PageDown);
        press(Qt::Key_Delete);
        QCOMPARE(m_files[1].judgement.verdict, Verdict::Reject);
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_files[0].judgement.verdict, Verdict::Undecided);
        QCOMPARE(m_files[1].judgement.verdict, Verdict::Undecided);
        QCOMPARE(m_files[2].judgement.verdict, Verdict::Undecided);
    }

    void allThatAreSelectedAreJudgedInOneStep()
    {
        QListView* view = chooser().browser()->view();
        const auto click = [&](int row, Qt::KeyboardModifiers modifiers) {
            QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers,
                view->visualRect(view->model()->index(row, 0)).center());
        };
        click(0, Qt::NoModifier);
        click(2, Qt::ControlModifier);
        QCOMPARE(bar()->findChild<QLabel*>(QStringLiteral("judgedFiles"))->text(),
            QStringLiteral("2 files selected"));
        press(Qt::Key_Delete);
        QCOMPARE(m_files[0].judgement.verdict, Verdict::Reject);
        QCOMPARE(m_files[1].judgement.verdict, Verdict::Undecided);
        QCOMPARE(m_files[2].judgement.verdict, Verdict::Reject);
        QCOMPARE(m_wishes, 1);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_files[2].judgement.verdict, Verdict::Undecided);
        QCOMPARE(m_files[0].judgement.verdict, Verdict::Undecided);
    }

    void theBarShowsAndTakesClicks()
    {
        QVERIFY(bar()->isVisible());
        auto* star = bar()->findChild<QToolButton*>(QStringLiteral("star3"));
        QTest::mouseClick(star, Qt::LeftButton);
        QCOMPARE(m_files[0].judgement.stars, 3);
        QTest::mouseClick(star, Qt::LeftButton); // the last one again takes them away
        QCOMPARE(m_files[0].judgement.stars, 0);
        QToolButton* keep = nullptr;
        for (QToolButton* button : bar()->findChildren<QToolButton*>()) {
            if (button->defaultAction() == commands()->action(Command::Keep))
                keep = button;
        }
        QVERIFY(keep);
        QTest::mouseClick(keep, Qt::LeftButton);
        QCOMPARE(m_files[0].judgement.verdict, Verdict::Keep);
        QTest::mouseClick(keep, Qt::LeftButton); // stays kept, and stays pressed
        QCOMPARE(m_files[0].judgement.verdict, Verdict::Keep);
        QVERIFY(keep->isChecked());
        tag(QStringLiteral("motion"));
        note(QStringLiteral("blurred"));
        QCOMPARE(bar()->findChild<QLabel*>(QStringLiteral("judgementWords"))->text(),
            QStringLiteral("#motion  blurred"));
    }

    void editorsLeaveTheKeyboardToThePictures()
    {
        press(Qt::Key_G);
        auto* editor = bar()->findChild<LineEditor*>(QStringLiteral("tagEditor"));
        QVERIFY(editor->hasFocus());
        QTest::keyClicks(editor, QStringLiteral("y o")); // letters are letters here
        m_window->setBusy(true);
        QSignalSpy cancelled(m_window.get(), &MainWindow::cancelRequested);
        QTest::keyClick(editor, Qt::Key_Delete);
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY(!editor->isVisible());
        QCOMPARE(cancelled.count(), 0);
        m_window->setBusy(false);
        QCOMPARE(m_wishes, 0);
        QVERIFY(m_window->findChild<CompareView*>()->hasFocus());
        press(Qt::Key_G);
        QTest::keyClicks(editor, QStringLiteral("motion"));
        m_window->findChild<CompareView*>()->setFocus(); // going elsewhere is an answer
        QCOMPARE(m_files[0].judgement.tags, QStringList{QStringLiteral("motion")});
        press(Qt::Key_G);
        QTest::keyClick(editor, Qt::Key_Return); // the same text is no wish
        QCOMPARE(m_wishes, 1);
    }

    void tagsAreOffered()
    {
        m_files[1].judgement.tags = {QStringLiteral("pneumothorax")};
        chooser().update(m_files);
        press(Qt::Key_G);
        auto* editor = bar()->findChild<LineEditor*>(QStringLiteral("tagEditor"));
        QTest::keyClicks(editor, QStringLiteral("child, pn"));
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QTRY_COMPARE(editor->text(), QStringLiteral("child, pneumothorax"));
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(m_files[0].judgement.tags,
            (QStringList{QStringLiteral("child"), QStringLiteral("pneumothorax")}));
    }

    void verdictsGoOnWhereWanted()
    {
        press(Qt::Key_Y);
        QCOMPARE(chooser().browser()->current()->path, m_files[0].path);
        Settings settings = m_window->settings();
        settings.goesOn = true;
        m_window->setSettings(settings);
        press(Qt::Key_Y);
        press(Qt::Key_Delete);
        press(Qt::Key_Y);
        QCOMPARE(m_files[0].judgement.verdict, Verdict::Keep);
        QCOMPARE(m_files[1].judgement.verdict, Verdict::Reject);
        QCOMPARE(m_files[2].judgement.verdict, Verdict::Keep);
    }

    void looksTakeTurns()
    {
        auto* dock = m_window->findChild<QDockWidget*>(QStringLiteral("filesDock"));
        QSignalSpy changed(m_window.get(), &MainWindow::settingsChanged);
        press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(chooser().browser()->look(), FileLook::Grid);
        press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(chooser().browser()->look(), FileLook::Filmstrip);
        QCOMPARE(m_window->dockWidgetArea(dock), Qt::BottomDockWidgetArea);
        QVERIFY(dock->isVisible());
        press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(chooser().browser()->look(), FileLook::List);
        QCOMPARE(m_window->dockWidgetArea(dock), Qt::LeftDockWidgetArea);
        QCOMPARE(changed.count(), 3);
    }

    void theFilterHasAKey()
    {
        press(Qt::Key_F, Qt::ControlModifier);
        auto* line = m_window->findChild<QLineEdit*>(QStringLiteral("fileFilter"));
        QVERIFY(line->hasFocus());
        QTest::keyClicks(line, QStringLiteral("b.p"));
        QCOMPARE(chooser().browser()->view()->model()->rowCount(), 1);
        QTest::keyClick(line, Qt::Key_Escape);
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(m_window->findChild<CompareView*>()->hasFocus());
        // In the metadata the same key searches there.
        press(Qt::Key_T);
        auto* search = m_window->findChild<QLineEdit*>(QStringLiteral("metadataSearch"));
        QVERIFY(search->hasFocus());
        QTest::keyClick(search, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(search->hasFocus());
    }

    void collectionsAreNamedInTheWindow()
    {
        CollectionState state{
            .all = {{7, QStringLiteral("Children & others"), 3}, {9, QStringLiteral("Adults"), 0}},
            .current = 7,
            .readOnly = false};
        chooser().setCollections(state);
        auto* button = m_window->findChild<QToolButton*>(QStringLiteral("collections"));
        QCOMPARE(button->text(), QStringLiteral("Children && others"));
        QSignalSpy wanted(&chooser(), &Chooser::collectionWanted);
        commands()->action(Command::CollectionNew)->trigger();
        auto* editor = m_window->findChild<LineEditor*>(QStringLiteral("collectionNameEditor"));
        QVERIFY(editor->hasFocus());
        QTest::keyClicks(editor, QStringLiteral("  Third  one "));
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(wanted.takeFirst().first().toString(), QStringLiteral("Third one"));
        QVERIFY(button->isVisible());

        QSignalSpy renamed(&chooser(), &Chooser::collectionRenamed);
        commands()->action(Command::CollectionRename)->trigger();
        QCOMPARE(editor->text(), QStringLiteral("Children & others"));
        QTest::keyClicks(editor, QStringLiteral("Children"));
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(renamed.takeFirst(), (QList<QVariant>{qint64(7), QStringLiteral("Children")}));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(renamed.takeFirst().last().toString(), QStringLiteral("Children & others"));

        QSignalSpy removed(&chooser(), &Chooser::collectionRemoved);
        commands()->action(Command::CollectionRemove)->trigger();
        QCOMPARE(removed.takeFirst(), (QList<QVariant>{qint64(7), true}));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(removed.takeFirst(), (QList<QVariant>{qint64(7), false}));

        // One that was made can be taken back, and is not made twice.
        chooser().collectionMade(11, QStringLiteral("Third one"));
        QVERIFY(removed.isEmpty());
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(removed.takeFirst(), (QList<QVariant>{qint64(11), true}));

        state.readOnly = true;
        chooser().setCollections(state);
        QVERIFY(!commands()->action(Command::CollectionRemove)->isEnabled());
        QVERIFY(commands()->action(Command::CollectionExport)->isEnabled());
    }

    void filesAreAddedOnce()
    {
        m_files[1].inCollection = true;
        m_window->setFiles(m_files, 0);
        chooser().setCollections(
            {.all = {{1, QStringLiteral("One"), 1}}, .current = 1, .readOnly = false});
        QSignalSpy added(&chooser(), &Chooser::filesAdded);
        commands()->action(Command::CollectionAdd)->trigger();
        const QStringList others{m_files[0].path, m_files[2].path};
        QCOMPARE(added.takeFirst(), (QList<QVariant>{others, true}));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(added.takeFirst(), (QList<QVariant>{others, false}));
    }

    void nothingOpenNothingJudged()
    {
        m_window->setFiles({}, -1);
        m_window->setDocument({});
        for (const Command command : {Command::Keep, Command::Stars3, Command::Tags, Command::Note})
            QVERIFY(!commands()->action(command)->isEnabled());
        QVERIFY(!bar()->isVisible());
    }

private:
    [[nodiscard]] Chooser& chooser() const { return m_window->chooser(); }
    [[nodiscard]] VerdictBar* bar() const { return chooser().bar(); }
    [[nodiscard]] Commands* commands() const { return m_window->findChild<Commands*>(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_window.get(), key, modifiers);
    }
    void open(int index) const
    {
        Document document = pictures::document(pictures::pattern({64, 48}));
        document.path = m_files[static_cast<std::size_t>(index)].path;
        m_window->setDocument(document);
    }
    void tag(const QString& text) const
    {
        press(Qt::Key_G);
        auto* editor = bar()->findChild<LineEditor*>(QStringLiteral("tagEditor"));
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
    }
    void note(const QString& text) const
    {
        press(Qt::Key_C);
        auto* editor = bar()->findChild<LineEditor*>(QStringLiteral("noteEditor"));
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
    }

    std::unique_ptr<MainWindow> m_window;
    std::vector<FileEntry> m_files;
    int m_wishes = 0;
};

QTEST_MAIN(TestChooser)
#include "tst_chooser.moc"
