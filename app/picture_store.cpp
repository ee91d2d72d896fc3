// SPDX-License-Identifier: Apache-2.0
#include "app/picture_store.h"

#include <algorithm>

namespace cxr::app {

std::size_t PictureStore::Entry::bytes() const
{
    return std::visit(
        [](const auto& values) { return values.size() * sizeof(values.front()); }, samples);
}

void PictureStore::put(const std::string& key, const image::Image& picture, double seconds)
{
    std::erase_if(m_entries, [&](const Entry& entry) { return entry.key == key; });
    Entry entry{key, seconds, picture.size(), picture.meaning(), {}};
    const auto& samples = picture.samples();
    constexpr int oneByte = 8;
    if (picture.meaning().bits > oneByte) {
        entry.samples = samples;
    } else {
        std::vector<std::uint8_t> packed(samples.size());
        std::transform(samples.begin(), samples.end(), packed.begin(),
            [](std::uint16_t sample) { return static_cast<std::uint8_t>(sample); });
        entry.samples = std::move(packed);
    }
    m_entries.push_back(std::move(entry));
    while (bytes() > m_budget) {
        m_entries.erase(std::min_element(m_entries.begin(), m_entries.end(),
            [](const Entry& a, const Entry& b) { return a.seconds < b.seconds; }));
    }
}

std::optional<image::Image> PictureStore::get(const std::string& key) const
{
    for (const Entry& entry : m_entries) {
        if (entry.key != key)
            continue;
        return std::visit(
            [&](const auto& values) {
                return image::Image(entry.size, entry.meaning,
                    std::vector<std::uint16_t>(values.begin(), values.end()));
            },
            entry.samples);
    }
    return std::nullopt;
}

std::size_t PictureStore::bytes() const
{
    std::size_t sum = 0;
    for (const Entry& entry : m_entries)
        sum += entry.bytes();
    return sum;
}

} // namespace cxr::app
