// SPDX-License-Identifier: Apache-2.0
#include "io/dicom/tags.h"

#include "io/dicom/charset.h"
#include "io/dicom/dataset.h"
#include "io/dicom/layout.h"
#include "io/for_file.h"
#include "io/io.h"
#include "io/limits.h"
#include "io/picture_tags.h"
#include "io/sniff.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdatset.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcelem.h>
#include <dcmtk/dcmdata/dcpixel.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>
#include <dcmtk/dcmdata/dcuid.h>

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <cstdio>
#include <utility>

namespace cxr::io {

namespace {

/// "1234567" as "1,234,567".
std::string grouped(std::uint64_t number)
{
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3;) {
        at -= 3;
        digits.insert(at, ",");
    }
    return digits;
}

std::string tagText(unsigned group, unsigned element)
{
    char text[16];
    std::snprintf(text, sizeof text, "(%04X,%04X)", group & 0xffffu, element & 0xffffu);
    return text;
}

/// The dictionary's keyword in words: "SOPClassUID" as "SOP Class UID", "RETIRED_X" as
/// "X (retired)".
std::string inWords(std::string keyword)
{
    const std::string retired = "RETIRED_";
    const std::string acrNema = "ACR_NEMA_";
    std::string remark;
    if (keyword.starts_with(retired)) {
        keyword.erase(0, retired.size());
        remark = " (retired)";
    } else if (keyword.starts_with(acrNema)) {
        keyword.erase(0, acrNema.size());
        remark = " (ACR-NEMA)";
    }
    const auto upper = [&](std::size_t i) {
        return i < keyword.size() && std::isupper(static_cast<unsigned char>(keyword[i])) != 0;
    };
    const auto lower = [&](std::size_t i) {
        return i < keyword.size() && std::islower(static_cast<unsigned char>(keyword[i])) != 0;
    };
    std::string words;
    for (std::size_t i = 0; i < keyword.size(); ++i) {
        const bool newWord = upper(i) && i > 0 && (lower(i - 1) || (upper(i - 1) && lower(i + 1)));
        if (newWord)
            words += ' ';
        words += keyword[i];
    }
    return words + remark;
}

std::string nameOf(DcmObject& object)
{
    DcmTag tag = object.getTag();
    if (tag.getElement() == 0)
        return "Group Length";
    const bool isPrivate = (tag.getGroup() & 1) != 0;
    if (isPrivate && tag.getElement() >= 0x10 && tag.getElement() <= 0xff)
        return "Private Creator";
    const char* known = tag.getTagName();
    const std::string keyword = known ? known : "";
    const bool found = !keyword.empty() && keyword.find("Unknown") == std::string::npos
        && keyword.find("Private") == std::string::npos;
    if (!isPrivate)
        return found ? inWords(keyword) : "Unknown";
    const char* creator = tag.getPrivateCreator();
    const std::string owner = creator ? guessedText(creator) : "creator unknown";
    return (found ? inWords(keyword) : "Private") + " (" + owner + ")";
}

/// How many bytes a small binary value may have to be written out.
constexpr Uint32 maxHexBytes = 16;
/// Numbers of one attribute that are written out; lookup tables have thousands.
constexpr unsigned long maxNumbers = 16;

std::string hex(const Uint8* bytes, std::size_t count)
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
        char digits[4];
        std::snprintf(digits, sizeof digits, "%02X", unsigned{bytes[i]});
        text += (i == 0 ? "" : " ") + std::string(digits);
    }
    return text;
}

std::string binaryText(DcmElement& element)
{
    const Uint32 length = element.getLength();
    Uint8* bytes = nullptr;
    const bool small = length > 0 && length <= maxHexBytes;
    if (small && element.ident() == EVR_OB && element.getUint8Array(bytes).good() && bytes)
        return hex(bytes, length);
    return length == 0 ? std::string() : "binary, " + grouped(length) + " bytes";
}

std::string pixelText(DcmPixelData& pixels, E_TransferSyntax syntax)
{
    DcmPixelSequence* sequence = nullptr;
    if (pixels.getEncapsulatedRepresentation(syntax, nullptr, sequence).bad() || !sequence)
        return binaryText(pixels);
    std::uint64_t bytes = 0;
    for (unsigned long i = 0; i < sequence->card(); ++i) {
        DcmPixelItem* item = nullptr;
        if (sequence->getItem(item, i).good() && item)
            bytes += item->getLength();
    }
    // The first item is the offset table, even where it is empty (PS3.5 A.4).
    const unsigned long fragments = sequence->card() > 0 ? sequence->card() - 1 : 0;
    return "compressed, " + grouped(bytes) + " bytes in " + grouped(fragments)
        + (fragments == 1 ? " fragment" : " fragments");
}

