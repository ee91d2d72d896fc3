// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/geometry.h"

#include <cstddef>
#include <vector>

namespace cxr::quality {

/// A summed-area table: the sum over any rectangle of a plane from four entries. T is a type that
/// adds exactly (std::uint64_t) or nearly so (double).
template <typename T>
class SummedTable {
public:
    SummedTable() = default;
    explicit SummedTable(image::Size size) :
        m_stride(static_cast<std::size_t>(size.width) + 1),
        m_sums(m_stride * (static_cast<std::size_t>(size.height) + 1))
    {
    }

    /// Adds row `y` of the plane; rows come in order, from 0. `value(x)` gives its values.
    template <typename Value>
    void addRow(int y, Value value)
    {
        const T* above = m_sums.data() + static_cast<std::size_t>(y) * m_stride;
        T* here = m_sums.data() + (static_cast<std::size_t>(y) + 1) * m_stride;
        T sum = 0;
        for (std::size_t x = 0; x + 1 < m_stride; ++x) {
            sum += value(x);
            here[x + 1] = above[x + 1] + sum;
        }
    }

    /// Sum over `rect`, which must lie inside the plane.
    [[nodiscard]] T sum(const image::Rect& rect) const
    {
        return at(rect.right(), rect.bottom()) - at(rect.right(), rect.y)
            - at(rect.x, rect.bottom()) + at(rect.x, rect.y);
    }

private:
    [[nodiscard]] T at(int x, int y) const
    {
        return m_sums[static_cast<std::size_t>(y) * m_stride + static_cast<std::size_t>(x)];
    }

    std::size_t m_stride = 1; // a zero row and column stand before the first
    std::vector<T> m_sums;
};

} // namespace cxr::quality
