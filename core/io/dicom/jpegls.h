// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"
#include "image/image.h"

#include <cstddef>
#include <vector>

namespace cxr::io {

/// The image's stored values as a lossless JPEG-LS codestream (ISO/IEC 14495-1): one frame of
/// transfer syntax 1.2.840.10008.1.2.4.80. JPEG-LS knows no sign: signed values stand in it as
/// two's complement of 8 or 16 bits, unsigned ones in meaning.bits. Its length may be odd; DICOM
/// fragments are padded to even lengths.
/// DCMTK 3.6.7 could do it too, but its encoder ends the program over signed values and writes past
/// its buffer where a picture grows by being coded; and its functions have the names of CharLS's,
/// which therefore cannot be linked beside it.
/// Errors: InvalidArgument (empty image, side above 65,535), OutOfMemory. Thread: any.
[[nodiscard]] Result<std::vector<std::byte>> encodeJpegLs(const image::Image& image);

} // namespace cxr::io
