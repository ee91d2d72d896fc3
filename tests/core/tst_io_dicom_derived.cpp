// SPDX-License-Identifier: Apache-2.0
#include "core/io_dicom_fixtures.h"
#include "core/io_fixtures.h"
#include "io/dicom/origin.h"

#include <dcmtk/dcmdata/dcsequen.h>

#include <array>
#include <thread>

using namespace cxr;
using namespace cxr::test;

Q_DECLARE_METATYPE(cxr::io::DicomCoding)

/// What a derived object says: how its pixels are stored, where it lies, which frame it is of, what
/// was done to it.
class TestIoDicomDerived : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodingKeepsEveryBit_data();
    void everyCodingKeepsEveryBit();
    void bitsAllocatedAsTheSource();
    void manyThreadsAtOnce();
    void geometryFollowsTheGrid();
    void geometryStaysAtScaleOne();
    void derivationCodes();
    void tablesStayToTheLetter();
    void chosenFrame();
    void positionOfTheChosenFrame();
    void functionalGroupsBecomeACapture();
    void lossyHistoryGrows();
    void recordIsReadBack();

private:
    /// Derives from `file` and gives back what was written.
    void derive(DcmFileFormat& file, const io::Derivation& how, DcmFileFormat& result,
        io::DicomCoding coding = io::DicomCoding::ExplicitLittleEndian);

    Folder m_folder;
};

namespace {

constexpr std::array codings = {io::DicomCoding::ExplicitLittleEndian,
    io::DicomCoding::JpegLsLossless, io::DicomCoding::Jpeg2000Lossless,
    io::DicomCoding::RleLossless};

QByteArray text(DcmItem& item, const DcmTagKey& tag)
{
    OFString value;
    item.findAndGetOFStringArray(tag, value);
    return QByteArray(value.c_str());
}

QByteArray codesOf(DcmDataset& data)
{
    DcmSequenceOfItems* codes = nullptr;
    QByteArray values;
    if (data.findAndGetSequence(DCM_DerivationCodeSequence, codes).good()) {
        for (unsigned long i = 0; i < codes->card(); ++i) {
            DcmItem& code = *codes->getItem(i);
            values += text(code, DCM_CodeValue) + ' ' + text(code, DCM_CodingSchemeDesignator) + ' '
                + text(code, DCM_CodeMeaning) + '\n';
        }
    }
    return values;
}

void putAll(DcmItem& item, const std::vector<std::pair<DcmTagKey, const char*>>& attributes)
{
    for (const auto& [tag, value] : attributes)
        QVERIFY(item.putAndInsertString(tag, value).good());
}

void compareAll(DcmItem& item, const std::vector<std::pair<DcmTagKey, const char*>>& attributes)
{
    for (const auto& [tag, value] : attributes)
        QVERIFY2(text(item, tag) == value, text(item, tag) + QByteArray(" is not ") + value);
}

} // namespace

void TestIoDicomDerived::derive(
    DcmFileFormat& file, const io::Derivation& how, DcmFileFormat& result, io::DicomCoding coding)
{
    const auto path = m_folder / "source.dcm";
    const auto target = m_folder / "derived.dcm";
    QVERIFY(writeDicom(file, path));
    const auto loaded = io::load(path, how.frame);
    QVERIFY2(loaded.has_value(), reason(loaded));
    io::Derivation derivation = how;
    derivation.source = path;
    const auto written = io::save(
        target, loaded->image, io::ExportFormat::Dicom, derivation, testWindow(2048, 4096), coding);
    QVERIFY2(written.has_value(), reason(written));
    QVERIFY(result.loadFile(target.c_str()).good());
}

void TestIoDicomDerived::everyCodingKeepsEveryBit_data()
{
    QTest::addColumn<io::DicomCoding>("coding");
    QTest::addColumn<int>("bits");
    QTest::addColumn<bool>("isSigned");
    for (const auto coding : {codings[0], codings[1], codings[2], codings[3]}) {
        for (const int bits : {8, 10, 12, 15, 16}) {
            for (const bool isSigned : {false, true})
                QTest::addRow("coding %d, %d bits%s", int(coding), bits, isSigned ? ", signed" : "")
                    << coding << bits << isSigned;
        }
    }
}

