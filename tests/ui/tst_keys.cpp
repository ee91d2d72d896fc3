// SPDX-License-Identifier: Apache-2.0
// Finding commands, and giving them other keys.
#include "pictures.h"
#include "ui/command_palette.h"
#include "ui/commands.h"
#include "ui/compare_view.h"
#include "ui/key_field.h"
#include "ui/keys_dialog.h"
#include "ui/main_window.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

using namespace cxr;
using namespace cxr::ui;

namespace {

QKeySequence key(const char* text)
{
    return QKeySequence(QString::fromLatin1(text), QKeySequence::PortableText);
}

KeyTable::Row row(const char* id, const char* keys)
{
    const QList<QKeySequence> all = keysFrom(QString::fromLatin1(keys));
    return {QString::fromLatin1(id), {}, QString::fromLatin1(id), {}, all, all};
}

} // namespace

class TestKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<MainWindow>();
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->setDocument(pictures::document(pictures::pattern({400, 300})));
        compare()->setFocus();
    }
    void cleanup() { m_window.reset(); }

    void theTableKnowsWhoWantsTheSameKey()
    {
        KeyTable table({row("A", "Ctrl+A X"), row("B", "Ctrl+B"), row("C", "")});
        QVERIFY(!table.anyConflict());
        QVERIFY(table.changes().isEmpty());
        table.setKeys(2, {key("X"), key("X"), {}});
        QCOMPARE(table.rows()[2].keys, QList<QKeySequence>{key("X")});
        QVERIFY(table.conflicts(0) && table.conflicts(2) && !table.conflicts(1));
        QCOMPARE(table.others(2, key("X")), std::vector<std::size_t>{0});
        table.takeFromOthers(2, key("X"));
        QVERIFY(!table.anyConflict());
        QCOMPARE(table.changes(),
            (KeyChanges{{QStringLiteral("A"), QStringLiteral("Ctrl+A")},
                {QStringLiteral("C"), QStringLiteral("X")}}));
        table.setKeys(1, {});
        QCOMPARE(table.changes().value(QStringLiteral("B"), QStringLiteral("?")), QString());
        table.resetAll();
        QVERIFY(table.changes().isEmpty());
        QVERIFY(KeyTable::needed(key("Tab")) && KeyTable::needed(key("Space")));
        QVERIFY(!KeyTable::needed(key("Ctrl+Return")) && !KeyTable::needed(key("A")));
    }

    void everyCommandHasANameOfItsOwn()
    {
        QSet<QString> names;
        for (const Command command : commands()->all())
            names.insert(Commands::idOf(command));
        QVERIFY(!names.contains(QString()));
        QCOMPARE(names.size(), commands()->all().size());
    }

    void changedKeysWorkAndAreShownEverywhere()
    {
        Settings settings = m_window->settings();
        settings.keys = {{QStringLiteral("Invert"), QStringLiteral("Ctrl+J Q")},
            {QStringLiteral("Enhance"), QString()},
            {QStringLiteral("NoSuchCommand"), QStringLiteral("W")}};
        m_window->setSettings(settings);
        QTest::keyClick(compare(), Qt::Key_Q);
        QVERIFY(m_window->inverted());
        QTest::keyClick(compare(), Qt::Key_I); // no longer
        QVERIFY(m_window->inverted());
        QTest::keyClick(compare(), Qt::Key_J, Qt::ControlModifier);
        QVERIFY(!m_window->inverted());
        QVERIFY(
            commands()->action(Command::Invert)->toolTip().contains(QStringLiteral("Ctrl+J, Q")));
        QVERIFY(commands()->action(Command::Enhance)->shortcuts().isEmpty());
        commands()->action(Command::KeyList)->trigger();
        auto* help = m_window->findChild<QTextBrowser*>(QStringLiteral("helpText"));
        QVERIFY(help && help->toPlainText().contains(QStringLiteral("Ctrl+J, Q")));

        settings.keys.clear();
        m_window->setSettings(settings);
        QCOMPARE(commands()->action(Command::Invert)->shortcuts(), QList{key("I")});
        QVERIFY(!commands()->action(Command::Enhance)->shortcuts().isEmpty());
    }

    // A later version may give a key away that the user has given to another command.
    void theUsersKeyBeatsAStandardOne()
    {
        Settings settings = m_window->settings();
        settings.keys = {{QStringLiteral("Invert"), QStringLiteral("E")}};
        m_window->setSettings(settings);
        QVERIFY(!commands()->action(Command::Enhance)->shortcuts().contains(key("E")));
        QTest::keyClick(compare(), Qt::Key_E);
        QVERIFY(m_window->inverted());
    }

    void heldBeforeFollowsItsNewKey()
    {
        Settings settings = m_window->settings();
        settings.layout = CompareLayout::Flip;
        settings.keys = {{QStringLiteral("ShowBefore"), QStringLiteral("Q")}};
        m_window->setSettings(settings);
        QTest::keyPress(compare(), Qt::Key_Q);
        QVERIFY(compare()->beforeShown());
        QTest::keyRelease(compare(), Qt::Key_Q);
        QVERIFY(!compare()->beforeShown());
        settings.keys = {{QStringLiteral("ShowBefore"), QString()}};
        m_window->setSettings(settings);
        QTest::keyClick(compare(), Qt::Key_X);
        QVERIFY(!compare()->beforeShown());
    }

    void conflictsAreShownAndNeverStored()
    {
        KeysDialog* dialog = openDialog();
        auto* tree = dialog->findChild<QTreeWidget*>(QStringLiteral("keys"));
        auto* first = dialog->findChild<KeyField*>(QStringLiteral("firstKey"));
        auto* conflict = dialog->findChild<QLabel*>(QStringLiteral("conflict"));
        auto* take = dialog->findChild<QPushButton*>(QStringLiteral("take"));
        QPushButton* store = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        choose(*tree, QStringLiteral("Invert"));
        QCOMPARE(first->key(), key("I"));
        QVERIFY(store->isEnabled() && !take->isVisible());

        first->setFocus();
        QTest::keyClick(first, Qt::Key_E); // Enhance has it
        QCOMPARE(first->key(), key("E"));
        QVERIFY(conflict->text().contains(QStringLiteral("Enhance")));
        QVERIFY(take->isVisible());
        QVERIFY(!store->isEnabled());
        // Looking at something else does not make it forgotten.
        choose(*tree, QStringLiteral("Fit"));
        QVERIFY(!store->isEnabled());
        QVERIFY(!conflict->text().isEmpty());

        choose(*tree, QStringLiteral("Invert"));
        QTest::mouseClick(take, Qt::LeftButton);
        QVERIFY(store->isEnabled());
        QVERIFY(conflict->text().isEmpty());
        QSignalSpy changed(m_window.get(), &MainWindow::settingsChanged);
        dialog->accept();
        QCOMPARE(changed.size(), 1);
        compare()->setFocus();
        QTest::keyClick(compare(), Qt::Key_E);
        QVERIFY(m_window->inverted());
        QCOMPARE(m_window->settings().keys.value(QStringLiteral("Enhance")),
            QStringLiteral("Ctrl+Return"));
    }

    void aFieldTakesStrokesAndLeavesWhatFieldsNeed()
    {
        KeyField field;
        QSignalSpy changed(&field, &KeyField::keyChanged);
        QTest::keyClick(&field, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(field.key(), key("Ctrl+Shift+S"));
        QTest::keyClick(&field, Qt::Key_Shift);
        QTest::keyClick(&field, Qt::Key_Return);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.key(), key("Ctrl+Shift+S"));
        QCOMPARE(changed.size(), 1);
        QTest::keyClick(&field, '+', Qt::ShiftModifier);
        QCOMPARE(field.key(), key("+"));
        QTest::keyClick(&field, Qt::Key_Backspace);
        QCOMPARE(field.key(), key("Backspace"));
        QTest::mouseClick(field.findChild<QToolButton*>(), Qt::LeftButton);
        QVERIFY(field.key().isEmpty());
        QVERIFY(changed.last().first().value<QKeySequence>().isEmpty());
    }

    void keysComeBackOneByOneOrAll()
    {
        Settings settings = m_window->settings();
        settings.keys = {{QStringLiteral("Invert"), QStringLiteral("Ctrl+Alt+Q")},
            {QStringLiteral("Fit"), QStringLiteral("Ctrl+J")}};
        m_window->setSettings(settings);
        KeysDialog* dialog = openDialog();
        auto* tree = dialog->findChild<QTreeWidget*>(QStringLiteral("keys"));
        choose(*tree, QStringLiteral("Invert"));
        for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("&Standard keys"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(dialog->changes().keys(), QStringList{QStringLiteral("Fit")});
        QTest::mouseClick(
            dialog->findChild<QPushButton*>(QStringLiteral("allStandard")), Qt::LeftButton);
        QVERIFY(dialog->changes().isEmpty());
        dialog->reject();
        QCOMPARE(m_window->settings().keys.size(), 2); // nothing was stored
    }

    void wordsFindCommandsInAnyOrder()
    {
        const QList<Commands::Line> lines = commands()->lines();
        const auto first = [&](const char* words, const QStringList& recent = {}) {
            const auto found = CommandPalette::matching(lines, QString::fromUtf8(words), recent);
            return found.isEmpty() ? QString() : Commands::idOf(found.first().command);
        };
        QCOMPARE(first("invert"), QStringLiteral("Invert"));
        QCOMPARE(first("folder open"), QStringLiteral("OpenFolder"));
        QCOMPARE(first("open folder"), QStringLiteral("OpenFolder"));
        QCOMPARE(first("SIDE by"), QStringLiteral("SideBySide"));
        QCOMPARE(first("swap black"), QStringLiteral("Invert")); // of the explanation
        QCOMPARE(first("ctrl+d"), QStringLiteral("Deidentify"));
        QCOMPARE(first("zzzz"), QString());
        QCOMPARE(CommandPalette::matching(lines, {}, {}).size(), lines.size());
        const QStringList recent{QStringLiteral("Flip"), QStringLiteral("Invert")};
        QCOMPARE(first("", recent), QStringLiteral("Flip"));
        // Used lately beats the table's order, and not a better fit.
        QCOMPARE(first("zoom", {QStringLiteral("ZoomOut")}), QStringLiteral("ZoomOut"));
        QCOMPARE(first("invert", recent), QStringLiteral("Invert"));
    }

    void thePaletteTriggersWithoutAMouse()
    {
        auto* palette = m_window->findChild<CommandPalette*>();
        QVERIFY(palette && !palette->isVisible());
        QTest::keyClick(compare(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette->isVisible());
        QVERIFY(!palette->isModal() && !palette->isWindow());
        auto* words = palette->findChild<QLineEdit*>();
        QVERIFY(words->hasFocus());
        QTest::keyClicks(words, QStringLiteral("invert"));
        QVERIFY(!m_window->inverted()); // letters are words here, no keys
        QSignalSpy changed(m_window.get(), &MainWindow::settingsChanged);
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(m_window->inverted());
        QVERIFY(!palette->isVisible());
        QVERIFY(compare()->hasFocus());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_window->settings().recentCommands, QStringList{QStringLiteral("Invert")});

        // What was used last is the first at hand; arrows move the choice.
        QTest::keyClick(compare(), Qt::Key_K, Qt::ControlModifier);
        auto* list = palette->findChild<QListWidget*>();
        QVERIFY(list->currentItem()->text().contains(QStringLiteral("Invert")));
        QTest::keyClick(words, Qt::Key_Down);
        QCOMPARE(list->currentRow(), 1);
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(!palette->isVisible());
        QVERIFY(compare()->hasFocus());
        QVERIFY(m_window->inverted());
    }

    void thePaletteDoesNothingThatIsNotPossible()
    {
        auto* palette = m_window->findChild<CommandPalette*>();
        QVERIFY(!commands()->action(Command::Export)->isEnabled());
        QTest::keyClick(compare(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto* words = palette->findChild<QLineEdit*>();
        QTest::keyClicks(words, QStringLiteral("save the enhanced"));
        QSignalSpy exported(m_window.get(), &MainWindow::exportRequested);
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(exported.isEmpty());
        QVERIFY(palette->isVisible());
        // It goes when somebody turns to something else.
        compare()->setFocus(Qt::MouseFocusReason);
        QVERIFY(!palette->isVisible());
    }

private:
    [[nodiscard]] CompareView* compare() const { return m_window->findChild<CompareView*>(); }
    [[nodiscard]] Commands* commands() const { return m_window->findChild<Commands*>(); }

    KeysDialog* openDialog()
    {
        commands()->action(Command::Keys)->trigger();
        auto* dialog = m_window->findChild<KeysDialog*>();
        return QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
    }

    static void choose(QTreeWidget& tree, const QString& text)
    {
        const auto found = tree.findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
        QVERIFY(!found.isEmpty());
        tree.setCurrentItem(found.first());
    }

    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
