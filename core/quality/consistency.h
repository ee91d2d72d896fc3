// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "quality/degrade.h"
#include "quality/summed_table.h"

#include <cstdint>
#include <vector>

namespace cxr::quality {

/// What `output` looks like where `input` was: reduced for an enlargement, reduced and interpolated
/// for a restoration. Errors: InvalidArgument where the sizes or depths do not belong together.
[[nodiscard]] Result<image::Image> project(
    const image::Image& output, const image::Image& input, const Degradation& degradation);

/// Does an enhanced image still agree with what it was made from? The output is projected down
/// again (reduced for an enlargement, reduced and interpolated for a restoration) and compared
/// with the input. A small residual proves agreement with the input, not that detail is real.
class Consistency {
public:
    /// `output` must be `scale` times as large as `input`, with the same bits.
    /// Errors: InvalidArgument.
    [[nodiscard]] static Result<Consistency> check(
        const image::Image& input, const image::Image& output, const Degradation& degradation);

    /// Root mean square of the residual inside `rect` of the input (clipped), in grey levels; NaN
    /// where the rectangle is empty. Microseconds.
    [[nodiscard]] double rms(const image::Rect& rect) const;
    /// Largest absolute residual inside `rect`, in grey levels; 0 where the rectangle is empty.
    /// Time linear in its pixels.
    [[nodiscard]] int largest(const image::Rect& rect) const;

    [[nodiscard]] image::Rect frame() const { return image::frameOf(m_residual.size()); }

private:
    SummedTable<SumOfSquares> m_residual; ///< absolute differences, input pixels
    std::uint16_t m_largest = 0;          ///< of the whole frame
};

} // namespace cxr::quality
