// SPDX-License-Identifier: Apache-2.0
// How Collections opens a file: new, older, newer, damaged, locked, foreign.
#include "curation/collection.h"
#include "curation/collection_rows.h"
#include "curation/collection_schema.h"
#include "curation/collection_sql.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <iterator>
#include <system_error>

namespace cxr::curation {

namespace fs = std::filesystem;

namespace {

/// The files that belong to a database in WAL mode, by what is added to its name.
constexpr std::array parts{"", "-wal", "-shm"};

std::string stamp()
{
    const std::time_t now = std::time(nullptr);
    std::tm time{};
    ::gmtime_r(&now, &time);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y%m%d-%H%M%S", &time);
    return text.data();
}

fs::path freeName(const fs::path& path)
{
    const std::string wanted = path.string() + ".damaged-" + stamp();
    std::string name = wanted;
    std::error_code ignored;
    for (int copy = 2; fs::exists(name, ignored); ++copy)
        name = wanted + "-" + std::to_string(copy);
    return name;
}

Error readOnlyNotice(const fs::path& path)
{
    return {Code::CannotWrite,
        path.string() + ": it may not be written; collections are shown and not changed"};
}

} // namespace

Result<Collections> Collections::open(const fs::path& path, std::chrono::milliseconds patience)
{
    std::error_code error;
    if (!path.parent_path().empty())
        fs::create_directories(path.parent_path(), error);
    if (error)
        return fail(Code::CannotWrite, path.string() + ": " + error.message());
    if (fs::is_directory(path, error))
        return fail(Code::NotAFile, path.string());
    Collections collections;
    collections.m_path = path;
    Result<void> opened = collections.connect(patience);
    if (!opened && opened.error().code == Code::FileDamaged) {
        const std::string how = opened.error().detail;
        if (opened = collections.setAside(); opened) {
            const fs::path aside = collections.m_notice->detail;
            opened = collections.connect(patience);
            const Result<std::size_t> saved =
                opened ? collections.takeOver(aside) : Result<std::size_t>(std::size_t{0});
            collections.m_notice = Error{Code::FileDamaged,
                how + "; it was moved to " + aside.filename().string() + ", and "
                    + std::to_string(saved.value_or(0))
                    + " entries that could still be read were taken over"};
        }
    }
    if (!opened)
        return tl::unexpected(opened.error());
    if (const auto version = collections.changedByOthers(); !version)
        return tl::unexpected(version.error());
    return collections;
}

Result<void> Collections::connect(std::chrono::milliseconds patience)
{
    m_database.reset();
    m_readOnly = false;
    sqlite3* database = nullptr;
    const int result = sqlite3_open_v2(m_path.c_str(), &database,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    m_database.reset(database);
    if (!database)
        return fail(Code::OutOfMemory, m_path.string());
    if (result != SQLITE_OK)
        return fail(
            sql::failure(database).value().code, m_path.string() + ": " + sqlite3_errmsg(database));
    sqlite3_extended_result_codes(database, 1);
    sqlite3_busy_timeout(database, static_cast<int>(patience.count()));
    // Nothing in a file from elsewhere may run as code.
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    return prepare();
}

Result<void> Collections::prepare()
{
    sqlite3* database = m_database.get();
    const auto version = sql::number(database, "PRAGMA user_version");
    const auto owner = sql::number(database, "PRAGMA application_id");
    const auto tables = sql::number(database, "SELECT count(*) FROM sqlite_schema");
    for (const auto& answer : {version, owner, tables}) {
        if (!answer)
            return tl::unexpected(answer.error());
    }
    const bool fresh = *tables == 0 && *version == 0;
    if (!fresh && *owner != sql::applicationId)
        return fail(Code::UnknownFormat,
            m_path.string() + ": it is the database of another program and was left alone");
    if (!fresh) {
        const auto sound = sql::text(database, "PRAGMA quick_check(1)");
        if (!sound)
            return tl::unexpected(sound.error());
        if (*sound != "ok")
            return fail(Code::FileDamaged, m_path.string() + ": " + *sound);
    }
    const auto known = static_cast<std::int64_t>(sql::schemaSteps().size());
    if (*version > known) {
        m_readOnly = true;
        m_notice = Error{Code::NewerVersion,
            m_path.string() + ": its version is " + std::to_string(*version)
                + ", this program's is " + std::to_string(known)};
        return sql::run(database, "PRAGMA query_only = ON");
    }
    if (sqlite3_db_readonly(database, "main") == 1) {
        if (*version < known)
            return fail(Code::CannotWrite, m_path.string());
        m_readOnly = true;
        m_notice = readOnlyNotice(m_path);
        return {};
    }
    // FULL: a verdict is on the disk before the next key is pressed, not after the next checkpoint.
    if (auto set = sql::run(database,
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
        !set)
        return set;
    return sql::migrate(database, m_path, sql::schemaSteps());
}

/// Leaves the new name in the notice.
Result<void> Collections::setAside()
{
    m_database.reset();
    const fs::path aside = freeName(m_path);
    for (const char* part : parts) {
        std::error_code error;
        const fs::path from = m_path.string() + part;
        if (fs::exists(from, error))
            fs::rename(from, aside.string() + part, error);
        if (error)
            return fail(Code::FileDamaged,
                m_path.string() + ": and it cannot be moved aside: " + error.message());
    }
    m_notice = Error{Code::FileDamaged, aside.string()};
    return {};
}

/// Every entry that can still be read, into collections of the same names.
Result<std::size_t> Collections::takeOver(const fs::path& damaged)
{
    sqlite3* opened = nullptr;
    sqlite3_open_v2(damaged.c_str(), &opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr);
    const sql::Handle source(opened);
    std::size_t saved = 0;
    sql::Statement lists(
        source.get(), "SELECT id, name FROM collection WHERE removed IS NULL ORDER BY id");
    for (Result<bool> row = lists.step(); row && *row; row = lists.step()) {
        const std::vector<Entry> entries = sql::rescueEntries(source.get(), lists.number(0));
        const Result<CollectionId> made = create(lists.text(1));
        if (!made)
            continue;
        std::vector<Entry> sound;
        std::copy_if(entries.begin(), entries.end(), std::back_inserter(sound),
            [](const Entry& entry) { return validate(entry).has_value(); });
        if (put(*made, sound))
            saved += sound.size();
    }
    return saved;
}

} // namespace cxr::curation
