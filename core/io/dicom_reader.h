// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/file_bytes.h"
#include "io/io.h"

namespace cxr::io {

/// Reads the first frame of a DICOM object of any SOP class with pixel data. Source::path, bytes
/// and sha256 are left to load().
///
/// Polarity: MONOCHROME1 (PS3.3 C.7.6.3.1.2) and Presentation LUT Shape INVERSE (C.11.6) are two
/// ways of saying that low values are bright. CR and DX carry both; they describe one inversion, so
/// either or both set meaning.inverted, never twice.
/// Spacing: Pixel Spacing equal to Imager Pixel Spacing, or alone in a projection radiograph
/// without a Pixel Spacing Calibration Type, is taken as measured at the detector (10.7.1.3).
/// Modality and VOI LUT sequences are not applied; a notice says so.
/// Errors: as load().
[[nodiscard]] Result<Loaded> readDicom(Bytes file);

} // namespace cxr::io
