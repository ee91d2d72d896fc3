// SPDX-License-Identifier: Apache-2.0
#include "curation/close_up.h"

#include "image/display.h"
#include "plot/colour.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>

namespace cxr::curation {

using image::Image;
using image::Rect;
using plot::Picture;

namespace {

constexpr int searchStep = 32; // pixels between the windows that are tried
constexpr int wholeSide = 320; // of the reduced picture

/// Absolute, not squared: otherwise the edges of a lead marker would outweigh all anatomy.
std::int64_t absoluteError(const Image& reference, const Image& test, const Rect& rect)
{
    std::int64_t sum = 0;
    for (int y = rect.y; y < rect.bottom(); ++y) {
        for (int x = rect.x; x < rect.right(); ++x)
            sum += std::abs(test.sample(x, y) - reference.sample(x, y));
    }
    return sum;
}

/// In steps, and the last place of all.
std::vector<int> placesToTry(int first, int last)
{
    std::vector<int> places;
    for (int place = first; place < last; place += searchStep)
        places.push_back(place);
    places.push_back(last);
    return places;
}

Rect worstWindow(const Image& reference, const Image& after, int border)
{
    Rect inner = reference.frame().grown(-border);
    if (inner.width < closeUpSide || inner.height < closeUpSide)
        inner = reference.frame();
    const int width = std::min(closeUpSide, inner.width);
    const int height = std::min(closeUpSide, inner.height);
    Rect worst{inner.x, inner.y, width, height};
    std::int64_t most = 0;
    for (const int y : placesToTry(inner.y, inner.bottom() - height)) {
        for (const int x : placesToTry(inner.x, inner.right() - width)) {
            const Rect window{x, y, width, height};
            const std::int64_t error = absoluteError(reference, after, window);
            if (error > most) {
                most = error;
                worst = window;
            }
        }
    }
    return worst;
}

Picture grey(const Image& image, const std::vector<std::uint8_t>& lut, const Rect& rect)
{
    Picture picture(rect.size());
    for (int y = 0; y < rect.height; ++y) {
        for (int x = 0; x < rect.width; ++x) {
            const std::uint8_t level = lut[image.sample(rect.x + x, rect.y + y)];
            picture.set(x, y, {level, level, level});
        }
    }
    return picture;
}

/// Means of square blocks, so that the longer side is at most wholeSide.
Picture reduced(const Image& image, const std::vector<std::uint8_t>& lut)
{
    const int block = (std::max(image.width(), image.height()) + wholeSide - 1) / wholeSide;
    Picture picture({std::max(1, image.width() / block), std::max(1, image.height() / block)});
    for (int y = 0; y < picture.size.height; ++y) {
        for (int x = 0; x < picture.size.width; ++x) {
            const Rect rect =
                image::intersected(image.frame(), {x * block, y * block, block, block});
            unsigned sum = 0;
            for (int v = rect.y; v < rect.bottom(); ++v) {
                for (int u = rect.x; u < rect.right(); ++u)
                    sum += lut[image.sample(u, v)];
            }
            const auto level = static_cast<std::uint8_t>(sum / static_cast<unsigned>(rect.area()));
            picture.set(x, y, {level, level, level});
        }
    }
    return picture;
}

int largestDifference(const Image& a, const Image& b, const Rect& rect)
{
    int largest = 0;
    for (int y = rect.y; y < rect.bottom(); ++y) {
        for (int x = rect.x; x < rect.right(); ++x)
            largest = std::max(largest, std::abs(a.sample(x, y) - b.sample(x, y)));
    }
    return largest;
}

Picture differences(const Image& reference, const Image& test, const Rect& rect, int fullColour)
{
    const auto byte = [](double share) {
        return static_cast<std::uint8_t>(std::lround(255 * std::clamp(share, 0.0, 1.0)));
    };
    // Towards bright pixels of an inverted image the stored difference is negative.
    const double sign = reference.meaning().inverted ? -1 : 1;
    Picture picture(rect.size());
    for (int y = 0; y < rect.height; ++y) {
        for (int x = 0; x < rect.width; ++x) {
            const double difference = sign
                * (test.sample(rect.x + x, rect.y + y) - reference.sample(rect.x + x, rect.y + y));
            const double share = std::min(1.0, std::abs(difference) / fullColour);
            const plot::Colour colour =
                plot::mixed(plot::paper, difference < 0 ? plot::blue : plot::vermilion, share);
            picture.set(x, y, {byte(colour.red), byte(colour.green), byte(colour.blue)});
        }
    }
    return picture;
}

} // namespace

CloseUp closeUp(const Image& reference, const Image& before, const Image& after, int border)
{
    CloseUp result;
    result.rect = worstWindow(reference, after, border);
    result.frame = reference.size();
    result.whole =
        reduced(reference, image::displayLut(reference.meaning(), image::defaultWindow(reference)));
    const auto lut =
        image::displayLut(reference.meaning(), image::autoWindow(reference, result.rect));
    result.reference = grey(reference, lut, result.rect);
    result.before = grey(before, lut, result.rect);
    result.after = grey(after, lut, result.rect);
    result.fullColour = std::max({1, largestDifference(reference, before, result.rect),
        largestDifference(reference, after, result.rect)});
    result.errorBefore = differences(reference, before, result.rect, result.fullColour);
    result.errorAfter = differences(reference, after, result.rect, result.fullColour);
    return result;
}

} // namespace cxr::curation
