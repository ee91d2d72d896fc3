// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "curation/collection_entry.h"
#include "image/error.h"

#include <filesystem>

namespace cxr::curation {

/// How a file is doing in comparison with its stamp.
enum class FileState {
    Unchanged,
    Unknown,    ///< there, but the stamp says nothing to compare with
    Changed,    ///< its bytes are others than those that were judged
    Missing,    ///< not there (any more)
    Unreadable, ///< there, but the system refuses to read it, or it is no file
};

/// Size and time of a file, without its checksum. Errors: FileNotFound, FileUnreadable, NotAFile.
[[nodiscard]] Result<FileStamp> quickStampOf(const std::filesystem::path& path);
/// With its checksum: reads the whole file.
[[nodiscard]] Result<FileStamp> stampOf(const std::filesystem::path& path);

struct FileCheck {
    FileState state = FileState::Unknown;
    /// What it is now, where it could be told. Where the state is Unchanged and this differs from
    /// the entry's stamp, the file was merely touched or copied.
    FileStamp now;
};

/// Compares size and time first, which costs next to nothing; only where the size is the same and
/// the time is not, or where `thorough`, are the bytes read. Thread: any.
[[nodiscard]] FileCheck checkFile(
    const std::filesystem::path& path, const FileStamp& stamp, bool thorough = false);

} // namespace cxr::curation
