// SPDX-License-Identifier: Apache-2.0
#include "app/paths.h"
#include "cli_runner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace cxr;
using test::Ran;

namespace {

Ran compare(const QString& arguments, const QStringList& files)
{
    return test::runCli(QStringList{QStringLiteral("compare")} + files
        + arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

QString bundled(const char* name)
{
    return QString::fromStdString((app::samplesFolder() / name).string());
}

/// The cells of each line of a CSV file whose cells hold no commas.
QList<QStringList> cellsOf(const QString& path)
{
    QFile file(path);
    QList<QStringList> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    for (const QString& line :
        QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        lines += line.split(QLatin1Char(','));
    return lines;
}

} // namespace

class TestCliCompare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const char* seed : {"1", "2"}) {
            QProcess process;
            const QString file =
                m_folder.filePath(QStringLiteral("person%1.png").arg(QLatin1String(seed)));
            process.start(QStringLiteral(CXR_BINARY_DIR "/bin/cxrlens-cli"),
                {QStringLiteral("phantom"), QStringLiteral("--size"), QStringLiteral("161x128"),
                    QStringLiteral("--seed"), QLatin1String(seed), file});
            QVERIFY(process.waitForFinished(60'000));
            QCOMPARE(process.exitCode(), 0);
            m_files += file;
        }
    }

    void allMethodsOverTwoImages()
    {
        const QString csv = m_folder.filePath(QStringLiteral("all.csv"));
        const Ran ran = compare(QStringLiteral("--methods all --device cpu --csv ") + csv, m_files);
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.errors));
        for (const char* text : {"Reference: each file itself", "bilinear ÷2", "6-pixel border",
                 "SSIM (Wang 2004", "SSIM (paper", "person1, 161 x 128 pixels", "person2",
                 "2 images: means", "8×8 tiles, clip limit 2"})
            QVERIFY2(ran.output.contains(QString::fromUtf8(text)), text);

        const QList<QStringList> lines = cellsOf(csv);
        QVERIFY(lines.size() > 3);
        const auto column = [&](const char* name) { return lines[0].indexOf(QLatin1String(name)); };
        QCOMPARE((lines.size() - 1) % 2, 0); // the same methods for both
        const auto methods = (lines.size() - 1) / 2;
        QSet<QString> names;
        double best = 0;
        QString winner;
        for (qsizetype i = 1; i <= methods; ++i) {
            QCOMPARE(lines[i][0], QStringLiteral("person1"));
            QCOMPARE(lines[i + methods][0], QStringLiteral("person2"));
            QCOMPARE(lines[i][1], lines[i + methods][1]);
            names += lines[i][1];
            const double psnr = lines[i][column("after_psnr")].toDouble();
            if (psnr > best) {
                best = psnr;
                winner = lines[i][1];
            }
        }
        QCOMPARE(names.size(), methods);
        for (const char* name : {"interpolated", "bicubic", "lanczos", "histogram-equalisation",
                 "clahe", "gamma", "median", "gaussian", "bilateral", "unsharp", "non-local-means",
                 "srcnn-9-1-5", "srcnn-9-5-5"})
            QVERIFY2(names.contains(QLatin1String(name)), name);
        const qsizetype table = ran.output.indexOf(QStringLiteral("person1, 161"));
        const qsizetype first = ran.output.indexOf(QStringLiteral("\n    1 "), table);
        QVERIFY(first > table);
        QVERIFY2(ran.output.mid(first + 7).startsWith(winner), qPrintable(winner));
    }

    void someMethodsAsJson()
    {
        const Ran ran =
            compare(QStringLiteral("--methods unsharp,interpolated --json"), {m_files.first()});
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.errors));
        const QJsonArray rows = QJsonDocument::fromJson(ran.output.toUtf8()).array();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0][QStringLiteral("method")].toString(), QStringLiteral("interpolated"));
        QCOMPARE(rows[0][QStringLiteral("gain_db")].toDouble(-1), 0.0);
        QCOMPARE(rows[1][QStringLiteral("method")].toString(), QStringLiteral("unsharp"));
        QCOMPARE(rows[1][QStringLiteral("kind")].toString(), QStringLiteral("classical"));
        QVERIFY(rows[1][QStringLiteral("gain_db")].toDouble() != 0);
    }

    // The enlargement's own baseline is the bicubic interpolation, so bicubic gains nothing there.
    void enlargingIsAnotherProtocol()
    {
        const Ran ran = compare(QStringLiteral("-s 2 --methods bicubic,srcnn-9-1-5 --json"),
            {bundled("chest_child_8bit.png")});
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.errors));
        const QJsonArray rows = QJsonDocument::fromJson(ran.output.toUtf8()).array();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0][QStringLiteral("gain_db")].toDouble(-1), 0.0);
        QCOMPARE(rows[0][QStringLiteral("width")].toInt(), 906);
        QVERIFY(rows[1][QStringLiteral("gain_db")].toDouble() > 0.1);
    }

    void badFilesAreNamedAndCounted()
    {
        const QString text = m_folder.filePath(QStringLiteral("letter.png"));
        QFile file(text);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dear colleague");
        file.close();
        const Ran ran = compare(QStringLiteral("--methods median"),
            {text, m_folder.filePath(QStringLiteral("gone.png")), m_files.first()});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY(ran.errors.contains(QLatin1String("letter.png: ")));
        QVERIFY(ran.errors.contains(QLatin1String("gone.png: the file is not there")));
        QVERIFY(ran.errors.contains(QLatin1String("2 of 3 could not be compared")));
        QVERIFY(ran.output.contains(QLatin1String("person1")));
    }

    void wrongUsageIsTwo()
    {
        const Ran method = compare(QStringLiteral("--methods median,magic"), m_files);
        QCOMPARE(method.exitCode, 2);
        QVERIFY(method.errors.contains(QLatin1String("magic")));
        QVERIFY(method.errors.contains(QLatin1String("non-local-means")));
        QCOMPARE(compare(QStringLiteral("--protocol paper -s 2"), m_files).exitCode, 2);
        QCOMPARE(compare({}, {}).exitCode, 2);
    }

    void nothingStartsWithoutTheProtocolsModel()
    {
        const Ran ran = compare(QStringLiteral("--protocol nonesuch"), m_files);
        QCOMPARE(ran.exitCode, 3);
        QVERIFY(ran.errors.contains(QLatin1String("nonesuch")));
        QCOMPARE(
            compare(QStringLiteral("--protocol srcnn-9-1-5 --methods median"), m_files).exitCode,
            0);
    }

private:
    QTemporaryDir m_folder;
    QStringList m_files;
};

QTEST_GUILESS_MAIN(TestCliCompare)
#include "tst_cli_compare.moc"
