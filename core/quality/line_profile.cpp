// SPDX-License-Identifier: Apache-2.0
#include "quality/line_profile.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace cxr::quality {

namespace {

/// Bilinear between pixel centres at half integers.
double valueAt(const image::Image& image, double x, double y)
{
    const auto along = [](double position, int length) {
        const double centred = std::clamp(position - 0.5, 0.0, length - 1.0);
        const int first = std::min(static_cast<int>(centred), std::max(0, length - 2));
        return std::pair(first, centred - first);
    };
    const auto [column, right] = along(x, image.width());
    const auto [row, below] = along(y, image.height());
    const int nextColumn = std::min(column + 1, image.width() - 1);
    const int nextRow = std::min(row + 1, image.height() - 1);
    const double upper =
        image.sample(column, row) * (1 - right) + image.sample(nextColumn, row) * right;
    const double lower =
        image.sample(column, nextRow) * (1 - right) + image.sample(nextColumn, nextRow) * right;
    return upper * (1 - below) + lower * below + image.meaning().storedMin;
}

struct Side {
    double mean = 0;
    double sigma = 0;
};

Side sideOf(const double* values, std::size_t count)
{
    Side side;
    for (std::size_t i = 0; i < count; ++i)
        side.mean += values[i] / static_cast<double>(count);
    for (std::size_t i = 0; i < count; ++i)
        side.sigma += std::pow(values[i] - side.mean, 2) / static_cast<double>(count);
    side.sigma = std::sqrt(side.sigma);
    return side;
}

} // namespace

LineProfile profileOf(
    const image::Image& image, const image::Point& from, const image::Point& to, double scale)
{
    const double length = std::hypot(to.x - from.x, to.y - from.y);
    if (image.empty() || !std::isfinite(length) || length <= 0)
        return {};
    constexpr double mostSteps = 100'000; // a line may be drawn far beyond a picture
    const double steps = std::min(std::ceil(length * scale), mostSteps);
    LineProfile profile;
    profile.step = length / steps;
    for (double i = 0; i <= steps; ++i) {
        const double share = i / steps;
        profile.values.push_back(valueAt(image, (from.x + share * (to.x - from.x)) * scale,
            (from.y + share * (to.y - from.y)) * scale));
    }
    return profile;
}

std::optional<double> riseDistance(const LineProfile& profile)
{
    constexpr std::size_t sideShare = 6;
    constexpr std::size_t fewest = 2;
    const std::size_t count = profile.values.size();
    const std::size_t side = std::max(fewest, count / sideShare);
    if (count < 2 * side + 2)
        return {};
    const Side first = sideOf(profile.values.data(), side);
    const Side last = sideOf(profile.values.data() + count - side, side);
    const double way = last.mean - first.mean;
    constexpr double leastOverNoise = 4;
    constexpr double leastGreyLevels = 2;
    if (std::abs(way)
        < std::max(leastGreyLevels, leastOverNoise * std::hypot(first.sigma, last.sigma)))
        return {};
    // 0 on the first side, 1 on the last.
    const auto share = [&](std::size_t i) { return (profile.values[i] - first.mean) / way; };
    // The crossing of the middle where the profile is steepest is the edge.
    std::size_t edge = 0;
    for (std::size_t i = 0; i + 1 < count; ++i) {
        if (share(i) <= 0.5 && share(i + 1) > 0.5
            && (edge == 0 || share(i + 1) - share(i) > share(edge + 1) - share(edge)))
            edge = i;
    }
    constexpr double low = 0.1;
    constexpr double high = 0.9;
    const auto crossing = [&](std::size_t before, double level) {
        return static_cast<double>(before)
            + (level - share(before)) / (share(before + 1) - share(before));
    };
    std::size_t foot = edge;
    while (foot > 0 && share(foot) > low)
        --foot;
    std::size_t top = edge + 1;
    while (top + 1 < count && share(top) < high)
        ++top;
    if (share(foot) > low || share(top) < high)
        return {};
    return (crossing(top - 1, high) - crossing(foot, low)) * profile.step;
}

} // namespace cxr::quality
