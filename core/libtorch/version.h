// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace cxr::libtorch {

/// "LibTorch 1.13.0": the one this program was built with.
[[nodiscard]] std::string version();

} // namespace cxr::libtorch
