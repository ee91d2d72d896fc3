// SPDX-License-Identifier: Apache-2.0
#include "quality/resample.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace cxr::quality {

using image::Rect;
using image::Size;

namespace {

/// Keys, "Cubic convolution interpolation for digital image processing", 1981, a = −0.5.
double keysCubic(double x)
{
    x = std::abs(x);
    if (x < 1)
        return (1.5 * x - 2.5) * x * x + 1;
    if (x < 2)
        return ((-0.5 * x + 2.5) * x - 4) * x + 2;
    return 0;
}

/// The weights of one output sample: source samples first … first + weights.size() − 1.
struct Taps {
    int first = 0;
    std::vector<float> weights;
};

/// One axis of a resampling from `sourceLength` to `targetLength` samples.
struct Axis {
    int sourceLength;
    int targetLength;
    bool antialias;

    [[nodiscard]] double ratio() const
    {
        return static_cast<double>(sourceLength) / static_cast<double>(targetLength);
    }
    /// How much wider than one source sample the kernel is.
    [[nodiscard]] double stretch() const { return antialias ? std::max(1.0, ratio()) : 1.0; }

    [[nodiscard]] Taps tapsOf(int target) const
    {
        const double centre = (target + 0.5) * ratio() - 0.5;
        const double reach = 2 * stretch();
        const int first = std::max(0, static_cast<int>(std::ceil(centre - reach)));
        const int last = std::min(sourceLength - 1, static_cast<int>(std::floor(centre + reach)));
        std::vector<double> exact;
        double sum = 0;
        for (int source = first; source <= last; ++source) {
            exact.push_back(keysCubic((source - centre) / stretch()));
            sum += exact.back();
        }
        Taps taps{.first = first, .weights = {}};
        for (const double weight : exact)
            taps.weights.push_back(static_cast<float>(weight / sum));
        return taps;
    }
};

std::vector<Taps> tapsOf(const Axis& axis, int begin, int count)
{
    std::vector<Taps> taps;
    taps.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        taps.push_back(axis.tapsOf(begin + i));
    return taps;
}

} // namespace

Rect bicubicSupport(const Rect& targetRect, Size sourceSize, Size targetSize, bool antialias)
{
    const Axis columns{sourceSize.width, targetSize.width, antialias};
    const Axis rows{sourceSize.height, targetSize.height, antialias};
    const int left = columns.tapsOf(targetRect.x).first;
    const int top = rows.tapsOf(targetRect.y).first;
    const Taps right = columns.tapsOf(targetRect.right() - 1);
    const Taps bottom = rows.tapsOf(targetRect.bottom() - 1);
    return {left, top, right.first + static_cast<int>(right.weights.size()) - left,
        bottom.first + static_cast<int>(bottom.weights.size()) - top};
}

Plane resampleBicubic(const Plane& source, const Rect& sourceRect, Size sourceSize,
    const Rect& targetRect, Size targetSize, bool antialias)
{
    assert(source.size == sourceRect.size());
    assert(image::intersected(
               bicubicSupport(targetRect, sourceSize, targetSize, antialias), sourceRect)
        == bicubicSupport(targetRect, sourceSize, targetSize, antialias));
    const auto columns =
        tapsOf({sourceSize.width, targetSize.width, antialias}, targetRect.x, targetRect.width);
    const auto rows =
        tapsOf({sourceSize.height, targetSize.height, antialias}, targetRect.y, targetRect.height);

    const auto targetWidth = static_cast<std::size_t>(targetRect.width);
    Plane across{{targetRect.width, sourceRect.height}, {}};
    across.values.resize(across.size.area());
    for (int y = 0; y < sourceRect.height; ++y) {
        const float* in = source.row(y);
        float* out = across.row(y);
        for (std::size_t x = 0; x < targetWidth; ++x) {
            const float* pixel = in + (columns[x].first - sourceRect.x);
            float sum = 0;
            for (const float weight : columns[x].weights)
                sum += weight * *pixel++;
            out[x] = sum;
        }
    }

    Plane result{targetRect.size(), std::vector<float>(targetRect.area())};
    for (int y = 0; y < targetRect.height; ++y) {
        const Taps& taps = rows[static_cast<std::size_t>(y)];
        float* out = result.row(y);
        for (std::size_t tap = 0; tap < taps.weights.size(); ++tap) {
            const float weight = taps.weights[tap];
            const float* in = across.row(taps.first - sourceRect.y + static_cast<int>(tap));
            for (std::size_t x = 0; x < targetWidth; ++x)
                out[x] += weight * in[x];
        }
    }
    return result;
}

} // namespace cxr::quality
