// SPDX-License-Identifier: Apache-2.0
#include "image/lut.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

namespace cxr::image {

Lut::Lut(int firstInput, int bits, std::vector<std::uint16_t> entries) :
    m_table(std::make_shared<const Table>(Table{firstInput, bits, std::move(entries)}))
{
    assert(!m_table->entries.empty() && bits >= 1 && bits <= 16);
}

std::uint16_t Lut::at(double input) const
{
    const double index = std::clamp(std::round(input) - firstInput(), 0.0, size() - 1.0);
    return m_table->entries[static_cast<std::size_t>(index)];
}

bool operator==(const Lut& a, const Lut& b)
{
    return a.m_table == b.m_table || (a.m_table && b.m_table && *a.m_table == *b.m_table);
}

} // namespace cxr::image
