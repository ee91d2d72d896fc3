// SPDX-License-Identifier: Apache-2.0
#include "quality/network_input.h"

#include <algorithm>

namespace cxr::quality {

using image::Image;
using image::Rect;
using image::Size;

namespace {

/// The pixels of `rect`, which lies inside the frame, divided by the range; positive.
Plane normalised(const Image& image, const Rect& rect)
{
    Plane plane{rect.size(), std::vector<float>(rect.area())};
    const float scale = 1 / static_cast<float>(image.meaning().range());
    for (int y = 0; y < rect.height; ++y) {
        const std::uint16_t* in = image.row(rect.y + y) + rect.x;
        std::transform(in, in + rect.width, plane.row(y),
            [&](std::uint16_t sample) {
                const float value = scale * static_cast<float>(sample);
                return image.meaning().inverted ? 1 - value : value;
            });
    }
    return plane;
}

} // namespace

Plane networkInput(const Image& image, Size target, const Rect& rect)
{
    const Rect inside = image::intersected(rect, image::frameOf(target));
    Plane core;
    if (target == image.size()) {
        core = normalised(image, inside);
    } else {
        const Rect support = bicubicSupport(inside, image.size(), target, false);
        core = resampleBicubic(
            normalised(image, support), support, image.size(), inside, target, false);
    }
    if (inside == rect)
        return core;

    Plane padded{rect.size(), std::vector<float>(rect.area())};
    for (int y = 0; y < rect.height; ++y) {
        const float* in = core.row(std::clamp(rect.y + y - inside.y, 0, inside.height - 1));
        float* out = padded.row(y);
        for (int x = 0; x < rect.width; ++x)
            out[x] = in[std::clamp(rect.x + x - inside.x, 0, inside.width - 1)];
    }
    return padded;
}

} // namespace cxr::quality
