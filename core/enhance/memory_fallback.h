// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <exception>
#include <functional>

namespace cxr::enhance {

/// True for what LibTorch, cuDNN and the standard library throw when memory runs out.
[[nodiscard]] bool isOutOfMemory(const std::exception& error);

/// Tiles are never made smaller than this.
inline constexpr int smallestTileSide = 64;

/// One try at a piece of work: on the GPU or not, with tiles of that side. Throws when memory runs
/// out; anything else that it throws is passed on.
using Attempt = std::function<void(bool onGpu, int tileSide)>;

/// Where to begin: output pixels to a side of a tile.
struct TileSides {
    int gpu = 0; ///< 0: not on a GPU
    int cpu = 256;
};

/// Makes attempts until one succeeds: with tiles half as large each time memory runs out, down to
/// smallestTileSide; first on the GPU, if there is one, then once more from the start on the CPU.
/// Returns false when even the smallest tiles on the CPU did not fit.
[[nodiscard]] bool attemptWithinMemory(TileSides sides, const Attempt& attempt);

} // namespace cxr::enhance
