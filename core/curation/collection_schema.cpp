// SPDX-License-Identifier: Apache-2.0
#include "curation/collection_schema.h"

#include <array>
#include <string>

namespace cxr::curation::sql {

namespace fs = std::filesystem;

namespace {

// A removed collection keeps everything until it is wanted back, and gives its name free.
constexpr const char* version1 = R"(
CREATE TABLE collection (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    created TEXT NOT NULL,
    removed TEXT
);
CREATE UNIQUE INDEX collection_name ON collection (name) WHERE removed IS NULL;
CREATE TABLE entry (
    id INTEGER PRIMARY KEY,
    collection_id INTEGER NOT NULL REFERENCES collection (id) ON DELETE CASCADE,
    path TEXT NOT NULL,
    bytes INTEGER NOT NULL DEFAULT 0,
    modified_ns INTEGER NOT NULL DEFAULT 0,
    sha256 TEXT NOT NULL DEFAULT '',
    modality TEXT NOT NULL DEFAULT '',
    columns INTEGER NOT NULL DEFAULT 0,
    rows INTEGER NOT NULL DEFAULT 0,
    bits INTEGER NOT NULL DEFAULT 0,
    verdict INTEGER NOT NULL DEFAULT 0,
    stars INTEGER NOT NULL DEFAULT 0,
    tags TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    psnr_db REAL,
    ssim REAL,
    consistency_rms REAL,
    reference TEXT NOT NULL DEFAULT '',
    definition TEXT NOT NULL DEFAULT '',
    model TEXT NOT NULL DEFAULT '',
    measured TEXT NOT NULL DEFAULT '',
    added INTEGER NOT NULL DEFAULT 0,
    judged TEXT NOT NULL DEFAULT '',
    UNIQUE (collection_id, path)
);
)";

constexpr std::array<const char*, 1> steps{version1};

/// A copy of the database as others see it, complete with what lies in its log.
Result<void> copyBeside(sqlite3* database, const fs::path& target)
{
    sqlite3* opened = nullptr;
    sqlite3_open_v2(target.c_str(), &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const Handle copy(opened);
    sqlite3_backup* backup = sqlite3_backup_init(copy.get(), "main", database, "main");
    if (!backup)
        return failure(copy.get());
    sqlite3_backup_step(backup, -1);
    if (sqlite3_backup_finish(backup) != SQLITE_OK)
        return failure(copy.get());
    return {};
}

} // namespace

std::span<const char* const> schemaSteps()
{
    return steps;
}

Result<void> migrate(sqlite3* database, const fs::path& path, std::span<const char* const> allSteps)
{
    const auto wanted = static_cast<std::int64_t>(allSteps.size());
    Result<std::int64_t> version = number(database, "PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    if (*version >= wanted)
        return {};
    if (*version > 0) {
        const auto copied =
            copyBeside(database, path.string() + ".version-" + std::to_string(*version));
        if (!copied)
            return copied;
    }
    Transaction transaction(database);
    if (const auto begun = transaction.begin(true); !begun)
        return begun;
    version = number(database, "PRAGMA user_version"); // somebody else may have been quicker
    if (!version)
        return tl::unexpected(version.error());
    for (std::int64_t step = *version; step < wanted; ++step) {
        if (const auto done = run(database, allSteps[static_cast<std::size_t>(step)]); !done)
            return done;
    }
    const std::string marks = "PRAGMA application_id = " + std::to_string(applicationId)
        + "; PRAGMA user_version = " + std::to_string(std::max(*version, wanted));
    if (const auto marked = run(database, marks.c_str()); !marked)
        return marked;
    return transaction.commit();
}

} // namespace cxr::curation::sql
