// SPDX-License-Identifier: Apache-2.0
#include "core/io_dicom_fixtures.h"
#include "core/io_fixtures.h"

#include <array>

using namespace cxr;
using namespace cxr::test;

/// Reading DICOM: every transfer syntax, every arrangement of bits, and what the values mean.
class TestIoDicom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void transferSyntaxes_data();
    void transferSyntaxes();
    void lossySyntaxesStayClose_data();
    void lossySyntaxesStayClose();
    void withoutPreamble_data();
    void withoutPreamble();
    void signedValues();
    void highBitAndOverlayBits();
    void eightBitsOddLength();
    void bigEndianEightBitsInWords();
    void polarity_data();
    void polarity();
    void rescaleAndWindows();
    void spacing_data();
    void spacing();
    void colour();
    void multiFrame();
    void patientInUtf8();
    void garbageBehindThePixels();
    void unknownCompressionIsNamed();
    void singleBits();
    void wideCells();
    void brokenOff();
    void unsupportedPixels_data();
    void unsupportedPixels();
    void contradictions_data();
    void contradictions();
    void nestedSequences_data();
    void nestedSequences();

private:
    Folder m_folder;
};

void TestIoDicom::transferSyntaxes_data()
{
    QTest::addColumn<int>("syntax");
    QTest::newRow("implicit") << int(EXS_LittleEndianImplicit);
    QTest::newRow("explicit") << int(EXS_LittleEndianExplicit);
    QTest::newRow("big endian") << int(EXS_BigEndianExplicit);
    QTest::newRow("deflated") << int(EXS_DeflatedLittleEndianExplicit);
    QTest::newRow("RLE") << int(EXS_RLELossless);
    QTest::newRow("JPEG lossless 14") << int(EXS_JPEGProcess14);
    QTest::newRow("JPEG lossless SV1") << int(EXS_JPEGProcess14SV1);
    QTest::newRow("JPEG-LS") << int(EXS_JPEGLSLossless);
}

void TestIoDicom::transferSyntaxes()
{
    QFETCH(int, syntax);
    for (const Uint16 bits : std::initializer_list<Uint16>{8, 10, 12, 16}) {
        const DicomPicture picture{.rows = 33,
            .columns = 41,
            .bitsAllocated = Uint16(bits > 8 ? 16 : 8),
            .bitsStored = bits,
            .highBit = Uint16(bits - 1)};
        const auto path = m_folder / "syntax.dcm";
        QVERIFY(writeDicom(picture, path, E_TransferSyntax(syntax)));
        const auto loaded = io::load(path);
        QVERIFY2(loaded.has_value(), reason(loaded));
        QCOMPARE(loaded->image.size(), (image::Size{41, 33}));
        QCOMPARE(loaded->image.meaning().bits, int(bits));
        QCOMPARE(loaded->image.samples(), cellsOf(picture));
        QCOMPARE(loaded->source.transferSyntax,
            std::string(DcmXfer(E_TransferSyntax(syntax)).getXferName()));
    }
}

void TestIoDicom::lossySyntaxesStayClose_data()
{
    QTest::addColumn<int>("syntax");
    QTest::addColumn<int>("bits");
    QTest::newRow("JPEG baseline") << int(EXS_JPEGProcess1) << 8;
    QTest::newRow("JPEG extended") << int(EXS_JPEGProcess2_4) << 12;
    QTest::newRow("JPEG-LS near lossless") << int(EXS_JPEGLSLossy) << 12;
}

