// SPDX-License-Identifier: Apache-2.0
#include "io/dicom/grey_chain.h"

#include "io/dicom/dataset.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcelem.h>
#include <dcmtk/dcmdata/dcitem.h>
#include <dcmtk/dcmdata/dcsequen.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <sstream>

namespace cxr::io {

namespace {

constexpr int mostBits = 16;

/// The values of a multi-valued text attribute.
std::vector<std::string> splitValues(const std::string& text)
{
    std::vector<std::string> values;
    std::istringstream stream(text);
    for (std::string value; std::getline(stream, value, '\\');)
        values.push_back(value);
    return values;
}

/// A number as the 16-bit word that it was stored in; nullopt for what is none.
std::optional<std::uint16_t> asWord(double number)
{
    if (!(number >= -32'768 && number <= 65'535))
        return std::nullopt;
    return static_cast<std::uint16_t>(static_cast<int>(number));
}

int asSigned(std::uint16_t word)
{
    return static_cast<std::int16_t>(word);
}

/// The words of LUT Data (US, SS or OW); empty where there are none.
std::vector<std::uint16_t> wordsOf(DcmItem& item, const DcmTagKey& tag)
{
    DcmElement* element = nullptr;
    if (item.findAndGetElement(tag, element).bad() || !element)
        return {};
    const std::size_t count = element->getLength() / 2;
    Uint16* words = nullptr;
    if (element->getUint16Array(words).good() && words)
        return {words, words + count};
    Sint16* signedWords = nullptr;
    if (element->getSint16Array(signedWords).good() && signedWords)
        return {signedWords, signedWords + count};
    return {};
}

/// One LUT item (PS3.3 C.11.1.1.1). Descriptor: number of entries, first input, bits per entry.
std::optional<image::Lut> readLut(DcmItem& item, bool signedInputs)
{
    const std::vector<double> descriptor = numbersOf(item, DCM_LUTDescriptor);
    if (descriptor.size() < 3)
        return std::nullopt;
    const std::optional<std::uint16_t> declared = asWord(descriptor[0]);
    const std::optional<std::uint16_t> first = asWord(descriptor[1]);
    const std::optional<std::uint16_t> bits = asWord(descriptor[2]);
    if (!declared || !first || !bits)
        return std::nullopt;
    constexpr std::size_t all = 65'536; // that many do not fit into the descriptor: 0 stands for it
    const std::size_t count = *declared == 0 ? all : *declared;
    const int firstInput = signedInputs ? asSigned(*first) : int{*first};

    std::vector<std::uint16_t> words = wordsOf(item, DCM_LUTData);
    if (words.size() < count && words.size() * 2 >= count) { // entries of 8 bits, two in a word
        std::vector<std::uint16_t> entries;
        for (const std::uint16_t word : words) {
            entries.push_back(word & 0xff);
            entries.push_back(static_cast<std::uint16_t>(word >> 8));
        }
        words = std::move(entries);
    }
    if (words.size() < count)
        return std::nullopt;
    words.resize(count);
    // Some writers declare fewer bits than their entries have.
    const std::uint16_t largest = *std::max_element(words.begin(), words.end());
    const int needed = static_cast<int>(std::bit_width(largest));
    return image::Lut(
        firstInput, std::clamp(std::max(int{*bits}, needed), 1, mostBits), std::move(words));
}

void readWindows(DcmItem& item, image::Meaning& meaning)
{
    const std::vector<double> centers = numbersOf(item, DCM_WindowCenter);
    const std::vector<double> widths = numbersOf(item, DCM_WindowWidth);
    const std::vector<std::string> names =
        splitValues(textOf(item, DCM_WindowCenterWidthExplanation));
    const std::string function = textOf(item, DCM_VOILUTFunction);
    for (std::size_t i = 0; i < std::min(centers.size(), widths.size()); ++i) {
        if (!std::isfinite(centers[i]) || !std::isfinite(widths[i]) || widths[i] <= 0)
            continue;
        image::VoiWindow window{.center = centers[i],
            .width = widths[i],
            .function = image::VoiFunction::Linear,
            .name = i < names.size() ? names[i] : std::string()};
        if (function == "SIGMOID")
            window.function = image::VoiFunction::Sigmoid;
        else if (function == "LINEAR_EXACT" || window.width < 1)
            window.function = image::VoiFunction::LinearExact; // LINEAR has no width below 1
        meaning.windows.push_back(window);
    }
}

} // namespace

std::vector<NamedLut> readLuts(DcmItem& item, const DcmTagKey& tag, bool signedInputs,
    const char* what, std::vector<std::string>& notices)
{
    std::vector<NamedLut> luts;
    DcmSequenceOfItems* sequence = nullptr;
    if (item.findAndGetSequence(tag, sequence).bad() || !sequence)
        return luts;
    for (unsigned long i = 0; i < sequence->card(); ++i) {
        DcmItem& entry = *sequence->getItem(i);
        if (std::optional<image::Lut> lut = readLut(entry, signedInputs))
            luts.push_back({std::move(*lut), textOf(entry, DCM_LUTExplanation)});
        else
            notices.push_back(std::string("The file's ") + what + " is damaged and was left out");
    }
    return luts;
}

bool lowIsBright(DcmItem& item)
{
    return textOf(item, DCM_PhotometricInterpretation) == "MONOCHROME1"
        || textOf(item, DCM_PresentationLUTShape) == "INVERSE";
}

void readModality(DcmItem& item, const GreyChainContext& context, image::Meaning& meaning)
{
    std::vector<NamedLut> luts = readLuts(
        item, DCM_ModalityLUTSequence, context.signedPixels, "modality LUT", *context.notices);
    if (!luts.empty()) {
        meaning.modalityLut = std::move(luts.front().lut);
        return;
    }
    const std::vector<double> slope = numbersOf(item, DCM_RescaleSlope);
    const std::vector<double> intercept = numbersOf(item, DCM_RescaleIntercept);
    if (!slope.empty() && std::isfinite(slope[0]) && slope[0] != 0)
        meaning.rescaleSlope = slope[0];
    else if (!slope.empty())
        context.notices->emplace_back(
            "The file's Rescale Slope is no slope (0 or no number) and is taken for 1");
    if (!intercept.empty() && std::isfinite(intercept[0]))
        meaning.rescaleIntercept = intercept[0];
}

void readVoi(DcmItem& item, const GreyChainContext& context, image::Meaning& meaning)
{
    readWindows(item, meaning);
    const std::string function = textOf(item, DCM_VOILUTFunction);
    if (!function.empty() && function != "LINEAR" && function != "LINEAR_EXACT"
        && function != "SIGMOID")
        context.notices->push_back(
            "VOI LUT Function \"" + function + "\" is unknown; windows are taken as LINEAR");
    const bool signedInputs = meaning.modalityLimits().first < 0;
    for (NamedLut& voi :
        readLuts(item, DCM_VOILUTSequence, signedInputs, "VOI LUT", *context.notices))
        meaning.windows.push_back(image::windowOf(voi.lut, std::move(voi.name)));
}

std::optional<image::StoredRange> readPadding(
    DcmItem& item, const GreyChainContext& context, int bits)
{
    const std::vector<double> value = numbersOf(item, DCM_PixelPaddingValue);
    const std::optional<std::uint16_t> first = value.empty() ? std::nullopt : asWord(value[0]);
    if (!first)
        return std::nullopt;
    // Written as US or SS, whatever Bits Stored is: the sign bit is that of 16 bits, or, by some
    // writers, that of the stored ones.
    const auto stored = [&](int word) {
        const int range = 1 << bits;
        const int cell = word & (range - 1);
        return context.signedPixels && cell >= range / 2 ? cell - range : cell;
    };
    const std::vector<double> limits = numbersOf(item, DCM_PixelPaddingRangeLimit);
    const std::optional<std::uint16_t> last = limits.empty() ? first : asWord(limits[0]);
    const int a = stored(*first);
    const int b = stored(last.value_or(*first));
    return image::StoredRange{std::min(a, b), std::max(a, b)};
}

} // namespace cxr::io
