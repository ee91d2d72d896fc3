// SPDX-License-Identifier: Apache-2.0
// `cxrlens-cli collection` as a user calls it.
#include "app/cli_runner.h"
#include "curation/collection.h"
#include "curation/collection_check.h"
#include "curation/collection_text.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cxr;
using curation::Collections;
using curation::Entry;

class TestCliCollection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_database = m_folder->filePath(QStringLiteral("c.sqlite"));
        m_picture = m_folder->filePath(QStringLiteral("a.png"));
        write(m_picture, "bytes of a picture");
        Collections collections = open();
        Entry entry{.path = m_picture.toStdString(),
            .stamp = *curation::stampOf(m_picture.toStdString()),
            .judgement = {.verdict = curation::Verdict::Keep, .stars = 4}};
        QVERIFY(collections.put(collections.create("Mine").value(), {&entry, 1}));
    }

    void listsAndShows()
    {
        const test::Ran listed = run({QStringLiteral("list")});
        QCOMPARE(listed.exitCode, 0);
        QVERIFY2(listed.output.contains(QLatin1String("1 files  Mine")), qPrintable(listed.output));
        const test::Ran shown = run({QStringLiteral("show"), QStringLiteral("Mine")});
        QVERIFY(*curation::fromCsv(shown.output.toStdString(), "/") == entries("Mine"));
        const test::Ran json =
            run({QStringLiteral("show"), QStringLiteral("Mine"), QStringLiteral("--json")});
        QVERIFY(*curation::fromJson(json.output.toStdString(), "/") == entries("Mine"));
        const test::Ran wrong = run({QStringLiteral("show"), QStringLiteral("Yours")});
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY(wrong.errors.contains(QLatin1String("Yours")));
    }

    void exportsAndImports()
    {
        const QString file = m_folder->filePath(QStringLiteral("Copy.json"));
        QCOMPARE(run({QStringLiteral("export"), QStringLiteral("Mine"), file}).exitCode, 0);
        QCOMPARE(run({QStringLiteral("import"), file}).exitCode, 0);
        QVERIFY(entries("Copy") == entries("Mine"));
        // A spreadsheet of one's own, into a collection that is there.
        const QString sheet = m_folder->filePath(QStringLiteral("sheet.csv"));
        write(sheet, "path,verdict\na.png,reject\nb.png,keep\n");
        QCOMPARE(
            run({QStringLiteral("import"), sheet, QStringLiteral("--into"), QStringLiteral("Copy")})
                .exitCode,
            0);
        QCOMPARE(entries("Copy").size(), std::size_t(2));
        QVERIFY(entries("Copy")[0].judgement.verdict == curation::Verdict::Reject);
        write(sheet, "path,verdict\na.png,perhaps\n");
        const test::Ran refused = run({QStringLiteral("import"), sheet});
        QCOMPARE(refused.exitCode, 3);
        QVERIFY2(refused.errors.contains(QLatin1String("line 2")), qPrintable(refused.errors));
        QCOMPARE(open().list()->size(), std::size_t(2));
    }

    void checks()
    {
        QCOMPARE(run({QStringLiteral("check"), QStringLiteral("Mine")}).exitCode, 0);
        write(m_picture, "another picture");
        const test::Ran changed = run({QStringLiteral("check"), QStringLiteral("Mine")});
        QCOMPARE(changed.exitCode, 1);
        QVERIFY(changed.output.contains(QLatin1String("changed    ") + m_picture));
        QFile::remove(m_picture);
        QVERIFY(run({QStringLiteral("check"), QStringLiteral("Mine")})
                    .output.contains(QLatin1String("missing    ") + m_picture));
    }

    void removedOnesComeBack()
    {
        {
            Collections collections = open();
            QVERIFY(collections.setRemoved(collections.list()->front().id, true));
        }
        QVERIFY(!run({QStringLiteral("list")}).output.contains(QLatin1String("Mine")));
        QVERIFY(run({QStringLiteral("list"), QStringLiteral("--removed")})
                    .output.contains(QLatin1String("(removed)")));
        QCOMPARE(run({QStringLiteral("restore"), QStringLiteral("Mine")}).exitCode, 0);
        QCOMPARE(entries("Mine").size(), std::size_t(1));
        QCOMPARE(run({QStringLiteral("restore"), QStringLiteral("Mine")}).exitCode, 2);
    }

private:
    [[nodiscard]] test::Ran run(const QStringList& arguments) const
    {
        return test::runCli(
            QStringList{QStringLiteral("collection"), QStringLiteral("--database"), m_database}
            + arguments);
    }
    [[nodiscard]] Collections open() const
    {
        return std::move(Collections::open(m_database.toStdString())).value();
    }
    [[nodiscard]] std::vector<Entry> entries(const char* name) const
    {
        Collections collections = open();
        const auto list = collections.list();
        for (const auto& info : *list) {
            if (info.name == name)
                return *collections.entries(info.id);
        }
        return {};
    }
    static void write(const QString& path, const char* bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_database;
    QString m_picture;
};

QTEST_GUILESS_MAIN(TestCliCollection)
#include "tst_cli_collection.moc"
