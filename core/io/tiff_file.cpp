// SPDX-License-Identifier: Apache-2.0
#include "io/tiff_file.h"

#include "io/image_text.h"
#include "io/limits.h"
#include "io/luminance.h"
#include "io/tiff_stream.h"

#include <algorithm>
#include <array>
#include <limits>

namespace cxr::io {

namespace {

/// The first page's fields as far as they matter, with TIFF 6.0's defaults.
struct Page {
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    std::uint16_t bits = 1;
    std::uint16_t samplesPerPixel = 1;
    std::uint16_t sampleFormat = SAMPLEFORMAT_UINT;
    std::uint16_t photometric = PHOTOMETRIC_MINISBLACK;
    std::uint16_t compression = COMPRESSION_NONE;
    std::uint16_t planar = PLANARCONFIG_CONTIG;
    std::uint16_t orientation = ORIENTATION_TOPLEFT;
    bool tiled = false;

    [[nodiscard]] bool rgb() const { return photometric == PHOTOMETRIC_RGB; }
    [[nodiscard]] bool palette() const { return photometric == PHOTOMETRIC_PALETTE; }
    /// Channels that matter: alpha and other extra samples are left aside.
    [[nodiscard]] std::size_t channels() const { return rgb() ? 3 : 1; }
};

using Palette = std::array<std::uint16_t*, 3>;

Page readPage(TIFF* tiff)
{
    Page page;
    TIFFGetField(tiff, TIFFTAG_IMAGEWIDTH, &page.width);
    TIFFGetField(tiff, TIFFTAG_IMAGELENGTH, &page.height);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_BITSPERSAMPLE, &page.bits);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_SAMPLESPERPIXEL, &page.samplesPerPixel);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_SAMPLEFORMAT, &page.sampleFormat);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_COMPRESSION, &page.compression);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_PLANARCONFIG, &page.planar);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_ORIENTATION, &page.orientation);
    if (!TIFFGetField(tiff, TIFFTAG_PHOTOMETRIC, &page.photometric) && page.samplesPerPixel >= 3)
        page.photometric = PHOTOMETRIC_RGB;
    if (page.photometric == PHOTOMETRIC_YCBCR && page.compression == COMPRESSION_JPEG) {
        TIFFSetField(tiff, TIFFTAG_JPEGCOLORMODE, JPEGCOLORMODE_RGB);
        page.photometric = PHOTOMETRIC_RGB;
    }
    page.tiled = TIFFIsTiled(tiff) != 0;
    return page;
}

/// At most so many decoded bytes can come out of one byte, by compression.
std::uint64_t unfoldingRatio(std::uint16_t compression)
{
    switch (compression) {
    case COMPRESSION_NONE:
        return 1;
    case COMPRESSION_PACKBITS: // two bytes for 128
        return 64;
    case COMPRESSION_LZW: // codes of 9…12 bits for strings of up to 3,800 bytes
        return 2600;
    case COMPRESSION_DEFLATE:
    case COMPRESSION_ADOBE_DEFLATE:
        return 1032;
    case COMPRESSION_JPEG: // a flat 8×8 block costs two bits; chroma spreads over up to 16 blocks
        return 2048;
    default: // fax: a white row is one bit; LZMA, Zstandard: thousands to one
        return 65'536;
    }
}

/// As encoded, of all channels together, those that are ignored included.
std::uint64_t bitsPerPixel(const Page& page)
{
    return std::uint64_t{page.bits} * page.samplesPerPixel;
}

Result<void> checkKind(const Page& page)
{
    const auto unsupported = [](const std::string& what) {
        return fail(Code::UnsupportedContent, "TIFF with " + what);
    };
    if (!TIFFIsCODECConfigured(page.compression))
        return unsupported("compression " + std::to_string(page.compression));
    const bool integer = page.sampleFormat == SAMPLEFORMAT_UINT
        || page.sampleFormat == SAMPLEFORMAT_INT || page.sampleFormat == SAMPLEFORMAT_VOID;
    if (!integer)
        return unsupported("floating-point or complex samples");
    constexpr std::array<std::uint16_t, 5> depths = {1, 2, 4, 8, 16};
    if (std::find(depths.begin(), depths.end(), page.bits) == depths.end())
        return unsupported(std::to_string(page.bits) + " bits per sample");
    const bool isSigned = page.sampleFormat == SAMPLEFORMAT_INT;
    switch (page.photometric) {
    case PHOTOMETRIC_MINISBLACK:
    case PHOTOMETRIC_MINISWHITE:
        if (isSigned && page.bits < 8)
            return unsupported("signed samples of fewer than 8 bits");
        break;
    case PHOTOMETRIC_PALETTE:
        if (page.samplesPerPixel != 1)
            return unsupported("a palette and several samples per pixel");
        break;
    case PHOTOMETRIC_RGB:
        if (page.samplesPerPixel < 3 || isSigned || page.bits < 8)
            return unsupported("an unusual kind of RGB");
        break;
    default:
        return unsupported("photometric interpretation " + std::to_string(page.photometric));
    }
    return {};
}

