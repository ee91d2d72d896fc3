// SPDX-License-Identifier: Apache-2.0
#include "curation/collection_rows.h"

#include <algorithm>

namespace cxr::curation::sql {

namespace {

/// What the database holds may have been written by another hand.
Verdict verdictOf(std::int64_t number)
{
    return number == 1 ? Verdict::Keep : number == 2 ? Verdict::Reject : Verdict::Undecided;
}

int countOf(std::int64_t number, int most)
{
    return static_cast<int>(std::clamp<std::int64_t>(number, 0, most));
}

Entry entryOf(const Statement& row)
{
    constexpr int anySize = 1 << 30;
    int column = 0;
    Entry entry;
    entry.path = row.text(column++);
    entry.stamp.bytes = static_cast<std::uint64_t>(row.number(column++));
    entry.stamp.modifiedNs = row.number(column++);
    entry.stamp.sha256 = row.text(column++);
    entry.facts.modality = row.text(column++);
    entry.facts.columns = countOf(row.number(column++), anySize);
    entry.facts.rows = countOf(row.number(column++), anySize);
    entry.facts.bits = countOf(row.number(column++), anySize);
    entry.judgement.verdict = verdictOf(row.number(column++));
    entry.judgement.stars = countOf(row.number(column++), mostStars);
    entry.judgement.tags = splitTags(row.text(column++));
    entry.judgement.note = row.text(column++);
    entry.figures.psnrDb = row.real(column++);
    entry.figures.ssim = row.real(column++);
    entry.figures.consistencyRms = row.real(column++);
    entry.figures.reference = row.text(column++);
    entry.figures.definition = row.text(column++);
    entry.figures.model = row.text(column++);
    entry.figures.measured = row.text(column++);
    entry.added = row.number(column++) != 0;
    entry.judged = row.text(column++);
    return entry;
}

constexpr const char* columns =
    "SELECT path, bytes, modified_ns, sha256, modality, columns, rows, bits, verdict, stars, tags, "
    "note, psnr_db, ssim, consistency_rms, reference, definition, model, measured, added, judged ";

/// Appends rows until there are no more.
Result<void> readInto(std::vector<Entry>& entries, Statement& rows)
{
    for (;;) {
        const Result<bool> row = rows.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        entries.push_back(entryOf(rows));
    }
}

} // namespace

Result<std::vector<Entry>> readEntries(sqlite3* database, std::int64_t collection)
{
    const std::string query =
        std::string(columns) + "FROM entry WHERE collection_id = ?1 ORDER BY id";
    Statement rows(database, query.c_str());
    rows.bind(collection);
    std::vector<Entry> entries;
    if (const auto read = readInto(entries, rows); !read)
        return tl::unexpected(read.error());
    return entries;
}

std::vector<Entry> rescueEntries(sqlite3* database, std::int64_t collection)
{
    // Along the table itself: the index may be what is damaged.
    const std::string query =
        std::string(columns) + "FROM entry NOT INDEXED WHERE collection_id = ?1 ORDER BY id ";
    std::vector<Entry> entries;
    Statement forward(database, query.c_str());
    if (readInto(entries, forward.bind(collection)))
        return entries;
    std::vector<Entry> back;
    Statement backward(database, (query + "DESC").c_str());
    static_cast<void>(readInto(back, backward.bind(collection)));
    entries.insert(entries.end(), back.rbegin(), back.rend());
    return entries;
}

Result<void> writeEntries(
    sqlite3* database, std::int64_t collection, std::span<const Entry> entries)
{
    Statement statement(database,
        "INSERT INTO entry (collection_id, path, bytes, modified_ns, sha256, modality, columns, "
        "rows, bits, psnr_db, ssim, consistency_rms, reference, definition, model, measured, "
        "verdict, stars, tags, note, added, judged) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, "
        "?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22) "
        "ON CONFLICT (collection_id, path) DO UPDATE SET bytes = excluded.bytes, "
        "modified_ns = excluded.modified_ns, sha256 = excluded.sha256, "
        "modality = excluded.modality, columns = excluded.columns, rows = excluded.rows, "
        "bits = excluded.bits, psnr_db = excluded.psnr_db, ssim = excluded.ssim, "
        "consistency_rms = excluded.consistency_rms, reference = excluded.reference, "
        "definition = excluded.definition, model = excluded.model, measured = excluded.measured, "
        "verdict = excluded.verdict, stars = excluded.stars, tags = excluded.tags, "
        "note = excluded.note, added = excluded.added, judged = excluded.judged");
    for (const Entry& entry : entries) {
        if (const auto sound = validate(entry); !sound)
            return fail(sound.error().code, entry.path + ": " + sound.error().detail);
        statement.bind(collection).bind(entry.path);
        bindStamp(statement, entry.stamp);
        bindFacts(statement, entry.facts);
        bindFigures(statement, entry.figures);
        const Judgement& judgement = entry.judgement;
        statement.bind(static_cast<std::int64_t>(judgement.verdict))
            .bind(std::int64_t{judgement.stars})
            .bind(joinTags(judgement.tags))
            .bind(judgement.note)
            .bind(std::int64_t{entry.added})
            .bind(entry.judged);
        if (auto done = statement.run(); !done)
            return done;
    }
    return {};
}

Statement& bindStamp(Statement& statement, const FileStamp& stamp)
{
    return statement.bind(static_cast<std::int64_t>(stamp.bytes))
        .bind(stamp.modifiedNs)
        .bind(stamp.sha256);
}

Statement& bindFacts(Statement& statement, const PictureFacts& facts)
{
    return statement.bind(facts.modality)
        .bind(std::int64_t{facts.columns})
        .bind(std::int64_t{facts.rows})
        .bind(std::int64_t{facts.bits});
}

Statement& bindFigures(Statement& statement, const EntryFigures& figures)
{
    return statement.bind(figures.psnrDb)
        .bind(figures.ssim)
        .bind(figures.consistencyRms)
        .bind(figures.reference)
        .bind(figures.definition)
        .bind(figures.model)
        .bind(figures.measured);
}

} // namespace cxr::curation::sql
