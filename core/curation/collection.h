// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "curation/collection_entry.h"
#include "image/error.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

struct sqlite3;

namespace cxr::curation {

using CollectionId = std::int64_t;

struct CollectionInfo {
    CollectionId id = 0;
    std::string name;
    std::string created; ///< ISO 8601, UTC
    std::string removed; ///< when; empty: it is in use
    std::int64_t entries = 0;
};

/// Named collections in one SQLite file, which several programs may have open. What a function has
/// done when it returns survives the end of the program, and of the power, at any instant; what it
/// was doing is then done entirely or not at all.
///
/// Errors of all functions: Busy (another program holds the file for longer than the patience),
/// CannotWrite (also where readOnly()), DiskFull, FileDamaged, InvalidArgument; nothing was changed
/// then. `Error::detail` begins with the file's path or the path of the entry.
/// Thread: any, one at a time.
class Collections {
public:
    static constexpr std::chrono::milliseconds defaultPatience{5000};

    /// Opens the file, or makes it, with its folder. Older versions are brought up to date, after a
    /// copy. Damaged files are moved aside ("….damaged-<time>"), what can still be read of them
    /// is taken over, and notice() says so. Files of a newer version, and files that
    /// may not be written, are opened for reading only, and notice() says so.
    /// Errors: as above; UnknownFormat for the database of another program, which is left alone.
    [[nodiscard]] static Result<Collections> open(
        const std::filesystem::path& path, std::chrono::milliseconds patience = defaultPatience);

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] bool readOnly() const { return m_readOnly; }
    /// What the user must know of how the file was opened: FileDamaged, NewerVersion, CannotWrite.
    [[nodiscard]] const std::optional<Error>& notice() const { return m_notice; }

    /// By name. Removed ones too, where asked for.
    [[nodiscard]] Result<std::vector<CollectionInfo>> list(bool withRemoved = false);
    /// InvalidArgument for names that are taken, empty or longer than 200 bytes.
    [[nodiscard]] Result<CollectionId> create(const std::string& name);
    [[nodiscard]] Result<void> rename(CollectionId id, const std::string& name);
    /// A removed collection can be brought back with all that it holds. Where another one has taken
    /// its name by then, it gets a number.
    [[nodiscard]] Result<void> setRemoved(CollectionId id, bool removed);

    /// In the order in which they came in.
    [[nodiscard]] Result<std::vector<Entry>> entries(CollectionId id);

    /// Files that have no entry get one. An entry that nothing is said in any more goes, unless it
    /// was added by hand.
    [[nodiscard]] Result<void> judge(CollectionId id, std::span<const JudgementChange> changes);
    /// Files that have no entry are left out.
    [[nodiscard]] Result<void> describe(CollectionId id, std::span<const Description> descriptions);
    /// Puts files in by hand. Those that have an entry keep what it says.
    [[nodiscard]] Result<void> add(CollectionId id, std::span<const std::string> paths);
    /// Puts entries in as they are, in place of those with the same paths.
    [[nodiscard]] Result<void> put(CollectionId id, std::span<const Entry> entries);
    [[nodiscard]] Result<void> remove(CollectionId id, std::span<const std::string> paths);

    /// Whether another connection has written since this was last asked.
    [[nodiscard]] Result<bool> changedByOthers();

private:
    struct Close {
        void operator()(sqlite3* database) const;
    };
    Collections() = default;
    [[nodiscard]] Result<void> connect(std::chrono::milliseconds patience);
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> setAside();
    [[nodiscard]] Result<std::size_t> takeOver(const std::filesystem::path& damaged);
    [[nodiscard]] Result<void> mayWrite() const;
    [[nodiscard]] Result<void> checkName(const std::string& name, CollectionId besides);

    std::filesystem::path m_path;
    std::unique_ptr<sqlite3, Close> m_database;
    bool m_readOnly = false;
    std::optional<Error> m_notice;
    std::int64_t m_dataVersion = 0;
};

} // namespace cxr::curation
