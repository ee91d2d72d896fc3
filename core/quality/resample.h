// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/geometry.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace cxr::quality {

/// One plane of real samples, row by row without padding.
struct Plane {
    image::Size size;
    std::vector<float> values; ///< size.area() entries

    [[nodiscard]] const float* row(int y) const { return values.data() + offset(y); }
    [[nodiscard]] float* row(int y) { return values.data() + offset(y); }

private:
    [[nodiscard]] std::size_t offset(int y) const
    {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(size.width);
    }
};

/// Bicubic resampling (Keys, a = −0.5) from one size to another, laid out once for any number of
/// pictures and rectangles: pixel centres at half integers, edges replicated by renormalising the
/// kernel, positions computed in double precision. A pixel's value does not depend on the rectangle
/// that it is computed in, to the last bit, so tiles join without a seam. Immutable; any thread.
class BicubicResampling {
public:
    /// `antialias`: where the target is smaller, the kernel is as much wider.
    BicubicResampling(image::Size source, image::Size target, bool antialias);

    /// Gives `count` samples of row `y` of the source from column `x` on.
    using Load = std::function<void(int x, int y, int count, float* out)>;
    /// What run() needs in between; keeps its size from one call to the next. One per thread.
    struct Workspace {
        std::vector<float> line;
        std::vector<float> across;
    };

    /// The pixels `rect` of the target, which must lie inside it; `outRow`: values from one row of
    /// `out` to the next.
    void run(const Load& load, const image::Rect& rect, float* out, std::ptrdiff_t outRow,
        Workspace& workspace) const;

    /// The weights of every target sample along one axis: `count` of them, for the source samples
    /// from `first` on.
    struct Taps {
        std::size_t count = 0;
        std::vector<int> first;
        std::vector<float> weights;
        [[nodiscard]] const float* of(int target) const
        {
            return weights.data() + static_cast<std::size_t>(target) * count;
        }
    };
    [[nodiscard]] const Taps& columns() const { return m_columns; }
    [[nodiscard]] const Taps& rows() const { return m_rows; }

private:
    [[nodiscard]] static Taps tapsOf(int sourceLength, int targetLength, bool antialias);

    Taps m_columns;
    Taps m_rows;
};

} // namespace cxr::quality
