// SPDX-License-Identifier: Apache-2.0
#include "core/io_dicom_fixtures.h"
#include "core/io_fixtures.h"
#include "io/dicom/create.h"

#include <QImage>

using namespace cxr;
using namespace cxr::test;

/// Derived DICOM objects and new ones.
class TestIoDicomWrite : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void derivedKeepsAndReplaces();
    void derivedPixelsAndMeaning_data();
    void derivedPixelsAndMeaning();
    void derivedLeavesNothingStale();
    void derivedFromCompressed();
    void derivedFromMultiFrameColour();
    void derivedTextIsCutAtItsEnd();
    void burnedInAnnotation();
    void lossySources();
    void secondaryCapture();
    void sourceThatChanged();
    void sourceThatVanished();
    void createdIsReproducible();
    void createdReadsBack_data();
    void createdReadsBack();
    void createdRefusals();

private:
    Folder m_folder;
};

namespace {

QByteArray text(DcmItem& item, const DcmTagKey& tag)
{
    OFString value;
    item.findAndGetOFStringArray(tag, value);
    return QByteArray(value.c_str());
}

image::Image doubled(const image::Image& image)
{
    image::Image result({image.width() * 2, image.height() * 2}, image.meaning());
    for (int y = 0; y < result.height(); ++y) {
        for (int x = 0; x < result.width(); ++x)
            result.row(y)[x] = image.sample(x / 2, y / 2);
    }
    return result;
}

io::DxDescription phantomDescription()
{
    io::DxDescription dx;
    dx.seed = "phantom 1";
    dx.patientName = "Phantom^Größe";
    dx.patientId = "PHANTOM-1";
    dx.sex = "O";
    dx.seriesDescription = "Chest phantom";
    dx.kvp = 120;
    dx.exposureMas = 2.5;
    dx.distanceSourceDetectorMm = 1800;
    return dx;
}

image::Meaning dxMeaning(int bits)
{
    image::Meaning meaning;
    meaning.bits = bits;
    meaning.spacing =
        image::Spacing{.rowMm = 0.14, .columnMm = 0.15, .plane = image::Spacing::Plane::Detector};
    meaning.windows = {{.center = 2000, .width = 3000, .name = "NORMAL"},
        {.center = 1000, .width = 900.5, .name = "LUNG"}};
    return meaning;
}

} // namespace

