// SPDX-License-Identifier: Apache-2.0
#include "image/image.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace cxr::image {

Image::Image(Size size, Meaning meaning) :
    m_size(size),
    m_meaning(std::move(meaning)),
    m_samples(size.area())
{
    assert(!size.empty());
}

Image::Image(Size size, Meaning meaning, std::vector<std::uint16_t> samples) :
    m_size(size),
    m_meaning(std::move(meaning)),
    m_samples(std::move(samples))
{
    assert(!size.empty() && m_samples.size() == size.area());
}

Image Image::cropped(const Rect& rect) const
{
    const Rect inside = intersected(rect, frame());
    if (inside.empty())
        return {};
    Image result(inside.size(), m_meaning);
    for (int y = 0; y < inside.height; ++y) {
        const std::uint16_t* from = row(inside.y + y) + inside.x;
        std::copy_n(from, inside.width, result.row(y));
    }
    return result;
}

} // namespace cxr::image
