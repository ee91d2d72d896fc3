// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io_dicom_fixtures.h"

#include <dcmtk/dcmdata/dcvrsl.h>

#include <array>
#include <memory>

/// Grayscale Softcopy Presentation States made with DCMTK's data sets.
namespace cxr::test {

inline constexpr const char* imageUid = "1.2.3.4.5";
inline constexpr const char* otherUid = "1.2.3.4.6";

inline void referTo(DcmItem& item, const char* uid, const char* frame = nullptr)
{
    DcmItem* reference = nullptr;
    item.findOrCreateSequenceItem(DCM_ReferencedImageSequence, reference, -2);
    reference->putAndInsertString(DCM_ReferencedSOPClassUID, UID_ComputedRadiographyImageStorage);
    reference->putAndInsertString(DCM_ReferencedSOPInstanceUID, uid);
    if (frame)
        reference->putAndInsertString(DCM_ReferencedFrameNumber, frame);
}

/// The displayed area, columns first, counted from 1.
inline void putCorners(DcmFileFormat& state, std::array<Sint32, 2> from, std::array<Sint32, 2> to)
{
    DcmItem* area = nullptr;
    state.getDataset()->findOrCreateSequenceItem(DCM_DisplayedAreaSelectionSequence, area);
    const auto put = [&](const DcmTag& tag, const std::array<Sint32, 2>& corner) {
        auto element = std::make_unique<DcmSignedLong>(tag);
        element->putSint32Array(corner.data(), 2);
        area->insert(element.release(), true);
    };
    put(DCM_DisplayedAreaTopLeftHandCorner, from);
    put(DCM_DisplayedAreaBottomRightHandCorner, to);
}

/// A state about the image of fillDicom(), complete enough for dcmp2pgm.
inline void fillState(DcmFileFormat& file, const char* uid = imageUid)
{
    io::prepareDcmtk();
    DcmDataset& dataSet = *file.getDataset();
    dataSet.putAndInsertString(DCM_SOPClassUID, UID_GrayscaleSoftcopyPresentationStateStorage);
    dataSet.putAndInsertString(DCM_SOPInstanceUID, "1.2.3.9.1");
    dataSet.putAndInsertString(DCM_StudyInstanceUID, "1.2.3.4");
    dataSet.putAndInsertString(DCM_SeriesInstanceUID, "1.2.3.9");
    dataSet.putAndInsertString(DCM_Modality, "PR");
    dataSet.putAndInsertString(DCM_PatientName, "Doe^Jane");
    dataSet.putAndInsertString(DCM_PatientID, "4711");
    dataSet.putAndInsertString(DCM_InstanceNumber, "1");
    for (const DcmTagKey& tag : {DCM_PatientBirthDate, DCM_PatientSex, DCM_StudyDate, DCM_StudyTime,
             DCM_ReferringPhysicianName, DCM_StudyID, DCM_AccessionNumber, DCM_SeriesNumber,
             DCM_Manufacturer, DCM_ContentDescription})
        dataSet.putAndInsertString(tag, "");
    dataSet.putAndInsertString(DCM_ContentLabel, "LUNG");
    dataSet.putAndInsertString(DCM_PresentationCreationDate, "20240131");
    dataSet.putAndInsertString(DCM_PresentationCreationTime, "123005");
    dataSet.putAndInsertString(DCM_ContentCreatorName, "Reader^A");
    DcmItem* series = nullptr;
    dataSet.findOrCreateSequenceItem(DCM_ReferencedSeriesSequence, series);
    series->putAndInsertString(DCM_SeriesInstanceUID, "1.2.3");
    referTo(*series, uid);
    putCorners(file, {1, 1}, {64, 64});
    DcmItem* area = nullptr;
    dataSet.findOrCreateSequenceItem(DCM_DisplayedAreaSelectionSequence, area);
    area->putAndInsertString(DCM_PresentationSizeMode, "SCALE TO FIT");
    area->putAndInsertString(DCM_PresentationPixelAspectRatio, "1\\1");
    dataSet.putAndInsertString(DCM_PresentationLUTShape, "IDENTITY");
}

inline void addWindow(DcmDataset& dataSet, const char* center, const char* width)
{
    DcmItem* voi = nullptr;
    dataSet.findOrCreateSequenceItem(DCM_SoftcopyVOILUTSequence, voi, -2);
    voi->putAndInsertString(DCM_WindowCenter, center);
    voi->putAndInsertString(DCM_WindowWidth, width);
}

} // namespace cxr::test
