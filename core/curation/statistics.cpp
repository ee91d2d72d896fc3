// SPDX-License-Identifier: Apache-2.0
#include "curation/statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace cxr::curation {

namespace {

constexpr double whiskerReach = 1.5; // interquartile ranges

/// Share of the 2ⁿ equally likely signs for which the positive ranks sum to `sum` or less.
/// Counts stay below 2²⁵, so doubles hold them exactly.
double exactLowerTail(std::size_t count, double sum)
{
    const std::size_t total = count * (count + 1) / 2;
    std::vector<double> ways(total + 1, 0.0);
    ways[0] = 1;
    for (std::size_t rank = 1; rank <= count; ++rank) {
        for (std::size_t s = total; s >= rank; --s)
            ways[s] += ways[s - rank];
    }
    double below = 0;
    for (std::size_t s = 0; static_cast<double>(s) <= sum; ++s)
        below += ways[s];
    return below / std::ldexp(1.0, static_cast<int>(count));
}

/// Two-sided, continuity-corrected by half a rank towards the mean.
double normalPValue(double count, double tieTerm, double smaller)
{
    const double mean = count * (count + 1) / 4;
    const double variance = count * (count + 1) * (2 * count + 1) / 24 - tieTerm / 48;
    const double distance = std::max(0.0, std::abs(smaller - mean) - 0.5);
    return variance > 0 ? std::erfc(distance / std::sqrt(variance) / std::numbers::sqrt2) : 1.0;
}

} // namespace

double quantile(const std::vector<double>& sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

Distribution distributionOf(std::vector<double> values)
{
    Distribution result;
    result.leftOut = std::erase_if(values, [](double value) { return !std::isfinite(value); });
    result.count = values.size();
    if (values.empty()) {
        const double none = std::numeric_limits<double>::quiet_NaN();
        result.mean = result.lowWhisker = result.lowerQuartile = result.median =
            result.upperQuartile = result.highWhisker = result.smallest = result.largest = none;
        return result;
    }
    std::sort(values.begin(), values.end());
    for (const double value : values)
        result.mean += value / static_cast<double>(values.size());
    result.lowerQuartile = quantile(values, 0.25);
    result.median = quantile(values, 0.5);
    result.upperQuartile = quantile(values, 0.75);
    result.smallest = values.front();
    result.largest = values.back();
    const double reach = whiskerReach * (result.upperQuartile - result.lowerQuartile);
    const double lowest = result.lowerQuartile - reach;
    const double highest = result.upperQuartile + reach;
    // An interpolated quartile may lie beyond every value on its side; the whisker is then empty.
    result.lowWhisker = result.lowerQuartile;
    result.highWhisker = result.upperQuartile;
    for (const double value : values) {
        if (value < lowest || value > highest) {
            result.outliers.push_back(value);
            continue;
        }
        result.lowWhisker = std::min(result.lowWhisker, value);
        result.highWhisker = std::max(result.highWhisker, value);
    }
    return result;
}

SignedRankTest signedRankTest(const std::vector<double>& before, const std::vector<double>& after)
{
    SignedRankTest test;
    std::vector<double> differences;
    for (std::size_t i = 0; i < std::min(before.size(), after.size()); ++i) {
        const double difference = after[i] - before[i];
        if (!std::isfinite(difference)) {
            ++test.leftOut;
            continue;
        }
        ++test.pairs;
        if (difference == 0)
            ++test.zeros;
        else
            differences.push_back(difference);
    }
    if (differences.empty())
        return test;

    std::sort(differences.begin(), differences.end(),
        [](double a, double b) { return std::abs(a) < std::abs(b); });
    double tieTerm = 0;
    for (std::size_t first = 0, next = 0; first < differences.size(); first = next) {
        while (next < differences.size()
            && std::abs(differences[next]) == std::abs(differences[first]))
            ++next;
        const auto size = static_cast<double>(next - first);
        const double rank = static_cast<double>(first) + (size + 1) / 2;
        for (std::size_t i = first; i < next; ++i)
            (differences[i] > 0 ? test.positiveRanks : test.negativeRanks) += rank;
        if (next - first > 1) {
            test.ties += next - first;
            tieTerm += size * size * size - size;
        }
    }
    const double smaller = std::min(test.positiveRanks, test.negativeRanks);
    if (differences.size() <= exactLimit && test.ties == 0) {
        test.method = SignedRankTest::Method::Exact;
        test.pValue = std::min(1.0, 2 * exactLowerTail(differences.size(), smaller));
    } else {
        test.method = SignedRankTest::Method::Normal;
        test.pValue = normalPValue(static_cast<double>(differences.size()), tieTerm, smaller);
    }
    return test;
}

std::vector<Batch> batchesOf(std::size_t count, std::size_t size)
{
    std::vector<Batch> batches;
    for (std::size_t first = 0; first < count; first += size)
        batches.push_back({first, std::min(size, count - first)});
    return batches;
}

} // namespace cxr::curation
