// SPDX-License-Identifier: Apache-2.0
// The database of collections, also behind the back of the process that writes it.
#include "curation/collection.h"
#include "curation/collection_check.h"
#include "curation/collection_schema.h"
#include "image/checksum.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <sqlite3.h>
#include <unistd.h>

#include <cstdio>
#include <fstream>
#include <thread>

using namespace cxr;
using namespace cxr::curation;
namespace fs = std::filesystem;

namespace {

JudgementChange verdict(const std::string& path, Verdict verdict)
{
    return {.path = path, .verdict = verdict};
}

Entry fullEntry(const std::string& path)
{
    return {.path = path,
        .stamp = {.bytes = 123456789012, .modifiedNs = -5, .sha256 = std::string(64, 'a')},
        .facts = {.modality = "DX", .columns = 3000, .rows = 2500, .bits = 12},
        .judgement = {.verdict = Verdict::Reject,
            .stars = 4,
            .tags = {"blurred", "child"},
            .note = "two\nlines, \"quotes\" and Größe"},
        .figures = {.psnrDb = 38.123456789012345,
            .ssim = 0.1 + 0.2,
            .consistencyRms = std::nullopt,
            .reference = "the file itself",
            .definition = "bicubic",
            .model = "srcnn-9-5-5 ×2",
            .measured = "2026-01-02T03:04:05Z"},
        .added = true,
        .judged = "2026-01-02T03:04:06Z"};
}

/// Judges files one after the other until it is killed; says so after each.
int writeUntilKilled(const char* path)
{
    auto collections = Collections::open(path);
    if (!collections)
        return 1;
    const auto lists = collections->list();
    if (!lists || lists->empty())
        return 1;
    for (int file = 0;; ++file) {
        const JudgementChange change = verdict("/x/" + std::to_string(file), Verdict::Keep);
        if (!collections->judge(lists->front().id, {&change, 1}))
            return 1;
        std::printf("%d\n", file);
        std::fflush(stdout);
    }
}

} // namespace

