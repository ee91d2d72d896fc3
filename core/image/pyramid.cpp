// SPDX-License-Identifier: Apache-2.0
#include "image/pyramid.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace cxr::image {

namespace {
constexpr int smallestSide = 256;
}

Pyramid::Pyramid(Image image)
{
    m_levels.push_back(std::move(image));
    while (true) {
        const Size size = m_levels.back().size();
        if (std::max(size.width, size.height) <= smallestSide)
            break;
        m_levels.emplace_back(
            Size{(size.width + 1) / 2, (size.height + 1) / 2}, m_levels.back().meaning());
        reduce(levels() - 1, m_levels.back().frame());
    }
}

std::size_t Pyramid::bytes() const
{
    std::size_t samples = 0;
    for (const Image& level : m_levels)
        samples += level.samples().size();
    return samples * sizeof(std::uint16_t);
}

void Pyramid::write(const Rect& at, const Image& tile)
{
    assert(at.size() == tile.size() && intersected(at, image().frame()) == at);
    for (int y = 0; y < at.height; ++y)
        std::copy_n(tile.row(y), at.width, m_levels.front().row(at.y + y) + at.x);
    Rect changed = at;
    for (int index = 1; index < levels(); ++index) {
        const int x = changed.x / 2;
        const int y = changed.y / 2;
        changed = {x, y, (changed.right() + 1) / 2 - x, (changed.bottom() + 1) / 2 - y};
        reduce(index, changed);
    }
}

void Pyramid::reduce(int toLevel, const Rect& rect)
{
    const Image& from = level(toLevel - 1);
    Image& to = m_levels[static_cast<std::size_t>(toLevel)];
    const int lastColumn = from.width() - 1;
    const int lastRow = from.height() - 1;
    for (int y = rect.y; y < rect.bottom(); ++y) {
        const std::uint16_t* upper = from.row(2 * y);
        const std::uint16_t* lower = from.row(std::min(2 * y + 1, lastRow));
        std::uint16_t* out = to.row(y);
        for (int x = rect.x; x < rect.right(); ++x) {
            const int left = 2 * x;
            const int right = std::min(left + 1, lastColumn);
            out[x] = static_cast<std::uint16_t>(
                (upper[left] + upper[right] + lower[left] + lower[right] + 2) / 4);
        }
    }
}

} // namespace cxr::image
