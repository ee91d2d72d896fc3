// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/io.h"

#include <string>

namespace cxr::io {

/// Encodes an enhanced image as a derived DICOM object.
///
/// From a DICOM source: SOP class, patient, study, equipment, acquisition, geometry and lossy
/// history stay; new SOP Instance and Series Instance UIDs; ImageType DERIVED\PRIMARY with the
/// source's further values; the source (and its frame) in Source Image Sequence; Derivation Code
/// Sequence from PS3.16 CID 7203; model and weights in Derivation Description and Contributing
/// Equipment Sequence; geometry as scaleGeometry() says, by derivation.scale (the new matrix over
/// the source file's). Bits, sign and polarity come from `image`; rescale, modality LUT, windows
/// and VOI LUTs are the source's to the letter. What described the old pixels alone (icon,
/// overlays, extremal values, digital signatures, other frames) and private attributes are left
/// out. Enhanced multi-frame classes become a Secondary Capture Image of the same study.
///
/// From anything else: a Secondary Capture Image (PS3.3 A.8.1) with empty patient and study; its
/// spacing is image.meaning().spacing, which then must belong to the enhanced matrix.
///
/// Either way Lossy Image Compression is "01" where the source was ever compressed with loss.
/// The result declares ISO_IR 192 and says "NOT FOR DIAGNOSIS" in Series Description.
/// Errors: InvalidArgument (empty image, scale below 1, side above 65,535), CannotWrite
/// (the source no longer has the bytes of derivation.sourceSha256: its patient may be another one),
/// those of load() for a source that was there and is not any more, Internal.
[[nodiscard]] Result<std::string> encodeDerivedDicom(
    const image::Image& image, const Derivation& derivation, DicomCoding coding);

} // namespace cxr::io
