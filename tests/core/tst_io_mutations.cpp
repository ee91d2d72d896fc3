// SPDX-License-Identifier: Apache-2.0
#include "core/io_dicom_fixtures.h"
#include "core/io_fixtures.h"
#include "io/dicom/jpeg2000.h"
#include "io/dicom/tags.h"

#include <dcmtk/dcmdata/dcpixel.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>

#include <random>

using namespace cxr;
using namespace cxr::test;

/// Damaged copies of good files, always the same ones: loading ends in a picture or in an error,
/// never in a crash, a hang or a picture that contradicts itself. Most telling under sanitizers.
class TestIoMutations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mutations_data();
    void mutations();

private:
    Folder m_folder;
};

namespace {

QByteArray exported(const Folder& folder, io::ExportFormat format, int bits)
{
    const auto path = folder / "good";
    const auto done =
        io::save(path, testImage({40, 31}, bits), format, testDerivation(), testWindow(2048, 4096));
    if (!done)
        qFatal("cannot export the test picture");
    return readBytes(path);
}

QByteArray bitmap()
{
    const auto le = [](quint32 value, int bytes) {
        QByteArray text;
        for (int i = 0; i < bytes; ++i)
            text.append(char(value >> 8 * i));
        return text;
    };
    QByteArray palette;
    for (quint32 i = 0; i < 256; ++i)
        palette += le(i * 0x10101, 4);
    return "BM" + le(54 + 1024 + 1200, 4) + le(0, 4) + le(54 + 1024, 4) + le(40, 4) + le(40, 4)
        + le(30, 4) + le(1, 2) + le(8, 2) + QByteArray(24, '\0') + palette
        + QByteArray(1200, '\x5a');
}

QByteArray compressed(const Folder& folder, E_TransferSyntax syntax, const DicomPicture& picture)
{
    const auto path = folder / "good.dcm";
    if (!writeDicom(picture, path, syntax))
        qFatal("DCMTK cannot write this test file");
    return readBytes(path);
}

/// The test picture as JPEG 2000 in a DICOM file, as an export writes its pixels.
QByteArray jpeg2000(const Folder& folder)
{
    auto stream = io::encodeJpeg2000(testImage({30, 20}, 12));
    if (!stream)
        qFatal("cannot encode the test picture");
    stream->resize((stream->size() + 1) / 2 * 2); // fragments are of even length
    DcmFileFormat file;
    fillDicom(file, {.rows = 20, .columns = 30});
    auto sequence = std::make_unique<DcmPixelSequence>(DcmTag(DCM_PixelData, EVR_OB));
    sequence->insert(new DcmPixelItem(DcmTag(DCM_Item, EVR_OB)));
    auto item = std::make_unique<DcmPixelItem>(DcmTag(DCM_Item, EVR_OB));
    item->putUint8Array(
        reinterpret_cast<const Uint8*>(stream->data()), static_cast<unsigned long>(stream->size()));
    sequence->insert(item.release());
    auto pixels = std::make_unique<DcmPixelData>(DCM_PixelData);
    pixels->putOriginalRepresentation(EXS_JPEG2000LosslessOnly, nullptr, sequence.release());
    file.getDataset()->insert(pixels.release(), OFTrue);
    const auto path = folder / "j2k.dcm";
    if (file.saveFile(path.c_str(), EXS_JPEG2000LosslessOnly).bad())
        qFatal("DCMTK cannot write this test file");
    return readBytes(path);
}

/// One to eight damages: bytes replaced (often by extreme values), cut out, or doubled.
QByteArray damaged(QByteArray bytes, std::mt19937& random)
{
    constexpr char extremes[] = {'\x00', '\xff', '\x7f', '\x80', '\x01'};
    const auto at = [&] {
        // Half of the damage goes to the head, where the structure is.
        const auto range = random() % 2 ? bytes.size() : std::min<qsizetype>(bytes.size(), 600);
        return qsizetype(random() % quint64(range));
    };
    for (auto count = 1 + random() % 8; count > 0 && bytes.size() > 8; --count) {
        switch (random() % 6) {
        case 0:
            bytes.truncate(at() + 1);
            break;
        case 1:
            bytes.remove(at(), qsizetype(1 + random() % 4));
            break;
        case 2:
            bytes.insert(at(), bytes.mid(at(), qsizetype(1 + random() % 16)));
            break;
        case 3:
            bytes[at()] = extremes[random() % sizeof extremes];
            break;
        default:
            bytes[at()] = char(random());
            break;
        }
    }
    return bytes;
}

} // namespace

