// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

/// SQLite's handles with this project's errors. For the sources of this folder alone: no other
/// header may include this one.
namespace cxr::curation::sql {

struct Close {
    void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
};
using Handle = std::unique_ptr<sqlite3, Close>;

/// The latest failure of a connection. Busy: another program holds it; FileDamaged, DiskFull,
/// CannotWrite, FileUnreadable, OutOfMemory, Internal. `Error::detail` begins with the file's path.
[[nodiscard]] tl::unexpected<Error> failure(sqlite3* database);

/// Runs statements that give no rows.
[[nodiscard]] Result<void> run(sqlite3* database, const char* statements);
/// The first column of the first row as a number, or as text; 0 or "" where there is none.
[[nodiscard]] Result<std::int64_t> number(sqlite3* database, const char* query);
[[nodiscard]] Result<std::string> text(sqlite3* database, const char* query);

/// A prepared statement. Values are bound one after the other; a failure is kept and reported by
/// the next step.
class Statement {
public:
    Statement(sqlite3* database, const char* text);

    Statement& bind(std::int64_t value);
    Statement& bind(std::string_view value);
    Statement& bind(const std::optional<double>& value);
    Statement& bindNull();

    /// True: a row is there.
    [[nodiscard]] Result<bool> step();
    /// Runs to its end and gets ready for the next values.
    [[nodiscard]] Result<void> run();

    [[nodiscard]] std::int64_t number(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::optional<double> real(int column) const;

private:
    struct Finalise {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    void note(int result);

    sqlite3* m_database;
    std::unique_ptr<sqlite3_stmt, Finalise> m_statement;
    int m_next = 1;
    int m_problem = SQLITE_OK;
};

/// All or nothing: what was not committed is taken back.
class Transaction {
public:
    explicit Transaction(sqlite3* database) : m_database(database) { }
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// `exclusive`: nobody else may even read until the end.
    [[nodiscard]] Result<void> begin(bool exclusive = false);
    [[nodiscard]] Result<void> commit();

private:
    sqlite3* m_database;
    bool m_open = false;
};

} // namespace cxr::curation::sql
