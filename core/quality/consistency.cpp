// SPDX-License-Identifier: Apache-2.0
#include "quality/consistency.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace cxr::quality {

using image::Image;
using image::Rect;

Result<Image> project(const Image& output, const Image& input, const Degradation& degradation)
{
    const bool restored = output.size() == input.size();
    Result<Image> projected = restored ? degrade(output, degradation) : reduce(output, degradation);
    if (projected
        && (projected->size() != input.size() || output.meaning().bits != input.meaning().bits)) {
        return fail(Code::InvalidArgument,
            "the enhanced image does not have the size that its scale promises");
    }
    return projected;
}

Result<Consistency> Consistency::check(
    const Image& input, const Image& output, const Degradation& degradation)
{
    const Result<Image> projected = project(output, input, degradation);
    if (!projected)
        return tl::unexpected(projected.error());
    std::vector<std::uint16_t> residual = absoluteDifferences(*projected, input);
    Consistency consistency;
    consistency.m_largest = *std::max_element(residual.begin(), residual.end());
    consistency.m_residual = {input.size(), std::move(residual)};
    return consistency;
}

double Consistency::rms(const Rect& rect) const
{
    const Rect inside = image::intersected(rect, frame());
    if (inside.empty())
        return std::numeric_limits<double>::quiet_NaN();
    return std::sqrt(
        static_cast<double>(m_residual.sum(inside)) / static_cast<double>(inside.area()));
}

int Consistency::largest(const Rect& rect) const
{
    const Rect inside = image::intersected(rect, frame());
    if (inside == frame())
        return m_largest;
    std::uint16_t largest = 0;
    for (int y = inside.y; y < inside.bottom(); ++y) {
        const std::uint16_t* residual = m_residual.row(y) + inside.x;
        // Not std::max_element: this loop the compiler turns into vector instructions.
        for (int x = 0; x < inside.width; ++x)
            largest = std::max(largest, residual[x]);
    }
    return largest;
}

} // namespace cxr::quality
