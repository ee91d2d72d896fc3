// SPDX-License-Identifier: Apache-2.0
#include "core/io_fixtures.h"

#include <QCryptographicHash>
#include <QImage>
#include <tiffio.h>

#include <cmath>
#include <vector>

using namespace cxr;
using namespace cxr::test;

/// Reading PNG, JPEG, TIFF and BMP that other programs made (Qt and libtiff).
class TestIoRaster : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void grey8_data();
    void grey8();
    void grey16Png();
    void colourBecomesLuminance_data();
    void colourBecomesLuminance();
    void equalChannelsAreColourToo();
    void colour16Png();
    void greyPaletteIsNoColour();
    void colourPalette_data();
    void colourPalette();
    void oneBit_data();
    void oneBit();
    void bmpDepths_data();
    void bmpDepths();
    void transparencyIsIgnored();
    void interlacedPng();
    void jpegWithTrailingBytes();
    void contentOverName();
    void foldersAreSortedNaturally();
    void tiffKinds_data();
    void tiffKinds();
    void tiffWhiteIsZero();
    void tiffSigned();
    void tiffPages();
    void tiffColour16Planar();
    void tiffFloatIsUnsupported();
    void nonAsciiName();

private:
    [[nodiscard]] std::filesystem::path saved(
        const QImage& image, const char* name, const char* format, int quality = -1)
    {
        const auto path = m_folder / name;
        if (!image.save(qtPath(path), format, quality))
            qFatal("Qt cannot write this test picture");
        return path;
    }
    Folder m_folder;
};

namespace {

QImage greyPicture(int width, int height)
{
    QImage image(width, height, QImage::Format_Grayscale8);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.scanLine(y)[x] = uchar((x * 5 + y * 3) % 256);
    }
    return image;
}

QImage colourPicture(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, qRgb(x * 7 % 256, y * 11 % 256, (x + y) * 3 % 256));
    }
    return image;
}

int luminance(int red, int green, int blue)
{
    return int(std::lround(0.299 * red + 0.587 * green + 0.114 * blue));
}

/// One page of a TIFF to be written.
struct TiffPage {
    int width = 19;
    int height = 23;
    int bits = 16;
    int samples = 1;
    int format = SAMPLEFORMAT_UINT;
    int photometric = PHOTOMETRIC_MINISBLACK;
    int compression = COMPRESSION_NONE;
    int planar = PLANARCONFIG_CONTIG;
    int tile = 0;
};

int valueAt(int x, int y, int bits)
{
    return (x * 2654 + y * 40503 + x * y) & ((1 << bits) - 1);
}

