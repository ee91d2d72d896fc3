// SPDX-License-Identifier: Apache-2.0
#include "image/display.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

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
    std::size_t count = inside.area();
    if (meaning.padding) {
        for (std::size_t sample = 0; sample < histogram.size(); ++sample) {
            // A picture of padding alone keeps it: any window will do.
            if (meaning.isPadding(static_cast<int>(sample)) && histogram[sample] < count)
                count -= std::exchange(histogram[sample], 0);
        }
    }
    const int low = percentile(histogram, count, lowPercentile);
    const int high = percentile(histogram, count, highPercentile);
    const double a = meaning.modalityValue(low);
    const double b = meaning.modalityValue(high);
    // LINEAR_EXACT maps center ± width/2 to black and white without LINEAR's half-step shift, and
    // so suits windows that do not come from a file.
    return {.center = (a + b) / 2,
        .width = std::max(std::abs(b - a), meaning.modalityStep()),
        .function = VoiFunction::LinearExact,
        .name = {}};
}

VoiWindow fullRangeWindow(const Meaning& meaning)
{
    const auto [low, high] = meaning.modalityLimits();
    return {.center = (low + high) / 2,
        .width = std::max(high - low, meaning.modalityStep()),
        .function = VoiFunction::LinearExact,
        .name = {}};
}

VoiWindow defaultWindow(const Image& image)
{
    const Meaning& meaning = image.meaning();
    if (!meaning.windows.empty())
        return meaning.windows.front();
    if (meaning.bits <= 8)
        return fullRangeWindow(meaning);
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
    case VoiFunction::Table: {
        const Lut& lut = window.lut;
        const double last = lut.size() - 1;
        const double index = std::clamp((x - center) / width * last + last / 2, 0.0, last);
        return static_cast<double>(lut.at(lut.firstInput() + index)) / lut.range();
    }
    }
    return 0;
}

std::vector<std::uint8_t> displayLut(const Meaning& meaning, const VoiWindow& window, bool invert)
{
    const bool flip = meaning.inverted != invert;
    const Lut& presentation = meaning.presentationLut;
    std::vector<std::uint8_t> lut(static_cast<std::size_t>(meaning.range()) + 1);
    for (std::size_t sample = 0; sample < lut.size(); ++sample) {
        if (meaning.isPadding(static_cast<int>(sample)))
            continue; // stays black, inverted or not
        double grey = applyWindow(window, meaning.modalityValue(static_cast<double>(sample)));
        if (!presentation.empty()) {
            const double input = presentation.firstInput() + grey * (presentation.size() - 1);
            grey = static_cast<double>(presentation.at(input)) / presentation.range();
        }
        const auto level = static_cast<std::uint8_t>(std::lround(grey * 255));
        lut[sample] = flip ? static_cast<std::uint8_t>(255 - level) : level;
    }
    return lut;
}

} // namespace cxr::image
