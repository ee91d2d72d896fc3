// SPDX-License-Identifier: Apache-2.0
#include "io/dicom/jpeg2000_header.h"

#include "io/limits.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace cxr::io {

namespace {

using namespace std::string_view_literals;

// Markers, 15444-1 table A.2.
constexpr unsigned sizMarker = 0xff51;
constexpr unsigned codMarker = 0xff52;
constexpr unsigned cocMarker = 0xff53;
constexpr unsigned commentMarker = 0xff64;
constexpr unsigned sotMarker = 0xff90;
constexpr unsigned sodMarker = 0xff93;
constexpr std::size_t sotBytes = 12;

constexpr unsigned maxComponents = 4;
constexpr std::size_t maxLevels = 32;

/// A decoder keeps some kilobytes for each tile: tiles of less than 64×64 pixels may only be few.
constexpr std::uint64_t fewTiles = 256;
constexpr std::uint64_t pixelsPerTile = 4096;
/// … and some hundred bytes for each precinct and code-block (usually 32×32 or 64×64 samples).
constexpr std::uint64_t fewBlocks = 65'536;
constexpr std::uint64_t samplesPerBlock = 64;
/// … and looks for a packet in each layer of each precinct.
constexpr std::uint64_t maxPackets = 4'000'000;

std::uint64_t divideUp(std::uint64_t value, std::uint64_t by)
{
    return (value + by - 1) / by;
}

/// The picture and its tiles, 15444-1 B.2 and B.3.
struct Grid {
    std::uint64_t width = 0;
    std::uint64_t height = 0;
    std::uint64_t tilesAcross = 1;
    std::uint64_t tilesDown = 1;
    unsigned components = 1;
};

/// How a tile's coefficients are parcelled out (A.6.1).
struct Style {
    unsigned layers = 1;
    unsigned levels = 0;
    unsigned blockWidthExponent = 6;
    unsigned blockHeightExponent = 6;
    std::array<std::uint8_t, maxLevels + 1> precincts = {}; ///< PPy << 4 | PPx per resolution
};

/// SPcod or SPcoc: levels, block size, style, transform, and the precincts where there are any.
bool readStyle(Bytes parameters, bool hasPrecincts, Style& style)
{
    if (parameters.size() < 5)
        return false;
    style.levels = byteAt(parameters, 0);
    style.blockWidthExponent = (byteAt(parameters, 1) & 15) + 2;
    style.blockHeightExponent = (byteAt(parameters, 2) & 15) + 2;
    style.precincts.fill(0xff);
    if (style.levels > maxLevels)
        return false;
    if (!hasPrecincts)
        return true;
    if (parameters.size() < 6 + std::size_t{style.levels})
        return false;
    for (std::size_t r = 0; r <= style.levels; ++r)
        style.precincts[r] = static_cast<std::uint8_t>(byteAt(parameters, 5 + r));
    return true;
}

/// Precincts, code-blocks and packets that the whole picture falls into, all tiles in this style.
struct Parcels {
    std::uint64_t blocks = 0;
    std::uint64_t packets = 0;
};

Parcels parcels(const Grid& grid, const Style& style)
{
    Parcels sum;
    std::uint64_t mostPrecincts = 0;
    for (unsigned r = 0; r <= style.levels; ++r) {
        const unsigned shift = style.levels - r;
        const std::uint64_t width = divideUp(grid.width, std::uint64_t{1} << shift);
        const std::uint64_t height = divideUp(grid.height, std::uint64_t{1} << shift);
        const unsigned ppx = style.precincts[r] & 15;
        const unsigned ppy = style.precincts[r] >> 4;
        const auto count = [&](unsigned x, unsigned y) {
            return ((width >> x) + grid.tilesAcross + 1) * ((height >> y) + grid.tilesDown + 1);
        };
        const std::uint64_t precincts = count(ppx, ppy);
        // Above the lowest resolution there are three bands of half its size; blocks end where
        // precincts do (B.7).
        const unsigned blockX = std::min(style.blockWidthExponent + (r > 0), ppx);
        const unsigned blockY = std::min(style.blockHeightExponent + (r > 0), ppy);
        sum.blocks += precincts + count(blockX, blockY) * (r > 0 ? 3 : 1);
        mostPrecincts = std::max(mostPrecincts, precincts);
    }
    sum.blocks *= grid.components;
    sum.packets = mostPrecincts * grid.components * (style.levels + 1) * style.layers;
    return sum;
}

/// Walks over the segments of a header; its end is where a marker has no believable length.
class Segments {
public:
    Segments(Bytes data, std::size_t begin) : m_data(data), m_at(begin) { }

