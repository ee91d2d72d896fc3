// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/image.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace cxr::app {

/// Finished pictures, kept so that showing one again need not make it again. Images of up to eight
/// bits take one byte per pixel, others two. Above the budget the picture that is cheapest to make
/// goes first: a filter takes moments, a deep network minutes.
class PictureStore {
public:
    explicit PictureStore(std::size_t budgetBytes) : m_budget(budgetBytes) { }

    /// Keeps the picture if it is worth its room; `seconds`: what it took to make it.
    void put(const std::string& key, const image::Image& picture, double seconds);
    [[nodiscard]] std::optional<image::Image> get(const std::string& key) const;
    [[nodiscard]] std::size_t bytes() const;
    void clear() { m_entries.clear(); }

private:
    struct Entry {
        std::string key;
        double seconds = 0;
        image::Size size;
        image::Meaning meaning;
        std::variant<std::vector<std::uint8_t>, std::vector<std::uint16_t>> samples;

        [[nodiscard]] std::size_t bytes() const;
    };

    std::size_t m_budget;
    std::vector<Entry> m_entries;
};

} // namespace cxr::app
