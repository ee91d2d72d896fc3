// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace cxr {

/// All bytes of a regular file of at most `maxBytes`. Errors: FileNotFound, NotAFile,
/// FileUnreadable, ImageTooLarge; `Error::detail` begins with the path.
[[nodiscard]] Result<std::string> readFile(
    const std::filesystem::path& path, std::uint64_t maxBytes);

} // namespace cxr
