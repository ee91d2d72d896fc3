// SPDX-License-Identifier: Apache-2.0
#include "core/io_dicom_fixtures.h"
#include "core/io_fixtures.h"

#include <QImage>
#include <dcmtk/dcmdata/dcvrobow.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>

using namespace cxr;
using namespace cxr::test;

/// Files that must be refused: each with its own code and a sentence that begins with the path,
/// quickly, and without asking for memory that the bytes cannot justify.
class TestIoBadInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void prefixWithoutPreamble();
    void files_data();
    void files();
    void bombs_data();
    void bombs();
    void folder();
    void vanished();
    void namedPipe();
    void compressedInImplicitVr();
    void knownAttributesInUn();
    void swarmsOfItems();
    void whatContradictsItselfIsSaid();
    void truncated_data();
    void truncated();

private:
    Folder m_folder;
};

namespace {

QByteArray le(quint32 value, int bytes)
{
    QByteArray text;
    for (int i = 0; i < bytes; ++i)
        text.append(char(value >> 8 * i));
    return text;
}

QByteArray be(quint32 value, int bytes)
{
    QByteArray text;
    for (int i = bytes - 1; i >= 0; --i)
        text.append(char(value >> 8 * i));
    return text;
}

quint32 crc(const QByteArray& data)
{
    quint32 value = 0xffffffff;
    for (const char c : data) {
        value ^= quint8(c);
        for (int k = 0; k < 8; ++k)
            value = value & 1 ? 0xedb88320 ^ value >> 1 : value >> 1;
    }
    return ~value;
}

QByteArray chunk(const QByteArray& type, const QByteArray& data)
{
    return be(quint32(data.size()), 4) + type + data + be(crc(type + data), 4);
}

/// A well-formed PNG, whatever its data hold. `kind`: bit depth, colour type, compression, filter,
/// interlace; 8 bit grey by default.
QByteArray png(quint32 width, quint32 height, const QByteArray& scanlines,
    const QByteArray& kind = QByteArray::fromHex("0800000000"))
{
    return QByteArray::fromHex("89504e470d0a1a0a")
        + chunk("IHDR", be(width, 4) + be(height, 4) + kind)
        + chunk("IDAT", qCompress(scanlines).mid(4)) + chunk("IEND", {});
}

/// A baseline JPEG's header up to the scan, grey.
QByteArray jpegHeader(int width, int height, int precision)
{
    return QByteArray::fromHex("ffd8ffc0000b") + char(precision) + be(quint32(height), 2)
        + be(quint32(width), 2) + QByteArray::fromHex("01011100");
}

QByteArray bmp(quint32 width, quint32 height, int bits, const QByteArray& data)
{
    return "BM" + le(54 + quint32(data.size()), 4) + le(0, 4) + le(54, 4) + le(40, 4) + le(width, 4)
        + le(height, 4) + le(1, 2) + le(quint32(bits), 2) + QByteArray(24, '\0') + data;
}

/// A little-endian TIFF of one strip.
QByteArray tiff(quint32 width, quint32 height, quint32 stripOffset, quint32 stripBytes,
    quint32 compression = 1, quint32 bits = 8, quint32 samplesPerPixel = 1)
{
    QByteArray entries;
    const auto entry = [&](quint32 tag, quint32 type, quint32 value) {
        entries += le(tag, 2) + le(type, 2) + le(1, 4) + le(value, 4);
    };
    entry(256, 4, width);
    entry(257, 4, height);
    entry(258, 3, bits);
    entry(259, 3, compression);
    entry(262, 3, samplesPerPixel == 3 ? 2 : 1);
    entry(273, 4, stripOffset);
    entry(277, 3, samplesPerPixel);
    entry(278, 4, height);
    entry(279, 4, stripBytes);
    return QByteArray("II*\0", 4) + le(8, 4) + le(9, 2) + entries + le(0, 4)
        + QByteArray(100, '\x55');
}

/// The most memory that this process ever held, in MB.
long peakMb()
{
    rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

QByteArray dicom(const Folder& folder, Uint16 rows, Uint16 columns,
    E_TransferSyntax syntax = EXS_LittleEndianExplicit)
{
    DcmFileFormat file;
    fillDicom(file, {.rows = 40, .columns = 50});
    file.getDataset()->chooseRepresentation(syntax, nullptr);
    file.getDataset()->putAndInsertUint16(DCM_Rows, rows);
    file.getDataset()->putAndInsertUint16(DCM_Columns, columns);
    const auto path = folder / "made.dcm";
    if (!writeDicom(file, path, syntax))
        qFatal("DCMTK cannot write this test file");
    return readBytes(path);
}

QByteArray reportWithoutPixels(const Folder& folder)
{
    DcmFileFormat file;
    fillDicom(file, {});
    file.getDataset()->findAndDeleteElement(DCM_PixelData);
    const auto path = folder / "made.dcm";
    if (!writeDicom(file, path))
        qFatal("DCMTK cannot write this test file");
    return readBytes(path);
}

} // namespace

void TestIoBadInput::files_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto add = [](const char* name, const QByteArray& bytes, Code code) {
        QTest::newRow(name) << bytes << int(code);
    };
    add("empty", {}, Code::EmptyFile);
    add("one byte", "x", Code::UnknownFormat);
    add("text", "Dear colleague, please find enclosed …", Code::UnknownFormat);
    add("text that begins like a BMP", "BMW is a car maker in Munich, Bavaria",
        Code::UnknownFormat);
    add("zeros", QByteArray(5000, '\0'), Code::UnknownFormat);
    add("GIF", "GIF89a" + QByteArray(100, '\1'), Code::UnknownFormat);
    // CMS EnvelopedData: SEQUENCE { OID 1.2.840.113549.1.7.3, … }
    add("encrypted DICOM (CMS)",
        QByteArray::fromHex("3082100006092a864886f70d010703a0821000") + QByteArray(4096, '\x9c'),
        Code::UnsupportedContent);