/// Writes pages whose samples are valueAt(); channel c adds 1000 · c.
void writeTiff(
    const std::filesystem::path& path, const TiffPage& page, const char* mode = "w", int pages = 1)
{
    TIFF* tiff = TIFFOpen(path.c_str(), mode);
    QVERIFY(tiff);
    for (int number = 0; number < pages; ++number) {
        TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, page.width);
        TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, page.height);
        TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, page.bits);
        TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, page.samples);
        TIFFSetField(tiff, TIFFTAG_SAMPLEFORMAT, page.format);
        TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, page.photometric);
        TIFFSetField(tiff, TIFFTAG_COMPRESSION, page.compression);
        TIFFSetField(tiff, TIFFTAG_PLANARCONFIG, page.planar);
        const bool planar = page.planar == PLANARCONFIG_SEPARATE;
        const int channels = planar ? 1 : page.samples;
        const auto put = [&](std::vector<uint8_t>& row, int x, int c, int value) {
            const auto index = std::size_t(x * channels + c);
            if (page.bits == 16)
                reinterpret_cast<uint16_t*>(row.data())[index] = uint16_t(value);
            else
                row[index] = uint8_t(value);
        };
        if (page.tile > 0) {
            TIFFSetField(tiff, TIFFTAG_TILEWIDTH, page.tile);
            TIFFSetField(tiff, TIFFTAG_TILELENGTH, page.tile);
            std::vector<uint8_t> buffer(std::size_t(page.tile * page.tile * page.bits / 8));
            for (int y0 = 0; y0 < page.height; y0 += page.tile) {
                for (int x0 = 0; x0 < page.width; x0 += page.tile) {
                    for (int i = 0; i < page.tile * page.tile; ++i)
                        put(buffer, i, 0,
                            valueAt(x0 + i % page.tile, y0 + i / page.tile, page.bits));
                    QVERIFY(
                        TIFFWriteTile(tiff, buffer.data(), uint32_t(x0), uint32_t(y0), 0, 0) > 0);
                }
            }
        } else {
            TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, 5);
            std::vector<uint8_t> row(std::size_t(page.width * channels * 2));
            for (int plane = 0; plane < (planar ? page.samples : 1); ++plane) {
                for (int y = 0; y < page.height; ++y) {
                    for (int x = 0; x < page.width; ++x) {
                        for (int c = 0; c < channels; ++c)
                            put(row, x, c, valueAt(x, y, page.bits) ^ (plane + c) * 1000);
                    }
                    QVERIFY(TIFFWriteScanline(tiff, row.data(), uint32_t(y), uint16_t(plane)) == 1);
                }
            }
        }
        QVERIFY(TIFFWriteDirectory(tiff));
    }
    TIFFClose(tiff);
}

} // namespace

void TestIoRaster::grey8_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<int>("expected");
    QTest::newRow("PNG") << QByteArray("PNG") << int(io::Format::Png);
    QTest::newRow("BMP") << QByteArray("BMP") << int(io::Format::Bmp);
    QTest::newRow("JPEG") << QByteArray("JPG") << int(io::Format::Jpeg);
}

void TestIoRaster::grey8()
{
    QFETCH(QByteArray, format);
    QFETCH(int, expected);
    const QImage picture = greyPicture(61, 43);
    const auto path = saved(picture, "grey", format.constData(), 100);
    const auto loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    QCOMPARE(int(loaded->source.format), expected);
    QCOMPARE(loaded->image.size(), (image::Size{61, 43}));
    QCOMPARE(loaded->image.meaning().bits, 8);
    QVERIFY(!loaded->source.colourReduced);
    QVERIFY(loaded->source.notices.empty());
    const int tolerance = format == "JPG" ? 6 : 0;
    for (int y = 0; y < 43; ++y) {
        for (int x = 0; x < 61; ++x)
            QVERIFY(
                std::abs(int(loaded->image.sample(x, y)) - picture.scanLine(y)[x]) <= tolerance);
    }
}

void TestIoRaster::grey16Png()
{
    QImage picture(31, 17, QImage::Format_Grayscale16);
    for (int y = 0; y < 17; ++y) {
        for (int x = 0; x < 31; ++x)
            reinterpret_cast<quint16*>(picture.scanLine(y))[x] = quint16(x * 2111 + y * 977);
    }
    const auto loaded = io::load(saved(picture, "grey16.png", "PNG"));
    QVERIFY2(loaded.has_value(), reason(loaded));
    QCOMPARE(loaded->image.meaning().bits, 16);
    QCOMPARE(loaded->image.sample(30, 16), std::uint16_t(30 * 2111 + 16 * 977));
    QCOMPARE(loaded->image.sample(1, 0), std::uint16_t(2111));
}

void TestIoRaster::colourBecomesLuminance_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("PNG") << QByteArray("PNG");
    QTest::newRow("BMP") << QByteArray("BMP");
    QTest::newRow("JPEG") << QByteArray("JPG");
}