void TestIoDicomWrite::derivedKeepsAndReplaces()
{
    DcmFileFormat file;
    fillDicom(file, {});
    DcmDataset& source = *file.getDataset();
    source.putAndInsertString(DCM_SpecificCharacterSet, "ISO_IR 100");
    source.putAndInsertString(DCM_PatientName, "M\xfcller^J\xf6rg");
    source.putAndInsertString(DCM_ImageType, "ORIGINAL\\PRIMARY\\POST");
    source.putAndInsertString(DCM_ImagerPixelSpacing, "0.2\\0.3");
    source.putAndInsertString(DCM_PixelSpacing, "0.1\\0.2");
    source.putAndInsertString(DCM_ShutterLeftVerticalEdge, "2");
    source.putAndInsertString(DCM_KVP, "117");
    source.putAndInsertString(DCM_SeriesNumber, "3");
    source.putAndInsertString(DCM_BurnedInAnnotation, "YES");
    const auto path = m_folder / "source.dcm";
    QVERIFY(writeDicom(file, path));
    const auto loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    const auto target = m_folder / "derived.dcm";
    const auto written = io::save(target, doubled(loaded->image), io::ExportFormat::Dicom,
        testDerivation(path), testWindow(2048, 4096));
    QVERIFY2(written.has_value(), reason(written));

    DcmFileFormat result;
    QVERIFY(result.loadFile(target.c_str()).good());
    QCOMPARE(int(result.getDataset()->getOriginalXfer()), int(EXS_LittleEndianExplicit));
    DcmDataset& data = *result.getDataset();
    QCOMPARE(text(data, DCM_PatientName), QByteArray("Müller^Jörg"));
    QCOMPARE(text(data, DCM_SpecificCharacterSet), QByteArray("ISO_IR 192"));
    QCOMPARE(text(data, DCM_StudyInstanceUID), QByteArray("1.2.3.4"));
    QCOMPARE(text(data, DCM_SOPClassUID), QByteArray(UID_ComputedRadiographyImageStorage));
    QVERIFY(text(data, DCM_SOPInstanceUID).startsWith("2.25."));
    QVERIFY(text(data, DCM_SOPInstanceUID).size() <= 64);
    QVERIFY(text(data, DCM_SeriesInstanceUID).startsWith("2.25."));
    QVERIFY(text(data, DCM_SOPInstanceUID) != text(data, DCM_SeriesInstanceUID));
    QCOMPARE(text(data, DCM_ImageType), QByteArray("DERIVED\\PRIMARY\\POST"));
    QCOMPARE(text(data, DCM_ImagerPixelSpacing), QByteArray("0.1\\0.15"));
    QCOMPARE(text(data, DCM_PixelSpacing), QByteArray("0.05\\0.1"));
    QCOMPARE(text(data, DCM_ShutterLeftVerticalEdge), QByteArray("3")); // first of 3 and 4
    QCOMPARE(text(data, DCM_KVP), QByteArray("117"));
    QCOMPARE(text(data, DCM_BurnedInAnnotation), QByteArray("YES"));
    QCOMPARE(
        text(data, DCM_SeriesDescription), QByteArray("CXR Lens SRCNN ×2 · NOT FOR DIAGNOSIS"));
    QVERIFY(text(data, DCM_SeriesNumber) != "3");
    const QByteArray derivation = text(data, DCM_DerivationDescription);
    QVERIFY(derivation.contains("srcnn-9-5-5"));
    QVERIFY(derivation.contains(QByteArray(64, 'c')));
    QVERIFY(derivation.contains("not for diagnosis"));
    DcmItem* reference = nullptr;
    QVERIFY(data.findAndGetSequenceItem(DCM_SourceImageSequence, reference).good());
    QCOMPARE(text(*reference, DCM_ReferencedSOPInstanceUID), QByteArray("1.2.3.4.5"));
    DcmItem* equipment = nullptr;
    QVERIFY(data.findAndGetSequenceItem(DCM_ContributingEquipmentSequence, equipment).good());
    QCOMPARE(text(*equipment, DCM_Manufacturer), QByteArray("CXR Lens"));

    const auto again = io::load(target);
    QVERIFY2(again.has_value(), reason(again));
    QCOMPARE(again->image.samples(), doubled(loaded->image).samples());
    QCOMPARE(again->image.meaning().spacing->rowMm, 0.05);
}

void TestIoDicomWrite::derivedPixelsAndMeaning_data()
{
    QTest::addColumn<int>("bits");
    QTest::addColumn<bool>("isSigned");
    QTest::addColumn<bool>("inverted");
    for (const int bits : {8, 10, 12, 16}) {
        for (const bool isSigned : {false, true}) {
            for (const bool inverted : {false, true}) {
                QTest::addRow(
                    "%d bits%s%s", bits, isSigned ? " signed" : "", inverted ? " MONOCHROME1" : "")
                    << bits << isSigned << inverted;
            }
        }
    }
}

void TestIoDicomWrite::derivedPixelsAndMeaning()
{
    QFETCH(int, bits);
    QFETCH(bool, isSigned);
    QFETCH(bool, inverted);
    image::Meaning meaning;
    meaning.bits = bits;
    meaning.storedMin = isSigned ? -(1 << (bits - 1)) : 0;
    meaning.inverted = inverted;
    meaning.rescaleSlope = 0.5;
    meaning.rescaleIntercept = -1000;
    meaning.windows = {
        {.center = 12.25, .width = 300, .function = image::VoiFunction::Sigmoid, .name = "CHEST"}};
    const image::Image image = testImage({13, 11}, meaning);
    const auto path = m_folder / "round.dcm";
    const auto written =
        io::save(path, image, io::ExportFormat::Dicom, testDerivation(), testWindow(2048, 4096));
    QVERIFY2(written.has_value(), reason(written));
    const auto loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    QVERIFY(loaded->image == image);
}

