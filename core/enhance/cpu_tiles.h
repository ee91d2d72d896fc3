// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enhance/tiling.h"

#include <functional>

namespace cxr::enhance {

/// Works on tiles with several threads, in the order in which the queue gives them. `work` is
/// called on the threads 0 … threads − 1, each with its own number; `done` on the calling thread,
/// once for each finished tile, in the order in which they get ready. False from `done` ends the
/// work: tiles begun are finished, no other is started. Returns whether all tiles were done. What
/// `work` throws is thrown here, after the threads have ended.
bool workOnTiles(TileQueue& tiles, int threads,
    const std::function<void(const image::Rect& tile, int thread)>& work,
    const std::function<bool(const image::Rect& tile)>& done);

} // namespace cxr::enhance
