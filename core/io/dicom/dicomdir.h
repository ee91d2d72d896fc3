// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"

#include <filesystem>
#include <vector>

namespace cxr::io {

/// True for the index of a DICOM medium (PS3.3 F, PS3.10 8.6), judged by the Media Storage SOP
/// Class in its meta header, whatever the file is called.
[[nodiscard]] bool isDicomDir(const std::filesystem::path& path);

/// What an index lists.
struct DicomDirImages {
    std::vector<std::filesystem::path> files; ///< that are there, each once
    /// Images that are not there or lie outside the medium; detail begins with the path.
    std::vector<Error> problems;
};

/// The image records of an index in the order of its patients, studies and series. Referenced File
/// IDs are resolved below the index's own folder and never leave it, not even by a symbolic link;
/// names are compared without regard to case where the exact one is missing, because media are
/// often copied by systems that change it. Records that no other record leads to come last.
/// Errors: those of reading a DICOM file; UnsupportedContent where it is no index.
/// `Error::detail` begins with the path. Thread: any.
[[nodiscard]] Result<DicomDirImages> listDicomDir(const std::filesystem::path& path);

/// The index in a folder; empty where there is none.
[[nodiscard]] std::filesystem::path dicomDirIn(const std::filesystem::path& folder);

} // namespace cxr::io