    add("PNG magic only", QByteArray::fromHex("89504e470d0a1a0a"), Code::FileDamaged);
    add("PNG of zero width", png(0, 10, QByteArray(10, '\0')), Code::FileDamaged);
    add("PNG 65535×65535 with few bytes", png(65535, 65535, QByteArray(100, '\0')),
        Code::ImageTooLarge);
    add("PNG 20000×20000 with few bytes", png(20000, 20000, QByteArray(100, '\0')),
        Code::ImageTooLarge);
    add("PNG with a million columns", png(1'000'000, 1, QByteArray(100, '\0')),
        Code::ImageTooLarge);
    add("PNG with too few rows", png(100, 100, QByteArray(101 * 50, '\0')), Code::FileDamaged);

    add("JPEG magic only", QByteArray::fromHex("ffd8ffe0"), Code::FileDamaged);
    add("JPEG of zero width", jpegHeader(0, 10, 8), Code::FileDamaged);
    add("JPEG of 12 bits", jpegHeader(10, 10, 12), Code::UnsupportedContent);
    add("JPEG 60000×60000 with few bytes",
        jpegHeader(60000, 60000, 8) + QByteArray::fromHex("ffda0008010100003f00") + "few"
            + QByteArray::fromHex("ffd9"),
        Code::ImageTooLarge);
    add("JPEG without tables",
        jpegHeader(10, 10, 8) + QByteArray::fromHex("ffda0008010100003f00") + "few"
            + QByteArray::fromHex("ffd9"),
        Code::FileDamaged);

    add("BMP of zero height", bmp(10, 0, 24, QByteArray(100, '\0')), Code::FileDamaged);
    add("BMP of negative width", bmp(quint32(-10), 10, 24, QByteArray(300, '\0')),
        Code::FileDamaged);
    add("BMP 65535×65535 with few bytes", bmp(65535, 65535, 24, QByteArray(100, '\0')),
        Code::ImageTooLarge);
    add("BMP cut short", bmp(100, 100, 24, QByteArray(100 * 300 - 1, '\0')), Code::FileDamaged);
    add("BMP of 7 bits", bmp(10, 10, 7, QByteArray(400, '\0')), Code::FileDamaged);

    add("TIFF magic only", QByteArray("II*\0", 4), Code::FileDamaged);
    add("TIFF with its directory beyond the end", QByteArray("II*\0\xff\xff\xff\x7f", 8),
        Code::FileDamaged);
    add("TIFF of zero height", tiff(10, 0, 122, 100), Code::FileDamaged);
    add("TIFF 65535×65535 with few bytes", tiff(65535, 65535, 122, 100), Code::ImageTooLarge);
    add("TIFF 20000×20000 deflated from few bytes", tiff(20000, 20000, 122, 100, 8),
        Code::ImageTooLarge);
    add("TIFF strip beyond the end", tiff(10, 10, 1'000'000, 100), Code::FileDamaged);
    add("TIFF strip too short", tiff(100, 100, 122, 100), Code::FileDamaged);

