// SPDX-License-Identifier: Apache-2.0
#include "io/sniff.h"

#include "io/dicom/layout.h"

#include <string_view>

namespace cxr::io {

using namespace std::string_view_literals;

std::optional<Format> sniff(Bytes head)
{
    const std::string_view text = textOf(head);
    // DICOM first: its 128 free bytes may pose as a TIFF header, so that both readers accept it.
    if (text.size() >= 132 && text.substr(128, 4) == "DICM"sv)
        return Format::Dicom;
    if (text.starts_with("DICM"sv) && startsLikeDataSet(head.subspan(4)))
        return Format::Dicom;
    if (text.starts_with("\x89PNG\r\n\x1a\n"sv))
        return Format::Png;
    if (text.starts_with("\xff\xd8\xff"sv))
        return Format::Jpeg;
    if (text.starts_with("II*\0"sv) || text.starts_with("MM\0*"sv) || text.starts_with("II+\0"sv)
        || text.starts_with("MM\0+"sv))
        return Format::Tiff;
    // "BM" alone begins many a text; the size of the following header settles it.
    if (text.starts_with("BM"sv) && head.size() >= 18) {
        const unsigned headerSize = u32(head, 14, false);
        if (headerSize == 12 || (headerSize >= 40 && headerSize <= 124))
            return Format::Bmp;
    }
    if (startsLikeDataSet(head))
        return Format::Dicom;
    return std::nullopt;
}

bool looksLikePresentationState(Bytes head)
{
    // As Media Storage SOP Class UID and as SOP Class UID both stand near the beginning. The same
    // text with further digits is another class: colour, blending, …
    constexpr std::string_view uid = "1.2.840.10008.5.1.4.1.1.11.1"sv;
    const std::string_view text = textOf(head);
    const std::size_t at = text.find(uid);
    if (at == text.npos || sniff(head) != Format::Dicom)
        return false;
    const std::size_t end = at + uid.size();
    return end >= text.size() || (text[end] != '.' && (text[end] < '0' || text[end] > '9'));
}

bool looksEncrypted(Bytes head)
{
    // ASN.1 SEQUENCE whose first member is the object identifier envelopedData,
    // 1.2.840.113549.1.7.3 (RFC 5652).
    constexpr std::string_view envelopedData = "\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03"sv;
    const std::string_view text = textOf(head);
    return text.starts_with('\x30') && text.substr(0, 32).find(envelopedData) != text.npos;
}

} // namespace cxr::io
