// SPDX-License-Identifier: Apache-2.0
#include "enhance/model_card.h"

#include "image/read_file.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace cxr::enhance {

using nlohmann::ordered_json;
using quality::Degradation;
using quality::Kernel;

namespace {

constexpr auto formatName = "cxrlens-model-card/1";
constexpr int maxReferenceSide = 256;
constexpr std::uint64_t maxCardBytes = 16U << 20;

ordered_json toJsonValue(const Architecture& architecture)
{
    ordered_json layers = ordered_json::array();
    for (const ConvLayer& layer : architecture.layers) {
        layers.push_back({{"type", "convolution"}, {"kernel", layer.kernel},
            {"inputs", layer.inputs}, {"outputs", layer.outputs},
            {"activation", layer.activation == Activation::Relu ? "relu" : "none"}});
    }
    return {{"residual", architecture.residual}, {"layers", layers},
        {"parameters", architecture.parameterCount()},
        {"multiply_adds_per_pixel", architecture.multiplyAddsPerPixel()},
        {"receptive_field_radius", architecture.radius()}};
}

Result<Architecture> architectureFrom(const ordered_json& value)
{
    Architecture architecture{.layers = {}, .residual = value.at("residual").get<bool>()};
    for (const auto& entry : value.at("layers")) {
        const auto type = entry.at("type").get<std::string>();
        const auto activation = entry.at("activation").get<std::string>();
        if (type != "convolution")
            return fail(Code::ModelInvalid, "this version knows no layer of type " + type);
        if (activation != "relu" && activation != "none")
            return fail(Code::ModelInvalid, "this version knows no activation " + activation);
        architecture.layers.push_back({.kernel = entry.at("kernel").get<int>(),
            .inputs = entry.at("inputs").get<int>(),
            .outputs = entry.at("outputs").get<int>(),
            .activation = activation == "relu" ? Activation::Relu : Activation::None});
    }
    return validate(architecture).map([&] { return architecture; });
}

std::string kernelName(Kernel kernel)
{
    return kernel == Kernel::Bilinear ? "bilinear" : "bicubic";
}

Result<Degradation> degradationFrom(const ordered_json& value)
{
    const auto kernel = value.at("kernel").get<std::string>();
    if (kernel != "bilinear" && kernel != "bicubic")
        return fail(Code::ModelInvalid, "this version knows no degradation kernel " + kernel);
    const int factor = value.at("factor").get<int>();
    if (factor < 2 || factor > 8)
        return fail(Code::ModelInvalid, "the degradation's factor must be 2 to 8");
    return Degradation{.kernel = kernel == "bilinear" ? Kernel::Bilinear : Kernel::Bicubic,
        .factor = factor,
        .antialias = value.at("antialias").get<bool>()};
}

ordered_json toJsonValue(const MeasuredQuality& quality)
{
    return {{"data", quality.data}, {"images", quality.images}, {"border", quality.border},
        {"input_psnr_db", quality.inputPsnrDb}, {"output_psnr_db", quality.outputPsnrDb},
        {"gain_db", quality.gainDb()}, {"input_ssim_wang", quality.inputSsimWang},
        {"output_ssim_wang", quality.outputSsimWang}, {"worse_images", quality.worseImages}};
}

MeasuredQuality qualityFrom(const ordered_json& value)
{
    return {.data = value.at("data").get<std::string>(),
        .images = value.at("images").get<int>(),
        .border = value.at("border").get<int>(),
        .inputPsnrDb = value.at("input_psnr_db").get<double>(),
        .outputPsnrDb = value.at("output_psnr_db").get<double>(),
        .inputSsimWang = value.at("input_ssim_wang").get<double>(),
        .outputSsimWang = value.at("output_ssim_wang").get<double>(),
        .worseImages = value.at("worse_images").get<int>()};
}

ordered_json toJsonValue(const Provenance& training)
{
    return {{"data", training.data}, {"images", training.images}, {"recipe", training.recipe},
        {"steps", training.steps}, {"batch", training.batch}, {"patch", training.patch},
        {"learning_rate", training.learningRate}, {"seed", training.seed},
        {"device", training.device}, {"library", training.library}};
}

Provenance provenanceFrom(const ordered_json& value)
{
    return {.data = value.at("data").get<std::string>(),
        .recipe = value.at("recipe").get<std::string>(),
        .library = value.at("library").get<std::string>(),
        .steps = value.at("steps").get<std::int64_t>(),
        .batch = value.at("batch").get<int>(),
        .patch = value.at("patch").get<int>(),
        .learningRate = value.at("learning_rate").get<double>(),
        .seed = value.at("seed").get<std::uint64_t>(),
        .images = value.at("images").get<int>(),
        .device = value.at("device").get<std::string>()};
}

/// Six decimals: far below the tolerance of the replay, and short enough to read in a diff.
ordered_json rounded(const std::vector<float>& values)
{
    ordered_json list = ordered_json::array();
    for (const float value : values)
        list.push_back(std::round(static_cast<double>(value) * 1e6) / 1e6);
    return list;
}

Result<ReferenceVector> referenceFrom(const ordered_json& value)
{
    ReferenceVector reference{.width = value.at("width").get<int>(),
        .height = value.at("height").get<int>(),
        .input = value.at("input").get<std::vector<float>>(),
        .output = value.at("output").get<std::vector<float>>()};
    const image::Size size{reference.width, reference.height};
    if (size.empty() || size.width > maxReferenceSide || size.height > maxReferenceSide
        || reference.input.size() != size.area() || reference.output.size() != size.area())
        return fail(Code::ModelInvalid, "the reference vector's length does not match its size");
    return reference;
}

Result<ModelCard> cardFrom(const ordered_json& value)
{
    if (value.at("format").get<std::string>() != formatName)
        return fail(Code::ModelInvalid, std::string("the card's format is not ") + formatName);
    ModelCard card;
    card.name = value.at("name").get<std::string>();
    card.title = value.at("title").get<std::string>();
    card.scale = value.at("scale").get<int>();
    if (card.name.empty() || card.scale < 1 || card.scale > 4)
        return fail(Code::ModelInvalid, "the card needs a name and a scale of 1 to 4");
    const auto& weights = value.at("weights");
    card.weightsFile = weights.at("file").get<std::string>();
    card.weightsSha256 = weights.at("sha256").get<std::string>();
    if (card.weightsFile.empty() || card.weightsFile.find('/') != std::string::npos)
        return fail(Code::ModelInvalid, "the weights must be a file beside the card");
    auto degradation = degradationFrom(value.at("degradation"));
    if (!degradation)
        return tl::unexpected(degradation.error());
    card.degradation = *degradation;
    auto architecture = architectureFrom(value.at("architecture"));
    if (!architecture)
        return tl::unexpected(architecture.error());
    card.architecture = std::move(*architecture);
    card.training = provenanceFrom(value.at("training"));
    if (value.contains("quality"))
        card.quality = qualityFrom(value.at("quality"));
    auto reference = referenceFrom(value.at("reference"));
    if (!reference)
        return tl::unexpected(reference.error());
    card.reference = std::move(*reference);
    return card;
}

} // namespace

