// SPDX-License-Identifier: Apache-2.0
#include "io/dicom_writer.h"

#include "image/checksum.h"
#include "io/dicom_dataset.h"
#include "io/dicom_encode.h"
#include "io/dicom_lossy.h"
#include "io/dicom_uid.h"
#include "io/sniff.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdatset.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcsequen.h>
#include <dcmtk/dcmdata/dcuid.h>
#include <dcmtk/dcmdata/dcvrda.h>
#include <dcmtk/dcmdata/dcvrtm.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <memory>
#include <optional>
#include <vector>

namespace cxr::io {

namespace {

/// Attributes that describe the old pixels or their arrangement, and would lie about the new ones.
const std::array staleAttributes = {
    DCM_PixelData,
    DCM_PixelDataProviderURL,
    DCM_PlanarConfiguration,
    DCM_SmallestImagePixelValue,
    DCM_LargestImagePixelValue,
    DCM_SmallestPixelValueInSeries,
    DCM_LargestPixelValueInSeries,
    DCM_RedPaletteColorLookupTableDescriptor,
    DCM_GreenPaletteColorLookupTableDescriptor,
    DCM_BluePaletteColorLookupTableDescriptor,
    DCM_RedPaletteColorLookupTableData,
    DCM_GreenPaletteColorLookupTableData,
    DCM_BluePaletteColorLookupTableData,
    DCM_SegmentedRedPaletteColorLookupTableData,
    DCM_SegmentedGreenPaletteColorLookupTableData,
    DCM_SegmentedBluePaletteColorLookupTableData,
    DCM_IconImageSequence,
    DCM_HistogramSequence,
    DCM_NumberOfFrames,
    DCM_FrameIncrementPointer,
    DCM_FrameTime,
    DCM_FrameTimeVector,
    DCM_PerFrameFunctionalGroupsSequence,
    DCM_SharedFunctionalGroupsSequence,
    DCM_MACParametersSequence,
    DCM_DigitalSignaturesSequence,
    DCM_DataSetTrailingPadding,
    DCM_SourceImageSequence,
    DCM_DerivationCodeSequence,
    DCM_SeriesDate,
    DCM_SeriesTime,
    DCM_SeriesDescriptionCodeSequence,
    DCM_PerformedProtocolCodeSequence,
    DCM_InstanceCreatorUID,
};

/// Attributes that count pixels from 1 and so move with the grid (PS3.3 C.7.6.11, C.8.7.3).
const std::array pixelPositions = {
    DCM_ShutterLeftVerticalEdge,
    DCM_ShutterRightVerticalEdge,
    DCM_ShutterUpperHorizontalEdge,
    DCM_ShutterLowerHorizontalEdge,
    DCM_CenterOfCircularShutter,
    DCM_RadiusOfCircularShutter,
    DCM_VerticesOfThePolygonalShutter,
    DCM_CollimatorLeftVerticalEdge,
    DCM_CollimatorRightVerticalEdge,
    DCM_CollimatorUpperHorizontalEdge,
    DCM_CollimatorLowerHorizontalEdge,
    DCM_CenterOfCircularCollimator,
    DCM_RadiusOfCircularCollimator,
    DCM_VerticesOfThePolygonalCollimator,
};

const std::array spacings = {
    DCM_PixelSpacing, DCM_ImagerPixelSpacing, DCM_NominalScannedPixelSpacing};

std::string upperCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
        [](char c) { return static_cast<char>(std::toupper(static_cast<unsigned char>(c))); });
    return text;
}

/// Today and now in DICOM's form.
void putNow(DcmItem& item, const DcmTagKey& dateTag, const DcmTagKey& timeTag)
{
    OFString date;
    OFString time;
    DcmDate::getCurrentDate(date);
    DcmTime::getCurrentTime(time);
    put(item, dateTag, date.c_str());
    put(item, timeTag, time.c_str());
}

bool isStale(const DcmTag& tag)
{
    const bool overlayOrCurve =
        (tag.getGroup() & 0xff00) == 0x6000 || (tag.getGroup() & 0xff00) == 0x5000;
    const bool groupLength = tag.getElement() == 0;
    return tag.isPrivate() || overlayOrCurve || groupLength
        || std::find(staleAttributes.begin(), staleAttributes.end(), tag) != staleAttributes.end();
}

