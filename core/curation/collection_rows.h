// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "curation/collection_entry.h"
#include "curation/collection_sql.h"

#include <span>
#include <vector>

/// Entries as rows of the database. For the sources of this folder alone.
namespace cxr::curation::sql {

/// In the order in which they came in.
[[nodiscard]] Result<std::vector<Entry>> readEntries(sqlite3* database, std::int64_t collection);

/// What can be read of a damaged database: from the first entry up to where it breaks off, and from
/// the last one back.
[[nodiscard]] std::vector<Entry> rescueEntries(sqlite3* database, std::int64_t collection);

/// In place of those with the same paths; the caller has begun a transaction.
/// InvalidArgument with the entry's path where one is not valid.
[[nodiscard]] Result<void> writeEntries(
    sqlite3* database, std::int64_t collection, std::span<const Entry> entries);

Statement& bindStamp(Statement& statement, const FileStamp& stamp);        // 3 values
Statement& bindFacts(Statement& statement, const PictureFacts& facts);     // 4 values
Statement& bindFigures(Statement& statement, const EntryFigures& figures); // 7 values

} // namespace cxr::curation::sql
