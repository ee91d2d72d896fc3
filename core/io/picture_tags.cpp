// SPDX-License-Identifier: Apache-2.0
#include "io/picture_tags.h"

#include "io/dicom/charset.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <set>
#include <string_view>

namespace cxr::io {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t maxText = 64 * 1024; // more of one text is nothing to read in a list

Attribute row(std::string_view kind, std::string_view name, std::string value, int depth = 0)
{
    return {
        depth, {}, std::string(kind), shortened(guessedText(name)), shortened(std::move(value))};
}

/// Unfolds a zlib stream as far as maxText.
std::string inflated(std::string_view stream)
{
    z_stream zlib = {};
    if (inflateInit(&zlib) != Z_OK)
        return {};
    std::string text(maxText, '\0');
    std::string input(stream.substr(0, maxText));
    zlib.next_in = reinterpret_cast<Bytef*>(input.data());
    zlib.avail_in = static_cast<uInt>(input.size());
    zlib.next_out = reinterpret_cast<Bytef*>(text.data());
    zlib.avail_out = static_cast<uInt>(text.size());
    static_cast<void>(::inflate(&zlib, Z_FINISH)); // what came out before a fault is still text
    text.resize(text.size() - zlib.avail_out);
    inflateEnd(&zlib);
    return text;
}

/// Splits at the first NUL; nothing where there is none.
std::optional<std::string_view> takeWord(std::string_view& text)
{
    const std::size_t end = text.find('\0');
    if (end == std::string_view::npos)
        return std::nullopt;
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(end + 1);
    return word;
}

std::optional<Attribute> pngText(std::string_view type, std::string_view body)
{
    const std::optional<std::string_view> keyword = takeWord(body);
    if (!keyword)
        return std::nullopt;
    if (type == "tEXt"sv)
        return row(type, *keyword, guessedText(body.substr(0, maxText)));
    if (type == "zTXt"sv)
        return body.empty()
            ? std::nullopt
            : std::optional(row(type, *keyword, guessedText(inflated(body.substr(1)))));
    // iTXt: flag, method, language, translated keyword, text
    if (body.size() < 2)
        return std::nullopt;
    const bool packed = body[0] == 1;
    body.remove_prefix(2);
    if (!takeWord(body) || !takeWord(body))
        return std::nullopt;
    return row(type, *keyword,
        guessedText(packed ? inflated(body) : std::string(body.substr(0, maxText))));
}

/// TIFF and EXIF tags that a person may want to read (TIFF 6.0, EXIF 2.3 4.6).
struct Known {
    unsigned tag;
    std::string_view name;
};
constexpr std::array known = {Known{256, "Image Width"sv}, Known{257, "Image Length"sv},
    Known{258, "Bits Per Sample"sv}, Known{259, "Compression"sv},
    Known{262, "Photometric Interpretation"sv}, Known{269, "Document Name"sv},
    Known{270, "Image Description"sv}, Known{271, "Make"sv}, Known{272, "Model"sv},
    Known{274, "Orientation"sv}, Known{277, "Samples Per Pixel"sv}, Known{282, "X Resolution"sv},
    Known{283, "Y Resolution"sv}, Known{285, "Page Name"sv}, Known{296, "Resolution Unit"sv},
    Known{305, "Software"sv}, Known{306, "Date Time"sv}, Known{315, "Artist"sv},
    Known{316, "Host Computer"sv}, Known{33432, "Copyright"sv}, Known{33434, "Exposure Time"sv},
    Known{34850, "Exposure Program"sv}, Known{36867, "Date Time Original"sv},
    Known{36868, "Date Time Digitized"sv}, Known{42016, "Image Unique ID"sv},
    Known{42032, "Camera Owner Name"sv}, Known{42033, "Body Serial Number"sv}};
constexpr unsigned exifPointer = 34665;

/// The directories of a TIFF structure, as they stand in a TIFF file and in JPEG's EXIF segment.
class TiffDirectories {
public:
    TiffDirectories(Bytes data, std::string_view kind) : m_data(data), m_kind(kind) { }

    [[nodiscard]] std::vector<Attribute> read()
    {
        if (m_data.size() < 8)
            return {};
        const std::string_view order = textOf(m_data).substr(0, 2);
        if (order != "II"sv && order != "MM"sv)
            return {};
        m_bigEndian = order == "MM"sv;
        if (u16(m_data, 2, m_bigEndian) != 42) // BigTIFF has 43 and another layout
            return {};
        std::size_t next = u32(m_data, 4, m_bigEndian);
        constexpr std::size_t maxPages = 64;
        for (std::size_t page = 0; next != 0 && page < maxPages && m_seen.insert(next).second;
             ++page)
            next = directory(next);
        return std::move(m_rows);
    }

private:
    /// Returns the offset of the next directory, 0 at the end or where it leaves the file.
    std::size_t directory(std::size_t at)
    {
        if (at > m_data.size() || m_data.size() - at < 2)
            return 0;
        const std::size_t count = u16(m_data, at, m_bigEndian);
        constexpr std::size_t entrySize = 12;
        if ((m_data.size() - at - 2) / entrySize < count)
            return 0;
        for (std::size_t i = 0; i < count && m_rows.size() < maxAttributes; ++i)
            entry(at + 2 + i * entrySize);
        const std::size_t end = at + 2 + count * entrySize;
        return m_data.size() - end < 4 ? 0 : u32(m_data, end, m_bigEndian);
    }

