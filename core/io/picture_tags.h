// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/dicom/tags.h"
#include "io/file_bytes.h"

#include <vector>

namespace cxr::io {

/// What a picture file says beside its pixels: the text chunks of a PNG (11.3.4) with its physical
/// pixel size, the comments and EXIF fields of a JPEG, the texts and sizes among a TIFF's tags
/// (TIFF 6.0, EXIF 2.3). A BMP has no such thing. Damaged parts are left out.
[[nodiscard]] std::vector<Attribute> pngAttributes(Bytes file);
[[nodiscard]] std::vector<Attribute> jpegAttributes(Bytes file);
[[nodiscard]] std::vector<Attribute> tiffAttributes(Bytes file);

} // namespace cxr::io
