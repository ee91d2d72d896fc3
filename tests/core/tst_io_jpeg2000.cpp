// SPDX-License-Identifier: Apache-2.0
#include "core/io_dicom_fixtures.h"
#include "core/io_fixtures.h"
#include "io/dicom/jpeg2000.h"

#include <dcmtk/dcmdata/dcpixel.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>
#include <dcmtk/dcmdata/dcvrov.h>
#include <sys/resource.h>

using namespace cxr;
using namespace cxr::test;

/// JPEG 2000 in DICOM files, and how compressed streams are put together from fragments.
class TestIoJpeg2000 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void highThroughput();
    void signIsTheDataSets();
    void moreBitsThanDeclared();
    void insideJp2Boxes();
    void misplacedComment();
    void cutShort();
    void anotherSize();
    void bombs_data();
    void bombs();
    void fragments_data();
    void fragments();
    void framesThatAreNotThere();

private:
    Folder m_folder;
};

namespace {

using Stream = std::vector<std::byte>;

QByteArray bytesOf(const Stream& stream)
{
    return {reinterpret_cast<const char*>(stream.data()), qsizetype(stream.size())};
}

image::Image signedImage(image::Size size, int bits)
{
    image::Meaning meaning;
    meaning.bits = bits;
    meaning.storedMin = -(1 << (bits - 1));
    return testImage(size, meaning);
}

QByteArray encoded(const image::Image& image)
{
    const auto stream = io::encodeJpeg2000(image);
    return stream ? bytesOf(*stream) : QByteArray();
}

/// The Image Pixel module that fits an image.
DicomPicture moduleOf(const image::Image& image)
{
    DicomPicture picture;
    picture.rows = Uint16(image.height());
    picture.columns = Uint16(image.width());
    picture.bitsAllocated = image.meaning().bits > 8 ? 16 : 8;
    picture.bitsStored = Uint16(image.meaning().bits);
    picture.highBit = Uint16(picture.bitsStored - 1);
    picture.pixelRepresentation = image.meaning().storedMin < 0 ? 1 : 0;
    return picture;
}

/// A file with these fragments, padded to even lengths, and this Basic Offset Table.
bool writeFragments(const std::filesystem::path& path, const DicomPicture& picture,
    const QList<QByteArray>& fragments, int frames = 1, const QByteArray& offsetTable = {},
    const std::vector<Uint64>& extendedTable = {})
{
    DcmFileFormat file;
    fillDicom(file, picture);
    DcmDataset& dataSet = *file.getDataset();
    dataSet.findAndDeleteElement(DCM_PixelData);
    if (frames > 1)
        dataSet.putAndInsertString(DCM_NumberOfFrames, std::to_string(frames).c_str());
    if (!extendedTable.empty()) {
        auto table = std::make_unique<DcmOther64bitVeryLong>(DCM_ExtendedOffsetTable);
        table->putUint64Array(
            extendedTable.data(), static_cast<unsigned long>(extendedTable.size()));
        dataSet.insert(table.release());
    }
    auto sequence = std::make_unique<DcmPixelSequence>(DcmTag(DCM_PixelData, EVR_OB));
    for (QByteArray bytes : QList<QByteArray>{offsetTable} + fragments) {
        if (bytes.size() % 2 != 0)
            bytes.append('\0');
        auto item = std::make_unique<DcmPixelItem>(DcmTag(DCM_Item, EVR_OB));
        if (!bytes.isEmpty())
            item->putUint8Array(reinterpret_cast<const Uint8*>(bytes.constData()),
                static_cast<unsigned long>(bytes.size()));
        sequence->insert(item.release());
    }
    auto pixels = std::make_unique<DcmPixelData>(DCM_PixelData);
    pixels->putOriginalRepresentation(EXS_JPEG2000LosslessOnly, nullptr, sequence.release());
    dataSet.insert(pixels.release(), OFTrue);
    return file.saveFile(path.c_str(), EXS_JPEG2000LosslessOnly).good();
}

std::vector<int> storedValues(const image::Image& image)
{
    std::vector<int> values;
    for (const std::uint16_t sample : image.samples())
        values.push_back(sample + image.meaning().storedMin);
    return values;
}

QByteArray be(quint32 value, int bytes)
{
    QByteArray text;
    for (int i = bytes - 1; i >= 0; --i)
        text.append(i < 4 ? char(value >> 8 * i) : '\0');
    return text;
}

QByteArray le(quint32 value)
{
    QByteArray text = be(value, 4);
    std::reverse(text.begin(), text.end());
    return text;
}

/// A main header alone, as a hostile writer would make it, and a few bytes of tile.
QByteArray hostile(quint32 width, quint32 height, quint32 tile, quint32 layers,
    const QByteArray& style, int precincts)
{
    QByteArray stream = QByteArray::fromHex("ff4fff51") + be(41, 2) + be(0, 2) + be(width, 4)
        + be(height, 4) + be(0, 8) + be(tile, 4) + be(tile, 4) + be(0, 8) + be(1, 2)
        + QByteArray::fromHex("0b0101");
    stream += QByteArray::fromHex("ff52") + be(quint32(7 + style.size() + precincts), 2)
        + char(precincts > 0) + char(0) + be(layers, 2) + char(0) + style
        + QByteArray(precincts, '\0');
    stream += QByteArray::fromHex("ff5c000420") + char(0x50);
    stream += QByteArray::fromHex("ff90000a0000000000000001ff93") + QByteArray(200, '\x80');
    return stream + QByteArray::fromHex("ffd9");
}

} // namespace

