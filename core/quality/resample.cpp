// SPDX-License-Identifier: Apache-2.0
#include "quality/resample.h"

#include <algorithm>
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

/// The source samples that a target sample is made of.
struct Span {
    double centre;
    int first;
    int last;
};

} // namespace

BicubicResampling::BicubicResampling(Size source, Size target, bool antialias) :
    m_columns(tapsOf(source.width, target.width, antialias)),
    m_rows(tapsOf(source.height, target.height, antialias))
{
}

BicubicResampling::Taps BicubicResampling::tapsOf(
    int sourceLength, int targetLength, bool antialias)
{
    const double ratio = static_cast<double>(sourceLength) / static_cast<double>(targetLength);
    const double stretch = antialias ? std::max(1.0, ratio) : 1.0;
    const double reach = 2 * stretch;
    const auto targets = static_cast<std::size_t>(targetLength);
    const auto spanOf = [&](std::size_t target) {
        const double centre = (static_cast<double>(target) + 0.5) * ratio - 0.5;
        const int first = std::max(0, static_cast<int>(std::ceil(centre - reach)));
        const int last = std::min(sourceLength - 1, static_cast<int>(std::floor(centre + reach)));
        return Span{centre, first, last};
    };
    int most = 0;
    for (std::size_t target = 0; target < targets; ++target) {
        const Span span = spanOf(target);
        most = std::max(most, span.last - span.first + 1);
    }
    Taps taps;
    taps.count = static_cast<std::size_t>(most);
    taps.first.resize(targets);
    taps.weights.resize(targets * taps.count);
    std::vector<double> exact(taps.count);
    for (std::size_t target = 0; target < targets; ++target) {
        const auto [centre, first, last] = spanOf(target);
        double sum = 0;
        for (int source = first; source <= last; ++source) {
            const double weight = keysCubic((source - centre) / stretch);
            exact[static_cast<std::size_t>(source - first)] = weight;
            sum += weight;
        }
        // As many taps for each; those that are too many weigh nothing and stay inside.
        const int begin = std::min(first, sourceLength - most);
        taps.first[target] = begin;
        float* weights = taps.weights.data() + target * taps.count;
        for (int source = first; source <= last; ++source)
            weights[source - begin] =
                static_cast<float>(exact[static_cast<std::size_t>(source - first)] / sum);
    }
    return taps;
}

void BicubicResampling::run(const Load& load, const Rect& rect, float* out, std::ptrdiff_t outRow,
    Workspace& workspace) const
{
    const auto place = [](int index) { return static_cast<std::size_t>(index); };
    const int left = m_columns.first[place(rect.x)];
    const int right = m_columns.first[place(rect.right() - 1)] + static_cast<int>(m_columns.count);
    const int top = m_rows.first[place(rect.y)];
    const int bottom = m_rows.first[place(rect.bottom() - 1)] + static_cast<int>(m_rows.count);
    const std::size_t width = place(rect.width);
    workspace.line.resize(place(right - left));
    workspace.across.resize(width * place(bottom - top));

    const float* line = workspace.line.data();
    for (int y = top; y < bottom; ++y) {
        load(left, y, right - left, workspace.line.data());
        float* across = workspace.across.data() + width * place(y - top);
        const int* first = m_columns.first.data() + rect.x;
        const float* weights = m_columns.of(rect.x);
        for (std::size_t x = 0; x < width; ++x, weights += m_columns.count) {
            const float* pixel = line + (first[x] - left);
            float sum = 0;
            for (std::size_t tap = 0; tap < m_columns.count; ++tap)
                sum += weights[tap] * pixel[tap];
            across[x] = sum;
        }
    }
    for (int y = 0; y < rect.height; ++y) {
        float* row = out + y * outRow;
        std::fill_n(row, width, 0.0F);
        const float* weights = m_rows.of(rect.y + y);
        const int first = m_rows.first[place(rect.y + y)];
        for (std::size_t tap = 0; tap < m_rows.count; ++tap) {
            const float weight = weights[tap];
            const float* across = workspace.across.data() + width * (place(first - top) + tap);
            for (std::size_t x = 0; x < width; ++x)
                row[x] += weight * across[x];
        }
    }
}

} // namespace cxr::quality