void TestIoDicom::lossySyntaxesStayClose()
{
    QFETCH(int, syntax);
    QFETCH(int, bits);
    DicomPicture picture{.rows = 40,
        .columns = 48,
        .bitsAllocated = Uint16(bits > 8 ? 16 : 8),
        .bitsStored = Uint16(bits),
        .highBit = Uint16(bits - 1)};
    for (unsigned i = 0; i < 40 * 48; ++i) // smooth, so that lossy coding keeps it
        picture.cells.push_back(Uint16((i % 48 + i / 48) << (bits - 8)));
    const auto path = m_folder / "lossy.dcm";
    QVERIFY(writeDicom(picture, path, E_TransferSyntax(syntax)));
    const auto loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    QCOMPARE(loaded->image.meaning().bits, bits);
    for (std::size_t i = 0; i < picture.cells.size(); ++i) {
        const int difference = int(loaded->image.samples()[i]) - int(picture.cells[i]);
        QVERIFY2(std::abs(difference) <= 4 << (bits - 8), QByteArray::number(difference));
    }
}

void TestIoDicom::withoutPreamble_data()
{
    QTest::addColumn<int>("syntax");
    QTest::newRow("implicit") << int(EXS_LittleEndianImplicit);
    QTest::newRow("explicit") << int(EXS_LittleEndianExplicit);
    QTest::newRow("big endian") << int(EXS_BigEndianExplicit);
}

void TestIoDicom::withoutPreamble()
{
    QFETCH(int, syntax);
    const DicomPicture picture;
    const auto naked = m_folder / "naked";
    QVERIFY(writeDicom(picture, naked, E_TransferSyntax(syntax), EWM_dataset));
    const auto loaded = io::load(naked);
    QVERIFY2(loaded.has_value(), reason(loaded));
    QCOMPARE(loaded->image.samples(), cellsOf(picture));

    // The meta header without the 132 bytes before it.
    const auto whole = m_folder / "whole.dcm";
    QVERIFY(writeDicom(picture, whole, E_TransferSyntax(syntax)));
    const auto beheaded = m_folder / "beheaded.dcm";
    writeBytes(beheaded, readBytes(whole).mid(132));
    const auto again = io::load(beheaded);
    QVERIFY2(again.has_value(), reason(again));
    QCOMPARE(again->image.samples(), cellsOf(picture));
}

void TestIoDicom::signedValues()
{
    // −2048 … 2047 in two's complement of 12 bits, sign extended as PS3.5 8.1.1 asks.
    DicomPicture picture{.rows = 1, .columns = 4, .pixelRepresentation = 1};
    picture.cells = {0xf800, 0xffff, 0x0000, 0x07ff};
    const auto path = m_folder / "signed.dcm";
    QVERIFY(writeDicom(picture, path));
    const auto loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    const image::Image& image = loaded->image;
    QCOMPARE(image.meaning().storedMin, -2048);
    QCOMPARE(image.storedValue(0, 0), -2048);
    QCOMPARE(image.storedValue(1, 0), -1);
    QCOMPARE(image.storedValue(2, 0), 0);
    QCOMPARE(image.storedValue(3, 0), 2047);
}

void TestIoDicom::highBitAndOverlayBits()
{
    // 10 bits in bits 2 … 11; the rest holds what older objects kept there: overlay planes.
    DicomPicture picture{.rows = 1, .columns = 3, .bitsStored = 10, .highBit = 11};
    picture.cells = {0xf003, Uint16(1023 << 2), Uint16(0x8000 | 345 << 2 | 1)};
    const auto path = m_folder / "highbit.dcm";
    QVERIFY(writeDicom(picture, path));
    const auto loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    QCOMPARE(loaded->image.samples(), (std::vector<std::uint16_t>{0, 1023, 345}));
}

void TestIoDicom::eightBitsOddLength()
{
    const DicomPicture picture{
        .rows = 3, .columns = 5, .bitsAllocated = 8, .bitsStored = 8, .highBit = 7};
    for (const auto syntax :
        {EXS_LittleEndianImplicit, EXS_LittleEndianExplicit, EXS_RLELossless, EXS_JPEGLSLossless}) {
        const auto path = m_folder / "odd.dcm";
        QVERIFY(writeDicom(picture, path, syntax));
        const auto loaded = io::load(path);
        QVERIFY2(loaded.has_value(), reason(loaded));
        QCOMPARE(loaded->image.samples(), cellsOf(picture));
    }
}

