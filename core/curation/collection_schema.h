// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "curation/collection_sql.h"

#include <filesystem>
#include <span>

namespace cxr::curation::sql {

/// "CXRL": so that no other program's database is taken for a collection.
constexpr std::int64_t applicationId = 0x4358524c;

/// Step n brings a database from version n to version n + 1. Steps that were once released never
/// change; new ones go to the end.
[[nodiscard]] std::span<const char* const> schemaSteps();

/// Brings a database up to the version of these steps, in one transaction. One that is not new is
/// copied first to "<path>.version-<n>" beside it. Another program that migrates at the same time
/// is waited for. Where a step fails the database stays as it was.
[[nodiscard]] Result<void> migrate(
    sqlite3* database, const std::filesystem::path& path, std::span<const char* const> steps);

} // namespace cxr::curation::sql
