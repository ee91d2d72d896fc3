// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enhance/model.h"

#include <filesystem>
#include <string>
#include <vector>

namespace cxr::enhance {

/// The models of a folder, by name and scale. Opening it reads the cards alone; weights are read
/// and checked by load().
class Catalogue {
public:
    struct Entry {
        ModelCard card;
        std::filesystem::path cardPath;
    };

    /// Reads every *.json card of the folder. Cards that cannot be read do not stop the rest; they
    /// are listed by problems(). A folder that does not exist gives an empty catalogue with a
    /// problem that says so.
    [[nodiscard]] static Catalogue open(const std::filesystem::path& folder);

    /// In order of scale, then of cost per pixel.
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    [[nodiscard]] const std::vector<Error>& problems() const { return m_problems; }

    /// Names of architectures that could be trained but for which the folder holds no weights, in
    /// the order of architectureNames().
    [[nodiscard]] std::vector<std::string> untrained() const;

    /// The entry of that name and scale, or nullptr.
    [[nodiscard]] const Entry* find(const std::string& name, int scale) const;

    /// find() and loadModel(). Errors: ModelNotFound with the names that exist at that scale, and
    /// those of loadModel().
    [[nodiscard]] Result<Model> load(const std::string& name, int scale) const;

private:
    std::filesystem::path m_folder;
    std::vector<Entry> m_entries;
    std::vector<Error> m_problems;
};

} // namespace cxr::enhance