void TestIoJpeg2000::roundTrip_data()
{
    QTest::addColumn<int>("bits");
    QTest::addColumn<bool>("isSigned");
    QTest::addColumn<QSize>("size");
    for (const int bits : {8, 10, 12, 16}) {
        for (const bool isSigned : {false, true})
            QTest::addRow("%d bit %s", bits, isSigned ? "signed" : "unsigned")
                << bits << isSigned << QSize(61, 47);
    }
    QTest::newRow("one pixel") << 12 << false << QSize(1, 1);
    QTest::newRow("one row") << 12 << false << QSize(97, 1);
    QTest::newRow("one column") << 16 << true << QSize(1, 33);
}

void TestIoJpeg2000::roundTrip()
{
    QFETCH(int, bits);
    QFETCH(bool, isSigned);
    QFETCH(QSize, size);
    const image::Size dimensions{size.width(), size.height()};
    const image::Image image =
        isSigned ? signedImage(dimensions, bits) : testImage(dimensions, bits);
    const auto path = m_folder / "j2k.dcm";
    QVERIFY(writeFragments(path, moduleOf(image), {encoded(image)}));
    const auto loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    QCOMPARE(loaded->image.size(), image.size());
    QCOMPARE(loaded->image.meaning().bits, bits);
    QCOMPARE(loaded->image.meaning().storedMin, image.meaning().storedMin);
    QCOMPARE(loaded->image.samples(), image.samples());
    QVERIFY(!hasNotice(loaded->source, "icture"));
}

void TestIoJpeg2000::highThroughput()
{
    // testImage({32, 24}, 16), encoded by another program; see data/README.md.
    const QByteArray stream = readBytes(CXR_SOURCE_DIR "/tests/data/htj2k_32x24_16bit.j2c");
    QVERIFY(!stream.isEmpty());
    const image::Image image = testImage({32, 24}, 16);
    const auto path = m_folder / "htj2k.dcm";
    for (const char* last : {"201", "202", "203"}) {
        QVERIFY(writeFragments(path, moduleOf(image), {stream}));
        QByteArray bytes = readBytes(path);
        bytes.replace(QByteArray("\x16\0", 2) + "1.2.840.10008.1.2.4.90",
            QByteArray("\x18\0", 2) + "1.2.840.10008.1.2.4." + last + QByteArray(1, '\0'));
        writeBytes(path, bytes);
        const auto loaded = io::load(path);
        QVERIFY2(loaded.has_value(), reason(loaded));
        QCOMPARE(loaded->image.samples(), image.samples());
        QVERIFY(loaded->source.transferSyntax.find("High-Throughput") != std::string::npos);
    }
}

void TestIoJpeg2000::signIsTheDataSets()
{
    // The same bits, coded with the other sign than the data set declares.
    const image::Image image = signedImage({20, 10}, 13);
    image::Image other(image.size(), testImage({1, 1}, 13).meaning());
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            other.row(y)[x] = static_cast<std::uint16_t>(image.storedValue(x, y) & 0x1fff);
    }
    const auto path = m_folder / "sign.dcm";
    QVERIFY(writeFragments(path, moduleOf(image), {encoded(other)}));
    auto loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    QCOMPARE(storedValues(loaded->image), storedValues(image));
    QVERIFY(writeFragments(path, moduleOf(other), {encoded(image)}));
    loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    QCOMPARE(storedValues(loaded->image), storedValues(other));
}

