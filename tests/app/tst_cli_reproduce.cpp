// SPDX-License-Identifier: Apache-2.0
#include "app/paths.h"
#include "cli_runner.h"
#include "core/io_dicom_fixtures.h"
#include "io/io.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cxr;
using test::Ran;
using test::runCli;

/// What the program exports it can make again, from what stands in the export.
class TestCliReproduce : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyTransferSyntax_data();
    void everyTransferSyntax();
    void picturesByTheirRecord_data();
    void picturesByTheirRecord();
    void oneFrameOfSeveral();
    void sourceByArgument();
    void changedSampleIsFound();
    void whatIsMissingIsSaid();

private:
    /// Enhances the sample and gives the export's path.
    QString exported(const QStringList& options, const char* extension);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_source;
};

void TestCliReproduce::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_source = m_folder->filePath(QStringLiteral("source.dcm"));
    const Ran ran = runCli({QStringLiteral("phantom"), QStringLiteral("--size"),
        QStringLiteral("90x110"), QStringLiteral("--bits"), QStringLiteral("12"), m_source});
    QVERIFY2(ran.exitCode == 0, qPrintable(ran.errors));
}

QString TestCliReproduce::exported(const QStringList& options, const char* extension)
{
    const Ran ran = runCli(
        QStringList{QStringLiteral("enhance"), m_source, QStringLiteral("-o"), m_folder->path(),
            QStringLiteral("-m"), QStringLiteral("srcnn-9-1-5"), QStringLiteral("-s"),
            QStringLiteral("2"), QStringLiteral("-d"), QStringLiteral("cpu")}
        + options);
    const QString path =
        m_folder->filePath(QStringLiteral("source_srcnn-9-1-5_x2") + QLatin1String(extension));
    return ran.exitCode == 0 && QFile::exists(path) ? path : ran.errors;
}

void TestCliReproduce::everyTransferSyntax_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("syntax");
    for (const auto& [name, syntax] : {std::pair{"raw", "Little Endian Explicit"},
             {"jpegls", "JPEG-LS Lossless"}, {"jpeg2000", "JPEG 2000"}, {"rle", "RLE Lossless"}})
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(syntax);
}

void TestCliReproduce::everyTransferSyntax()
{
    QFETCH(QString, name);
    QFETCH(QString, syntax);
    const QString path = exported(
        {QStringLiteral("-f"), QStringLiteral("dicom"), QStringLiteral("--transfer-syntax"), name},
        ".dcm");
    const auto loaded = io::load(path.toStdString());
    QVERIFY2(loaded, qPrintable(path));
    QVERIFY2(QString::fromStdString(loaded->source.transferSyntax).contains(syntax),
        loaded->source.transferSyntax.c_str());
    // An archive keeps the object alone.
    QVERIFY(QFile::remove(path + QStringLiteral(".json")));
    const Ran ran = runCli({QStringLiteral("reproduce"), path});
    QVERIFY2(ran.exitCode == 0, qPrintable(ran.output + ran.errors));
    QVERIFY2(
        ran.output.contains(QLatin1String("identical, all 39600 samples")), qPrintable(ran.output));
    QVERIFY(ran.output.contains(m_source));
}

void TestCliReproduce::picturesByTheirRecord_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("extension");
    for (const auto& [format, extension] : {std::pair{"png16", ".png"}, {"png8", ".png"},
             {"tiff", ".tif"}, {"jpeg", ".jpg"}}) // 8 bits: shown through a window
        QTest::newRow(format) << QString::fromLatin1(format) << QByteArray(extension);
}

void TestCliReproduce::picturesByTheirRecord()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, extension);
    const QString path = exported({QStringLiteral("-f"), format}, extension.constData());
    const Ran ran = runCli({QStringLiteral("reproduce"), path});
    QVERIFY2(ran.exitCode == 0, qPrintable(path + ran.output + ran.errors));
    QVERIFY(ran.output.contains(QLatin1String("identical, all 39600 samples")));
}