void TestIoRaster::colourBecomesLuminance()
{
    QFETCH(QByteArray, format);
    const QImage picture = colourPicture(40, 30);
    const auto path = saved(picture, "colour", format.constData(), 100);
    const auto loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    QVERIFY(loaded->source.colourReduced);
    QVERIFY(hasNotice(loaded->source, "Colour was converted to luminance"));
    const QImage decoded(qtPath(path)); // Qt's decoder is the witness for JPEG
    for (int y = 0; y < 30; ++y) {
        for (int x = 0; x < 40; ++x) {
            const QRgb pixel = decoded.pixel(x, y);
            const int expected = luminance(qRed(pixel), qGreen(pixel), qBlue(pixel));
            QVERIFY(std::abs(int(loaded->image.sample(x, y)) - expected) <= 1);
        }
    }
}

void TestIoRaster::equalChannelsAreColourToo()
{
    const QImage picture = greyPicture(20, 20).convertToFormat(QImage::Format_RGB32);
    const auto loaded = io::load(saved(picture, "equal.png", "PNG"));
    QVERIFY2(loaded.has_value(), reason(loaded));
    QVERIFY(loaded->source.colourReduced);
    QCOMPARE(loaded->image.sample(7, 3), std::uint16_t(44)); // 7·5 + 3·3, unchanged
}

void TestIoRaster::colour16Png()
{
    QImage picture(3, 1, QImage::Format_RGBX64);
    picture.setPixelColor(0, 0, QColor::fromRgba64(qRgba64(65535, 0, 0, 65535)));
    picture.setPixelColor(1, 0, QColor::fromRgba64(qRgba64(0, 65535, 0, 65535)));
    picture.setPixelColor(2, 0, QColor::fromRgba64(qRgba64(1234, 1234, 1234, 65535)));
    const auto loaded = io::load(saved(picture, "colour16.png", "PNG"));
    QVERIFY2(loaded.has_value(), reason(loaded));
    QCOMPARE(loaded->image.meaning().bits, 16);
    QVERIFY(std::abs(int(loaded->image.sample(0, 0)) - luminance(65535, 0, 0)) <= 1);
    QVERIFY(std::abs(int(loaded->image.sample(1, 0)) - luminance(0, 65535, 0)) <= 1);
    QCOMPARE(loaded->image.sample(2, 0), std::uint16_t(1234));
}

void TestIoRaster::greyPaletteIsNoColour()
{
    // The usual way to write a grey BMP.
    QImage picture(10, 10, QImage::Format_Indexed8);
    QList<QRgb> table;
    for (int i = 0; i < 256; ++i)
        table.append(qRgb(255 - i, 255 - i, 255 - i));
    picture.setColorTable(table);
    picture.fill(200);
    for (const char* format : {"BMP", "PNG"}) {
        const auto loaded = io::load(saved(picture, "palette", format));
        QVERIFY2(loaded.has_value(), reason(loaded));
        QVERIFY(!loaded->source.colourReduced);
        QCOMPARE(loaded->image.sample(4, 4), std::uint16_t(55));
    }
}

void TestIoRaster::colourPalette_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("PNG") << QByteArray("PNG");
    QTest::newRow("BMP") << QByteArray("BMP");
}

void TestIoRaster::colourPalette()
{
    QFETCH(QByteArray, format);
    QImage picture(4, 1, QImage::Format_Indexed8);
    picture.setColorTable({qRgb(255, 0, 0), qRgb(0, 255, 0), qRgb(0, 0, 255), qRgb(9, 9, 9)});
    for (int x = 0; x < 4; ++x)
        picture.setPixel(x, 0, uint(x));
    const auto loaded = io::load(saved(picture, "palette", format.constData()));
    QVERIFY2(loaded.has_value(), reason(loaded));
    QVERIFY(loaded->source.colourReduced);
    QCOMPARE(loaded->image.samples(), (std::vector<std::uint16_t>{76, 150, 29, 9}));
}

void TestIoRaster::oneBit_data()
{
    colourPalette_data();
}

