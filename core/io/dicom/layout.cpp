// SPDX-License-Identifier: Apache-2.0
#include "io/dicom/layout.h"

#include "io/inflate.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace cxr::io {

namespace {

using namespace std::string_view_literals;

constexpr unsigned undefinedLength = 0xffffffff;
constexpr unsigned itemTag = 0xfffee000;
constexpr unsigned itemEndTag = 0xfffee00d;
constexpr unsigned sequenceEndTag = 0xfffee0dd;
constexpr unsigned pixelDataTag = 0x7fe00010;
constexpr unsigned transferSyntaxTag = 0x00020010;
constexpr std::string_view deflatedUid = "1.2.840.10008.1.2.1.99"sv;
constexpr std::string_view implicitUid = "1.2.840.10008.1.2"sv;
constexpr std::string_view bigEndianUid = "1.2.840.10008.1.2.2"sv;

/// Value representations, PS3.5 6.2; those in the first list have 4 bytes of length (7.1.2).
constexpr std::array longVrs = {"OB"sv, "OD"sv, "OF"sv, "OL"sv, "OV"sv, "OW"sv, "SQ"sv, "SV"sv,
    "UC"sv, "UN"sv, "UR"sv, "UT"sv, "UV"sv};
constexpr std::array shortVrs = {"AE"sv, "AS"sv, "AT"sv, "CS"sv, "DA"sv, "DS"sv, "DT"sv, "FD"sv,
    "FL"sv, "IS"sv, "LO"sv, "LT"sv, "PN"sv, "SH"sv, "SL"sv, "SS"sv, "ST"sv, "TM"sv, "UI"sv, "UL"sv,
    "US"sv};

bool isVr(std::string_view vr)
{
    return hasLongLength(vr) || std::find(shortVrs.begin(), shortVrs.end(), vr) != shortVrs.end();
}

struct Encoding {
    bool explicitVr = true;
    bool bigEndian = false;
};

struct Element {
    unsigned tag = 0;
    std::string_view vr; ///< empty in Implicit VR and for items
    unsigned length = 0;
    std::size_t value = 0; ///< offset of the value
};

/// Offsets of the element Pixel Data and of its value.
struct PixelDataPlace {
    std::size_t begin = 0;
    std::size_t value = 0;
};

enum class Finding { Sound, Damaged, TooDeep, TooMany, Doubtful };

/// Walks over one encoded data set. Where DCMTK might see a sequence, this looks for one too: an
/// element is followed inwards if its length is undefined, if its VR is SQ or UN, or if its VR is
/// unknown (implicit) and its value begins with an item.
class Walker {
public:
    Walker(Bytes data, Encoding encoding) : m_data(data), m_encoding(encoding) { }

    /// Follows the top level and reports where the last sound element ended.
    Finding walk(std::size_t& soundEnd, std::optional<PixelDataPlace>& pixels)
    {
        std::size_t at = 0;
        soundEnd = at;
        unsigned lastTag = 0;
        while (at < m_data.size()) {
            std::optional<Element> element = read(at, m_encoding);
            // Some writers sort their tags badly; behind the pixels disorder means garbage.
            if (!element || (pixels && element->tag < lastTag))
                return Finding::Damaged;
            lastTag = element->tag;
            const std::size_t begin = at;
            const Finding finding = follow(*element, m_data.size(), 0, m_encoding, at);
            if (finding != Finding::Sound && finding != Finding::Doubtful)
                return finding;
            soundEnd = at;
            if (element->tag == pixelDataTag)
                pixels = {begin, element->value};
        }
        return m_doubtful ? Finding::Doubtful : Finding::Sound;
    }

