// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/image.h"

#include <optional>
#include <string>

class DcmItem;

namespace cxr::io {

/// What a file says about millimetres (PS3.3 10.7.1.3), from the data set's top level and the
/// Pixel Measures item of the frame (may be null).
///
/// Pixel Spacing is calibrated where a Pixel Spacing Calibration Type says so, and where it differs
/// from Imager Pixel Spacing. Equal to Imager Pixel Spacing it is what was measured at the
/// detector. Alone in a projection radiograph it may be either, and the file does not say. Without
/// Pixel Spacing: Imager Pixel Spacing, at the detector; then Nominal Scanned Pixel Spacing, on the
/// film. Spacings that are not two positive numbers are left out. The magnification factor is
/// reported, not divided out.
[[nodiscard]] std::optional<image::Spacing> readSpacing(
    DcmItem& dataSet, DcmItem* pixelMeasures, const std::string& modality);

} // namespace cxr::io