void TestIoDicom::bigEndianEightBitsInWords()
{
    // Implicit VR has 8-bit pixels as OW; written big endian, pairs of pixels swap places.
    const DicomPicture picture{
        .rows = 2, .columns = 4, .bitsAllocated = 8, .bitsStored = 8, .highBit = 7};
    const auto implicit = m_folder / "implicit.dcm";
    QVERIFY(writeDicom(picture, implicit, EXS_LittleEndianImplicit));
    DcmFileFormat file;
    QVERIFY(file.loadFile(implicit.c_str()).good());
    const auto path = m_folder / "words.dcm";
    QVERIFY(writeDicom(file, path, EXS_BigEndianExplicit));
    const auto loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    QCOMPARE(loaded->image.samples(), cellsOf(picture));
}

void TestIoDicom::polarity_data()
{
    QTest::addColumn<QByteArray>("photometric");
    QTest::addColumn<QByteArray>("shape");
    QTest::addColumn<bool>("inverted");
    QTest::newRow("MONOCHROME2") << QByteArray("MONOCHROME2") << QByteArray() << false;
    QTest::newRow("MONOCHROME2 identity")
        << QByteArray("MONOCHROME2") << QByteArray("IDENTITY") << false;
    QTest::newRow("MONOCHROME2 inverse")
        << QByteArray("MONOCHROME2") << QByteArray("INVERSE") << true;
    QTest::newRow("MONOCHROME1") << QByteArray("MONOCHROME1") << QByteArray() << true;
    QTest::newRow("MONOCHROME1 inverse, once")
        << QByteArray("MONOCHROME1") << QByteArray("INVERSE") << true;
    QTest::newRow("MONOCHROME1 identity")
        << QByteArray("MONOCHROME1") << QByteArray("IDENTITY") << true;
}

void TestIoDicom::polarity()
{
    QFETCH(QByteArray, photometric);
    QFETCH(QByteArray, shape);
    QFETCH(bool, inverted);
    const DicomPicture picture{.photometric = photometric.constData()};
    DcmFileFormat file;
    fillDicom(file, picture);
    if (!shape.isEmpty())
        file.getDataset()->putAndInsertString(DCM_PresentationLUTShape, shape.constData());
    const auto path = m_folder / "polarity.dcm";
    QVERIFY(writeDicom(file, path));
    const auto loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    QCOMPARE(loaded->image.meaning().inverted, inverted);
    QCOMPARE(loaded->image.samples(), cellsOf(picture)); // never applied to the pixels
}

void TestIoDicom::rescaleAndWindows()
{
    DcmFileFormat file;
    fillDicom(file, {});
    DcmDataset& dataSet = *file.getDataset();
    dataSet.putAndInsertString(DCM_RescaleSlope, "2.5");
    dataSet.putAndInsertString(DCM_RescaleIntercept, "-1024");
    dataSet.putAndInsertString(DCM_WindowCenter, "2048\\1000\\5");
    dataSet.putAndInsertString(DCM_WindowWidth, "4096\\500\\0");
    dataSet.putAndInsertString(DCM_WindowCenterWidthExplanation, "WIDE\\LUNG\\NONSENSE");
    dataSet.putAndInsertString(DCM_VOILUTFunction, "SIGMOID");
    const auto path = m_folder / "meaning.dcm";
    QVERIFY(writeDicom(file, path));
    const auto loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    const image::Meaning& meaning = loaded->image.meaning();
    QCOMPARE(meaning.rescaleSlope, 2.5);
    QCOMPARE(meaning.rescaleIntercept, -1024.0);
    QCOMPARE(meaning.windows.size(), std::size_t(2)); // a width of zero is no window
    QCOMPARE(meaning.windows[0].center, 2048.0);
    QCOMPARE(meaning.windows[1].width, 500.0);
    QCOMPARE(meaning.windows[1].name, std::string("LUNG"));
    QVERIFY(meaning.windows[1].function == image::VoiFunction::Sigmoid);
}

