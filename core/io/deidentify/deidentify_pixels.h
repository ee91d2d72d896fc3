// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/geometry.h"
#include "io/dicom/dataset.h"

#include <vector>

namespace cxr::io {

/// Whether an overlay is stored in bits of the pixel cells that the picture does not use (retired,
/// PS3.3 C.9.2). To be asked before overlays are removed.
[[nodiscard]] bool hasOverlayInPixels(DcmItem& dataSet);

/// Whether any grey pixel cell of 8 or 16 bits has bits set beside the stored ones, declared as an
/// overlay or not. Errors: those of decodePixels().
[[nodiscard]] Result<bool> hasStrayBits(const ParsedDicom& dicom);

/// Decodes all frames, makes the pixels inside the rectangles black as they are displayed, and puts
/// the frames back uncompressed, to be written in Explicit VR Little Endian. Bits that are no part
/// of the picture become zero or repeat the sign. Grey pictures only.
/// Errors: those of decodePixels(), UnsupportedContent for colour, ImageTooLarge.
[[nodiscard]] Result<void> blackenPixels(
    const ParsedDicom& dicom, const std::vector<image::Rect>& rects);

/// Clears what a file can carry beside its pixels inside Pixel Data: bytes behind the last
/// uncompressed frame go; comments and application data of JPEG, JPEG-LS and JPEG 2000 streams and
/// bytes behind their end become zero, so that nothing moves. True where there was any.
bool clearBesidePixels(DcmDataset& dataSet);

} // namespace cxr::io