std::string numbersText(DcmElement& element)
{
    const unsigned long count = element.getVM();
    std::string text;
    for (unsigned long i = 0; i < std::min(count, maxNumbers); ++i) {
        OFString number;
        if (element.getOFString(number, i).bad())
            break;
        text += (i == 0 ? "" : "\\") + std::string(number.c_str(), number.size());
    }
    return count > maxNumbers ? text + "\\… (" + grouped(count) + " values)" : text;
}

std::string uidText(const std::string& uid)
{
    const char* name = dcmFindNameOfUID(uid.c_str(), nullptr);
    return name ? uid + " (" + inWords(name) + ")" : uid;
}

std::string withoutPadding(std::string text)
{
    const std::size_t last = text.find_last_not_of(std::string(" \0", 2));
    text.resize(last == std::string::npos ? 0 : last + 1);
    return text;
}

/// Turns a parsed object into rows.
class Listing {
public:
    explicit Listing(E_TransferSyntax syntax) : m_syntax(syntax) { }

    void add(DcmItem& item, TextDecoder& inherited, int depth)
    {
        OFString own;
        if (item.findAndGetOFStringArray(DCM_SpecificCharacterSet, own).good()) {
            TextDecoder decoder(std::string(own.c_str(), own.size()));
            addElements(item, decoder, depth);
        } else {
            addElements(item, inherited, depth);
        }
    }

    void add(Attribute attribute)
    {
        if (m_rows.size() + 1 < maxAttributes)
            m_rows.push_back(std::move(attribute));
        else
            ++m_missing;
    }

    [[nodiscard]] std::vector<Attribute> take()
    {
        if (m_missing > 0)
            m_rows.push_back(
                {0, {}, {}, "…", grouped(m_missing) + " more attributes are not listed"});
        return std::move(m_rows);
    }

private:
    void addElements(DcmItem& item, TextDecoder& decoder, int depth)
    {
        DcmObject* object = nullptr;
        while ((object = item.nextInContainer(object)) != nullptr) {
            const DcmTagKey& tag = object->getTag();
            Attribute attribute{depth, tagText(tag.getGroup(), tag.getElement()),
                DcmVR(object->getVR()).getValidVRName(), nameOf(*object), {}};
            if (object->ident() != EVR_SQ) {
                attribute.value = shortened(valueOf(static_cast<DcmElement&>(*object), decoder));
                add(std::move(attribute));
                continue;
            }
            auto& sequence = static_cast<DcmSequenceOfItems&>(*object);
            const unsigned long items = sequence.card();
            attribute.value = grouped(items) + (items == 1 ? " item" : " items");
            add(std::move(attribute));
            DcmObject* nested = nullptr;
            for (unsigned long number = 1; (nested = sequence.nextInContainer(nested)) != nullptr;
                 ++number) {
                add({depth + 1, {}, {}, "Item " + std::to_string(number), {}});
                add(static_cast<DcmItem&>(*nested), decoder, depth + 2);
            }
        }
    }

    [[nodiscard]] std::string valueOf(DcmElement& element, TextDecoder& decoder) const
    {
        switch (element.ident()) {
        case EVR_PN:
            return textValue(element, decoder, TextDecoder::Kind::PersonName);
        case EVR_LO:
        case EVR_SH:
        case EVR_UC:
            return textValue(element, decoder, TextDecoder::Kind::Value);
        case EVR_LT:
        case EVR_ST:
        case EVR_UT:
            return textValue(element, decoder, TextDecoder::Kind::Text);
        case EVR_UI:
            return uidText(plainText(element));
        case EVR_PixelData:
            return pixelText(static_cast<DcmPixelData&>(element), m_syntax);
        case EVR_US:
        case EVR_SS:
        case EVR_UL:
        case EVR_SL:
        case EVR_UV:
        case EVR_SV:
        case EVR_FL:
        case EVR_FD:
        case EVR_AT:
            return numbersText(element);
        default:
            return element.isaString() ? guessedText(plainText(element)) : binaryText(element);
        }
    }

