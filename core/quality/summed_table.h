// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/image.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace cxr::quality {

/// |a − b| sample by sample, row by row; images of one size.
[[nodiscard]] inline std::vector<std::uint16_t> absoluteDifferences(
    const image::Image& a, const image::Image& b)
{
    std::vector<std::uint16_t> differences(a.size().area());
    std::transform(a.samples().begin(), a.samples().end(), b.samples().begin(), differences.begin(),
        [](std::uint16_t x, std::uint16_t y) {
            return static_cast<std::uint16_t>(x > y ? x - y : y - x);
        });
    return differences;
}

/// What a SummedTable adds up: differences, squared; exactly.
struct SumOfSquares {
    using Value = std::uint16_t;
    using Sum = std::uint64_t;
    static Sum of(Value value) { return Sum{value} * value; }
};

/// Real numbers as they are.
struct SumOfReals {
    using Value = float;
    using Sum = double;
    static Sum of(Value value) { return Sum{value}; }
};

/// The sum over any rectangle of a plane: the plane itself and a summed-area table of every eighth
/// row. A rectangle is four entries of the table and at most seven rows of the plane above and
/// below, so a query costs microseconds and the table an eighth of what one of all rows would.
template <typename Kind>
class SummedTable {
public:
    using Value = typename Kind::Value;
    using Sum = typename Kind::Sum;

    SummedTable() = default;
    /// `values`: size.area() of them, row by row.
    SummedTable(image::Size size, std::vector<Value> values) :
        m_size(size),
        m_values(std::move(values)),
        m_stride(static_cast<std::size_t>(size.width) + 1),
        m_sums(m_stride * (static_cast<std::size_t>(size.height / spacing) + 1))
    {
        std::vector<Sum> columns(static_cast<std::size_t>(size.width));
        for (int y = 0; y < size.height; ++y) {
            const Value* line = row(y);
            for (std::size_t x = 0; x < columns.size(); ++x)
                columns[x] += Kind::of(line[x]);
            if ((y + 1) % spacing != 0)
                continue;
            Sum* out = m_sums.data() + static_cast<std::size_t>((y + 1) / spacing) * m_stride;
            Sum sum = 0;
            for (std::size_t x = 0; x < columns.size(); ++x) {
                sum += columns[x];
                out[x + 1] = sum;
            }
        }
    }

    [[nodiscard]] const Value* row(int y) const
    {
        return m_values.data() + static_cast<std::ptrdiff_t>(y) * m_size.width;
    }
    [[nodiscard]] image::Size size() const { return m_size; }

    /// Sum over `rect`, which must lie inside the plane.
    [[nodiscard]] Sum sum(const image::Rect& rect) const
    {
        const int first = (rect.y + spacing - 1) / spacing; // rows of the table
        const int last = rect.bottom() / spacing;
        if (first >= last)
            return sumRows(rect, rect.y, rect.bottom());
        return at(rect.right(), last) - at(rect.x, last) - at(rect.right(), first)
            + at(rect.x, first) + sumRows(rect, rect.y, first * spacing)
            + sumRows(rect, last * spacing, rect.bottom());
    }

private:
    static constexpr int spacing = 8;

    [[nodiscard]] Sum sumRows(const image::Rect& rect, int from, int to) const
    {
        // Several at once, so that no addition waits for the one before it.
        constexpr int lanes = 8;
        Sum sums[lanes] = {};
        for (int y = from; y < to; ++y) {
            const Value* values = row(y) + rect.x;
            int x = 0;
            for (; x + lanes <= rect.width; x += lanes) {
                for (int lane = 0; lane < lanes; ++lane)
                    sums[lane] += Kind::of(values[x + lane]);
            }
            for (; x < rect.width; ++x)
                sums[0] += Kind::of(values[x]);
        }
        Sum total = 0;
        for (const Sum sum : sums)
            total += sum;
        return total;
    }
    [[nodiscard]] Sum at(int x, int tableRow) const
    {
        return m_sums[static_cast<std::size_t>(tableRow) * m_stride + static_cast<std::size_t>(x)];
    }

    image::Size m_size;
    std::vector<Value> m_values;
    std::size_t m_stride = 1; // a zero column and row stand before the first
    std::vector<Sum> m_sums;
};

} // namespace cxr::quality
