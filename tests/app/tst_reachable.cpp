// SPDX-License-Identifier: Apache-2.0
// Without a mouse and without eyes: every part of the window and of its dialogs that can be worked
// has a name that a screen reader can say, and Tab or a command gets to it. Generic: new panels and
// dialogs are looked at without being named here.
#include "app/desk.h"
#include "app/paths.h"
#include "ui/commands.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMetaEnum>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

using namespace cxr;

namespace {

constexpr int patience = 120'000;

/// Something that a user works, and not a part of another one.
bool isControl(const QWidget& widget)
{
    const bool kind = qobject_cast<const QAbstractButton*>(&widget)
        || qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QLineEdit*>(&widget)
        || qobject_cast<const QAbstractSpinBox*>(&widget)
        || qobject_cast<const QAbstractItemView*>(&widget)
        || qobject_cast<const QAbstractSlider*>(&widget) || qobject_cast<const QTextEdit*>(&widget)
        || widget.focusPolicy() & Qt::TabFocus;
    if (!kind || qobject_cast<const QScrollBar*>(&widget) || qobject_cast<const QMenu*>(&widget))
        return false;
    // Qt's own inner parts: the field of a spin box, the button that empties a field, headers, the
    // buttons of a dock's title (which the menu does, too).
    if (widget.objectName().startsWith(QStringLiteral("qt_")))
        return false;
    for (const QWidget* parent = widget.parentWidget(); parent && !parent->isWindow();
         parent = parent->parentWidget()) {
        if (qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent)
            || qobject_cast<const QLineEdit*>(parent)
            || qobject_cast<const QAbstractItemView*>(parent))
            return false;
    }
    return true;
}

QString described(const QWidget& widget)
{
    QStringList chain;
    for (const QWidget* at = &widget; at && chain.size() < 4; at = at->parentWidget())
        chain << QString::fromLatin1(at->metaObject()->className())
                + (at->objectName().isEmpty() ? QString() : QLatin1Char('#') + at->objectName());
    return chain.join(QStringLiteral(" in ")) + QStringLiteral(" \"")
        + widget.property("text").toString() + QLatin1Char('"');
}

QList<const QWidget*> controlsOf(const QWidget& root)
{
    QList<const QWidget*> controls;
    const QList<QWidget*> widgets = root.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (widget->isVisible() && widget->window() == root.window() && isControl(*widget))
            controls << widget;
    }
    return controls;
}

QStringList nameless(const QWidget& root)
{
    QStringList found;
    const QList<const QWidget*> controls = controlsOf(root);
    for (const QWidget* widget : controls) {
        QAccessibleInterface* interface =
            QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            found << described(*widget);
    }
    return found;
}

bool holds(const QMenu* menu, const QSet<const QAction*>& actions)
{
    if (!menu)
        return false;
    const QList<QAction*> entries = menu->actions();
    return std::all_of(entries.begin(), entries.end(), [&](const QAction* entry) {
        return entry->isSeparator() || actions.contains(entry) || entry->menu();
    });
}

/// A button that does what a command does, and is not made of its action, names it in its property
/// "command". Those that neither Tab nor a command gets to.
QStringList unreachable(QWidget& root, const QSet<const QAction*>& commands)
{
    QSet<const QWidget*> reached;
    root.activateWindow();
    if (!QTest::qWaitForWindowActive(&root))
        return {QStringLiteral("the window does not become active")};
    // Tab goes round: what is met twice ends the tour.
    for (int i = 0; i < 400; ++i) {
        QTest::keyClick(&root, Qt::Key_Tab);
        const QWidget* at = root.focusWidget();
        if (!at)
            break;
        if (reached.contains(at) && i > 100)
            break;
        reached.insert(at);
    }
    QStringList lost;
    const QList<const QWidget*> controls = controlsOf(root);
    for (const QWidget* widget : controls) {
        if (!widget->isEnabled() || reached.contains(widget))
            continue;
        const auto* button = qobject_cast<const QToolButton*>(widget);
        if (button
            && (commands.contains(button->defaultAction()) || holds(button->menu(), commands)
                || QMetaEnum::fromType<ui::Command>().keyToValue(
                       button->property("command").toByteArray().constData())
                    >= 0))
            continue;
        // A proxy takes the focus for it, or one of a group of buttons has it and arrows do the
        // rest.
        const bool inside = std::any_of(reached.begin(), reached.end(), [&](const QWidget* other) {
            return widget->isAncestorOf(other) || other->isAncestorOf(widget)
                || widget->focusProxy() == other;
        });
        const auto* grouped = qobject_cast<const QAbstractButton*>(widget);
        const bool byArrows = grouped && (grouped->autoExclusive() || grouped->group());
        if (!inside && !byArrows)
            lost << described(*widget);
    }
    return lost;
}

} // namespace

