// SPDX-License-Identifier: Apache-2.0
#include "quality/difference_map.h"

#include "image/parallel.h"
#include "quality/consistency.h"
#include "quality/guarded.h"
#include "quality/ssim_map.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <iterator>
#include <utility>

namespace cxr::quality {

using image::Image;
using image::Rect;

namespace {

constexpr int bandRows = 128;
constexpr int bandsAtOnce = 8;
constexpr int similarityZero = 32767;

/// The parts of a map that its kind and the pictures' depth decide.
DifferenceMap emptyMap(const Image& reference, MapKind kind)
{
    DifferenceMap map;
    map.kind = kind;
    image::Meaning meaning;
    const int bits = reference.meaning().bits;
    if (kind == MapKind::Similarity) {
        meaning.bits = 16;
        map.zero = similarityZero;
        map.step = 1.0 / similarityZero;
    } else if (kind == MapKind::Absolute) {
        meaning.bits = bits;
    } else {
        meaning.bits = std::min(16, bits + 1);
        map.step = bits < 16 ? 1 : 2;
        map.zero = static_cast<int>(reference.meaning().range() / map.step);
    }
    map.samples = Image(reference.size(), meaning);
    return map;
}

void subtractRow(const Image& reference, const Image& test, int y, DifferenceMap& map)
{
    const std::uint16_t* from = reference.row(y);
    const std::uint16_t* to = test.row(y);
    std::uint16_t* out = map.samples.row(y);
    if (map.kind == MapKind::Absolute) {
        for (int x = 0; x < reference.width(); ++x)
            out[x] = static_cast<std::uint16_t>(std::abs(int{to[x]} - int{from[x]}));
        return;
    }
    const int zero = static_cast<int>(map.zero);
    const int step = static_cast<int>(map.step);
    for (int x = 0; x < reference.width(); ++x)
        out[x] = static_cast<std::uint16_t>(zero + (int{to[x]} - int{from[x]}) / step);
}

/// The value that is best in a map: no difference.
double bestOf(MapKind kind)
{
    return kind == MapKind::Similarity ? 1 : 0;
}

double reachOf(const DifferenceMap& map)
{
    constexpr double share = 0.999;
    const double best = bestOf(map.kind);
    std::vector<std::size_t> counts(std::size_t{1} << 16);
    for (const std::uint16_t sample : map.samples.samples()) {
        const double steps = std::abs(map.valueOf(sample) - best) / map.step;
        ++counts[std::min<std::size_t>(static_cast<std::size_t>(std::lround(steps)), 65535)];
    }
    const auto wanted =
        static_cast<std::size_t>(std::ceil(share * double(map.samples.size().area())));
    std::size_t seen = 0;
    std::size_t steps = 0;
    for (; steps < counts.size(); ++steps) {
        seen += counts[steps];
        if (seen >= wanted)
            break;
    }
    constexpr double leastSimilarity = 0.02;
    const double least = map.kind == MapKind::Similarity ? leastSimilarity : 1;
    return std::max(least, double(steps) * map.step);
}

/// Fills the map row by row, a few bands at a time: whoever cancels is heard in between.
Result<void> fill(DifferenceMap& map, const Progress& progress,
    const std::function<void(int top, int rows)>& band)
{
    const int height = map.samples.height();
    const int bands = (height + bandRows - 1) / bandRows;
    for (int first = 0; first < bands; first += bandsAtOnce) {
        if (!goesOn(progress, double(first) / bands))
            return fail(Code::Cancelled);
        inParallel(std::min(bandsAtOnce, bands - first), [&](int index) {
            const int top = (first + index) * bandRows;
            band(top, std::min(bandRows, height - top));
        });
    }
    map.reach = reachOf(map);
    return {};
}

} // namespace

Result<DifferenceMap> differenceMap(const Image& reference, const Image& test, MapKind kind,
    SsimDefinition definition, const Progress& progress)
{
    if (reference.empty() || kind == MapKind::Residual || reference.size() != test.size()
        || reference.meaning().bits != test.meaning().bits) {
        return fail(Code::InvalidArgument,
            "a map needs two images of the same size and the same number of bits");
    }
    return guarded([&]() -> Result<DifferenceMap> {
        DifferenceMap map = emptyMap(reference, kind);
        const auto band = [&](int top, int rows) {
            if (kind != MapKind::Similarity) {
                for (int y = top; y < top + rows; ++y)
                    subtractRow(reference, test, y, map);
                return;
            }
            std::vector<float> values(
                static_cast<std::size_t>(rows) * static_cast<std::size_t>(reference.width()));
            ssimRows(reference, test, definition, top, rows, values.data());
            std::uint16_t* out = map.samples.row(top);
            for (std::size_t i = 0; i < values.size(); ++i) {
                const double value = std::clamp(double{values[i]}, -1.0, 1.0);
                out[i] = static_cast<std::uint16_t>(std::lround((value + 1) * similarityZero));
            }
        };
        return fill(map, progress, band).map([&] { return std::move(map); });
    });
}

Result<DifferenceMap> residualMap(const Image& input, const Image& output,
    const Degradation& degradation, const Progress& progress)
{
    const Result<Image> projected = project(output, input, degradation);
    if (!projected)
        return tl::unexpected(projected.error());
    return guarded([&]() -> Result<DifferenceMap> {
        DifferenceMap map = emptyMap(input, MapKind::Residual);
        const auto band = [&](int top, int rows) {
            for (int y = top; y < top + rows; ++y)
                subtractRow(input, *projected, y, map);
        };
        return fill(map, progress, band).map([&] { return std::move(map); });
    });
}

std::vector<WorstRegion> worstRegions(const DifferenceMap& map, std::size_t count)
{
    const image::Size size = map.samples.size();
    constexpr int divisions = 32; // half squares along the shorter side
    const int half = std::max(4, std::min(size.width, size.height) / divisions);
    const int columns = size.width / half;
    const int rows = size.height / half;
    if (columns < 2 || rows < 2)
        return {};

    // Sums of the cells of the grid; a square is four of them.
    const bool similarity = map.kind == MapKind::Similarity;
    const std::size_t across = static_cast<std::size_t>(columns);
    std::vector<double> cells(across * static_cast<std::size_t>(rows));
    inParallel(rows, [&](int row) {
        double* sums = cells.data() + static_cast<std::size_t>(row) * across;
        for (int y = row * half; y < (row + 1) * half; ++y) {
            const std::uint16_t* samples = map.samples.row(y);
            for (int x = 0; x < columns * half; ++x) {
                const double value = map.valueOf(samples[x]);
                sums[x / half] += similarity ? 1 - value : value * value;
            }
        }
    });
    struct Square {
        double badness;
        int column;
        int row;
    };
    std::vector<Square> squares;
    for (int row = 0; row + 1 < rows; ++row) {
        for (int column = 0; column + 1 < columns; ++column) {
            const double* sums = cells.data() + static_cast<std::size_t>(row) * across + column;
            const double sum = sums[0] + sums[1] + sums[across] + sums[across + 1];
            if (sum > 0)
                squares.push_back({sum, column, row});
        }
    }
    std::stable_sort(squares.begin(), squares.end(),
        [](const Square& a, const Square& b) { return a.badness > b.badness; });

    std::vector<WorstRegion> worst;
    std::vector<bool> taken(squares.empty() ? 0 : cells.size());
    const auto at = [&](int column, int row) {
        return static_cast<std::size_t>(row) * across + static_cast<std::size_t>(column);
    };
    // Half a square stays free around each: the rest of one bad spot is not the next one.
    const auto everyCellAround = [&](const Square& square, auto use) {
        for (int row = std::max(0, square.row - 1); row < std::min(rows, square.row + 3); ++row) {
            for (int column = std::max(0, square.column - 1);
                 column < std::min(columns, square.column + 3); ++column)
                use(row, column);
        }
    };
    for (const Square& square : squares) {
        if (worst.size() == count)
            break;
        const bool free = !taken[at(square.column, square.row)]
            && !taken[at(square.column + 1, square.row)]
            && !taken[at(square.column, square.row + 1)]
            && !taken[at(square.column + 1, square.row + 1)];
        if (!free)
            continue;
        everyCellAround(square, [&](int row, int column) { taken[at(column, row)] = true; });
        const double mean = square.badness / (4.0 * half * half);
        worst.push_back({{square.column * half, square.row * half, 2 * half, 2 * half},
            similarity ? 1 - mean : std::sqrt(mean)});
    }
    return worst;
}

} // namespace cxr::quality