void TestIoDicom::spacing_data()
{
    QTest::addColumn<QByteArray>("pixel");
    QTest::addColumn<QByteArray>("imager");
    QTest::addColumn<QByteArray>("film");
    QTest::addColumn<bool>("calibrated");
    QTest::addColumn<double>("row");
    QTest::addColumn<int>("plane");
    const QByteArray none;
    using Plane = image::Spacing::Plane;
    QTest::newRow("detector") << none << QByteArray("0.15\\0.16") << none << false << 0.15
                              << int(Plane::Detector);
    QTest::newRow("both equal") << QByteArray("0.15\\0.16") << QByteArray("0.15\\0.16") << none
                                << false << 0.15 << int(Plane::Detector);
    QTest::newRow("corrected for magnification")
        << QByteArray("0.12\\0.13") << QByteArray("0.15\\0.16") << none << false << 0.12
        << int(Plane::Calibrated);
    QTest::newRow("pixel spacing of unknown kind")
        << QByteArray("0.2\\0.2") << none << none << false << 0.2 << int(Plane::Unstated);
    QTest::newRow("calibrated") << QByteArray("0.2\\0.2") << none << none << true << 0.2
                                << int(Plane::Calibrated);
    QTest::newRow("film") << none << none << QByteArray("0.1\\0.1") << false << 0.1
                          << int(Plane::Film);
    QTest::newRow("zero") << QByteArray("0\\0") << none << none << false << 0.0 << -1;
    QTest::newRow("none") << none << none << none << false << 0.0 << -1;
}

void TestIoDicom::spacing()
{
    QFETCH(QByteArray, pixel);
    QFETCH(QByteArray, imager);
    QFETCH(QByteArray, film);
    QFETCH(bool, calibrated);
    QFETCH(double, row);
    QFETCH(int, plane);
    DcmFileFormat file;
    fillDicom(file, {});
    DcmDataset& dataSet = *file.getDataset();
    const auto add = [&](const DcmTagKey& tag, const QByteArray& value) {
        if (!value.isEmpty())
            dataSet.putAndInsertString(tag, value.constData());
    };
    add(DCM_PixelSpacing, pixel);
    add(DCM_ImagerPixelSpacing, imager);
    add(DCM_NominalScannedPixelSpacing, film);
    if (calibrated)
        add(DCM_PixelSpacingCalibrationType, "GEOMETRY");
    const auto path = m_folder / "spacing.dcm";
    QVERIFY(writeDicom(file, path));
    const auto loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    const auto& spacing = loaded->image.meaning().spacing;
    QCOMPARE(spacing.has_value(), plane >= 0);
    if (spacing) {
        QCOMPARE(spacing->rowMm, row);
        QCOMPARE(int(spacing->plane), plane);
    }
}

void TestIoDicom::colour()
{
    for (const auto syntax : {EXS_LittleEndianExplicit, EXS_RLELossless, EXS_JPEGProcess14SV1}) {
        DicomPicture picture{.rows = 1,
            .columns = 4,
            .bitsAllocated = 8,
            .bitsStored = 8,
            .highBit = 7,
            .samplesPerPixel = 3,
            .photometric = "RGB"};
        picture.cells = {255, 0, 0, 0, 255, 0, 0, 0, 255, 40, 40, 40};
        const auto path = m_folder / "colour.dcm";
        QVERIFY(writeDicom(picture, path, syntax));
        const auto loaded = io::load(path);
        QVERIFY2(loaded.has_value(), reason(loaded));
        QCOMPARE(loaded->image.samples(), (std::vector<std::uint16_t>{76, 150, 29, 40}));
        QVERIFY(loaded->source.colourReduced);
        QVERIFY(hasNotice(loaded->source, "Colour was converted to luminance"));
    }
}

