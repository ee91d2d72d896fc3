// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace cxr::app {

/// Where the shipped models lie: $CXRLENS_MODELS if set, else share/cxrlens/models beside the
/// program's bin folder, else the source tree that the program was built from.
[[nodiscard]] std::filesystem::path modelsFolder();

/// Where the shipped samples lie; the same search with $CXRLENS_SAMPLES and samples.
[[nodiscard]] std::filesystem::path samplesFolder();

} // namespace cxr::app
