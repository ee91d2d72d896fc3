// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

namespace cxr {

/// Called by long core functions on the thread that runs them, at least once per tile.
/// `done` runs from 0 to 1. Returning false cancels: the function returns Code::Cancelled before
/// it starts the next tile. An empty function means "no one is watching, never cancel".
using Progress = std::function<bool(double done)>;

/// True when the caller wants the work to go on.
[[nodiscard]] inline bool goesOn(const Progress& progress, double done)
{
    return !progress || progress(done);
}

} // namespace cxr