void TestIoRaster::oneBit()
{
    QFETCH(QByteArray, format);
    QImage picture(11, 2, QImage::Format_Mono);
    picture.setColorTable({qRgb(0, 0, 0), qRgb(255, 255, 255)});
    picture.fill(0);
    picture.setPixel(0, 0, 1);
    picture.setPixel(10, 1, 1);
    const auto loaded = io::load(saved(picture, "mono", format.constData()));
    QVERIFY2(loaded.has_value(), reason(loaded));
    QCOMPARE(loaded->image.meaning().bits, 8);
    QCOMPARE(loaded->image.sample(0, 0), std::uint16_t(255));
    QCOMPARE(loaded->image.sample(10, 1), std::uint16_t(255));
    QCOMPARE(loaded->image.sample(1, 0), std::uint16_t(0));
}

void TestIoRaster::bmpDepths_data()
{
    QTest::addColumn<int>("bits");
    QTest::addColumn<bool>("topDown");
    QTest::newRow("4") << 4 << false;
    QTest::newRow("16") << 16 << false;
    QTest::newRow("24 top down") << 24 << true;
    QTest::newRow("32") << 32 << false;
}

void TestIoRaster::bmpDepths()
{
    QFETCH(int, bits);
    QFETCH(bool, topDown);
    // Two rows of two pixels: white and black, then black and white, from the top.
    const auto le = [](quint32 value, int bytes) {
        QByteArray text;
        for (int i = 0; i < bytes; ++i)
            text.append(char(value >> 8 * i));
        return text;
    };
    const QByteArray palette = bits == 4 ? QByteArray(4, '\0') + le(0xffffff, 4) : QByteArray();
    const quint32 white = bits == 16 ? 0x7fff : 0xffffff;
    const auto row = [&](bool left) {
        QByteArray text;
        if (bits == 4)
            text = left ? QByteArray(1, '\x10') : QByteArray(1, '\x01');
        else
            text = le(left ? white : 0, bits / 8) + le(left ? 0 : white, bits / 8);
        return text.leftJustified((text.size() + 3) / 4 * 4, '\0');
    };
    const QByteArray data = topDown ? row(true) + row(false) : row(false) + row(true);
    const auto offset = quint32(54 + palette.size());
    QByteArray file = "BM" + le(offset + quint32(data.size()), 4) + le(0, 4) + le(offset, 4);
    file += le(40, 4) + le(2, 4) + le(topDown ? quint32(-2) : 2, 4) + le(1, 2)
        + le(quint32(bits), 2) + le(0, 4) + le(0, 4) + le(0, 4) + le(0, 4)
        + le(bits == 4 ? 2 : 0, 4) + le(0, 4);
    const auto path = m_folder / "depth.bmp";
    writeBytes(path, file + palette + data);
    const auto loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    QCOMPARE(loaded->image.samples(), (std::vector<std::uint16_t>{255, 0, 0, 255}));
}

void TestIoRaster::transparencyIsIgnored()
{
    QImage picture = colourPicture(8, 8).convertToFormat(QImage::Format_ARGB32);
    picture.setPixelColor(2, 2, QColor(100, 100, 100, 3));
    const auto loaded = io::load(saved(picture, "alpha.png", "PNG"));
    QVERIFY2(loaded.has_value(), reason(loaded));
    QVERIFY(hasNotice(loaded->source, "Transparency was ignored"));
    QCOMPARE(loaded->image.sample(2, 2), std::uint16_t(100));
}