    std::optional<Element> read(std::size_t at, Encoding encoding)
    {
        if (m_data.size() - at < 8)
            return std::nullopt;
        Element element;
        element.tag =
            u16(m_data, at, encoding.bigEndian) << 16 | u16(m_data, at + 2, encoding.bigEndian);
        const bool item = element.tag >> 16 == 0xfffe;
        if (!encoding.explicitVr || item) {
            element.length = u32(m_data, at + 4, encoding.bigEndian);
            element.value = at + 8;
            return element;
        }
        element.vr = textOf(m_data).substr(at + 4, 2);
        if (!isVr(element.vr)) {
            // DCMTK guesses what such an element is; whether it guesses the same is not known.
            m_doubtful = true;
        }
        const bool longLength = hasLongLength(element.vr);
        if (longLength && m_data.size() - at < 12)
            return std::nullopt;
        element.length = longLength ? u32(m_data, at + 8, encoding.bigEndian)
                                    : u16(m_data, at + 6, encoding.bigEndian);
        element.value = at + (longLength ? 12 : 8);
        return element;
    }

private:
    /// Steps over an element, looking inside where it may be a sequence; `at` becomes its end.
    Finding follow(
        const Element& element, std::size_t end, int depth, Encoding encoding, std::size_t& at)
    {
        if (element.length == undefinedLength) {
            if (element.tag == pixelDataTag)
                return items(element.value, end, true, depth, encoding, true, at);
            // Sequences of unknown VR are in Implicit VR Little Endian (PS3.5 6.2.2).
            const Encoding inner = element.vr == "UN"sv ? Encoding{false, false} : encoding;
            return items(element.value, end, true, depth, inner, false, at);
        }
        if (element.length > end - element.value)
            return Finding::Damaged;
        const std::size_t valueEnd = element.value + element.length;
        at = valueEnd;
        if (element.vr == "SQ"sv)
            return items(element.value, valueEnd, false, depth, encoding, false, at);
        const bool maybe = element.vr.empty() || element.vr == "UN"sv || !isVr(element.vr);
        if (maybe && element.length >= 8 && startsWithItem(element.value, encoding)) {
            const Encoding inner = element.vr.empty() ? encoding : Encoding{false, false};
            std::size_t ignored = 0;
            const Finding finding =
                items(element.value, valueEnd, false, depth, inner, false, ignored);
            if (finding == Finding::TooDeep || finding == Finding::TooMany)
                return finding;
        }
        return Finding::Sound;
    }

    [[nodiscard]] bool startsWithItem(std::size_t at, Encoding encoding) const
    {
        return (u16(m_data, at, encoding.bigEndian) << 16 | u16(m_data, at + 2, encoding.bigEndian))
            == itemTag;
    }

    /// The items of a sequence, or the fragments of encapsulated pixel data.
    Finding items(std::size_t begin, std::size_t end, bool delimited, int depth, Encoding encoding,
        bool fragments, std::size_t& at)
    {
        if (depth >= maxSequenceDepth)
            return Finding::TooDeep;
        at = begin;
        while (at < end) {
            const std::optional<Element> item = read(at, encoding);
            if (!item || item->value > end)
                return Finding::Damaged;
            if (item->tag == sequenceEndTag) {
                at = item->value;
                return Finding::Sound;
            }
            if (item->tag != itemTag)
                return Finding::Damaged;
            if (!fragments && ++m_items > maxItems)
                return Finding::TooMany;
            if (fragments || item->length != undefinedLength) {
                if (item->length > end - item->value)
                    return Finding::Damaged;
                at = item->value + item->length;
                if (fragments)
                    continue;
                std::size_t ignored = 0;
                const Finding inside =
                    elements(item->value, at, false, depth + 1, encoding, ignored);
                if (inside != Finding::Sound)
                    return inside;
            } else {
                const Finding inside = elements(item->value, end, true, depth + 1, encoding, at);
                if (inside != Finding::Sound)
                    return inside;
            }
        }
        return delimited ? Finding::Damaged : Finding::Sound;
    }

    /// The elements of one item.
    Finding elements(std::size_t begin, std::size_t end, bool delimited, int depth,
        Encoding encoding, std::size_t& at)
    {
        at = begin;
        while (at < end) {
            const std::optional<Element> element = read(at, encoding);
            if (!element || element->value > end)
                return Finding::Damaged;
            if (element->tag == itemEndTag) {
                at = element->value;
                return Finding::Sound;
            }
            const Finding inside = follow(*element, end, depth, encoding, at);
            if (inside != Finding::Sound)
                return inside;
        }
        return delimited ? Finding::Damaged : Finding::Sound;
    }