void TestIoJpeg2000::moreBitsThanDeclared()
{
    const image::Image image = testImage({20, 10}, 14);
    DicomPicture picture = moduleOf(image);
    picture.bitsStored = 12;
    picture.highBit = 11;
    const auto path = m_folder / "deep.dcm";
    QVERIFY(writeFragments(path, picture, {encoded(image)}));
    const auto loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    QCOMPARE(loaded->image.meaning().bits, 14);
    QCOMPARE(loaded->image.samples(), image.samples());
    QVERIFY(hasNotice(loaded->source, "declares 12 bits, but its picture has 14"));
}

void TestIoJpeg2000::insideJp2Boxes()
{
    const image::Image image = testImage({20, 10}, 12);
    const QByteArray stream = encoded(image);
    const QByteArray boxes = QByteArray::fromHex("0000000c6a5020200d0a870a")
        + QByteArray::fromHex("00000014667479706a703220000000006a703220")
        + be(quint32(stream.size() + 8), 4) + "jp2c" + stream;
    const auto path = m_folder / "boxes.dcm";
    QVERIFY(writeFragments(path, moduleOf(image), {boxes}));
    const auto loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    QCOMPARE(loaded->image.samples(), image.samples());
}

void TestIoJpeg2000::misplacedComment()
{
    const image::Image image = testImage({20, 10}, 12);
    QByteArray stream = encoded(image);
    stream.insert(stream.size() - 2, QByteArray::fromHex("ff64000b0001") + "PADDING");
    const auto path = m_folder / "comment.dcm";
    QVERIFY(writeFragments(path, moduleOf(image), {stream}));
    const auto loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    QCOMPARE(loaded->image.samples(), image.samples());
}

void TestIoJpeg2000::cutShort()
{
    const image::Image image = testImage({60, 50}, 12);
    const QByteArray stream = encoded(image);
    const auto path = m_folder / "cut.dcm";
    int shown = 0;
    for (qsizetype length = 2; length < stream.size() - 2; length += stream.size() / 50) {
        QVERIFY(writeFragments(path, moduleOf(image), {stream.left(length)}));
        const auto loaded = io::load(path);
        if (!loaded) {
            QVERIFY2(loaded.error().code == Code::FileDamaged, reason(loaded));
            continue;
        }
        ++shown;
        QVERIFY(hasNotice(loaded->source, "damaged"));
        QCOMPARE(loaded->image.size(), image.size());
    }
    QVERIFY(shown > 20);
}

void TestIoJpeg2000::anotherSize()
{
    const image::Image image = testImage({20, 10}, 12);
    DicomPicture picture = moduleOf(image);
    picture.rows = 11;
    const auto path = m_folder / "size.dcm";
    QVERIFY(writeFragments(path, picture, {encoded(image)}));
    const auto loaded = io::load(path);
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().code == Code::FileDamaged, reason(loaded));
    QVERIFY2(loaded.error().detail.find("20×10 in a picture of 20×11") != std::string::npos,
        reason(loaded));
}

void TestIoJpeg2000::bombs_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<int>("side");
    // Decomposition levels, block width and height − 4 as exponents, style, transform.
    const QByteArray usual = QByteArray::fromHex("0504040001");
    QTest::newRow("a large picture") << hostile(19000, 19000, 19000, 1, usual, 0) << 19000;
    QTest::newRow("tiles of one pixel") << hostile(4000, 4000, 1, 1, usual, 0) << 4000;
    QTest::newRow("tiles of 16×16") << hostile(4000, 4000, 16, 1, usual, 0) << 4000;
    QTest::newRow("precincts of one sample") << hostile(4000, 4000, 4000, 1, usual, 6) << 4000;
    QTest::newRow("blocks of 4×4")
        << hostile(4000, 4000, 4000, 1, QByteArray::fromHex("0500000001"), 0) << 4000;
    QTest::newRow("65535 layers") << hostile(4000, 4000, 256, 65535, usual, 0) << 4000;
}

