// SPDX-License-Identifier: Apache-2.0
#include "quality/network_input.h"

#include <algorithm>

namespace cxr::quality {

using image::Image;
using image::Rect;
using image::Size;

NetworkInput::NetworkInput(const Image& image, Size target) : m_image(image), m_target(target)
{
    if (target != image.size())
        m_resampling.emplace(image.size(), target, false);
}

void NetworkInput::load(int x, int y, int count, float* out) const
{
    const float scale = 1 / static_cast<float>(m_image.meaning().range());
    const std::uint16_t* in = m_image.row(y) + x;
    if (m_image.meaning().inverted) {
        for (int i = 0; i < count; ++i)
            out[i] = 1 - scale * static_cast<float>(in[i]);
    } else {
        for (int i = 0; i < count; ++i)
            out[i] = scale * static_cast<float>(in[i]);
    }
}

void NetworkInput::read(const Rect& rect, float* out, Workspace& workspace) const
{
    const Rect inside = image::intersected(rect, image::frameOf(m_target));
    const auto rowAt = [&](int y) { return out + static_cast<std::ptrdiff_t>(y) * rect.width; };
    const int left = inside.x - rect.x;
    const int top = inside.y - rect.y;
    if (m_resampling) {
        const auto loader = [this](
                                int x, int y, int count, float* line) { load(x, y, count, line); };
        m_resampling->run(loader, inside, rowAt(top) + left, rect.width, workspace);
    } else {
        for (int y = 0; y < inside.height; ++y)
            load(inside.x, inside.y + y, inside.width, rowAt(top + y) + left);
    }
    // The picture's own edge, over and over.
    for (int y = top; y < top + inside.height; ++y) {
        float* row = rowAt(y);
        std::fill(row, row + left, row[left]);
        const int end = left + inside.width;
        std::fill(row + end, row + rect.width, row[end - 1]);
    }
    for (int y = 0; y < top; ++y)
        std::copy_n(rowAt(top), rect.width, rowAt(y));
    for (int y = top + inside.height; y < rect.height; ++y)
        std::copy_n(rowAt(top + inside.height - 1), rect.width, rowAt(y));
}

Plane networkInput(const Image& image, Size target, const Rect& rect)
{
    Plane plane{rect.size(), std::vector<float>(rect.area())};
    NetworkInput::Workspace workspace;
    NetworkInput(image, target).read(rect, plane.values.data(), workspace);
    return plane;
}

} // namespace cxr::quality