/// Strips and tiles whose bytes lie outside the file: the surest sign of a cut.
Result<void> checkExtents(TIFF* tiff, const Page& page, std::uint64_t fileSize)
{
    const std::uint32_t count = page.tiled ? TIFFNumberOfTiles(tiff) : TIFFNumberOfStrips(tiff);
    for (std::uint32_t i = 0; i < count; ++i) {
        int failed = 0;
        const std::uint64_t offset = TIFFGetStrileOffsetWithErr(tiff, i, &failed);
        const std::uint64_t length = failed ? 0 : TIFFGetStrileByteCountWithErr(tiff, i, &failed);
        if (failed || length == 0 || length > fileSize || offset > fileSize - length)
            return fail(Code::FileDamaged,
                "TIFF data is cut short: part " + std::to_string(i + 1) + " of "
                    + std::to_string(count) + " lies outside the file");
    }
    return {};
}

unsigned unpack(const std::byte* row, std::size_t index, unsigned bits)
{
    switch (bits) {
    case 16:
        return reinterpret_cast<const std::uint16_t*>(row)[index]; // in native order by libtiff
    case 8:
        return std::to_integer<unsigned>(row[index]);
    default: {
        const std::size_t bit = index * bits;
        const unsigned shift = 8 - bits - static_cast<unsigned>(bit % 8);
        return std::to_integer<unsigned>(row[bit / 8]) >> shift & ((1u << bits) - 1);
    }
    }
}

/// Turns decoded strips and tiles into samples of the image.
class Assembler {
public:
    Assembler(TIFF* tiff, const Page& page, image::Image& target) :
        m_tiff(tiff),
        m_page(page),
        m_target(target)
    {
        if (page.tiled) {
            TIFFGetField(tiff, TIFFTAG_TILEWIDTH, &m_unitWidth);
            TIFFGetField(tiff, TIFFTAG_TILELENGTH, &m_unitHeight);
            m_rowBytes = TIFFTileRowSize64(tiff);
        } else {
            m_unitWidth = page.width;
            TIFFGetFieldDefaulted(tiff, TIFFTAG_ROWSPERSTRIP, &m_unitHeight);
            m_unitHeight = std::min(m_unitHeight, page.height);
            m_rowBytes = TIFFScanlineSize64(tiff);
        }
        if (page.palette())
            readPalette();
    }

    [[nodiscard]] bool colour() const { return m_page.rgb() || (m_page.palette() && m_colour); }

    Result<void> run()
    {
        if (m_unitWidth == 0 || m_unitHeight == 0 || m_rowBytes == 0)
            return fail(Code::FileDamaged, "TIFF tiles of no size");
        // A tile may hang over the frame, but not by orders of magnitude.
        const std::uint64_t unitPixels = std::uint64_t{m_unitWidth} * m_unitHeight;
        if (unitPixels > std::max<std::uint64_t>(harmlessPixels, 4 * m_target.size().area()))
            return fail(Code::ImageTooLarge, "TIFF tiles are larger than the picture");
        const std::size_t planes = m_page.planar == PLANARCONFIG_SEPARATE ? m_page.channels() : 1;
        std::vector<std::vector<std::byte>> units(
            planes, std::vector<std::byte>(m_rowBytes * m_unitHeight));
        for (std::uint32_t y = 0; y < m_page.height; y += m_unitHeight) {
            for (std::uint32_t x = 0; x < m_page.width; x += m_unitWidth) {
                for (std::size_t plane = 0; plane < planes; ++plane) {
                    if (!readUnit(x, y, static_cast<std::uint16_t>(plane), units[plane]))
                        return fail(Code::FileDamaged, "TIFF data cannot be decoded");
                }
                store(x, y, units);
            }
        }
        return {};
    }

private:
    void readPalette()
    {
        if (!TIFFGetField(m_tiff, TIFFTAG_COLORMAP, &m_palette[0], &m_palette[1], &m_palette[2])) {
            m_palette = {};
            return;
        }
        const std::size_t entries = std::size_t{1} << m_page.bits;
        unsigned most = 0;
        for (std::size_t i = 0; i < entries; ++i) {
            m_colour = m_colour || m_palette[0][i] != m_palette[1][i]
                || m_palette[1][i] != m_palette[2][i];
            for (const std::uint16_t* channel : m_palette)
                most = std::max<unsigned>(most, channel[i]);
        }
        // Entries are 16 bit by the standard; some writers fill 0…255 only.
        m_paletteShift = most > 255 ? 8 : 0;
    }

