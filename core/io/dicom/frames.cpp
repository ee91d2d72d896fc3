// SPDX-License-Identifier: Apache-2.0
#include "io/dicom/frames.h"

#include "io/dicom/dataset.h"
#include "io/dicom/encode.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdatset.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcuid.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace cxr::io {

namespace {

/// Attributes that list frames, or say how to play them.
const std::array perFrame = {
    DCM_FrameIncrementPointer,
    DCM_FrameTimeVector,
    DCM_FrameDelay,
    DCM_FrameLabelVector,
    DCM_FramePrimaryAngleVector,
    DCM_FrameSecondaryAngleVector,
    DCM_SliceLocationVector,
    DCM_DisplayWindowLabelVector,
    DCM_FrameNumbersOfInterest,
    DCM_FrameOfInterestDescription,
    DCM_FrameOfInterestType,
    DCM_RepresentativeFrameNumber,
    DCM_RWaveTimeVector,
    DCM_StartTrim,
    DCM_StopTrim,
    DCM_RecommendedDisplayFrameRate,
    DCM_CineRate,
    DCM_EffectiveDuration,
    DCM_ActualFrameDuration,
    DCM_PreferredPlaybackSequencing,
    DCM_MaskSubtractionSequence,
    DCM_RecommendedViewingMode,
    DCM_EnergyWindowVector,
    DCM_DetectorVector,
    DCM_PhaseVector,
    DCM_RotationVector,
    DCM_RRIntervalVector,
    DCM_TimeSlotVector,
    DCM_SliceVector,
    DCM_AngularViewVector,
    DCM_TimeSliceVector,
    DCM_PageNumberVector,
    DCM_TableVerticalIncrement,
    DCM_TableLongitudinalIncrement,
    DCM_TableLateralIncrement,
};

/// Positions of the first frame, and what each frame adds to them.
const std::array<std::pair<DcmTagKey, DcmTagKey>, 2> increments = {{
    {DCM_PositionerPrimaryAngle, DCM_PositionerPrimaryAngleIncrement},
    {DCM_PositionerSecondaryAngle, DCM_PositionerSecondaryAngleIncrement},
}};

/// SOP classes without the Multi-frame Module (PS3.3 C.7.6.6) that radiographs are stored in.
bool isSingleFrameClass(const std::string& sopClass)
{
    constexpr std::array classes = {
        UID_ComputedRadiographyImageStorage,
        UID_DigitalXRayImageStorageForPresentation,
        UID_DigitalXRayImageStorageForProcessing,
        UID_DigitalMammographyXRayImageStorageForPresentation,
        UID_DigitalMammographyXRayImageStorageForProcessing,
        UID_DigitalIntraOralXRayImageStorageForPresentation,
        UID_DigitalIntraOralXRayImageStorageForProcessing,
        UID_SecondaryCaptureImageStorage,
        UID_CTImageStorage,
        UID_MRImageStorage,
    };
    return std::find(classes.begin(), classes.end(), sopClass) != classes.end();
}

} // namespace

bool hasFunctionalGroups(DcmDataset& dataSet)
{
    return dataSet.tagExists(DCM_SharedFunctionalGroupsSequence)
        || dataSet.tagExists(DCM_PerFrameFunctionalGroupsSequence);
}

void describeOneFrame(DcmDataset& dataSet, int frame)
{
    if (!dataSet.tagExists(DCM_NumberOfFrames))
        return;
    const auto index = static_cast<std::size_t>(frame);
    for (const auto& [position, increment] : increments) {
        const std::vector<double> start = numbersOf(dataSet, position);
        const std::vector<double> steps = numbersOf(dataSet, increment);
        dataSet.findAndDeleteElement(increment);
        if (!start.empty() && steps.size() > index)
            put(dataSet, position, decimalString(start[0] + steps[index]));
    }
    // A frame alone still has a duration, which the Multi-frame Module wants pointed at.
    const bool timed = hasValue(dataSet, DCM_FrameTime);
    for (const DcmTagKey& tag : perFrame)
        dataSet.findAndDeleteElement(tag);
    if (isSingleFrameClass(textOf(dataSet, DCM_SOPClassUID))) {
        dataSet.findAndDeleteElement(DCM_NumberOfFrames);
        dataSet.findAndDeleteElement(DCM_FrameTime);
        return;
    }
    put(dataSet, DCM_NumberOfFrames, "1");
    if (timed)
        dataSet.putAndInsertTagKey(DCM_FrameIncrementPointer, DCM_FrameTime);
    else
        dataSet.findAndDeleteElement(DCM_FrameTime);
}

} // namespace cxr::io
