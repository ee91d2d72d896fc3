// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/jobs.h"

#include <cstddef>
#include <filesystem>
#include <list>
#include <memory>

namespace cxr::app {

/// Documents that were open a moment ago or may be wanted next. Those that nobody has asked for the
/// longest go when their pixels together exceed the budget. One thread.
class DocumentCache {
public:
    /// Five pairs of 25-megapixel neighbours fit; walking through hundreds of files stays within.
    static constexpr std::size_t defaultBudget = std::size_t{512} << 20;

    explicit DocumentCache(std::size_t budgetBytes = defaultBudget) : m_budget(budgetBytes) { }

    /// The document of that frame (from 0) of a file, as long as neither the file nor what lies
    /// beside it has changed (a presentation state may have come); otherwise null.
    [[nodiscard]] std::shared_ptr<const Document> find(
        const std::filesystem::path& path, int frame);
    /// A single document above the budget is not kept.
    void put(const std::filesystem::path& path, int frame,
        const std::shared_ptr<const Document>& document);

    [[nodiscard]] std::size_t bytes() const { return m_bytes; }

private:
    struct Stamp {
        std::filesystem::file_time_type file;
        std::filesystem::file_time_type folder;
        std::uintmax_t size = 0;
        friend bool operator==(const Stamp&, const Stamp&) = default;
    };
    struct Entry {
        std::filesystem::path path;
        int frame = 0;
        Stamp stamp;
        std::size_t bytes = 0;
        std::shared_ptr<const Document> document;
    };
    [[nodiscard]] static std::optional<Stamp> stampOf(const std::filesystem::path& path);
    [[nodiscard]] std::list<Entry>::iterator entryOf(const std::filesystem::path& path, int frame);
    void drop(std::list<Entry>::iterator entry);

    std::size_t m_budget;
    std::size_t m_bytes = 0;
    std::list<Entry> m_entries; ///< the latest wanted first
};

} // namespace cxr::app
