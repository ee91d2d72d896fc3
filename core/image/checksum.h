// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>

namespace cxr {

/// SHA-256 as 64 lower-case hexadecimal digits.
[[nodiscard]] std::string sha256(std::span<const std::byte> bytes);

/// SHA-256 of a file's bytes. Errors: FileNotFound, FileUnreadable.
[[nodiscard]] Result<std::string> sha256OfFile(const std::filesystem::path& path);

} // namespace cxr