void TestIoDicom::multiFrame()
{
    DicomPicture picture{.rows = 4, .columns = 4};
    DcmFileFormat file;
    for (Uint16 i = 0; i < 48; ++i)
        picture.cells.push_back(i);
    fillDicom(file, picture);
    file.getDataset()->putAndInsertString(DCM_NumberOfFrames, "3");
    for (const auto syntax : {EXS_LittleEndianExplicit, EXS_RLELossless}) {
        const auto path = m_folder / "frames.dcm";
        QVERIFY(writeDicom(file, path, syntax));
        const auto loaded = io::load(path);
        QVERIFY2(loaded.has_value(), reason(loaded));
        QCOMPARE(loaded->source.frames, 3);
        QVERIFY(hasNotice(loaded->source, "Only frame 1 of 3 is shown"));
        QCOMPARE(loaded->image.sample(3, 3), std::uint16_t(15));
    }
}

void TestIoDicom::patientInUtf8()
{
    DcmFileFormat file;
    fillDicom(file, {});
    DcmDataset& dataSet = *file.getDataset();
    dataSet.putAndInsertString(DCM_SpecificCharacterSet, "ISO_IR 100");
    dataSet.putAndInsertString(DCM_PatientName, "M\xfcller^J\xf6rg"); // Latin-1
    dataSet.putAndInsertString(DCM_BodyPartExamined, "CHEST");
    dataSet.putAndInsertString(DCM_ViewPosition, "PA");
    const auto path = m_folder / "latin1.dcm";
    QVERIFY(writeDicom(file, path));
    const auto loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    QCOMPARE(loaded->source.patientName, std::string("Müller, Jörg"));
    QCOMPARE(loaded->source.patientId, std::string("4711"));
    QCOMPARE(loaded->source.studyDate, std::string("2024-01-31"));
    QCOMPARE(loaded->source.modality, std::string("CR"));
    QCOMPARE(loaded->source.bodyPart, std::string("CHEST"));
    QCOMPARE(loaded->source.viewPosition, std::string("PA"));
    QCOMPARE(loaded->source.sopClass, std::string("ComputedRadiographyImageStorage"));
    QCOMPARE(loaded->source.bytes, std::uint64_t(readBytes(path).size()));
    QCOMPARE(loaded->source.sha256.size(), std::size_t(64));
}

void TestIoDicom::garbageBehindThePixels()
{
    const DicomPicture picture;
    const auto path = m_folder / "tail.dcm";
    QVERIFY(writeDicom(picture, path));
    writeBytes(path, readBytes(path) + "left over from another program");
    const auto loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    QCOMPARE(loaded->image.samples(), cellsOf(picture));
}

void TestIoDicom::unknownCompressionIsNamed()
{
    // The same file with another UID of equal length in its meta header.
    const auto path = m_folder / "mpeg.dcm";
    QVERIFY(writeDicom({}, path, EXS_JPEGProcess14SV1));
    QByteArray bytes = readBytes(path);
    bytes.replace(QByteArray("\x16\0", 2) + "1.2.840.10008.1.2.4.70",
        QByteArray("\x18\0", 2) + "1.2.840.10008.1.2.4.100" + QByteArray(1, '\0'));
    writeBytes(path, bytes);
    const auto loaded = io::load(path);
    QVERIFY(!loaded);
    QVERIFY(loaded.error().code == Code::UnsupportedContent);
    QVERIFY2(loaded.error().detail.find("MPEG2") != std::string::npos, reason(loaded));
}

void TestIoDicom::singleBits()
{
    // 3 frames of 5×3 pixels, packed without gaps: 45 bits.
    const quint64 bits = 0x1234'5678'9abcu;
    DcmFileFormat file;
    fillDicom(file, {.rows = 3, .columns = 5, .bitsAllocated = 1, .bitsStored = 1, .highBit = 0});
    std::array<Uint8, 6> bytes = {};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = Uint8(bits >> 8 * i);
    file.getDataset()->putAndInsertUint8Array(DCM_PixelData, bytes.data(), bytes.size());
    file.getDataset()->putAndInsertString(DCM_NumberOfFrames, "3");
    const auto path = m_folder / "bits.dcm";
    for (const auto syntax : {EXS_LittleEndianExplicit, EXS_BigEndianExplicit}) {
        QVERIFY(writeDicom(file, path, syntax));
        for (unsigned frame = 0; frame < 3; ++frame) {
            const auto loaded = io::load(path, int(frame));
            QVERIFY2(loaded.has_value(), reason(loaded));
            QCOMPARE(loaded->image.meaning().bits, 1);
            for (unsigned i = 0; i < 15; ++i)
                QCOMPARE(
                    unsigned(loaded->image.samples()[i]), unsigned(bits >> (frame * 15 + i) & 1));
        }
    }
}

