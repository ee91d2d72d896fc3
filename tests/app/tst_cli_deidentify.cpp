// SPDX-License-Identifier: Apache-2.0
#include "app/cli_runner.h"
#include "image/image.h"
#include "io/dicom/create.h"
#include "io/io.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace cxr;
using namespace cxr::test;

namespace {

/// A small radiograph of "Hasenclever^Wilhelmine".
bool makeFile(const QString& path, const QString& seed)
{
    image::Meaning meaning;
    meaning.bits = 12;
    meaning.spacing = image::Spacing{0.2, 0.2, image::Spacing::Plane::Detector};
    image::Image image({32, 24}, meaning);
    for (int y = 0; y < 24; ++y) {
        for (int x = 0; x < 32; ++x)
            image.row(y)[x] = static_cast<std::uint16_t>(100 + x * y);
    }
    io::DxDescription description;
    description.seed = seed.toStdString();
    description.studySeed = "one study";
    description.patientName = "Hasenclever^Wilhelmine";
    description.patientId = "PAT-77441199";
    description.date = "20240131";
    return io::createDx(path.toStdString(), image, description).has_value();
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestCliDeidentify : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString in(const QString& name = {}) const
    {
        return m_folder.filePath(QStringLiteral("in/") + name);
    }
    QString out(const QString& name = {}) const
    {
        return m_folder.filePath(QStringLiteral("out/") + name);
    }
    QString key() const { return m_folder.filePath(QStringLiteral("key")); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(in(QStringLiteral("Hasenclever_Wilhelmine"))));
        QVERIFY(
            makeFile(in(QStringLiteral("Hasenclever_Wilhelmine/first.dcm")), QStringLiteral("1")));
        QVERIFY(
            makeFile(in(QStringLiteral("Hasenclever_Wilhelmine/second.dcm")), QStringLiteral("2")));
        write(key(), "sixteen bytes are enough\n");
    }

    void cleanup() { QDir(out()).removeRecursively(); }

