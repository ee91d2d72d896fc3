// SPDX-License-Identifier: Apache-2.0
#include "io/deidentify/deidentify_rules.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcelem.h>
#include <dcmtk/dcmdata/dcvr.h>

#include <algorithm>
#include <array>

namespace cxr::io {

namespace {

template <std::size_t N>
bool contains(const std::array<std::uint32_t, N>& tags, std::uint32_t tag)
{
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

bool consistsOf(std::string_view text, std::string_view allowed)
{
    return text.find_first_not_of(allowed) == std::string_view::npos;
}

constexpr std::string_view digits = "0123456789";

bool isTextVr(DcmEVR vr)
{
    switch (vr) {
    case EVR_AE:
    case EVR_LO:
    case EVR_LT:
    case EVR_PN:
    case EVR_SH:
    case EVR_ST:
    case EVR_UC:
    case EVR_UR:
    case EVR_UT:
    case EVR_UN:
    case EVR_UNKNOWN:
    case EVR_UNKNOWN2B:
        return true;
    default:
        return false;
    }
}

bool isByteVr(DcmEVR vr)
{
    switch (vr) {
    case EVR_OB:
    case EVR_OD:
    case EVR_OF:
    case EVR_OL:
    case EVR_OV:
    case EVR_OW:
    case EVR_ox:
    case EVR_px:
    case EVR_lt:
    case EVR_PixelData:
    case EVR_OverlayData:
        return true;
    default:
        return false;
    }
}

bool isValid(DcmEVR vr, std::string_view value)
{
    switch (vr) {
    case EVR_CS:
        return value.size() <= 16 && consistsOf(value, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 _");
    case EVR_IS:
        return value.size() <= 12 && consistsOf(value, "0123456789+- ");
    case EVR_DS: // some writers exceed 16 characters
        return value.size() <= 32 && consistsOf(value, "0123456789+-.eE ");
    case EVR_AS:
        return value.empty()
            || (value.size() == 4 && consistsOf(value.substr(0, 3), digits)
                && consistsOf(value.substr(3), "DWMY"));
    case EVR_UI:
        return value.size() <= 64 && consistsOf(value, "0123456789.");
    default:
        return true;
    }
}

struct Meaning {
    std::string_view scheme;
    std::string_view value;
    std::string_view meaning;
};

/// Views of CID 4010, the chest of CID 4031 and what derived images say, PS3.16.
constexpr std::array meanings = {
    Meaning{"SCT", "272479007", "postero-anterior"},
    Meaning{"SCT", "399348003", "antero-posterior"},
    Meaning{"SCT", "399173006", "left lateral"},
    Meaning{"SCT", "399198007", "right lateral"},
    Meaning{"SCT", "51185008", "Chest"},
    Meaning{"SRT", "R-10206", "antero-posterior"},
    Meaning{"SRT", "R-10214", "postero-anterior"},
    Meaning{"SRT", "R-10236", "left lateral"},
    Meaning{"SRT", "R-10232", "right lateral"},
    Meaning{"SRT", "T-D3000", "Chest"},
    Meaning{"SNM3", "T-D3000", "Chest"},
    Meaning{"DCM", "109102", "Processing Equipment"},
    Meaning{"DCM", "121320", "Uncompressed predecessor"},
    Meaning{"DCM", "121322", "Source image for image processing operation"},
};

} // namespace

bool isHarmlessText(std::uint32_t tag, bool nested)
{
    constexpr std::array<std::uint32_t, 2> equipment = {
        0x00080070, // Manufacturer
        0x00081090, // Manufacturer's Model Name
    };
    constexpr std::array<std::uint32_t, 4> partsOfCode = {
        0x00080100, // Code Value
        0x00080102, // Coding Scheme Designator
        0x00080103, // Coding Scheme Version
        0x00080104, // Code Meaning
    };
    return contains(equipment, tag) || (nested && contains(partsOfCode, tag));
}

bool isValueType(std::uint32_t tag)
{
    return tag == 0x00281054 || tag == 0x00283004;
}

bool isValueTypeTerm(std::string_view value)
{
    constexpr std::array<std::string_view, 10> terms = {
        "US", "OD", "HU", "MGML", "Z_EFF", "ED", "EDW", "HU_MOD", "PCT", "DVPX"};
    return std::find(terms.begin(), terms.end(), value) != terms.end();
}

bool isPictureData(std::uint32_t tag, bool nested)
{
    constexpr std::array<std::uint32_t, 3> pixels = {
        0x7fe00008, // Float Pixel Data
        0x7fe00009, // Double Float Pixel Data
        0x7fe00010, // Pixel Data
    };
    constexpr std::array<std::uint32_t, 10> tables = {
        0x00283006, // LUT Data
        0x00281201, // palettes: red, green, blue, alpha, and the segmented ones
        0x00281202, 0x00281203, 0x00281204, 0x00281221, 0x00281222, 0x00281223, 0x00281224,
        0x00281408, // Blending Lookup Table Data
    };
    return contains(tables, tag) || (!nested && contains(pixels, tag));
}

bool isNeededForPixels(std::uint32_t tag)
{
    constexpr std::array<std::uint32_t, 18> tags = {
        0x00080005, // Specific Character Set
        0x00080016, // SOP Class UID
        0x00080060, // Modality
        0x00081150, // Referenced SOP Class UID
        0x00280002, // Samples per Pixel
        0x00280004, // Photometric Interpretation
        0x00280006, // Planar Configuration
        0x00280008, // Number of Frames
        0x00280010, // Rows
        0x00280011, // Columns
        0x00280100, // Bits Allocated
        0x00280101, // Bits Stored
        0x00280102, // High Bit
        0x00280103, // Pixel Representation
        0x00281050, // Window Center
        0x00281051, // Window Width
        0x00281052, // Rescale Intercept
        0x00281053, // Rescale Slope
    };
    return contains(tags, tag);
}

bool canHoldText(DcmElement& element)
{
    return isTextVr(element.ident()) || isTextVr(DcmTag(element.getTag().getXTag()).getEVR());
}

bool canHoldBytes(DcmElement& element)
{
    return isByteVr(element.ident());
}

bool holdsValidValues(DcmElement& element)
{
    const DcmEVR vr = element.ident();
    OFString text;
    if ((vr != EVR_CS && vr != EVR_IS && vr != EVR_DS && vr != EVR_AS && vr != EVR_UI)
        || element.getOFStringArray(text).bad())
        return true;
    std::string_view rest(text.c_str(), text.size());
    while (true) {
        const std::size_t end = rest.find('\\');
        std::string_view value = rest.substr(0, end);
        while (value.ends_with(' ') || value.ends_with('\0'))
            value.remove_suffix(1);
        if (!isValid(vr, value))
            return false;
        if (end == rest.npos)
            return true;
        rest.remove_prefix(end + 1);
    }
}

std::string dummyFor(DcmElement& element)
{
    switch (element.ident()) {
    case EVR_DA:
        return "19000101";
    case EVR_DT:
        return "19000101000000";
    case EVR_TM:
        return "000000";
    case EVR_AS:
        return "000Y";
    case EVR_IS:
    case EVR_DS:
    case EVR_FD:
    case EVR_FL:
    case EVR_SL:
    case EVR_SS:
    case EVR_SV:
    case EVR_UL:
    case EVR_US:
    case EVR_UV:
        return "0";
    case EVR_AE:
    case EVR_CS:
    case EVR_LO:
    case EVR_LT:
    case EVR_PN:
    case EVR_SH:
    case EVR_ST:
    case EVR_UC:
    case EVR_UT:
        return "REMOVED";
    default:
        return {};
    }
}

bool isCodeOfScheme(std::string_view value, std::string_view scheme)
{
    const std::size_t length = value.size();
    if (scheme == "DCM")
        return (length == 6 && consistsOf(value, digits)) || value == "CT" || value == "MR";
    if (scheme == "SCT")
        return length >= 6 && length <= 18 && consistsOf(value, digits);
    if (scheme == "SRT" || scheme == "SNM3" || scheme == "99SDM") {
        const std::size_t dash = value.find('-');
        return (dash == 1 || dash == 2) && value[0] >= 'A' && value[0] <= 'Z'
            && consistsOf(value.substr(1, dash - 1), "0123456789") && length - dash - 1 >= 4
            && length - dash - 1 <= 5 && consistsOf(value.substr(dash + 1), "0123456789ABCDEF");
    }
    if (scheme == "UCUM")
        return value == "mm" || value == "cm" || value == "ms" || value == "s" || value == "kV"
            || value == "mA" || value == "mGy" || value == "[hnsf'U]" || value == "1"
            || value == "{Pixels}";
    return false;
}

std::string meaningOf(std::string_view value, std::string_view scheme)
{
    const auto* known = std::find_if(meanings.begin(), meanings.end(),
        [&](const Meaning& entry) { return entry.scheme == scheme && entry.value == value; });
    return std::string(known == meanings.end() ? value : known->meaning);
}

} // namespace cxr::io
