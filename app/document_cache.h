// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/jobs.h"

#include <cstddef>
#include <filesystem>
#include <list>
#include <memory>
#include <optional>

namespace cxr::app {

/// Documents that were open a moment ago or may be wanted next. Those that nobody has asked for the
/// longest go when their pixels together exceed the budget. One thread.
class DocumentCache {
public:
    /// Seven images of 25 megapixels with their pyramids, or thirty-seven of five.
    static constexpr std::size_t defaultBudget = std::size_t{512} << 20;

    explicit DocumentCache(std::size_t budgetBytes = defaultBudget) : m_budget(budgetBytes) { }

    /// When a file and its folder were last changed.
    struct Stamp {
        std::filesystem::file_time_type file;
        std::filesystem::file_time_type folder;
        std::uintmax_t size = 0;
        friend bool operator==(const Stamp&, const Stamp&) = default;
    };
    /// To be taken before a file is read: what changes while it is read is noticed at find().
    /// nullopt where the file is not there.
    [[nodiscard]] static std::optional<Stamp> stampOf(const std::filesystem::path& path);

    /// The document of that frame (from 0) of a file, as long as neither the file nor the list of
    /// files beside it has changed since its stamp; otherwise null.
    [[nodiscard]] std::shared_ptr<const Document> find(
        const std::filesystem::path& path, int frame);
    /// A single document above the budget is not kept.
    void put(const std::filesystem::path& path, int frame, const Stamp& stamp,
        const std::shared_ptr<const Document>& document);

    /// Of the pixels of all that is kept.
    [[nodiscard]] std::size_t bytes() const { return m_bytes; }

private:
    struct Entry {
        std::filesystem::path path;
        int frame = 0;
        Stamp stamp;
        std::size_t bytes = 0;
        std::shared_ptr<const Document> document;
    };
    [[nodiscard]] std::list<Entry>::iterator entryOf(const std::filesystem::path& path, int frame);
    void drop(std::list<Entry>::iterator entry);

    std::size_t m_budget;
    std::size_t m_bytes = 0;
    std::list<Entry> m_entries; ///< the latest wanted first
};

} // namespace cxr::app
