// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/dicom/jpeg2000.h"
#include "io/dicom/pixel_module.h"
#include "io/dicom/pixels.h"

namespace cxr::io {

/// Grey samples out of the pixel cells of one frame, little endian, of 1, 8, 16 or 32 bits; the
/// frame begins `firstBit` bits (0…7) into `cells`. Sets bits, storedMin and samples.
/// Errors: UnsupportedContent where a value of more than 16 bits is among them.
[[nodiscard]] Result<void> unpackGrey(
    Bytes cells, unsigned firstBit, const PixelModule& module, DicomPixels& result);

/// Grey samples out of a decoded codestream of one component. Where it has values beyond Bits
/// Stored, all its bits are kept, with a notice; its sign is that of the data set, because writers
/// often code two's complement as if it were unsigned. Sets bits, storedMin and samples.
void unpackGrey(const Jpeg2000Picture& picture, const PixelModule& module, DicomPixels& result);

} // namespace cxr::io
