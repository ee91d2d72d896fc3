// SPDX-License-Identifier: Apache-2.0
#include "curation/collection_entry.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <ctime>

namespace cxr::curation {

namespace {

constexpr std::size_t longestPath = 4096;
constexpr std::size_t longestNote = 64 * 1024;
constexpr std::size_t longestText = 4096;
constexpr std::size_t longestTag = 200;
constexpr std::size_t mostTags = 100;

/// Well-formed as RFC 3629 has it: neither overlong forms nor surrogates, and no NUL.
bool isText(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const int more = byte < 0x80      ? 0
            : byte >= 0xc2 && byte < 0xe0 ? 1
            : byte >= 0xe0 && byte < 0xf0 ? 2
            : byte >= 0xf0 && byte < 0xf5 ? 3
                                          : -1;
        if (byte == 0 || more < 0 || text.size() - at <= static_cast<std::size_t>(more))
            return false;
        std::uint32_t code = more == 0 ? byte : byte & (0x3fU >> more);
        for (int next = 1; next <= more; ++next) {
            const auto tail = static_cast<unsigned char>(text[at + static_cast<std::size_t>(next)]);
            if ((tail & 0xc0U) != 0x80U)
                return false;
            code = code << 6 | (tail & 0x3fU);
        }
        const bool overlong = (more == 2 && code < 0x800) || (more == 3 && code < 0x10000);
        if (overlong || (code >= 0xd800 && code < 0xe000) || code > 0x10ffff)
            return false;
        at += static_cast<std::size_t>(more) + 1;
    }
    return true;
}

bool isTag(const std::string& tag)
{
    const bool separators = std::any_of(tag.begin(), tag.end(),
        [](char c) { return c == ',' || c == ';' || (c >= 0 && c < ' ') || c == 0x7f; });
    return tag.size() <= longestTag && !separators && isText(tag);
}

Result<void> validateTags(const std::vector<std::string>& tags)
{
    if (tags.size() > mostTags)
        return fail(Code::InvalidArgument, "there are more than 100 tags");
    if (!std::all_of(tags.begin(), tags.end(), isTag))
        return fail(Code::InvalidArgument,
            "a tag is longer than 200 bytes, or holds a comma, a semicolon or a line break");
    return {};
}

Result<void> validatePath(const std::string& path)
{
    if (path.empty() || path.front() != '/')
        return fail(Code::InvalidArgument, "the path is not absolute");
    if (path.size() > longestPath || !isText(path))
        return fail(Code::InvalidArgument, "the path is too long or not UTF-8");
    return {};
}

Result<void> validateStars(int stars)
{
    if (stars < 0 || stars > mostStars)
        return fail(Code::InvalidArgument, "stars run from 0 to 5");
    return {};
}

Result<void> validateNote(const std::string& note)
{
    if (note.size() > longestNote || !isText(note))
        return fail(Code::InvalidArgument, "the note is longer than 64 KiB or not UTF-8");
    return {};
}

bool isChecksum(const std::string& text)
{
    constexpr std::size_t digits = 64;
    return text.size() == digits && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

} // namespace

const char* nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Keep:
        return "keep";
    case Verdict::Reject:
        return "reject";
    case Verdict::Undecided:
        break;
    }
    return "undecided";
}

std::optional<Verdict> verdictNamed(std::string_view name)
{
    for (const Verdict verdict : {Verdict::Undecided, Verdict::Keep, Verdict::Reject}) {
        if (name == nameOf(verdict))
            return verdict;
    }
    return std::nullopt;
}

std::vector<std::string> tidyTags(std::vector<std::string> tags)
{
    for (std::string& tag : tags) {
        const auto first = tag.find_first_not_of(" \t");
        tag = first == std::string::npos
            ? std::string()
            : tag.substr(first, tag.find_last_not_of(" \t") - first + 1);
    }
    std::sort(tags.begin(), tags.end());
    tags.erase(std::unique(tags.begin(), tags.end()), tags.end());
    std::erase(tags, std::string());
    return tags;
}

std::string joinTags(const std::vector<std::string>& tags)
{
    std::string line;
    for (const std::string& tag : tidyTags(tags))
        line += (line.empty() ? "" : "; ") + tag;
    return line;
}

std::vector<std::string> splitTags(std::string_view line)
{
    std::vector<std::string> tags;
    for (std::size_t at = 0; at <= line.size();) {
        const std::size_t end = std::min(line.find_first_of(";,", at), line.size());
        tags.emplace_back(line.substr(at, end - at));
        at = end + 1;
    }
    return tidyTags(std::move(tags));
}

Result<void> validate(const JudgementChange& change)
{
    Result<void> sound = validatePath(change.path);
    if (sound && change.stars)
        sound = validateStars(*change.stars);
    if (sound && change.tags)
        sound = validateTags(tidyTags(*change.tags));
    if (sound && change.note)
        sound = validateNote(*change.note);
    return sound;
}

Result<void> validate(const Entry& entry)
{
    const Judgement& judgement = entry.judgement;
    Result<void> sound = validate(JudgementChange{.path = entry.path,
        .verdict = judgement.verdict,
        .stars = judgement.stars,
        .tags = judgement.tags,
        .note = judgement.note});
    if (!sound)
        return sound;
    const EntryFigures& figures = entry.figures;
    for (const std::string& text : {entry.facts.modality, figures.reference, figures.definition,
             figures.model, figures.measured, entry.judged}) {
        if (text.size() > longestText || !isText(text))
            return fail(Code::InvalidArgument, "a text is too long or not UTF-8");
    }
    for (const auto& figure : {figures.psnrDb, figures.ssim, figures.consistencyRms}) {
        if (figure && !std::isfinite(*figure))
            return fail(Code::InvalidArgument, "a figure is no finite number");
    }
    if (!entry.stamp.sha256.empty() && !isChecksum(entry.stamp.sha256))
        return fail(Code::InvalidArgument, "the checksum is not 64 hexadecimal digits");
    if (entry.facts.columns < 0 || entry.facts.rows < 0 || entry.facts.bits < 0
        || entry.stamp.bytes > static_cast<std::uint64_t>(INT64_MAX))
        return fail(Code::InvalidArgument, "a size is negative or beyond any file");
    return {};
}

std::string timeNow()
{
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    ::gmtime_r(&now, &parts);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    return text.data();
}

} // namespace cxr::curation
