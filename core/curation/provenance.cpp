// SPDX-License-Identifier: Apache-2.0
#include "curation/provenance.h"

#include <nlohmann/json.hpp>

namespace cxr::curation {

using nlohmann::ordered_json;

std::string toJson(const Provenance& p)
{
    const auto size = [](image::Size value) -> ordered_json {
        return {{"width", value.width}, {"height", value.height}};
    };
    ordered_json output{{"file", p.output.filename().string()}, {"format", p.outputFormat},
        {"sha256", p.outputSha256}, {"size", size(p.outputSize)}, {"bits", p.outputBits}};
    if (!p.window.empty())
        output["window_burned_in"] = p.window;
    const ordered_json value{
        {"format", "cxrlens-provenance/1"},
        {"label", enhancedLabel},
        {"program", {{"name", "CXR Lens"}, {"version", p.programVersion}}},
        {"source", {{"file", p.source.filename().string()}, {"sha256", p.sourceSha256}}},
        {"input",
            {{"what",
                 p.evaluated
                     ? "the source, degraded (" + quality::describe(p.card.degradation) + ")"
                     : std::string("the source itself")},
                {"size", size(p.inputSize)}, {"bits", p.sourceBits}}},
        {"model",
            {{"name", p.card.name}, {"scale", p.card.scale},
                {"trained_to_undo", quality::describe(p.card.degradation)},
                {"weights_file", p.card.weightsFile}, {"weights_sha256", p.card.weightsSha256}}},
        {"run", {{"device", p.device}, {"tile_side", p.tileSide}, {"libtorch", p.libTorch}}},
        {"output", output},
    };
    return value.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

} // namespace cxr::curation
