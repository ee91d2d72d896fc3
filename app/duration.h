// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace cxr::app {

/// A span of time as people say it: "48 s", "2 min 5 s", "3 h 20 min". Negative counts as zero.
[[nodiscard]] std::string duration(double seconds);

} // namespace cxr::app