    void foldersGetNeutralNamesAndAReportWithoutValues()
    {
        const QString json = m_folder.filePath(QStringLiteral("report.json"));
        const Ran ran = runCli({QStringLiteral("deidentify"), in(), QStringLiteral("-o"), out(),
            QStringLiteral("--key-file"), key(), QStringLiteral("--report"), json});
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(QDir(out()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
            (QStringList{QStringLiteral("anon-000001.dcm"), QStringLiteral("anon-000002.dcm")}));
        for (const QByteArray& text : {bytesOf(out(QStringLiteral("anon-000001.dcm"))),
                 bytesOf(out(QStringLiteral("anon-000002.dcm"))), bytesOf(json),
                 ran.output.toUtf8()}) {
            QVERIFY(!text.isEmpty());
            for (const char* word :
                {"Hasenclever", "Wilhelmine", "77441199", "20240131", "sixteen"})
                QVERIFY2(!text.contains(word), word);
        }
        QVERIFY(ran.output.contains(QLatin1String("attributes removed")));
        const QJsonObject report = QJsonDocument::fromJson(bytesOf(json)).object();
        QCOMPARE(report[QLatin1String("dates")].toString(), QStringLiteral("removed"));
        const QJsonArray files = report[QLatin1String("files")].toArray();
        QCOMPARE(files.size(), 2);
        QCOMPARE(files[0][QLatin1String("pseudonym")], files[1][QLatin1String("pseudonym")]);
        QVERIFY(!files[0][QLatin1String("attributes")].toArray().isEmpty());

        // The same key in another run: the same pseudonym. Existing copies are left alone.
        const Ran again = runCli(
            {QStringLiteral("deidentify"), in(QStringLiteral("Hasenclever_Wilhelmine/first.dcm")),
                QStringLiteral("-o"), out(), QStringLiteral("--key-file"), key()});
        QCOMPARE(again.exitCode, 0);
        QCOMPARE(bytesOf(out(QStringLiteral("anon-000003.dcm"))),
            bytesOf(out(QStringLiteral("anon-000001.dcm"))));
    }

    void previewShowsValuesAndWritesNothing()
    {
        const Ran ran = runCli({QStringLiteral("deidentify"), in(), QStringLiteral("--preview")});
        QCOMPARE(ran.exitCode, 0);
        QVERIFY(ran.output.contains(
            QLatin1String("(0010,0010) PatientName: Hasenclever^Wilhelmine -> ANON-")));
        QVERIFY(ran.errors.contains(QLatin1String("random key")));
        QVERIFY(!QDir(out()).exists());
    }

    void optionsReachTheFile()
    {
        const Ran ran = runCli(
            {QStringLiteral("deidentify"), in(QStringLiteral("Hasenclever_Wilhelmine/first.dcm")),
                QStringLiteral("-o"), out(), QStringLiteral("--uids"), QStringLiteral("retain"),
                QStringLiteral("--dates"), QStringLiteral("shift"), QStringLiteral("--black"),
                QStringLiteral("1,2,3,4"), QStringLiteral("--black"), QStringLiteral("20,20,100,1"),
                QStringLiteral("--picture-is-clean")});
        QCOMPARE(ran.exitCode, 0);
        QVERIFY(!ran.output.contains(QLatin1String("burned")));
        const auto loaded = io::load(out(QStringLiteral("anon-000001.dcm")).toStdString());
        QVERIFY(loaded);
        for (int y = 0; y < 24; ++y) {
            for (int x = 0; x < 32; ++x) {
                const bool black = (x >= 1 && x < 4 && y >= 2 && y < 6) || (x >= 20 && y == 20);
                QCOMPARE(int{loaded->image.sample(x, y)}, black ? 0 : 100 + x * y);
            }
        }
        QVERIFY(!loaded->source.studyDate.empty());
        QVERIFY(loaded->source.studyDate != "2024-01-31");
    }

    void aBrokenFileIsNamedAndTheOthersDone()
    {
        const QString broken = m_folder.filePath(QStringLiteral("broken.dcm"));
        write(broken, QByteArray(128, '\0') + "DICM" + QByteArray(64, '\x7f'));
        const Ran ran = runCli({QStringLiteral("deidentify"), broken,
            in(QStringLiteral("Hasenclever_Wilhelmine/first.dcm")), QStringLiteral("-o"), out()});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY(ran.errors.contains(QLatin1String("broken.dcm")));
        QCOMPARE(
            QDir(out()).entryList(QDir::Files), QStringList{QStringLiteral("anon-000001.dcm")});
    }

    void wrongUsageIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        const QString file = in(QStringLiteral("Hasenclever_Wilhelmine/first.dcm"));
        const QString shortKey = m_folder.filePath(QStringLiteral("short"));
        write(shortKey, "guess\n");
        QTest::newRow("no output") << QStringList{file} << 2;
        QTest::newRow("bad region") << QStringList{file, QStringLiteral("-o"), out(),
            QStringLiteral("--black"), QStringLiteral("1,2,3")}
                                    << 2;
        QTest::newRow("bad policy") << QStringList{file, QStringLiteral("-o"), out(),
            QStringLiteral("--dates"), QStringLiteral("keep")}
                                    << 2;
        QTest::newRow("short key") << QStringList{file, QStringLiteral("-o"), out(),
            QStringLiteral("--key-file"), shortKey}
                                   << 2;
        QTest::newRow("no key file") << QStringList{file, QStringLiteral("-o"), out(),
            QStringLiteral("--key-file"), QStringLiteral("/nowhere/key")}
                                     << 3;
        QTest::newRow("no folder")
            << QStringList{file, QStringLiteral("-o"), QStringLiteral("/dev/null/copies")} << 3;
    }

    void wrongUsageIsSaid()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        const Ran ran = runCli(QStringList{QStringLiteral("deidentify")} + arguments);
        QCOMPARE(ran.exitCode, exitCode);
        QVERIFY(!ran.errors.isEmpty() || !ran.output.isEmpty());
        QVERIFY(!QDir(out()).exists());
    }
};

QTEST_GUILESS_MAIN(TestCliDeidentify)
#include "tst_cli_deidentify.moc"
