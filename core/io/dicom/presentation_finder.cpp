// SPDX-License-Identifier: Apache-2.0
#include "io/dicom/presentation_finder.h"

#include "io/sniff.h"

#include <algorithm>
#include <string_view>
#include <system_error>
#include <utility>

namespace cxr::io {

namespace fs = std::filesystem;

namespace {

constexpr int mostNeighbours = 2000;

fs::path folderOf(const fs::path& file)
{
    return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

/// Calls `visit` for the regular files of a folder, at most mostNeighbours of them.
template <typename Visit>
void forEachFile(const fs::path& folder, Visit visit)
{
    std::error_code error;
    int seen = 0;
    for (fs::directory_iterator entry(folder, error);
         !error && entry != fs::directory_iterator() && seen < mostNeighbours;
         entry.increment(error), ++seen) {
        std::error_code ignored;
        if (entry->is_regular_file(ignored))
            visit(*entry);
    }
}

bool headHasUid(const fs::path& path, std::string_view uid)
{
    const auto head = readFile(path, sniffLength);
    return head && sniff(*head) == Format::Dicom
        && textOf(Bytes(*head)).find(uid) != std::string::npos;
}

} // namespace

void PresentationFinder::look(const fs::path& folder)
{
    if (folder != m_folder)
        m_seen.clear();
    m_folder = folder;
    std::map<fs::path, Seen> now;
    forEachFile(folder, [&](const fs::directory_entry& entry) {
        std::error_code error;
        Seen file{entry.last_write_time(error), entry.file_size(error), {}};
        const auto known = m_seen.find(entry.path());
        if (known != m_seen.end() && known->second.changed == file.changed
            && known->second.bytes == file.bytes) {
            now.insert(m_seen.extract(known));
            return;
        }
        ++m_filesRead;
        if (isPresentationState(entry.path()))
            file.images = presentedImages(entry.path()).value_or(std::vector<std::string>());
        now.emplace(entry.path(), std::move(file));
    });
    m_seen = std::move(now);
}

std::optional<Presentation> PresentationFinder::find(
    const fs::path& image, const std::string& sopInstanceUid, int frame, image::Size imageSize)
{
    std::optional<Presentation> newest;
    if (sopInstanceUid.empty())
        return newest;
    look(folderOf(image));
    for (const auto& [path, file] : m_seen) {
        if (std::find(file.images.begin(), file.images.end(), sopInstanceUid) == file.images.end())
            continue;
        Result<Presentation> state = readPresentationState(path, sopInstanceUid, frame, imageSize);
        if (state && (!newest || state->created > newest->created))
            newest = std::move(*state);
    }
    return newest;
}

fs::path findPresentedImage(const fs::path& state)
{
    const Result<std::vector<std::string>> images = presentedImages(state);
    fs::path found;
    if (!images)
        return found;
    forEachFile(folderOf(state), [&](const fs::directory_entry& entry) {
        if (!found.empty() || entry.path() == state)
            return;
        for (const std::string& uid : *images) {
            if (!uid.empty() && headHasUid(entry.path(), uid) && !isPresentationState(entry.path()))
                found = entry.path();
        }
    });
    return found;
}

} // namespace cxr::io
