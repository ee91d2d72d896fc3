// SPDX-License-Identifier: Apache-2.0
#include "curation/provenance.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>

namespace cxr::curation {

using nlohmann::ordered_json;

namespace {

constexpr auto format = "cxrlens-provenance/1";

/// The value below a chain of keys; null where there is none.
ordered_json at(const ordered_json& value, const char* group, const char* key)
{
    const auto found = value.find(group);
    return found != value.end() && found->is_object() && found->contains(key) ? found->at(key)
                                                                              : ordered_json();
}

std::string textAt(const ordered_json& value, const char* group, const char* key)
{
    const ordered_json found = at(value, group, key);
    return found.is_string() ? found.get<std::string>() : std::string();
}

/// Within limits that any real number keeps to; 0 where there is none.
int numberAt(const ordered_json& value, const char* group, const char* key)
{
    const ordered_json found = at(value, group, key);
    constexpr std::int64_t most = 1 << 24;
    if (!found.is_number_integer())
        return 0;
    const auto number = found.get<std::int64_t>();
    return number > 0 && number <= most ? static_cast<int>(number) : 0;
}

} // namespace

std::string toJson(const Provenance& p)
{
    const auto size = [](image::Size value) -> ordered_json {
        return {{"width", value.width}, {"height", value.height}};
    };
    ordered_json output{{"file", p.output.filename().string()}, {"format", p.outputFormat},
        {"sha256", p.outputSha256}, {"size", size(p.outputSize)}, {"bits", p.outputBits}};
    if (!p.transferSyntax.empty())
        output["transfer_syntax"] = p.transferSyntax;
    if (!p.window.empty())
        output["window_burned_in"] = p.window;
    const ordered_json value{
        {"format", format},
        {"label", enhancedLabel},
        {"program", {{"name", "CXR Lens"}, {"version", p.programVersion}}},
        {"source",
            {{"file", p.source.filename().string()}, {"sha256", p.sourceSha256},
                {"frame", p.sourceFrame + 1}}},
        {"input",
            {{"what",
                 p.evaluated
                     ? "the source, degraded (" + quality::describe(p.card.degradation) + ")"
                     : std::string("the source itself")},
                {"degraded", p.evaluated}, {"size", size(p.inputSize)}, {"bits", p.sourceBits}}},
        {"model",
            {{"name", p.card.name}, {"scale", p.card.scale},
                {"trained_to_undo", quality::describe(p.card.degradation)},
                {"weights_file", p.card.weightsFile}, {"weights_sha256", p.card.weightsSha256}}},
        {"run", {{"device", p.device}, {"tile_side", p.tileSide}, {"library", p.library}}},
        {"output", output},
    };
    return value.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

std::string toRecord(const Provenance& p)
{
    const ordered_json value{
        {"format", format},
        {"program", {{"version", p.programVersion}}},
        {"source", {{"sha256", p.sourceSha256}, {"frame", p.sourceFrame + 1}}},
        {"input", {{"degraded", p.evaluated}}},
        {"model",
            {{"name", p.card.name}, {"scale", p.card.scale},
                {"weights_sha256", p.card.weightsSha256}}},
        {"run", {{"device", p.device}, {"tile_side", p.tileSide}, {"library", p.library}}},
    };
    constexpr bool onlyAscii = true;
    return value.dump(-1, ' ', onlyAscii, ordered_json::error_handler_t::replace);
}

Result<Recipe> parseRecipe(const std::string& json)
{
    const ordered_json value = ordered_json::parse(json, nullptr, false);
    if (!value.is_object() || !value.contains("format") || value["format"] != format)
        return fail(Code::FileDamaged, "the record of its making cannot be read");
    Recipe recipe{.sourceFile = textAt(value, "source", "file"),
        .sourceSha256 = textAt(value, "source", "sha256"),
        .sourceFrame = std::max(1, numberAt(value, "source", "frame")) - 1,
        .degraded = at(value, "input", "degraded") == true,
        .model = textAt(value, "model", "name"),
        .scale = numberAt(value, "model", "scale"),
        .weightsSha256 = textAt(value, "model", "weights_sha256"),
        .device = textAt(value, "run", "device"),
        .tileSide = numberAt(value, "run", "tile_side"),
        .library = textAt(value, "run", "library"),
        .programVersion = textAt(value, "program", "version"),
        .outputFormat = textAt(value, "output", "format"),
        .outputSha256 = textAt(value, "output", "sha256"),
        .window = textAt(value, "output", "window_burned_in")};
    if (recipe.model.empty() || recipe.scale == 0 || recipe.weightsSha256.empty()
        || recipe.sourceSha256.empty())
        return fail(Code::FileDamaged, "the record of its making names no model or no source");
    return recipe;
}

} // namespace cxr::curation