    add("DICOM preamble only", QByteArray(128, '\0') + "DICM", Code::FileDamaged);
    add("DICOM 65535×65535 with few bytes", dicom(m_folder, 65535, 65535), Code::ImageTooLarge);
    add("DICOM 19000×19000 with few bytes", dicom(m_folder, 19000, 19000), Code::ImageTooLarge);
    add("DICOM RLE 19000×19000 with few bytes", dicom(m_folder, 19000, 19000, EXS_RLELossless),
        Code::ImageTooLarge);
    add("DICOM JPEG 4000×4000 around a stream of 50×40",
        dicom(m_folder, 4000, 4000, EXS_JPEGProcess14SV1), Code::FileDamaged);
    add("DICOM without picture", reportWithoutPixels(m_folder), Code::UnsupportedContent);
}

void TestIoBadInput::files()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const auto path = m_folder / "bad file.dcm";
    writeBytes(path, bytes);
    QElapsedTimer timer;
    timer.start();
    const auto loaded = io::load(path);
    QVERIFY(timer.elapsed() < 1000);
    QVERIFY(!loaded);
    QVERIFY2(int(loaded.error().code) == code, reason(loaded));
    QVERIFY2(loaded.error().detail.starts_with(path.string() + ": "), reason(loaded));
    QVERIFY(loaded.error().detail.size() > path.string().size() + 8);
    QVERIFY(!loaded.error().detail.ends_with('.'));
}

void TestIoBadInput::bombs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    // Enough data for the pixels if each were one bit, not for what each really is.
    const QByteArray data(60'000'000, '\0');
    QTest::newRow("PNG 16-bit RGB") << png(20000, 19999, data, QByteArray::fromHex("1002000000"));
    QTest::newRow("PNG 16-bit RGB, interlaced")
        << png(20000, 19999, data, QByteArray::fromHex("1002000001"));
    QTest::newRow("PNG 16-bit RGB with alpha, interlaced")
        << png(20000, 19999, data, QByteArray::fromHex("1006000001"));
    QTest::newRow("PNG 16-bit grey") << png(20000, 19999, data, QByteArray::fromHex("1000000000"));
    // A deflated data set: pixel data of 150 MB of zeros, in 150 kB.
    const QByteArray unfolded = QByteArray::fromHex("08000500435300000000e07f10004f420000")
        + le(150'000'000, 4) + QByteArray(150'000'000, '\0');
    constexpr qsizetype lengthAndHead = 4 + 2; // of Qt and of zlib, in front of the raw stream
    const QByteArray uid = "1.2.840.10008.1.2.1.99";
    QTest::newRow("DICOM, deflated") << QByteArray(128, '\0') + "DICM"
            + QByteArray::fromHex("020010005549") + le(quint32(uid.size()), 2) + uid
            + qCompress(unfolded, 9).mid(lengthAndHead);
    const QByteArray filler(60'000, '\x55');
    QTest::newRow("TIFF 16-bit RGB, deflated")
        << tiff(20000, 19999, 122, 60'000, 8, 16, 3) + filler;
    QTest::newRow("TIFF with 60000 samples per pixel, deflated")
        << tiff(4000, 4000, 122, 60'000, 8, 8, 60'000) + filler;
}

void TestIoBadInput::bombs()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(bytes.size() < 200'000);
    const auto path = m_folder / "bomb";
    writeBytes(path, bytes);
    const long before = peakMb();
    const auto loaded = io::load(path);
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().code == Code::ImageTooLarge, reason(loaded));
    constexpr long allowedMb = 200;
    QVERIFY2(peakMb() - before < allowedMb, QByteArray::number(qlonglong{peakMb() - before}));
}

void TestIoBadInput::folder()
{
    const auto loaded = io::load(m_folder.path());
    QVERIFY(!loaded);
    QVERIFY(loaded.error().code == Code::NotAFile);
    QVERIFY2(loaded.error().detail.ends_with("is a folder"), reason(loaded));
}

