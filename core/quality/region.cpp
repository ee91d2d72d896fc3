// SPDX-License-Identifier: Apache-2.0
#include "quality/region.h"

#include "quality/guarded.h"
#include "quality/ssim_map.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace cxr::quality {

using image::Annotation;
using image::AnnotationKind;
using image::Image;
using image::Point;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

/// Where a horizontal line enters and leaves the region, from left to right, in pairs.
std::vector<double> crossings(const Annotation& region, double y)
{
    const std::vector<Point>& points = region.points;
    if (region.kind == AnnotationKind::Freehand) {
        std::vector<double> found;
        for (std::size_t i = 0; i < points.size(); ++i) {
            const Point& a = points[i];
            const Point& b = points[(i + 1) % points.size()];
            if ((a.y <= y) != (b.y <= y))
                found.push_back(a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x));
        }
        std::sort(found.begin(), found.end());
        return found;
    }
    const double left = std::min(points[0].x, points[1].x);
    const double right = std::max(points[0].x, points[1].x);
    const double top = std::min(points[0].y, points[1].y);
    const double bottom = std::max(points[0].y, points[1].y);
    if (y < top || y >= bottom)
        return {};
    if (region.kind == AnnotationKind::Rectangle)
        return {left, right};
    const double off = (2 * y - top - bottom) / (bottom - top); // −1 at the top, 1 at the bottom
    const double half = (right - left) / 2 * std::sqrt(std::max(0.0, 1 - off * off));
    const double middle = (left + right) / 2;
    return {middle - half, middle + half};
}

/// The first column whose centre is not left of `x`, inside the frame.
int columnAt(double x, int width)
{
    return static_cast<int>(std::clamp(std::ceil(x - 0.5), 0.0, double(width)));
}

} // namespace

RegionMask::RegionMask(const Annotation& region, image::Size frame, double scale)
{
    const std::size_t needed = region.kind == AnnotationKind::Freehand ? 3 : 2;
    if (!image::isRegion(region.kind) || region.points.size() < needed)
        return;
    double top = std::numeric_limits<double>::infinity();
    double bottom = -top;
    for (const Point& point : region.points) {
        if (!std::isfinite(point.x) || !std::isfinite(point.y))
            return;
        top = std::min(top, point.y * scale);
        bottom = std::max(bottom, point.y * scale);
    }
    const int first = columnAt(top, frame.height);
    const int end = columnAt(bottom, frame.height);
    for (int row = first; row < end; ++row) {
        const std::vector<double> edges = crossings(region, (row + 0.5) / scale);
        for (std::size_t i = 0; i + 1 < edges.size(); i += 2) {
            const Span span{row, columnAt(edges[i] * scale, frame.width),
                columnAt(edges[i + 1] * scale, frame.width)};
            if (span.from >= span.to)
                continue;
            m_spans.push_back(span);
            m_pixels += static_cast<std::size_t>(span.to - span.from);
        }
    }
}

RegionStatistics statisticsOf(const Image& image, const RegionMask& mask)
{
    if (mask.empty())
        return {};
    double sum = 0;
    int smallest = std::numeric_limits<int>::max();
    int largest = std::numeric_limits<int>::min();
    for (const RegionMask::Span& span : mask.spans()) {
        const std::uint16_t* row = image.row(span.row);
        for (int x = span.from; x < span.to; ++x) {
            sum += row[x];
            smallest = std::min<int>(smallest, row[x]);
            largest = std::max<int>(largest, row[x]);
        }
    }
    const auto count = static_cast<double>(mask.pixels());
    const double mean = sum / count;
    // In a second pass: the difference of two large sums would leave nothing of a small σ.
    double squares = 0;
    for (const RegionMask::Span& span : mask.spans()) {
        const std::uint16_t* row = image.row(span.row);
        for (int x = span.from; x < span.to; ++x)
            squares += (row[x] - mean) * (row[x] - mean);
    }
    const int shift = image.meaning().storedMin;
    return {mean + shift, count > 1 ? std::sqrt(squares / (count - 1)) : 0, smallest + shift,
        largest + shift};
}

double contrastToNoise(const RegionStatistics& a, const RegionStatistics& b)
{
    return std::abs(a.mean - b.mean) / std::sqrt((a.sigma * a.sigma + b.sigma * b.sigma) / 2);
}

std::vector<std::size_t> histogramOf(
    const Image& image, const RegionMask& mask, double low, double width, int bins)
{
    std::vector<std::size_t> counts(static_cast<std::size_t>(std::max(0, bins)));
    const int shift = image.meaning().storedMin;
    for (const RegionMask::Span& span : mask.spans()) {
        const std::uint16_t* row = image.row(span.row);
        for (int x = span.from; x < span.to; ++x) {
            const double bin = std::floor((row[x] + shift - low) / width);
            if (bin >= 0 && bin < bins)
                ++counts[static_cast<std::size_t>(bin)];
        }
    }
    return counts;
}

Result<RegionFigures> figuresOf(const Image& reference, const Image& test, const RegionMask& mask,
    SsimDefinition definition, const Progress& progress)
{
    if (mask.empty() || reference.size() != test.size()
        || reference.meaning().bits != test.meaning().bits) {
        return fail(Code::InvalidArgument,
            "figures need a region, and two images of the same size and the same number of bits");
    }
    return guarded([&]() -> Result<RegionFigures> {
        const int radius = windowRadius(definition);
        const image::Rect windows = reference.frame().grown(-radius);
        constexpr int bandRows = 64;
        std::vector<float> similarity;
        int bandTop = 0;
        int bandEnd = 0;
        double squares = 0;
        double similar = 0;
        std::size_t counted = 0;
        for (const RegionMask::Span& span : mask.spans()) {
            const std::uint16_t* a = reference.row(span.row);
            const std::uint16_t* b = test.row(span.row);
            for (int x = span.from; x < span.to; ++x)
                squares += double(int{a[x]} - int{b[x]}) * (int{a[x]} - int{b[x]});
            if (span.row < windows.y || span.row >= windows.bottom())
                continue;
            if (span.row >= bandEnd) {
                if (!goesOn(progress, 0))
                    return fail(Code::Cancelled);
                bandTop = span.row;
                bandEnd = std::min(span.row + bandRows, windows.bottom());
                similarity.resize(static_cast<std::size_t>(bandEnd - bandTop)
                    * static_cast<std::size_t>(reference.width()));
                ssimRows(
                    reference, test, definition, bandTop, bandEnd - bandTop, similarity.data());
            }
            const float* row = similarity.data()
                + static_cast<std::ptrdiff_t>(span.row - bandTop) * reference.width();
            const int to = std::min(span.to, windows.right());
            for (int x = std::max(span.from, windows.x); x < to; ++x) {
                similar += double{row[x]};
                ++counted;
            }
        }
        RegionFigures figures;
        figures.mse = squares / static_cast<double>(mask.pixels());
        figures.psnrDb = psnrDb(figures.mse, reference.meaning().range());
        figures.ssim = counted > 0 ? similar / static_cast<double>(counted) : notANumber;
        return figures;
    });
}

} // namespace cxr::quality
