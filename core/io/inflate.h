// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"
#include "io/file_bytes.h"

#include <vector>

namespace cxr::io {

/// Unfolds a raw deflate stream (RFC 1951), as in Deflated Explicit VR Little Endian (PS3.5 A.5).
/// Errors: FileDamaged, ImageTooLarge above 2 GiB.
[[nodiscard]] Result<std::vector<std::byte>> inflateRaw(Bytes stream);

} // namespace cxr::io
