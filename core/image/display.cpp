// SPDX-License-Identifier: Apache-2.0
#include "image/display.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cxr::image {

namespace {

constexpr double lowPercentile = 0.005;
constexpr double highPercentile = 0.995;

/// Smallest sample at or above which `fraction` of the pixels lie.
int percentile(const std::vector<std::size_t>& histogram, std::size_t count, double fraction)
{
    const double target = fraction * static_cast<double>(count);
    double seen = 0;
    for (std::size_t sample = 0; sample < histogram.size(); ++sample) {
        seen += static_cast<double>(histogram[sample]);
        if (seen > target)
            return static_cast<int>(sample);
    }
    return static_cast<int>(histogram.size()) - 1;
}

} // namespace

VoiWindow autoWindow(const Image& image, const Rect& region)
{
    const Meaning& meaning = image.meaning();
    const Rect asked = region.empty() ? image.frame() : region;
    const Rect inside = intersected(asked, image.frame());
    std::vector<std::size_t> histogram(static_cast<std::size_t>(meaning.range()) + 1);
    for (int y = inside.y; y < inside.bottom(); ++y) {
        const std::uint16_t* row = image.row(y);
        for (int x = inside.x; x < inside.right(); ++x)
            ++histogram[row[x]];
    }
    const int low = percentile(histogram, inside.area(), lowPercentile);
    const int high = percentile(histogram, inside.area(), highPercentile);
    const double a = meaning.modalityValue(low);
    const double b = meaning.modalityValue(high);
    const double step = std::max(std::abs(meaning.rescaleSlope), 1e-12);
    // LINEAR_EXACT maps center ± width/2 to black and white without LINEAR's half-step shift, and
    // so suits windows that do not come from a file.
    return {.center = (a + b) / 2,
        .width = std::max(std::abs(b - a), step),
        .function = VoiFunction::LinearExact,
        .name = {}};
}

VoiWindow defaultWindow(const Image& image)
{
    const Meaning& meaning = image.meaning();
    if (!meaning.windows.empty())
        return meaning.windows.front();
    if (meaning.bits <= 8) {
        const double a = meaning.modalityValue(0);
        const double b = meaning.modalityValue(meaning.range());
        return {.center = (a + b) / 2,
            .width = std::max(std::abs(b - a), 1e-12),
            .function = VoiFunction::LinearExact,
            .name = {}};
    }
    return autoWindow(image);
}

double applyWindow(const VoiWindow& window, double x)
{
    const double center = window.center;
    const double width = window.width;
    switch (window.function) {
    case VoiFunction::Linear: {
        if (width <= 1) // a step function; PS3.3 allows width 1 and divides by width − 1
            return x <= center - 0.5 ? 0 : 1;
        return std::clamp((x - (center - 0.5)) / (width - 1) + 0.5, 0.0, 1.0);
    }
    case VoiFunction::LinearExact:
        return std::clamp((x - center) / width + 0.5, 0.0, 1.0);
    case VoiFunction::Sigmoid:
        return 1 / (1 + std::exp(-4 * (x - center) / width));
    }
    return 0;
}

std::vector<std::uint8_t> displayLut(const Meaning& meaning, const VoiWindow& window, bool invert)
{
    const bool flip = meaning.inverted != invert;
    std::vector<std::uint8_t> lut(static_cast<std::size_t>(meaning.range()) + 1);
    for (std::size_t sample = 0; sample < lut.size(); ++sample) {
        const double grey = applyWindow(window, meaning.modalityValue(static_cast<double>(sample)));
        const auto level = static_cast<std::uint8_t>(std::lround(grey * 255));
        lut[sample] = flip ? static_cast<std::uint8_t>(255 - level) : level;
    }
    return lut;
}

} // namespace cxr::image
