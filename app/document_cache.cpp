// SPDX-License-Identifier: Apache-2.0
#include "app/document_cache.h"

#include <algorithm>

namespace cxr::app {

namespace fs = std::filesystem;

std::optional<DocumentCache::Stamp> DocumentCache::stampOf(const fs::path& path)
{
    std::error_code error;
    Stamp stamp;
    stamp.file = fs::last_write_time(path, error);
    if (error)
        return std::nullopt;
    stamp.size = fs::file_size(path, error);
    if (error)
        return std::nullopt;
    stamp.folder = fs::last_write_time(fs::absolute(path, error).parent_path(), error);
    return error ? std::nullopt : std::optional(stamp);
}

std::list<DocumentCache::Entry>::iterator DocumentCache::entryOf(const fs::path& path, int frame)
{
    return std::find_if(m_entries.begin(), m_entries.end(),
        [&](const Entry& entry) { return entry.frame == frame && entry.path == path; });
}

void DocumentCache::drop(std::list<Entry>::iterator entry)
{
    m_bytes -= entry->bytes;
    m_entries.erase(entry);
}

std::shared_ptr<const Document> DocumentCache::find(const fs::path& path, int frame)
{
    const auto entry = entryOf(path, frame);
    if (entry == m_entries.end())
        return nullptr;
    if (stampOf(path) != entry->stamp) {
        drop(entry);
        return nullptr;
    }
    m_entries.splice(m_entries.begin(), m_entries, entry);
    return entry->document;
}

void DocumentCache::put(const fs::path& path, int frame, const Stamp& stamp,
    const std::shared_ptr<const Document>& document)
{
    if (const auto earlier = entryOf(path, frame); earlier != m_entries.end())
        drop(earlier);
    const std::size_t bytes = document->pixels->bytes();
    if (bytes > m_budget)
        return;
    m_entries.push_front({path, frame, stamp, bytes, document});
    m_bytes += bytes;
    while (m_bytes > m_budget)
        drop(std::prev(m_entries.end()));
}

} // namespace cxr::app
