// SPDX-License-Identifier: Apache-2.0
#include "curation/collection.h"

#include "curation/collection_rows.h"
#include "curation/collection_sql.h"

namespace cxr::curation {

namespace {

constexpr std::size_t longestName = 200;

} // namespace

void Collections::Close::operator()(sqlite3* database) const
{
    sql::Close{}(database);
}

Result<void> Collections::mayWrite() const
{
    if (m_readOnly)
        return fail(Code::CannotWrite, m_path.string() + ": it is open for reading only");
    return {};
}

Result<std::vector<CollectionInfo>> Collections::list(bool withRemoved)
{
    sql::Statement statement(m_database.get(),
        "SELECT id, name, created, coalesce(removed, ''), "
        "(SELECT count(*) FROM entry WHERE collection_id = collection.id) FROM collection "
        "WHERE removed IS NULL OR ?1 ORDER BY removed IS NOT NULL, name COLLATE NOCASE, id");
    statement.bind(std::int64_t{withRemoved});
    std::vector<CollectionInfo> found;
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return found;
        found.push_back({statement.number(0), statement.text(1), statement.text(2),
            statement.text(3), statement.number(4)});
    }
}

Result<void> Collections::checkName(const std::string& name, CollectionId besides)
{
    if (auto writable = mayWrite(); !writable)
        return writable;
    // The rules for a note, but in one line.
    const bool sound = !name.empty() && name.size() <= longestName
        && name.find_first_of("\r\n\t") == std::string::npos
        && validate(JudgementChange{.path = "/", .note = name});
    if (!sound)
        return fail(Code::InvalidArgument,
            m_path.string() + ": a collection's name has 1 to 200 bytes in one line");
    sql::Statement taken(m_database.get(),
        "SELECT 1 FROM collection WHERE name = ?1 AND removed IS NULL AND id != ?2");
    taken.bind(name).bind(besides);
    const Result<bool> row = taken.step();
    if (!row)
        return tl::unexpected(row.error());
    if (*row)
        return fail(Code::InvalidArgument,
            m_path.string() + ": there is a collection \"" + name + "\" already");
    return {};
}

Result<CollectionId> Collections::create(const std::string& name)
{
    if (const auto sound = checkName(name, 0); !sound)
        return tl::unexpected(sound.error());
    sql::Statement statement(
        m_database.get(), "INSERT INTO collection (name, created) VALUES (?1, ?2)");
    if (const auto done = statement.bind(name).bind(timeNow()).run(); !done)
        return tl::unexpected(done.error());
    return sqlite3_last_insert_rowid(m_database.get());
}

Result<void> Collections::rename(CollectionId id, const std::string& name)
{
    if (auto sound = checkName(name, id); !sound)
        return sound;
    sql::Statement statement(m_database.get(), "UPDATE collection SET name = ?1 WHERE id = ?2");
    return statement.bind(name).bind(id).run();
}

Result<void> Collections::setRemoved(CollectionId id, bool removed)
{
    if (auto writable = mayWrite(); !writable)
        return writable;
    if (removed) {
        sql::Statement statement(m_database.get(),
            "UPDATE collection SET removed = ?1 WHERE id = ?2 AND removed IS NULL");
        return statement.bind(timeNow()).bind(id).run();
    }
    sql::Transaction transaction(m_database.get());
    if (auto begun = transaction.begin(); !begun)
        return begun;
    sql::Statement lookUp(m_database.get(), "SELECT name FROM collection WHERE id = ?1");
    const Result<bool> row = lookUp.bind(id).step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(Code::InvalidArgument, m_path.string() + ": there is no such collection");
    const std::string name = lookUp.text(0);
    std::string free = name;
    for (int copy = 2;; ++copy) {
        const auto sound = checkName(free, id);
        if (sound)
            break;
        if (sound.error().code != Code::InvalidArgument)
            return sound;
        free = name + " (" + std::to_string(copy) + ")";
    }
    sql::Statement statement(
        m_database.get(), "UPDATE collection SET removed = NULL, name = ?1 WHERE id = ?2");
    if (auto done = statement.bind(free).bind(id).run(); !done)
        return done;
    return transaction.commit();
}

Result<std::vector<Entry>> Collections::entries(CollectionId id)
{
    return sql::readEntries(m_database.get(), id);
}

