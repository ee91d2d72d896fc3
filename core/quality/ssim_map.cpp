// SPDX-License-Identifier: Apache-2.0
// Compiled once for each instruction set; Highway chooses among them when the program runs.
#include "quality/ssim_map.h"

#include <algorithm>
#include <array>
#include <cmath>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "quality/ssim_map.cpp"
#include <hwy/foreach_target.h>
// Before anything that uses vectors, hence this line between.
#include <hwy/highway.h>

#ifndef CXR_QUALITY_SSIM_STRIP
#define CXR_QUALITY_SSIM_STRIP

namespace cxr::quality {

/// What SSIM is made of: the two images, their squares and their product.
inline constexpr std::size_t momentCount = 5;

/// Doubles in a vector, more than any processor has.
inline constexpr std::size_t mostLanes = 64;

/// A strip of columns, narrow enough for what lies between two steps to stay in the cache.
struct SsimStrip {
    const image::Image* reference;
    const image::Image* test;
    const double* taps; ///< 2 · radius + 1, symmetric, their sum is 1
    int radius;
    double unbias; ///< population to sample covariance
    double c1;
    double c2;
    image::Rect rect;
    float* out; ///< of the rect's first pixel
    std::ptrdiff_t outRow;
    std::size_t length; ///< values in a row of memory
    double* moments;    ///< momentCount · (2 · radius + 1) rows: the last input rows, in a ring
    double* sums;       ///< momentCount rows: the window's columns summed
    std::uint16_t* samples; ///< one row
};

} // namespace cxr::quality

#endif

HWY_BEFORE_NAMESPACE();
namespace cxr::quality::HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;
using Reals = hn::ScalableTag<double>;

/// Where mirroring puts an index: … 1 0 | 0 1 2 … n−1 | n−1 n−2 …
int mirrored(int index, int count)
{
    while (index < 0 || index >= count)
        index = index < 0 ? -index - 1 : 2 * count - index - 1;
    return index;
}

/// The strip's columns of a row and those that its windows reach, as real numbers.
void load(const SsimStrip& strip, const image::Image& image, int y, double* out)
{
    const std::uint16_t* row = image.row(mirrored(y, image.height()));
    const int width = image.width();
    const int first = strip.rect.x - strip.radius;
    const int count = strip.rect.width + 2 * strip.radius;
    if (first >= 0 && first + count <= width) {
        std::copy_n(row + first, count, strip.samples);
    } else {
        for (int i = 0; i < count; ++i)
            strip.samples[i] = row[mirrored(first + i, width)];
    }
    const Reals d;
    const hn::Rebind<std::uint16_t, Reals> narrow;
    const hn::Rebind<std::int32_t, Reals> wide;
    for (std::size_t i = 0; i < strip.length; i += hn::Lanes(d)) {
        const auto whole = hn::PromoteTo(wide, hn::LoadU(narrow, strip.samples + i));
        hn::StoreU(hn::PromoteTo(d, whole), d, out + i);
    }
}

/// Weighted sum of the window's rows, of one moment.
void sumRows(const SsimStrip& strip, const double* moment, int newest, double* out)
{
    const Reals d;
    const int side = 2 * strip.radius + 1;
    const auto row = [&](int k) { // the k-th from above
        const int slot = (newest + 1 + k) % side;
        return moment + static_cast<std::size_t>(slot) * strip.length;
    };
    std::array<const double*, 16> rows{};
    for (int k = 0; k < side; ++k)
        rows[static_cast<std::size_t>(k)] = row(k);
    const auto radius = static_cast<std::size_t>(strip.radius);
    for (std::size_t i = 0; i < strip.length; i += hn::Lanes(d)) {
        auto sum = hn::Mul(hn::Set(d, strip.taps[radius]), hn::LoadU(d, rows[radius] + i));
        for (std::size_t k = 0; k < radius; ++k) {
            const auto both =
                hn::Add(hn::LoadU(d, rows[k] + i), hn::LoadU(d, rows[2 * radius - k] + i));
            sum = hn::MulAdd(hn::Set(d, strip.taps[k]), both, sum);
        }
        hn::StoreU(sum, d, out + i);
    }
}

/// Weighted sum of the window's columns around each pixel from `at` on.
HWY_INLINE hn::Vec<Reals> sumColumns(const SsimStrip& strip, const double* at)
{
    const Reals d;
    const auto radius = static_cast<std::size_t>(strip.radius);
    auto sum = hn::Mul(hn::Set(d, strip.taps[radius]), hn::LoadU(d, at + radius));
    for (std::size_t k = 0; k < radius; ++k) {
        const auto both = hn::Add(hn::LoadU(d, at + k), hn::LoadU(d, at + 2 * radius - k));
        sum = hn::MulAdd(hn::Set(d, strip.taps[k]), both, sum);
    }
    return sum;
}

