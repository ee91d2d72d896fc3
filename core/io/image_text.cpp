// SPDX-License-Identifier: Apache-2.0
#include "io/image_text.h"

#include <charconv>
#include <sstream>
#include <utility>

namespace cxr::io {

namespace {

std::string oneLine(std::string text)
{
    for (char& c : text) {
        if (static_cast<unsigned char>(c) < 0x20)
            c = ' ';
    }
    return text;
}

std::string describeWindow(const image::VoiWindow& window)
{
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text << "center " << window.center << ", width " << window.width << ", "
         << image::nameOf(window.function);
    return text.str();
}

} // namespace

std::vector<TextEntry> describeExport(const Derivation& derivation, int bitsStored, bool inverted,
    const std::optional<image::VoiWindow>& window)
{
    std::vector<TextEntry> entries;
    const auto add = [&](std::string_view key, std::string value) {
        if (!value.empty())
            entries.push_back({std::string(key), oneLine(std::move(value))});
    };
    add("Warning", std::string(disclaimer));
    add("Software", "CXR Lens " + derivation.programVersion);
    add("Description", derivation.description);
    add("Source", derivation.source.filename().string());
    add("CXR-Model", derivation.model);
    add("CXR-Weights-SHA256", derivation.weightsSha256);
    add("CXR-Scale", std::to_string(derivation.scale));
    add(bitsKey, std::to_string(bitsStored));
    if (inverted)
        add("CXR-Inverted", "samples were inverted on export: low was bright in the source");
    if (window)
        add("CXR-Window", "shown through the window " + describeWindow(*window));
    return entries;
}

std::string joinText(const std::vector<TextEntry>& entries)
{
    std::string lines;
    for (const TextEntry& entry : entries)
        lines += entry.key + ": " + entry.value + "\n";
    return lines;
}

std::optional<int> parseBits(std::string_view value, int containerBits)
{
    int bits = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), bits);
    if (error != std::errc() || bits < 1 || bits > containerBits)
        return std::nullopt;
    return bits;
}

std::optional<int> bitsFromText(std::string_view lines, int containerBits)
{
    const std::string prefix = std::string(bitsKey) + ": ";
    const std::size_t at = lines.find(prefix);
    if (at == std::string_view::npos)
        return std::nullopt;
    return parseBits(lines.substr(at + prefix.size()), containerBits);
}

} // namespace cxr::io
