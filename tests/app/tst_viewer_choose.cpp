// SPDX-License-Identifier: Apache-2.0
// Choosing in the viewer as main() puts it together: real files, a real database, real keys.
#include "app/fake_engine.h"
#include "app/paths.h"
#include "app/wiring.h"
#include "curation/collection.h"
#include "curation/collection_text.h"
#include "image/checksum.h"
#include "ui/chooser.h"
#include "ui/commands.h"
#include "ui/file_browser.h"
#include "ui/file_model.h"
#include "ui/line_editor.h"
#include "ui/notice_strip.h"
#include "ui/verdict_bar.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <sqlite3.h>

using namespace cxr;
using curation::Collections;
using curation::Entry;

namespace {

constexpr int patience = 20'000; // milliseconds; only a failing test waits that long

struct Viewer {
    enhance::Catalogue catalogue = enhance::Catalogue::open(app::modelsFolder());
    std::shared_ptr<test::Script> script = std::make_shared<test::Script>();
    app::Session session{[this] { return std::make_unique<test::FakeEngine>(script); }};
    ui::MainWindow window;
    app::Wiring wiring{session, window, catalogue, {}};
    ui::Chooser& chooser = window.chooser();
    const ui::FileModel& files = *chooser.browser()->files();

    Viewer()
    {
        script->tiles.release(1000);
        window.resize(1300, 800);
        window.show();
        window.activateWindow();
    }
    ~Viewer() { script->tiles.release(1000); }

    void open(const QStringList& paths)
    {
        QSignalSpy opened(&session, &app::Session::opened);
        session.open(paths);
        QVERIFY(opened.wait(patience));
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY_WITH_TIMEOUT(chooser.collections().current != 0, patience);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&window, key, modifiers);
    }
    void type(Qt::Key key, const char* editor, const char* text)
    {
        press(key);
        auto* line = window.findChild<ui::LineEditor*>(QLatin1String(editor));
        QTest::keyClicks(line, QString::fromUtf8(text));
        QTest::keyClick(line, Qt::Key_Return);
    }
    void trigger(ui::Command command)
    {
        window.findChild<ui::Commands*>()->action(command)->trigger();
    }
    [[nodiscard]] QString notice() const { return window.findChild<ui::NoticeStrip*>()->text(); }
    [[nodiscard]] ui::Judgement judgement(int row) const { return files.file(row).judgement; }
};

} // namespace

