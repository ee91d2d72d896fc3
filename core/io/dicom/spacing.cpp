// SPDX-License-Identifier: Apache-2.0
#include "io/dicom/spacing.h"

#include "io/dicom/dataset.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcitem.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace cxr::io {

namespace {

using image::Spacing;

std::optional<Spacing> spacingFrom(DcmItem& item, const DcmTagKey& tag, Spacing::Plane plane)
{
    const std::vector<double> values = numbersOf(item, tag);
    if (values.size() < 2 || !(values[0] > 0) || !(values[1] > 0) || !std::isfinite(values[0])
        || !std::isfinite(values[1]))
        return std::nullopt;
    return Spacing{.rowMm = values[0], .columnMm = values[1], .plane = plane};
}

bool isProjection(std::string_view modality)
{
    constexpr std::array<std::string_view, 8> projections = {
        "CR", "DX", "RG", "RF", "XA", "MG", "IO", "PX"};
    return std::find(projections.begin(), projections.end(), modality) != projections.end();
}

std::string calibrationOf(DcmItem& dataSet)
{
    std::string text = textOf(dataSet, DCM_PixelSpacingCalibrationType);
    const std::string description = textOf(dataSet, DCM_PixelSpacingCalibrationDescription);
    if (!text.empty() && !description.empty())
        text += ": ";
    return text + description;
}

double magnificationOf(DcmItem& dataSet)
{
    const std::vector<double> stated =
        numbersOf(dataSet, DCM_EstimatedRadiographicMagnificationFactor);
    if (!stated.empty() && std::isfinite(stated[0]) && stated[0] > 0)
        return stated[0];
    const std::vector<double> detector = numbersOf(dataSet, DCM_DistanceSourceToDetector);
    const std::vector<double> patient = numbersOf(dataSet, DCM_DistanceSourceToPatient);
    // Where the factor is not stated, the two distances that define it (C.8.7.5) may be.
    if (!detector.empty() && !patient.empty() && detector[0] > 0 && patient[0] > 0
        && detector[0] >= patient[0] && std::isfinite(detector[0]))
        return detector[0] / patient[0];
    return 0;
}

std::optional<Spacing> choose(DcmItem& dataSet, DcmItem* pixelMeasures, const std::string& modality)
{
    using Plane = Spacing::Plane;
    std::optional<Spacing> spacing = spacingFrom(dataSet, DCM_PixelSpacing, Plane::Calibrated);
    if (!spacing && pixelMeasures)
        spacing = spacingFrom(*pixelMeasures, DCM_PixelSpacing, Plane::Calibrated);
    const auto imager = spacingFrom(dataSet, DCM_ImagerPixelSpacing, Plane::Detector);
    if (!spacing)
        return imager ? imager : spacingFrom(dataSet, DCM_NominalScannedPixelSpacing, Plane::Film);
    if (hasValue(dataSet, DCM_PixelSpacingCalibrationType)) {
        spacing->calibration = calibrationOf(dataSet);
        return spacing;
    }
    if (imager) {
        if (spacing->rowMm == imager->rowMm && spacing->columnMm == imager->columnMm)
            spacing->plane = Plane::Detector;
    } else if (isProjection(modality)) {
        spacing->plane = Plane::Unstated;
    }
    return spacing;
}

} // namespace

std::optional<Spacing> readSpacing(
    DcmItem& dataSet, DcmItem* pixelMeasures, const std::string& modality)
{
    std::optional<Spacing> spacing = choose(dataSet, pixelMeasures, modality);
    if (spacing)
        spacing->magnification = magnificationOf(dataSet);
    return spacing;
}

} // namespace cxr::io