    void entry(std::size_t at)
    {
        const unsigned tag = u16(m_data, at, m_bigEndian);
        const unsigned type = u16(m_data, at + 2, m_bigEndian);
        const std::size_t count = u32(m_data, at + 4, m_bigEndian);
        if (tag == exifPointer) {
            const std::size_t exif = u32(m_data, at + 8, m_bigEndian);
            if (m_seen.insert(exif).second)
                directory(exif);
            return;
        }
        const auto* found = std::find_if(
            known.begin(), known.end(), [tag](const Known& entry) { return entry.tag == tag; });
        constexpr std::array<std::size_t, 6> sizes = {0, 1, 1, 2, 4, 8}; // by type
        if (found == known.end() || type == 0 || type >= sizes.size() || count == 0)
            return;
        const std::size_t size = sizes[type];
        const bool inside = count <= 4 / size;
        const std::size_t value = inside ? at + 8 : u32(m_data, at + 8, m_bigEndian);
        if (value > m_data.size() || (m_data.size() - value) / size < count)
            return;
        m_rows.push_back(row(m_kind, found->name, text(type, value, count)));
    }

    [[nodiscard]] std::string text(unsigned type, std::size_t at, std::size_t count) const
    {
        constexpr unsigned ascii = 2;
        constexpr unsigned shortType = 3;
        constexpr unsigned rational = 5;
        if (type == ascii) {
            std::string_view words = textOf(m_data).substr(at, std::min(count, maxText));
            words = words.substr(0, words.find('\0'));
            return guessedText(words);
        }
        std::string numbers;
        constexpr std::size_t maxNumbers = 16;
        for (std::size_t i = 0; i < std::min(count, maxNumbers); ++i) {
            numbers += i == 0 ? "" : ", ";
            if (type == rational) {
                const unsigned below = u32(m_data, at + 8 * i + 4, m_bigEndian);
                char number[32];
                std::snprintf(number, sizeof number, "%g",
                    below == 0 ? 0 : double(u32(m_data, at + 8 * i, m_bigEndian)) / below);
                numbers += number;
            } else {
                numbers += std::to_string(type == shortType ? u16(m_data, at + 2 * i, m_bigEndian)
                        : type == 4                         ? u32(m_data, at + 4 * i, m_bigEndian)
                                                            : byteAt(m_data, at + i));
            }
        }
        return count > maxNumbers ? numbers + ", … (" + std::to_string(count) + " values)"
                                  : numbers;
    }

    Bytes m_data;
    std::string_view m_kind;
    bool m_bigEndian = false;
    std::set<std::size_t> m_seen; // offsets: a directory may not lead back to itself
    std::vector<Attribute> m_rows;
};

} // namespace

std::vector<Attribute> pngAttributes(Bytes file)
{
    std::vector<Attribute> rows;
    constexpr std::size_t signature = 8;
    constexpr std::size_t frame = 12; // length, type and checksum around a chunk's body
    std::size_t at = signature;
    while (at <= file.size() && file.size() - at >= frame && rows.size() < maxAttributes) {
        const std::size_t length = u32(file, at, true);
        if (length > file.size() - at - frame)
            break;
        const std::string_view type = textOf(file).substr(at + 4, 4);
        const std::string_view body = textOf(file).substr(at + 8, length);
        if (type == "tEXt"sv || type == "zTXt"sv || type == "iTXt"sv) {
            if (std::optional<Attribute> text = pngText(type, body))
                rows.push_back(std::move(*text));
        } else if (type == "eXIf"sv) {
            const std::vector<Attribute> exif =
                TiffDirectories(file.subspan(at + 8, length), "EXIF"sv).read();
            rows.insert(rows.end(), exif.begin(), exif.end());
        } else if (type == "pHYs"sv && length == 9) {
            const unsigned perX = u32(file, at + 8, true);
            const unsigned perY = u32(file, at + 12, true);
            rows.push_back(row(type, "Pixels per unit",
                std::to_string(perX) + " × " + std::to_string(perY)
                    + (byteAt(file, at + 16) == 1 ? " per metre" : ", unit unknown")));
        }
        at += frame + length;
    }
    return rows;
}

std::vector<Attribute> jpegAttributes(Bytes file)
{
    std::vector<Attribute> rows;
    constexpr unsigned comment = 0xfe;
    constexpr unsigned app1 = 0xe1;
    constexpr unsigned startOfScan = 0xda;
    constexpr auto exif = "Exif\0\0"sv;
    std::size_t at = 2;
    while (at + 4 <= file.size() && byteAt(file, at) == 0xff && rows.size() < maxAttributes) {
        const unsigned marker = byteAt(file, at + 1);
        const std::size_t length = u16(file, at + 2, true);
        if (marker == startOfScan || length < 2 || length > file.size() - at - 2)
            break;
        const Bytes body = file.subspan(at + 4, length - 2);
        if (marker == comment)
            rows.push_back(row("COM"sv, "Comment", guessedText(textOf(body))));
        if (marker == app1 && textOf(body).starts_with(exif)) {
            const std::vector<Attribute> fields =
                TiffDirectories(body.subspan(exif.size()), "EXIF"sv).read();
            rows.insert(rows.end(), fields.begin(), fields.end());
        }
        at += 2 + length;
    }
    return rows;
}

std::vector<Attribute> tiffAttributes(Bytes file)
{
    return TiffDirectories(file, "TIFF"sv).read();
}

} // namespace cxr::io
