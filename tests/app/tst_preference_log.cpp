// SPDX-License-Identifier: Apache-2.0
#include "app/preference_log.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

#include <thread>

using namespace cxr;
using namespace cxr::app;

class TestPreferenceLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void whatIsAppendedIsReadBack()
    {
        const std::vector<Preference> written{answer(1), answer(2), answer(3)};
        for (const Preference& preference : written)
            QVERIFY(appendPreference(log(), preference));
        const auto read = readPreferences(log());
        QVERIFY(read);
        QCOMPARE(read->damagedLines, 0);
        QVERIFY(read->preferences == written);
        QCOMPARE(content().count('\n'), 3);
    }

    void foldersAreMade()
    {
        const auto deep =
            std::filesystem::path(m_folder->path().toStdString()) / "a" / "b" / "log.jsonl";
        QVERIFY(appendPreference(deep, answer(1)));
        QCOMPARE(readPreferences(deep)->preferences.size(), std::size_t(1));
    }

    void noLogIsAnEmptyLog()
    {
        const auto read = readPreferences(log());
        QVERIFY(read);
        QVERIFY(read->preferences.empty());
    }

    // A crash in the middle of a write leaves a line without its end.
    void aLineCutShortCostsNoOther()
    {
        QVERIFY(appendPreference(log(), answer(1)));
        QVERIFY(appendPreference(log(), answer(2)));
        QFile file(path());
        QVERIFY(file.resize(file.size() - 20));
        auto read = readPreferences(log());
        QVERIFY(read);
        QCOMPARE(read->preferences.size(), std::size_t(1));
        QCOMPARE(read->damagedLines, 1);

        QVERIFY(appendPreference(log(), answer(3)));
        read = readPreferences(log());
        QVERIFY(read);
        QCOMPARE(read->damagedLines, 1);
        QVERIFY((read->preferences == std::vector{answer(1), answer(3)}));
    }

    void linesOfAnotherKindAreCounted_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("no object") << QByteArray("[1, 2]");
        QTest::newRow("a key is missing") << QByteArray("{\"time\": \"2026-01-01\"}");
        QTest::newRow("bytes") << QByteArray("\xff\x00\xfe", 3);
        QByteArray wrongType = QByteArray::fromStdString(toJsonLine(answer(1)));
        wrongType.replace("\"trial\":1", "\"trial\":\"one\"");
        QTest::newRow("wrong type") << wrongType;
        QByteArray wrongWord = QByteArray::fromStdString(toJsonLine(answer(1)));
        wrongWord.replace("\"better\":\"right\"", "\"better\":\"up\"");
        QTest::newRow("wrong word") << wrongWord;
    }

    void linesOfAnotherKindAreCounted()
    {
        QFETCH(QByteArray, line);
        QVERIFY(appendPreference(log(), answer(1)));
        QFile file(path());
        QVERIFY(file.open(QIODevice::Append));
        file.write(line + '\n');
        file.close();
        QVERIFY(appendPreference(log(), answer(2)));
        const auto read = readPreferences(log());
        QVERIFY(read);
        QCOMPARE(read->damagedLines, 1);
        QCOMPARE(read->preferences.size(), std::size_t(2));
    }

    void namesOfAnyScriptAndLinesStayOneLine()
    {
        Preference preference = answer(1);
        preference.file = "胸部 Röntgen\n\"1\"\t.png";
        preference.left.title = "Ⅰ × ½";
        QVERIFY(appendPreference(log(), preference));
        QCOMPARE(content().count('\n'), 1);
        QVERIFY(readPreferences(log())->preferences == std::vector{preference});
    }

    void aNameThatIsNoUtf8IsStillRecorded()
    {
        Preference preference = answer(1);
        preference.file = "caf\xe9.png";
        QVERIFY(appendPreference(log(), preference));
        const auto read = readPreferences(log());
        QCOMPARE(read->preferences.size(), std::size_t(1));
        QCOMPARE(read->preferences[0].file, std::string("caf\xef\xbf\xbd.png"));
    }

    void aFolderThatCannotBeWrittenIsAnError()
    {
        // A file in the folder's place refuses everyone, root included.
        QFile inTheWay(m_folder->filePath(QStringLiteral("file")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        const auto blocked =
            std::filesystem::path(inTheWay.fileName().toStdString()) / "sub" / "log.jsonl";
        const auto result = appendPreference(blocked, answer(1));
        QVERIFY(!result);
        QCOMPARE(result.error().code, Code::CannotWrite);
        QVERIFY(result.error().detail.starts_with(blocked.string()));

        if (::geteuid() == 0)
            QSKIP("root writes into read-only folders");
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
        const auto readOnly = appendPreference(log(), answer(1));
        QVERIFY(QFile::setPermissions(
            m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(!readOnly);
        QCOMPARE(readOnly.error().code, Code::CannotWrite);
    }

    void aFullDiskIsAnError()
    {
        if (!QFileInfo::exists(QStringLiteral("/dev/full")))
            QSKIP("no /dev/full here");
        const auto result = appendPreference("/dev/full", answer(1));
        QVERIFY(!result);
        QCOMPARE(result.error().code, Code::DiskFull);
    }

    void twoWritersDoNotMixTheirLines()
    {
        constexpr int each = 50;
        const auto write = [this](int first) {
            for (int i = 0; i < each; ++i) {
                if (!appendPreference(log(), answer(first + i)))
                    return;
            }
        };
        std::thread other(write, 1000);
        write(1);
        other.join();
        const auto read = readPreferences(log());
        QVERIFY(read);
        QCOMPARE(read->damagedLines, 0);
        QCOMPARE(read->preferences.size(), std::size_t(2 * each));
    }

private:
    static Preference answer(int trial)
    {
        return {.time = "2026-03-01T10:20:30.400Z",
            .test = "t",
            .file = "chest.png",
            .fileSha256 = std::string(64, 'a'),
            .degradation = "bilinear ÷2",
            .scale = 1,
            .left = {"clahe", "CLAHE", "clip limit 2", false, {}},
            .right = {"srcnn-9-5-5", "SRCNN 9-5-5", "network", true, std::string(64, 'b')},
            .better = Preference::Better::Right,
            .trial = trial,
            .trials = 10,
            .visible = {1, 2, 300, 400},
            .zoom = 2.5,
            .programVersion = "0.1.0"};
    }

    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("log.jsonl")); }
    [[nodiscard]] std::filesystem::path log() const { return path().toStdString(); }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestPreferenceLog)
#include "tst_preference_log.moc"
