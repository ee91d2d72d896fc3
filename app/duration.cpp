// SPDX-License-Identifier: Apache-2.0
#include "app/duration.h"

#include <algorithm>
#include <cmath>

namespace cxr::app {

std::string duration(double seconds)
{
    const long whole = std::lround(std::max(0.0, seconds));
    if (whole < 60)
        return std::to_string(whole) + " s";
    if (whole < 3600)
        return std::to_string(whole / 60) + " min " + std::to_string(whole % 60) + " s";
    return std::to_string(whole / 3600) + " h " + std::to_string(whole % 3600 / 60) + " min";
}

} // namespace cxr::app
