// SPDX-License-Identifier: Apache-2.0
#include "enhance/model.h"

#include "enhance/torch_network.h"
#include "image/atomic_file.h"
#include "image/checksum.h"
#include "image/read_file.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace cxr::enhance {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t maxWeights = 1U << 30;

/// What the network answers to the reference input, edges replicated.
Result<std::vector<float>> answerTo(
    const ReferenceVector& reference, const Architecture& architecture, const TensorMap& weights)
{
    try {
        const c10::InferenceMode inference;
        Result<Parameters> parameters = parametersFrom(architecture, weights);
        if (!parameters)
            return tl::unexpected(parameters.error());
        at::Tensor input = at::empty({1, 1, reference.height, reference.width}, at::kFloat);
        std::copy(reference.input.begin(), reference.input.end(), input.data_ptr<float>());
        const std::int64_t halo = architecture.radius();
        const std::int64_t cell = architecture.alignment();
        const auto upToCell = [cell](std::int64_t side) { return (cell - side % cell) % cell; };
        const at::Tensor padded = at::replication_pad2d(input,
            {halo, halo + upToCell(reference.width), halo, halo + upToCell(reference.height)});
        const std::int64_t ratio = architecture.ratio();
        const at::Tensor output = forward(architecture, *parameters, padded)
                                      .slice(2, 0, ratio * reference.height)
                                      .slice(3, 0, ratio * reference.width)
                                      .contiguous();
        if (!output.isfinite().all().item<bool>())
            return fail(Code::ModelNotReproduced, "its output is not finite");
        const float* values = output.data_ptr<float>();
        return std::vector<float>(values, values + output.numel());
    } catch (const std::exception& error) {
        return fail(Code::Internal, error.what());
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
    const ReferenceVector& reference = model.card.reference;
    Result<std::vector<float>> answer = answerTo(reference, model.card.architecture, model.weights);
    if (!answer)
        return tl::unexpected(answer.error());
    for (std::size_t i = 0; i < answer->size(); ++i) {
        const float difference = std::abs((*answer)[i] - reference.output[i]);
        // Written so that NaN fails as well.
        if (!(difference <= referenceTolerance)) {
            return fail(Code::ModelNotReproduced,
                "its output differs from its own reference vector by " + std::to_string(difference)
                    + " of the range");
        }
    }
    return {};
}

} // namespace

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
    Result<std::vector<float>> answer = answerTo(card.reference, card.architecture, weights);
    if (!answer)
        return tl::unexpected(answer.error());
    card.reference.output = std::move(*answer);

    const fs::path cardPath = folder / (fileStem(card) + ".json");
    return writeAtomically(folder / card.weightsFile, bytes)
        .and_then([&] { return writeAtomically(cardPath, toJson(card)); })
        .map([&] { return cardPath; });
}

} // namespace cxr::enhance
