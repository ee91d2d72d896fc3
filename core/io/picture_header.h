// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"
#include "io/io.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace cxr::io {

/// What a file's beginning says about its picture, for lists of many files. 0 and "" where it does
/// not say; nothing is checked against the pixels.
struct PictureHeader {
    Format format = Format::Png;
    std::uint64_t bytes = 0; ///< size of the file
    int columns = 0;
    int rows = 0;
    int bits = 0;         ///< per sample
    std::string modality; ///< DICOM (0008,0060)
};

/// Reads some kilobytes at most and decodes nothing: well below a millisecond for most files.
/// Errors: FileNotFound, FileUnreadable, NotAFile, EmptyFile, UnknownFormat, FileDamaged.
/// `Error::detail` begins with the file's path. Thread: any.
[[nodiscard]] Result<PictureHeader> readPictureHeader(const std::filesystem::path& path);

} // namespace cxr::io
