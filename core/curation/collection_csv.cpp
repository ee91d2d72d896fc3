// SPDX-License-Identifier: Apache-2.0
#include "curation/collection_text.h"
#include "curation/evaluation_columns.h"
#include "image/atomic_file.h"
#include "image/read_file.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <set>

namespace cxr::curation {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t maxBytes = std::uint64_t{256} << 20;
constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

template <typename Number>
std::string written(Number number)
{
    std::array<char, 40> text{};
    return {text.data(), std::to_chars(text.data(), text.data() + text.size(), number).ptr};
}

std::string written(const std::optional<double>& number)
{
    return number ? written(*number) : std::string();
}

template <typename Number>
bool read(const std::string& text, Number& number)
{
    const char* end = text.data() + text.size();
    const auto [stop, problem] = std::from_chars(text.data(), end, number);
    return problem == std::errc() && stop == end;
}

template <typename Number>
bool readOrZero(const std::string& text, Number& number)
{
    number = 0;
    return text.empty() || read(text, number);
}

bool readOrNone(const std::string& text, std::optional<double>& number)
{
    number.reset();
    if (text.empty())
        return true;
    double value = 0;
    if (!read(text, value))
        return false;
    number = value;
    return true;
}

/// One column: how an entry becomes a cell, and back; false: the cell makes no sense.
struct Column {
    const char* name;
    std::function<std::string(const Entry&)> write;
    std::function<bool(const std::string&, Entry&)> read;
};

/// A column that is a text member of the entry.
template <typename Member>
Column textColumn(const char* name, Member member)
{
    return {name, [member](const Entry& entry) { return member(const_cast<Entry&>(entry)); },
        [member](const std::string& cell, Entry& entry) {
            member(entry) = cell;
            return true;
        }};
}

template <typename Member>
Column numberColumn(const char* name, Member member)
{
    return {name,
        [member](const Entry& entry) { return written(member(const_cast<Entry&>(entry))); },
        [member](
            const std::string& cell, Entry& entry) { return readOrZero(cell, member(entry)); }};
}

template <typename Member>
Column figureColumn(const char* name, Member member)
{
    return {name,
        [member](const Entry& entry) { return written(member(const_cast<Entry&>(entry))); },
        [member](
            const std::string& cell, Entry& entry) { return readOrNone(cell, member(entry)); }};
}

const std::vector<Column>& columns()
{
    static const std::vector<Column> all{
        textColumn(
            "path", [](Entry & e) -> auto& { return e.path; }),
        {"verdict", [](const Entry& e) { return std::string(nameOf(e.judgement.verdict)); },
            [](const std::string& cell, Entry& e) {
                const auto verdict = verdictNamed(cell.empty() ? "undecided" : cell);
                e.judgement.verdict = verdict.value_or(Verdict::Undecided);
                return verdict.has_value();
            }},
        numberColumn(
            "stars", [](Entry & e) -> auto& { return e.judgement.stars; }),
        {"tags", [](const Entry& e) { return joinTags(e.judgement.tags); },
            [](const std::string& cell, Entry& e) {
                e.judgement.tags = splitTags(cell);
                return true;
            }},
        textColumn(
            "note", [](Entry & e) -> auto& { return e.judgement.note; }),
        textColumn(
            "modality", [](Entry & e) -> auto& { return e.facts.modality; }),
        numberColumn(
            "columns", [](Entry & e) -> auto& { return e.facts.columns; }),
        numberColumn(
            "rows", [](Entry & e) -> auto& { return e.facts.rows; }),
        numberColumn(
            "bits", [](Entry & e) -> auto& { return e.facts.bits; }),
        figureColumn(
            "psnr_db", [](Entry & e) -> auto& { return e.figures.psnrDb; }),
        figureColumn(
            "ssim", [](Entry & e) -> auto& { return e.figures.ssim; }),
        figureColumn(
            "consistency_rms", [](Entry & e) -> auto& { return e.figures.consistencyRms; }),
        textColumn(
            "reference", [](Entry & e) -> auto& { return e.figures.reference; }),
        textColumn(
            "definition", [](Entry & e) -> auto& { return e.figures.definition; }),
        textColumn(
            "model", [](Entry & e) -> auto& { return e.figures.model; }),
        textColumn(
            "measured", [](Entry & e) -> auto& { return e.figures.measured; }),
        numberColumn(
            "bytes", [](Entry & e) -> auto& { return e.stamp.bytes; }),
        numberColumn(
            "modified_ns", [](Entry & e) -> auto& { return e.stamp.modifiedNs; }),
        textColumn(
            "sha256", [](Entry & e) -> auto& { return e.stamp.sha256; }),
        {"added", [](const Entry& e) { return std::string(e.added ? "1" : "0"); },
            [](const std::string& cell, Entry& e) {
                e.added = cell == "1";
                return cell.empty() || cell == "0" || cell == "1";
            }},
        textColumn(
            "judged", [](Entry & e) -> auto& { return e.judged; }),
    };
    return all;
}

tl::unexpected<Error> atLine(std::size_t line, const std::string& what)
{
    return fail(Code::InvalidArgument, "line " + std::to_string(line) + ": " + what);
}

/// Cuts a CSV text into records of cells.
class CsvReader {
public:
    explicit CsvReader(std::string_view text) : m_text(text) { }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    /// Where the latest record began, from 1.
    [[nodiscard]] std::size_t line() const { return m_recordLine; }