void TestIoBadInput::vanished()
{
    QVERIFY(io::load(m_folder / "gone.png").error().code == Code::FileNotFound);
    writeBytes(m_folder / "file", "x");
    QVERIFY(io::load(m_folder / "file" / "inside.png").error().code == Code::FileNotFound);
    const auto link = m_folder / "dangling";
    std::filesystem::create_symlink(m_folder / "gone.png", link);
    QVERIFY(io::load(link).error().code == Code::FileNotFound);
    const auto ring = m_folder / "ring";
    std::filesystem::create_symlink(ring, ring);
    QVERIFY(io::load(ring).error().code == Code::FileUnreadable);
    if (::geteuid() != 0) { // permissions do not bind the superuser
        const auto locked = m_folder / "locked.png";
        writeBytes(locked, "secret");
        ::chmod(locked.c_str(), 0);
        QVERIFY(io::load(locked).error().code == Code::FileUnreadable);
    }
}

void TestIoBadInput::namedPipe()
{
    const auto pipe = m_folder / "pipe";
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    QVERIFY(io::load(pipe).error().code == Code::NotAFile); // and does not wait for a writer
}

void TestIoBadInput::compressedInImplicitVr()
{
    const DicomPicture picture{.rows = 20, .columns = 30};
    const auto path = m_folder / "a.dcm";
    QVERIFY(writeDicom(picture, path, EXS_JPEGProcess14SV1));
    const auto right = io::load(path);
    QVERIFY2(right, reason(right));
    writeBytes(
        path, QByteArray::fromStdString(withImplicitVr(picture, readBytes(path).toStdString())));
    const auto wrong = io::load(path);
    QVERIFY2(wrong, reason(wrong));
    QVERIFY(wrong->image == right->image);
    QCOMPARE(wrong->source.transferSyntax, right->source.transferSyntax);
    QCOMPARE(wrong->source.patientName, std::string("Doe, Jane"));
    QVERIFY(wrong->source.notices.at(0).find("Implicit VR") != std::string::npos);
}

void TestIoBadInput::swarmsOfItems()
{
    const auto plain = m_folder / "plain";
    QVERIFY(writeDicom(DicomPicture{}, plain, EXS_LittleEndianExplicit, EWM_dataset));
    const QByteArray bytes = readBytes(plain);
    const auto patient = bytes.indexOf(QByteArray::fromHex("10001000")); // the name follows
    QVERIFY(patient > 0);
    const auto path = m_folder / "swarm";
    for (const auto& [items, readable] : {std::pair(1000, true), std::pair(2'000'000, false)}) {
        QByteArray swarm = QByteArray::fromHex("08004011") + "SQ" + QByteArray::fromHex("0000");
        for (int shift = 0; shift < 32; shift += 8)
            swarm.append(char((items * 8) >> shift));
        swarm += QByteArray::fromHex("feff00e000000000").repeated(items);
        writeBytes(path, bytes.left(patient) + swarm + bytes.mid(patient));
        QElapsedTimer timer;
        timer.start();
        const auto loaded = io::load(path);
        QVERIFY(CXR_SANITIZED || timer.elapsed() < 2000);
        QCOMPARE(loaded.has_value(), readable);
        QVERIFY(readable || loaded.error().detail.find("items") != std::string::npos);
    }
}

void TestIoBadInput::knownAttributesInUn()
{
    DcmFileFormat file;
    fillDicom(file, {});
    DcmDataset& dataSet = *file.getDataset();
    const auto unknown = [&](const DcmTagKey& key, const char* text) {
        const std::string value(text);
        auto element = std::make_unique<DcmOtherByteOtherWord>(DcmTag(key, DcmVR(EVR_UN)));
        element->putUint8Array(reinterpret_cast<const Uint8*>(value.data()), value.size());
        dataSet.insert(element.release(), true);
    };
    unknown(DCM_PatientName, "Doe^John");
    unknown(DCM_PixelSpacing, "0.25\\0.5 ");
    const auto path = m_folder / "un.dcm";
    QVERIFY(writeDicom(file, path));
    const auto loaded = io::load(path);
    QVERIFY2(loaded, reason(loaded));
    QVERIFY2(loaded->source.patientName == "Doe, John", loaded->source.patientName.c_str());
    QVERIFY(loaded->image.meaning().spacing.has_value());
    QCOMPARE(loaded->image.meaning().spacing->columnMm, 0.5);
}

