// SPDX-License-Identifier: Apache-2.0
#include "io/deidentify/deidentify_attributes.h"

#include "io/deidentify/confidentiality_profile.h"
#include "io/deidentify/deidentify_rules.h"
#include "io/dicom/dataset.h"
#include "io/dicom/encode.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcelem.h>
#include <dcmtk/dcmdata/dcitem.h>
#include <dcmtk/dcmdata/dcsequen.h>

#include <cstdio>
#include <optional>

namespace cxr::io {

namespace {

std::uint32_t tagOf(DcmElement& element)
{
    return std::uint32_t{element.getGTag()} << 16 | element.getETag();
}

constexpr std::uint32_t patientName = 0x00100010;
constexpr std::uint32_t patientId = 0x00100020;
constexpr std::uint32_t patientAge = 0x00101010;
constexpr std::uint32_t positionReference =
    0x00201040; // text of type 2 in every image with a frame

std::string tagText(std::uint32_t tag)
{
    char text[16];
    std::snprintf(text, sizeof text, "(%04X,%04X)", tag >> 16, tag & 0xffff);
    return text;
}

/// Without what its creator wrote: the name of a private attribute might be anything.
std::string nameOf(DcmElement& element)
{
    if (element.getGTag() % 2 == 1)
        return "Private attribute";
    DcmTag tag(element.getTag().getXTag());
    return tag.getEVR() == EVR_UNKNOWN || tag.getEVR() == EVR_UN ? "Unknown attribute"
                                                                 : tag.getTagName();
}

std::string valueOf(DcmElement& element)
{
    OFString text;
    if (element.getOFStringArray(text).bad())
        return {};
    std::string value(text.c_str(), text.size());
    while (value.ends_with(' ') || value.ends_with('\0'))
        value.pop_back();
    return value;
}

/// For the preview: short, and without bytes that no screen can show.
std::string shownValue(DcmElement& element)
{
    if (auto* sequence = dynamic_cast<DcmSequenceOfItems*>(&element))
        return std::to_string(sequence->card()) + (sequence->card() == 1 ? " item" : " items");
    if (canHoldBytes(element) || element.ident() == EVR_UN)
        return std::to_string(element.getLength()) + " bytes";
    std::string value = valueOf(element);
    constexpr std::size_t most = 96;
    if (value.size() > most) {
        std::size_t end = most;
        while (end > 0 && (static_cast<unsigned char>(value[end]) & 0xc0) == 0x80)
            --end;
        value = value.substr(0, end) + "…";
    }
    return value;
}

bool isDateVr(DcmEVR vr)
{
    return vr == EVR_DA || vr == EVR_DT || vr == EVR_TM;
}

/// Values of a multi-valued text.
std::vector<std::string> split(const std::string& text)
{
    std::vector<std::string> values;
    std::size_t begin = 0;
    while (true) {
        const std::size_t end = text.find('\\', begin);
        std::string value = text.substr(begin, end - begin);
        while (value.ends_with(' '))
            value.pop_back();
        values.push_back(value);
        if (end == std::string::npos)
            return values;
        begin = end + 1;
    }
}

/// Applies `change` to each value; nothing where it gives nothing for one.
template <typename Change>
std::optional<std::string> changed(const std::string& text, Change change)
{
    std::string result;
    bool first = true;
    for (const std::string& value : split(text)) {
        const std::optional<std::string> next =
            value.empty() ? std::optional(value) : change(value);
        if (!next)
            return std::nullopt;
        result += (first ? "" : "\\") + *next;
        first = false;
    }
    return result;
}

/// What tells this patient from others: Patient ID, else the name, else the study.
std::string patientKey(DcmItem& dataSet)
{
    for (const DcmTagKey& tag : {DCM_PatientID, DCM_PatientName, DCM_StudyInstanceUID}) {
        const std::string text = textOf(dataSet, tag);
        if (!text.empty())
            return text;
    }
    return {};
}

/// Codes come with a scheme; an item that has any part of one is judged as a code.
bool isCode(DcmItem& item)
{
    for (const DcmTagKey& tag : {DCM_CodeValue, DCM_LongCodeValue, DCM_URNCodeValue,
             DCM_CodingSchemeDesignator, DCM_CodeMeaning}) {
        if (item.tagExists(tag))
            return true;
    }
    return false;
}

} // namespace

AttributeCleaner::AttributeCleaner(DcmItem& dataSet, const DeidentifyOptions& options) :
    m_dataSet(dataSet),
    m_options(options),
    m_pseudonyms(options.key, patientKey(dataSet)),
    m_classic(isClassicImage(textOf(dataSet, DCM_SOPClassUID).c_str())),
    m_words(identifyingWords(dataSet))
{
}

void AttributeCleaner::clean()
{
    cleanItem(m_dataSet, {}, false);
}

void AttributeCleaner::cleanItem(DcmItem& item, const std::string& path, bool nested)
{
    for (unsigned long i = 0; i < item.card();) {
        DcmElement* element = item.getElement(i);
        const std::string at = path + tagText(tagOf(*element));
        if (cleanElement(*element, at, nested) == Verdict::Keep)
            ++i;
        else
            delete item.remove(i);
    }
}

AttributeCleaner::Verdict AttributeCleaner::cleanElement(
    DcmElement& element, const std::string& path, bool nested)
{
    const std::uint32_t tag = tagOf(element);
    if (isNeededForPixels(tag) && holdsValidValues(element) && !canHoldText(element))
        return Verdict::Keep;
    if (!nested && (tag == patientName || tag == patientId))
        return write(element, path, Fate::Dummy, m_pseudonyms.patient());
    if (isDateVr(element.ident()) && m_options.dates == DatePolicy::Shift && !isLifeDate(tag)) {
        if (shiftDates(element, path))
            return Verdict::Keep;
    }
    if (m_options.keepPatientCharacteristics && isPatientCharacteristic(tag)
        && keepCharacteristic(element, path))
        return Verdict::Keep;
    switch (decidedAction(tag, nested || !m_classic)) {
    case ProfileAction::Unlisted:
        return cleanUnlisted(element, path, nested);
    case ProfileAction::Empty:
        return empty(element, path);
    case ProfileAction::Dummy:
        if (element.ident() == EVR_SQ)
            return cleanSequence(element, path);
        return write(element, path, Fate::Dummy, dummyFor(element));
    case ProfileAction::NewUid:
        if (element.ident() == EVR_SQ)
            return cleanSequence(element, path);
        if (element.ident() == EVR_UI)
            return replaceUids(element, path);
        break;
    default: // decidedAction() leaves no compound action
        break;
    }
    return remove(element, path);
}

AttributeCleaner::Verdict AttributeCleaner::cleanUnlisted(
    DcmElement& element, const std::string& path, bool nested)
{
    const std::uint32_t tag = tagOf(element);
    if (element.ident() == EVR_SQ && DcmTag(element.getTag().getXTag()).getEVR() == EVR_SQ)
        return cleanSequence(element, path);
    if (canHoldText(element)) {
        if (tag == positionReference)
            return empty(element, path);
        if (isValueType(tag))
            return isValueTypeTerm(valueOf(element)) ? Verdict::Keep
                                                     : write(element, path, Fate::Dummy, "US");
        return isHarmlessText(tag, nested) ? Verdict::Keep : remove(element, path);
    }
    if (isDateVr(element.ident()))
        return remove(element, path);
    if (canHoldBytes(element))
        return isPictureData(tag, nested) ? Verdict::Keep : remove(element, path);
    if (element.ident() == EVR_UI)
        return replaceUids(element, path);
    return holdsValidValues(element) ? Verdict::Keep : remove(element, path);
}

AttributeCleaner::Verdict AttributeCleaner::cleanSequence(
    DcmElement& element, const std::string& path)
{
    auto* sequence = dynamic_cast<DcmSequenceOfItems*>(&element);
    if (!sequence)
        return remove(element, path);
    unsigned long number = 1;
    for (unsigned long i = 0; i < sequence->card(); ++number) {
        DcmItem* item = sequence->getItem(i);
        const std::string at = path + "[" + std::to_string(number) + "]";
        if (isCode(*item) && !cleanCode(*item, at)) {
            delete sequence->remove(i);
            continue;
        }
        cleanItem(*item, at + " ", true);
        ++i;
    }
    return Verdict::Keep;
}

bool AttributeCleaner::cleanCode(DcmItem& item, const std::string& path)
{
    const std::string value = textOf(item, DCM_CodeValue);
    const std::string scheme = textOf(item, DCM_CodingSchemeDesignator);
    const std::string meaning = textOf(item, DCM_CodeMeaning);
    if (!isCodeOfScheme(value, scheme)) {
        m_fates.push_back({.tag = 0x00080100,
            .path = path,
            .name = "Code of a scheme that the program does not know",
            .fate = Fate::Removed,
            .before = value + ", " + scheme + ", " + meaning,
            .after = {}});
        return false;
    }
    const std::string version = textOf(item, DCM_CodingSchemeVersion);
    if (version.find_first_not_of("0123456789.") != std::string::npos)
        item.findAndDeleteElement(DCM_CodingSchemeVersion);
    const std::string own = meaningOf(value, scheme);
    if (own == meaning)
        return true;
    put(item, DCM_CodeMeaning, own);
    m_fates.push_back({.tag = 0x00080104,
        .path = path + " (0008,0104)",
        .name = "Code Meaning",
        .fate = Fate::Cleaned,
        .before = meaning,
        .after = own});
    return true;
}

bool AttributeCleaner::shiftDates(DcmElement& element, const std::string& path)
{
    if (element.getLength() == 0)
        return true;
    const bool time = element.ident() == EVR_TM;
    const std::optional<std::string> next =
        changed(valueOf(element), [&](const std::string& value) -> std::optional<std::string> {
            if (!time)
                return m_pseudonyms.shifted(value);
            return isTimeOfDay(value) ? std::optional(value) : std::nullopt;
        });
    if (!next)
        return false;
    if (!time)
        write(element, path, Fate::DateShifted, *next);
    return true;
}

AttributeCleaner::Verdict AttributeCleaner::replaceUids(
    DcmElement& element, const std::string& path)
{
    const std::string old = valueOf(element);
    const bool valid = holdsValidValues(element);
    if (valid && (old.empty() || m_options.uids == UidPolicy::Retain))
        return Verdict::Keep;
    const std::string next = *changed(
        old, [this](const std::string& value) { return std::optional(m_pseudonyms.uid(value)); });
    if (next == old)
        return Verdict::Keep;
    return write(element, path, Fate::NewUid, next);
}

bool AttributeCleaner::keepCharacteristic(DcmElement& element, const std::string& path)
{
    if (!holdsValidValues(element))
        return false;
    // Ages over 89 tell people apart by themselves; the custom is to pool them.
    const std::string age = valueOf(element);
    if (tagOf(element) == patientAge && age.size() == 4 && age[3] == 'Y' && age > "089Y"
        && age != "090Y")
        write(element, path, Fate::Cleaned, "090Y");
    return true;
}

AttributeCleaner::Verdict AttributeCleaner::remove(DcmElement& element, const std::string& path)
{
    record(element, path, Fate::Removed, shownValue(element), {});
    return Verdict::Remove;
}

AttributeCleaner::Verdict AttributeCleaner::empty(DcmElement& element, const std::string& path)
{
    if (element.getLength() == 0)
        return Verdict::Keep;
    record(element, path, Fate::Emptied, shownValue(element), {});
    element.clear();
    return Verdict::Keep;
}

AttributeCleaner::Verdict AttributeCleaner::write(
    DcmElement& element, const std::string& path, Fate fate, const std::string& value)
{
    const std::string before = shownValue(element);
    element.clear();
    if (!value.empty() && element.putString(value.c_str()).bad()) {
        record(element, path, Fate::Removed, before, {});
        return Verdict::Remove;
    }
    record(element, path, value.empty() ? Fate::Emptied : fate, before, value);
    return Verdict::Keep;
}

void AttributeCleaner::record(
    DcmElement& element, const std::string& path, Fate fate, std::string before, std::string after)
{
    m_fates.push_back({.tag = tagOf(element),
        .path = path,
        .name = nameOf(element),
        .fate = fate,
        .before = std::move(before),
        .after = std::move(after)});
}

void AttributeCleaner::sweep()
{
    sweepItem(m_dataSet, {});
}

void AttributeCleaner::sweepItem(DcmItem& item, const std::string& path)
{
    for (unsigned long i = 0; i < item.card();) {
        DcmElement& element = *item.getElement(i);
        const std::string at = path + tagText(tagOf(element));
        if (auto* sequence = dynamic_cast<DcmSequenceOfItems*>(&element)) {
            for (unsigned long k = 0; k < sequence->card(); ++k)
                sweepItem(*sequence->getItem(k), at + "[" + std::to_string(k + 1) + "] ");
        } else if (element.getTag() != DCM_PixelData
            && (!isNeededForPixels(tagOf(element)) || element.ident() == EVR_OW)
            && betrays(element, m_words)) {
            remove(element, at);
            delete item.remove(i);
            continue;
        }
        ++i;
    }
}

} // namespace cxr::io
