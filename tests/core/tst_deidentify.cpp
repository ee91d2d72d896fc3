// SPDX-License-Identifier: Apache-2.0
#include "core/deidentify_fixtures.h"
#include "core/io_dicom_fixtures.h"
#include "core/io_fixtures.h"
#include "io/deidentify/confidentiality_profile.h"
#include "io/deidentify/deidentify.h"
#include "io/dicom/create.h"

#include <QProcess>
#include <QStandardPaths>
#include <dcmtk/dcmdata/dcmetinf.h>
#include <dcmtk/dcmdata/dcsequen.h>

using namespace cxr;
using namespace cxr::test;

namespace {

/// A computed radiograph with identifiers wherever a file has room for them.
void fillPlanted(DcmFileFormat& file, Planter& planter)
{
    DicomPicture picture;
    fillDicom(file, picture);
    DcmDataset& dataSet = *file.getDataset();
    plantStandard(planter, dataSet);
    plantPrivate(planter, dataSet);
    planter.plant(dataSet, DCM_PatientName, EVR_PN);
    planter.plant(dataSet, DCM_PatientID, EVR_LO);
    planter.plant(dataSet, DCM_StudyDate, EVR_DA);
    planter.plant(dataSet, DCM_SOPInstanceUID, EVR_UI);
    planter.plant(dataSet, DCM_StudyInstanceUID, EVR_UI);
    planter.plant(dataSet, DcmTagKey(0x5000, 0x3000), EVR_OW); // a curve
    planter.plant(dataSet, DcmTagKey(0x6000, 0x3000), EVR_OW); // an overlay
    planter.plant(dataSet, DcmTagKey(0x6000, 0x1500), EVR_LO); // its label

    // Three deep, in a sequence that goes and in two that stay.
    for (const DcmTagKey& outer :
        {DCM_RequestAttributesSequence, DCM_ReferencedImageSequence, DCM_VOILUTSequence}) {
        DcmItem* item = nullptr;
        QVERIFY(dataSet.findOrCreateSequenceItem(outer, item).good());
        for (int depth = 0; depth < 3; ++depth) {
            plantStandard(planter, *item);
            plantPrivate(planter, *item);
            planter.plant(*item, DCM_ReferencedSOPInstanceUID, EVR_UI);
            DcmItem* inner = nullptr;
            QVERIFY(
                item->findOrCreateSequenceItem(DCM_PurposeOfReferenceCodeSequence, inner).good());
            item = inner;
        }
        planter.plant(*item, DCM_CodeValue, EVR_SH);
        planter.plant(*item, DCM_CodingSchemeDesignator, EVR_SH);
        planter.plant(*item, DCM_CodeMeaning, EVR_LO);
    }
    DcmItem* code = nullptr;
    QVERIFY(dataSet.findOrCreateSequenceItem(DCM_AnatomicRegionSequence, code).good());
    code->putAndInsertString(DCM_CodeValue, "51185008");
    code->putAndInsertString(DCM_CodingSchemeDesignator, "SCT");
    planter.plant(*code, DCM_CodeMeaning, EVR_LO);

    planter.plant(*file.getMetaInfo(), DCM_SourceApplicationEntityTitle, EVR_AE);
    planter.plant(*file.getMetaInfo(), DCM_PrivateInformationCreatorUID, EVR_UI);
    planter.plant(*file.getMetaInfo(), DCM_PrivateInformation, EVR_OB);
}

void verifyNone(const QByteArray& bytes, const Planter& planter, const char* form)
{
    for (const Planted& planted : planter.all()) {
        const bool found = bytes.contains(planted.bytes) || bytes.contains(planted.swapped);
        QVERIFY2(!found, planted.where + " survives in " + form + ": " + planted.bytes);
    }
}

QByteArray value(const std::filesystem::path& path, const DcmTagKey& tag)
{
    const auto file = opened(path);
    OFString text;
    if (!file || file->getDataset()->findAndGetOFStringArray(tag, text, OFTrue).bad())
        return {};
    return QByteArray(text.c_str());
}

QByteArrayList methodCodes(const std::filesystem::path& path)
{
    const auto file = opened(path);
    QByteArrayList codes;
    DcmItem* item = nullptr;
    for (long i = 0; file->getDataset()
                         ->findAndGetSequenceItem(DCM_DeidentificationMethodCodeSequence, item, i)
                         .good();
         ++i) {
        OFString code;
        item->findAndGetOFString(DCM_CodeValue, code);
        codes << code.c_str();
    }
    return codes;
}

QStringList dciodvfyErrors(const std::filesystem::path& path)
{
    QProcess process;
    process.start(QStringLiteral("dciodvfy"), {qtPath(path)});
    process.waitForFinished();
    const QString said = QString::fromUtf8(process.readAllStandardError());
    QStringList errors;
    const QStringList lines = said.split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        if (line.startsWith(QLatin1String("Error")))
            errors << line;
    }
    return errors;
}

} // namespace

