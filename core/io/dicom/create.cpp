// SPDX-License-Identifier: Apache-2.0
#include "io/dicom/create.h"

#include "image/atomic_file.h"
#include "image/display.h"
#include "io/dicom/encode.h"
#include "io/dicom/uid.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdatset.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcuid.h>

#include <array>
#include <cmath>
#include <exception>
#include <string_view>

namespace cxr::io {

namespace {

/// A code of the SNOMED CT context groups 4010 (views) and 4009 (regions), PS3.16.
struct ViewCode {
    std::string_view key; ///< how DxDescription names it
    std::string_view value;
    std::string_view meaning;
};

constexpr std::array views = {
    ViewCode{"PA", "272479007", "postero-anterior"},
    ViewCode{"AP", "399348003", "antero-posterior"},
    ViewCode{"LL", "399173006", "left lateral"},
    ViewCode{"RL", "399198007", "right lateral"},
};

void addCodeFor(DcmItem& item, const DcmTagKey& tag, const ViewCode& code)
{
    addCode(item, tag, std::string(code.value), "SCT", std::string(code.meaning));
}

void putIfKnown(DcmItem& item, const DcmTagKey& tag, const std::string& value)
{
    if (!value.empty())
        put(item, tag, value);
}

void putIfPositive(DcmItem& item, const DcmTagKey& tag, double value)
{
    if (value > 0)
        put(item, tag, decimalString(value));
}

Result<void> checkImage(const image::Image& image)
{
    const auto refused = [](const char* why) {
        return fail(Code::InvalidArgument, std::string("not a DX image: ") + why);
    };
    const image::Meaning& meaning = image.meaning();
    if (image.empty() || image.width() > 65'535 || image.height() > 65'535)
        return refused("1 to 65535 pixels a side");
    if (meaning.storedMin != 0)
        return refused("pixels must be unsigned");
    if (meaning.bits < 6 || meaning.bits > 16)
        return refused("6 to 16 bits stored");
    if (meaning.rescaleSlope != 1 || meaning.rescaleIntercept != 0)
        return refused("rescale must be the identity");
    if (!meaning.spacing)
        return refused("spacing is mandatory");
    return {};
}

/// Patient (C.7.1.1), Patient Study (C.7.2.2), General Study (C.7.2.1).
void putPatientAndStudy(DcmItem& item, const DxDescription& dx)
{
    put(item, DCM_PatientName, dx.patientName);
    put(item, DCM_PatientID, dx.patientId);
    put(item, DCM_PatientBirthDate, dx.birthDate);
    put(item, DCM_PatientSex, dx.sex);
    putIfKnown(item, DCM_PatientAge, dx.patientAge);
    const std::string& studySeed = dx.studySeed.empty() ? dx.seed : dx.studySeed;
    put(item, DCM_StudyInstanceUID, uidFromSeed("study " + studySeed));
    put(item, DCM_StudyDate, dx.date);
    put(item, DCM_StudyTime, dx.time);
    put(item, DCM_ReferringPhysicianName, "");
    put(item, DCM_StudyID, dx.studyId);
    put(item, DCM_AccessionNumber, dx.accessionNumber);
    putIfKnown(item, DCM_StudyDescription, dx.studyDescription);
}

/// General and DX Series (C.7.3.1, C.8.11.1), General Equipment (C.7.5.1).
void putSeries(DcmItem& item, const DxDescription& dx)
{
    put(item, DCM_Modality, "DX");
    put(item, DCM_SeriesInstanceUID, uidFromSeed("series " + dx.seed));
    put(item, DCM_SeriesNumber, std::to_string(dx.seriesNumber));
    put(item, DCM_SeriesDate, dx.date);
    put(item, DCM_SeriesTime, dx.time);
    putIfKnown(item, DCM_SeriesDescription, dx.seriesDescription);
    put(item, DCM_PresentationIntentType, "FOR PRESENTATION");
    put(item, DCM_Manufacturer, dx.manufacturer);
    putIfKnown(item, DCM_ManufacturerModelName, dx.modelName);
    putIfKnown(item, DCM_SoftwareVersions, dx.programVersion);
}

/// DX Anatomy Imaged (C.8.11.2), DX Positioning (C.8.11.5), X-Ray Acquisition Dose (C.8.7.8).
void putAcquisition(DcmItem& item, const DxDescription& dx)
{
    put(item, DCM_ImageLaterality, dx.laterality);
    putIfKnown(item, DCM_BodyPartExamined, dx.bodyPart);
    if (dx.bodyPart == "CHEST")
        addCodeFor(item, DCM_AnatomicRegionSequence, {{}, "51185008", "Chest"});
    else
        item.insertEmptyElement(DCM_AnatomicRegionSequence);
    putIfKnown(item, DCM_ViewPosition, dx.viewPosition);
    for (const ViewCode& view : views) {
        if (view.key == dx.viewPosition)
            addCodeFor(item, DCM_ViewCodeSequence, view);
    }
    put(item, DCM_PositionerType, "");
    put(item, DCM_PatientOrientation, dx.rowDirection + "\\" + dx.columnDirection);
    item.insertEmptyElement(DCM_AcquisitionContextSequence); // C.7.6.14, type 2
    putIfPositive(item, DCM_KVP, dx.kvp);
    putIfPositive(item, DCM_DistanceSourceToDetector, dx.distanceSourceDetectorMm);
    putIfPositive(item, DCM_DistanceSourceToPatient, dx.distanceSourcePatientMm);
    if (dx.exposureMas > 0) {
        put(item, DCM_Exposure, std::to_string(std::lround(dx.exposureMas)));
        put(item, DCM_ExposureInuAs, std::to_string(std::lround(dx.exposureMas * 1000)));
    }
}

/// General Image (C.7.6.1), DX Image (C.8.11.3), VOI LUT (C.11.2).
void putImage(DcmItem& item, const image::Image& image, const DxDescription& dx)
{
    image::Meaning meaning = image.meaning();
    put(item, DCM_InstanceNumber, std::to_string(dx.instanceNumber));
    put(item, DCM_ImageType, "ORIGINAL\\PRIMARY\\");
    put(item, DCM_AcquisitionNumber, "1");
    put(item, DCM_AcquisitionDate, dx.date);
    put(item, DCM_AcquisitionTime, dx.time);
    put(item, DCM_ContentDate, dx.date);
    put(item, DCM_ContentTime, dx.time);
    put(item, DCM_BurnedInAnnotation, "NO");
    put(item, DCM_LossyImageCompression, "00");
    put(item, DCM_PresentationLUTShape, meaning.inverted ? "INVERSE" : "IDENTITY");
    // A radiograph is shown with bone white: less intensity is a high value where high is bright.
    put(item, DCM_PixelIntensityRelationship, "LOG");
    item.putAndInsertSint16(DCM_PixelIntensityRelationshipSign, meaning.inverted ? 1 : -1);
    put(item, DCM_RescaleIntercept, "0");
    put(item, DCM_RescaleSlope, "1");
    put(item, DCM_RescaleType, "US");
    if (meaning.windows.empty())
        meaning.windows.push_back(image::defaultWindow(image));
    putWindows(item, meaning);
}

/// DX Detector (C.8.11.4).
void putDetector(DcmItem& item, const image::Meaning& meaning, const DxDescription& dx)
{
    put(item, DCM_DetectorType, dx.detectorType);
    const image::Spacing spacing = *meaning.spacing;
    putSpacing(item, DCM_ImagerPixelSpacing, spacing.rowMm, spacing.columnMm);
    if (spacing.plane == image::Spacing::Plane::Calibrated) {
        putSpacing(item, DCM_PixelSpacing, spacing.rowMm, spacing.columnMm);
        put(item, DCM_PixelSpacingCalibrationType, "GEOMETRY");
    }
}

} // namespace

Result<void> createDx(const std::filesystem::path& path, const image::Image& image,
    const DxDescription& description, DicomCoding coding)
{
    const auto named = [&](Code code, const std::string& clause) {
        return fail(code, path.string() + ": " + clause);
    };
    if (description.seed.empty())
        return named(Code::InvalidArgument, "the seed of the UIDs is empty");
    if (auto checked = checkImage(image); !checked)
        return named(checked.error().code, checked.error().detail);
    try {
        DcmDataset dataSet;
        put(dataSet, DCM_SpecificCharacterSet, "ISO_IR 192");
        put(dataSet, DCM_SOPClassUID, UID_DigitalXRayImageStorageForPresentation);
        put(dataSet, DCM_SOPInstanceUID, uidFromSeed("instance " + description.seed));
        put(dataSet, DCM_InstanceCreationDate, description.date);
        put(dataSet, DCM_InstanceCreationTime, description.time);
        putPatientAndStudy(dataSet, description);
        putSeries(dataSet, description);
        putAcquisition(dataSet, description);
        putImage(dataSet, image, description);
        putDetector(dataSet, image.meaning(), description);
        const Result<std::string> bytes = encodeDicom(dataSet, image, coding);
        if (!bytes)
            return named(bytes.error().code, bytes.error().detail);
        return writeAtomically(path, *bytes);
    } catch (const std::exception& error) {
        return named(Code::Internal, error.what());
    }
}

} // namespace cxr::io
