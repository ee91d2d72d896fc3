// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/image.h"

#include <memory>
#include <vector>

namespace cxr::image {

/// An image and its successive halvings by 2×2 means, so that a view at any zoom reads at most
/// about four samples per screen pixel. Level k has size ceil(size / 2^k); the smallest level's
/// longer side is at most 256. Built off the GUI thread; afterwards read by any thread, as long as
/// nobody writes.
class Pyramid {
public:
    explicit Pyramid(Image image);

    [[nodiscard]] int levels() const { return static_cast<int>(m_levels.size()); }
    /// 0 is the full image.
    [[nodiscard]] const Image& level(int index) const
    {
        return m_levels[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] const Image& image() const { return m_levels.front(); }

    /// Memory that all levels take.
    [[nodiscard]] std::size_t bytes() const;

    /// Replaces the pixels at `at` of level 0 by `tile` (at.size() == tile.size(), inside the
    /// frame) and updates the levels above it. Cost is that of the tile, not of the image.
    void write(const Rect& at, const Image& tile);

private:
    void reduce(int toLevel, const Rect& rect);

    std::vector<Image> m_levels;
};

/// The full image inside a shared pyramid, sharing its lifetime without a copy.
[[nodiscard]] inline std::shared_ptr<const Image> imageOf(std::shared_ptr<const Pyramid> pyramid)
{
    const Image* image = &pyramid->image();
    return {std::move(pyramid), image};
}

} // namespace cxr::image
