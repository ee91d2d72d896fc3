// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enhance/architecture.h"
#include "image/geometry.h"

namespace cxr::enhance {

/// What of the network's input grid a tile of the output is made of, and what part of the network's
/// answer to that it is.
struct TilePlan {
    image::Rect needed; ///< of the input grid, without halo: whole cells, maybe beyond the frame
    image::Rect part;   ///< of the answer, which is ratio() times as large as `needed`

    TilePlan(const image::Rect& tile, const Architecture& architecture)
    {
        const int ratio = architecture.ratio();
        const int cell = architecture.alignment();
        const int step = ratio * cell; // output pixels per cell
        const int left = tile.x / step;
        const int top = tile.y / step;
        const int right = (tile.right() + step - 1) / step;
        const int bottom = (tile.bottom() + step - 1) / step;
        needed = {left * cell, top * cell, (right - left) * cell, (bottom - top) * cell};
        part = {tile.x - ratio * needed.x, tile.y - ratio * needed.y, tile.width, tile.height};
    }
};

} // namespace cxr::enhance