void TestIoBadInput::whatContradictsItselfIsSaid()
{
    const auto noticeOf = [&](const DicomPicture& picture, const DcmTagKey& tag,
                              const char* value) {
        DcmFileFormat file;
        fillDicom(file, picture);
        if (value)
            file.getDataset()->putAndInsertString(tag, value);
        const auto path = m_folder / "odd.dcm";
        if (!writeDicom(file, path))
            return std::string("not written");
        const auto loaded = io::load(path);
        if (!loaded)
            return loaded.error().detail;
        return loaded->source.notices.empty() ? std::string() : loaded->source.notices.front();
    };
    const auto mentions = [](const std::string& notice, const char* words) {
        return notice.find(words) != std::string::npos;
    };
    QCOMPARE(noticeOf({}, DCM_RescaleSlope, "2"), std::string());
    QVERIFY(mentions(noticeOf({}, DCM_RescaleSlope, "0"), "Rescale Slope"));
    QVERIFY(mentions(noticeOf({}, DCM_NumberOfFrames, "-1"), "-1 frames"));
    QVERIFY(mentions(noticeOf({.photometric = "MONOCHROME1"}, DCM_PresentationLUTShape, "IDENTITY"),
        "polarity"));
    QVERIFY(mentions(noticeOf({.highBit = 3}, DCM_PatientID, nullptr), "High Bit 3"));
}

void TestIoBadInput::truncated_data()
{
    QTest::addColumn<QByteArray>("whole");
    const auto add = [&](const char* name, const QByteArray& bytes) {
        const auto path = m_folder / "whole";
        writeBytes(path, bytes);
        const auto loaded = io::load(path);
        QVERIFY2(loaded.has_value(), reason(loaded));
        QTest::newRow(name) << bytes;
    };
    const auto exported = [&](io::ExportFormat format, int bits) {
        const auto path = m_folder / "export";
        const auto done = io::save(
            path, testImage({60, 50}, bits), format, testDerivation(), testWindow(2048, 4096));
        if (!done)
            qFatal("cannot export the test picture");
        return readBytes(path);
    };
    add("PNG 8", exported(io::ExportFormat::Png8, 8));
    add("PNG 16", exported(io::ExportFormat::Png16, 12));
    add("TIFF", exported(io::ExportFormat::Tiff16, 12));
    add("JPEG", exported(io::ExportFormat::Jpeg, 8));
    add("DICOM", exported(io::ExportFormat::Dicom, 12));
    QImage colour(60, 50, QImage::Format_RGB32);
    colour.fill(Qt::darkCyan);
    colour.setPixel(30, 20, qRgb(250, 3, 90));
    for (const char* format : {"BMP", "JPG"}) {
        const auto path = m_folder / "colour";
        QVERIFY(colour.save(qtPath(path), format, 90));
        add(format, readBytes(path));
    }
    for (const auto syntax : {EXS_RLELossless, EXS_JPEGProcess14SV1, EXS_JPEGLSLossless,
             EXS_DeflatedLittleEndianExplicit}) {
        add(DcmXfer(syntax).getXferName(), dicom(m_folder, 40, 50, syntax));
    }
}

void TestIoBadInput::truncated()
{
    // Half a picture must never pass for a whole one. The last bytes of a file may be padding that
    // says nothing, so that only cuts of more than four bytes count.
    QFETCH(QByteArray, whole);
    const auto path = m_folder / "cut";
    for (qsizetype length = 1; length < whole.size() - 4; length += 1 + whole.size() / 97) {
        writeBytes(path, whole.left(length));
        const auto loaded = io::load(path);
        if (loaded) { // shown as far as it goes
            QVERIFY2(hasNotice(loaded->source, "breaks off inside its picture"),
                QByteArray::number(length) + " of " + QByteArray::number(whole.size()));
            continue;
        }
        const Code code = loaded.error().code;
        const bool fits = code == Code::FileDamaged || code == Code::UnknownFormat
            || code == Code::UnsupportedContent; // cut before its pixel data
        QVERIFY2(fits, reason(loaded));
    }
}

void TestIoBadInput::prefixWithoutPreamble()
{
    const auto path = m_folder / "whole.dcm";
    QVERIFY(writeDicom(DicomPicture{}, path));
    const auto cut = m_folder / "cut.dcm";
    writeBytes(cut, readBytes(path).mid(128));
    const auto loaded = io::load(cut);
    QVERIFY2(loaded.has_value(), reason(loaded));
    QCOMPARE(loaded->image.samples(), io::load(path)->image.samples());
}

QTEST_GUILESS_MAIN(TestIoBadInput)
#include "tst_io_bad_input.moc"
