// SPDX-License-Identifier: Apache-2.0
#include "quality/metrics.h"

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

/// Sum over `rect` from a summed-area table of rows of `stride` entries.
template <typename T>
T sumOver(const std::vector<T>& table, std::size_t stride, const Rect& rect)
{
    const auto at = [&](int x, int y) {
        return table[static_cast<std::size_t>(y) * stride + static_cast<std::size_t>(x)];
    };
    return at(rect.right(), rect.bottom()) - at(rect.right(), rect.y) - at(rect.x, rect.bottom())
        + at(rect.x, rect.y);
}

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
    m_definition(definition)
{
    const std::size_t entries = image::Size{size.width + 1, size.height + 1}.area();
    m_squaredError.resize(entries);
    m_ssim.resize(entries);
}

Result<FigureTable> FigureTable::build(
    const Image& reference, const Image& test, SsimDefinition definition, const Progress& progress)
{
    if (reference.empty() || reference.size() != test.size()
        || reference.meaning().bits != test.meaning().bits) {
        return fail(Code::InvalidArgument,
            "figures need two images of the same size and the same number of bits");
    }
    FigureTable table(reference.size(), reference.meaning().range(), definition);
    for (int top = 0; top < reference.height(); top += bandRows) {
        if (!goesOn(progress, static_cast<double>(top) / reference.height()))
            return fail(Code::Cancelled);
        const int rows = std::min(bandRows, reference.height() - top);
        const std::vector<double> ssim = ssimRows(reference, test, definition, top, rows);
        for (int y = 0; y < rows; ++y) {
            table.addRow(top + y, reference.row(top + y), test.row(top + y),
                ssim.data() + static_cast<std::ptrdiff_t>(y) * reference.width());
        }
    }
    return table;
}

void FigureTable::addRow(
    int y, const std::uint16_t* reference, const std::uint16_t* test, const double* ssim)
{
    const std::size_t stride = static_cast<std::size_t>(m_size.width) + 1;
    const std::size_t above = static_cast<std::size_t>(y) * stride;
    const std::size_t here = above + stride;
    std::uint64_t errorSum = 0;
    double ssimSum = 0;
    for (std::size_t x = 0; x + 1 < stride; ++x) {
        const std::int64_t difference = static_cast<std::int64_t>(reference[x]) - test[x];
        errorSum += static_cast<std::uint64_t>(difference * difference);
        ssimSum += ssim[x];
        m_squaredError[here + x + 1] = m_squaredError[above + x + 1] + errorSum;
        m_ssim[here + x + 1] = m_ssim[above + x + 1] + ssimSum;
    }
}

double FigureTable::mse(const Rect& rect) const
{
    const Rect inside = image::intersected(rect, frame());
    if (inside.empty())
        return notANumber;
    const auto sum = sumOver(m_squaredError, static_cast<std::size_t>(m_size.width) + 1, inside);
    return static_cast<double>(sum) / static_cast<double>(inside.area());
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
    return sumOver(m_ssim, static_cast<std::size_t>(m_size.width) + 1, windows)
        / static_cast<double>(windows.area());
}

} // namespace cxr::quality
