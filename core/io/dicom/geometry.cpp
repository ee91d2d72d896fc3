// SPDX-License-Identifier: Apache-2.0
#include "io/dicom/geometry.h"

#include "io/dicom/dataset.h"
#include "io/dicom/encode.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcitem.h>

#include <array>
#include <cmath>
#include <string>
#include <vector>

namespace cxr::io {

namespace {

const std::array spacings = {
    DCM_PixelSpacing, DCM_ImagerPixelSpacing, DCM_NominalScannedPixelSpacing};

/// Pixels are counted from 1. Of the `scale` new pixels that old pixel n became, the first is
/// scale · (n − 1) + 1 and the last scale · n. An edge that lies before the picture stays there.
const std::array firstPixels = {
    DCM_ShutterLeftVerticalEdge,
    DCM_ShutterUpperHorizontalEdge,
    DCM_CollimatorLeftVerticalEdge,
    DCM_CollimatorUpperHorizontalEdge,
};
const std::array lastPixels = {
    DCM_ShutterRightVerticalEdge,
    DCM_ShutterLowerHorizontalEdge,
    DCM_CollimatorRightVerticalEdge,
    DCM_CollimatorLowerHorizontalEdge,
};
const std::array points = {
    DCM_CenterOfCircularShutter,
    DCM_VerticesOfThePolygonalShutter,
    DCM_CenterOfCircularCollimator,
    DCM_VerticesOfThePolygonalCollimator,
};
const std::array lengths = {DCM_RadiusOfCircularShutter, DCM_RadiusOfCircularCollimator};

template <typename Tags, typename Function>
void replaceIntegers(DcmItem& item, const Tags& tags, const Function& scaled)
{
    for (const DcmTagKey& tag : tags) {
        std::string text;
        for (const double value : numbersOf(item, tag)) {
            text += text.empty() ? "" : "\\";
            text += std::to_string(std::lround(scaled(value)));
        }
        if (!text.empty())
            put(item, tag, text);
    }
}

/// The centre of the first pixel moves towards the corner of the picture.
void moveImagePosition(DcmItem& item, int scale)
{
    const std::vector<double> position = numbersOf(item, DCM_ImagePositionPatient);
    const std::vector<double> directions = numbersOf(item, DCM_ImageOrientationPatient);
    const std::vector<double> spacing = numbersOf(item, DCM_PixelSpacing);
    if (position.size() != 3 || directions.size() != 6 || spacing.size() != 2)
        return;
    const double pixels = 0.5 / scale - 0.5;
    std::string moved;
    for (std::size_t axis = 0; axis < position.size(); ++axis) {
        // Along a row lie columns (spacing[1]), along a column rows (spacing[0]).
        const double offsetMm =
            pixels * (directions[axis] * spacing[1] + directions[axis + 3] * spacing[0]);
        moved += (moved.empty() ? "" : "\\") + decimalString(position[axis] + offsetMm);
    }
    put(item, DCM_ImagePositionPatient, moved);
}

} // namespace

void scaleGeometry(DcmItem& item, int scale)
{
    if (scale != 1)
        moveImagePosition(item, scale);
    for (const DcmTagKey& tag : spacings) {
        const std::vector<double> values = numbersOf(item, tag);
        if (values.size() != 2 || values[0] <= 0 || values[1] <= 0)
            item.findAndDeleteElement(tag);
        else if (scale != 1)
            putSpacing(item, tag, values[0] / scale, values[1] / scale);
    }
    if (scale == 1)
        return;
    replaceIntegers(
        item, firstPixels, [&](double n) { return n < 1 ? n * scale : (n - 1) * scale + 1; });
    replaceIntegers(item, lastPixels, [&](double n) { return n * scale; });
    replaceIntegers(item, points, [&](double n) { return (n - 0.5) * scale + 0.5; });
    replaceIntegers(item, lengths, [&](double n) { return n * scale; });
}

} // namespace cxr::io