/// Private attributes hide in sequences too.
void removeStale(DcmItem& item)
{
    for (unsigned long i = item.card(); i-- > 0;) {
        DcmElement* element = item.getElement(i);
        if (isStale(element->getTag())) {
            delete item.remove(i);
            continue;
        }
        if (auto* sequence = dynamic_cast<DcmSequenceOfItems*>(element)) {
            for (unsigned long k = 0; k < sequence->card(); ++k)
                removeStale(*sequence->getItem(k));
        }
    }
}

void scaleGeometry(DcmItem& item, int scale)
{
    for (const DcmTagKey& tag : spacings) {
        const std::vector<double> values = numbersOf(item, tag);
        if (values.size() == 2 && values[0] > 0 && values[1] > 0)
            putSpacing(item, tag, values[0] / scale, values[1] / scale);
        else
            item.findAndDeleteElement(tag);
    }
    for (const DcmTagKey& tag : pixelPositions) {
        std::string scaled;
        for (const double value : numbersOf(item, tag))
            scaled +=
                (scaled.empty() ? "" : "\\") + std::to_string(static_cast<long>(value) * scale);
        if (!scaled.empty())
            put(item, tag, scaled);
    }
}

std::string derivationText(const Derivation& derivation)
{
    // The free text comes last: only it may be cut.
    std::string text = "AI-enhanced, not for diagnosis. Model " + derivation.model
        + ", weights SHA-256 " + derivation.weightsSha256 + ", CXR Lens "
        + derivation.programVersion + ", matrix " + std::to_string(derivation.scale)
        + "× the source's. " + derivation.description;
    std::replace(text.begin(), text.end(), '\\', '/'); // separates values in DICOM
    constexpr std::size_t shortTextLimit = 1024;
    if (text.size() > shortTextLimit) {
        std::size_t end = shortTextLimit;
        while ((static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) // inside a UTF-8 character
            --end;
        text.resize(end);
    }
    return text;
}

void putDerivation(DcmDataset& dataSet, const Derivation& derivation)
{
    put(dataSet, DCM_DerivationDescription, derivationText(derivation));
    const std::string family = upperCase(derivation.model.substr(0, derivation.model.find('-')));
    const std::string factor = derivation.scale == 1 ? "" : " ×" + std::to_string(derivation.scale);
    put(dataSet, DCM_SeriesDescription, "CXR Lens " + family + factor + " · NOT FOR DIAGNOSIS");
    DcmItem* equipment = nullptr;
    constexpr long append = -2;
    if (dataSet.findOrCreateSequenceItem(DCM_ContributingEquipmentSequence, equipment, append)
            .good()
        && equipment) {
        addCode(*equipment, DCM_PurposeOfReferenceCodeSequence, "109102", "DCM",
            "Processing Equipment");
        put(*equipment, DCM_Manufacturer, "CXR Lens");
        put(*equipment, DCM_ManufacturerModelName, derivation.model);
        put(*equipment, DCM_SoftwareVersions, derivation.programVersion);
        put(*equipment, DCM_ContributionDescription,
            "Enhancement, weights SHA-256 " + derivation.weightsSha256);
    }
}

void putSourceReference(DcmDataset& dataSet)
{
    const std::string sopClass = textOf(dataSet, DCM_SOPClassUID);
    const std::string instance = textOf(dataSet, DCM_SOPInstanceUID);
    DcmItem* reference = nullptr;
    if (sopClass.empty() || instance.empty()
        || dataSet.findOrCreateSequenceItem(DCM_SourceImageSequence, reference).bad())
        return;
    put(*reference, DCM_ReferencedSOPClassUID, sopClass);
    put(*reference, DCM_ReferencedSOPInstanceUID, instance);
    addCode(*reference, DCM_PurposeOfReferenceCodeSequence, "121322", "DCM",
        "Source image for image processing operation");
}

/// DERIVED\PRIMARY, and from the third value on what the source said (PS3.3 C.7.6.1.1.2).
std::string derivedImageType(const std::string& sourceType)
{
    const std::size_t first = sourceType.find('\\');
    const std::size_t second =
        first == std::string::npos ? first : sourceType.find('\\', first + 1);
    return "DERIVED\\PRIMARY" + (second == std::string::npos ? "" : sourceType.substr(second));
}

/// Nobody has looked for a patient's name in the pixels, so that "NO" is never this program's to
/// say: the source's word stays, and silence stays silence. Where the object must not be silent
/// (type 1: DX Image, PS3.3 C.8.11.3; multi-frame SC Image, C.8.6.2), "YES" is the mistake that
/// harms nobody, since whoever de-identifies then looks at the pixels.
void completeBurnedInAnnotation(DcmDataset& dataSet)
{
    if (hasValue(dataSet, DCM_BurnedInAnnotation))
        return;
    dataSet.findAndDeleteElement(DCM_BurnedInAnnotation);
    constexpr std::array required = {
        UID_DigitalXRayImageStorageForPresentation,
        UID_DigitalXRayImageStorageForProcessing,
        UID_DigitalMammographyXRayImageStorageForPresentation,
        UID_DigitalMammographyXRayImageStorageForProcessing,
        UID_DigitalIntraOralXRayImageStorageForPresentation,
        UID_DigitalIntraOralXRayImageStorageForProcessing,
        UID_MultiframeSingleBitSecondaryCaptureImageStorage,
        UID_MultiframeGrayscaleByteSecondaryCaptureImageStorage,
        UID_MultiframeGrayscaleWordSecondaryCaptureImageStorage,
        UID_MultiframeTrueColorSecondaryCaptureImageStorage,
    };
    if (std::find(required.begin(), required.end(), textOf(dataSet, DCM_SOPClassUID))
        != required.end())
        put(dataSet, DCM_BurnedInAnnotation, "YES");
}

/// Attributes that every image object has, empty where the source did not give them (type 2).
void completeCommonModules(DcmDataset& dataSet)
{
    for (const DcmTagKey& tag : {DCM_PatientName, DCM_PatientID, DCM_PatientBirthDate,
             DCM_PatientSex, DCM_StudyDate, DCM_StudyTime, DCM_ReferringPhysicianName, DCM_StudyID,
             DCM_AccessionNumber, DCM_SeriesNumber, DCM_InstanceNumber, DCM_Manufacturer})
        putIfAbsent(dataSet, tag, "");
    if (!hasValue(dataSet, DCM_StudyInstanceUID))
        put(dataSet, DCM_StudyInstanceUID, randomUid());
    completeBurnedInAnnotation(dataSet);
}

void putGreyChain(DcmDataset& dataSet, const image::Image& image)
{
    const image::Meaning& meaning = image.meaning();
    const bool identity = meaning.rescaleSlope == 1 && meaning.rescaleIntercept == 0;
    if (!identity || dataSet.tagExists(DCM_RescaleSlope)) {
        put(dataSet, DCM_RescaleIntercept, decimalString(meaning.rescaleIntercept));
        put(dataSet, DCM_RescaleSlope, decimalString(meaning.rescaleSlope));
        putIfAbsent(dataSet, DCM_RescaleType, "US");
    }
    if (dataSet.tagExists(DCM_PresentationLUTShape))
        put(dataSet, DCM_PresentationLUTShape, meaning.inverted ? "INVERSE" : "IDENTITY");
    putWindows(dataSet, meaning);
}

void deriveFromDicom(DcmDataset& dataSet, const Derivation& derivation)
{
    const bool multiFrame = dataSet.tagExists(DCM_NumberOfFrames);
    const bool colour = unsignedOf(dataSet, DCM_SamplesPerPixel).value_or(1) != 1;
    removeStale(dataSet);
    if (multiFrame) // multi-frame SOP classes require it
        put(dataSet, DCM_NumberOfFrames, "1");
    if (colour) { // they belonged to no grey scale
        for (const DcmTagKey& tag : {DCM_VOILUTSequence, DCM_ModalityLUTSequence,
                 DCM_PresentationLUTShape, DCM_PixelPaddingValue})
            dataSet.findAndDeleteElement(tag);
    }
    scaleGeometry(dataSet, derivation.scale);
    putSourceReference(dataSet);
    put(dataSet, DCM_ImageType, derivedImageType(textOf(dataSet, DCM_ImageType)));
    if (const std::vector<double> number = numbersOf(dataSet, DCM_SeriesNumber); !number.empty()) {
        // Beside its source's series, and unlikely to be taken.
        constexpr long offset = 9000;
        put(dataSet, DCM_SeriesNumber, std::to_string(static_cast<long>(number[0]) + offset));
    }
}

void describeSecondaryCapture(DcmDataset& dataSet, const image::Image& image)
{
    put(dataSet, DCM_SOPClassUID, UID_SecondaryCaptureImageStorage);
    put(dataSet, DCM_ImageType, "DERIVED\\PRIMARY");
    put(dataSet, DCM_Modality, "OT");
    put(dataSet, DCM_ConversionType, "WSD");
    put(dataSet, DCM_PatientOrientation, "");
    put(dataSet, DCM_Laterality, ""); // unknown
    putNow(dataSet, DCM_DateOfSecondaryCapture, DCM_TimeOfSecondaryCapture);
    const std::optional<image::Spacing>& spacing = image.meaning().spacing;
    if (!spacing)
        return;
    using Plane = image::Spacing::Plane;
    switch (spacing->plane) {
    case Plane::Calibrated:
        put(dataSet, DCM_PixelSpacingCalibrationType, "GEOMETRY");
        putSpacing(dataSet, DCM_PixelSpacing, spacing->rowMm, spacing->columnMm);
        break;
    case Plane::Detector:
        putSpacing(dataSet, DCM_ImagerPixelSpacing, spacing->rowMm, spacing->columnMm);
        break;
    case Plane::Film:
        putSpacing(dataSet, DCM_NominalScannedPixelSpacing, spacing->rowMm, spacing->columnMm);
        break;
    }
}

/// What a derived object takes over from its source file.
struct Origin {
    std::shared_ptr<DcmDataset> dataSet; ///< null unless the source is DICOM
    std::optional<LossyCoding> loss;
};

Result<Origin> readOrigin(const Derivation& derivation)
{
    const std::string name = derivation.source.string();
    const auto named = [&](const Error& error) {
        return fail(error.code, name + ": " + error.detail);
    };
    Origin origin;
    if (derivation.source.empty())
        return origin;
    const auto file = readFile(derivation.source, std::size_t{4} << 30);
    if (!file)
        return named(file.error());
    if (!derivation.sourceSha256.empty() && sha256(*file) != derivation.sourceSha256)
        return fail(Code::CannotWrite, "the source file " + name + " changed after it was opened");
    const std::optional<Format> format =
        sniff(Bytes(*file).first(std::min(file->size(), sniffLength)));
    if (format == Format::Dicom) {
        const Result<ParsedDicom> parsed = parseDicom(*file);
        if (!parsed)
            return named(parsed.error());
        origin.dataSet = parsed->dataSet;
        origin.loss = lossyCoding(*parsed);
    } else if (format) {
        origin.loss = lossyCoding(*format, *file);
    }
    return origin;
}

} // namespace

