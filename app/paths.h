// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace cxr::app {

/// Where the shipped models lie: $CXRLENS_MODELS if set, else share/cxrlens/models beside the
/// program's bin folder, else the source tree that the program was built from.
[[nodiscard]] std::filesystem::path modelsFolder();

/// Where the shipped samples lie; the same search with $CXRLENS_SAMPLES and samples.
[[nodiscard]] std::filesystem::path samplesFolder();

/// Where the user's collections lie: $CXRLENS_COLLECTIONS if set, else collections.sqlite in this
/// program's folder below $XDG_DATA_HOME (~/.local/share), the one that Qt names for the viewer.
[[nodiscard]] std::filesystem::path collectionsFile();

/// Where thumbnails are kept: $CXRLENS_THUMBNAILS if set, else thumbnails in this program's folder
/// below $XDG_CACHE_HOME (~/.cache).
[[nodiscard]] std::filesystem::path thumbnailsFolder();

} // namespace cxr::app
