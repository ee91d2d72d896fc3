// SPDX-License-Identifier: Apache-2.0
#include "io/dicom/writer.h"

#include "image/checksum.h"
#include "io/dicom/dataset.h"
#include "io/dicom/encode.h"
#include "io/dicom/frames.h"
#include "io/dicom/geometry.h"
#include "io/dicom/lossy.h"
#include "io/dicom/origin.h"
#include "io/dicom/uid.h"
#include "io/limits.h"
#include "io/sniff.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdatset.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcsequen.h>
#include <dcmtk/dcmdata/dcuid.h>
#include <dcmtk/dcmdata/dcvrda.h>
#include <dcmtk/dcmdata/dcvrdt.h>
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
    DCM_SequenceOfUltrasoundRegions,
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

/// PS3.16 CID 7203 "Image Derivation". The group has no term for a network that restores; its
/// nearest is what it does to a picture: it sharpens edges. An enlargement, and what was made small
/// on purpose and large again, went to another grid besides.
void putDerivationCodes(DcmDataset& dataSet, const Derivation& derivation)
{
    if (derivation.scale != 1 || derivation.degraded)
        addCode(dataSet, DCM_DerivationCodeSequence, "113085", "DCM", "Spatial resampling");
    addCode(dataSet, DCM_DerivationCodeSequence, "113086", "DCM", "Edge enhancement");
}

/// General Equipment stays the one that made the source; this program only contributed to it
/// (PS3.3 C.12.1).
void putContribution(DcmDataset& dataSet, const Derivation& derivation)
{
    DcmItem* equipment = nullptr;
    constexpr long append = -2;
    if (dataSet.findOrCreateSequenceItem(DCM_ContributingEquipmentSequence, equipment, append).bad()
        || !equipment)
        return;
    addCode(
        *equipment, DCM_PurposeOfReferenceCodeSequence, "109102", "DCM", "Processing Equipment");
    put(*equipment, DCM_Manufacturer, contributor);
    put(*equipment, DCM_ManufacturerModelName, derivation.model);
    put(*equipment, DCM_SoftwareVersions, derivation.programVersion);
    OFString now;
    DcmDateTime::getCurrentDateTime(now);
    put(*equipment, DCM_ContributionDateTime, now.c_str());
    put(*equipment, DCM_ContributionDescription,
        "Enhancement, weights SHA-256 " + derivation.weightsSha256
            + (derivation.record.empty() ? ""
                                         : ". " + std::string(recordMark) + derivation.record));
}

void putDerivation(DcmDataset& dataSet, const Derivation& derivation)
{
    put(dataSet, DCM_DerivationDescription, derivationText(derivation));
    const std::string family = upperCase(derivation.model.substr(0, derivation.model.find('-')));
    const std::string factor = derivation.scale == 1 ? "" : " ×" + std::to_string(derivation.scale);
    put(dataSet, DCM_SeriesDescription, "CXR Lens " + family + factor + " · NOT FOR DIAGNOSIS");
    putDerivationCodes(dataSet, derivation);
    putContribution(dataSet, derivation);
}

