// SPDX-License-Identifier: Apache-2.0
#include "quality/metrics.h"

#include "quality/guarded.h"
#include "quality/ssim_map.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cxr::quality {

using image::Image;
using image::Rect;

namespace {

/// Rows per step: large enough that the window's overlap costs little, small enough for the cache
/// and for a prompt answer to cancelling.
constexpr int bandRows = 64;

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

FigureTable::FigureTable(image::Size size, int range, SsimDefinition definition) :
    m_size(size),
    m_range(range),
    m_definition(definition),
    m_squaredError(size),
    m_ssim(size)
{
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
        FigureTable table(reference.size(), reference.meaning().range(), definition);
        for (int top = 0; top < reference.height(); top += bandRows) {
            if (!goesOn(progress, static_cast<double>(top) / reference.height()))
                return fail(Code::Cancelled);
            const int rows = std::min(bandRows, reference.height() - top);
            const std::vector<double> ssim = ssimRows(reference, test, definition, top, rows);
            for (int y = 0; y < rows; ++y) {
                const std::uint16_t* a = reference.row(top + y);
                const std::uint16_t* b = test.row(top + y);
                const double* similarity =
                    ssim.data() + static_cast<std::ptrdiff_t>(y) * reference.width();
                table.m_squaredError.addRow(top + y, [&](std::size_t x) {
                    const std::int64_t difference = std::int64_t{a[x]} - b[x];
                    return static_cast<std::uint64_t>(difference * difference);
                });
                table.m_ssim.addRow(top + y, [&](std::size_t x) { return similarity[x]; });
            }
        }
        return table;
    });
}

double FigureTable::mse(const Rect& rect) const
{
    const Rect inside = image::intersected(rect, frame());
    if (inside.empty())
        return notANumber;
    return static_cast<double>(m_squaredError.sum(inside)) / static_cast<double>(inside.area());
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