void TestIoRaster::interlacedPng()
{
    // Adam7, 3×3, grey 8 bit, made by hand: pixels 1 … 9.
    // Passes: 1: (0,0); 4: (2,0); 5: (0,2),(2,2); 6: (1,0) and (1,2); 7: row 1.
    const QByteArray raw = QByteArray::fromHex("0001"
                                               "0003"
                                               "000709"
                                               "0002"
                                               "0008"
                                               "00040506");
    const auto be = [](quint32 value) {
        QByteArray text;
        for (int i = 3; i >= 0; --i)
            text.append(char(value >> 8 * i));
        return text;
    };
    const auto crc = [](const QByteArray& data) {
        quint32 value = 0xffffffff;
        for (const char c : data) {
            value ^= quint8(c);
            for (int k = 0; k < 8; ++k)
                value = value & 1 ? 0xedb88320 ^ value >> 1 : value >> 1;
        }
        return ~value;
    };
    const auto chunk = [&](const QByteArray& type, const QByteArray& data) {
        return be(quint32(data.size())) + type + data + be(crc(type + data));
    };
    const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a")
        + chunk("IHDR", be(3) + be(3) + QByteArray::fromHex("0800000001"))
        + chunk("IDAT", qCompress(raw).mid(4)) + chunk("IEND", {});
    const auto path = m_folder / "adam7.png";
    writeBytes(path, png);
    const auto loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    QCOMPARE(loaded->image.samples(), (std::vector<std::uint16_t>{1, 2, 3, 4, 5, 6, 7, 8, 9}));
}

void TestIoRaster::jpegWithTrailingBytes()
{
    const auto path = saved(greyPicture(50, 50), "tail.jpg", "JPG", 95);
    const auto before = io::load(path);
    QVERIFY(before.has_value());
    writeBytes(path, readBytes(path) + QByteArray(1000, 'x'));
    const auto loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    QCOMPARE(loaded->image.samples(), before->image.samples());
}

void TestIoRaster::contentOverName()
{
    const auto path = saved(greyPicture(9, 9), "really-a-png.dcm", "PNG");
    const auto loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    QVERIFY(loaded->source.format == io::Format::Png);
    QCOMPARE(loaded->source.path, path);
    QCOMPARE(loaded->source.sha256,
        QCryptographicHash::hash(readBytes(path), QCryptographicHash::Sha256)
            .toHex()
            .toStdString());
}

void TestIoRaster::foldersAreSortedNaturally()
{
    const Folder folder;
    std::filesystem::create_directory(folder / "sub");
    const QImage picture = greyPicture(4, 4);
    for (const char* name : {"b10.png", "b2.dat", "A1.png", ".hidden.png", "sub/c.png"})
        QVERIFY(picture.save(qtPath(folder / name), "PNG"));
    writeBytes(folder / "notes.txt", "no picture at all");
    writeBytes(folder / "empty.png", {});
    const auto flat = io::listImages(folder.path());
    QVERIFY2(flat.has_value(), reason(flat));
    QCOMPARE(*flat,
        (std::vector<std::filesystem::path>{
            folder / "A1.png", folder / "b2.dat", folder / "b10.png"}));
    const auto deep = io::listImages(folder.path(), true);
    QVERIFY2(deep.has_value(), reason(deep));
    QCOMPARE(deep->size(), std::size_t(4));
    QVERIFY(io::listImages(folder / "absent").error().code == Code::FileNotFound);
    QVERIFY(io::listImages(folder / "A1.png").error().code == Code::InvalidArgument);
}

void TestIoRaster::tiffKinds_data()
{
    QTest::addColumn<int>("bits");
    QTest::addColumn<int>("compression");
    QTest::addColumn<int>("tile");
    QTest::addColumn<QByteArray>("mode");
    QTest::newRow("8 plain") << 8 << COMPRESSION_NONE << 0 << QByteArray("wl");
    QTest::newRow("16 plain") << 16 << COMPRESSION_NONE << 0 << QByteArray("wl");
    QTest::newRow("16 big endian") << 16 << COMPRESSION_NONE << 0 << QByteArray("wb");
    QTest::newRow("16 BigTIFF") << 16 << COMPRESSION_NONE << 0 << QByteArray("w8");
    QTest::newRow("16 LZW") << 16 << COMPRESSION_LZW << 0 << QByteArray("wl");
    QTest::newRow("16 deflate big endian")
        << 16 << COMPRESSION_ADOBE_DEFLATE << 0 << QByteArray("wb");
    QTest::newRow("8 PackBits") << 8 << COMPRESSION_PACKBITS << 0 << QByteArray("wl");
    QTest::newRow("16 tiles") << 16 << COMPRESSION_NONE << 16 << QByteArray("wl");
    QTest::newRow("8 tiles LZW") << 8 << COMPRESSION_LZW << 16 << QByteArray("wb");
}