    /// The next segment's marker, its parameters in `parameters`; nothing at the end.
    std::optional<unsigned> next(Bytes& parameters)
    {
        if (m_at + 2 > m_data.size())
            return std::nullopt;
        const unsigned marker = u16(m_data, m_at, true);
        if (marker == sotMarker || marker == sodMarker || marker < 0xff00)
            return marker;
        if (m_at + 4 > m_data.size())
            return std::nullopt;
        const std::size_t length = u16(m_data, m_at + 2, true);
        if (length < 2 || length > m_data.size() - m_at - 2)
            return std::nullopt;
        parameters = m_data.subspan(m_at + 4, length - 2);
        m_at += 2 + length;
        return marker;
    }
    [[nodiscard]] std::size_t position() const { return m_at; }

private:
    Bytes m_data;
    std::size_t m_at;
};

class StyleCheck {
public:
    explicit StyleCheck(const Grid& grid) : m_grid(grid) { }

    Result<void> look(unsigned marker, Bytes parameters)
    {
        bool sound = true;
        if (marker == codMarker) {
            sound = parameters.size() >= 10;
            if (sound) {
                m_style.layers = u16(parameters, 2, true);
                sound = readStyle(parameters.subspan(5), (byteAt(parameters, 0) & 1) != 0, m_style);
            }
        } else if (marker == cocMarker) {
            sound = parameters.size() >= 7; // component numbers have one byte for up to 256
            Style style = m_style;
            sound =
                sound && readStyle(parameters.subspan(2), (byteAt(parameters, 1) & 1) != 0, style);
            if (sound)
                return weigh(style);
        } else {
            return {};
        }
        if (!sound)
            return fail(Code::FileDamaged, "JPEG 2000 stream with a garbled coding style");
        return weigh(m_style);
    }

private:
    Result<void> weigh(const Style& style)
    {
        const Parcels sum = parcels(m_grid, style);
        const std::uint64_t samples = m_grid.width * m_grid.height * m_grid.components;
        if (sum.blocks > fewBlocks + samples / samplesPerBlock || sum.packets > maxPackets)
            return fail(Code::ImageTooLarge,
                "JPEG 2000 stream cut into " + std::to_string(sum.blocks) + " pieces in "
                    + std::to_string(style.layers) + " layers");
        return {};
    }

    Grid m_grid;
    Style m_style;
};

/// The main header behind SIZ, and the headers of all tile-parts, which may change the style.
/// Returns where the tile-parts end.
Result<std::size_t> checkStyles(Bytes codestream, std::size_t begin, const Grid& grid)
{
    StyleCheck check(grid);
    Segments header(codestream, begin);
    Bytes parameters;
    std::optional<unsigned> marker = header.next(parameters);
    for (; marker && *marker != sotMarker; marker = header.next(parameters)) {
        if (*marker < 0xff00 || *marker == sodMarker)
            marker.reset();
        else if (auto looked = check.look(*marker, parameters); !looked)
            return tl::unexpected(looked.error());
        if (!marker)
            break;
    }
    if (!marker)
        return fail(Code::FileDamaged, "JPEG 2000 stream with a garbled header");
    std::size_t at = header.position();
    while (at + sotBytes <= codestream.size() && u16(codestream, at, true) == sotMarker) {
        Segments part(codestream, at + sotBytes);
        for (marker = part.next(parameters);
             marker && *marker >= 0xff00 && *marker != sodMarker && *marker != sotMarker;
             marker = part.next(parameters)) {
            if (auto looked = check.look(*marker, parameters); !looked)
                return tl::unexpected(looked.error());
        }
        const std::size_t length = u32(codestream, at + 6, true);
        if (length < sotBytes) // 0: up to the end
            break;
        at += length;
    }
    return at;
}

} // namespace