Result<ModelCard> parseModelCard(const std::string& json, const std::string& name)
{
    const auto named = [&](const std::string& why) {
        return fail(Code::ModelInvalid, name + ": " + why);
    };
    const ordered_json value = ordered_json::parse(json, nullptr, false);
    if (!value.is_object())
        return named("the model card is not a JSON object");
    try {
        Result<ModelCard> card = cardFrom(value);
        if (!card)
            return named(card.error().detail);
        return card;
    } catch (const ordered_json::exception& error) {
        return named(std::string("the model card is incomplete (") + error.what() + ")");
    }
}

Result<ModelCard> readModelCard(const std::filesystem::path& path)
{
    return readFile(path, maxCardBytes).and_then([&](const std::string& json) {
        return parseModelCard(json, path.string());
    });
}

std::string toJson(const ModelCard& card)
{
    ordered_json value{{"format", formatName}, {"name", card.name}, {"title", card.title},
        {"scale", card.scale},
        {"degradation",
            {{"kernel", kernelName(card.degradation.kernel)}, {"factor", card.degradation.factor},
                {"antialias", card.degradation.antialias}}},
        {"weights", {{"file", card.weightsFile}, {"sha256", card.weightsSha256}}},
        {"architecture", toJsonValue(card.architecture)}, {"training", toJsonValue(card.training)}};
    if (card.quality)
        value["quality"] = toJsonValue(*card.quality);
    // The long lists go last and on one line each, so that the rest stays readable.
    std::string text = value.dump(2);
    const ordered_json reference{{"width", card.reference.width}, {"height", card.reference.height},
        {"input", rounded(card.reference.input)}, {"output", rounded(card.reference.output)}};
    text.resize(text.find_last_of('\n'));
    return text + ",\n  \"reference\": " + reference.dump() + "\n}\n";
}

std::string fileStem(const ModelCard& card)
{
    return card.name + "_x" + std::to_string(card.scale) + "_"
        + kernelName(card.degradation.kernel);
}

} // namespace cxr::enhance