void TestIoRaster::tiffKinds()
{
    QFETCH(int, bits);
    QFETCH(int, compression);
    QFETCH(int, tile);
    QFETCH(QByteArray, mode);
    TiffPage page;
    page.bits = bits;
    page.compression = compression;
    page.tile = tile;
    const auto path = m_folder / "kind.tif";
    writeTiff(path, page, mode.constData());
    const auto loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    QVERIFY(loaded->source.format == io::Format::Tiff);
    QCOMPARE(loaded->image.meaning().bits, bits);
    QCOMPARE(loaded->image.size(), (image::Size{page.width, page.height}));
    for (int y = 0; y < page.height; ++y) {
        for (int x = 0; x < page.width; ++x)
            QCOMPARE(int(loaded->image.sample(x, y)), valueAt(x, y, bits));
    }
}

void TestIoRaster::tiffWhiteIsZero()
{
    TiffPage page;
    page.photometric = PHOTOMETRIC_MINISWHITE;
    const auto path = m_folder / "white.tif";
    writeTiff(path, page);
    const auto loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    QVERIFY(loaded->image.meaning().inverted);
    QCOMPARE(int(loaded->image.sample(3, 4)), valueAt(3, 4, 16)); // stored values untouched
}

void TestIoRaster::tiffSigned()
{
    TiffPage page;
    page.format = SAMPLEFORMAT_INT;
    const auto path = m_folder / "signed.tif";
    writeTiff(path, page);
    const auto loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    QCOMPARE(loaded->image.meaning().storedMin, -32768);
    for (int x = 0; x < page.width; ++x)
        QCOMPARE(loaded->image.storedValue(x, 7), int(std::int16_t(valueAt(x, 7, 16))));
}

void TestIoRaster::tiffPages()
{
    const auto path = m_folder / "pages.tif";
    writeTiff(path, {}, "w", 3);
    const auto loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    QCOMPARE(loaded->source.frames, 3);
    QVERIFY(hasNotice(loaded->source, "Only page 1 of 3 is shown"));
}

void TestIoRaster::tiffColour16Planar()
{
    for (const int planar : {PLANARCONFIG_CONTIG, PLANARCONFIG_SEPARATE}) {
        TiffPage page;
        page.samples = 3;
        page.photometric = PHOTOMETRIC_RGB;
        page.planar = planar;
        const auto path = m_folder / "rgb16.tif";
        writeTiff(path, page);
        const auto loaded = io::load(path);
        QVERIFY2(loaded.has_value(), reason(loaded));
        QVERIFY(loaded->source.colourReduced);
        QCOMPARE(loaded->image.meaning().bits, 16);
        const int v = valueAt(5, 6, 16);
        QVERIFY(std::abs(int(loaded->image.sample(5, 6)) - luminance(v, v ^ 1000, v ^ 2000)) <= 1);
    }
}

void TestIoRaster::tiffFloatIsUnsupported()
{
    const auto path = m_folder / "float.tif";
    TIFF* tiff = TIFFOpen(path.c_str(), "w");
    TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, 4);
    TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, 1);
    TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, 32);
    TIFFSetField(tiff, TIFFTAG_SAMPLEFORMAT, SAMPLEFORMAT_IEEEFP);
    TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISBLACK);
    float row[4] = {0, 0.25F, 0.5F, 1};
    TIFFWriteScanline(tiff, row, 0, 0);
    TIFFClose(tiff);
    const auto loaded = io::load(path);
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().code == Code::UnsupportedContent, reason(loaded));
}

void TestIoRaster::nonAsciiName()
{
    const auto path = saved(greyPicture(5, 5), "Röntgen 胸部.png", "PNG");
    const auto loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
}

QTEST_GUILESS_MAIN(TestIoRaster)
#include "tst_io_raster.moc"
