// SPDX-License-Identifier: Apache-2.0
#include "enhance/tiling.h"

#include <algorithm>
#include <cstdint>

namespace cxr::enhance {

using image::Rect;

std::vector<Rect> planTiles(image::Size frame, int side, const Rect& first)
{
    std::vector<Rect> tiles;
    for (int y = 0; y < frame.height; y += side) {
        for (int x = 0; x < frame.width; x += side)
            tiles.push_back(image::intersected({x, y, side, side}, image::frameOf(frame)));
    }
    const Rect focus = first.empty() ? image::frameOf(frame) : first;
    // Twice the centres, so that halves stay whole numbers.
    const auto distance = [&](const Rect& tile) {
        const std::int64_t dx = tile.x + tile.right() - focus.x - focus.right();
        const std::int64_t dy = tile.y + tile.bottom() - focus.y - focus.bottom();
        return dx * dx + dy * dy;
    };
    std::stable_sort(tiles.begin(), tiles.end(),
        [&](const Rect& a, const Rect& b) { return distance(a) < distance(b); });
    return tiles;
}

} // namespace cxr::enhance
