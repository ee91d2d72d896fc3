// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/file_bytes.h"
#include "io/raster.h"

namespace cxr::io {

/// Decodes a Windows or OS/2 bitmap: 1, 4, 8 bits with palette, 16, 24 and 32 bits, with bit
/// fields. A palette of greys alone is not colour.
/// Errors: FileDamaged, UnsupportedContent (run lengths, embedded JPEG or PNG), ImageTooLarge.
[[nodiscard]] Result<Raster> readBmp(Bytes file);

} // namespace cxr::io