    bool readUnit(
        std::uint32_t x, std::uint32_t y, std::uint16_t plane, std::vector<std::byte>& buffer)
    {
        if (m_page.tiled) {
            const std::uint32_t tile = TIFFComputeTile(m_tiff, x, y, 0, plane);
            return TIFFReadEncodedTile(
                       m_tiff, tile, buffer.data(), static_cast<tmsize_t>(buffer.size()))
                == static_cast<tmsize_t>(buffer.size());
        }
        const std::uint32_t strip = TIFFComputeStrip(m_tiff, y, plane);
        const std::uint64_t needed = m_rowBytes * std::min(m_unitHeight, m_page.height - y);
        return TIFFReadEncodedStrip(m_tiff, strip, buffer.data(), static_cast<tmsize_t>(needed))
            == static_cast<tmsize_t>(needed);
    }

    void store(std::uint32_t x0, std::uint32_t y0, const std::vector<std::vector<std::byte>>& units)
    {
        const std::uint32_t columns = std::min(m_unitWidth, m_page.width - x0);
        const std::uint32_t rows = std::min(m_unitHeight, m_page.height - y0);
        for (std::uint32_t y = 0; y < rows; ++y) {
            std::uint16_t* target = m_target.row(static_cast<int>(y0 + y)) + x0;
            const std::size_t offset = m_rowBytes * y;
            if (m_page.rgb())
                storeRgb(units, offset, columns, target);
            else if (m_page.palette())
                storePalette(units[0].data() + offset, columns, target);
            else
                storeGrey(units[0].data() + offset, columns, target);
        }
    }

    void storeGrey(const std::byte* row, std::uint32_t columns, std::uint16_t* target) const
    {
        const unsigned bits = m_page.bits;
        // Fewer bits than 8 are spread over 0…255; signed values are moved up by half the range.
        const unsigned factor = bits < 8 ? 255 / ((1u << bits) - 1) : 1;
        const unsigned flip = m_page.sampleFormat == SAMPLEFORMAT_INT ? 1u << (bits - 1) : 0;
        const std::size_t step =
            m_page.planar == PLANARCONFIG_SEPARATE ? 1 : m_page.samplesPerPixel;
        for (std::size_t x = 0; x < columns; ++x)
            target[x] = static_cast<std::uint16_t>((unpack(row, x * step, bits) ^ flip) * factor);
    }

    void storePalette(const std::byte* row, std::uint32_t columns, std::uint16_t* target)
    {
        m_rgb8.resize(std::size_t{columns} * 3);
        for (std::size_t x = 0; x < columns; ++x) {
            const unsigned index = unpack(row, x, m_page.bits);
            for (std::size_t c = 0; c < 3; ++c)
                m_rgb8[3 * x + c] = static_cast<std::uint8_t>(
                    m_palette[c] ? unsigned{m_palette[c][index]} >> m_paletteShift : index);
        }
        luminanceRow(m_rgb8.data(), static_cast<int>(columns), target);
    }

    void storeRgb(const std::vector<std::vector<std::byte>>& units, std::size_t offset,
        std::uint32_t columns, std::uint16_t* target)
    {
        const bool separate = units.size() == 3;
        const auto value = [&](std::size_t x, std::size_t c) {
            return separate
                ? unpack(units[c].data() + offset, x, m_page.bits)
                : unpack(units[0].data() + offset, x * m_page.samplesPerPixel + c, m_page.bits);
        };
        const auto fill = [&](auto& rgb) {
            using Sample = typename std::remove_reference_t<decltype(rgb)>::value_type;
            rgb.resize(std::size_t{columns} * 3);
            for (std::size_t x = 0; x < columns; ++x) {
                for (std::size_t c = 0; c < 3; ++c)
                    rgb[3 * x + c] = static_cast<Sample>(value(x, c));
            }
            luminanceRow(rgb.data(), static_cast<int>(columns), target);
        };
        if (m_page.bits == 16)
            fill(m_rgb16);
        else
            fill(m_rgb8);
    }

    TIFF* m_tiff;
    const Page& m_page;
    image::Image& m_target;
    std::uint32_t m_unitWidth = 0;
    std::uint32_t m_unitHeight = 0;
    std::uint64_t m_rowBytes = 0;
    Palette m_palette = {};
    unsigned m_paletteShift = 8;
    bool m_colour = false;
    std::vector<std::uint8_t> m_rgb8;
    std::vector<std::uint16_t> m_rgb16;
};

