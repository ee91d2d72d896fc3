// SPDX-License-Identifier: Apache-2.0
#include "quality/consistency.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace cxr::quality {

using image::Image;
using image::Rect;

namespace {

/// Calls `visit` with each row of `rect`'s pixels: first and past-the-last residual.
template <typename Visit>
void forRows(const std::vector<std::uint16_t>& residual, int width, const Rect& rect, Visit visit)
{
    for (int y = rect.y; y < rect.bottom(); ++y) {
        const auto begin = residual.data() + static_cast<std::ptrdiff_t>(y) * width + rect.x;
        visit(begin, begin + rect.width);
    }
}

} // namespace

Result<Consistency> Consistency::check(
    const Image& input, const Image& output, const Degradation& degradation)
{
    const bool restored = output.size() == input.size();
    Result<Image> projected = restored ? degrade(output, degradation) : reduce(output, degradation);
    if (!projected)
        return tl::unexpected(projected.error());
    if (projected->size() != input.size() || output.meaning().bits != input.meaning().bits) {
        return fail(Code::InvalidArgument,
            "the enhanced image does not have the size that its scale promises");
    }
    Consistency consistency;
    consistency.m_size = input.size();
    consistency.m_residual.resize(input.size().area());
    std::transform(projected->samples().begin(), projected->samples().end(),
        input.samples().begin(), consistency.m_residual.begin(),
        [](std::uint16_t a, std::uint16_t b) {
            return static_cast<std::uint16_t>(std::abs(a - b));
        });
    return consistency;
}

double Consistency::rms(const Rect& rect) const
{
    const Rect inside = image::intersected(rect, frame());
    if (inside.empty())
        return std::numeric_limits<double>::quiet_NaN();
    std::uint64_t sum = 0;
    forRows(
        m_residual, m_size.width, inside, [&](const std::uint16_t* it, const std::uint16_t* end) {
            for (; it != end; ++it)
                sum += std::uint64_t{*it} * *it;
        });
    return std::sqrt(static_cast<double>(sum) / static_cast<double>(inside.area()));
}

int Consistency::largest(const Rect& rect) const
{
    int largest = 0;
    forRows(m_residual, m_size.width, image::intersected(rect, frame()),
        [&](const std::uint16_t* it, const std::uint16_t* end) {
            for (; it != end; ++it)
                largest = std::max<int>(largest, *it);
        });
    return largest;
}

} // namespace cxr::quality