class TestReachable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("CXR Lens tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_reachable"));
        QSettings().clear();
        app::Preferences preferences;
        preferences.choices = {
            ui::Mode::Evaluate, 1, QStringLiteral("srcnn-9-1-5"), QStringLiteral("cpu")};
        preferences.settings.language = QStringLiteral("en");
        m_desk = std::make_unique<app::Desk>(m_session, m_catalogue, preferences);
        m_desk->window().show();
        QSignalSpy finished(&m_session, &app::Session::finished);
        m_session.open(
            {QString::fromStdString((app::samplesFolder() / "chest_pa_12bit.dcm").string())});
        QVERIFY(finished.wait(patience));
        const auto commands = window().findChild<ui::Commands*>();
        for (const ui::Command command : commands->all())
            m_actions.insert(commands->action(command));
    }
    void cleanupTestCase() { m_desk.reset(); }

    void everyPartOfTheWindow()
    {
        const QList<QDockWidget*> docks = window().findChildren<QDockWidget*>();
        for (QDockWidget* dock : docks)
            dock->show();
        QCoreApplication::processEvents();
        const QStringList silent = nameless(window());
        QVERIFY2(silent.isEmpty(), qPrintable(QLatin1Char('\n') + silent.join(QLatin1Char('\n'))));
        const QStringList lost = unreachable(window(), m_actions);
        QVERIFY2(lost.isEmpty(), qPrintable(QLatin1Char('\n') + lost.join(QLatin1Char('\n'))));
    }

    void everyDialog_data()
    {
        QTest::addColumn<int>("command");
        const auto* commands = window().findChild<ui::Commands*>();
        for (const ui::Command command : commands->all()) {
            // Qt's own dialogs are Qt's.
            const bool qts = command == ui::Command::OpenFiles || command == ui::Command::OpenFolder
                || command == ui::Command::ExportView;
            if (!qts && command != ui::Command::Quit && command != ui::Command::FullScreen
                && commands->action(command)->isEnabled()
                && (commands->action(command)->text().contains(QChar(0x2026))
                    || command == ui::Command::Help))
                QTest::newRow(qPrintable(ui::Commands::idOf(command))) << static_cast<int>(command);
        }
    }
    void everyDialog()
    {
        QFETCH(const int, command);
        window().findChild<ui::Commands*>()->action(static_cast<ui::Command>(command))->trigger();
        QCoreApplication::processEvents();
        auto* dialog = window().findChild<QDialog*>();
        if (!dialog)
            QSKIP("opens no dialog of its own");
        const auto close = std::unique_ptr<QDialog>(dialog);
        if (dialog->inherits("QFileDialog") || dialog->inherits("QInputDialog")
            || dialog->inherits("QPrintDialog") || dialog->inherits("QPrintPreviewDialog"))
            QSKIP("Qt's own");
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        const QStringList silent = nameless(*dialog);
        QVERIFY2(silent.isEmpty(), qPrintable(QLatin1Char('\n') + silent.join(QLatin1Char('\n'))));
        const QStringList lost = unreachable(*dialog, m_actions);
        QVERIFY2(lost.isEmpty(), qPrintable(QLatin1Char('\n') + lost.join(QLatin1Char('\n'))));
    }

    // Every command is in a menu, and the menu bar is reached by its letters.
    void everyCommandIsInAMenu()
    {
        QSet<const QAction*> inMenus;
        const QList<QMenu*> menus = window().menuBar()->findChildren<QMenu*>();
        for (const QMenu* menu : menus) {
            const QList<QAction*> entries = menu->actions();
            for (const QAction* entry : entries)
                inMenus.insert(entry);
        }
        for (const QAction* action : std::as_const(m_actions))
            QVERIFY2(inMenus.contains(action), qPrintable(action->text()));
    }

private:
    [[nodiscard]] ui::MainWindow& window() const { return m_desk->window(); }

    enhance::Catalogue m_catalogue = enhance::Catalogue::open(app::modelsFolder());
    app::Session m_session{[this] { return enhance::makeEngine(m_catalogue); }};
    std::unique_ptr<app::Desk> m_desk;
    QSet<const QAction*> m_actions;
};

QTEST_MAIN(TestReachable)
#include "tst_reachable.moc"