/// Our own exports say how many of the 16 bits are in use.
void restoreBits(TIFF* tiff, image::Image& image)
{
    const char* description = nullptr;
    if (!TIFFGetField(tiff, TIFFTAG_IMAGEDESCRIPTION, &description) || !description)
        return;
    const std::optional<int> bits = bitsFromText(description, image.meaning().bits);
    const auto& samples = image.samples();
    if (bits && *std::max_element(samples.begin(), samples.end()) < 1 << *bits)
        image.meaning().bits = *bits;
}

} // namespace

Result<Raster> readTiff(Bytes file)
{
    const TiffStream stream(file);
    TIFF* tiff = stream.handle();
    const auto damaged = [&](const std::string& what) {
        return fail(
            Code::FileDamaged, stream.message().empty() ? what : what + ": " + stream.message());
    };
    if (!tiff)
        return damaged("TIFF directory cannot be read");
    const Page page = readPage(tiff);
    if (auto known = checkKind(page); !known)
        return tl::unexpected(known.error());
    if (auto checked = checkFrameSize(page.width, page.height, file.size(),
            unfoldingRatio(page.compression), bitsPerPixel(page));
        !checked)
        return tl::unexpected(checked.error());
    if (auto inside = checkExtents(tiff, page, file.size()); !inside)
        return tl::unexpected(inside.error());

    Raster raster;
    image::Meaning meaning;
    meaning.bits = page.bits == 16 ? 16 : 8;
    meaning.inverted = page.photometric == PHOTOMETRIC_MINISWHITE;
    if (page.sampleFormat == SAMPLEFORMAT_INT)
        meaning.storedMin = -(1 << (meaning.bits - 1));
    if (page.palette())
        meaning.bits = 8;
    raster.image =
        image::Image({static_cast<int>(page.width), static_cast<int>(page.height)}, meaning);
    Assembler assembler(tiff, page, raster.image);
    if (auto done = assembler.run(); !done)
        return done.error().code == Code::FileDamaged ? damaged(done.error().detail)
                                                      : tl::unexpected(done.error());
    if (stream.warnedOfDamage())
        return damaged("TIFF data is damaged");
    raster.colour = assembler.colour();
    if (page.samplesPerPixel > page.channels())
        raster.notices.emplace_back("Samples beside grey or colour were ignored");
    if (page.orientation != ORIENTATION_TOPLEFT)
        raster.notices.emplace_back("The file's orientation tag is not applied");
    restoreBits(tiff, raster.image);
    raster.frames = static_cast<int>(TIFFNumberOfDirectories(tiff));
    return raster;
}

bool isLossyTiff(Bytes file)
{
    const TiffStream stream(file);
    return stream.handle() && readPage(stream.handle()).compression == COMPRESSION_JPEG;
}

Result<std::string> encodeTiff16(std::span<const std::uint16_t> samples, image::Size size,
    const std::string& description, const std::string& software)
{
    TiffStream stream;
    TIFF* tiff = stream.handle();
    if (!tiff)
        return fail(Code::Internal, "TIFF encoder: " + stream.message());
    TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, static_cast<std::uint32_t>(size.width));
    TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, static_cast<std::uint32_t>(size.height));
    TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, 16);
    TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, 1);
    TIFFSetField(tiff, TIFFTAG_SAMPLEFORMAT, SAMPLEFORMAT_UINT);
    TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISBLACK);
    TIFFSetField(tiff, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
    TIFFSetField(tiff, TIFFTAG_COMPRESSION, COMPRESSION_ADOBE_DEFLATE);
    TIFFSetField(tiff, TIFFTAG_PREDICTOR, PREDICTOR_HORIZONTAL);
    TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, TIFFDefaultStripSize(tiff, 0));
    TIFFSetField(tiff, TIFFTAG_IMAGEDESCRIPTION, description.c_str());
    TIFFSetField(tiff, TIFFTAG_SOFTWARE, software.c_str());
    const auto width = static_cast<std::size_t>(size.width);
    std::vector<std::uint16_t> row(width); // libtiff's predictor works in place
    for (int y = 0; y < size.height; ++y) {
        std::copy_n(samples.data() + static_cast<std::size_t>(y) * width, width, row.data());
        if (TIFFWriteScanline(tiff, row.data(), static_cast<std::uint32_t>(y), 0) < 0)
            return fail(Code::Internal, "TIFF encoder: " + stream.message());
    }
    if (!TIFFWriteDirectory(tiff))
        return fail(Code::Internal, "TIFF encoder: " + stream.message());
    return stream.takeBytes();
}

} // namespace cxr::io
