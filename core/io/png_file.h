// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/file_bytes.h"
#include "io/image_text.h"
#include "io/raster.h"

#include <span>
#include <string>

namespace cxr::io {

/// Decodes a PNG of any kind. 1, 2 and 4 bit samples are spread over 0…255, 8 and 16 bit samples
/// stay; transparency is ignored with a notice. A 16-bit file with bitsKey among its texts gets
/// that many bits. Errors: FileDamaged (also when the end is missing), ImageTooLarge, OutOfMemory.
[[nodiscard]] Result<Raster> readPng(Bytes file);

/// Encodes samples as grey PNG of 8 or 16 bits; `samples` has one entry per pixel.
/// Errors: Internal.
[[nodiscard]] Result<std::string> encodePng(std::span<const std::uint16_t> samples,
    image::Size size, int containerBits, const std::vector<TextEntry>& texts);

} // namespace cxr::io
