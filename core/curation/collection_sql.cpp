// SPDX-License-Identifier: Apache-2.0
#include "curation/collection_sql.h"

namespace cxr::curation::sql {

namespace {

Code codeOf(int result)
{
    switch (result & 0xff) { // the primary code of an extended one
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Code::Busy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Code::FileDamaged;
    case SQLITE_FULL:
        return Code::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_IOERR:
        return Code::CannotWrite;
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        return Code::FileUnreadable;
    case SQLITE_NOMEM:
        return Code::OutOfMemory;
    default:
        return Code::Internal;
    }
}

} // namespace

tl::unexpected<Error> failure(sqlite3* database)
{
    const char* path = sqlite3_db_filename(database, "main");
    const std::string name = path && *path ? path : "collections";
    return fail(codeOf(sqlite3_extended_errcode(database)), name + ": " + sqlite3_errmsg(database));
}

Result<void> run(sqlite3* database, const char* statements)
{
    if (sqlite3_exec(database, statements, nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure(database);
    return {};
}

Result<std::int64_t> number(sqlite3* database, const char* query)
{
    Statement statement(database, query);
    const Result<bool> row = statement.step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? statement.number(0) : 0;
}

Result<std::string> text(sqlite3* database, const char* query)
{
    Statement statement(database, query);
    const Result<bool> row = statement.step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? statement.text(0) : std::string();
}

Statement::Statement(sqlite3* database, const char* text) : m_database(database)
{
    sqlite3_stmt* statement = nullptr;
    note(sqlite3_prepare_v2(database, text, -1, &statement, nullptr));
    m_statement.reset(statement);
}

void Statement::note(int result)
{
    if (m_problem == SQLITE_OK)
        m_problem = result;
}

Statement& Statement::bind(std::int64_t value)
{
    note(sqlite3_bind_int64(m_statement.get(), m_next++, value));
    return *this;
}

Statement& Statement::bind(std::string_view value)
{
    note(sqlite3_bind_text64(m_statement.get(), m_next++, value.data(), value.size(),
        SQLITE_TRANSIENT, SQLITE_UTF8)); // NOLINT: the macro casts
    return *this;
}

Statement& Statement::bind(const std::optional<double>& value)
{
    if (!value)
        return bindNull();
    note(sqlite3_bind_double(m_statement.get(), m_next++, *value));
    return *this;
}

Statement& Statement::bindNull()
{
    note(sqlite3_bind_null(m_statement.get(), m_next++));
    return *this;
}

Result<bool> Statement::step()
{
    if (m_problem != SQLITE_OK)
        return failure(m_database);
    const int result = sqlite3_step(m_statement.get());
    if (result != SQLITE_ROW && result != SQLITE_DONE)
        return failure(m_database);
    return result == SQLITE_ROW;
}

Result<void> Statement::run()
{
    Result<bool> row = step();
    while (row && *row)
        row = step();
    sqlite3_reset(m_statement.get());
    m_next = 1;
    if (!row)
        return tl::unexpected(row.error());
    return {};
}

std::int64_t Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

std::string Statement::text(int column) const
{
    const unsigned char* bytes = sqlite3_column_text(m_statement.get(), column);
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return bytes ? std::string(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size))
                 : std::string();
}

std::optional<double> Statement::real(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL)
        return std::nullopt;
    return sqlite3_column_double(m_statement.get(), column);
}

Transaction::~Transaction()
{
    if (m_open)
        sqlite3_exec(m_database, "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> Transaction::begin(bool exclusive)
{
    Result<void> begun = sql::run(m_database, exclusive ? "BEGIN EXCLUSIVE" : "BEGIN IMMEDIATE");
    m_open = begun.has_value();
    return begun;
}

Result<void> Transaction::commit()
{
    Result<void> done = sql::run(m_database, "COMMIT");
    m_open = !done;
    return done;
}

} // namespace cxr::curation::sql