void TestIoDicomDerived::everyCodingKeepsEveryBit()
{
    QFETCH(io::DicomCoding, coding);
    QFETCH(int, bits);
    QFETCH(bool, isSigned);
    const std::array syntaxes = {
        EXS_LittleEndianExplicit, EXS_JPEGLSLossless, EXS_JPEG2000LosslessOnly, EXS_RLELossless};
    image::Meaning meaning;
    meaning.bits = bits;
    meaning.storedMin = isSigned ? -(1 << (bits - 1)) : 0;
    std::uint32_t seed = 1;
    for (const image::Size size : {image::Size{1, 1}, {97, 61}, {640, 3}, {200, 200}}) {
        image::Image image = testImage(size, meaning);
        for (int y = 0; size.width == 200 && y < size.height; ++y) { // noise grows by being coded
            for (int x = 0; x < size.width; ++x) {
                seed = seed * 1'664'525u + 1'013'904'223u;
                image.row(y)[x] = static_cast<std::uint16_t>(seed >> 16 & 0xffff >> (16 - bits));
            }
        }
        const auto path = m_folder / "coded.dcm";
        const auto written = io::save(
            path, image, io::ExportFormat::Dicom, testDerivation(), testWindow(2048, 4096), coding);
        QVERIFY2(written.has_value(), reason(written));
        DcmFileFormat file;
        QVERIFY(file.loadFile(path.c_str()).good());
        QCOMPARE(int(file.getDataset()->getOriginalXfer()), int(syntaxes[std::size_t(coding)]));
        const auto loaded = io::load(path);
        QVERIFY2(loaded.has_value(), reason(loaded));
        QVERIFY(loaded->image == image);
        QVERIFY(loaded->source.notices.empty());
    }
}

void TestIoDicomDerived::bitsAllocatedAsTheSource()
{
    for (const auto coding : codings) {
        DcmFileFormat file;
        fillDicom(file, {.bitsStored = 8, .highBit = 7});
        DcmFileFormat result;
        derive(file, testDerivation(), result, coding);
        const bool narrow = coding == io::DicomCoding::Jpeg2000Lossless
            || coding == io::DicomCoding::JpegLsLossless;
        QCOMPARE(text(*result.getDataset(), DCM_BitsAllocated), QByteArray(narrow ? "8" : "16"));
        QCOMPARE(text(*result.getDataset(), DCM_BitsStored), QByteArray("8"));
        QCOMPARE(text(*result.getDataset(), DCM_HighBit), QByteArray("7"));
    }
}

