// SPDX-License-Identifier: Apache-2.0
#include "enhance/tiling.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace cxr::enhance {

using image::Rect;

namespace {

/// Square of twice the distance between two centres; twice, so that halves stay whole numbers.
std::int64_t distance(const Rect& a, const Rect& b)
{
    const std::int64_t dx = a.x + a.right() - b.x - b.right();
    const std::int64_t dy = a.y + a.bottom() - b.y - b.bottom();
    return dx * dx + dy * dy;
}

/// A side that covers `length` in as few steps as `largest` does, and in nearly equal ones: slivers
/// at the end are mostly halo, and make some threads wait for the others.
int evenSide(int length, int largest)
{
    constexpr int grid = 8; // suits the cells of all networks
    const int count = std::max(1, (length + largest - 1) / largest);
    const int even = (length + count - 1) / count;
    return std::min(largest, (even + grid - 1) / grid * grid);
}

} // namespace

std::vector<Rect> planTiles(image::Size frame, int side)
{
    const int width = evenSide(frame.width, side);
    const int height = evenSide(frame.height, side);
    std::vector<Rect> tiles;
    for (int y = 0; y < frame.height; y += height) {
        for (int x = 0; x < frame.width; x += width)
            tiles.push_back(image::intersected({x, y, width, height}, image::frameOf(frame)));
    }
    return tiles;
}

TileQueue::TileQueue(image::Size frame, int side, std::shared_ptr<const Focus> focus) :
    m_frame(image::frameOf(frame)),
    m_side(side),
    m_focus(std::move(focus)),
    m_waiting(planTiles(frame, side)),
    m_size(m_waiting.size())
{
}

std::optional<Rect> TileQueue::take()
{
    if (m_waiting.empty())
        return std::nullopt;
    Focus::Place place = m_focus ? m_focus->place() : Focus::Place{};
    if (place.visible.empty())
        place.visible = m_frame;
    const auto rank = [&](const Rect& tile) {
        const bool close = !image::intersected(tile, place.closest).empty();
        return std::pair(!close, distance(tile, close ? place.closest : place.visible));
    };
    const auto next = std::min_element(m_waiting.begin(), m_waiting.end(),
        [&](const Rect& a, const Rect& b) { return rank(a) < rank(b); });
    const Rect tile = *next;
    m_waiting.erase(next);
    return tile;
}

} // namespace cxr::enhance
