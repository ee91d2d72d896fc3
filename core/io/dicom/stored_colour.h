// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace cxr::io {

/// One frame of a colour object as it is stored, before anything is made of it: row by row, the
/// samples of each pixel side by side, whatever the file's planar configuration; indices where it
/// has a palette. YBR stays YBR, with the chroma of YBR_FULL_422 repeated, except where a decoder
/// undoes it as part of a compressed stream. For comparing with other readers.
/// Errors: those of load(); UnsupportedContent for what is no colour object of DICOM.
[[nodiscard]] Result<std::vector<std::int32_t>> storedColour(
    const std::filesystem::path& path, int frame = 0);

} // namespace cxr::io
