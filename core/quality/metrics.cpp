// SPDX-License-Identifier: Apache-2.0
#include "quality/metrics.h"

#include "image/parallel.h"
#include "quality/guarded.h"
#include "quality/ssim_map.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cxr::quality {

using image::Image;
using image::Rect;

namespace {

/// Rows per step: large enough that the window's overlap costs little.
constexpr int bandRows = 128;
constexpr int bandsAtOnce = 8;

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

} // namespace

std::string describe(SsimDefinition definition)
{
    return definition == SsimDefinition::Paper ? "SSIM (paper: uniform 7×7, sample covariance)"
                                               : "SSIM (Wang 2004: Gaussian 11×11, σ 1.5)";
}

int windowRadius(SsimDefinition definition)
{
    return definition == SsimDefinition::Paper ? 3 : 5;
}

double psnrDb(double mse, double range)
{
    return 10 * std::log10(range * range / mse);
}

Result<FigureTable> FigureTable::build(
    const Image& reference, const Image& test, SsimDefinition definition, const Progress& progress)
{
    if (reference.empty() || reference.size() != test.size()
        || reference.meaning().bits != test.meaning().bits) {
        return fail(Code::InvalidArgument,
            "figures need two images of the same size and the same number of bits");
    }
    return guarded([&]() -> Result<FigureTable> {
        const int bands = (reference.height() + bandRows - 1) / bandRows;
        std::vector<float> similarity(reference.size().area());
        const auto measureBand = [&](int band) {
            const int top = band * bandRows;
            const int rows = std::min(bandRows, reference.height() - top);
            const std::ptrdiff_t begin = std::ptrdiff_t{top} * reference.width();
            ssimRows(reference, test, definition, top, rows, similarity.data() + begin);
        };
        // A few at a time: whoever cancels is heard in between.
        for (int first = 0; first < bands; first += bandsAtOnce) {
            if (!goesOn(progress, static_cast<double>(first) / bands))
                return fail(Code::Cancelled);
            const int last = std::min(bands, first + bandsAtOnce);
            inParallel(last - first, [&](int index) { measureBand(first + index); });
        }
        FigureTable table;
        table.m_size = reference.size();
        table.m_range = reference.meaning().range();
        table.m_definition = definition;
        inParallel(2, [&](int which) {
            if (which == 0)
                table.m_difference = {reference.size(), absoluteDifferences(reference, test)};
            else
                table.m_ssim = {reference.size(), std::move(similarity)};
        });
        return table;
    });
}

double FigureTable::mse(const Rect& rect) const
{
    const Rect inside = image::intersected(rect, frame());
    if (inside.empty())
        return notANumber;
    return static_cast<double>(m_difference.sum(inside)) / static_cast<double>(inside.area());
}

double FigureTable::psnrDb(const Rect& rect) const
{
    return quality::psnrDb(mse(rect), m_range);
}

double FigureTable::ssim(const Rect& rect) const
{
    const Rect windows = image::intersected(rect, frame()).grown(-windowRadius(m_definition));
    if (windows.empty())
        return notANumber;
    return m_ssim.sum(windows) / static_cast<double>(windows.area());
}

} // namespace cxr::quality
