// SPDX-License-Identifier: Apache-2.0
#include "app/deidentification.h"

#include "image/read_file.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <map>

namespace cxr::app {

const char* nameOf(io::Fate fate)
{
    switch (fate) {
    case io::Fate::Removed:
        return "removed";
    case io::Fate::Emptied:
        return "emptied";
    case io::Fate::Dummy:
        return "replaced";
    case io::Fate::NewUid:
        return "UID replaced";
    case io::Fate::DateShifted:
        return "shifted";
    case io::Fate::Cleaned:
        return "cleaned";
    }
    return "";
}

Result<std::string> readKey(const std::filesystem::path& path)
{
    constexpr std::uint64_t most = 65'536;
    constexpr std::size_t least = 16;
    Result<std::string> key = readFile(path, most);
    if (!key && key.error().code != Code::ImageTooLarge)
        return key;
    if (!key)
        return fail(Code::InvalidArgument, path.string() + ": a key has at most 64 KiB");
    while (!key->empty() && std::string_view(" \t\r\n").find(key->back()) != std::string_view::npos)
        key->pop_back();
    if (key->size() < least)
        return fail(Code::InvalidArgument,
            path.string() + ": a key needs at least 16 bytes, or it can be guessed");
    return key;
}

std::string summaryOf(const io::DeidentifyReport& report)
{
    std::map<io::Fate, int> counts;
    for (const io::AttributeFate& fate : report.attributes)
        ++counts[fate.fate];
    std::string text;
    for (const auto& [fate, count] : counts) {
        const char* unit = text.empty() ? (count == 1 ? " attribute " : " attributes ") : " ";
        text += (text.empty() ? "" : ", ") + std::to_string(count) + unit + nameOf(fate);
    }
    return text.empty() ? "nothing had to go" : text;
}

std::string printable(std::string text)
{
    for (char& c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f)
            c = '?';
    }
    return text;
}

std::filesystem::path DeidentifiedNames::next()
{
    std::error_code ignored;
    while (true) {
        char name[32];
        std::snprintf(name, sizeof name, "anon-%06d.dcm", ++m_number);
        std::filesystem::path path = m_folder / name;
        if (!std::filesystem::exists(path, ignored))
            return path;
    }
}

std::string deidentificationJson(
    const io::DeidentifyOptions& options, const std::vector<DeidentifiedFile>& files)
{
    using nlohmann::ordered_json;
    const auto hexTag = [](std::uint32_t tag) {
        char text[16];
        std::snprintf(text, sizeof text, "%08X", tag);
        return std::string(text);
    };
    ordered_json list = ordered_json::array();
    for (const DeidentifiedFile& file : files) {
        std::map<std::tuple<std::uint32_t, io::Fate, std::string>, int> counts;
        for (const io::AttributeFate& fate : file.report.attributes)
            ++counts[{fate.tag, fate.fate, fate.name}];
        ordered_json attributes = ordered_json::array();
        for (const auto& [key, count] : counts) {
            const auto& [tag, fate, name] = key;
            attributes.push_back(
                {{"tag", hexTag(tag)}, {"name", name}, {"fate", nameOf(fate)}, {"count", count}});
        }
        list.push_back({{"file", file.name}, {"sopInstanceUid", file.report.sopInstanceUid},
            {"pseudonym", file.report.pseudonym}, {"warnings", file.report.warnings},
            {"attributes", attributes}});
    }
    ordered_json rectangles = ordered_json::array();
    for (const image::Rect& rect : options.blackened)
        rectangles.push_back({rect.x, rect.y, rect.width, rect.height});
    const ordered_json json = {
        {"profile", "PS3.15 2026c Basic Application Level Confidentiality Profile"},
        {"program", "CXR Lens " + options.programVersion},
        {"uids", options.uids == io::UidPolicy::Retain ? "retained" : "replaced"},
        {"dates", options.dates == io::DatePolicy::Shift ? "shifted" : "removed"},
        {"patientCharacteristics", options.keepPatientCharacteristics ? "kept" : "removed"},
        {"blackened", rectangles},
        {"pictureSaidToBeClean", options.pictureIsClean},
        {"files", list},
    };
    return json.dump(2) + "\n";
}

} // namespace cxr::app