void TestIoDicomWrite::derivedLeavesNothingStale()
{
    DcmFileFormat file;
    fillDicom(file, {});
    DcmDataset& source = *file.getDataset();
    const DcmTag privateCreator(0x0009, 0x0010, EVR_LO);
    const DcmTag privateValue(0x0009, 0x1001, EVR_LO);
    source.putAndInsertString(privateCreator, "SOMEBODY");
    source.putAndInsertString(privateValue, "secret");
    source.putAndInsertUint16(DCM_SmallestImagePixelValue, 3);
    source.putAndInsertUint16(DCM_OverlayRows, 6);
    DcmItem* item = nullptr;
    source.findOrCreateSequenceItem(DCM_IconImageSequence, item);
    source.findOrCreateSequenceItem(DCM_RequestAttributesSequence, item);
    item->putAndInsertString(privateCreator, "SOMEBODY");
    item->putAndInsertString(DCM_RequestedProcedureID, "77");
    const auto path = m_folder / "stale.dcm";
    QVERIFY(writeDicom(file, path));
    const auto target = m_folder / "clean.dcm";
    const auto written = io::save(target, testImage({14, 12}, 12), io::ExportFormat::Dicom,
        testDerivation(path), testWindow(2048, 4096));
    QVERIFY2(written.has_value(), reason(written));
    DcmFileFormat result;
    QVERIFY(result.loadFile(target.c_str()).good());
    DcmDataset& data = *result.getDataset();
    QVERIFY(!data.tagExists(DCM_SmallestImagePixelValue));
    QVERIFY(!data.tagExists(DCM_IconImageSequence));
    QVERIFY(!data.tagExists(DCM_OverlayRows));
    constexpr OFBool everywhere = OFTrue;
    QVERIFY(!data.tagExists(privateCreator, everywhere));
    QVERIFY(!data.tagExists(privateValue, everywhere));
    QVERIFY(data.tagExists(DCM_RequestedProcedureID, everywhere));
}

void TestIoDicomWrite::derivedFromCompressed()
{
    for (const auto syntax : {EXS_RLELossless, EXS_JPEGProcess14SV1, EXS_JPEGProcess2_4}) {
        const auto path = m_folder / "compressed.dcm";
        QVERIFY(writeDicom({.rows = 16, .columns = 16}, path, syntax));
        const auto loaded = io::load(path);
        QVERIFY2(loaded.has_value(), reason(loaded));
        const auto target = m_folder / "plain.dcm";
        const auto written = io::save(target, loaded->image, io::ExportFormat::Dicom,
            testDerivation(path), testWindow(2048, 4096));
        QVERIFY2(written.has_value(), reason(written));
        const auto again = io::load(target);
        QVERIFY2(again.has_value(), reason(again));
        QCOMPARE(again->image.samples(), loaded->image.samples());
        DcmFileFormat result;
        QVERIFY(result.loadFile(target.c_str()).good());
        const bool lossy = syntax == EXS_JPEGProcess2_4;
        DcmDataset& data = *result.getDataset();
        QCOMPARE(text(data, DCM_LossyImageCompression), QByteArray(lossy ? "01" : ""));
        QCOMPARE(
            text(data, DCM_LossyImageCompressionMethod), QByteArray(lossy ? "ISO_10918_1" : ""));
    }
}

void TestIoDicomWrite::derivedFromMultiFrameColour()
{
    DicomPicture picture{.rows = 2,
        .columns = 2,
        .bitsAllocated = 8,
        .bitsStored = 8,
        .highBit = 7,
        .samplesPerPixel = 3,
        .photometric = "RGB"};
    picture.cells.assign(24, 90);
    DcmFileFormat file;
    fillDicom(file, picture);
    file.getDataset()->putAndInsertString(DCM_NumberOfFrames, "2");
    const auto path = m_folder / "rgb.dcm";
    QVERIFY(writeDicom(file, path));
    const auto loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    const auto target = m_folder / "grey.dcm";
    const auto written = io::save(target, doubled(loaded->image), io::ExportFormat::Dicom,
        testDerivation(path), testWindow(128, 256));
    QVERIFY2(written.has_value(), reason(written));
    const auto again = io::load(target);
    QVERIFY2(again.has_value(), reason(again));
    QCOMPARE(again->source.frames, 1);
    QVERIFY(!again->source.colourReduced);
    QCOMPARE(again->image.samples(), std::vector<std::uint16_t>(16, 90));
}

