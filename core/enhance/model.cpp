// SPDX-License-Identifier: Apache-2.0
#include "enhance/model.h"

#include "enhance/cpu_network.h"
#include "image/atomic_file.h"
#include "image/checksum.h"
#include "image/read_file.h"

#include <algorithm>
#include <cmath>
#include <new>
#include <span>

namespace cxr::enhance {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t maxWeights = 1U << 30;

/// The network with every product computed: what cards are written and proved with.
Result<CpuNetwork> directNetwork(const Architecture& architecture, const TensorMap& weights)
{
    try {
        return CpuNetwork::make(architecture, weights, CpuNetwork::Method::Direct);
    } catch (const std::bad_alloc&) {
        return fail(Code::OutOfMemory, "not enough memory for the model");
    }
}

/// What the network answers to the reference input, edges replicated.
Result<std::vector<float>> answerTo(
    const ReferenceVector& reference, const Architecture& architecture, const CpuNetwork& network)
{
    try {
        const int halo = architecture.radius();
        const int cell = architecture.alignment();
        const auto upToCell = [cell](int side) { return (side + cell - 1) / cell * cell; };
        const image::Size size{
            upToCell(reference.width) + 2 * halo, upToCell(reference.height) + 2 * halo};
        std::vector<float> input;
        for (int y = 0; y < size.height; ++y) {
            const int row = std::clamp(y - halo, 0, reference.height - 1);
            for (int x = 0; x < size.width; ++x) {
                const int column = std::clamp(x - halo, 0, reference.width - 1);
                input.push_back(
                    reference.input[static_cast<std::size_t>(row * reference.width + column)]);
            }
        }
        const image::Size whole = network.outputSize(size);
        std::vector<float> output(whole.area());
        CpuNetwork::Workspace workspace;
        network.run(input.data(), size, output.data(), workspace);
        std::vector<float> answer;
        for (int y = 0; y < architecture.ratio() * reference.height; ++y) {
            const auto row = output.begin() + static_cast<std::ptrdiff_t>(y) * whole.width;
            answer.insert(answer.end(), row, row + architecture.ratio() * reference.width);
        }
        if (!std::all_of(answer.begin(), answer.end(), [](float v) { return std::isfinite(v); }))
            return fail(Code::ModelNotReproduced, "its output is not finite");
        return answer;
    } catch (const std::bad_alloc&) {
        return fail(Code::OutOfMemory, "not enough memory for the model");
    }
}

/// A small picture with an edge, a fine grating and a ramp: every weight has a say in the answer.
ReferenceVector referenceInput()
{
    ReferenceVector reference{.width = 33, .height = 29, .input = {}, .output = {}};
    for (int y = 0; y < reference.height; ++y) {
        for (int x = 0; x < reference.width; ++x) {
            const double ramp = 0.3 + 0.3 * x / reference.width;
            const double grating = 0.1 * std::sin(0.4 * x * y / 10.0 + 0.7 * y);
            const double edge = x + y > 31 ? 0.15 : 0.0;
            // Six decimals, as the card holds them: writer and reader replay the same numbers.
            const double value = std::round((ramp + grating + edge) * 1e6) / 1e6;
            reference.input.push_back(static_cast<float>(value));
        }
    }
    return reference;
}

Result<void> replay(const Model& model)
{
    const Result<CpuNetwork> network = directNetwork(model.card.architecture, model.weights);
    if (!network)
        return tl::unexpected(network.error());
    const Result<float> distance = distanceFromReference(model.card, *network);
    if (!distance)
        return tl::unexpected(distance.error());
    // Written so that NaN fails as well.
    if (!(*distance <= referenceTolerance))
        return fail(Code::ModelNotReproduced,
            "its output differs from its own reference vector by " + std::to_string(*distance)
                + " of the range");
    return {};
}

} // namespace

Result<float> distanceFromReference(const ModelCard& card, const CpuNetwork& network)
{
    const ReferenceVector& reference = card.reference;
    const Result<std::vector<float>> answer = answerTo(reference, card.architecture, network);
    if (!answer)
        return tl::unexpected(answer.error());
    float largest = 0;
    for (std::size_t i = 0; i < answer->size(); ++i) {
        const float difference = std::abs((*answer)[i] - reference.output[i]);
        if (std::isnan(difference))
            return difference;
        largest = std::max(largest, difference);
    }
    return largest;
}

Result<Model> loadModel(const fs::path& cardPath)
{
    const auto named = [&](const Error& error) {
        return tl::unexpected(Error{error.code, cardPath.string() + ": " + error.detail});
    };
    Result<ModelCard> card = readModelCard(cardPath);
    if (!card)
        return tl::unexpected(card.error());
    const fs::path weightsPath = cardPath.parent_path() / card->weightsFile;
    Result<std::string> bytes = readFile(weightsPath, maxWeights);
    if (!bytes)
        return tl::unexpected(bytes.error());
    // Content first, checksum second: "NaN weights" tells more than "checksum differs".
    Result<TensorMap> weights = parseSafetensors(*bytes, weightsPath.string());
    if (!weights)
        return tl::unexpected(weights.error());
    if (sha256(std::as_bytes(std::span(*bytes))) != card->weightsSha256) {
        return fail(Code::ModelInvalid,
            weightsPath.string() + ": the checksum differs from the one in its card");
    }
    Model model{std::move(*card), std::move(*weights)};
    if (Result<void> replayed = replay(model); !replayed)
        return named(replayed.error());
    return model;
}

Result<fs::path> writeModel(const fs::path& folder, ModelCard card, const TensorMap& weights)
{
    const std::string bytes = toSafetensors(weights);
    card.weightsFile = fileStem(card) + ".safetensors";
    card.weightsSha256 = sha256(std::as_bytes(std::span(bytes)));
    card.reference = referenceInput();
    const Result<CpuNetwork> network = directNetwork(card.architecture, weights);
    if (!network)
        return tl::unexpected(network.error());
    Result<std::vector<float>> answer = answerTo(card.reference, card.architecture, *network);
    if (!answer)
        return tl::unexpected(answer.error());
    card.reference.output = std::move(*answer);

    const fs::path cardPath = folder / (fileStem(card) + ".json");
    return writeAtomically(folder / card.weightsFile, bytes)
        .and_then([&] { return writeAtomically(cardPath, toJson(card)); })
        .map([&] { return cardPath; });
}

} // namespace cxr::enhance
