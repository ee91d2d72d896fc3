// SPDX-License-Identifier: Apache-2.0
#include "curation/collection_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <utility>

namespace cxr::curation {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

namespace {

constexpr const char* formatName = "cxrlens-collection";
constexpr int formatVersion = 1;

template <typename Value>
void putUnlessEmpty(Json& json, const char* key, const Value& value)
{
    if (value != Value{})
        json[key] = value;
}

void putUnlessEmpty(Json& json, const char* key, const std::optional<double>& value)
{
    if (value)
        json[key] = *value;
}

Json jsonOf(const Entry& entry)
{
    Json json{{"path", entry.path}, {"verdict", nameOf(entry.judgement.verdict)}};
    putUnlessEmpty(json, "stars", entry.judgement.stars);
    putUnlessEmpty(json, "tags", entry.judgement.tags);
    putUnlessEmpty(json, "note", entry.judgement.note);
    putUnlessEmpty(json, "modality", entry.facts.modality);
    putUnlessEmpty(json, "columns", entry.facts.columns);
    putUnlessEmpty(json, "rows", entry.facts.rows);
    putUnlessEmpty(json, "bits", entry.facts.bits);
    putUnlessEmpty(json, "psnr_db", entry.figures.psnrDb);
    putUnlessEmpty(json, "ssim", entry.figures.ssim);
    putUnlessEmpty(json, "consistency_rms", entry.figures.consistencyRms);
    putUnlessEmpty(json, "reference", entry.figures.reference);
    putUnlessEmpty(json, "definition", entry.figures.definition);
    putUnlessEmpty(json, "model", entry.figures.model);
    putUnlessEmpty(json, "measured", entry.figures.measured);
    putUnlessEmpty(json, "bytes", entry.stamp.bytes);
    putUnlessEmpty(json, "modified_ns", entry.stamp.modifiedNs);
    putUnlessEmpty(json, "sha256", entry.stamp.sha256);
    putUnlessEmpty(json, "added", entry.added);
    putUnlessEmpty(json, "judged", entry.judged);
    return json;
}

/// Takes a key out of `json`, so that what is left in the end is what nobody knows.
class Members {
public:
    explicit Members(Json json) : m_json(std::move(json)) { }

    template <typename Value>
    void take(const char* key, Value& value)
    {
        const auto found = m_json.find(key);
        if (found == m_json.end())
            return;
        value = found->get<Value>();
        m_json.erase(key);
    }

    /// Whole numbers: neither 4.5 nor 1e30 nor true.
    template <typename Number>
    void takeNumber(const char* key, Number& number)
    {
        const auto found = m_json.find(key);
        if (found == m_json.end())
            return;
        const bool fits = found->is_number_unsigned()
            ? std::in_range<Number>(found->get<std::uint64_t>())
            : found->is_number_integer() && std::in_range<Number>(found->get<std::int64_t>());
        if (!fits)
            throw std::invalid_argument(std::string(key) + " is no whole number of its range");
        number = found->get<Number>();
        m_json.erase(key);
    }

    void takeFigure(const char* key, std::optional<double>& figure)
    {
        const auto found = m_json.find(key);
        if (found == m_json.end())
            return;
        if (!found->is_number())
            throw std::invalid_argument(std::string(key) + " is no number");
        figure = found->get<double>();
        m_json.erase(key);
    }