Bytes jpeg2000Codestream(Bytes stream)
{
    constexpr auto signature = "\0\0\0\x0cjP  "sv;
    if (!textOf(stream).starts_with(signature))
        return stream;
    std::size_t at = 0;
    while (stream.size() - at >= 8) {
        const std::size_t length = u32(stream, at, true);
        constexpr std::size_t head = 8;
        constexpr std::size_t longHead = 16;
        const bool isLong = length == 1; // an 8-byte length follows
        if (textOf(stream).substr(at + 4, 4) == "jp2c"sv)
            return stream.subspan(std::min(at + (isLong ? longHead : head), stream.size()));
        if (length < head || length > stream.size() - at)
            break;
        at += length;
    }
    return stream;
}

Result<Jpeg2000Header> readJpeg2000Header(Bytes codestream)
{
    const auto damaged = [](const char* what) {
        return fail(Code::FileDamaged, std::string("JPEG 2000 stream ") + what);
    };
    constexpr std::size_t start = 4; // SOC and the marker of SIZ
    constexpr std::size_t fixedBytes = 38;
    if (codestream.size() < start + fixedBytes || u16(codestream, 0, true) != 0xff4f
        || u16(codestream, 2, true) != sizMarker)
        return damaged("without a beginning");
    const Bytes siz = codestream.subspan(start);
    const std::size_t length = u16(siz, 0, true);
    const auto number = [&](std::size_t at) { return std::uint64_t{u32(siz, at, true)}; };
    Jpeg2000Header header;
    header.components = u16(siz, 36, true);
    if (header.components == 0 || header.components > maxComponents)
        return fail(Code::UnsupportedContent,
            "JPEG 2000 stream of " + std::to_string(header.components) + " components");
    if (length < fixedBytes + 3 * std::size_t{header.components} || length > siz.size())
        return damaged("with a garbled size");
    const std::uint64_t left = number(12);
    const std::uint64_t top = number(16);
    const std::uint64_t tileWidth = number(20);
    const std::uint64_t tileHeight = number(24);
    const std::uint64_t tileLeft = number(28);
    const std::uint64_t tileTop = number(32);
    if (number(4) <= left || number(8) <= top || tileWidth == 0 || tileHeight == 0
        || tileLeft > left || tileTop > top)
        return damaged("with a garbled size");
    header.width = static_cast<std::uint32_t>(number(4) - left);
    header.height = static_cast<std::uint32_t>(number(8) - top);
    for (unsigned c = 0; c < header.components; ++c) {
        const unsigned depth = byteAt(siz, fixedBytes + 3 * std::size_t{c});
        const bool isSigned = (depth & 0x80) != 0;
        const unsigned bits = (depth & 0x7f) + 1;
        header.uniform =
            header.uniform && (c == 0 || (bits == header.bits && isSigned == header.isSigned));
        header.bits = std::max(header.bits, bits);
        header.isSigned = header.isSigned || isSigned;
        if (byteAt(siz, fixedBytes + 3 * std::size_t{c} + 1) == 0
            || byteAt(siz, fixedBytes + 3 * std::size_t{c} + 2) == 0)
            return damaged("with a garbled size");
    }
    // A byte of the stream makes up to so many pixels: a code-block without a bit costs less than
    // one bit of a packet header. Radiographs stay far below.
    constexpr std::uint64_t pixelsPerByte = 4096;
    if (auto checked =
            checkFrameSize(header.width, header.height, codestream.size(), pixelsPerByte);
        !checked)
        return tl::unexpected(checked.error());

    Grid grid{.width = header.width, .height = header.height, .components = header.components};
    grid.tilesAcross = divideUp(number(4) - tileLeft, tileWidth);
    grid.tilesDown = divideUp(number(8) - tileTop, tileHeight);
    const std::uint64_t pixels = grid.width * grid.height;
    if (grid.tilesAcross > maxSide || grid.tilesDown > maxSide
        || grid.tilesAcross * grid.tilesDown > fewTiles + pixels / pixelsPerTile)
        return fail(Code::ImageTooLarge, "JPEG 2000 stream cut into too many tiles");
    const Result<std::size_t> end = checkStyles(codestream, start + length, grid);
    if (!end)
        return tl::unexpected(end.error());
    if (*end + 2 <= codestream.size() && u16(codestream, *end, true) == commentMarker)
        header.misplacedComment = *end;
    return header;
}

} // namespace cxr::io
