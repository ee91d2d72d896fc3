// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"
#include "io/file_bytes.h"

#include <cstdint>

namespace cxr::io {

/// Walks over one RLE-compressed frame (PS3.5 Annex G) without decoding it: its header must name
/// `segments` segments that lie inside the fragment, and each must unfold to `segmentBytes` bytes.
/// DCMTK 3.6.7 believes the offsets in the header and reads wherever they point.
/// Errors: FileDamaged.
[[nodiscard]] Result<void> checkRleFrame(
    Bytes fragment, unsigned segments, std::uint64_t segmentBytes);

} // namespace cxr::io
