// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace cxr::cli {

/// Measures these models, enlarging ×2, on the GPU and prints what it finds; `jsonPath` may be
/// empty. Returns the program's exit code.
[[nodiscard]] int benchGpu(
    const std::vector<std::string>& models, int runs, const std::string& jsonPath);

} // namespace cxr::cli