class TestDeidentify : public QObject {
    Q_OBJECT

private:
    Folder m_folder;

private Q_SLOTS:
    void tableHasRowsOfTheStandard_data()
    {
        using io::ProfileAction;
        QTest::addColumn<uint>("tag");
        QTest::addColumn<io::ProfileAction>("action");
        // Read in PS3.15 Table E.1-1, not in the program that made the table.
        QTest::newRow("Accession Number") << 0x00080050u << ProfileAction::Empty;
        QTest::newRow("Acquisition Comments") << 0x00184000u << ProfileAction::Remove;
        QTest::newRow("Acquisition Date") << 0x00080022u << ProfileAction::RemoveOrEmpty;
        QTest::newRow("Acquisition DateTime") << 0x0008002au << ProfileAction::RemoveEmptyOrDummy;
        QTest::newRow("Clinical Trial Subject ID") << 0x00120040u << ProfileAction::Dummy;
        QTest::newRow("Content Date") << 0x00080023u << ProfileAction::EmptyOrDummy;
        QTest::newRow("Contrast/Bolus Agent") << 0x00180010u << ProfileAction::EmptyOrDummy;
        QTest::newRow("Curve Data") << 0x50023000u << ProfileAction::Remove;
        QTest::newRow("Detector ID") << 0x0018700au << ProfileAction::RemoveOrDummy;
        QTest::newRow("Device UID") << 0x00181002u << ProfileAction::NewUid;
        QTest::newRow("Digital Signatures") << 0xfffafffau << ProfileAction::Remove;
        QTest::newRow("Overlay Data") << 0x601e3000u << ProfileAction::Remove;
        QTest::newRow("Patient's Name") << 0x00100010u << ProfileAction::Empty;
        QTest::newRow("Source Image Sequence")
            << 0x00082112u << ProfileAction::RemoveEmptyOrNewUids;
        QTest::newRow("private") << 0x00091001u << ProfileAction::Remove;
        QTest::newRow("Rows") << 0x00280010u << ProfileAction::Unlisted;
    }

    void tableHasRowsOfTheStandard()
    {
        QFETCH(uint, tag);
        QFETCH(io::ProfileAction, action);
        QCOMPARE(io::profileAction(tag), action);
    }

    void nothingPlantedSurvives_data() { addSyntaxes(); }

    void nothingPlantedSurvives()
    {
        QFETCH(int, syntax);
        const auto xfer = static_cast<E_TransferSyntax>(syntax);
        const auto in = m_folder / "Doe_Jane_4711.dcm";
        const auto out = m_folder / "out.dcm";
        Planter planter;
        DcmFileFormat file;
        fillPlanted(file, planter);
        QVERIFY(writeDicom(file, in, xfer, EWM_updateMeta));

        QByteArray bytes = readBytes(in);
        const QByteArray preamble = planter.word();
        bytes.replace(16, preamble.size(), preamble);
        planter.plantText("preamble", preamble);
        if (xfer != EXS_DeflatedLittleEndianExplicit) {
            if (DcmXfer(xfer).isExplicitVR() && DcmXfer(xfer).isLittleEndian()) {
                // DCMTK writes no padding.
                const QByteArray padding = planter.word() + "  ";
                bytes += QByteArray("\xfc\xff\xfc\xffOB\0\0", 8)
                    + QByteArray(1, static_cast<char>(padding.size() & ~1)) + QByteArray(3, '\0')
                    + padding.left(padding.size() & ~1);
                planter.plantText("Data Set Trailing Padding", padding.trimmed());
            }
            const QByteArray tail = planter.word();
            bytes += "behind the data set: " + tail;
            planter.plantText("behind the data set", tail);
        }
        writeBytes(in, bytes);
        // The search is able to find: all of it is there to begin with.
        if (xfer == EXS_LittleEndianExplicit || xfer == EXS_BigEndianExplicit) {
            for (const Planted& planted : planter.all())
                QVERIFY2(bytes.contains(planted.bytes) || bytes.contains(planted.swapped),
                    planted.where);
        }

        const auto report = io::deidentify(in, out, options());
        QVERIFY2(report, reason(report));
        for (const io::AttributeFate& fate : report->attributes)
            QVERIFY(fate.before.empty() && fate.after.empty());
        verifyNone(readBytes(out), planter, "the file");

        // Once more in every plain encoding, as a deflated or compressed file hides what it holds.
        const auto written = opened(out);
        QVERIFY(written);
        QCOMPARE(written->getDataset()->getOriginalXfer(), xfer);
        QVERIFY(
            written->getDataset()->chooseRepresentation(EXS_LittleEndianExplicit, nullptr).good());
        for (const E_TransferSyntax plain :
            {EXS_LittleEndianExplicit, EXS_LittleEndianImplicit, EXS_BigEndianExplicit}) {
            const auto again = m_folder / "again.dcm";
            QVERIFY(written->saveFile(again.c_str(), plain).good());
            verifyNone(readBytes(again), planter, DcmXfer(plain).getXferName());
        }
        QCOMPARE(readBytes(out).left(128), QByteArray(128, '\0'));
    }

