// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/file_bytes.h"
#include "io/raster.h"

#include <span>
#include <string>

namespace cxr::io {

/// Decodes the first page of a TIFF or BigTIFF of either byte order: 1, 2, 4, 8 and 16 bit
/// integers, grey (signed ones too), palette or RGB, strips or tiles, in every compression that
/// libtiff was built with. Grey samples stay as stored; WhiteIsZero becomes meaning.inverted.
/// Errors: FileDamaged, UnsupportedContent (float, 32 bit, CMYK …), ImageTooLarge, OutOfMemory.
[[nodiscard]] Result<Raster> readTiff(Bytes file);

/// Whether the first page is compressed with JPEG.
[[nodiscard]] bool isLossyTiff(Bytes file);

/// Encodes samples as a 16-bit grey TIFF, deflated, with `description` (lines of UTF-8) and
/// `software` in its tags. Errors: Internal.
[[nodiscard]] Result<std::string> encodeTiff16(std::span<const std::uint16_t> samples,
    image::Size size, const std::string& description, const std::string& software);

} // namespace cxr::io
