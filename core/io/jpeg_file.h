// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/file_bytes.h"
#include "io/raster.h"

#include <span>
#include <string>

namespace cxr::io {

/// Decodes a baseline or progressive JPEG of 8 bits per sample, grey or colour. Bytes after the end
/// of the picture are ignored; a missing end is damage.
/// Errors: FileDamaged, UnsupportedContent (12 bit, lossless, CMYK), ImageTooLarge.
[[nodiscard]] Result<Raster> readJpeg(Bytes file);

/// Encodes samples 0…255 as grey baseline JPEG with `comment` in a COM segment.
/// `quality` 1…100. Errors: InvalidArgument (above 65,500 a side), Internal.
[[nodiscard]] Result<std::string> encodeJpeg(std::span<const std::uint16_t> samples,
    image::Size size, int quality, const std::string& comment);

} // namespace cxr::io
