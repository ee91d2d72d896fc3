// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"

#include <filesystem>
#include <string>

namespace cxr::io {

/// Contributing Equipment Sequence > Manufacturer of what this program wrote.
inline constexpr auto contributor = "CXR Lens";
/// Stands before Derivation::record in Contribution Description (0018,A003).
inline constexpr auto recordMark = "Record: ";

/// What a DICOM object says of where it comes from.
struct DicomOrigin {
    std::string instanceUid;       ///< of the object itself
    std::string sourceInstanceUid; ///< first item of Source Image Sequence; empty: none
    int sourceFrame = 0;           ///< from 0
    std::string record; ///< Derivation::record of this program's last contribution; empty: none
};

/// Errors: those of load() for a file that cannot be read or is no DICOM, with the path in front.
/// Thread: any.
[[nodiscard]] Result<DicomOrigin> readDicomOrigin(const std::filesystem::path& path);

} // namespace cxr::io
