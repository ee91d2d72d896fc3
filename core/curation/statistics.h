// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

namespace cxr::curation {

/// A distribution as a box plot shows it (Tukey, Exploratory Data Analysis, 1977). Quartiles by
/// linear interpolation between order statistics (Hyndman and Fan 1996, type 7: the default of
/// NumPy and R). The whiskers end at the outermost values within 1.5 interquartile ranges of the
/// box; what lies beyond is an outlier. Values that are not finite are left out and counted.
struct Distribution {
    std::size_t count = 0; ///< finite values; with 0 every figure is not a number
    std::size_t leftOut = 0;
    double mean = 0;
    double lowWhisker = 0;
    double lowerQuartile = 0;
    double median = 0;
    double upperQuartile = 0;
    double highWhisker = 0;
    double smallest = 0;
    double largest = 0;
    std::vector<double> outliers; ///< ascending
};
[[nodiscard]] Distribution distributionOf(std::vector<double> values);

/// Quantile by the same rule; `sorted` is ascending, finite and not empty, `share` in 0 … 1.
[[nodiscard]] double quantile(const std::vector<double>& sorted, double share);

/// The Wilcoxon signed-rank test for pairs, two-sided (F. Wilcoxon, Biometrics Bulletin 1(6),
/// 1945). Differences of zero are dropped before ranking, as Wilcoxon did; equal ones share the
/// mean of their ranks.
struct SignedRankTest {
    enum class Method {
        Exact,  ///< all 2ⁿ signs: up to exactLimit differences, all different in size
        Normal, ///< normal approximation with correction for ties and for continuity
        None,   ///< no difference but zeros: nothing to test
    };
    std::size_t pairs = 0;    ///< that went in, without those that are not finite
    std::size_t zeros = 0;    ///< dropped
    std::size_t ties = 0;     ///< differences that share their size with another
    std::size_t leftOut = 0;  ///< pairs whose difference is not finite
    double positiveRanks = 0; ///< W+: sum of the ranks where after > before
    double negativeRanks = 0; ///< W−
    double pValue = 1;        ///< two-sided, 0 … 1
    Method method = Method::None;
};
inline constexpr std::size_t exactLimit = 25;

/// `before` and `after` belong together entry by entry and have equal length.
[[nodiscard]] SignedRankTest signedRankTest(
    const std::vector<double>& before, const std::vector<double>& after);

/// A consecutive group of values; the last one of a series may be shorter.
struct Batch {
    std::size_t first = 0; ///< index of its first value
    std::size_t count = 0;
};

/// 0 … count − 1 in groups of `size` > 0.
[[nodiscard]] std::vector<Batch> batchesOf(std::size_t count, std::size_t size);

} // namespace cxr::curation
