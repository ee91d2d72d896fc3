// SPDX-License-Identifier: Apache-2.0
#include "ui/window_presets.h"

#include "image/display.h"

#include <algorithm>
#include <cmath>

namespace cxr::ui {

namespace {
constexpr std::size_t mostSamples = 250'000;
}

image::VoiWindow quickAutoWindow(const image::Pyramid& pixels, const image::Rect& region)
{
    image::Rect rect = region.empty() ? pixels.image().frame()
                                      : image::intersected(region, pixels.image().frame());
    int level = 0;
    while (rect.area() > mostSamples && level + 1 < pixels.levels()) {
        const int x = rect.x / 2;
        const int y = rect.y / 2;
        rect = {x, y, (rect.right() + 1) / 2 - x, (rect.bottom() + 1) / 2 - y};
        ++level;
    }
    return image::autoWindow(pixels.level(level), rect);
}

image::VoiWindow quickChestWindow(const image::Pyramid& pixels, image::ChestPart part)
{
    int level = 0;
    while (pixels.level(level).frame().area() > mostSamples && level + 1 < pixels.levels())
        ++level;
    return image::chestWindow(pixels.level(level), part);
}

} // namespace cxr::ui
