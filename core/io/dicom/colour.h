// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/dicom/pixel_module.h"
#include "io/dicom/pixels.h"

class DcmDataset;

namespace cxr::io {

/// Reduces one uncompressed frame of colour to luminance. `cells` are little endian, 8 or 16 bits
/// (module.bitsAllocated), of `module.photometric`; palettes are taken from the data set. Sets
/// bits, samples and colour. Errors: FileDamaged, UnsupportedContent.
[[nodiscard]] Result<void> reduceColour(
    DcmDataset& dataSet, Bytes cells, const PixelModule& module, DicomPixels& result);

} // namespace cxr::io