/// `source` may be the data set itself. Referenced Frame Number is for references to some of
/// several frames (PS3.3 10.3).
void putSourceReference(DcmDataset& dataSet, DcmDataset& source, int frames, int frame)
{
    const std::string sopClass = textOf(source, DCM_SOPClassUID);
    const std::string instance = textOf(source, DCM_SOPInstanceUID);
    DcmItem* reference = nullptr;
    if (sopClass.empty() || instance.empty()
        || dataSet.findOrCreateSequenceItem(DCM_SourceImageSequence, reference).bad())
        return;
    put(*reference, DCM_ReferencedSOPClassUID, sopClass);
    put(*reference, DCM_ReferencedSOPInstanceUID, instance);
    if (frames > 1)
        put(*reference, DCM_ReferencedFrameNumber, std::to_string(frame + 1));
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

/// Modality LUT and VOI LUT of a new object. One made from a DICOM file keeps the file's own, to
/// the letter: the same stored values mean the same.
void putGreyChain(DcmDataset& dataSet, const image::Meaning& meaning)
{
    if (meaning.rescaleSlope != 1 || meaning.rescaleIntercept != 0) {
        put(dataSet, DCM_RescaleIntercept, decimalString(meaning.rescaleIntercept));
        put(dataSet, DCM_RescaleSlope, decimalString(meaning.rescaleSlope));
        put(dataSet, DCM_RescaleType, "US");
    }
    putWindows(dataSet, meaning);
}

int framesOf(DcmDataset& dataSet)
{
    const std::vector<double> frames = numbersOf(dataSet, DCM_NumberOfFrames);
    return frames.empty() ? 1 : static_cast<int>(frames[0]);
}

/// Luminance is dark to bright: the grey chain of colour pictures belongs to no grey scale.
const std::array greyChain = {
    DCM_ModalityLUTSequence,
    DCM_RescaleSlope,
    DCM_RescaleIntercept,
    DCM_RescaleType,
    DCM_VOILUTSequence,
    DCM_WindowCenter,
    DCM_WindowWidth,
    DCM_WindowCenterWidthExplanation,
    DCM_VOILUTFunction,
    DCM_PresentationLUTShape,
    DCM_PixelPaddingValue,
    DCM_PixelPaddingRangeLimit,
};

void deriveFromDicom(
    DcmDataset& dataSet, const image::Meaning& meaning, const Derivation& derivation)
{
    const int frames = framesOf(dataSet);
    const bool colour = unsignedOf(dataSet, DCM_SamplesPerPixel).value_or(1) != 1
        || textOf(dataSet, DCM_PhotometricInterpretation) == "PALETTE COLOR";
    removeStale(dataSet);
    describeOneFrame(dataSet, derivation.frame);
    if (colour) {
        for (const DcmTagKey& tag : greyChain)
            dataSet.findAndDeleteElement(tag);
    } else if (dataSet.tagExists(DCM_PresentationLUTShape)) {
        put(dataSet, DCM_PresentationLUTShape, meaning.inverted ? "INVERSE" : "IDENTITY");
    }
    scaleGeometry(dataSet, derivation.scale);
    putSourceReference(dataSet, dataSet, frames, derivation.frame);
    put(dataSet, DCM_ImageType, derivedImageType(textOf(dataSet, DCM_ImageType)));
    if (const std::vector<double> number = numbersOf(dataSet, DCM_SeriesNumber); !number.empty()) {
        // Beside its source's series, and unlikely to be taken.
        constexpr long offset = 9000;
        put(dataSet, DCM_SeriesNumber, std::to_string(static_cast<long>(number[0]) + offset));
    }
    putNow(dataSet, DCM_ContentDate, DCM_ContentTime);
}

void describeSecondaryCapture(DcmDataset& dataSet, const image::Image& image)
{
    put(dataSet, DCM_SOPClassUID, UID_SecondaryCaptureImageStorage);
    put(dataSet, DCM_ImageType, "DERIVED\\PRIMARY");
    putIfAbsent(dataSet, DCM_Modality, "OT");
    put(dataSet, DCM_ConversionType, "WSD");
    putIfAbsent(dataSet, DCM_PatientOrientation, "");
    putIfAbsent(dataSet, DCM_Laterality, ""); // unknown
    putGreyChain(dataSet, image.meaning());
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
    case Plane::Unstated:
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

/// What a Secondary Capture Image can say of the patient, the study and the picture's history.
const std::array capturedAttributes = {
    DCM_PatientName,
    DCM_PatientID,
    DCM_IssuerOfPatientID,
    DCM_PatientBirthDate,
    DCM_PatientSex,
    DCM_PatientAge,
    DCM_PatientSize,
    DCM_PatientWeight,
    DCM_PatientIdentityRemoved,
    DCM_DeidentificationMethod,
    DCM_DeidentificationMethodCodeSequence,
    DCM_StudyInstanceUID,
    DCM_StudyDate,
    DCM_StudyTime,
    DCM_StudyID,
    DCM_StudyDescription,
    DCM_AccessionNumber,
    DCM_ReferringPhysicianName,
    DCM_Modality,
    DCM_BodyPartExamined,
    DCM_ViewPosition,
    DCM_Laterality,
    DCM_PatientOrientation,
    DCM_AcquisitionDate,
    DCM_AcquisitionTime,
    DCM_Manufacturer,
    DCM_ManufacturerModelName,
    DCM_InstitutionName,
    DCM_InstanceNumber,
    DCM_BurnedInAnnotation,
    DCM_LossyImageCompression,
    DCM_LossyImageCompressionRatio,
    DCM_LossyImageCompressionMethod,
    DCM_ContributingEquipmentSequence,
};

/// The enhanced SOP classes describe their pixels in functional groups that a single frame without
/// them could not keep to; a Secondary Capture Image of the same study can hold any picture.
void captureFromDicom(DcmDataset& dataSet, DcmDataset& source, const image::Image& image,
    const Derivation& derivation)
{
    const int frames = framesOf(source);
    for (const DcmTagKey& tag : capturedAttributes) {
        DcmElement* element = nullptr;
        if (source.findAndGetElement(tag, element).good() && element)
            source.findAndInsertCopyOfElement(tag, &dataSet);
    }
    removeStale(dataSet);
    putSourceReference(dataSet, source, frames, derivation.frame);
    describeSecondaryCapture(dataSet, image);
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
    const auto file = readFile(derivation.source, maxFileBytes);
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

Result<std::string> encodeDerivedDicom(
    const image::Image& image, const Derivation& derivation, DicomCoding coding)
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
    DcmDataset* dataSet = &fresh;
    if (origin->dataSet && hasFunctionalGroups(*origin->dataSet)) {
        captureFromDicom(fresh, *origin->dataSet, image, derivation);
    } else if (origin->dataSet) {
        dataSet = origin->dataSet.get();
        deriveFromDicom(*dataSet, image.meaning(), derivation);
    } else {
        describeSecondaryCapture(fresh, image);
    }
    if (origin->loss)
        putLossyCoding(*dataSet, *origin->loss);

    put(*dataSet, DCM_SpecificCharacterSet, "ISO_IR 192");
    put(*dataSet, DCM_SOPInstanceUID, randomUid());
    put(*dataSet, DCM_SeriesInstanceUID, randomUid());
    putNow(*dataSet, DCM_InstanceCreationDate, DCM_InstanceCreationTime);
    completeCommonModules(*dataSet);
    putDerivation(*dataSet, derivation);
    return encodeDicom(*dataSet, image, coding);
}

} // namespace cxr::io