    [[nodiscard]] static std::string plainText(DcmElement& element)
    {
        char* value = nullptr;
        Uint32 length = 0;
        if (element.getString(value, length).bad() || !value)
            return {};
        return withoutPadding(std::string(value, length));
    }

    [[nodiscard]] static std::string textValue(
        DcmElement& element, TextDecoder& decoder, TextDecoder::Kind kind)
    {
        return decoder.decode(plainText(element), kind).utf8;
    }

    E_TransferSyntax m_syntax;
    std::vector<Attribute> m_rows;
    std::size_t m_missing = 0;
};

/// The File Meta Information group, always Explicit VR Little Endian; scanDicom() has checked its
/// lengths.
void addMeta(Bytes meta, Listing& listing)
{
    std::size_t at = 0;
    while (meta.size() - at >= 8) {
        const unsigned group = u16(meta, at, false);
        const unsigned number = u16(meta, at + 2, false);
        const std::string vr(textOf(meta).substr(at + 4, 2));
        const bool longLength = hasLongLength(vr);
        if (longLength && meta.size() - at < 12)
            return;
        const std::size_t length = longLength ? u32(meta, at + 8, false) : u16(meta, at + 6, false);
        const std::size_t value = at + (longLength ? 12 : 8);
        if (length > meta.size() - value)
            return;
        const DcmTag tag(static_cast<Uint16>(group), static_cast<Uint16>(number));
        DcmTag named(tag);
        const char* keyword = named.getTagName();
        const Bytes bytes = meta.subspan(value, length);
        std::string text;
        if (vr == "UL" && length == 4)
            text = std::to_string(u32(meta, value, false));
        else if (longLength)
            text = length <= maxHexBytes
                ? hex(reinterpret_cast<const Uint8*>(bytes.data()), bytes.size())
                : "binary, " + grouped(length) + " bytes";
        else
            text = guessedText(withoutPadding(std::string(textOf(bytes))));
        if (vr == "UI")
            text = uidText(text);
        listing.add({0, tagText(group, number), vr, inWords(keyword ? keyword : "Unknown"),
            shortened(std::move(text))});
        at = value + length;
    }
}

Result<std::vector<Attribute>> dicomAttributes(Bytes file)
{
    const Result<ParsedDicom> parsed = parseDicom(file, Texts::AsStored);
    if (!parsed)
        return tl::unexpected(parsed.error());
    Listing listing(DcmXfer(parsed->transferSyntaxUid.c_str()).getXfer());
    if (const Result<DicomLayout> layout = scanDicom(file))
        addMeta(layout->meta, listing);
    TextDecoder none{std::string()};
    listing.add(*parsed->dataSet, none, 0);
    return listing.take();
}

Result<std::vector<Attribute>> attributesOf(const std::filesystem::path& path)
{
    const Result<std::vector<std::byte>> head = readFile(path, sniffLength);
    if (!head)
        return tl::unexpected(head.error());
    const std::optional<Format> format = sniff(*head);
    if (!format)
        return fail(Code::UnknownFormat, "is none of DICOM, PNG, JPEG, TIFF and BMP");
    const Result<std::vector<std::byte>> file = readFile(path, maxFileBytes + 1);
    if (!file)
        return tl::unexpected(file.error());
    if (file->size() > maxFileBytes)
        return fail(Code::ImageTooLarge, "is larger than 4 GiB");
    switch (*format) {
    case Format::Dicom:
        return dicomAttributes(*file);
    case Format::Png:
        return pngAttributes(*file);
    case Format::Jpeg:
        return jpegAttributes(*file);
    case Format::Tiff:
        return tiffAttributes(*file);
    case Format::Bmp:
        break;
    }
    return std::vector<Attribute>();
}

} // namespace

std::string shortened(std::string text)
{
    constexpr std::size_t limit = 400; // code points
    std::size_t points = 0;
    std::size_t cut = text.size();
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (static_cast<unsigned char>(text[i]) < 0x20 || text[i] == 0x7f)
            text[i] = ' ';
        const bool begins = (static_cast<unsigned char>(text[i]) & 0xc0u) != 0x80;
        points += begins ? 1 : 0;
        if (begins && points == limit + 1)
            cut = i;
    }
    if (points > limit)
        text = text.substr(0, cut) + "… (" + grouped(points) + " characters)";
    return text;
}

Result<std::vector<Attribute>> readAttributes(const std::filesystem::path& path)
{
    return forFile(path, "its attributes", [&] { return attributesOf(path); });
}

} // namespace cxr::io