Result<std::string> encodeDerivedDicom(const image::Image& image, const Derivation& derivation)
{
    constexpr int maxMatrix = 65'535; // Rows and Columns are 16 bit
    if (image.empty() || image.width() > maxMatrix || image.height() > maxMatrix)
        return fail(Code::InvalidArgument, "DICOM holds pictures of 1 to 65535 pixels a side");
    if (derivation.scale < 1)
        return fail(Code::InvalidArgument, "scale below 1");
    const Result<Origin> origin = readOrigin(derivation);
    if (!origin)
        return tl::unexpected(origin.error());
    DcmDataset fresh;
    DcmDataset& dataSet = origin->dataSet ? *origin->dataSet : fresh;
    if (origin->dataSet)
        deriveFromDicom(dataSet, derivation);
    else
        describeSecondaryCapture(dataSet, image);
    if (origin->loss)
        putLossyCoding(dataSet, *origin->loss);

    put(dataSet, DCM_SpecificCharacterSet, "ISO_IR 192");
    put(dataSet, DCM_SOPInstanceUID, randomUid());
    put(dataSet, DCM_SeriesInstanceUID, randomUid());
    putNow(dataSet, DCM_InstanceCreationDate, DCM_InstanceCreationTime);
    completeCommonModules(dataSet);
    putDerivation(dataSet, derivation);
    putGreyChain(dataSet, image);
    putPixels(dataSet, image);
    return encodeDicom(dataSet, DicomEncoding::Raw);
}

} // namespace cxr::io