void finishRow(const SsimStrip& strip, float* out)
{
    const Reals d;
    const hn::Rebind<float, Reals> single;
    const auto c1 = hn::Set(d, strip.c1);
    const auto c2 = hn::Set(d, strip.c2);
    const auto unbias = hn::Set(d, strip.unbias);
    const auto two = hn::Set(d, 2.0);
    const std::size_t lanes = hn::Lanes(d);
    const auto width = static_cast<std::size_t>(strip.rect.width);
    std::array<float, mostLanes> rest{};
    for (std::size_t x = 0; x < width; x += lanes) {
        const auto moment = [&](std::size_t index) {
            return sumColumns(strip, strip.sums + index * strip.length + x);
        };
        const auto meanX = moment(0);
        const auto meanY = moment(1);
        const auto product = hn::Mul(meanX, meanY);
        const auto squares = hn::MulAdd(meanX, meanX, hn::Mul(meanY, meanY));
        const auto variances = hn::Mul(unbias, hn::Sub(hn::Add(moment(2), moment(3)), squares));
        const auto covariance = hn::Mul(unbias, hn::Sub(moment(4), product));
        const auto numerator =
            hn::Mul(hn::MulAdd(two, product, c1), hn::MulAdd(two, covariance, c2));
        const auto denominator = hn::Mul(hn::Add(squares, c1), hn::Add(variances, c2));
        const auto ssim = hn::DemoteTo(single, hn::Div(numerator, denominator));
        if (x + lanes <= width) {
            hn::StoreU(ssim, single, out + x);
        } else {
            hn::StoreU(ssim, single, rest.data());
            std::copy_n(rest.begin(), width - x, out + x);
        }
    }
}

void run(const SsimStrip& strip)
{
    const Reals d;
    const int side = 2 * strip.radius + 1;
    const std::size_t plane = static_cast<std::size_t>(side) * strip.length;
    const int first = strip.rect.y - strip.radius;
    const int last = strip.rect.bottom() - 1 + strip.radius;
    for (int y = first; y <= last; ++y) {
        const int slot = (y - first) % side;
        double* row = strip.moments + static_cast<std::size_t>(slot) * strip.length;
        load(strip, *strip.reference, y, row);
        load(strip, *strip.test, y, row + plane);
        for (std::size_t i = 0; i < strip.length; i += hn::Lanes(d)) {
            const auto a = hn::LoadU(d, row + i);
            const auto b = hn::LoadU(d, row + plane + i);
            hn::StoreU(hn::Mul(a, a), d, row + 2 * plane + i);
            hn::StoreU(hn::Mul(b, b), d, row + 3 * plane + i);
            hn::StoreU(hn::Mul(a, b), d, row + 4 * plane + i);
        }
        if (y - first + 1 < side)
            continue;
        for (std::size_t k = 0; k < momentCount; ++k)
            sumRows(strip, strip.moments + k * plane, slot, strip.sums + k * strip.length);
        finishRow(strip, strip.out + (y - strip.radius - strip.rect.y) * strip.outRow);
    }
}

} // namespace
} // namespace cxr::quality::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE

namespace cxr::quality {

HWY_EXPORT(run);

namespace {

constexpr double k1 = 0.01;
constexpr double k2 = 0.03;
constexpr double gaussianSigma = 1.5;
constexpr int stripWidth = 512;

std::vector<double> tapsOf(SsimDefinition definition)
{
    const int radius = windowRadius(definition);
    std::vector<double> taps;
    double sum = 0;
    for (int i = -radius; i <= radius; ++i) {
        taps.push_back(definition == SsimDefinition::Paper
                ? 1.0
                : std::exp(-i * i / (2 * gaussianSigma * gaussianSigma)));
        sum += taps.back();
    }
    for (double& tap : taps)
        tap /= sum;
    return taps;
}

} // namespace

void ssimRows(const image::Image& reference, const image::Image& test, SsimDefinition definition,
    int firstRow, int rows, float* out)
{
    const std::vector<double> taps = tapsOf(definition);
    const int radius = windowRadius(definition);
    const double window = (2.0 * radius + 1) * (2.0 * radius + 1);
    const double range = reference.meaning().range();
    const int widest = std::min(stripWidth, reference.width());
    const std::size_t length =
        (static_cast<std::size_t>(widest + 2 * radius) + mostLanes - 1) / mostLanes * mostLanes;
    // A vector's worth more, because the last pixels' windows are read as whole vectors.
    const std::size_t side = taps.size();
    std::vector<double> moments(momentCount * side * length + mostLanes);
    std::vector<double> sums(momentCount * length + mostLanes);
    std::vector<std::uint16_t> samples(length);
    for (int x = 0; x < reference.width(); x += stripWidth) {
        const image::Rect rect{x, firstRow, std::min(stripWidth, reference.width() - x), rows};
        HWY_DYNAMIC_DISPATCH(run)({.reference = &reference,
            .test = &test,
            .taps = taps.data(),
            .radius = radius,
            .unbias = definition == SsimDefinition::Paper ? window / (window - 1) : 1.0,
            .c1 = (k1 * range) * (k1 * range),
            .c2 = (k2 * range) * (k2 * range),
            .rect = rect,
            .out = out + x,
            .outRow = reference.width(),
            .length = length,
            .moments = moments.data(),
            .sums = sums.data(),
            .samples = samples.data()});
    }
}

} // namespace cxr::quality

#endif // HWY_ONCE