    static constexpr std::size_t mostCells = 256; ///< a cell costs far more than its comma

    Result<std::vector<std::string>> record()
    {
        m_recordLine = m_line;
        std::vector<std::string> cells;
        do {
            auto next = cell();
            if (!next)
                return tl::unexpected(next.error());
            if (cells.size() == mostCells)
                return atLine(m_line, "this line has more cells than any collection");
            cells.push_back(std::move(*next));
        } while (take(','));
        take('\r');
        if (!atEnd() && !take('\n'))
            return atLine(m_line, "text follows a closing quote, or a line ends in CR alone");
        return cells;
    }

private:
    bool take(char wanted)
    {
        if (atEnd() || m_text[m_at] != wanted)
            return false;
        m_line += wanted == '\n' ? 1 : 0;
        ++m_at;
        return true;
    }

    Result<std::string> cell()
    {
        if (!take('"')) {
            const std::size_t end = std::min(m_text.find_first_of(",\r\n", m_at), m_text.size());
            std::string found(m_text.substr(m_at, end - m_at));
            if (found.find('"') != std::string::npos)
                return atLine(m_line, "a quote stands inside a cell that does not begin with one");
            m_at = end;
            return found;
        }
        std::string found;
        const std::size_t opened = m_line;
        for (;;) {
            const std::size_t end = m_text.find('"', m_at);
            if (end == std::string_view::npos)
                return atLine(opened, "a quote is never closed");
            const std::string_view piece = m_text.substr(m_at, end - m_at);
            m_line += static_cast<std::size_t>(std::count(piece.begin(), piece.end(), '\n'));
            found += piece;
            m_at = end + 1;
            if (!take('"'))
                return found;
            found += '"';
        }
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::size_t m_recordLine = 1;
};

Result<std::vector<const Column*>> header(CsvReader& reader)
{
    const auto names = reader.record();
    if (!names)
        return tl::unexpected(names.error());
    std::vector<const Column*> found;
    for (const std::string& name : *names) {
        const auto column = std::find_if(columns().begin(), columns().end(),
            [&](const Column& candidate) { return candidate.name == name; });
        if (column == columns().end())
            return atLine(1, "there is no column \"" + name.substr(0, 40) + "\"");
        if (std::find(found.begin(), found.end(), &*column) != found.end())
            return atLine(1, "the column \"" + name + "\" is there twice");
        found.push_back(&*column);
    }
    if (std::find(found.begin(), found.end(), &columns().front()) == found.end())
        return atLine(1, "the column \"path\" is missing");
    return found;
}

} // namespace

std::string toCsv(std::span<const Entry> entries)
{
    std::string text;
    for (const Column& column : columns())
        text += (text.empty() ? "" : ",") + std::string(column.name);
    text += "\r\n";
    for (const Entry& entry : entries) {
        bool first = true;
        for (const Column& column : columns()) {
            text += first ? "" : ",";
            text += csvQuoted(column.write(entry));
            first = false;
        }
        text += "\r\n";
    }
    return text;
}

Result<std::vector<Entry>> fromCsv(std::string_view text, const fs::path& base)
{
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    CsvReader reader(text);
    const auto order = header(reader);
    if (!order)
        return tl::unexpected(order.error());
    std::vector<Entry> entries;
    std::set<std::string> paths;
    while (!reader.atEnd()) {
        const auto cells = reader.record();
        if (!cells)
            return tl::unexpected(cells.error());
        if (cells->size() == 1 && cells->front().empty() && order->size() > 1)
            continue; // an empty line
        if (cells->size() != order->size())
            return atLine(reader.line(),
                "it has " + std::to_string(cells->size()) + " cells, the header "
                    + std::to_string(order->size()));
        Entry entry;
        for (std::size_t at = 0; at < cells->size(); ++at) {
            if (!(*order)[at]->read((*cells)[at], entry))
                return atLine(reader.line(),
                    "\"" + (*cells)[at].substr(0, 40) + "\" is nothing for the column \""
                        + (*order)[at]->name + "\"");
        }
        if (!entry.path.empty() && entry.path.front() != '/')
            entry.path = (base / entry.path).lexically_normal().string();
        if (const auto sound = validate(entry); !sound)
            return atLine(reader.line(), sound.error().detail);
        if (!paths.insert(entry.path).second)
            return atLine(reader.line(), "the path is there twice");
        entries.push_back(std::move(entry));
    }
    return entries;
}

Result<std::vector<Entry>> readCollectionText(const fs::path& path)
{
    const Result<std::string> text = readFile(path, maxBytes);
    if (!text)
        return tl::unexpected(text.error());
    const auto first = text->find_first_not_of(" \t\r\n\xef\xbb\xbf");
    const bool json = first != std::string::npos && (*text)[first] == '{';
    std::error_code ignored;
    const fs::path base = fs::absolute(path, ignored).parent_path();
    auto entries = json ? fromJson(*text, base) : fromCsv(*text, base);
    if (!entries)
        return fail(entries.error().code, path.string() + ": " + entries.error().detail);
    return entries;
}

Result<void> writeCollectionText(
    const fs::path& path, const std::string& name, std::span<const Entry> entries)
{
    return writeAtomically(
        path, path.extension() == ".json" ? toJson(name, entries) : toCsv(entries));
}

} // namespace cxr::curation