void TestIoDicomWrite::derivedTextIsCutAtItsEnd()
{
    io::Derivation derivation = testDerivation();
    derivation.scale = 1; // degraded first, then restored
    const auto path = m_folder / "long.dcm";
    for (const char* first : {"", "x"}) { // the limit falls between characters, and into one
        derivation.description = first;
        for (int i = 0; i < 600; ++i)
            derivation.description += "×";
        const auto written = io::save(path, testImage({6, 5}, 12), io::ExportFormat::Dicom,
            derivation, testWindow(2048, 4096));
        QVERIFY2(written.has_value(), reason(written));
        DcmFileFormat result;
        QVERIFY(result.loadFile(path.c_str()).good());
        DcmDataset& data = *result.getDataset();
        QCOMPARE(
            text(data, DCM_SeriesDescription), QByteArray("CXR Lens SRCNN · NOT FOR DIAGNOSIS"));
        const QByteArray description = text(data, DCM_DerivationDescription);
        QVERIFY(description.size() <= 1024 && description.size() >= 1022);
        QVERIFY(description.contains(QByteArray(64, 'c')));
        QVERIFY(description.contains("matrix 1× the source's"));
        QVERIFY(description.endsWith("×"));
    }
}

void TestIoDicomWrite::burnedInAnnotation()
{
    const auto derived = [&](const char* sopClass, const char* said) {
        DcmFileFormat file;
        fillDicom(file, {});
        file.getDataset()->putAndInsertString(DCM_SOPClassUID, sopClass);
        if (said)
            file.getDataset()->putAndInsertString(DCM_BurnedInAnnotation, said);
        const auto path = m_folder / "said.dcm";
        const auto target = m_folder / "says.dcm";
        DcmFileFormat result;
        if (!writeDicom(file, path)
            || !io::save(target, testImage({14, 12}, 12), io::ExportFormat::Dicom,
                testDerivation(path), testWindow(2048, 4096))
            || result.loadFile(target.c_str()).bad())
            return QByteArray("not written");
        return result.getDataset()->tagExists(DCM_BurnedInAnnotation)
            ? text(*result.getDataset(), DCM_BurnedInAnnotation)
            : QByteArray("silent");
    };
    const char* cr = UID_ComputedRadiographyImageStorage;
    const char* dx = UID_DigitalXRayImageStorageForPresentation;
    QCOMPARE(derived(cr, "NO"), QByteArray("NO"));
    QCOMPARE(derived(cr, "YES"), QByteArray("YES"));
    QCOMPARE(derived(cr, nullptr), QByteArray("silent"));
    QCOMPARE(derived(cr, ""), QByteArray("silent"));
    QCOMPARE(derived(dx, "NO"), QByteArray("NO"));
    QCOMPARE(derived(dx, nullptr), QByteArray("YES")); // must be one of the two
}