void TestIoDicom::wideCells()
{
    // Two pixels of 32 bits in words of 16, which big-endian files turn round one by one.
    const auto load = [&](std::vector<Uint16> words, bool isSigned, E_TransferSyntax syntax) {
        if (syntax == EXS_BigEndianExplicit)
            words = {words[1], words[0], words[3], words[2]};
        DcmFileFormat file;
        fillDicom(file,
            {.rows = 1,
                .columns = 2,
                .bitsStored = 32,
                .highBit = 31,
                .pixelRepresentation = Uint16(isSigned ? 1 : 0),
                .cells = words});
        file.getDataset()->putAndInsertUint16(DCM_BitsAllocated, 32);
        const auto path = m_folder / "wide.dcm";
        writeDicom(file, path, syntax);
        return io::load(path);
    };
    for (const auto syntax : {EXS_LittleEndianExplicit, EXS_BigEndianExplicit}) {
        auto loaded = load({5, 0, 65535, 0}, false, syntax);
        QVERIFY2(loaded.has_value(), reason(loaded));
        QCOMPARE(loaded->image.storedValue(0, 0), 5);
        QCOMPARE(loaded->image.storedValue(1, 0), 65535);
        loaded = load({0xfffe, 0xffff, 32767, 0}, true, syntax);
        QVERIFY2(loaded.has_value(), reason(loaded));
        QCOMPARE(loaded->image.storedValue(0, 0), -2);
        QCOMPARE(loaded->image.storedValue(1, 0), 32767);
        loaded = load({5, 0, 0, 1}, false, syntax);
        QVERIFY(!loaded);
        QVERIFY2(loaded.error().code == Code::UnsupportedContent, reason(loaded));
        QVERIFY2(loaded.error().detail.find("65536") != std::string::npos, reason(loaded));
    }
}

void TestIoDicom::brokenOff()
{
    const DicomPicture picture{.rows = 10, .columns = 8};
    const auto path = m_folder / "broken.dcm";
    for (const auto syntax :
        {EXS_LittleEndianExplicit, EXS_LittleEndianImplicit, EXS_BigEndianExplicit}) {
        QVERIFY(writeDicom(picture, path, syntax));
        const QByteArray whole = readBytes(path);
        writeBytes(path, whole.chopped(2 * 8 * 3)); // three rows
        const auto loaded = io::load(path);
        QVERIFY2(loaded.has_value(), reason(loaded));
        QVERIFY(hasNotice(loaded->source, "The file breaks off inside its picture"));
        QVERIFY(hasNotice(loaded->source, "breaks off after row 7 of 10"));
        const std::vector<Uint16> cells = cellsOf(picture);
        for (std::size_t i = 0; i < cells.size(); ++i)
            QCOMPARE(loaded->image.samples()[i], i < 56 ? cells[i] : Uint16(0));
        writeBytes(path, whole.chopped(2 * 8 * 9)); // a tenth of it is left
        QVERIFY(!io::load(path));
    }
}

void TestIoDicom::unsupportedPixels_data()
{
    QTest::addColumn<int>("bitsAllocated");
    QTest::newRow("12 bits packed") << 12;
    QTest::newRow("64 bits") << 64;
}

void TestIoDicom::unsupportedPixels()
{
    QFETCH(int, bitsAllocated);
    DcmFileFormat file;
    fillDicom(file, {});
    file.getDataset()->putAndInsertUint16(DCM_BitsAllocated, Uint16(bitsAllocated));
    const auto path = m_folder / "unsupported.dcm";
    QVERIFY(writeDicom(file, path));
    const auto loaded = io::load(path);
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().code == Code::UnsupportedContent, reason(loaded));
}