void TestIoJpeg2000::bombs()
{
    QFETCH(QByteArray, stream);
    QFETCH(int, side);
    DicomPicture picture{.rows = 1, .columns = 1};
    picture.cells = {0};
    picture.rows = Uint16(side);
    picture.columns = Uint16(side);
    const auto path = m_folder / "bomb.dcm";
    QVERIFY(writeFragments(path, picture, {stream}));
    const auto peakMb = [] {
        rusage usage = {};
        ::getrusage(RUSAGE_SELF, &usage);
        return usage.ru_maxrss / 1024;
    };
    const long before = peakMb();
    QElapsedTimer timer;
    timer.start();
    const auto loaded = io::load(path);
    QVERIFY(timer.elapsed() < 1000);
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().code == Code::ImageTooLarge, reason(loaded));
    QVERIFY(peakMb() - before < 50);
}

void TestIoJpeg2000::fragments_data()
{
    QTest::addColumn<QList<int>>("pieces"); // of each frame
    QTest::addColumn<int>("table");         // 0 none, 1 basic, 2 extended
    QTest::newRow("a fragment each, no table") << QList<int>{1, 1, 1} << 0;
    QTest::newRow("a fragment each, table") << QList<int>{1, 1, 1} << 1;
    QTest::newRow("several, no table") << QList<int>{2, 1, 3} << 0;
    QTest::newRow("several, basic table") << QList<int>{3, 4, 1} << 1;
    QTest::newRow("several, extended table") << QList<int>{1, 2, 2} << 2;
    QTest::newRow("one frame in many") << QList<int>{9} << 0;
    QTest::newRow("one frame in two, table") << QList<int>{2} << 1;
}

void TestIoJpeg2000::fragments()
{
    QFETCH(QList<int>, pieces);
    QFETCH(int, table);
    QList<QByteArray> fragments;
    QByteArray basic;
    std::vector<Uint64> extended;
    std::vector<image::Image> images;
    qsizetype position = 0;
    for (const int count : pieces) {
        images.push_back(testImage({30, 20}, 12));
        images.back().row(3)[4] = static_cast<std::uint16_t>(images.size());
        QByteArray stream = encoded(images.back());
        stream.append(stream.size() % 2, '\0');
        basic += le(quint32(position));
        extended.push_back(Uint64(position));
        const qsizetype length = stream.size() / count / 2 * 2;
        for (int i = 0; i < count; ++i) {
            fragments << (i + 1 < count ? stream.mid(i * length, length) : stream.mid(i * length));
            position += 8 + fragments.back().size();
        }
    }
    const auto path = m_folder / "frames.dcm";
    QVERIFY(writeFragments(path, moduleOf(images[0]), fragments, int(pieces.size()),
        table == 1 ? basic : QByteArray(), table == 2 ? extended : std::vector<Uint64>()));
    for (std::size_t i = 0; i < images.size(); ++i) {
        const auto loaded = io::load(path, int(i));
        QVERIFY2(loaded.has_value(), reason(loaded));
        QCOMPARE(loaded->source.frames, int(images.size()));
        QCOMPARE(loaded->source.frame, int(i));
        QCOMPARE(loaded->image.samples(), images[i].samples());
    }
    const auto beyond = io::load(path, int(images.size()));
    QVERIFY(!beyond);
    QVERIFY2(beyond.error().code == Code::InvalidArgument, reason(beyond));
}

void TestIoJpeg2000::framesThatAreNotThere()
{
    const image::Image image = testImage({30, 20}, 12);
    const auto path = m_folder / "few.dcm";
    QVERIFY(writeFragments(path, moduleOf(image), {encoded(image), encoded(image)}, 5));
    auto loaded = io::load(path, 1);
    QVERIFY2(loaded.has_value(), reason(loaded));
    QCOMPARE(loaded->source.frames, 2);
    QVERIFY(hasNotice(loaded->source, "declares 5 frames, but holds 2"));
    QVERIFY(io::load(path, 2).error().code == Code::InvalidArgument);
    // One frame declared, two there: the first does not swallow the second.
    QVERIFY(writeFragments(path, moduleOf(image), {encoded(image), encoded(image)}, 1));
    loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    QVERIFY(hasNotice(loaded->source, "declares 1 frame, but holds 2"));
    QCOMPARE(loaded->image.samples(), image.samples());
}

QTEST_GUILESS_MAIN(TestIoJpeg2000)
#include "tst_io_jpeg2000.moc"