class TestViewerChoose : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("CXR Lens tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_viewer_choose"));
    }

    void init()
    {
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        qputenv("CXRLENS_COLLECTIONS", database().toUtf8());
        qputenv("CXRLENS_THUMBNAILS", m_folder->filePath(QStringLiteral("thumbs")).toUtf8());
        m_paths.clear();
        for (const int number : {1, 2, 10})
            m_paths << picture(QStringLiteral("x%1.png").arg(number), number);
    }

    void cleanup() { m_folder.reset(); }

    void judgementsSurviveARestart()
    {
        {
            Viewer viewer;
            viewer.open(m_paths);
            viewer.press(Qt::Key_Y);
            viewer.press(Qt::Key_3, Qt::AltModifier);
            viewer.type(Qt::Key_G, "tagEditor", "motion, child");
            viewer.type(Qt::Key_C, "noteEditor", "blurred at the base");
        } // ends at once: what is on its way is written
        {
            const auto found = entries();
            QCOMPARE(found.size(), std::size_t(1));
            QCOMPARE(found[0].path, m_paths[0].toStdString());
            QVERIFY(found[0].judgement.verdict == curation::Verdict::Keep);
            QCOMPARE(found[0].judgement.note, std::string("blurred at the base"));
        }
        Viewer viewer;
        viewer.open(m_paths);
        QTRY_VERIFY_WITH_TIMEOUT(viewer.judgement(0) != ui::Judgement{}, patience);
        const ui::Judgement expected{.verdict = ui::Verdict::Keep,
            .stars = 3,
            .tags = {QStringLiteral("child"), QStringLiteral("motion")},
            .note = QStringLiteral("blurred at the base")};
        QVERIFY(viewer.judgement(0) == expected);
        QVERIFY(viewer.judgement(1) == ui::Judgement{});
        QVERIFY(viewer.window.findChild<ui::Commands*>()->action(ui::Command::Keep)->isChecked());
    }

    void aVerdictRemembersTheFile()
    {
        Viewer viewer;
        viewer.open(m_paths);
        QTRY_VERIFY_WITH_TIMEOUT(viewer.session.outcome(), patience);
        viewer.press(Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(
            entries().size() == 1 && !entries()[0].stamp.sha256.empty(), patience);
        const Entry entry = entries()[0];
        QCOMPARE(entry.stamp.sha256, *sha256OfFile(m_paths[0].toStdString()));
        QCOMPARE(entry.stamp.bytes, static_cast<std::uint64_t>(QFileInfo(m_paths[0]).size()));
        QCOMPARE(entry.facts.columns, 96);
        QCOMPARE(entry.facts.rows, 64);
        QCOMPARE(entry.facts.bits, 8);
        QVERIFY(entry.figures.consistencyRms); // of the enhancement that was in sight
        QVERIFY(!entry.figures.model.empty() && !entry.figures.definition.empty());
    }

    void stepsAreTakenBackInTheDatabaseToo()
    {
        Viewer viewer;
        viewer.open(m_paths);
        viewer.press(Qt::Key_Y);
        viewer.press(Qt::Key_5, Qt::AltModifier);
        QTRY_COMPARE_WITH_TIMEOUT(stars(), 5, patience);
        viewer.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(stars(), 0, patience);
        QCOMPARE(entries().size(), std::size_t(1));
        viewer.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(entries().empty(), patience); // as if nothing had been
        viewer.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(entries().size(), std::size_t(1), patience);
    }

    void twoWindowsShowOneCollection()
    {
        Viewer one;
        one.open(m_paths);
        Viewer two;
        two.open(m_paths);
        one.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&one.window));
        one.press(Qt::Key_Y);
        QTRY_COMPARE_WITH_TIMEOUT(two.judgement(0).verdict, ui::Verdict::Keep, patience);
        two.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&two.window));
        two.press(Qt::Key_2, Qt::AltModifier);
        QTRY_COMPARE_WITH_TIMEOUT(one.judgement(0).stars, 2, patience);
        QCOMPARE(one.judgement(0).verdict, ui::Verdict::Keep);
    }

    void aLockedDatabaseLosesNothing()
    {
        Viewer viewer;
        viewer.open(m_paths);
        sqlite3* other = nullptr;
        sqlite3_open(database().toUtf8().constData(), &other);
        QCOMPARE(sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
        viewer.press(Qt::Key_Y);
        QCOMPARE(viewer.judgement(0).verdict, ui::Verdict::Keep); // at once, locked or not
        QTRY_VERIFY_WITH_TIMEOUT(
            viewer.notice().contains(QLatin1String("another program")), patience);
        QVERIFY(viewer.notice().contains(database()));
        sqlite3_exec(other, "COMMIT", nullptr, nullptr, nullptr);
        sqlite3_close(other);
        QTRY_COMPARE_WITH_TIMEOUT(entries().size(), std::size_t(1), patience);
        const auto* name = viewer.window.findChild<QLabel*>(QStringLiteral("collectionName"));
        QTRY_COMPARE_WITH_TIMEOUT(name->text(), QStringLiteral("My collection"), patience);
        QCOMPARE(viewer.judgement(0).verdict, ui::Verdict::Keep);
    }

    /// Locked until the program ends: the next start writes what this one could not.
    void aDatabaseThatStaysLockedLosesNothingEither()
    {
        sqlite3* other = nullptr;
        {
            Viewer viewer;
            viewer.open(m_paths);
            sqlite3_open(database().toUtf8().constData(), &other);
            QCOMPARE(sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
            viewer.press(Qt::Key_Y);
            viewer.type(Qt::Key_C, "noteEditor", "a note");
        }
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.unsaved-*")}).size(), 1);
        sqlite3_exec(other, "COMMIT", nullptr, nullptr, nullptr);
        sqlite3_close(other);
        QVERIFY(entries().empty());
        Viewer viewer;
        viewer.open(m_paths);
        QTRY_COMPARE_WITH_TIMEOUT(viewer.judgement(0).verdict, ui::Verdict::Keep, patience);
        QCOMPARE(viewer.judgement(0).note, QStringLiteral("a note"));
        QTRY_COMPARE_WITH_TIMEOUT(entries().size(), std::size_t(1), patience);
        QVERIFY(QDir(m_folder->path()).entryList({QStringLiteral("*.unsaved-*")}).isEmpty());
    }

    void aDamagedDatabaseIsKeptAside()
    {
        QFile file(database());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        Viewer viewer;
        viewer.open(m_paths);
        QTRY_VERIFY_WITH_TIMEOUT(viewer.notice().contains(QLatin1String(".damaged-")), patience);
        const QStringList aside = QDir(m_folder->path()).entryList({QStringLiteral("*.damaged-*")});
        QCOMPARE(aside.size(), 1);
        QFile kept(m_folder->filePath(aside[0]));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray(5000, 'x'));
        viewer.press(Qt::Key_Y);
        QTRY_COMPARE_WITH_TIMEOUT(entries().size(), std::size_t(1), patience);
    }

    void aNewerDatabaseIsOnlyRead()
    {
        {
            Collections collections = open();
            const Entry entry{.path = m_paths[0].toStdString(),
                .judgement = {.verdict = curation::Verdict::Reject}};
            QVERIFY(collections.put(collections.create("Mine").value(), {&entry, 1}));
        }
        sqlite3* other = nullptr;
        sqlite3_open(database().toUtf8().constData(), &other);
        sqlite3_exec(other, "PRAGMA user_version = 99", nullptr, nullptr, nullptr);
        sqlite3_close(other);
        Viewer viewer;
        viewer.open(m_paths);
        QTRY_COMPARE_WITH_TIMEOUT(viewer.judgement(0).verdict, ui::Verdict::Reject, patience);
        QVERIFY2(
            viewer.notice().contains(QLatin1String("newer version")), qPrintable(viewer.notice()));
        viewer.press(Qt::Key_Y); // cannot be kept, and is not shown as if it were
        QTRY_COMPARE_WITH_TIMEOUT(viewer.judgement(0).verdict, ui::Verdict::Reject, patience);
        QVERIFY(viewer.notice().contains(QLatin1String("reading only")));
    }

    void filesThatVanishOrChangeAreMarked()
    {
        {
            Viewer viewer;
            viewer.open(m_paths);
            // It vanishes while it is open: the verdict is about what is in sight.
            const std::string sum = *sha256OfFile(m_paths[0].toStdString());
            QVERIFY(QFile::remove(m_paths[0]));
            viewer.press(Qt::Key_Y);
            QTRY_VERIFY_WITH_TIMEOUT(
                entries().size() == 1 && entries()[0].stamp.sha256 == sum, patience);
            viewer.trigger(ui::Command::CollectionCheck);
            QTRY_COMPARE_WITH_TIMEOUT(viewer.files.file(0).mark, ui::FileMark::Missing, patience);
            QTRY_VERIFY_WITH_TIMEOUT(
                viewer.notice().contains(QLatin1String("missing: 1")), patience);
            QSignalSpy opened(&viewer.session, &app::Session::opened);
            viewer.press(Qt::Key_PageDown);
            QVERIFY(opened.wait(patience));
            viewer.press(Qt::Key_Y);
            QTRY_VERIFY_WITH_TIMEOUT(
                entries().size() == 2 && !entries()[1].stamp.sha256.empty(), patience);
        }
        picture(QStringLiteral("x2.png"), 99); // another picture under the old name
        Viewer viewer;
        viewer.open(m_paths.mid(1)); // looks after the collection by itself
        QTRY_COMPARE_WITH_TIMEOUT(viewer.files.file(0).mark, ui::FileMark::Changed, patience);
        viewer.press(Qt::Key_Delete); // judged anew: that is the file by now
        QTRY_COMPARE_WITH_TIMEOUT(viewer.files.file(0).mark, ui::FileMark::None, patience);
        QTRY_COMPARE_WITH_TIMEOUT(
            entries()[1].stamp.sha256, *sha256OfFile(m_paths[1].toStdString()), patience);
    }

    void aCollectionOpensItsFiles()
    {
        {
            Viewer viewer;
            viewer.open(m_paths);
            viewer.trigger(ui::Command::CollectionAdd);
            QTRY_COMPARE_WITH_TIMEOUT(entries().size(), std::size_t(3), patience);
            viewer.press(Qt::Key_Z, Qt::ControlModifier);
            QTRY_VERIFY_WITH_TIMEOUT(entries().empty(), patience);
            viewer.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_COMPARE_WITH_TIMEOUT(entries().size(), std::size_t(3), patience);
        }
        Viewer viewer;
        viewer.open({m_paths[1]});
        QTRY_COMPARE_WITH_TIMEOUT(
            viewer.chooser.collections().all.front().files, qint64(3), patience);
        QSignalSpy opened(&viewer.session, &app::Session::opened);
        viewer.trigger(ui::Command::CollectionShow);
        QVERIFY(opened.wait(patience));
        QCOMPARE(viewer.files.count(), 3);
        QCOMPARE(viewer.files.file(2).path, m_paths[2]);
        // What is missing is listed with the rest, and passed over without a word for each.
        QVERIFY(QFile::remove(m_paths[0]));
        opened.clear();
        viewer.trigger(ui::Command::CollectionShow);
        QVERIFY(opened.wait(patience));
        QCOMPARE(viewer.files.count(), 3);
        QCOMPARE(viewer.session.current(), 1);
        QCOMPARE(viewer.files.file(0).mark, ui::FileMark::Missing);
        QVERIFY(!viewer.files.file(0).problem.isEmpty());
        QVERIFY2(
            viewer.notice().contains(QLatin1String("missing: 1")), qPrintable(viewer.notice()));
    }

    /// A drive that is not there, a whole collection on it, and a window that answers.
    void aLargeCollectionOpensInTime()
    {
        constexpr int count = 20'000;
        {
            Collections collections = open();
            std::vector<Entry> entries;
            for (int number = 0; number < count; ++number)
                entries.push_back({.path = "/not/there/" + std::to_string(number) + ".dcm",
                    .stamp = {.bytes = 5, .modifiedNs = 7},
                    .judgement = {.verdict = curation::Verdict::Keep}});
            QVERIFY(collections.put(collections.create("Large").value(), entries));
        }
        Viewer viewer;
        viewer.open(m_paths);
        QTRY_COMPARE_WITH_TIMEOUT(
            viewer.chooser.collections().all.front().files, qint64(count), patience);
        QElapsedTimer timer;
        QElapsedTimer turn;
        timer.start();
        viewer.trigger(ui::Command::CollectionShow);
        qint64 longest = 0;
        while (viewer.files.count() != count && timer.elapsed() < patience) {
            turn.start();
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
            longest = std::max(longest, turn.elapsed());
        }
        QCOMPARE(viewer.files.count(), count);
        qInfo("%d missing files: listed after %lld ms, longest turn of the event loop %lld ms",
            count, timer.elapsed(), longest);
        if (CXR_SANITIZED == 0)
            QVERIFY(longest < 1000);
    }

    void collectionsAreMadeChosenAndTakenBack()
    {
        Viewer viewer;
        viewer.open(m_paths);
        viewer.press(Qt::Key_Y);
        viewer.trigger(ui::Command::CollectionNew);
        auto* editor =
            viewer.window.findChild<ui::LineEditor*>(QStringLiteral("collectionNameEditor"));
        QTest::keyClicks(editor, QStringLiteral("Second"));
        QTest::keyClick(editor, Qt::Key_Return);
        const auto current = [&] {
            const auto& state = viewer.chooser.collections();
            const auto* choice = state.find(state.current);
            return choice ? choice->name : QString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(current(), QStringLiteral("Second"), patience);
        // Nothing is thought of the file in this one.
        QTRY_COMPARE_WITH_TIMEOUT(viewer.judgement(0).verdict, ui::Verdict::Undecided, patience);
        viewer.press(Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(viewer.judgement(0).verdict, ui::Verdict::Reject, patience);
        viewer.trigger(ui::Command::CollectionRemove);
        QTRY_COMPARE_WITH_TIMEOUT(current(), QStringLiteral("My collection"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(viewer.judgement(0).verdict, ui::Verdict::Keep, patience);
        viewer.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(current(), QStringLiteral("Second"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(viewer.judgement(0).verdict, ui::Verdict::Reject, patience);
    }

    void collectionsTravelAsText_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("CSV") << QStringLiteral("out.csv");
        QTest::newRow("JSON") << QStringLiteral("out.json");
    }

    void collectionsTravelAsText()
    {
        QFETCH(QString, name);
        const QString path = m_folder->filePath(name);
        Viewer viewer;
        viewer.open(m_paths);
        QTRY_VERIFY_WITH_TIMEOUT(viewer.session.outcome(), patience); // it would be recorded later
        viewer.press(Qt::Key_Y);
        viewer.type(Qt::Key_C, "noteEditor", "=\"quoted\", with comma");
        QTRY_VERIFY_WITH_TIMEOUT(
            !entries().empty() && !entries()[0].stamp.sha256.empty(), patience);
        Q_EMIT viewer.chooser.exportWanted(path);
        QTRY_VERIFY_WITH_TIMEOUT(viewer.notice().contains(name), patience);
        const auto written = curation::readCollectionText(path.toStdString());
        QVERIFY(written);
        QVERIFY(*written == entries());
        Q_EMIT viewer.chooser.importWanted(path);
        QTRY_COMPARE_WITH_TIMEOUT(
            viewer.chooser.collections().all.size(), std::size_t(2), patience);
        QTRY_COMPARE_WITH_TIMEOUT(viewer.judgement(0).verdict, ui::Verdict::Keep, patience);
        const auto* imported =
            viewer.chooser.collections().find(viewer.chooser.collections().current);
        QVERIFY(imported);
        QCOMPARE(imported->name, QStringLiteral("out"));
        // What makes no sense is refused with the line, and leaves nothing behind.
        QFile bad(m_folder->filePath(QStringLiteral("bad.csv")));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("path,stars\n/a,9\n");
        bad.close();
        Q_EMIT viewer.chooser.importWanted(bad.fileName());
        QTRY_VERIFY_WITH_TIMEOUT(viewer.notice().contains(QLatin1String("line 2")), patience);
        QTRY_COMPARE_WITH_TIMEOUT(open().list()->size(), std::size_t(2), patience);
    }

    void thumbnailsAndFactsArriveByThemselves()
    {
        QFile broken(m_folder->filePath(QStringLiteral("x3.png")));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(QByteArray::fromHex("89504e470d0a1a0a") + "and then nothing");
        broken.close();
        for (int round = 0; round < 2; ++round) { // made, then found
            Viewer viewer;
            viewer.open(m_paths + QStringList{broken.fileName()});
            QTRY_VERIFY_WITH_TIMEOUT(viewer.files.thumbnail(m_paths[2]), patience);
            const QImage thumbnail = *viewer.files.thumbnail(m_paths[2]);
            QCOMPARE(thumbnail.size(), QSize(96, 64));
            QCOMPARE(qGray(thumbnail.pixel(10, 10)), 20 + 10 * 10); // the file's own grey
            QTRY_VERIFY_WITH_TIMEOUT(viewer.files.thumbnail(broken.fileName()), patience);
            QVERIFY(viewer.files.thumbnail(broken.fileName())->isNull());
            QTRY_COMPARE_WITH_TIMEOUT(viewer.files.file(2).columns, 96, patience);
            QCOMPARE(viewer.files.file(2).bytes, QFileInfo(m_paths[2]).size());
        }
        const QDir thumbs(m_folder->filePath(QStringLiteral("thumbs")));
        QCOMPARE(thumbs.entryList(QDir::Files).size(), 3);
        // Patients are to be seen there: for nobody else's eyes.
        QCOMPARE(QFileInfo(thumbs.path()).permissions()
                & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther),
            QFile::Permissions());
    }

private:
    [[nodiscard]] QString database() const
    {
        return m_folder->filePath(QStringLiteral("collections.sqlite"));
    }
    [[nodiscard]] Collections open() const
    {
        return std::move(Collections::open(database().toStdString())).value();
    }
    /// Of the first collection by name.
    [[nodiscard]] std::vector<Entry> entries() const
    {
        Collections collections = open();
        const auto lists = collections.list();
        return lists && !lists->empty()
            ? collections.entries(lists->front().id).value_or(std::vector<Entry>{})
            : std::vector<Entry>{};
    }
    [[nodiscard]] int stars() const
    {
        const auto found = entries();
        return found.empty() ? -1 : found[0].judgement.stars;
    }
    /// A grey of 20 + 10 times the number, with a frame.
    QString picture(const QString& name, int number) const
    {
        QImage image(96, 64, QImage::Format_Grayscale8);
        image.fill(QColor(20 + 10 * number % 200, 20 + 10 * number % 200, 20 + 10 * number % 200));
        for (int x = 0; x < image.width(); ++x) {
            image.setPixelColor(x, 0, Qt::black);
            image.setPixelColor(x, 63, Qt::white);
        }
        const QString path = m_folder->filePath(name);
        image.save(path, "PNG");
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_paths;
};

QTEST_MAIN(TestViewerChoose)
#include "tst_viewer_choose.moc"
