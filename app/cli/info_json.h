// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/dicom/presentation_finder.h"
#include "io/io.h"

#include <nlohmann/json.hpp>

namespace cxr::cli {

/// Everything that the viewer knows of a file, for programs. `pixelSha256` is the SHA-256 over the
/// stored values of the frame, row by row, each as a little-endian 32-bit signed integer; of
/// colour objects those of storedColour(), and null for colour in other formats.
[[nodiscard]] nlohmann::ordered_json describe(
    const io::Loaded& loaded, io::PresentationFinder& presentations);

/// Why a file can't be shown.
[[nodiscard]] nlohmann::ordered_json describe(
    const std::filesystem::path& path, const Error& failure);

/// "calibrated", "at detector, not in the patient", …
[[nodiscard]] const char* nameOf(image::Spacing::Plane plane);

} // namespace cxr::cli
