// SPDX-License-Identifier: Apache-2.0
#include "app/paths.h"
#include "cli_runner.h"
#include "io/io.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace cxr;
using test::Ran;

namespace {

Ran run(const QStringList& arguments)
{
    return test::runCli(arguments);
}

QString sample(const char* name)
{
    return QString::fromStdString((app::samplesFolder() / name).string());
}

} // namespace

class TestCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void versionAndHelp()
    {
        const Ran version = run({QStringLiteral("--version")});
        QCOMPARE(version.exitCode, 0);
        QVERIFY(version.output.startsWith(QLatin1String("cxrlens-cli " CXR_VERSION)));
        const Ran help = run({QStringLiteral("--help")});
        QCOMPARE(help.exitCode, 0);
        for (const char* command :
            {"enhance", "evaluate", "compare", "train", "models", "info", "phantom"})
            QVERIFY2(help.output.contains(QLatin1String(command)), command);
    }

    void wrongUsageIsTwo()
    {
        QCOMPARE(run({}).exitCode, 2);
        QCOMPARE(run({QStringLiteral("fly")}).exitCode, 2);
        QCOMPARE(run({QStringLiteral("enhance"), sample("chest_pa_8bit.png")}).exitCode, 2);
    }

    void modelsProveThemselves()
    {
        const Ran ran = run({QStringLiteral("models"), QStringLiteral("--check")});
        QCOMPARE(ran.exitCode, 0);
        QVERIFY(ran.output.contains(QLatin1String("srcnn-9-5-5")));
    }

    void infoTellsOfADicomFile()
    {
        const Ran ran = run({QStringLiteral("info"), sample("chest_pa_12bit.dcm")});
        QCOMPARE(ran.exitCode, 0);
        for (const char* text : {"DICOM", "DX", "12, unsigned", "at detector"})
            QVERIFY2(ran.output.contains(QLatin1String(text)), text);
    }

    void enhanceKeepsTwelveBitsAndWritesProvenance()
    {
        const Ran ran = run({QStringLiteral("enhance"), sample("chest_pa_12bit.dcm"),
            QStringLiteral("-o"), m_folder.path(), QStringLiteral("--model"),
            QStringLiteral("srcnn-9-1-5"), QStringLiteral("--format"), QStringLiteral("png")});
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.errors));
        const QString path = m_folder.filePath(QStringLiteral("chest_pa_12bit_srcnn-9-1-5_x1.png"));
        const auto back = io::load(path.toStdString());
        QVERIFY(back);
        QCOMPARE(back->image.meaning().bits, 12);
        const auto source = io::load(sample("chest_pa_12bit.dcm").toStdString());
        QVERIFY(source);
        QCOMPARE(back->image.size(), source->image.size());

        QFile json(path + QStringLiteral(".json"));
        QVERIFY(json.open(QIODevice::ReadOnly));
        const QJsonObject provenance = QJsonDocument::fromJson(json.readAll()).object();
        QCOMPARE(provenance[QStringLiteral("label")].toString(),
            QStringLiteral("AI-enhanced · not for diagnosis"));
        QCOMPARE(
            provenance[QStringLiteral("source")].toObject()[QStringLiteral("sha256")].toString(),
            QString::fromStdString(source->source.sha256));
        QCOMPARE(
            provenance[QStringLiteral("output")].toObject()[QStringLiteral("sha256")].toString(),
            QString::fromStdString(back->source.sha256));
    }

    void badFilesAreNamedAndTheRestIsDone()
    {
        const QString text = m_folder.filePath(QStringLiteral("letter.png"));
        QFile file(text);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dear colleague");
        file.close();
        const Ran ran =
            run({QStringLiteral("enhance"), text, m_folder.filePath(QStringLiteral("gone.png")),
                sample("chest_child_8bit.png"), QStringLiteral("-o"), m_folder.path(),
                QStringLiteral("--model"), QStringLiteral("srcnn-9-1-5")});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY(ran.errors.contains(QLatin1String("letter.png: ")));
        QVERIFY(ran.errors.contains(QLatin1String("gone.png: the file is not there")));
        QVERIFY(QFile::exists(
            m_folder.filePath(QStringLiteral("chest_child_8bit_srcnn-9-1-5_x1.png"))));
    }

    void nothingStartsWithoutAModelOrAFolder()
    {
        const Ran model =
            run({QStringLiteral("enhance"), sample("chest_child_8bit.png"), QStringLiteral("-o"),
                m_folder.path(), QStringLiteral("--model"), QStringLiteral("nonesuch")});
        QCOMPARE(model.exitCode, 3);
        QVERIFY(model.errors.contains(QLatin1String("nonesuch")));
        const Ran folder =
            run({QStringLiteral("enhance"), sample("chest_child_8bit.png"), QStringLiteral("-o"),
                sample("chest_child_8bit.png") + QStringLiteral("/below-a-file")});
        QCOMPARE(folder.exitCode, 3);
    }

    void evaluatePrintsCsvAndJson()
    {
        const QString csv = m_folder.filePath(QStringLiteral("table.csv"));
        const Ran ran = run({QStringLiteral("evaluate"), sample("chest_child_8bit.png"),
            QStringLiteral("--protocol"), QStringLiteral("paper"), QStringLiteral("--model"),
            QStringLiteral("srcnn-9-1-5"), QStringLiteral("--csv"), csv, QStringLiteral("--json")});
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.errors));
        const QJsonArray rows = QJsonDocument::fromJson(ran.output.toUtf8()).array();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].toObject()[QStringLiteral("image")].toString(),
            QStringLiteral("chest_child_8bit"));
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readLine().startsWith("image,width,height,before_full_psnr,"));
        QVERIFY(file.readLine().startsWith("chest_child_8bit,907,713,"));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
