// SPDX-License-Identifier: Apache-2.0
#include "io/dicom_reader.h"

#include "io/dicom_dataset.h"
#include "io/dicom_pixels.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdatset.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcuid.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <sstream>
#include <string_view>

namespace cxr::io {

namespace {

/// The values of a multi-valued text attribute.
std::vector<std::string> splitValues(const std::string& text)
{
    std::vector<std::string> values;
    std::istringstream stream(text);
    for (std::string value; std::getline(stream, value, '\\');)
        values.push_back(value);
    return values;
}

/// "Family^Given^Middle=ideographic=phonetic" (PS3.5 6.2.1) as "Family, Given Middle".
std::string readableName(const std::string& personName)
{
    const std::string group = personName.substr(0, personName.find('='));
    std::array<std::string, 3> parts;
    std::istringstream stream(group.empty() ? personName : group);
    for (std::string& part : parts) {
        std::getline(stream, part, '^');
        while (part.starts_with('=') || part.starts_with(' '))
            part.erase(0, 1);
        while (part.ends_with(' '))
            part.pop_back();
    }
    std::string given = parts[1];
    if (!parts[2].empty())
        given += (given.empty() ? "" : " ") + parts[2];
    if (parts[0].empty() || given.empty())
        return parts[0] + given;
    return parts[0] + ", " + given;
}

/// DA "20240131" as "2024-01-31"; anything else as it is.
std::string readableDate(const std::string& date)
{
    if (date.size() != 8
        || !std::all_of(date.begin(), date.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return date;
    return date.substr(0, 4) + "-" + date.substr(4, 2) + "-" + date.substr(6, 2);
}

std::optional<image::Spacing> spacingFrom(
    DcmItem& item, const DcmTagKey& tag, image::Spacing::Plane plane)
{
    const std::vector<double> values = numbersOf(item, tag);
    if (values.size() < 2 || !(values[0] > 0) || !(values[1] > 0) || !std::isfinite(values[0])
        || !std::isfinite(values[1]))
        return std::nullopt;
    return image::Spacing{.rowMm = values[0], .columnMm = values[1], .plane = plane};
}

bool isProjection(std::string_view modality)
{
    constexpr std::array<std::string_view, 8> projections = {
        "CR", "DX", "RG", "RF", "XA", "MG", "IO", "PX"};
    return std::find(projections.begin(), projections.end(), modality) != projections.end();
}

void readSpacing(DcmItem& item, Loaded& loaded)
{
    using Plane = image::Spacing::Plane;
    std::optional<image::Spacing>& spacing = loaded.image.meaning().spacing;
    spacing = spacingFrom(item, DCM_PixelSpacing, Plane::Calibrated);
    const auto imager = spacingFrom(item, DCM_ImagerPixelSpacing, Plane::Detector);
    if (spacing && !hasValue(item, DCM_PixelSpacingCalibrationType)) {
        const bool equal =
            imager && spacing->rowMm == imager->rowMm && spacing->columnMm == imager->columnMm;
        if (equal || (!imager && isProjection(loaded.source.modality)))
            spacing->plane = Plane::Detector;
    }
    if (!spacing)
        spacing = imager;
    if (!spacing)
        spacing = spacingFrom(item, DCM_NominalScannedPixelSpacing, Plane::Film);
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

void readMeaning(DcmItem& item, Loaded& loaded, bool colour)
{
    image::Meaning& meaning = loaded.image.meaning();
    std::vector<std::string>& notices = loaded.source.notices;
    readSpacing(item, loaded);
    if (colour) // luminance is dark to bright, and the grey chain of PS3.3 does not apply to it
        return;
    meaning.inverted = textOf(item, DCM_PhotometricInterpretation) == "MONOCHROME1"
        || textOf(item, DCM_PresentationLUTShape) == "INVERSE";
    const std::vector<double> slope = numbersOf(item, DCM_RescaleSlope);
    const std::vector<double> intercept = numbersOf(item, DCM_RescaleIntercept);
    if (!slope.empty() && std::isfinite(slope[0]) && slope[0] != 0)
        meaning.rescaleSlope = slope[0];
    if (!intercept.empty() && std::isfinite(intercept[0]))
        meaning.rescaleIntercept = intercept[0];
    readWindows(item, meaning);
    if (item.tagExistsWithValue(DCM_ModalityLUTSequence))
        notices.emplace_back("The file's modality LUT is not applied");
    if (item.tagExistsWithValue(DCM_VOILUTSequence))
        notices.emplace_back("The file's VOI LUT is not applied");
}

void readSource(DcmItem& item, Source& source)
{
    const std::string sopClass = textOf(item, DCM_SOPClassUID);
    const char* sopName = dcmFindNameOfUID(sopClass.c_str(), nullptr);
    source.sopClass = sopName ? sopName : sopClass;
    source.modality = textOf(item, DCM_Modality);
    source.patientName = readableName(textOf(item, DCM_PatientName));
    source.patientId = textOf(item, DCM_PatientID);
    source.studyDate = readableDate(textOf(item, DCM_StudyDate));
    source.bodyPart = textOf(item, DCM_BodyPartExamined);
    source.viewPosition = textOf(item, DCM_ViewPosition);
}

} // namespace

Result<Loaded> readDicom(Bytes file)
{
    const Result<ParsedDicom> dicom = parseDicom(file);
    if (!dicom)
        return tl::unexpected(dicom.error());
    Result<DicomPixels> pixels = decodePixels(*dicom);
    if (!pixels)
        return tl::unexpected(pixels.error());

    Loaded loaded;
    loaded.source.format = Format::Dicom;
    loaded.source.transferSyntax = dicom->transferSyntaxName;
    loaded.source.colourReduced = pixels->colour;
    loaded.source.frames = pixels->frames;
    readSource(*dicom->dataSet, loaded.source);
    image::Meaning meaning;
    meaning.bits = pixels->bits;
    meaning.storedMin = pixels->storedMin;
    loaded.image = image::Image(pixels->size, meaning, std::move(pixels->samples));
    readMeaning(*dicom->dataSet, loaded, pixels->colour);
    return loaded;
}

} // namespace cxr::io
