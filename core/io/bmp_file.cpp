// SPDX-License-Identifier: Apache-2.0
#include "io/bmp_file.h"

#include "io/limits.h"
#include "io/luminance.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

namespace cxr::io {

namespace {

struct Rgb {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    [[nodiscard]] bool grey() const { return red == green && green == blue; }
};

/// The parts of BITMAPFILEHEADER and BITMAPINFOHEADER (or OS/2's BITMAPCOREHEADER) in use.
struct BmpHeader {
    std::uint64_t width = 0;
    std::uint64_t height = 0;
    bool topDown = false;
    unsigned bits = 0;
    unsigned compression = 0;
    std::size_t dataOffset = 0;
    std::array<unsigned, 3> masks = {}; ///< red, green, blue in a 16 or 32 bit pixel
    std::vector<Rgb> palette;
};

enum Compression : unsigned { Uncompressed = 0, BitFields = 3, AlphaBitFields = 6 };

constexpr std::size_t fileHeaderSize = 14;
constexpr unsigned coreHeaderSize = 12;

Result<BmpHeader> parseHeader(Bytes file)
{
    const auto cut = [] { return fail(Code::FileDamaged, "BMP header is cut short"); };
    if (file.size() < fileHeaderSize + coreHeaderSize)
        return cut();
    BmpHeader header;
    const unsigned headerSize = u32(file, 14, false);
    const bool core = headerSize == coreHeaderSize;
    if (file.size() < fileHeaderSize + headerSize)
        return cut();
    header.dataOffset = u32(file, 10, false);
    unsigned colours = 0;
    if (core) {
        header.width = u16(file, 18, false);
        header.height = u16(file, 20, false);
        header.bits = u16(file, 24, false);
    } else {
        // Both are signed; a negative height means that the first row is the top one.
        const auto width = static_cast<std::int32_t>(u32(file, 18, false));
        const auto height =
            static_cast<std::int64_t>(static_cast<std::int32_t>(u32(file, 22, false)));
        if (width < 0)
            return fail(Code::FileDamaged, "BMP header declares a negative width");
        header.width = static_cast<std::uint64_t>(width);
        header.topDown = height < 0;
        header.height = static_cast<std::uint64_t>(height < 0 ? -height : height);
        header.bits = u16(file, 28, false);
        header.compression = u32(file, 30, false);
        colours = u32(file, 46, false);
    }

    std::size_t at = fileHeaderSize + headerSize;
    if (header.bits == 16)
        header.masks = {0x7c00, 0x03e0, 0x001f};
    else
        header.masks = {0xff0000, 0x00ff00, 0x0000ff};
    if (header.compression == BitFields || header.compression == AlphaBitFields) {
        // Behind the short header, or where the longer ones have their fields: the same place.
        constexpr std::size_t masksAt = 54;
        if (file.size() < masksAt + 12)
            return cut();
        for (std::size_t i = 0; i < 3; ++i)
            header.masks[i] = u32(file, masksAt + 4 * i, false);
        at = std::max(at, masksAt + 12);
    }
    if (header.bits <= 8) {
        const unsigned most = 1u << header.bits;
        const unsigned entries = colours == 0 ? most : std::min(colours, most);
        const std::size_t entrySize = core ? 3 : 4;
        if (file.size() < at + entries * entrySize)
            return cut();
        for (unsigned i = 0; i < entries; ++i) {
            const std::size_t entry = at + i * entrySize;
            header.palette.push_back({static_cast<std::uint8_t>(byteAt(file, entry + 2)),
                static_cast<std::uint8_t>(byteAt(file, entry + 1)),
                static_cast<std::uint8_t>(byteAt(file, entry))});
        }
    }
    return header;
}

Result<void> checkKind(const BmpHeader& header)
{
    const bool fields = header.compression == BitFields || header.compression == AlphaBitFields;
    if (header.compression != Uncompressed && !fields)
        return fail(Code::UnsupportedContent, "compressed BMP; save it uncompressed or as PNG");
    switch (header.bits) {
    case 1:
    case 4:
    case 8:
    case 24:
        if (!fields)
            return {};
        break;
    case 16:
    case 32:
        return {};
    default:
        break;
    }
    return fail(Code::FileDamaged,
        "BMP header declares " + std::to_string(header.bits) + " bits per pixel");
}

/// The channel that `mask` cuts out of a pixel, spread over 0…255.
std::uint8_t channel(unsigned pixel, unsigned mask)
{
    if (mask == 0)
        return 0;
    const unsigned shift = static_cast<unsigned>(std::countr_zero(mask));
    const std::uint64_t most = mask >> shift;
    return static_cast<std::uint8_t>((((pixel & mask) >> shift) * 255ull + most / 2) / most);
}

/// One pixel of a row of file data. A palette index beyond the palette is black.
Rgb pixelAt(const BmpHeader& header, Bytes row, std::size_t x)
{
    switch (header.bits) {
    case 24:
        return {static_cast<std::uint8_t>(byteAt(row, 3 * x + 2)),
            static_cast<std::uint8_t>(byteAt(row, 3 * x + 1)),
            static_cast<std::uint8_t>(byteAt(row, 3 * x))};
    case 16:
    case 32: {
        const unsigned pixel = header.bits == 16 ? u16(row, 2 * x, false) : u32(row, 4 * x, false);
        return {channel(pixel, header.masks[0]), channel(pixel, header.masks[1]),
            channel(pixel, header.masks[2])};
    }
    default: {
        const std::size_t bit = x * header.bits; // the leftmost pixel is in the highest bits
        const unsigned shift = 8 - header.bits - static_cast<unsigned>(bit % 8);
        const unsigned index = byteAt(row, bit / 8) >> shift & ((1u << header.bits) - 1);
        return index < header.palette.size() ? header.palette[index] : Rgb{};
    }
    }
}

} // namespace

Result<Raster> readBmp(Bytes file)
{
    Result<BmpHeader> parsed = parseHeader(file);
    if (!parsed)
        return tl::unexpected(parsed.error());
    const BmpHeader& header = *parsed;
    if (auto known = checkKind(header); !known)
        return tl::unexpected(known.error());
    const std::uint64_t present =
        file.size() > header.dataOffset ? file.size() - header.dataOffset : 0;
    if (auto checked = checkFrameSize(header.width, header.height, present, 8); !checked)
        return tl::unexpected(checked.error());
    const std::uint64_t stride = (header.width * header.bits + 31) / 32 * 4;
    if (present < stride * header.height)
        return fail(Code::FileDamaged,
            "BMP pixel data is cut short: " + std::to_string(stride * header.height)
                + " bytes needed, " + std::to_string(present) + " present");

    Raster raster;
    raster.colour = header.bits > 8
        || !std::all_of(header.palette.begin(), header.palette.end(),
            [](const Rgb& entry) { return entry.grey(); });
    const image::Size size{static_cast<int>(header.width), static_cast<int>(header.height)};
    raster.image = image::Image(size, {});
    std::vector<std::uint8_t> rgb(header.width * 3);
    for (int y = 0; y < size.height; ++y) {
        const auto line = static_cast<std::size_t>(header.topDown ? y : size.height - 1 - y);
        const Bytes row = file.subspan(header.dataOffset + line * stride, stride);
        for (std::size_t x = 0; x < header.width; ++x) {
            const Rgb pixel = pixelAt(header, row, x);
            rgb[3 * x] = pixel.red;
            rgb[3 * x + 1] = pixel.green;
            rgb[3 * x + 2] = pixel.blue;
        }
        luminanceRow(rgb.data(), size.width, raster.image.row(y));
    }
    return raster;
}

} // namespace cxr::io