void TestCliReproduce::oneFrameOfSeveral()
{
    DcmFileFormat file;
    test::DicomPicture picture{.rows = 40, .columns = 50};
    for (int i = 0; i < 3 * 40 * 50; ++i)
        picture.cells.push_back(static_cast<Uint16>(i * 7 % 4096));
    test::fillDicom(file, picture);
    file.getDataset()->putAndInsertString(DCM_NumberOfFrames, "3");
    QVERIFY(test::writeDicom(file, m_source.toStdString()));
    const QString ran = exported({QStringLiteral("-f"), QStringLiteral("dicom"),
                                     QStringLiteral("--frame"), QStringLiteral("2")},
        ".dcm");
    const QString path = m_folder->filePath(QStringLiteral("source_frame002_srcnn-9-1-5_x2.dcm"));
    QVERIFY2(QFile::exists(path), qPrintable(ran));
    const Ran again = runCli({QStringLiteral("reproduce"), path});
    QVERIFY2(again.exitCode == 0, qPrintable(again.output + again.errors));
    QVERIFY2(again.output.contains(QLatin1String("identical, all 8000 samples")),
        qPrintable(again.output));
}

void TestCliReproduce::sourceByArgument()
{
    const QString path = exported({QStringLiteral("-f"), QStringLiteral("dicom")}, ".dcm");
    const QString elsewhere = m_folder->filePath(QStringLiteral("elsewhere"));
    QVERIFY(QDir().mkdir(elsewhere));
    const QString moved = elsewhere + QStringLiteral("/renamed");
    QVERIFY(QFile::rename(m_source, moved));
    const Ran without = runCli({QStringLiteral("reproduce"), path});
    QCOMPARE(without.exitCode, 3);
    QVERIFY2(without.errors.contains(QLatin1String("its source is not beside it")),
        qPrintable(without.errors));
    QCOMPARE(runCli({QStringLiteral("reproduce"), path, moved}).exitCode, 0);
    const Ran wrong = runCli({QStringLiteral("reproduce"), path, path});
    QCOMPARE(wrong.exitCode, 3);
    QVERIFY2(wrong.errors.contains(QLatin1String("another file")), qPrintable(wrong.errors));
}

void TestCliReproduce::changedSampleIsFound()
{
    const QString path = exported({QStringLiteral("-f"), QStringLiteral("dicom")}, ".dcm");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    // Uncompressed, Pixel Data comes last: the low byte of the last sample.
    QVERIFY(file.seek(file.size() - 2));
    char low = 0;
    QVERIFY(file.peek(&low, 1) == 1);
    low = static_cast<char>(low ^ 4);
    QVERIFY(file.write(&low, 1) == 1);
    file.close();
    const Ran ran = runCli({QStringLiteral("reproduce"), path});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY2(ran.output.contains(QLatin1String("differs in 1 of 39600 samples, by 4 at most")),
        qPrintable(ran.output));
}

void TestCliReproduce::whatIsMissingIsSaid()
{
    const Ran source = runCli({QStringLiteral("reproduce"), m_source});
    QCOMPARE(source.exitCode, 3);
    QVERIFY2(source.errors.contains(QLatin1String("no record of its making")),
        qPrintable(source.errors));
    const QString path = exported({QStringLiteral("-f"), QStringLiteral("dicom")}, ".dcm");
    const Ran model =
        runCli({QStringLiteral("reproduce"), path, QStringLiteral("--models"), m_folder->path()});
    QCOMPARE(model.exitCode, 3);
    QVERIFY2(model.errors.contains(QStringLiteral("srcnn-9-1-5 ×2 with the weights")),
        qPrintable(model.errors));
    QCOMPARE(runCli({QStringLiteral("reproduce"), m_folder->filePath(QStringLiteral("gone.dcm"))})
                 .exitCode,
        3);
}

QTEST_GUILESS_MAIN(TestCliReproduce)
#include "tst_cli_reproduce.moc"