void TestIoMutations::mutations_data()
{
    QTest::addColumn<QByteArray>("good");
    QTest::newRow("PNG") << exported(m_folder, io::ExportFormat::Png16, 12);
    QTest::newRow("TIFF") << exported(m_folder, io::ExportFormat::Tiff16, 12);
    QTest::newRow("JPEG") << exported(m_folder, io::ExportFormat::Jpeg, 8);
    QTest::newRow("BMP") << bitmap();
    const DicomPicture grey{.rows = 20, .columns = 30};
    const DicomPicture byte{
        .rows = 20, .columns = 30, .bitsAllocated = 8, .bitsStored = 8, .highBit = 7};
    const DicomPicture rgb{.rows = 20,
        .columns = 30,
        .bitsAllocated = 8,
        .bitsStored = 8,
        .highBit = 7,
        .samplesPerPixel = 3,
        .photometric = "RGB"};
    QTest::newRow("DICOM explicit") << compressed(m_folder, EXS_LittleEndianExplicit, grey);
    QTest::newRow("DICOM implicit") << compressed(m_folder, EXS_LittleEndianImplicit, grey);
    QTest::newRow("DICOM big endian") << compressed(m_folder, EXS_BigEndianExplicit, grey);
    QTest::newRow("DICOM deflated") << compressed(m_folder, EXS_DeflatedLittleEndianExplicit, grey);
    QTest::newRow("DICOM JPEG 2000") << jpeg2000(m_folder);
    QTest::newRow("DICOM RLE") << compressed(m_folder, EXS_RLELossless, grey);
    QTest::newRow("DICOM JPEG baseline") << compressed(m_folder, EXS_JPEGProcess1, byte);
    QTest::newRow("DICOM JPEG in Implicit VR") << QByteArray::fromStdString(
        withImplicitVr(byte, compressed(m_folder, EXS_JPEGProcess1, byte).toStdString()));
    QTest::newRow("DICOM JPEG extended") << compressed(m_folder, EXS_JPEGProcess2_4, grey);
    QTest::newRow("DICOM JPEG lossless") << compressed(m_folder, EXS_JPEGProcess14SV1, grey);
    QTest::newRow("DICOM JPEG-LS") << compressed(m_folder, EXS_JPEGLSLossless, grey);
    QTest::newRow("DICOM RGB") << compressed(m_folder, EXS_LittleEndianExplicit, rgb);
    QTest::newRow("DICOM RGB RLE") << compressed(m_folder, EXS_RLELossless, rgb);
}

void TestIoMutations::mutations()
{
    QFETCH(QByteArray, good);
    const auto path = m_folder / "mutant";
    writeBytes(path, good);
    const auto whole = io::load(path);
    QVERIFY2(whole.has_value(), reason(whole));

    std::mt19937 random(20240101);
    int refused = 0;
    constexpr int rounds = 200;
    for (int i = 0; i < rounds; ++i) {
        writeBytes(path, damaged(good, random));
        QElapsedTimer timer;
        timer.start();
        const auto loaded = io::load(path);
        const auto attributes = io::readAttributes(path); // all that the metadata panel shows
        QVERIFY(attributes || !attributes.error().detail.empty());
        QVERIFY2(timer.elapsed() < 5000, QByteArray::number(i));
        if (!loaded) {
            ++refused;
            QVERIFY(loaded.error().detail.starts_with(path.string() + ": "));
            QVERIFY2(loaded.error().code != Code::Internal, reason(loaded));
            continue;
        }
        const image::Image& image = loaded->image;
        QCOMPARE(image.samples().size(), image.size().area());
        for (const std::uint16_t sample : image.samples())
            QVERIFY(sample <= image.meaning().range());
    }
    QVERIFY(refused > rounds / 10);
}

QTEST_GUILESS_MAIN(TestIoMutations)
#include "tst_io_mutations.moc"
