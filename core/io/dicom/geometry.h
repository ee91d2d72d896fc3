// SPDX-License-Identifier: Apache-2.0
#pragma once

class DcmItem;

namespace cxr::io {

/// Brings every attribute that counts or measures pixels to a matrix `scale` times as fine, 1 and
/// above, whose pixels divide the old ones: pixel spacings (PS3.3 10.7), Image Position (Patient),
/// the centre of the first pixel (C.7.6.2.1.1), shutters (C.7.6.11) and collimators (C.8.7.3).
///
/// What belongs to the detector, the film or the room stays: Detector Element Spacing and Binning,
/// Field of View, distances, Estimated Radiographic Magnification Factor, the calibration of Pixel
/// Spacing. Spacings that are no two positive numbers are taken out.
void scaleGeometry(DcmItem& item, int scale);

} // namespace cxr::io