    void checkEmpty() const
    {
        if (!m_json.empty())
            throw std::invalid_argument(
                "\"" + m_json.begin().key().substr(0, 40) + "\" is not known");
    }

private:
    Json m_json;
};

Entry entryOf(const Json& json)
{
    if (!json.is_object())
        throw std::invalid_argument("it is no object");
    Members members(json);
    Entry entry;
    members.take("path", entry.path);
    std::string verdict = "undecided";
    members.take("verdict", verdict);
    const auto known = verdictNamed(verdict);
    if (!known)
        throw std::invalid_argument("the verdict is neither undecided nor keep nor reject");
    entry.judgement.verdict = *known;
    members.takeNumber("stars", entry.judgement.stars);
    members.take("tags", entry.judgement.tags);
    members.take("note", entry.judgement.note);
    members.take("modality", entry.facts.modality);
    members.takeNumber("columns", entry.facts.columns);
    members.takeNumber("rows", entry.facts.rows);
    members.takeNumber("bits", entry.facts.bits);
    members.takeFigure("psnr_db", entry.figures.psnrDb);
    members.takeFigure("ssim", entry.figures.ssim);
    members.takeFigure("consistency_rms", entry.figures.consistencyRms);
    members.take("reference", entry.figures.reference);
    members.take("definition", entry.figures.definition);
    members.take("model", entry.figures.model);
    members.take("measured", entry.figures.measured);
    members.takeNumber("bytes", entry.stamp.bytes);
    members.takeNumber("modified_ns", entry.stamp.modifiedNs);
    members.take("sha256", entry.stamp.sha256);
    members.take("added", entry.added);
    members.take("judged", entry.judged);
    members.checkEmpty();
    entry.judgement.tags = tidyTags(entry.judgement.tags);
    return entry;
}

/// nlohmann's messages begin with "[json.exception.type_error.302] ".
std::string plain(const std::string& message)
{
    const auto end = message.starts_with('[') ? message.find("] ") : std::string::npos;
    return end == std::string::npos ? message : message.substr(end + 2);
}

} // namespace

std::string toJson(const std::string& name, std::span<const Entry> entries)
{
    Json list = Json::array();
    for (const Entry& entry : entries)
        list.push_back(jsonOf(entry));
    const Json json{{"format", formatName}, {"version", formatVersion}, {"name", name},
        {"entries", std::move(list)}};
    return json.dump(1, ' ', false, Json::error_handler_t::replace) + '\n';
}

Result<std::vector<Entry>> fromJson(std::string_view text, const fs::path& base)
{
    std::string where;
    try {
        // Copying a value goes as deep as it is nested; ours is three deep.
        bool tooDeep = false;
        const Json json = Json::parse(text, [&](int depth, Json::parse_event_t, const Json&) {
            constexpr int deepest = 16;
            tooDeep = tooDeep || depth > deepest;
            return !tooDeep;
        });
        if (tooDeep)
            return fail(Code::InvalidArgument, "it is nested too deeply to be a collection");
        if (json.value("format", "") != formatName)
            return fail(Code::InvalidArgument,
                std::string("it is JSON, but no collection (\"format\": \"") + formatName + "\")");
        if (json.value("version", 0) != formatVersion)
            return fail(Code::NewerVersion, "it is of another version of this format");
        std::vector<Entry> entries;
        std::set<std::string> paths;
        for (const Json& item : json.at("entries")) {
            where = "entry " + std::to_string(entries.size() + 1) + ": ";
            Entry entry = entryOf(item);
            if (!entry.path.empty() && entry.path.front() != '/')
                entry.path = (base / entry.path).lexically_normal().string();
            if (const auto sound = validate(entry); !sound)
                return fail(Code::InvalidArgument, where + sound.error().detail);
            if (!paths.insert(entry.path).second)
                return fail(Code::InvalidArgument, where + "the path is there twice");
            entries.push_back(std::move(entry));
        }
        return entries;
    } catch (const Json::parse_error& error) {
        const auto end =
            text.begin() + static_cast<std::ptrdiff_t>(std::min(error.byte, text.size()));
        const auto line = std::count(text.begin(), end, '\n') + 1;
        return fail(
            Code::InvalidArgument, "line " + std::to_string(line) + ": " + plain(error.what()));
    } catch (const std::exception& error) {
        return fail(Code::InvalidArgument, where + plain(error.what()));
    }
}

} // namespace cxr::curation