Result<void> Collections::judge(CollectionId id, std::span<const JudgementChange> changes)
{
    if (auto writable = mayWrite(); !writable)
        return writable;
    sql::Transaction transaction(m_database.get());
    if (auto begun = transaction.begin(); !begun)
        return begun;
    sql::Statement change(m_database.get(),
        "INSERT INTO entry (collection_id, path, verdict, stars, tags, note, judged) VALUES "
        "(?1, ?2, coalesce(?3, 0), coalesce(?4, 0), coalesce(?5, ''), coalesce(?6, ''), ?7) "
        "ON CONFLICT (collection_id, path) DO UPDATE SET verdict = coalesce(?3, verdict), "
        "stars = coalesce(?4, stars), tags = coalesce(?5, tags), note = coalesce(?6, note), "
        "judged = ?7");
    sql::Statement forget(m_database.get(),
        "DELETE FROM entry WHERE collection_id = ?1 AND path = ?2 AND NOT added AND verdict = 0 "
        "AND stars = 0 AND tags = '' AND note = ''");
    const std::string now = timeNow();
    for (const JudgementChange& one : changes) {
        if (const auto sound = validate(one); !sound)
            return fail(sound.error().code, one.path + ": " + sound.error().detail);
        change.bind(id).bind(one.path);
        one.verdict ? change.bind(static_cast<std::int64_t>(*one.verdict)) : change.bindNull();
        one.stars ? change.bind(std::int64_t{*one.stars}) : change.bindNull();
        one.tags ? change.bind(joinTags(*one.tags)) : change.bindNull();
        one.note ? change.bind(*one.note) : change.bindNull();
        if (auto done = change.bind(now).run(); !done)
            return done;
        if (auto done = forget.bind(id).bind(one.path).run(); !done)
            return done;
    }
    return transaction.commit();
}

Result<void> Collections::describe(CollectionId id, std::span<const Description> descriptions)
{
    if (auto writable = mayWrite(); !writable)
        return writable;
    sql::Transaction transaction(m_database.get());
    if (auto begun = transaction.begin(); !begun)
        return begun;
    sql::Statement stamp(m_database.get(),
        "UPDATE entry SET bytes = ?3, modified_ns = ?4, sha256 = ?5 "
        "WHERE collection_id = ?1 AND path = ?2");
    sql::Statement facts(m_database.get(),
        "UPDATE entry SET modality = ?3, columns = ?4, rows = ?5, bits = ?6 "
        "WHERE collection_id = ?1 AND path = ?2");
    sql::Statement figures(m_database.get(),
        "UPDATE entry SET psnr_db = ?3, ssim = ?4, consistency_rms = ?5, reference = ?6, "
        "definition = ?7, model = ?8, measured = ?9 WHERE collection_id = ?1 AND path = ?2");
    for (const Description& one : descriptions) {
        Result<void> done;
        if (one.stamp) {
            sql::bindStamp(stamp.bind(id).bind(one.path), *one.stamp);
            done = stamp.run();
        }
        if (done && one.facts) {
            sql::bindFacts(facts.bind(id).bind(one.path), *one.facts);
            done = facts.run();
        }
        if (done && one.figures) {
            sql::bindFigures(figures.bind(id).bind(one.path), *one.figures);
            done = figures.run();
        }
        if (!done)
            return done;
    }
    return transaction.commit();
}

Result<void> Collections::add(CollectionId id, std::span<const std::string> paths)
{
    if (auto writable = mayWrite(); !writable)
        return writable;
    sql::Transaction transaction(m_database.get());
    if (auto begun = transaction.begin(); !begun)
        return begun;
    sql::Statement insert(m_database.get(),
        "INSERT INTO entry (collection_id, path, added) VALUES (?1, ?2, 1) "
        "ON CONFLICT (collection_id, path) DO UPDATE SET added = 1");
    for (const std::string& path : paths) {
        const JudgementChange named{.path = path};
        if (const auto sound = validate(named); !sound)
            return fail(sound.error().code, path + ": " + sound.error().detail);
        if (auto done = insert.bind(id).bind(path).run(); !done)
            return done;
    }
    return transaction.commit();
}

Result<void> Collections::put(CollectionId id, std::span<const Entry> entries)
{
    if (auto writable = mayWrite(); !writable)
        return writable;
    sql::Transaction transaction(m_database.get());
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto done = sql::writeEntries(m_database.get(), id, entries); !done)
        return done;
    return transaction.commit();
}

Result<void> Collections::remove(CollectionId id, std::span<const std::string> paths)
{
    if (auto writable = mayWrite(); !writable)
        return writable;
    sql::Transaction transaction(m_database.get());
    if (auto begun = transaction.begin(); !begun)
        return begun;
    sql::Statement statement(
        m_database.get(), "DELETE FROM entry WHERE collection_id = ?1 AND path = ?2");
    for (const std::string& path : paths) {
        if (auto done = statement.bind(id).bind(path).run(); !done)
            return done;
    }
    return transaction.commit();
}

Result<bool> Collections::changedByOthers()
{
    const Result<std::int64_t> version = sql::number(m_database.get(), "PRAGMA data_version");
    if (!version)
        return tl::unexpected(version.error());
    const bool changed = *version != m_dataVersion;
    m_dataVersion = *version;
    return changed;
}

} // namespace cxr::curation