void TestIoDicomWrite::lossySources()
{
    const auto target = m_folder / "lossy derived.dcm";
    const auto derive = [&](const std::filesystem::path& source, DcmFileFormat& result) {
        const auto written = io::save(target, testImage({32, 32}, 12), io::ExportFormat::Dicom,
            testDerivation(source), testWindow(2048, 4096));
        QVERIFY2(written.has_value(), reason(written));
        QVERIFY(result.loadFile(target.c_str()).good());
    };
    {
        const auto path = m_folder / "source.jpg";
        QImage picture(64, 64, QImage::Format_Grayscale8);
        picture.fill(70);
        QVERIFY(picture.save(qtPath(path), "JPG", 90));
        DcmFileFormat result;
        derive(path, result);
        DcmDataset& data = *result.getDataset();
        QCOMPARE(text(data, DCM_LossyImageCompression), QByteArray("01"));
        QCOMPARE(text(data, DCM_LossyImageCompressionMethod), QByteArray("ISO_10918_1"));
        const double ratio = text(data, DCM_LossyImageCompressionRatio).toDouble();
        QVERIFY(std::abs(ratio - 64. * 64 / double(readBytes(path).size())) < 0.01);
    }
    const auto path = m_folder / "lossy.dcm";
    { // a file that denies its own encoding
        DcmFileFormat file;
        fillDicom(file, {.rows = 16, .columns = 16});
        QVERIFY(file.getDataset()->chooseRepresentation(EXS_JPEGProcess2_4, nullptr).good());
        file.getDataset()->putAndInsertString(DCM_LossyImageCompression, "00");
        QVERIFY(writeDicom(file, path, EXS_JPEGProcess2_4));
        DcmFileFormat result;
        derive(path, result);
        QCOMPARE(text(*result.getDataset(), DCM_LossyImageCompression), QByteArray("01"));
        QVERIFY(text(*result.getDataset(), DCM_LossyImageCompressionRatio).toDouble() > 0);
    }
    { // lost earlier: uncompressed now
        DcmFileFormat file;
        fillDicom(file, {.rows = 16, .columns = 16});
        DcmDataset& source = *file.getDataset();
        source.putAndInsertString(DCM_LossyImageCompression, "01");
        source.putAndInsertString(DCM_LossyImageCompressionRatio, "12.5\\3");
        source.putAndInsertString(DCM_LossyImageCompressionMethod, "ISO_15444_1\\ISO_10918_1");
        QVERIFY(writeDicom(file, path));
        DcmFileFormat result;
        derive(path, result);
        DcmDataset& data = *result.getDataset();
        QCOMPARE(text(data, DCM_LossyImageCompression), QByteArray("01"));
        QCOMPARE(text(data, DCM_LossyImageCompressionRatio), QByteArray("12.5\\3"));
        QCOMPARE(
            text(data, DCM_LossyImageCompressionMethod), QByteArray("ISO_15444_1\\ISO_10918_1"));
    }
}

void TestIoDicomWrite::secondaryCapture()
{
    const auto png = m_folder / "source.png";
    QVERIFY(io::save(
        png, testImage({6, 5}, 8), io::ExportFormat::Png8, testDerivation(), testWindow(128, 256))
                .has_value());
    const auto path = m_folder / "capture.dcm";
    const auto written = io::save(path, testImage({12, 10}, 8), io::ExportFormat::Dicom,
        testDerivation(png), testWindow(128, 256));
    QVERIFY2(written.has_value(), reason(written));
    const auto loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    QCOMPARE(loaded->source.sopClass, std::string("SecondaryCaptureImageStorage"));
    QVERIFY(loaded->source.patientName.empty());
    QCOMPARE(loaded->image.samples(), testImage({12, 10}, 8).samples());
    DcmFileFormat result;
    QVERIFY(result.loadFile(path.c_str()).good());
    QVERIFY(!result.getDataset()->tagExists(DCM_LossyImageCompression));
    QVERIFY(!result.getDataset()->tagExists(DCM_BurnedInAnnotation));
}

void TestIoDicomWrite::sourceThatChanged()
{
    const auto path = m_folder / "replaced.dcm";
    const auto target = m_folder / "mixed.dcm";
    QVERIFY(writeDicom(DicomPicture{}, path));
    const auto loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    io::Derivation derivation = testDerivation(path);
    derivation.sourceSha256 = loaded->source.sha256;
    const auto save = [&] {
        return io::save(target, doubled(loaded->image), io::ExportFormat::Dicom, derivation,
            testWindow(2048, 4096));
    };
    const auto same = save();
    QVERIFY2(same.has_value(), reason(same));
    std::filesystem::remove(target);

    DcmFileFormat other;
    fillDicom(other, {});
    other.getDataset()->putAndInsertString(DCM_PatientName, "Roe^Richard");
    QVERIFY(writeDicom(other, path));
    const auto written = save();
    QVERIFY(!written);
    QVERIFY(written.error().code == Code::CannotWrite);
    QCOMPARE(written.error().detail,
        target.string() + ": the source file " + path.string() + " changed after it was opened");
    QVERIFY(!std::filesystem::exists(target));
}

