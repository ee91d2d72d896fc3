// SPDX-License-Identifier: Apache-2.0
// Open again where it was left: by the value, by the parts in one process, and by the real program,
// which is killed on the way.
#include "app/last_session.h"
#include "app/paths.h"
#include "app/session_memory.h"
#include "app/set_aside.h"
#include "ui/commands.h"
#include "ui/notice_strip.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace cxr;

namespace {

constexpr int patience = 120'000;

QString sample(const char* name)
{
    return QString::fromStdString((app::samplesFolder() / name).string());
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The viewer as main() puts it together.
struct Viewer {
    enhance::Catalogue catalogue = enhance::Catalogue::open(app::modelsFolder());
    app::Session session{[this] { return enhance::makeEngine(catalogue); }};
    app::Desk desk{session, catalogue, preferences()};
    app::SessionMemory memory;

    explicit Viewer(const QString& folder) : memory(session, desk, folder) { desk.window().show(); }
    static app::Preferences preferences()
    {
        app::Preferences result;
        result.choices = {
            ui::Mode::Enhance, 2, QStringLiteral("srcnn-9-1-5"), QStringLiteral("cpu")};
        result.settings.language = QStringLiteral("en");
        return result;
    }
    QAction* action(ui::Command command)
    {
        return desk.window().findChild<ui::Commands*>()->action(command);
    }
    [[nodiscard]] QStringList notices()
    {
        QStringList texts;
        const QList<QLabel*> labels =
            desk.window().findChild<ui::NoticeStrip*>()->findChildren<QLabel*>();
        for (const QLabel* label : labels)
            texts << label->text();
        return texts;
    }
};

app::LastSession somewhere()
{
    app::LastSession last;
    last.asked = {QStringLiteral("/a/b c.dcm"), QStringLiteral("/ä/ordner")};
    last.current = QStringLiteral("/ä/ordner/2.png");
    last.frame = 3;
    last.place.geometry = "geometry\0bytes";
    last.place.docks = "docks";
    last.place.hasView = true;
    last.place.view = {.fitted = false,
        .area = {1, 2, 300, 400},
        .zoom = 2.5,
        .centre = {120.5, 33.25},
        .orientation = {3, true},
        .window = image::VoiWindow{.center = -12.5, .width = 400, .name = "LUNG"},
        .inverted = true,
        .lens = {true, true, 6, 2, {0.25, 0.75}, {100, 200}}};
    return last;
}

} // namespace

class TestSessionMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("CXR Lens tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_session_memory"));
    }
    void init()
    {
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void jsonKeepsAllOfIt()
    {
        const app::LastSession last = somewhere();
        const auto read = app::LastSession::fromJson(last.toJson());
        QVERIFY(read);
        QVERIFY(*read == last);
    }

    void nonsenseInTheFileIsNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("readable");
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("zeros") << QByteArray(4096, '\0') << false;
        QTest::newRow("cut short") << somewhere().toJson().left(200) << false;
        QTest::newRow("another version") << QByteArray(R"({"version":99})") << false;
        QTest::newRow("wrong types")
            << QByteArray(R"({"version":1,"asked":"x","current":[1],"frame":-5,
                "view":{"zoom":-1,"centre":"here","quarterTurns":1e9,"area":[1],
                "window":{"width":0,"function":77},"lens":[]}})")
            << true;
    }
    void nonsenseInTheFileIsNotBelieved()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const bool, readable);
        const auto read = app::LastSession::fromJson(json);
        QCOMPARE(read.has_value(), readable);
        if (!read)
            return;
        QVERIFY(read->asked.isEmpty());
        QCOMPARE(read->frame, 0);
        QVERIFY(read->place.view.fitted);
        QVERIFY(read->place.view.zoom > 0);
        QVERIFY(!read->place.view.window);
    }

    void anotherStartIsWhereTheLastOneWasLeft()
    {
        ui::WindowPlace left;
        {
            Viewer viewer(m_folder->path());
            QSignalSpy opened(&viewer.session, &app::Session::opened);
            viewer.session.open({sample("chest_child_8bit.png"), sample("chest_pa_8bit.png")});
            QVERIFY(opened.wait(patience));
            viewer.session.select(1);
            QVERIFY(opened.wait(patience));
            viewer.action(ui::Command::ZoomDouble)->trigger();
            viewer.action(ui::Command::TurnRight)->trigger();
            viewer.action(ui::Command::Invert)->trigger();
            viewer.action(ui::Command::WindowAuto)->trigger();
            viewer.action(ui::Command::Lens)->trigger();
            viewer.action(ui::Command::ShowFiles)->trigger();
            QCoreApplication::processEvents();
            left = viewer.desk.window().place();
            viewer.desk.window().close();
        }
        Viewer viewer(m_folder->path());
        QSignalSpy opened(&viewer.session, &app::Session::opened);
        viewer.memory.reopen();
        QVERIFY(opened.wait(patience));
        QCOMPARE(viewer.session.files().size(), std::size_t{2});
        QCOMPARE(viewer.session.current(), 1);
        const ui::WindowPlace now = viewer.desk.window().place();
        QCOMPARE(now.view.zoom, left.view.zoom);
        QCOMPARE(now.view.centre, left.view.centre);
        QVERIFY(now.view.orientation == left.view.orientation);
        QVERIFY(now.view.window == left.view.window);
        QVERIFY(now.view.inverted);
        QVERIFY(now.view.lens.active);
        QCOMPARE(now.docks, left.docks);
        QVERIFY(!viewer.action(ui::Command::ShowFiles)->isChecked());
        QVERIFY(viewer.notices().join(QString()).isEmpty());
    }

    void whatIsGoneIsNamedAndTheRestOpens()
    {
        const QString gone = m_folder->filePath(QStringLiteral("gone.png"));
        const QString kept = m_folder->filePath(QStringLiteral("kept.png"));
        QVERIFY(QFile::copy(sample("chest_child_8bit.png"), gone));
        QVERIFY(QFile::copy(sample("chest_child_8bit.png"), kept));
        {
            Viewer viewer(m_folder->path());
            QSignalSpy opened(&viewer.session, &app::Session::opened);
            viewer.session.open({gone, kept});
            QVERIFY(opened.wait(patience));
            viewer.action(ui::Command::ZoomDouble)->trigger();
        }
        QVERIFY(QFile::remove(gone));
        Viewer viewer(m_folder->path());
        QSignalSpy opened(&viewer.session, &app::Session::opened);
        viewer.memory.reopen();
        QVERIFY(opened.wait(patience));
        QCOMPARE(viewer.session.files().at(static_cast<std::size_t>(viewer.session.current())).path,
            kept);
        QVERIFY(viewer.desk.window().place().view.fitted); // the place was in another picture
        QVERIFY(viewer.notices().join(QString()).contains(QStringLiteral("gone.png")));
        QVERIFY(!viewer.desk.window().findChild<QDialog*>());
    }

    void aSecondProgramLeavesTheNoteAlone()
    {
        Viewer first(m_folder->path());
        QSignalSpy opened(&first.session, &app::Session::opened);
        first.session.open({sample("chest_child_8bit.png")});
        QVERIFY(opened.wait(patience));
        QTRY_VERIFY(note().contains("chest_child_8bit.png"));
        {
            Viewer second(m_folder->path());
            second.memory.reopen();
            QSignalSpy openedToo(&second.session, &app::Session::opened);
            second.session.open({sample("chest_pa_8bit.png")});
            QVERIFY(openedToo.wait(patience));
            QCOMPARE(second.session.files().size(), std::size_t{1}); // reopen() did nothing
        }
        QVERIFY(note().contains("chest_child_8bit.png"));
        QVERIFY(!note().contains("chest_pa_8bit.png"));
    }

    void aFileThatEndsTheProgramIsNotOpenedTwice()
    {
        app::LastSession last;
        last.asked = {sample("chest_child_8bit.png")};
        last.current = last.asked.first();
        last.opening = true; // a start that never got further
        QFile file(notePath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(last.toJson());
        file.close();
        Viewer viewer(m_folder->path());
        viewer.memory.reopen();
        QVERIFY(viewer.notices().join(QString()).contains(QStringLiteral("chest_child_8bit.png")));
        QTest::qWait(200);
        QVERIFY(viewer.session.files().empty());
    }

    void aDamagedNoteIsKeptAside()
    {
        QFile file(notePath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(100, '\0'));
        file.close();
        Viewer viewer(m_folder->path());
        viewer.memory.reopen();
        QVERIFY(QFile::exists(notePath() + QStringLiteral(".damaged")));
        QVERIFY(viewer.notices().join(QString()).contains(QStringLiteral(".damaged")));
    }

    void damagedSettingsAreKeptAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("damaged");
        QTest::newRow("sound") << QByteArray("[view]\ndark=false\n") << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("zeros") << QByteArray(512, '\0') << true;
        QTest::newRow("another file") << QByteArray("\x89PNG\r\n\x1a\nsomething\n") << true;
        QTest::newRow("half a line") << QByteArray("[view]\ndark=false\n[comp") << true;
    }
    void damagedSettingsAreKeptAside()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const bool, damaged);
        qputenv("XDG_CONFIG_HOME", m_folder->path().toLocal8Bit());
        const QString path =
            m_folder->filePath(QStringLiteral("CXR Lens tests/tst_session_memory.conf"));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const QString aside = app::setDamagedSettingsAside();
        QCOMPARE(!aside.isEmpty(), damaged);
        QCOMPARE(QFile::exists(path), !damaged);
        if (damaged)
            QCOMPARE(contentOf(aside), content);
        qunsetenv("XDG_CONFIG_HOME");
    }

    // What QSettings writes, this program reads as sound.
    void whatSettingsLookLikeIsSound()
    {
        app::Preferences preferences;
        preferences.exportFolder = QStringLiteral("/ordner/mit ü, \"x\" und = ;\n");
        preferences.settings.blinkMs = 700;
        QVERIFY(preferences.save({}));
        QSettings().setValue(QStringLiteral("some/bytes"), QByteArray(64, '\x01'));
        QSettings().sync();
        QVERIFY(QFile::exists(QSettings().fileName()));
        QCOMPARE(app::setDamagedSettingsAside(), QString());
        QCOMPARE(app::Preferences::load().exportFolder, preferences.exportFolder);
    }

    // Two programs at once: each stores what its user changed there, and nothing else.
    void twoProgramsDoNotUndoEachOthersSettings()
    {
        const app::Preferences atStart = app::Preferences::load();
        app::Preferences one = atStart;
        app::Preferences other = atStart;
        one.settings.dark = !atStart.settings.dark;
        QVERIFY(one.save(atStart));
        other.settings.blinkMs = 900;
        QVERIFY(other.save(atStart));
        const app::Preferences stored = app::Preferences::load();
        QCOMPARE(stored.settings.dark, one.settings.dark);
        QCOMPARE(stored.settings.blinkMs, 900);
    }

    // The real program, killed without a warning, and started again.
    void aKillLosesASecondAtMost()
    {
        const QString file = m_folder->filePath(QStringLiteral("one.png"));
        QVERIFY(QFile::copy(sample("chest_child_8bit.png"), file));
        const QString note = m_folder->filePath(QStringLiteral("CXR Lens/CXR Lens/session.json"));
        QProcess program;
        start(program, {file});
        QTRY_VERIFY_WITH_TIMEOUT(
            contentOf(note).contains("one.png") && contentOf(note).contains("\"view\""), patience);
        ::kill(static_cast<pid_t>(program.processId()), SIGKILL);
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
        const auto left = app::LastSession::fromJson(contentOf(note));
        QVERIFY(left && !left->opening);
        QCOMPARE(left->current, file);

        // Somebody looked closer meanwhile.
        app::LastSession moved = *left;
        moved.place.view.fitted = false;
        moved.place.view.zoom = 3;
        moved.place.view.centre = {400, 300};
        moved.place.view.inverted = true;
        QFile edited(note);
        QVERIFY(edited.open(QIODevice::WriteOnly));
        edited.write(moved.toJson());
        edited.close();
        QProcess again;
        start(again, {});
        // It writes what it shows: the note is another one, and says the same of the view.
        QTRY_VERIFY_WITH_TIMEOUT(contentOf(note) != moved.toJson()
                && !app::LastSession::fromJson(contentOf(note))->opening,
            patience);
        const auto now = app::LastSession::fromJson(contentOf(note));
        QCOMPARE(now->current, file);
        QCOMPARE(now->place.view.zoom, 3.0);
        QCOMPARE(now->place.view.centre, QPointF(400, 300));
        QVERIFY(now->place.view.inverted);
        again.terminate();
        again.waitForFinished();
    }

private:
    [[nodiscard]] QString notePath() const
    {
        return m_folder->filePath(QStringLiteral("session.json"));
    }
    [[nodiscard]] QByteArray note() const { return contentOf(notePath()); }

    void start(QProcess& program, const QStringList& arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder->path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder->path());
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(CXR_BINARY_DIR "/bin/cxrlens"), arguments);
        QVERIFY(program.waitForStarted());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestSessionMemory)
#include "tst_session_memory.moc"
