// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace cxr::image {

/// A lookup table as DICOM carries them: modality (PS3.3 C.11.1), VOI (C.11.2) and presentation
/// (C.11.6). Immutable; copies share the entries, so that one can be passed around as a value.
class Lut {
public:
    /// No table.
    Lut() = default;
    /// `firstInput`: the input of the first entry. Inputs below it give the first entry, inputs
    /// behind the last entry the last (C.11.1.1.1). `bits` of an entry, 1…16; `entries` not empty.
    Lut(int firstInput, int bits, std::vector<std::uint16_t> entries);

    [[nodiscard]] bool empty() const { return !m_table; }
    [[nodiscard]] int firstInput() const { return m_table->firstInput; }
    [[nodiscard]] int lastInput() const { return firstInput() + size() - 1; }
    [[nodiscard]] int size() const { return static_cast<int>(m_table->entries.size()); }
    [[nodiscard]] int bits() const { return m_table->bits; }
    /// The largest value that an entry can have: 2^bits − 1.
    [[nodiscard]] int range() const { return (1 << bits()) - 1; }
    [[nodiscard]] const std::vector<std::uint16_t>& entries() const { return m_table->entries; }

    /// The entry for an input, rounded to the nearest.
    [[nodiscard]] std::uint16_t at(double input) const;

    /// Equal tables, shared or not.
    friend bool operator==(const Lut& a, const Lut& b);

private:
    struct Table {
        int firstInput = 0;
        int bits = 16;
        std::vector<std::uint16_t> entries;
        friend bool operator==(const Table&, const Table&) = default;
    };
    std::shared_ptr<const Table> m_table;
};

} // namespace cxr::image