    void nothingSurvivesInOtherCharacters_data()
    {
        QTest::addColumn<QByteArray>("set");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("Latin-1") << QByteArray("ISO_IR 100")
                                 << QByteArray("M\xfcllerstein^J\xf6rg");
        QTest::newRow("UTF-8") << QByteArray("ISO_IR 192")
                               << QByteArray("M\xc3\xbcllerstein^J\xc3\xb6rg");
        QTest::newRow("undeclared") << QByteArray() << QByteArray("M\xfcllerstein^J\xf6rg");
        QTest::newRow("unknown set")
            << QByteArray("NO_SUCH") << QByteArray("M\xfcllerstein^J\xf6rg");
    }

    void nothingSurvivesInOtherCharacters()
    {
        QFETCH(QByteArray, set);
        QFETCH(QByteArray, name);
        const auto in = m_folder / "in.dcm";
        const auto out = m_folder / "out.dcm";
        DcmFileFormat file;
        fillDicom(file, {});
        DcmDataset& dataSet = *file.getDataset();
        if (!set.isEmpty())
            dataSet.putAndInsertString(DCM_SpecificCharacterSet, set.constData());
        dataSet.putAndInsertString(DCM_PatientName, name.constData());
        // Its words where the profile would let them pass, in forms that no character set declares.
        dataSet.putAndInsertString(
            DCM_Manufacturer, ("Acme for " + name.split('^').first()).constData());
        dataSet.putAndInsertString(DCM_BodyPartExamined, "LLERSTEIN");
        const QString text = QStringLiteral("M\u00fcllerstein");
        QByteArray utf16(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        dataSet.putAndInsertUint8Array(DcmTag(0x0011, 0x1001, DcmVR(EVR_OB)),
            reinterpret_cast<const Uint8*>(utf16.constData()),
            static_cast<unsigned long>(utf16.size()));
        dataSet.putAndInsertString(DCM_PatientComments, utf16.constData());
        QVERIFY(writeDicom(file, in));
        const auto report = io::deidentify(in, out, options());
        QVERIFY2(report, reason(report));
        const QByteArray bytes = readBytes(out);
        for (const QByteArray& piece : {QByteArray("llerstein"), QByteArray("l\0l\0e\0r", 7),
                 QByteArray("J\xf6rg"), QByteArray("J\xc3\xb6rg"), QByteArray("Acme")})
            QVERIFY2(!bytes.contains(piece), piece);
    }

    void whatThePictureMeansStaysWhateverTheNameIs()
    {
        const auto in = m_folder / "in.dcm";
        const auto out = m_folder / "out.dcm";
        DcmFileFormat file;
        fillDicom(file, {});
        DcmDataset& dataSet = *file.getDataset();
        dataSet.putAndInsertString(DCM_PatientName, "Inverse^Primary^Ches");
        dataSet.putAndInsertString(DCM_PresentationLUTShape, "INVERSE");
        dataSet.putAndInsertString(DCM_ImageType, "ORIGINAL\\PRIMARY");
        dataSet.putAndInsertString(DCM_BodyPartExamined, "CHEST");
        dataSet.putAndInsertString(DCM_ViewPosition, "INVERSE"); // a whole word of the name
        QVERIFY(writeDicom(file, in));
        const auto report = io::deidentify(in, out, options());
        QVERIFY2(report, reason(report));
        QCOMPARE(value(out, DCM_PresentationLUTShape), QByteArray("INVERSE"));
        QCOMPARE(value(out, DCM_ImageType), QByteArray("ORIGINAL\\PRIMARY"));
        QCOMPARE(value(out, DCM_BodyPartExamined), QByteArray("CHEST"));
        QCOMPARE(value(out, DCM_ViewPosition), QByteArray());
        QVERIFY(io::load(out)->image.meaning().inverted);
    }

    void wordsOfTheNameGoFromHarmlessAttributes()
    {
        const auto in = m_folder / "in.dcm";
        const auto out = m_folder / "out.dcm";
        DcmFileFormat file;
        fillDicom(file, {});
        DcmDataset& dataSet = *file.getDataset();
        dataSet.putAndInsertString(DCM_PatientName, "Hasenclever^Wilhelmine");
        dataSet.putAndInsertString(DCM_PatientID, "77441199");
        dataSet.putAndInsertString(DCM_Manufacturer, "Acme");
        dataSet.putAndInsertString(DCM_ManufacturerModelName, "Test of Hasenclever");
        dataSet.putAndInsertString(DCM_BodyPartExamined, "HASENCLEVER");
        dataSet.putAndInsertString(DCM_AcquisitionNumber, "77441199");
        dataSet.putAndInsertString(DCM_ViewPosition, "PA");
        QVERIFY(writeDicom(file, in));
        const auto report = io::deidentify(in, out, options());
        QVERIFY2(report, reason(report));
        const QByteArray bytes = readBytes(out).toUpper();
        QVERIFY(!bytes.contains("HASENCLEVER"));
        QVERIFY(!bytes.contains("77441199"));
        QCOMPARE(value(out, DCM_Manufacturer), QByteArray("Acme"));
        QCOMPARE(value(out, DCM_ViewPosition), QByteArray("PA"));
    }

    void previewTellsOldAndNewAndWritesNothing()
    {
        Folder folder;
        const auto in = folder / "in.dcm";
        QVERIFY(writeDicom(DicomPicture(), in));
        const auto report = io::previewDeidentified(in, options());
        QVERIFY2(report, reason(report));
        QCOMPARE(folder.entries().size(), 1);
        const auto find = [&](std::uint32_t tag) {
            for (const io::AttributeFate& fate : report->attributes) {
                if (fate.tag == tag)
                    return fate;
            }
            return io::AttributeFate();
        };
        QCOMPARE(find(0x00100010).before, std::string("Doe^Jane"));
        QCOMPARE(find(0x00100010).after, report->pseudonym);
        QCOMPARE(find(0x00100010).name, std::string("PatientName"));
        QCOMPARE(find(0x00080018).before, std::string("1.2.3.4.5"));
        QCOMPARE(find(0x00080018).after, report->sopInstanceUid);
        QCOMPARE(find(0x00080020).fate, io::Fate::Emptied);
        QVERIFY(report->textMayBeBurnedIn);
        QVERIFY(report->picture == (image::Size{7, 6}));
        const auto done = io::deidentify(in, folder / "out.dcm", options());
        QVERIFY2(done, reason(done));
        QCOMPARE(done->sopInstanceUid, report->sopInstanceUid);
        QCOMPARE(value(folder / "out.dcm", DCM_SOPInstanceUID).toStdString(), done->sopInstanceUid);
    }

    void studyStaysOneStudy()
    {
        Folder folder;
        for (int i = 1; i <= 2; ++i) {
            DcmFileFormat file;
            fillDicom(file, {});
            DcmDataset& dataSet = *file.getDataset();
            dataSet.putAndInsertString(
                DCM_SOPInstanceUID, ("1.2.3.4.5." + std::to_string(i)).c_str());
            if (i == 2) {
                DcmItem* reference = nullptr;
                dataSet.findOrCreateSequenceItem(DCM_SourceImageSequence, reference);
                reference->putAndInsertString(
                    DCM_ReferencedSOPClassUID, UID_ComputedRadiographyImageStorage);
                reference->putAndInsertString(DCM_ReferencedSOPInstanceUID, "1.2.3.4.5.1");
            }
            const std::string name = std::to_string(i) + ".dcm";
            QVERIFY(writeDicom(file, folder / name));
            const auto report = io::deidentify(folder / name, folder / ("out" + name), options());
            QVERIFY2(report, reason(report));
        }
        const auto first = folder / "out1.dcm";
        const auto second = folder / "out2.dcm";
        QCOMPARE(value(first, DCM_StudyInstanceUID), value(second, DCM_StudyInstanceUID));
        QCOMPARE(value(first, DCM_SeriesInstanceUID), value(second, DCM_SeriesInstanceUID));
        QCOMPARE(value(first, DCM_PatientID), value(second, DCM_PatientID));
        QVERIFY(value(first, DCM_SOPInstanceUID) != value(second, DCM_SOPInstanceUID));
        QCOMPARE(value(second, DCM_ReferencedSOPInstanceUID), value(first, DCM_SOPInstanceUID));
        QCOMPARE(value(second, DCM_ReferencedSOPClassUID),
            QByteArray(UID_ComputedRadiographyImageStorage));
        const auto meta = opened(first);
        OFString uid;
        meta->getMetaInfo()->findAndGetOFString(DCM_MediaStorageSOPInstanceUID, uid);
        QCOMPARE(QByteArray(uid.c_str()), value(first, DCM_SOPInstanceUID));

        io::DeidentifyOptions other = options();
        other.key = "another key";
        QVERIFY(io::deidentify(folder / "1.dcm", folder / "other.dcm", other));
        QVERIFY(value(folder / "other.dcm", DCM_StudyInstanceUID)
            != value(first, DCM_StudyInstanceUID));
        QVERIFY(value(folder / "other.dcm", DCM_PatientID) != value(first, DCM_PatientID));
    }

    void datesShiftTogether()
    {
        Folder folder;
        io::DeidentifyOptions shifting = options();
        shifting.dates = io::DatePolicy::Shift;
        QList<QDate> dates;
        for (const char* date : {"20240228", "20240301"}) {
            DcmFileFormat file;
            fillDicom(file, {});
            file.getDataset()->putAndInsertString(DCM_StudyDate, date);
            file.getDataset()->putAndInsertString(DCM_StudyTime, "101112");
            file.getDataset()->putAndInsertString(
                DCM_AcquisitionDateTime, (std::string(date) + "101112.5+0100").c_str());
            file.getDataset()->putAndInsertString(DCM_PatientBirthDate, "19500505");
            file.getDataset()->putAndInsertString(DCM_SeriesDate, "soon");
            QVERIFY(writeDicom(file, folder / "in.dcm"));
            const auto report = io::deidentify(folder / "in.dcm", folder / "out.dcm", shifting);
            QVERIFY2(report, reason(report));
            const QByteArray shifted = value(folder / "out.dcm", DCM_StudyDate);
            QCOMPARE(value(folder / "out.dcm", DCM_AcquisitionDateTime),
                QByteArray(shifted + "101112.5+0100"));
            QCOMPARE(value(folder / "out.dcm", DCM_StudyTime), QByteArray("101112"));
            QCOMPARE(value(folder / "out.dcm", DCM_PatientBirthDate), QByteArray());
            QVERIFY(!opened(folder / "out.dcm")->getDataset()->tagExists(DCM_SeriesDate));
            QCOMPARE(value(folder / "out.dcm", DCM_LongitudinalTemporalInformationModified),
                QByteArray("MODIFIED"));
            dates << QDate::fromString(QString::fromLatin1(shifted), QStringLiteral("yyyyMMdd"));
            QVERIFY(dates.last().isValid());
        }
        QCOMPARE(dates[0].daysTo(dates[1]), 2); // 2024 is a leap year
        QVERIFY(dates[0].daysTo(QDate(2024, 2, 28)) >= 30);
        QVERIFY(dates[0].daysTo(QDate(2024, 2, 28)) < 3680);
    }

    void optionsRetainWhatTheySay()
    {
        Folder folder;
        DcmFileFormat file;
        fillDicom(file, {});
        DcmDataset& dataSet = *file.getDataset();
        dataSet.putAndInsertString(DCM_PatientSex, "F");
        dataSet.putAndInsertString(DCM_PatientAge, "093Y");
        dataSet.putAndInsertString(DCM_PatientSize, "1.65");
        QVERIFY(writeDicom(file, folder / "in.dcm"));

        QVERIFY(io::deidentify(folder / "in.dcm", folder / "out.dcm", options()));
        QCOMPARE(value(folder / "out.dcm", DCM_PatientSex), QByteArray());
        QCOMPARE(methodCodes(folder / "out.dcm"), QByteArrayList{"113100"});
        QCOMPARE(value(folder / "out.dcm", DCM_PatientIdentityRemoved), QByteArray("YES"));
        QCOMPARE(value(folder / "out.dcm", DCM_LongitudinalTemporalInformationModified),
            QByteArray("REMOVED"));
        QVERIFY(!opened(folder / "out.dcm")->getDataset()->tagExists(DCM_BurnedInAnnotation));

        io::DeidentifyOptions keeping = options();
        keeping.uids = io::UidPolicy::Retain;
        keeping.dates = io::DatePolicy::Shift;
        keeping.keepPatientCharacteristics = true;
        keeping.pictureIsClean = true;
        const auto report = io::deidentify(folder / "in.dcm", folder / "out.dcm", keeping);
        QVERIFY2(report, reason(report));
        QVERIFY(!report->textMayBeBurnedIn);
        QCOMPARE(value(folder / "out.dcm", DCM_PatientSex), QByteArray("F"));
        QCOMPARE(value(folder / "out.dcm", DCM_PatientAge), QByteArray("090Y"));
        QCOMPARE(value(folder / "out.dcm", DCM_PatientSize), QByteArray("1.65"));
        QCOMPARE(value(folder / "out.dcm", DCM_SOPInstanceUID), QByteArray("1.2.3.4.5"));
        QCOMPARE(value(folder / "out.dcm", DCM_BurnedInAnnotation), QByteArray("NO"));
        QCOMPARE(methodCodes(folder / "out.dcm"),
            (QByteArrayList{"113100", "113101", "113107", "113108", "113110"}));
    }

    void refusesWhatItCannotDo()
    {
        Folder folder;
        const auto in = folder / "in.dcm";
        const auto out = folder / "out.dcm";
        const auto code = [&](const std::filesystem::path& from, const std::filesystem::path& to,
                              const io::DeidentifyOptions& how) {
            const auto report = io::deidentify(from, to, how);
            if (report || !QByteArray::fromStdString(report.error().detail).contains(".dcm"))
                return Code::Internal;
            return report.error().code;
        };
        QCOMPARE(code(in, out, options()), Code::FileNotFound);
        QVERIFY(writeDicom(DicomPicture(), in));
        io::DeidentifyOptions keyless = options();
        keyless.key.clear();
        QCOMPARE(code(in, out, keyless), Code::InvalidArgument);
        QCOMPARE(code(in, in, options()), Code::InvalidArgument);
        QCOMPARE(code(in, folder / "missing" / "out.dcm", options()), Code::CannotWrite);
        DcmFileFormat file;
        fillDicom(file, {});
        file.getDataset()->findAndDeleteElement(DCM_PixelData);
        QVERIFY(writeDicom(file, in));
        QCOMPARE(code(in, out, options()), Code::UnsupportedContent);
        writeBytes(in, QByteArray(4000, 'x'));
        QCOMPARE(code(in, out, options()), Code::UnsupportedContent);
        QCOMPARE(folder.entries(), QStringList{QStringLiteral("in.dcm")});
    }

    void staysAValidObject()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("dciodvfy")).isEmpty())
            QSKIP("dciodvfy is not installed (package dicom3tools)");
        const auto in = m_folder / "in.dcm";
        const auto out = m_folder / "out.dcm";
        image::Meaning meaning;
        meaning.bits = 12;
        meaning.spacing = image::Spacing{0.2, 0.2, image::Spacing::Plane::Detector};
        io::DxDescription description;
        description.seed = "de-identification";
        description.patientName = "Doe^Jane";
        description.patientId = "4711";
        description.studyDescription = "Chest of Jane Doe";
        const auto made = io::createDx(in, testImage({64, 48}, meaning), description);
        QVERIFY2(made, reason(made));
        QCOMPARE(dciodvfyErrors(in).join(QLatin1Char('\n')), QString());
        for (const io::DatePolicy dates : {io::DatePolicy::Remove, io::DatePolicy::Shift}) {
            io::DeidentifyOptions how = options();
            how.dates = dates;
            const auto report = io::deidentify(in, out, how);
            QVERIFY2(report, reason(report));
            QCOMPARE(dciodvfyErrors(out).join(QLatin1Char('\n')), QString());
        }
    }

    void realFiles();

    /// What the profile keeps may still have been misused.
    void birthDatesAndBytesAreSwept()
    {
        const auto in = m_folder / "misused.dcm";
        const auto out = m_folder / "swept.dcm";
        DcmFileFormat file;
        fillDicom(file, {});
        DcmDataset& dataSet = *file.getDataset();
        dataSet.putAndInsertString(DCM_PatientName, "Kowalski^Brunhilde");
        dataSet.putAndInsertString(DCM_PatientBirthDate, "19511103");
        dataSet.putAndInsertString(DCM_ManufacturerModelName, "DOB 19511103");
        dataSet.putAndInsertString(DCM_KVP, "19511103");
        DcmItem* lut = nullptr;
        dataSet.findOrCreateSequenceItem(DCM_VOILUTSequence, lut);
        const Uint16 descriptor[] = {8, 0, 16};
        lut->putAndInsertUint16Array(DcmTag(DCM_LUTDescriptor, EVR_US), descriptor, 3);
        const char text[] = "..kowalski......";
        Uint16 words[8];
        std::memcpy(words, text, sizeof words);
        lut->putAndInsertUint16Array(DcmTag(DCM_LUTData, EVR_OW), words, 8);
        QVERIFY(writeDicom(file, in));
        const auto report = io::deidentify(in, out, options());
        QVERIFY2(report, reason(report));
        const QByteArray bytes = readBytes(out).toLower();
        QVERIFY(!bytes.contains("19511103"));
        QVERIFY(!bytes.contains("kowalski"));
    }
};