class TestCollection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void judgementsAreThereAfterwards()
    {
        {
            Collections collections = open();
            QVERIFY(!collections.notice());
            const CollectionId id = create(collections, "first");
            const JudgementChange change{.path = "/x/a.png",
                .verdict = Verdict::Keep,
                .stars = 3,
                .tags = std::vector<std::string>{"b", " a ", "b"},
                .note = "a note"};
            QVERIFY(collections.judge(id, {&change, 1}));
            const JudgementChange more{.path = "/x/a.png", .stars = 5};
            QVERIFY(collections.judge(id, {&more, 1}));
        }
        Collections collections = open();
        const auto entries = collections.entries(collections.list()->front().id);
        QVERIFY(entries);
        QCOMPARE(entries->size(), std::size_t(1));
        const Judgement judgement = entries->front().judgement;
        QVERIFY(judgement.verdict == Verdict::Keep);
        QCOMPARE(judgement.stars, 5);
        QCOMPARE(judgement.tags, (std::vector<std::string>{"a", "b"}));
        QCOMPARE(judgement.note, std::string("a note"));
        QVERIFY(!entries->front().judged.empty());
    }

    void anEntryThatSaysNothingGoes()
    {
        Collections collections = open();
        const CollectionId id = create(collections, "first");
        const std::string byHand = "/x/b.png";
        QVERIFY(collections.add(id, {&byHand, 1}));
        for (const char* path : {"/x/a.png", "/x/b.png"}) {
            for (const Verdict one : {Verdict::Reject, Verdict::Undecided}) {
                const JudgementChange change = verdict(path, one);
                QVERIFY(collections.judge(id, {&change, 1}));
            }
        }
        const auto entries = collections.entries(id);
        QCOMPARE(entries->size(), std::size_t(1));
        QCOMPARE(entries->front().path, byHand);
    }

    void everythingIsKeptExactly()
    {
        Collections collections = open();
        const CollectionId id = create(collections, "first");
        const std::vector<Entry> entries{fullEntry("/x/a.png"), {.path = "/x/b.png"}};
        QVERIFY(collections.put(id, entries));
        QVERIFY(*collections.entries(id) == entries);
        Description description{.path = "/x/b.png",
            .stamp = entries[0].stamp,
            .facts = entries[0].facts,
            .figures = entries[0].figures};
        QVERIFY(collections.describe(id, {&description, 1}));
        description.path = "/x/unknown.png";
        QVERIFY(collections.describe(id, {&description, 1})); // is left out
        const auto described = collections.entries(id);
        QCOMPARE(described->size(), std::size_t(2));
        QVERIFY(described->at(1).figures == entries[0].figures);
        QVERIFY(described->at(1).stamp == entries[0].stamp);
        QVERIFY(described->at(1).judgement == Judgement{});
        const std::string gone = "/x/a.png";
        QVERIFY(collections.remove(id, {&gone, 1}));
        QCOMPARE(collections.entries(id)->size(), std::size_t(1));
    }

    void collectionsHaveNamesAndComeBack()
    {
        Collections collections = open();
        const CollectionId first = create(collections, "first");
        const CollectionId second = create(collections, "second");
        QCOMPARE(collections.create("first").error().code, Code::InvalidArgument);
        QCOMPARE(collections.rename(second, "first").error().code, Code::InvalidArgument);
        QCOMPARE(collections.create("").error().code, Code::InvalidArgument);
        QCOMPARE(collections.create("two\nlines").error().code, Code::InvalidArgument);
        const Entry entry = fullEntry("/x/a.png");
        QVERIFY(collections.put(first, {&entry, 1}));
        QVERIFY(collections.setRemoved(first, true));
        QCOMPARE(collections.list()->size(), std::size_t(1));
        QCOMPARE(collections.list(true)->size(), std::size_t(2));
        QVERIFY(collections.rename(second, "first")); // the name is free by now
        QVERIFY(collections.setRemoved(first, false));
        const auto lists = collections.list();
        QCOMPARE(lists->at(0).name, std::string("first"));
        QCOMPARE(lists->at(1).name, std::string("first (2)"));
        QCOMPARE(lists->at(1).entries, std::int64_t(1));
    }

    /// One bad entry among good ones: none is written.
    void badValuesAreRefusedAsAWhole()
    {
        Collections collections = open();
        const CollectionId id = create(collections, "first");
        const auto refused = [&](Entry bad) {
            const std::vector<Entry> both{fullEntry("/x/good.png"), std::move(bad)};
            const auto done = collections.put(id, both);
            return !done && done.error().code == Code::InvalidArgument
                && collections.entries(id)->empty();
        };
        Entry bad = fullEntry("/x/bad.png");
        bad.judgement.stars = 6;
        QVERIFY(refused(bad));
        bad = fullEntry("relative.png");
        QVERIFY(refused(bad));
        bad = fullEntry("/x/\xff.png");
        QVERIFY(refused(bad));
        bad = fullEntry("/x/bad.png");
        bad.judgement.tags = {"a;b"};
        QVERIFY(refused(bad));
        bad = fullEntry("/x/bad.png");
        bad.judgement.note = std::string("nul\0inside", 10);
        QVERIFY(refused(bad));
        bad = fullEntry("/x/bad.png");
        bad.figures.psnrDb = std::numeric_limits<double>::infinity();
        QVERIFY(refused(bad));
        bad = fullEntry("/x/bad.png");
        bad.stamp.sha256 = "abc";
        QVERIFY(refused(bad));
    }

    /// kill -9 in the middle of writing, twenty times: all that was said to be there is there.
    void whatWasWrittenSurvivesAKill()
    {
        create(open(), "first");
        int highest = -1;
        for (int round = 0; round < 20; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--write-until-killed"), path()});
            QVERIFY(child.waitForReadyRead(20'000));
            QTest::qWait(QRandomGenerator::global()->bounded(60));
            child.kill();
            QVERIFY(child.waitForFinished(20'000));
            const QList<QByteArray> lines = child.readAllStandardOutput().split('\n');
            for (const QByteArray& line : lines.first(lines.size() - 1)) // the last may be cut
                highest = std::max(highest, line.toInt());
            Collections collections = open();
            QVERIFY(!collections.notice());
            const auto entries = collections.entries(collections.list()->front().id);
            QVERIFY(entries);
            QVERIFY(static_cast<int>(entries->size()) >= highest + 1);
            for (const Entry& entry : *entries)
                QVERIFY(entry.judgement.verdict == Verdict::Keep);
        }
        QVERIFY(highest >= 0);
    }

    void twoProgramsSeeEachOther()
    {
        Collections one = open();
        const CollectionId id = create(one, "first");
        Collections two = open();
        QVERIFY(!*two.changedByOthers());
        const JudgementChange stars{.path = "/x/a.png", .stars = 2};
        QVERIFY(one.judge(id, {&stars, 1}));
        QVERIFY(*two.changedByOthers());
        QVERIFY(!*two.changedByOthers());
        // Each changes a side of its own; both stay.
        const JudgementChange keep = verdict("/x/a.png", Verdict::Keep);
        QVERIFY(two.judge(id, {&keep, 1}));
        QVERIFY(*one.changedByOthers());
        const auto entries = one.entries(id);
        QCOMPARE(entries->front().judgement.stars, 2);
        QVERIFY(entries->front().judgement.verdict == Verdict::Keep);
        QVERIFY(one.judge(id, {&keep, 1}));
        QVERIFY(!*one.changedByOthers()); // its own do not count
    }

    void aLockedFileIsSaidToBeBusy()
    {
        Collections collections = open(std::chrono::milliseconds(50));
        const CollectionId id = create(collections, "first");
        const JudgementChange keep = verdict("/x/a.png", Verdict::Keep);
        sqlite3* other = raw();
        QCOMPARE(sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
        const auto refused = collections.judge(id, {&keep, 1});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Code::Busy);
        QVERIFY(refused.error().detail.starts_with(m_folder->path().toStdString()));
        sqlite3_exec(other, "COMMIT", nullptr, nullptr, nullptr);
        sqlite3_close(other);
        QVERIFY(collections.judge(id, {&keep, 1}));
        QCOMPARE(collections.entries(id)->size(), std::size_t(1));
    }

    void aDamagedFileIsMovedAsideWithWhatItHolds()
    {
        {
            Collections collections = open();
            const CollectionId id = create(collections, "first");
            std::vector<Entry> entries;
            for (int file = 0; file < 2000; ++file)
                entries.push_back(fullEntry("/x/" + std::to_string(file)));
            QVERIFY(collections.put(id, entries));
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 size = file.size();
        QVERIFY(file.seek(size * 9 / 10 / 4096 * 4096));
        file.write(QByteArray(4 * 4096, '\x5a')); // pages of the table's end
        file.close();
        file.open(QIODevice::ReadOnly);
        const QByteArray damaged = file.readAll();
        file.close();
        Collections collections = open();
        QVERIFY(collections.notice());
        QCOMPARE(collections.notice()->code, Code::FileDamaged);
        const QStringList aside =
            QDir(m_folder->path()).entryList({QStringLiteral("*.damaged-*")}, QDir::Files);
        QVERIFY(!aside.isEmpty());
        QVERIFY2(collections.notice()->detail.find(aside[0].toStdString()) != std::string::npos,
            collections.notice()->detail.c_str());
        QFile kept(m_folder->filePath(aside[0]));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(kept.readAll() == damaged); // not one byte of it was touched
        const auto lists = collections.list();
        QCOMPARE(lists->size(), std::size_t(1));
        QVERIFY2(lists->front().entries > 500, qPrintable(QString::number(lists->front().entries)));
        QVERIFY(!open().notice()); // once is enough
    }

    void whatIsNoDatabaseIsMovedAside()
    {
        write("This is a shopping list, and not a short one at that. " + std::string(4096, 'x'));
        Collections collections = open();
        QCOMPARE(collections.notice()->code, Code::FileDamaged);
        QVERIFY(create(collections, "first") > 0);
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.damaged-*")}).size(), 1);
    }

    void anotherProgramsDatabaseIsLeftAlone()
    {
        sqlite3* other = raw();
        sqlite3_exec(other, "CREATE TABLE bookmarks (url)", nullptr, nullptr, nullptr);
        sqlite3_close(other);
        const std::string before = read();
        const auto refused = Collections::open(path().toStdString());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Code::UnknownFormat);
        QVERIFY(read() == before);
    }

    void aNewerVersionIsForReadingOnly()
    {
        CollectionId id = 0;
        {
            Collections collections = open();
            id = create(collections, "first");
            const Entry entry = fullEntry("/x/a.png");
            QVERIFY(collections.put(id, {&entry, 1}));
        }
        sqlite3* other = raw();
        sqlite3_exec(other, "PRAGMA user_version = 99; ALTER TABLE entry ADD COLUMN colour TEXT",
            nullptr, nullptr, nullptr);
        sqlite3_close(other);
        Collections collections = open();
        QVERIFY(collections.readOnly());
        QCOMPARE(collections.notice()->code, Code::NewerVersion);
        QCOMPARE(collections.entries(id)->size(), std::size_t(1));
        const JudgementChange keep = verdict("/x/a.png", Verdict::Keep);
        QCOMPARE(collections.judge(id, {&keep, 1}).error().code, Code::CannotWrite);
        QCOMPARE(collections.create("second").error().code, Code::CannotWrite);
        QVERIFY(collections.entries(id)->front() == fullEntry("/x/a.png"));
    }

    void aFileWithoutRightsIsForReadingOnly()
    {
        if (::geteuid() == 0)
            QSKIP("the system lets root write anything");
        create(open(), "first");
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));
        Collections collections = open();
        QVERIFY(collections.readOnly());
        QCOMPARE(collections.notice()->code, Code::CannotWrite);
        QCOMPARE(collections.list()->size(), std::size_t(1));
    }

    void aFolderThatCannotBeMadeIsAnError()
    {
        write("a file");
        const auto refused =
            Collections::open((path() + QStringLiteral("/below/c.sqlite")).toStdString());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Code::CannotWrite);
    }

    void stepsBringAnOlderVersionUpToDate()
    {
        create(open(), "first");
        std::vector<const char*> steps(sql::schemaSteps().begin(), sql::schemaSteps().end());
        const auto version = static_cast<std::int64_t>(steps.size());
        sqlite3* database = raw();
        const std::string file = path().toStdString();
        // A step that fails half way leaves no trace but the copy.
        steps.push_back("ALTER TABLE entry ADD COLUMN colour TEXT; SELECT nonsense FROM nowhere");
        QVERIFY(!sql::migrate(database, file, steps));
        QCOMPARE(*sql::number(database, "PRAGMA user_version"), version);
        QVERIFY(!sql::number(database, "SELECT colour FROM entry"));
        steps.back() = "ALTER TABLE entry ADD COLUMN colour TEXT DEFAULT 'grey'";
        QVERIFY(sql::migrate(database, file, steps));
        QCOMPARE(*sql::number(database, "PRAGMA user_version"), version + 1);
        QVERIFY(sql::number(database, "SELECT colour FROM entry"));
        sqlite3_close(database);
        // The copy is the older database, complete.
        const std::string copy = file + ".version-" + std::to_string(version);
        auto older = Collections::open(copy);
        QVERIFY(older);
        QCOMPARE(older->list()->front().name, std::string("first"));
    }

    void filesAreComparedBySizeThenTimeThenBytes()
    {
        const fs::path file = m_folder->filePath(QStringLiteral("a.png")).toStdString();
        const auto fill = [&](const std::string& bytes) { std::ofstream(file) << bytes; };
        fill("one");
        const FileStamp stamp = *stampOf(file);
        QCOMPARE(stamp.sha256, *sha256OfFile(file));
        QVERIFY(checkFile(file, stamp).state == FileState::Unchanged);
        QVERIFY(checkFile(file, {}).state == FileState::Unknown);
        fs::last_write_time(file, fs::last_write_time(file) + std::chrono::hours(1));
        FileCheck touched = checkFile(file, stamp);
        QVERIFY(touched.state == FileState::Unchanged); // the bytes are the same
        QVERIFY(touched.now.modifiedNs != stamp.modifiedNs);
        fill("two");
        QVERIFY(checkFile(file, stamp).state == FileState::Changed);
        const auto written = fs::last_write_time(file);
        fill("six");
        const FileStamp before = *stampOf(file);
        fill("ten");
        fs::last_write_time(file, written);
        FileStamp hidden = before; // same size, same time, other bytes
        hidden.modifiedNs = quickStampOf(file)->modifiedNs;
        QVERIFY(checkFile(file, hidden).state == FileState::Unchanged);
        QVERIFY(checkFile(file, hidden, true).state == FileState::Changed);
        fill("longer");
        QVERIFY(checkFile(file, stamp).state == FileState::Changed);
        fs::remove(file);
        QVERIFY(checkFile(file, stamp).state == FileState::Missing);
        fs::create_directory(file);
        QVERIFY(checkFile(file, stamp).state == FileState::Unreadable);
    }

    /// The next step of the program works with so many.
    void aHundredThousandEntriesOpenInASecond()
    {
        CollectionId id = 0;
        {
            Collections collections = open();
            id = create(collections, "first");
            std::vector<Entry> entries;
            for (int file = 0; file < 100'000; ++file)
                entries.push_back(fullEntry("/archive/series/picture-" + std::to_string(file)));
            QVERIFY(collections.put(id, entries));
        }
        QElapsedTimer timer;
        timer.start();
        Collections collections = open();
        const auto opened = timer.restart();
        const auto entries = collections.entries(id);
        const auto read = timer.restart();
        QCOMPARE(entries->size(), std::size_t(100'000));
        qInfo("100,000 entries: open and check %lld ms, read %lld ms", opened, read);
        if (CXR_SANITIZED == 0)
            QVERIFY(opened + read < 3000); // the aim is one second, on a machine at rest
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("c.sqlite")); }
    [[nodiscard]] Collections open(
        std::chrono::milliseconds patience = Collections::defaultPatience) const
    {
        return std::move(Collections::open(path().toStdString(), patience)).value();
    }
    static CollectionId create(Collections&& collections, const char* name)
    {
        return create(collections, name);
    }
    static CollectionId create(Collections& collections, const char* name)
    {
        return collections.create(name).value();
    }
    [[nodiscard]] sqlite3* raw() const
    {
        sqlite3* database = nullptr;
        sqlite3_open(path().toUtf8().constData(), &database);
        return database;
    }
    [[nodiscard]] std::string read() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }
    void write(const std::string& bytes) const { std::ofstream(path().toStdString()) << bytes; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char** argv)
{
    if (argc == 3 && std::string(argv[1]) == "--write-until-killed")
        return writeUntilKilled(argv[2]);
    QCoreApplication application(argc, argv);
    TestCollection test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_collection.moc"