    Bytes m_data;
    Encoding m_encoding;
    bool m_doubtful = false;
    int m_items = 0;
};

/// Item tags anywhere in the bytes: an upper bound of the nesting, however they are read.
std::size_t countItemTags(Bytes data)
{
    std::size_t count = 0;
    const std::string_view text = textOf(data);
    for (const std::string_view tag : {"\xfe\xff\x00\xe0"sv, "\xff\xfe\xe0\x00"sv}) {
        for (std::size_t at = text.find(tag); at != text.npos; at = text.find(tag, at + 4))
            ++count;
    }
    return count;
}

void write32(std::vector<std::byte>& data, std::size_t at, std::size_t value, bool bigEndian)
{
    for (unsigned i = 0; i < 4; ++i)
        data[at + i] = static_cast<std::byte>(value >> 8 * (bigEndian ? 3 - i : i));
}

/// Where the element at `begin` is pixel data that the file cuts short, a copy of the data set up
/// to there with lengths that are true. Nothing where something else is wrong.
std::optional<std::vector<std::byte>> mendPixelData(
    Bytes data, std::size_t begin, Encoding encoding)
{
    Walker walker(data, encoding);
    const std::optional<Element> pixels = walker.read(begin, encoding);
    if (!pixels || pixels->tag != pixelDataTag)
        return std::nullopt;
    std::size_t lengthAt = pixels->value - 4;
    std::size_t value = pixels->value;
    const bool encapsulated = pixels->length == undefinedLength;
    while (encapsulated) { // to the item that the file ends in
        const std::optional<Element> item =
            value < data.size() ? walker.read(value, encoding) : std::nullopt;
        if (!item || item->tag != itemTag || item->length == undefinedLength)
            return std::nullopt;
        lengthAt = value + 4;
        value = item->value;
        if (item->length > data.size() - value)
            break;
        value += item->length;
    }
    const std::size_t present = (data.size() - value) / 2 * 2;
    if (present == 0 || (encoding.explicitVr && !encapsulated && !hasLongLength(pixels->vr)))
        return std::nullopt;
    std::vector<std::byte> mended(
        data.begin(), data.begin() + static_cast<std::ptrdiff_t>(value + present));
    write32(mended, lengthAt, present, encoding.bigEndian);
    if (encapsulated) {
        constexpr std::array delimiter = {0xfe, 0xff, 0xdd, 0xe0, 0, 0, 0, 0};
        for (const int byte : delimiter)
            mended.push_back(static_cast<std::byte>(byte));
    }
    return mended;
}

/// The encoding that the first element of a data set shows.
std::optional<Encoding> detectEncoding(Bytes data)
{
    if (data.size() < 8)
        return std::nullopt;
    const bool vr = isVr(textOf(data).substr(4, 2));
    const unsigned little = u16(data, 0, false);
    const unsigned big = u16(data, 0, true);
    // Groups at a data set's beginning are small numbers: 0002 or 0008 read the wrong way round
    // are 0200 and 0800.
    const bool bigEndian = big != 0 && big < little;
    if (vr)
        return Encoding{true, bigEndian};
    // Implicit VR exists in little endian only (PS3.5 A.1).
    if (bigEndian)
        return std::nullopt;
    return Encoding{false, false};
}

/// File Meta Information (PS3.10 7.1), always Explicit VR Little Endian. Returns where it ends.
std::size_t readMeta(Bytes file, std::size_t begin, std::string& transferSyntaxUid)
{
    Walker walker(file, {});
    std::size_t at = begin;
    while (at + 8 <= file.size() && u16(file, at, false) == 2) {
        const std::optional<Element> element = walker.read(at, {});
        if (!element || !isVr(element->vr) || element->length > file.size() - element->value)
            break;
        if (element->tag == transferSyntaxTag) {
            std::string_view uid = textOf(file).substr(element->value, element->length);
            while (uid.ends_with('\0') || uid.ends_with(' '))
                uid.remove_suffix(1);
            transferSyntaxUid = uid;
        }
        at = element->value + element->length;
    }
    return at;
}

} // namespace

bool hasLongLength(std::string_view vr)
{
    return std::find(longVrs.begin(), longVrs.end(), vr) != longVrs.end();
}