void TestIoDicomWrite::sourceThatVanished()
{
    const auto target = m_folder / "never.dcm";
    const auto written = io::save(target, testImage({4, 4}, 12), io::ExportFormat::Dicom,
        testDerivation(m_folder / "gone.dcm"), testWindow(2048, 4096));
    QVERIFY(!written);
    QVERIFY(written.error().code == Code::FileNotFound);
    QVERIFY2(written.error().detail.find("gone.dcm") != std::string::npos, reason(written));
    QVERIFY(!std::filesystem::exists(target));
}

void TestIoDicomWrite::createdIsReproducible()
{
    const image::Image image = testImage({64, 48}, dxMeaning(12));
    for (const auto encoding :
        {io::DicomCoding::ExplicitLittleEndian, io::DicomCoding::JpegLsLossless,
            io::DicomCoding::RleLossless, io::DicomCoding::JpegLossless}) {
        const auto first = m_folder / "first.dcm";
        const auto second = m_folder / "second.dcm";
        const auto a = io::createDx(first, image, phantomDescription(), encoding);
        QVERIFY2(a.has_value(), reason(a));
        QVERIFY(io::createDx(second, image, phantomDescription(), encoding).has_value());
        QVERIFY2(readBytes(first) == readBytes(second), QByteArray::number(int(encoding)));
        io::DxDescription other = phantomDescription();
        other.seed = "phantom 2";
        QVERIFY(io::createDx(second, image, other, encoding).has_value());
        QVERIFY(readBytes(first) != readBytes(second));
    }
}

void TestIoDicomWrite::createdReadsBack_data()
{
    QTest::addColumn<int>("bits");
    QTest::addColumn<bool>("inverted");
    QTest::addColumn<int>("encoding");
    for (const int bits : {8, 12, 14, 16}) {
        for (const auto encoding : {io::DicomCoding::ExplicitLittleEndian,
                 io::DicomCoding::RleLossless, io::DicomCoding::JpegLossless}) {
            QTest::addRow("%d bits, encoding %d", bits, int(encoding))
                << bits << (bits == 12) << int(encoding);
        }
    }
}

void TestIoDicomWrite::createdReadsBack()
{
    QFETCH(int, bits);
    QFETCH(bool, inverted);
    QFETCH(int, encoding);
    image::Meaning meaning = dxMeaning(bits);
    meaning.inverted = inverted;
    const image::Image image = testImage({31, 29}, meaning);
    const auto path = m_folder / "dx.dcm";
    const auto written = io::createDx(path, image, phantomDescription(), io::DicomCoding(encoding));
    QVERIFY2(written.has_value(), reason(written));
    const auto loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    QVERIFY(loaded->image == image);
    QCOMPARE(loaded->source.modality, std::string("DX"));
    QCOMPARE(loaded->source.patientName, std::string("Phantom, Größe"));
    QCOMPARE(loaded->source.bodyPart, std::string("CHEST"));
    QCOMPARE(loaded->source.viewPosition, std::string("PA"));
    QCOMPARE(loaded->source.sopClass, std::string("DigitalXRayImageStorageForPresentation"));
}

void TestIoDicomWrite::createdRefusals()
{
    const auto path = m_folder / "refused.dcm";
    const auto code = [&](image::Meaning meaning, io::DxDescription dx) {
        const auto written = io::createDx(path, testImage({4, 4}, std::move(meaning)), dx);
        return written ? Code::Internal : written.error().code;
    };
    image::Meaning meaning = dxMeaning(12);
    meaning.storedMin = -2048;
    QVERIFY(code(meaning, phantomDescription()) == Code::InvalidArgument);
    meaning = dxMeaning(12);
    meaning.spacing.reset();
    QVERIFY(code(meaning, phantomDescription()) == Code::InvalidArgument);
    meaning = dxMeaning(12);
    meaning.rescaleSlope = 2;
    QVERIFY(code(meaning, phantomDescription()) == Code::InvalidArgument);
    QVERIFY(code(dxMeaning(12), {}) == Code::InvalidArgument);
    QVERIFY(!std::filesystem::exists(path));
}

QTEST_GUILESS_MAIN(TestIoDicomWrite)
#include "tst_io_dicom_write.moc"