void TestDeidentify::realFiles()
{
    const QString root = QStringLiteral(CXR_SHARED_DATA_DIR "/dicom");
    if (!QDir(root).exists())
        QSKIP("there is no folder of real DICOM files");
    const auto out = m_folder / "out.dcm";
    const auto files = io::listImages(root.toStdString(), true);
    QVERIFY2(files, reason(files));
    int done = 0;
    int refused = 0;
    for (const std::filesystem::path& path : *files) {
        const auto report = io::deidentify(path, out, options());
        if (!report) {
            ++refused;
            const QByteArray detail = QByteArray::fromStdString(report.error().detail);
            QVERIFY2(
                detail.startsWith(path.c_str()) && report.error().code != Code::Internal, detail);
            if (report.error().code != Code::UnsupportedContent)
                qInfo("%s", detail.constData());
            continue;
        }
        ++done;
        const auto original = opened(path);
        if (!original)
            continue;
        const QByteArray bytes = readBytes(out);
        for (const DcmTagKey& tag : {DCM_PatientName, DCM_PatientID, DCM_InstitutionName,
                 DCM_ReferringPhysicianName, DCM_AccessionNumber, DCM_StudyInstanceUID,
                 DCM_SOPInstanceUID, DCM_StationName, DCM_OperatorsName, DCM_StudyDescription,
                 DCM_SeriesDescription, DCM_InstitutionAddress, DCM_PatientBirthDate,
                 DCM_RETIRED_OtherPatientIDs, DCM_DeviceSerialNumber}) {
            OFString text;
            if (original->getDataset()->findAndGetOFStringArray(tag, text).bad())
                continue;
            const QByteArray value = QByteArray(text.c_str()).trimmed();
            // "00000" is found in every file.
            if (value.size() >= 4 && value.count(value[0]) < value.size())
                QVERIFY2(!bytes.contains(value),
                    QByteArray(path.c_str()) + ": " + DcmTag(tag).getTagName() + " = " + value);
        }
        const auto before = io::load(path);
        const auto after = io::load(out);
        QVERIFY2(before.has_value() == after.has_value(), path.c_str());
        if (before)
            QVERIFY2(before->image.samples() == after->image.samples(), path.c_str());
    }
    qInfo("%d files de-identified, %d refused", done, refused);
    QVERIFY(done > 100);
}

QTEST_GUILESS_MAIN(TestDeidentify)
#include "tst_deidentify.moc"
