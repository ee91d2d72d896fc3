// SPDX-License-Identifier: Apache-2.0
// The real window in every language: every text comes from the catalogue, none is clipped, and the
// language changes while a document is open.
#include "app/catalogue.h"
#include "app/clipping.h"
#include "app/desk.h"
#include "app/paths.h"
#include "ui/commands.h"
#include "ui/languages.h"
#include "ui/settings_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QFileDialog>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QRawFont>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cxr;

namespace {

constexpr int patience = 120'000;

/// Notes what is asked for, and answers nothing.
class Recorder : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char* context, const char* source, const char*, int) const override
    {
        asked.insert(QString::fromUtf8(context) + QStringLiteral(": ") + QString::fromUtf8(source));
        return {};
    }
    mutable QSet<QString> asked;
};

QSet<QString> textsOf(const QString& path)
{
    QSet<QString> texts;
    for (const test::Message& message : test::readCatalogue(path))
        texts.insert(message.context + QStringLiteral(": ") + message.source);
    return texts;
}

struct Viewer {
    enhance::Catalogue catalogue = enhance::Catalogue::open(app::modelsFolder());
    app::Session session{[this] { return enhance::makeEngine(catalogue); }};
    app::Desk desk;

    explicit Viewer(const QString& language) : desk(session, catalogue, preferences(language))
    {
        desk.window().resize(1360, 860);
        desk.window().show();
    }

    static app::Preferences preferences(const QString& language)
    {
        app::Preferences result;
        result.choices = {
            ui::Mode::Evaluate, 1, QStringLiteral("srcnn-9-1-5"), QStringLiteral("cpu")};
        result.settings.language = language;
        return result;
    }

    [[nodiscard]] bool open(const char* file)
    {
        QSignalSpy finished(&session, &app::Session::finished);
        session.open({QString::fromStdString((app::samplesFolder() / file).string())});
        return finished.wait(patience);
    }

    [[nodiscard]] QAction* action(ui::Command command) const
    {
        return const_cast<app::Desk&>(desk).window().findChild<ui::Commands*>()->action(command);
    }
};

void addLanguages()
{
    QTest::addColumn<QString>("code");
    for (const ui::Language& language : ui::languages)
        QTest::newRow(language.code) << QString::fromLatin1(language.code);
}

} // namespace

class TestLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("CXR Lens tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_languages"));
    }
    void init() { QSettings().clear(); }

    // Context and text, as they are asked for when the program runs, are what lupdate finds in the
    // sources: a helper that names another context would stay English for ever.
    void everyTextThatIsAskedForIsFoundByLupdate()
    {
        Recorder recorder;
        QCoreApplication::installTranslator(&recorder);
        {
            Viewer viewer(QStringLiteral("en"));
            QVERIFY(viewer.open("chest_pa_12bit.dcm"));
            for (const ui::Command command :
                {ui::Command::Settings, ui::Command::Help, ui::Command::About, ui::Command::Export,
                    ui::Command::OpenFiles, ui::Command::OpenFolder, ui::Command::Deidentify}) {
                viewer.action(command)->trigger();
                const QList<QDialog*> dialogs = viewer.desk.window().findChildren<QDialog*>();
                for (QDialog* dialog : dialogs)
                    delete dialog;
            }
            for (const ui::Command command :
                viewer.desk.window().findChild<ui::Commands*>()->all()) {
                QAction* action = viewer.action(command);
                if (action->isCheckable() && action->isEnabled()
                    && command != ui::Command::FullScreen)
                    action->trigger();
            }
            QCoreApplication::processEvents();
        }
        QCoreApplication::removeTranslator(&recorder);
        const QTemporaryDir fresh;
        QProcess script;
        script.start(QStringLiteral(CXR_SOURCE_DIR "/packaging/translations.sh"),
            {QStringLiteral("extract"), fresh.path()});
        QVERIFY(script.waitForFinished(patience));
        const QSet<QString> ours = textsOf(fresh.filePath(QStringLiteral("cxrlens_de.ts")));
        const QSet<QString> qts = textsOf(fresh.filePath(QStringLiteral("qtwords_hi.ts")));
        QVERIFY(recorder.asked.size() > 200);
        QStringList missing;
        for (const QString& text : std::as_const(recorder.asked)) {
            // Names of keys stay as they are printed on keyboards; what Qt's files say about
            // themselves nobody is shown.
            static const QStringList left{QStringLiteral("QShortcut: "),
                QStringLiteral("QIODevice: "), QStringLiteral("QImageReader: "),
                QStringLiteral("QImageWriter: "), QStringLiteral("QGuiApplication: "),
                QStringLiteral("QFileDialog: Alt+")};
            const bool stays = std::any_of(left.begin(), left.end(),
                [&](const QString& beginning) { return text.startsWith(beginning); });
            if (!stays && !ours.contains(text) && !qts.contains(text))
                missing << text;
        }
        missing.sort();
        QVERIFY2(
            missing.isEmpty(), qPrintable(QLatin1Char('\n') + missing.join(QLatin1Char('\n'))));
    }

    void nothingIsClipped_data() { addLanguages(); }
    void nothingIsClipped()
    {
        QFETCH(const QString, code);
        Viewer viewer(code);
        QVERIFY(QTest::qWaitForWindowExposed(&viewer.desk.window()));
        QStringList clipped = test::clippedTexts(viewer.desk.window());
        QVERIFY(viewer.open("chest_child_8bit.png"));
        viewer.action(ui::Command::Lens)->trigger();
        for (const ui::Command command : {ui::Command::CompareMethods, ui::Command::Metadata})
            viewer.action(command)->trigger();
        QCoreApplication::processEvents();
        clipped << test::clippedTexts(viewer.desk.window());
        for (const ui::Command command : {ui::Command::Settings, ui::Command::Help,
                 ui::Command::Export, ui::Command::Deidentify, ui::Command::Keys}) {
            viewer.action(command)->trigger();
            auto* dialog = viewer.desk.window().findChild<QDialog*>();
            QVERIFY(dialog);
            QVERIFY(QTest::qWaitForWindowExposed(dialog));
            clipped << test::clippedTexts(*dialog);
            delete dialog;
        }
        clipped.removeDuplicates();
        QVERIFY2(
            clipped.isEmpty(), qPrintable(QLatin1Char('\n') + clipped.join(QLatin1Char('\n'))));
    }

    // Not boxes: the system has letters for what the window writes.
    void thereAreLettersForEveryLanguage()
    {
        for (const ui::Language& language : ui::languages) {
            const QString name = QString::fromUtf8(language.name);
            bool drawn = false;
            const QStringList families = QFontDatabase::families();
            for (const QString& family : families)
                drawn = drawn || QRawFont::fromFont(QFont(family)).supportsCharacter(name.front());
            QVERIFY2(drawn, language.code);
        }
    }

    void theLanguageChangesWithoutARestart()
    {
        Viewer viewer(QStringLiteral("en"));
        QVERIFY(viewer.open("chest_child_8bit.png"));
        const auto document = viewer.session.document();
        const auto outcome = viewer.session.outcome();
        QVERIFY(outcome);
        viewer.action(ui::Command::ZoomDouble)->trigger();
        viewer.action(ui::Command::Invert)->trigger();
        viewer.action(ui::Command::Lens)->trigger();
        viewer.action(ui::Command::WipeAcross)->trigger();
        viewer.action(ui::Command::ShowFiles)->trigger();
        QCoreApplication::processEvents();
        const ui::WindowPlace before = viewer.desk.window().place();
        const auto hiddenDocks = [&] {
            QStringList hidden;
            for (const QDockWidget* dock : viewer.desk.window().findChildren<QDockWidget*>()) {
                if (dock->isHidden())
                    hidden << dock->objectName();
            }
            hidden.sort();
            return hidden;
        };
        const QStringList docks = hiddenDocks();
        QVERIFY(docks.contains(QStringLiteral("filesDock")));
        QVERIFY(before.hasView && !before.view.fitted && before.view.inverted);

        QSignalSpy changed(&viewer.desk, &app::Desk::languageChanged);
        viewer.action(ui::Command::Settings)->trigger();
        auto* dialog = viewer.desk.window().findChild<ui::SettingsDialog*>();
        QVERIFY(dialog);
        auto* language = dialog->findChild<QComboBox*>(QStringLiteral("language"));
        language->setCurrentIndex(language->findData(QStringLiteral("de")));
        dialog->accept();
        QVERIFY(changed.wait());

        QVERIFY(viewer.desk.window().isVisible());
        QCOMPARE(viewer.session.document(), document);
        QCOMPARE(viewer.session.outcome(), outcome); // not computed anew
        QVERIFY(!viewer.session.enhancing());
        QCoreApplication::processEvents();
        const ui::WindowPlace after = viewer.desk.window().place();
        QCOMPARE(after.view.zoom, before.view.zoom);
        QCOMPARE(after.view.centre, before.view.centre);
        // Rows of another height leave the panes a little larger or smaller, so the lens lies at
        // another whole pixel.
        constexpr double aPixel = 0.005;
        QVERIFY((after.view.lens.cursor - before.view.lens.cursor).manhattanLength() < aPixel);
        ui::ViewPlace same = after.view;
        same.lens.cursor = before.view.lens.cursor;
        QVERIFY2(same == before.view,
            qPrintable(QStringLiteral("%1 %2, %3 %4, %5 %6")
                           .arg(same.area.width)
                           .arg(before.view.area.width)
                           .arg(same.lens.spot.x())
                           .arg(before.view.lens.spot.x())
                           .arg(same.lens.power)
                           .arg(before.view.lens.power)));
        QCOMPARE(hiddenDocks(), docks); // their widths follow the words
        QVERIFY(viewer.action(ui::Command::WipeAcross)->isChecked());
        QVERIFY(viewer.action(ui::Command::Export)->isEnabled()); // the after picture is there
        QCOMPARE(
            QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
        QCOMPARE(app::Preferences::load().settings.language, QStringLiteral("de"));

        // And back again: the old window has left nothing behind that listens.
        viewer.action(ui::Command::Settings)->trigger();
        dialog = viewer.desk.window().findChild<ui::SettingsDialog*>();
        language = dialog->findChild<QComboBox*>(QStringLiteral("language"));
        language->setCurrentIndex(language->findData(QStringLiteral("en")));
        dialog->accept();
        QVERIFY(changed.wait());
        QCOMPARE(viewer.action(ui::Command::Fit)->text(), QStringLiteral("&Fit"));
    }
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