bool startsLikeDataSet(Bytes head)
{
    const std::optional<Encoding> encoding = detectEncoding(head);
    if (!encoding)
        return false;
    const unsigned group = u16(head, 0, encoding->bigEndian);
    const unsigned element = u16(head, 2, encoding->bigEndian);
    if (group != 2 && group != 8)
        return false;
    if (encoding->explicitVr)
        return true;
    // Group 0008 begins with its length or one of the first attributes; their values are short.
    const unsigned length = u32(head, 4, false);
    return group == 8 && element <= 0x0070 && length <= 1024 && length % 2 == 0;
}

Result<DicomLayout> scanDicom(Bytes file)
{
    DicomLayout layout;
    // Some writers leave out the preamble, and some of those keep the prefix behind it.
    constexpr std::string_view prefix = "DICM"sv;
    constexpr std::size_t preamble = 128;
    const std::string_view text = textOf(file);
    const bool hasPreamble =
        text.size() >= preamble + prefix.size() && text.substr(preamble, prefix.size()) == prefix;
    const std::size_t prefixAt = hasPreamble ? preamble : 0;
    const std::size_t metaBegin =
        hasPreamble || text.starts_with(prefix) ? prefixAt + prefix.size() : 0;
    const std::size_t begin = readMeta(file, metaBegin, layout.transferSyntaxUid);
    layout.meta = file.subspan(metaBegin, begin - metaBegin);
    layout.dataSet = file.subspan(begin);
    if (layout.dataSet.empty())
        return fail(Code::FileDamaged, "DICOM file ends before its data set");
    if (layout.transferSyntaxUid == deflatedUid) {
        Result<std::vector<std::byte>> inflated = inflateRaw(layout.dataSet);
        if (!inflated)
            return tl::unexpected(inflated.error());
        layout.owned = std::move(*inflated);
        layout.dataSet = layout.owned;
    }

    // Some writers announce one encoding and use another; the bytes are the better witness.
    const std::optional<Encoding> seen = detectEncoding(layout.dataSet);
    const Encoding announced{
        layout.transferSyntaxUid != implicitUid, layout.transferSyntaxUid == bigEndianUid};
    const Encoding encoding = seen.value_or(announced);
    layout.explicitVr = encoding.explicitVr;
    layout.bigEndian = encoding.bigEndian;

    Walker walker(layout.dataSet, encoding);
    std::size_t soundEnd = 0;
    std::optional<PixelDataPlace> pixels;
    Finding finding = walker.walk(soundEnd, pixels);
    if (pixels) {
        layout.pixelData = pixels->begin;
        layout.pixelDataValue = pixels->value;
    }
    if (finding == Finding::Damaged && pixels) {
        // Garbage behind the pixels; what was needed is whole.
        layout.dataSet = layout.dataSet.first(soundEnd);
        finding = Finding::Doubtful;
    } else if (finding == Finding::Damaged) {
        if (auto mended = mendPixelData(layout.dataSet, soundEnd, encoding)) {
            layout.owned = std::move(*mended);
            layout.dataSet = layout.owned;
            layout.brokenOff = true;
            finding = Finding::Doubtful;
        }
    }
    switch (finding) {
    case Finding::TooDeep:
        return fail(Code::FileDamaged,
            "DICOM sequences are nested more than " + std::to_string(maxSequenceDepth) + " deep");
    case Finding::TooMany:
        return fail(Code::FileDamaged,
            "DICOM sequences have more than " + std::to_string(maxItems) + " items");
    case Finding::Damaged:
        return fail(Code::FileDamaged,
            "DICOM data set is cut short or garbled at byte " + std::to_string(soundEnd) + " of "
                + std::to_string(layout.dataSet.size()));
    case Finding::Doubtful: {
        // What DCMTK makes of it is not known, but it cannot nest deeper than there are items.
        constexpr std::size_t safeItems = 512;
        if (countItemTags(layout.dataSet) > safeItems)
            return fail(Code::FileDamaged, "DICOM elements have unknown value representations");
        break;
    }
    case Finding::Sound:
        break;
    }
    return layout;
}

} // namespace cxr::io