void TestIoDicomDerived::manyThreadsAtOnce()
{
    constexpr int threadCount = 8;
    std::array<bool, threadCount> same = {};
    std::vector<std::thread> threads;
    for (int i = 0; i < threadCount; ++i) {
        threads.emplace_back([&, i] {
            const image::Image image = testImage({200 + i, 150}, 9 + i % 8);
            const auto path = m_folder / ("thread" + std::to_string(i) + ".dcm");
            const auto coding = codings[std::size_t(i) % codings.size()];
            const auto written = io::save(path, image, io::ExportFormat::Dicom, testDerivation(),
                testWindow(2048, 4096), coding);
            const auto loaded = io::load(path);
            same[std::size_t(i)] = written && loaded && loaded->image == image;
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(std::count(same.begin(), same.end(), true), threadCount);
}

void TestIoDicomDerived::geometryFollowsTheGrid()
{
    DcmFileFormat file;
    fillDicom(file, {});
    DcmDataset& source = *file.getDataset();
    putAll(source,
        {{DCM_PixelSpacing, "0.3\\0.6"}, {DCM_ImagerPixelSpacing, "0.36\\0.72"},
            {DCM_NominalScannedPixelSpacing, "0.9\\0.9"}, {DCM_ImagePositionPatient, "10\\20\\30"},
            {DCM_ImageOrientationPatient, "1\\0\\0\\0\\1\\0"}, {DCM_ShutterLeftVerticalEdge, "2"},
            {DCM_ShutterRightVerticalEdge, "6"}, {DCM_ShutterUpperHorizontalEdge, "0"},
            {DCM_ShutterLowerHorizontalEdge, "6"}, {DCM_CollimatorLeftVerticalEdge, "1"},
            {DCM_CollimatorLowerHorizontalEdge, "5"}, {DCM_CenterOfCircularShutter, "3\\4"},
            {DCM_RadiusOfCircularShutter, "2"},
            {DCM_VerticesOfThePolygonalCollimator, "1\\1\\1\\7\\6\\7"}});
    const std::vector<std::pair<DcmTagKey, const char*>> stay = {
        {DCM_PixelSpacingCalibrationType, "FIDUCIAL"},
        {DCM_PixelSpacingCalibrationDescription, "Ball of 25 mm"},
        {DCM_DistanceSourceToDetector, "1800"}, {DCM_DistanceSourceToPatient, "1600"},
        {DCM_EstimatedRadiographicMagnificationFactor, "1.125"},
        {DCM_DetectorElementSpacing, "0.12\\0.12"}, {DCM_DetectorElementPhysicalSize, "0.1\\0.1"},
        {DCM_DetectorBinning, "3\\6"}, {DCM_DetectorActiveDimensions, "430\\430"},
        {DCM_FieldOfViewDimensions, "400\\400"}, {DCM_PixelAspectRatio, "1\\2"}};
    putAll(source, stay);
    io::Derivation derivation = testDerivation();
    derivation.scale = 3;
    DcmFileFormat result;
    derive(file, derivation, result);
    DcmDataset& data = *result.getDataset();
    compareAll(data, stay);
    // The first of three new columns lies 1/3 of an old pixel (0.6 mm) left of its centre, and
    // the first row as much (0.3 mm) above.
    compareAll(data,
        {{DCM_PixelSpacing, "0.1\\0.2"}, {DCM_ImagerPixelSpacing, "0.12\\0.24"},
            {DCM_NominalScannedPixelSpacing, "0.3\\0.3"},
            {DCM_ImagePositionPatient, "9.8\\19.9\\30"}, {DCM_ShutterLeftVerticalEdge, "4"},
            {DCM_ShutterRightVerticalEdge, "18"}, {DCM_ShutterUpperHorizontalEdge, "0"},
            {DCM_ShutterLowerHorizontalEdge, "18"}, {DCM_CollimatorLeftVerticalEdge, "1"},
            {DCM_CollimatorLowerHorizontalEdge, "15"}, {DCM_CenterOfCircularShutter, "8\\11"},
            {DCM_RadiusOfCircularShutter, "6"},
            {DCM_VerticesOfThePolygonalCollimator, "2\\2\\2\\20\\17\\20"}});
}

void TestIoDicomDerived::geometryStaysAtScaleOne()
{
    const std::vector<std::pair<DcmTagKey, const char*>> attributes = {
        {DCM_PixelSpacing, "0.143000\\0.143000"}, {DCM_ImagePositionPatient, "1\\2\\3"},
        {DCM_ImageOrientationPatient, "1\\0\\0\\0\\1\\0"}, {DCM_ShutterLeftVerticalEdge, "2"}};
    DcmFileFormat file;
    fillDicom(file, {});
    putAll(*file.getDataset(), attributes);
    io::Derivation derivation = testDerivation();
    derivation.scale = 1;
    DcmFileFormat result;
    derive(file, derivation, result);
    compareAll(*result.getDataset(), attributes);
}

void TestIoDicomDerived::derivationCodes()
{
    const QByteArray resampling = "113085 DCM Spatial resampling\n";
    const QByteArray edges = "113086 DCM Edge enhancement\n";
    for (const auto& [scale, degraded, expected] : {std::tuple{2, false, resampling + edges},
             {1, false, edges}, {1, true, resampling + edges}}) {
        DcmFileFormat file;
        fillDicom(file, {});
        io::Derivation derivation = testDerivation();
        derivation.scale = scale;
        derivation.degraded = degraded;
        DcmFileFormat result;
        derive(file, derivation, result);
        QCOMPARE(codesOf(*result.getDataset()), expected);
    }
}

void TestIoDicomDerived::tablesStayToTheLetter()
{
    DcmFileFormat file;
    fillDicom(file, {});
    DcmDataset& source = *file.getDataset();
    for (const DcmTagKey& sequence : {DCM_ModalityLUTSequence, DCM_VOILUTSequence}) {
        DcmItem* lut = nullptr;
        QVERIFY(source.findOrCreateSequenceItem(sequence, lut).good());
        const std::array<Uint16, 3> descriptor = {4, 10, 16};
        const std::array<Uint16, 4> entries = {1, 500, 900, 4000};
        lut->putAndInsertUint16Array(DCM_LUTDescriptor, descriptor.data(), 3);
        lut->putAndInsertUint16Array(DCM_LUTData, entries.data(), 4);
        lut->putAndInsertString(DCM_LUTExplanation, "KURVE");
        lut->putAndInsertString(DCM_ModalityLUTType, "OD");
    }
    const std::vector<std::pair<DcmTagKey, const char*>> windows = {
        {DCM_WindowCenter, "2048.0\\1000"}, {DCM_WindowWidth, "4.096E3\\0500"},
        {DCM_WindowCenterWidthExplanation, "WIDE\\LUNG"}, {DCM_VOILUTFunction, "SIGMOID"}};
    putAll(source, windows);
    source.putAndInsertUint16(DCM_PixelPaddingValue, 77);
    DcmFileFormat result;
    derive(file, testDerivation(), result);
    DcmDataset& data = *result.getDataset();
    compareAll(data, windows);
    QCOMPARE(text(data, DCM_PixelPaddingValue), QByteArray("77"));
    QVERIFY(!data.tagExists(DCM_RescaleSlope)); // a table and a line exclude each other
    for (const DcmTagKey& sequence : {DCM_ModalityLUTSequence, DCM_VOILUTSequence}) {
        DcmItem* lut = nullptr;
        QVERIFY(data.findAndGetSequenceItem(sequence, lut).good());
        QCOMPARE(text(*lut, DCM_LUTDescriptor), QByteArray("4\\10\\16"));
        const Uint16* entries = nullptr;
        unsigned long count = 0;
        QVERIFY(lut->findAndGetUint16Array(DCM_LUTData, entries, &count).good());
        QCOMPARE(std::vector<Uint16>(entries, entries + count),
            (std::vector<Uint16>{1, 500, 900, 4000}));
        QCOMPARE(text(*lut, DCM_LUTExplanation), QByteArray("KURVE"));
    }
}

void TestIoDicomDerived::chosenFrame()
{
    for (const bool multiFrameClass : {true, false}) {
        DicomPicture picture{.rows = 2, .columns = 3};
        for (Uint16 cell = 0; cell < 18; ++cell)
            picture.cells.push_back(cell);
        DcmFileFormat file;
        fillDicom(file, picture);
        DcmDataset& source = *file.getDataset();
        if (multiFrameClass)
            source.putAndInsertString(
                DCM_SOPClassUID, UID_MultiframeGrayscaleWordSecondaryCaptureImageStorage);
        putAll(source,
            {{DCM_NumberOfFrames, "3"}, {DCM_FrameTime, "66.6"}, {DCM_FrameLabelVector, "A\\B\\C"},
                {DCM_CineRate, "15"}, {DCM_RecommendedDisplayFrameRate, "15"}});
        source.putAndInsertTagKey(DCM_FrameIncrementPointer, DCM_FrameTime);
        io::Derivation derivation = testDerivation();
        derivation.frame = 2;
        DcmFileFormat result;
        derive(file, derivation, result);
        DcmDataset& data = *result.getDataset();
        const auto again = io::load(m_folder / "derived.dcm");
        QVERIFY2(again.has_value(), reason(again));
        QCOMPARE(again->image.samples(), (std::vector<std::uint16_t>{12, 13, 14, 15, 16, 17}));
        DcmItem* reference = nullptr;
        QVERIFY(data.findAndGetSequenceItem(DCM_SourceImageSequence, reference).good());
        QCOMPARE(text(*reference, DCM_ReferencedFrameNumber), QByteArray("3"));
        QCOMPARE(text(data, DCM_NumberOfFrames), QByteArray(multiFrameClass ? "1" : ""));
        QCOMPARE(data.tagExists(DCM_FrameTime), multiFrameClass ? OFTrue : OFFalse);
        for (const DcmTagKey& tag :
            {DCM_FrameLabelVector, DCM_CineRate, DCM_RecommendedDisplayFrameRate})
            QVERIFY(!data.tagExists(tag));
    }
    DcmFileFormat single;
    fillDicom(single, {});
    DcmFileFormat result;
    derive(single, testDerivation(), result);
    QVERIFY(!result.getDataset()->tagExists(DCM_ReferencedFrameNumber, OFTrue));
}

void TestIoDicomDerived::positionOfTheChosenFrame()
{
    DicomPicture picture{.rows = 2, .columns = 2};
    picture.cells.assign(12, 5);
    DcmFileFormat file;
    fillDicom(file, picture);
    putAll(*file.getDataset(),
        {{DCM_SOPClassUID, UID_XRayAngiographicImageStorage}, {DCM_NumberOfFrames, "3"},
            {DCM_PositionerPrimaryAngle, "-30"}, {DCM_PositionerPrimaryAngleIncrement, "0\\10\\25"},
            {DCM_PositionerSecondaryAngle, "5"}});
    io::Derivation derivation = testDerivation();
    derivation.frame = 2;
    DcmFileFormat result;
    derive(file, derivation, result);
    DcmDataset& data = *result.getDataset();
    compareAll(data, {{DCM_PositionerPrimaryAngle, "-5"}, {DCM_PositionerSecondaryAngle, "5"}});
    QVERIFY(!data.tagExists(DCM_PositionerPrimaryAngleIncrement));
}

void TestIoDicomDerived::functionalGroupsBecomeACapture()
{
    DcmFileFormat file;
    fillDicom(file, {});
    DcmDataset& source = *file.getDataset();
    putAll(source,
        {{DCM_SOPClassUID, UID_EnhancedXAImageStorage}, {DCM_Modality, "XA"},
            {DCM_NumberOfFrames, "1"}, {DCM_AccessionNumber, "A1"},
            {DCM_LossyImageCompression, "01"}, {DCM_LossyImageCompressionRatio, "9"},
            {DCM_LossyImageCompressionMethod, "ISO_10918_1"}});
    DcmItem* group = nullptr;
    source.findOrCreateSequenceItem(DCM_SharedFunctionalGroupsSequence, group);
    DcmItem* measures = nullptr;
    group->findOrCreateSequenceItem(DCM_PixelMeasuresSequence, measures);
    measures->putAndInsertString(DCM_PixelSpacing, "0.2\\0.2");
    DcmFileFormat result;
    derive(file, testDerivation(), result);
    DcmDataset& data = *result.getDataset();
    compareAll(data,
        {{DCM_SOPClassUID, UID_SecondaryCaptureImageStorage}, {DCM_PatientName, "Doe^Jane"},
            {DCM_StudyInstanceUID, "1.2.3.4"}, {DCM_AccessionNumber, "A1"}, {DCM_Modality, "XA"},
            {DCM_LossyImageCompression, "01"}, {DCM_LossyImageCompressionRatio, "9"},
            {DCM_ImageType, "DERIVED\\PRIMARY"}});
    QVERIFY(!data.tagExists(DCM_SharedFunctionalGroupsSequence));
    QVERIFY(!data.tagExists(DCM_NumberOfFrames));
    DcmItem* reference = nullptr;
    QVERIFY(data.findAndGetSequenceItem(DCM_SourceImageSequence, reference).good());
    compareAll(*reference,
        {{DCM_ReferencedSOPClassUID, UID_EnhancedXAImageStorage},
            {DCM_ReferencedSOPInstanceUID, "1.2.3.4.5"}});
}

void TestIoDicomDerived::lossyHistoryGrows()
{
    const auto path = m_folder / "lossy.dcm";
    const auto target = m_folder / "lossy derived.dcm";
    const auto derived = [&](const char* methods, const char* ratios, DcmFileFormat& result) {
        DcmFileFormat file;
        fillDicom(file, {.rows = 16, .columns = 16});
        DcmDataset& source = *file.getDataset();
        QVERIFY(source.chooseRepresentation(EXS_JPEGProcess2_4, nullptr).good());
        putAll(source,
            {{DCM_LossyImageCompression, "01"}, {DCM_LossyImageCompressionMethod, methods},
                {DCM_LossyImageCompressionRatio, ratios}});
        QVERIFY(writeDicom(file, path, EXS_JPEGProcess2_4));
        const auto written = io::save(target, testImage({32, 32}, 12), io::ExportFormat::Dicom,
            testDerivation(path), testWindow(2048, 4096));
        QVERIFY2(written.has_value(), reason(written));
        QVERIFY(result.loadFile(target.c_str()).good());
    };
    DcmFileFormat said;
    derived("ISO_15444_1\\ISO_10918_1", "3\\12.5", said);
    compareAll(*said.getDataset(),
        {{DCM_LossyImageCompressionMethod, "ISO_15444_1\\ISO_10918_1"},
            {DCM_LossyImageCompressionRatio, "3\\12.5"}});
    DcmFileFormat unsaid;
    derived("ISO_15444_1", "3", unsaid);
    compareAll(
        *unsaid.getDataset(), {{DCM_LossyImageCompressionMethod, "ISO_15444_1\\ISO_10918_1"}});
    const QByteArray ratios = text(*unsaid.getDataset(), DCM_LossyImageCompressionRatio);
    QVERIFY2(ratios.startsWith("3\\") && ratios.size() > 2, ratios);
}

void TestIoDicomDerived::recordIsReadBack()
{
    DcmFileFormat file;
    fillDicom(file, {});
    // A contribution of someone else's before this program's.
    DcmItem* other = nullptr;
    file.getDataset()->findOrCreateSequenceItem(DCM_ContributingEquipmentSequence, other);
    putAll(*other,
        {{DCM_Manufacturer, "Somebody"}, {DCM_ContributionDescription, "Record: not this one"}});
    io::Derivation derivation = testDerivation();
    derivation.record = R"({"path":"a\\b","n":1})";
    DcmFileFormat result;
    derive(file, derivation, result);
    const auto origin = io::readDicomOrigin(m_folder / "derived.dcm");
    QVERIFY2(origin.has_value(), reason(origin));
    QCOMPARE(origin->record, derivation.record);
    QCOMPARE(origin->sourceInstanceUid, std::string("1.2.3.4.5"));
    QVERIFY(origin->instanceUid.starts_with("2.25."));
    QCOMPARE(origin->sourceFrame, 0);

    const auto plain = io::readDicomOrigin(m_folder / "source.dcm");
    QVERIFY2(plain.has_value(), reason(plain));
    QVERIFY(plain->record.empty());
    QVERIFY(!io::readDicomOrigin(m_folder / "gone.dcm"));
    writeBytes(m_folder / "letter.txt", "Dear colleague");
    const auto letter = io::readDicomOrigin(m_folder / "letter.txt");
    QVERIFY(!letter);
    QVERIFY(letter.error().code == Code::UnknownFormat);
}

QTEST_GUILESS_MAIN(TestIoDicomDerived)
#include "tst_io_dicom_derived.moc"
