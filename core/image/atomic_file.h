// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string_view>

namespace cxr {

/// Writes a whole file atomically: a temporary file in the target's folder, fsync, rename.
/// Errors: CannotWrite, DiskFull; `Error::detail` begins with the path. Nothing is left behind.
[[nodiscard]] Result<void> writeAtomically(
    const std::filesystem::path& path, std::string_view bytes);

/// The same for libraries that write files themselves: `write` gets the path of the temporary
/// file (same folder, same extension) and returns its own error, which is passed on.
[[nodiscard]] Result<void> writeAtomically(const std::filesystem::path& path,
    const std::function<Result<void>(const std::filesystem::path& temporary)>& write);

} // namespace cxr