void TestIoDicom::contradictions_data()
{
    QTest::addColumn<unsigned>("element");
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("code");
    QTest::newRow("no rows") << 0x0010u << 0 << int(Code::FileDamaged);
    QTest::newRow("many more rows than bytes") << 0x0010u << 60 << int(Code::FileDamaged);
    QTest::newRow("65535 rows of 7") << 0x0010u << 65535 << int(Code::FileDamaged);
    QTest::newRow("bits stored above allocated") << 0x0101u << 17 << int(Code::FileDamaged);
    QTest::newRow("no bits stored") << 0x0101u << 0 << int(Code::FileDamaged);
    QTest::newRow("high bit outside") << 0x0102u << 16 << int(Code::FileDamaged);
    QTest::newRow("four samples") << 0x0002u << 4 << int(Code::UnsupportedContent);
}

void TestIoDicom::contradictions()
{
    QFETCH(unsigned, element);
    QFETCH(int, value);
    QFETCH(int, code);
    DcmFileFormat file;
    fillDicom(file, {});
    file.getDataset()->putAndInsertUint16(DcmTagKey(0x0028, Uint16(element)), Uint16(value));
    const auto path = m_folder / "lie.dcm";
    QVERIFY(writeDicom(file, path));
    const auto loaded = io::load(path);
    QVERIFY(!loaded);
    QCOMPARE(int(loaded.error().code), code);
}

void TestIoDicom::nestedSequences_data()
{
    QTest::addColumn<int>("depth");
    QTest::addColumn<bool>("explicitVr");
    QTest::addColumn<bool>("readable");
    QTest::newRow("20 explicit") << 20 << true << true;
    QTest::newRow("20 implicit") << 20 << false << true;
    QTest::newRow("300 explicit") << 300 << true << false;
    QTest::newRow("100000 explicit") << 100'000 << true << false;
    QTest::newRow("100000 implicit") << 100'000 << false << false;
}

void TestIoDicom::nestedSequences()
{
    QFETCH(int, depth);
    QFETCH(bool, explicitVr);
    QFETCH(bool, readable);
    // (0008,1140) SQ of undefined length holding an item of undefined length, again and again.
    // DCMTK 3.6.7 overflows its stack on the deep ones.
    const QByteArray open = explicitVr
        ? QByteArray::fromHex("08004011") + "SQ" + QByteArray::fromHex("0000ffffffff")
        : QByteArray::fromHex("08004011ffffffff");
    const QByteArray item = QByteArray::fromHex("feff00e0ffffffff");
    const QByteArray close = QByteArray::fromHex("feff0de000000000feffdde000000000");
    QByteArray nest;
    for (int i = 0; i < depth; ++i)
        nest += open + item;
    for (int i = 0; i < depth; ++i)
        nest += close;

    const auto plain = m_folder / "plain";
    const auto syntax = explicitVr ? EXS_LittleEndianExplicit : EXS_LittleEndianImplicit;
    QVERIFY(writeDicom({}, plain, syntax, EWM_dataset));
    const QByteArray bytes = readBytes(plain);
    const auto patient = bytes.indexOf(QByteArray::fromHex("10001000")); // the name follows
    QVERIFY(patient > 0);
    // Group 0008 has a length element in front that no longer fits; readers ignore it.
    const auto path = m_folder / "nested";
    writeBytes(path, bytes.left(patient) + nest + bytes.mid(patient));
    const auto loaded = io::load(path);
    QCOMPARE(loaded.has_value(), readable);
    if (!loaded) {
        QVERIFY(loaded.error().code == Code::FileDamaged);
        QVERIFY2(loaded.error().detail.find("nested") != std::string::npos, reason(loaded));
    }
}

QTEST_GUILESS_MAIN(TestIoDicom)
#include "tst_io_dicom.moc"
