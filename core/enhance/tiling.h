// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enhance/focus.h"
#include "image/geometry.h"

#include <memory>
#include <optional>
#include <vector>

namespace cxr::enhance {

/// Cuts a frame into nearly equal tiles of at most `side`×`side` pixels that cover it without
/// overlap. `side` ≥ 1.
[[nodiscard]] std::vector<image::Rect> planTiles(image::Size frame, int side);

/// The tiles of a frame that nobody has taken yet. One thread at a time.
class TileQueue {
public:
    /// `focus` may be null: then from the centre of the frame outwards.
    TileQueue(image::Size frame, int side, std::shared_ptr<const Focus> focus);

    /// No tile is longer to a side.
    [[nodiscard]] int side() const { return m_side; }
    /// Tiles at first.
    [[nodiscard]] std::size_t size() const { return m_size; }
    /// The next tile: what is seen magnified, then the middle of what is visible, outwards. The
    /// focus is asked each time, so whoever looks elsewhere is served there next. Empty at the end.
    [[nodiscard]] std::optional<image::Rect> take();

private:
    image::Rect m_frame;
    int m_side;
    std::shared_ptr<const Focus> m_focus;
    std::vector<image::Rect> m_waiting;
    std::size_t m_size;
};

} // namespace cxr::enhance
