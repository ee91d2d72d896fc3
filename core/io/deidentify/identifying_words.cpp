// SPDX-License-Identifier: Apache-2.0
#include "io/deidentify/identifying_words.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcelem.h>
#include <dcmtk/dcmdata/dcitem.h>
#include <dcmtk/dcmdata/dcsequen.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace cxr::io {

namespace {

/// Shorter ones would be found everywhere.
constexpr std::size_t shortest = 4;

const std::array identifiers = {
    DCM_PatientID,
    DCM_IssuerOfPatientID,
    DCM_RETIRED_OtherPatientIDs,
    DCM_PatientBirthDate,
    DCM_PatientAddress,
    DCM_PatientTelephoneNumbers,
    DCM_RETIRED_MedicalRecordLocator,
    DCM_AccessionNumber,
    DCM_AdmissionID,
    DCM_StudyID,
    DCM_InstitutionName,
    DCM_InstitutionAddress,
    DCM_InstitutionalDepartmentName,
    DCM_StationName,
    DCM_DeviceSerialNumber,
};

/// What the picture means and is; their values are the standard's own, whatever patients are
/// called.
const std::array definedTerms = {
    DCM_ImageType,
    DCM_PresentationLUTShape,
    DCM_VOILUTFunction,
    DCM_RescaleType,
    DCM_PresentationIntentType,
    DCM_PixelIntensityRelationship,
    DCM_PatientOrientation,
    DCM_LossyImageCompression,
    DCM_BurnedInAnnotation,
};

std::string upperCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
        [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return text;
}

std::string textIn(DcmElement& element)
{
    OFString text;
    if (element.getOFStringArray(text).bad())
        return {};
    return upperCase(std::string(text.c_str(), text.size()));
}

void addParts(std::string_view text, std::string_view separators, Words& words)
{
    while (!text.empty()) {
        const std::size_t end = text.find_first_of(separators);
        std::string_view word = text.substr(0, end);
        while (word.starts_with(' '))
            word.remove_prefix(1);
        while (word.ends_with(' ') || word.ends_with('\0'))
            word.remove_suffix(1);
        if (word.size() >= shortest)
            words.emplace(word);
        if (end == text.npos)
            return;
        text.remove_prefix(end + 1);
    }
}

void collect(DcmItem& item, Words& words)
{
    for (unsigned long i = 0; i < item.card(); ++i) {
        DcmElement& element = *item.getElement(i);
        if (auto* sequence = dynamic_cast<DcmSequenceOfItems*>(&element)) {
            for (unsigned long k = 0; k < sequence->card(); ++k)
                collect(*sequence->getItem(k), words);
        } else if (element.ident() == EVR_PN) {
            addParts(textIn(element), "\\^= ,", words);
        } else if (std::find(identifiers.begin(), identifiers.end(), element.getTag())
            != identifiers.end()) {
            addParts(textIn(element), "\\", words);
        }
    }
}

/// Whether the word stands in the text with neither letter nor digit beside it.
bool hasWord(const std::string& text, const std::string& word)
{
    const auto isPart = [&](std::size_t at) {
        return at < text.size()
            && ((text[at] >= 'A' && text[at] <= 'Z') || (text[at] >= '0' && text[at] <= '9')
                || static_cast<unsigned char>(text[at]) >= 0x80);
    };
    for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
        if (!isPart(at + word.size()) && !(at > 0 && isPart(at - 1)))
            return true;
    }
    return false;
}

/// Bytes and words that hold one of the longer words as text; shorter ones occur by chance.
bool bytesBetray(DcmElement& element, const Words& words)
{
    constexpr std::size_t surely = 6;
    std::string text;
    Uint8* bytes = nullptr;
    Uint16* pairs = nullptr;
    if (element.getUint8Array(bytes).good() && bytes) {
        text.assign(bytes, bytes + element.getLength());
    } else if (element.getUint16Array(pairs).good() && pairs) {
        for (std::size_t i = 0; i < element.getLength() / 2; ++i) {
            text += static_cast<char>(pairs[i] & 0xff);
            text += static_cast<char>(pairs[i] >> 8);
        }
    }
    text = upperCase(std::move(text));
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return word.size() >= surely && text.find(word) != std::string::npos;
    });
}

} // namespace

Words identifyingWords(DcmItem& dataSet)
{
    Words words;
    collect(dataSet, words);
    return words;
}

bool betrays(DcmElement& element, const Words& words)
{
    if (element.getTag() == DCM_PatientID || element.getTag() == DCM_PatientName)
        return false;
    const DcmEVR vr = element.ident();
    if (vr == EVR_OB || vr == EVR_OW || vr == EVR_UN)
        return bytesBetray(element, words);
    if (vr == EVR_IS || vr == EVR_DS) {
        Words values;
        addParts(textIn(element), "\\", values);
        return std::any_of(values.begin(), values.end(), [&](const std::string& value) {
            return value.size() > shortest && words.contains(value);
        });
    }
    if (vr != EVR_CS && vr != EVR_LO && vr != EVR_SH)
        return false;
    if (std::find(definedTerms.begin(), definedTerms.end(), element.getTag()) != definedTerms.end())
        return false;
    const std::string text = textIn(element);
    // Code strings and the names of codes come from lists: somebody's name is in them only as a
    // whole word. Anything may be part of a free text.
    const bool fromList = vr == EVR_CS || element.getTag() == DCM_CodeMeaning;
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return fromList ? hasWord(text, word) : text.find(word) != std::string::npos;
    });
}

} // namespace cxr::io
