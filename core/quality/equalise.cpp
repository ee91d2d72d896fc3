// SPDX-License-Identifier: Apache-2.0
#include "quality/equalise.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace cxr::quality {

using image::Size;

namespace {

constexpr int wideRange = std::numeric_limits<std::uint16_t>::max();
constexpr int bins = 256;
constexpr int valuesPerBin = wideRange / (bins - 1);
static_assert(valuesPerBin * (bins - 1) == wideRange, "the last bin's centre is the last value");

/// What a tile makes of the values at the bins' centres.
using Mapping = std::array<float, bins>;

/// Two neighbours on an axis and how much the second one counts.
struct Blend {
    int first = 0;
    int second = 0;
    float weight = 0;
};

/// Position `at` of `length` pixels, between the centres of `tiles` tiles.
Blend blendAt(int at, int length, int tiles)
{
    const double position = (at + 0.5) * tiles / length - 0.5;
    const double below = std::floor(position);
    const int first = static_cast<int>(below);
    return {
        std::max(first, 0), std::min(first + 1, tiles - 1), static_cast<float>(position - below)};
}

float mix(float a, float b, float weight)
{
    return a + weight * (b - a);
}

/// `rangeStart(i)` … `rangeStart(i + 1)` are the pixels of tile i.
int rangeStart(int tile, int length, int tiles)
{
    return static_cast<int>(static_cast<std::int64_t>(tile) * length / tiles);
}

Mapping mappingOf(const WideSamples& samples, Size size, int left, int right, int top, int bottom,
    double clipLimit)
{
    std::array<double, bins> histogram{};
    for (int y = top; y < bottom; ++y) {
        const auto* row = samples.data() + static_cast<std::ptrdiff_t>(y) * size.width;
        for (int x = left; x < right; ++x)
            ++histogram[static_cast<std::size_t>((row[x] + valuesPerBin / 2) / valuesPerBin)];
    }
    const double pixels = static_cast<double>(right - left) * (bottom - top);
    const double limit = clipLimit * pixels / bins;
    double excess = 0;
    for (double& count : histogram) {
        excess += std::max(0.0, count - limit);
        count = std::min(count, limit);
    }
    Mapping mapping{};
    double sum = 0;
    for (std::size_t bin = 0; bin < bins; ++bin) {
        sum += histogram[bin] + excess / bins;
        mapping[bin] = static_cast<float>(sum / pixels * wideRange);
    }
    return mapping;
}

} // namespace

void equaliseHistogram(WideSamples& samples)
{
    std::vector<std::size_t> cumulative(wideRange + 1);
    for (const std::uint16_t sample : samples)
        ++cumulative[sample];
    for (std::size_t value = 1; value < cumulative.size(); ++value)
        cumulative[value] += cumulative[value - 1];
    const auto darkest =
        *std::find_if(cumulative.begin(), cumulative.end(), [](std::size_t n) { return n > 0; });
    if (darkest == samples.size())
        return;
    const double scale = wideRange / static_cast<double>(samples.size() - darkest);
    for (std::uint16_t& sample : samples) {
        sample = static_cast<std::uint16_t>(
            std::lround(static_cast<double>(cumulative[sample] - darkest) * scale));
    }
}

void Clahe::apply(WideSamples& samples, Size size) const
{
    const int across = std::min(tiles, size.width);
    const int down = std::min(tiles, size.height);
    std::vector<Mapping> mappings;
    for (int v = 0; v < down; ++v) {
        for (int u = 0; u < across; ++u) {
            mappings.push_back(mappingOf(samples, size, rangeStart(u, size.width, across),
                rangeStart(u + 1, size.width, across), rangeStart(v, size.height, down),
                rangeStart(v + 1, size.height, down), clipLimit));
        }
    }
    const auto mapping = [&](int u, int v) -> const Mapping& {
        return mappings[static_cast<std::size_t>(v * across + u)];
    };
    for (int y = 0; y < size.height; ++y) {
        auto* row = samples.data() + static_cast<std::ptrdiff_t>(y) * size.width;
        const Blend vertical = blendAt(y, size.height, down);
        for (int x = 0; x < size.width; ++x) {
            const Blend horizontal = blendAt(x, size.width, across);
            const auto bin = static_cast<std::size_t>(row[x] / valuesPerBin);
            const std::size_t next = std::min<std::size_t>(bin + 1, bins - 1);
            const float between = static_cast<float>(row[x] % valuesPerBin) / valuesPerBin;
            const auto mapped = [&](int u, int v) {
                return mix(mapping(u, v)[bin], mapping(u, v)[next], between);
            };
            const float above = mix(mapped(horizontal.first, vertical.first),
                mapped(horizontal.second, vertical.first), horizontal.weight);
            const float below = mix(mapped(horizontal.first, vertical.second),
                mapped(horizontal.second, vertical.second), horizontal.weight);
            const float value = mix(above, below, vertical.weight);
            row[x] = static_cast<std::uint16_t>(
                std::lround(std::clamp(value, 0.0F, static_cast<float>(wideRange))));
        }
    }
}

} // namespace cxr::quality
