// SPDX-License-Identifier: Apache-2.0
#include "io/dicom/reader.h"

#include "io/dicom/dataset.h"
#include "io/dicom/grey_chain.h"
#include "io/dicom/overlay.h"
#include "io/dicom/pixels.h"
#include "io/dicom/shutter.h"
#include "io/dicom/spacing.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdatset.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcuid.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <sstream>

namespace cxr::io {

namespace {

/// One component group "Family^Given^Middle^Prefix^Suffix" (PS3.5 6.2.1.1) as "Family, Given
/// Middle".
std::string readableGroup(const std::string& group)
{
    std::array<std::string, 3> parts;
    std::istringstream stream(group);
    for (std::string& part : parts) {
        std::getline(stream, part, '^');
        while (part.starts_with(' '))
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

/// "alphabetic=ideographic=phonetic" (PS3.5 6.2.1.2) as "Yamada, Tarou (山田, 太郎)"; the phonetic
/// group is for those who have nothing else.
std::string readableName(const std::string& personName)
{
    std::array<std::string, 3> groups;
    std::istringstream stream(personName);
    for (std::string& group : groups) {
        std::getline(stream, group, '=');
        group = readableGroup(group);
    }
    const auto& [alphabetic, ideographic, phonetic] = groups;
    if (alphabetic.empty())
        return ideographic.empty() ? phonetic : ideographic;
    if (ideographic.empty() || ideographic == alphabetic)
        return alphabetic;
    return alphabetic + " (" + ideographic + ")";
}

/// DA "20240131" as "2024-01-31"; anything else as it is.
std::string readableDate(const std::string& date)
{
    if (date.size() != 8
        || !std::all_of(date.begin(), date.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return date;
    return date.substr(0, 4) + "-" + date.substr(4, 2) + "-" + date.substr(6, 2);
}

/// Height of a pixel over its width, by its spacing or Pixel Aspect Ratio (PS3.3 C.7.6.3.1.7).
double readPixelAspect(
    DcmItem& dataSet, const image::Meaning& meaning, std::vector<std::string>& notices)
{
    double ratio = 1;
    const std::vector<double> aspect = numbersOf(dataSet, DCM_PixelAspectRatio);
    if (meaning.spacing)
        ratio = meaning.spacing->rowMm / meaning.spacing->columnMm;
    else if (aspect.size() >= 2 && aspect[0] > 0 && aspect[1] > 0)
        ratio = aspect[0] / aspect[1];
    constexpr double visible = 0.01;
    if (!(std::abs(ratio - 1) > visible) || !std::isfinite(ratio))
        return 1;
    char text[16];
    std::snprintf(text, sizeof text, "%.3g", ratio);
    constexpr double most = 8;
    const bool credible = ratio <= most && ratio >= 1 / most;
    notices.push_back(std::string("Pixels are not square (") + text + " times as high as wide)"
        + (credible ? "; they are shown so" : ", which is hard to believe; they are shown square"));
    return credible ? ratio : 1;
}

/// What the stored values mean, for one frame. `meaning` has its bits and sign already.
void readMeaning(DcmItem& dataSet, int frame, bool colour, Loaded& loaded)
{
    image::Meaning& meaning = loaded.image.meaning();
    meaning.spacing = readSpacing(dataSet,
        functionalGroup(dataSet, frame, DCM_PixelMeasuresSequence), loaded.source.modality);
    loaded.source.pixelAspect = readPixelAspect(dataSet, meaning, loaded.source.notices);
    if (colour) // luminance is dark to bright, and the grey chain of PS3.3 does not apply to it
        return;
    const std::string photometric = textOf(dataSet, DCM_PhotometricInterpretation);
    std::vector<std::string>& notices = loaded.source.notices;
    if (photometric != "MONOCHROME1" && photometric != "MONOCHROME2")
        notices.push_back("The file does not say whether low values are dark (Photometric "
                          "Interpretation "
            + (photometric.empty() ? "missing" : "\"" + photometric + "\"")
            + "); they are shown dark");
    if (unsignedOf(dataSet, DCM_PixelRepresentation).value_or(0) > 1)
        notices.emplace_back(
            "Pixel Representation is neither 0 nor 1; values are taken as unsigned");
    meaning.inverted = lowIsBright(dataSet);
    const std::string shape = textOf(dataSet, DCM_PresentationLUTShape);
    if ((photometric == "MONOCHROME1" && shape == "IDENTITY")
        || (photometric == "MONOCHROME2" && shape == "INVERSE"))
        notices.push_back("The file contradicts itself about polarity (" + photometric
            + ", Presentation LUT Shape " + shape + "); low values are shown bright");
    const GreyChainContext context{meaning.storedMin < 0, &notices};
    DcmItem* values = functionalGroup(dataSet, frame, DCM_PixelValueTransformationSequence);
    readModality(values ? *values : dataSet, context, meaning);
    DcmItem* voi = functionalGroup(dataSet, frame, DCM_FrameVOILUTSequence);
    readVoi(voi ? *voi : dataSet, context, meaning);
    meaning.padding = readPadding(dataSet, context, meaning.bits);
}

/// One value of Patient Orientation: up to three letters; empty for anything else.
std::string side(const std::string& text)
{
    const bool valid =
        !text.empty() && text.size() <= 3 && text.find_first_not_of("LRAPHF") == std::string::npos;
    return valid ? text : std::string();
}

void readSource(DcmItem& item, Source& source)
{
    const std::string sopClass = textOf(item, DCM_SOPClassUID);
    const char* sopName = dcmFindNameOfUID(sopClass.c_str(), nullptr);
    source.sopClass = sopName ? sopName : sopClass;
    source.sopInstanceUid = textOf(item, DCM_SOPInstanceUID);
    source.modality = textOf(item, DCM_Modality);
    source.patientName = readableName(textOf(item, DCM_PatientName));
    source.patientId = textOf(item, DCM_PatientID);
    source.patientBirthDate = readableDate(textOf(item, DCM_PatientBirthDate));
    source.patientSex = textOf(item, DCM_PatientSex);
    source.patientAge = textOf(item, DCM_PatientAge);
    source.accessionNumber = textOf(item, DCM_AccessionNumber);
    source.studyDate = readableDate(textOf(item, DCM_StudyDate));
    source.bodyPart = textOf(item, DCM_BodyPartExamined);
    source.viewPosition = textOf(item, DCM_ViewPosition);
    const std::string orientation = textOf(item, DCM_PatientOrientation);
    const std::size_t backslash = orientation.find('\\');
    if (backslash != std::string::npos) {
        source.rowDirection = side(orientation.substr(0, backslash));
        source.columnDirection = side(orientation.substr(backslash + 1));
    }
}

} // namespace

Result<Loaded> readDicom(Bytes file, int frame)
{
    const Result<ParsedDicom> dicom = parseDicom(file);
    if (!dicom)
        return tl::unexpected(dicom.error());
    if (dicom->dataSet->tagExists(DCM_DirectoryRecordSequence))
        return fail(Code::UnsupportedContent,
            "is a DICOMDIR, the index of a medium; open it as a list of files");
    Result<DicomPixels> pixels = decodePixels(*dicom, frame);
    if (!pixels)
        return tl::unexpected(pixels.error());

    Loaded loaded;
    loaded.source.format = Format::Dicom;
    loaded.source.transferSyntax = dicom->transferSyntaxName;
    loaded.source.colourReduced = pixels->colour;
    loaded.source.frames = pixels->frames;
    loaded.source.frame = frame;
    loaded.source.notices = dicom->notices;
    loaded.source.notices.insert(
        loaded.source.notices.end(), pixels->notices.begin(), pixels->notices.end());
    readSource(*dicom->dataSet, loaded.source);
    image::Meaning meaning;
    meaning.bits = pixels->bits;
    meaning.storedMin = pixels->storedMin;
    loaded.image = image::Image(pixels->size, meaning, std::move(pixels->samples));
    readMeaning(*dicom->dataSet, frame, pixels->colour, loaded);
    loaded.graphics.shutter = readShutter(*dicom->dataSet);
    loaded.graphics.bitmaps =
        readOverlays(*dicom->dataSet, frame, loaded.image.size(), loaded.source.notices);
    return loaded;
}

} // namespace cxr::io
