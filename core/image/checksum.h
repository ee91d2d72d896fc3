// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"
#include "image/image.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace cxr {

/// SHA-256 as 64 lower-case hexadecimal digits.
[[nodiscard]] std::string sha256(std::span<const std::byte> bytes);

/// SHA-256 over the stored values of an image, row by row, each as a little-endian 32-bit signed
/// integer: the same for every reader that decodes the same pixels, whatever cells it keeps them
/// in.
[[nodiscard]] std::string pixelSha256(const image::Image& image);

/// The same of any other stored values, such as the samples of colour pixels side by side.
[[nodiscard]] std::string pixelSha256(std::span<const std::int32_t> values);

/// SHA-256 of a file's bytes. Errors: FileNotFound, FileUnreadable.
[[nodiscard]] Result<std::string> sha256OfFile(const std::filesystem::path& path);

} // namespace cxr
