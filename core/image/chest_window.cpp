// SPDX-License-Identifier: Apache-2.0
#include "image/chest_window.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <vector>

namespace cxr::image {

namespace {

using Histogram = std::vector<std::size_t>;

struct Part {
    double low;
    double high; // shares of the body
    const char* name;
};

Part partOf(ChestPart part)
{
    switch (part) {
    case ChestPart::Lung:
        return {0.005, 0.80, "Lung"};
    case ChestPart::SoftTissue:
        return {0.10, 0.97, "Soft tissue"};
    case ChestPart::Bone:
        break;
    }
    return {0.30, 0.998, "Bone"};
}

std::size_t total(const Histogram& histogram)
{
    return std::accumulate(histogram.begin(), histogram.end(), std::size_t{0});
}

std::size_t percentile(const Histogram& histogram, double share)
{
    const double wanted = share * static_cast<double>(total(histogram));
    double seen = 0;
    for (std::size_t value = 0; value < histogram.size(); ++value) {
        seen += static_cast<double>(histogram[value]);
        if (seen >= wanted && seen > 0)
            return value;
    }
    return histogram.size() - 1;
}

/// From dark to bright as they are shown.
Histogram brightnessOf(const Image& image)
{
    const Meaning& meaning = image.meaning();
    Histogram histogram(static_cast<std::size_t>(meaning.range()) + 1);
    for (const std::uint16_t sample : image.samples())
        ++histogram[sample];
    for (std::size_t sample = 0; sample < histogram.size(); ++sample) {
        if (meaning.isPadding(static_cast<int>(sample)))
            histogram[sample] = 0;
    }
    if (meaning.inverted)
        std::reverse(histogram.begin(), histogram.end());
    return histogram;
}

Histogram bodyOf(const Histogram& all)
{
    constexpr double outliers = 0.001;
    constexpr double margin = 0.05;
    const auto low = static_cast<double>(percentile(all, outliers));
    const auto high = static_cast<double>(percentile(all, 1 - outliers));
    Histogram body = all;
    for (std::size_t value = 0; value < body.size(); ++value) {
        const auto at = static_cast<double>(value);
        if (at < low + margin * (high - low) || at > high - margin * (high - low))
            body[value] = 0;
    }
    constexpr std::size_t fewest = 10; // a tenth
    return total(body) * fewest < total(all) ? all : body;
}

} // namespace

VoiWindow chestWindow(const Image& image, ChestPart part)
{
    const Meaning& meaning = image.meaning();
    const Part wanted = partOf(part);
    const Histogram body = bodyOf(brightnessOf(image));
    const auto valueAt = [&](double share) {
        const auto brightness = static_cast<int>(percentile(body, share));
        return meaning.modalityValue(meaning.inverted ? meaning.range() - brightness : brightness);
    };
    const double a = valueAt(wanted.low);
    const double b = valueAt(wanted.high);
    return {.center = (a + b) / 2,
        .width = std::max(std::abs(b - a), meaning.modalityStep()),
        .function = VoiFunction::LinearExact,
        .name = wanted.name};
}

} // namespace cxr::image
