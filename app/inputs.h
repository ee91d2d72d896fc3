// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"

#include <filesystem>
#include <vector>

namespace cxr::app {

/// What a path that a user names stands for.
struct InputFiles {
    std::vector<std::filesystem::path> files;
    std::vector<Error> problems; ///< `detail` begins with the path of what cannot be listed
};

/// A file stands for itself, a DICOMDIR for the images that it lists, a folder for its DICOMDIR's
/// images where it has such an index that lists any that are there, else for the images in and
/// below it.
[[nodiscard]] InputFiles inputsBelow(const std::filesystem::path& path);

} // namespace cxr::app
