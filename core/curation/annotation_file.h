// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/annotation.h"
#include "image/error.h"
#include "image/image.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// What a reader has drawn on an image, kept in one small JSON file for each frame of each image.
/// The image's bytes name it, so drawings follow a file that is moved or renamed.
namespace cxr::curation {

/// All that is kept of one frame.
struct ReaderMarks {
    std::vector<image::Annotation> annotations;
    /// What the user calibrated; unset: what the image says holds.
    std::optional<image::Spacing> calibration = {};
    [[nodiscard]] bool empty() const { return annotations.empty() && !calibration; }
    friend bool operator==(const ReaderMarks&, const ReaderMarks&) = default;
};

/// `sha256` of the image file's bytes, 64 hexadecimal digits; `frame` from 0.
/// Errors: InvalidArgument.
[[nodiscard]] Result<std::filesystem::path> annotationPath(
    const std::filesystem::path& folder, const std::string& sha256, int frame);

/// A file that is not there holds nothing. Coordinates are finite and within a million pixels, and
/// every drawing has the points its kind needs.
/// Errors: FileDamaged, UnsupportedContent (a newer version's), ImageTooLarge (above 16 MiB),
/// FileUnreadable; `Error::detail` begins with the path.
[[nodiscard]] Result<ReaderMarks> readAnnotations(const std::filesystem::path& path);

/// Writes atomically and makes the folder where it is missing; empty marks remove the file.
/// Errors: CannotWrite, DiskFull; `Error::detail` begins with the path.
[[nodiscard]] Result<void> writeAnnotations(
    const std::filesystem::path& path, const ReaderMarks& marks);

/// Gives a file that can't be read another name beside its own, so that the next one written does
/// not replace it. Returns that name. Errors: CannotWrite.
[[nodiscard]] Result<std::filesystem::path> keepAside(const std::filesystem::path& path);

} // namespace cxr::curation
