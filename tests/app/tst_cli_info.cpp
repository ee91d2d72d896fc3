// SPDX-License-Identifier: Apache-2.0
// `cxrlens-cli info --json`, run as a script would.

#include "../core/io_dicom_fixtures.h"
#include "cli_runner.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace cxr;
using namespace cxr::test;

namespace {

/// The checksum by its definition, with Qt's hash.
QString pixelSha256(const std::vector<int>& stored)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const int value : stored) {
        const qint32 bytes = qToLittleEndian(qint32(value));
        hash.addData(QByteArray(reinterpret_cast<const char*>(&bytes), sizeof bytes));
    }
    return QString::fromLatin1(hash.result().toHex());
}

QJsonDocument json(const Ran& ran)
{
    return QJsonDocument::fromJson(ran.output.toUtf8());
}

} // namespace

class TestCliInfo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void tellsWhatTheViewerKnows()
    {
        DicomPicture picture;
        picture.pixelRepresentation = 1;
        picture.photometric = "MONOCHROME1";
        DcmFileFormat file;
        fillDicom(file, picture);
        DcmDataset& dataSet = *file.getDataset();
        dataSet.putAndInsertString(DCM_ImagerPixelSpacing, "0.15\\0.16");
        dataSet.putAndInsertString(DCM_EstimatedRadiographicMagnificationFactor, "1.1");
        dataSet.putAndInsertString(DCM_WindowCenter, "100");
        dataSet.putAndInsertString(DCM_WindowWidth, "900");
        dataSet.putAndInsertString(DCM_WindowCenterWidthExplanation, "LUNG");
        dataSet.putAndInsertString(DCM_VOILUTFunction, "SIGMOID");
        QVERIFY(writeDicom(file, path("a.dcm").toStdString()));

        const Ran ran = runCli({QStringLiteral("info"), path("a.dcm"), QStringLiteral("--json")});
        QCOMPARE(ran.exitCode, 0);
        const QJsonObject told = json(ran).object();
        std::vector<int> stored;
        for (const Uint16 cell : cellsOf(picture)) // 12 bits in two's complement
            stored.push_back(cell >= 2048 ? cell - 4096 : cell);
        QCOMPARE(told[QLatin1String("pixelSha256")].toString(), pixelSha256(stored));
        const QJsonObject pixels = told[QLatin1String("pixels")].toObject();
        QCOMPARE(pixels[QLatin1String("columns")].toInt(), 7);
        QCOMPARE(pixels[QLatin1String("bitsStored")].toInt(), 12);
        QVERIFY(pixels[QLatin1String("signed")].toBool());
        const QJsonObject chain = told[QLatin1String("greyChain")].toObject();
        QVERIFY(chain[QLatin1String("lowIsBright")].toBool());
        const QJsonObject view = chain[QLatin1String("firstView")].toObject();
        QCOMPARE(view[QLatin1String("function")].toString(), QStringLiteral("SIGMOID"));
        QCOMPARE(view[QLatin1String("name")].toString(), QStringLiteral("LUNG"));
        const QJsonObject spacing = told[QLatin1String("spacing")].toObject();
        QCOMPARE(spacing[QLatin1String("columnMm")].toDouble(), 0.16);
        QVERIFY(
            spacing[QLatin1String("measured")].toString().startsWith(QLatin1String("at detector")));
        QCOMPARE(spacing[QLatin1String("magnification")].toDouble(), 1.1);
        QCOMPARE(told[QLatin1String("dicom")].toObject()[QLatin1String("patientId")].toString(),
            QStringLiteral("4711"));
    }

    void framesAreCountedFromOne()
    {
        DicomPicture picture;
        picture.cells.resize(2 * 6 * 7);
        for (std::size_t i = 0; i < picture.cells.size(); ++i)
            picture.cells[i] = static_cast<Uint16>(i);
        DcmFileFormat file;
        fillDicom(file, picture);
        file.getDataset()->putAndInsertString(DCM_NumberOfFrames, "2");
        QVERIFY(writeDicom(file, path("two.dcm").toStdString()));
        std::vector<int> second;
        for (int i = 42; i < 84; ++i)
            second.push_back(i);
        const QStringList call{QStringLiteral("info"), path("two.dcm"), QStringLiteral("--json"),
            QStringLiteral("--frame")};
        const Ran ran = runCli(QStringList(call) << QStringLiteral("2"));
        QCOMPARE(json(ran).object()[QLatin1String("pixelSha256")].toString(), pixelSha256(second));
        const Ran none = runCli(QStringList(call) << QStringLiteral("3"));
        QCOMPARE(none.exitCode, 1);
        QVERIFY(none.errors.contains(QLatin1String("two.dcm")));
        QCOMPARE(runCli(QStringList(call) << QStringLiteral("0")).exitCode, 2);
    }

    void severalFilesAreAnArrayWithTheFailuresInIt()
    {
        QVERIFY(writeDicom(DicomPicture{}, path("a.dcm").toStdString()));
        QFile broken(path("b.dcm"));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(QByteArray(128, '\0') + "DICM" + QByteArray(40, '\xff'));
        broken.close();
        const Ran ran =
            runCli({QStringLiteral("info"), m_folder->path(), QStringLiteral("--json")});
        QCOMPARE(ran.exitCode, 1);
        const QJsonArray told = json(ran).array();
        QCOMPARE(told.size(), 2);
        QVERIFY(told[0].toObject().contains(QLatin1String("pixelSha256")));
        QVERIFY(
            told[1].toObject()[QLatin1String("error")].toString().contains(QLatin1String("b.dcm")));
        QVERIFY(ran.errors.contains(QLatin1String("b.dcm")));
    }

    void textsThatAreNoUtf8StillMakeJson()
    {
        DcmFileFormat file;
        fillDicom(file, {});
        file.getDataset()->putAndInsertString(DCM_SpecificCharacterSet, "ISO_IR 192");
        file.getDataset()->putAndInsertString(DCM_PatientName, "M\xfcller^J");
        QVERIFY(writeDicom(file, path("a.dcm").toStdString()));
        const Ran ran = runCli({QStringLiteral("info"), path("a.dcm"), QStringLiteral("--json")});
        QCOMPARE(ran.exitCode, 0);
        QVERIFY(json(ran).isObject());
    }

private:
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCliInfo)
#include "tst_cli_info.moc"
