// SPDX-License-Identifier: Apache-2.0
#include "enhance/catalogue.h"

#include <algorithm>
#include <tuple>

namespace cxr::enhance {

namespace fs = std::filesystem;

Catalogue Catalogue::open(const fs::path& folder)
{
    Catalogue catalogue;
    catalogue.m_folder = folder;
    std::error_code error;
    for (const fs::directory_entry& file : fs::directory_iterator(folder, error)) {
        if (file.path().extension() != ".json")
            continue;
        Result<ModelCard> card = readModelCard(file.path());
        if (card)
            catalogue.m_entries.push_back({std::move(*card), file.path()});
        else
            catalogue.m_problems.push_back(card.error());
    }
    if (error)
        catalogue.m_problems.push_back({Code::FileNotFound, folder.string()});
    std::sort(
        catalogue.m_entries.begin(), catalogue.m_entries.end(), [](const Entry& a, const Entry& b) {
            const auto key = [](const Entry& entry) {
                return std::tuple(entry.card.scale, entry.card.architecture.multiplyAddsPerPixel(),
                    entry.card.name);
            };
            return key(a) < key(b);
        });
    return catalogue;
}

std::vector<std::string> Catalogue::untrained() const
{
    std::vector<std::string> names = architectureNames();
    std::erase_if(names, [&](const std::string& name) {
        return std::any_of(m_entries.begin(), m_entries.end(),
            [&](const Entry& entry) { return entry.card.name == name; });
    });
    return names;
}

const Catalogue::Entry* Catalogue::find(const std::string& name, int scale) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [&](const Entry& entry) { return entry.card.name == name && entry.card.scale == scale; });
    return found == m_entries.end() ? nullptr : &*found;
}

Result<Model> Catalogue::load(const std::string& name, int scale) const
{
    if (const Entry* entry = find(name, scale))
        return loadModel(entry->cardPath);
    std::string known;
    for (const Entry& entry : m_entries) {
        if (entry.card.scale == scale)
            known += (known.empty() ? "" : ", ") + entry.card.name;
    }
    return fail(Code::ModelNotFound,
        name + " at scale ×" + std::to_string(scale) + " (in " + m_folder.string() + " there is "
            + (known.empty() ? "no model of that scale" : known) + ")");
}

} // namespace cxr::enhance
