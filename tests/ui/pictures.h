// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/pyramid.h"
#include "ui/view_data.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

/// Pictures made from formulas, for tests and the demo window. No patient was photographed.
namespace pictures {

using cxr::image::Image;
using cxr::image::Meaning;
using cxr::image::Pyramid;
using cxr::image::Size;

/// A LINEAR window.
inline cxr::image::VoiWindow voi(double center, double width, const char* name = "")
{
    return {.center = center,
        .width = width,
        .function = cxr::image::VoiFunction::Linear,
        .name = name};
}

/// An image whose sample at (x, y) is f(x, y).
template <typename F>
std::shared_ptr<const Pyramid> painted(Size size, const Meaning& meaning, F f)
{
    Image image(size, meaning);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x)
            image.row(y)[x] = static_cast<std::uint16_t>(f(x, y));
    }
    return std::make_shared<const Pyramid>(std::move(image));
}

/// Every sample differs from its neighbours; 8 bit.
inline std::shared_ptr<const Pyramid> pattern(Size size)
{
    return painted(size, {}, [](int x, int y) { return (x * 37 + y * 91) % 256; });
}

/// Something chest-like in 12 bit: body, two lungs, ribs, heart, spine and fine texture. `blur`
/// softens ribs and texture, as the input of a restoration is soft.
inline std::shared_ptr<const Pyramid> chest(Size size, double blur)
{
    const auto bell = [](double distance) { return std::exp(-distance * distance); };
    Meaning meaning;
    meaning.bits = 12;
    return painted(size, meaning, [=](int column, int row) {
        const double x = (column + 0.5) / size.width * 2 - 1;
        const double y = (row + 0.5) / size.height * 2 - 1;
        const double body = 1 / (1 + std::exp((std::hypot(x / 0.92, y / 1.25) - 1) * 30));
        double density = 0.78 * body;
        for (const double side : {-1.0, 1.0}) {
            const double lung = std::hypot((x - side * 0.42) / 0.34, (y + 0.02) / 0.66);
            density -= 0.5 * body / (1 + std::exp((lung - 1) * 18));
        }
        const double ribs = std::sin((y * 1.0 + x * x * 0.9) * 34);
        density += 0.1 * body * std::tanh(ribs * 2.5 / blur) * bell(x * 0.9) / 1.6;
        density += 0.3 * bell(x / 0.1) * body;
        density += 0.34 * bell(std::hypot((x - 0.16) / 0.3, (y - 0.32) / 0.3));
        density += 0.025 / blur * std::sin(column * 0.9 + row * 0.35) * std::sin(row * 0.7) * body;
        return std::lround(std::clamp(density, 0.0, 1.0) * meaning.range());
    });
}

inline cxr::ui::Layer layer(
    std::shared_ptr<const Pyramid> pixels, int scale = 1, bool enhanced = false)
{
    return {.pixels = std::move(pixels),
        .scale = scale,
        .title = enhanced ? QStringLiteral("After: SRCNN 9-5-5")
                          : QStringLiteral("Before: phantom_01.png"),
        .subtitle = QStringLiteral("12 bit"),
        .enhanced = enhanced};
}

inline cxr::ui::Document document(std::shared_ptr<const Pyramid> pixels)
{
    cxr::ui::Document document;
    const double range = pixels->image().meaning().range();
    document.window = {.center = range / 2,
        .width = range,
        .function = cxr::image::VoiFunction::LinearExact,
        .name = {}};
    document.before = layer(std::move(pixels));
    return document;
}

} // namespace pictures
