// SPDX-License-Identifier: Apache-2.0
#include "enhance/model_card.h"

#include "image/read_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <sstream>

namespace cxr::enhance {

using nlohmann::ordered_json;
using quality::Degradation;
using quality::Kernel;

namespace {

constexpr auto formatName = "cxrlens-model-card/2";
constexpr int maxReferenceSide = 256;
constexpr std::uint64_t maxCardBytes = 16U << 20;

constexpr std::pair<Activation, const char*> activationNames[] = {
    {Activation::None, "none"}, {Activation::Relu, "relu"}, {Activation::Prelu, "prelu"}};

std::string nameOf(Activation activation)
{
    for (const auto& [value, name] : activationNames) {
        if (value == activation)
            return name;
    }
    return {};
}

Result<Activation> activationFrom(const ordered_json& layer)
{
    const auto wanted = layer.at("activation").get<std::string>();
    for (const auto& [value, name] : activationNames) {
        if (wanted == name)
            return value;
    }
    return fail(Code::ModelInvalid, "this version knows no activation " + wanted);
}

struct LayerToJson {
    ordered_json operator()(const Convolution& layer) const
    {
        return {{"type", "convolution"}, {"kernel", layer.kernel}, {"inputs", layer.inputs},
            {"outputs", layer.outputs}, {"activation", nameOf(layer.activation)}};
    }
    ordered_json operator()(const TransposedConvolution& layer) const
    {
        return {{"type", "transposed_convolution"}, {"kernel", layer.kernel},
            {"inputs", layer.inputs}, {"outputs", layer.outputs}, {"stride", layer.stride},
            {"activation", nameOf(layer.activation)}};
    }
    ordered_json operator()(const PixelUnshuffle& layer) const
    {
        return {{"type", "pixel_unshuffle"}, {"factor", layer.factor}};
    }
    ordered_json operator()(const PixelShuffle& layer) const
    {
        return {{"type", "pixel_shuffle"}, {"factor", layer.factor}};
    }
    ordered_json operator()(const Residual& layer) const
    {
        return {{"type", "residual"}, {"from", layer.from}};
    }
};

Result<Layer> layerFrom(const ordered_json& value)
{
    const auto integer = [&](const char* key) { return value.at(key).get<int>(); };
    const auto type = value.at("type").get<std::string>();
    if (type == "convolution") {
        return activationFrom(value).map([&](Activation activation) -> Layer {
            return Convolution{
                integer("kernel"), integer("inputs"), integer("outputs"), activation};
        });
    }
    if (type == "transposed_convolution") {
        return activationFrom(value).map([&](Activation activation) -> Layer {
            return TransposedConvolution{integer("kernel"), integer("inputs"), integer("outputs"),
                integer("stride"), activation};
        });
    }
    if (type == "pixel_unshuffle")
        return PixelUnshuffle{integer("factor")};
    if (type == "pixel_shuffle")
        return PixelShuffle{integer("factor")};
    if (type == "residual")
        return Residual{integer("from")};
    return fail(Code::ModelInvalid, "this version knows no layer of type " + type);
}

ordered_json toJsonValue(const Architecture& architecture)
{
    ordered_json layers = ordered_json::array();
    for (const Layer& layer : architecture.layers)
        layers.push_back(std::visit(LayerToJson{}, layer));
    return {{"layers", layers}, {"parameters", architecture.parameterCount()},
        {"multiply_adds_per_pixel", architecture.multiplyAddsPerPixel()},
        {"receptive_field_radius", architecture.radius()}};
}

Result<Architecture> architectureFrom(const ordered_json& value)
{
    Architecture architecture;
    for (const auto& entry : value.at("layers")) {
        Result<Layer> layer = layerFrom(entry);
        if (!layer)
            return tl::unexpected(layer.error());
        architecture.layers.push_back(*layer);
    }
    return validate(architecture).map([&] { return architecture; });
}

ordered_json toJsonValue(const Degradation& degradation)
{
    ordered_json value{{"kernel", quality::nameOf(degradation.kernel)},
        {"factor", degradation.factor}, {"antialias", degradation.antialias}};
    if (degradation.blurSigma > 0)
        value["blur_sigma"] = degradation.blurSigma;
    if (degradation.noiseSigma > 0)
        value["noise_sigma"] = degradation.noiseSigma;
    if (degradation.jpegQuality > 0)
        value["jpeg_quality"] = degradation.jpegQuality;
    return value;
}

Result<Degradation> degradationFrom(const ordered_json& value)
{
    Degradation degradation{.factor = value.at("factor").get<int>(),
        .antialias = value.at("antialias").get<bool>(),
        .blurSigma = value.value("blur_sigma", 0.0),
        .noiseSigma = value.value("noise_sigma", 0.0),
        .jpegQuality = value.value("jpeg_quality", 0)};
    const auto name = value.at("kernel").get<std::string>();
    for (const Kernel kernel : {Kernel::Bilinear, Kernel::Bicubic, Kernel::Area}) {
        if (name == quality::nameOf(kernel)) {
            degradation.kernel = kernel;
            if (const Result<void> valid = quality::validate(degradation); !valid)
                return fail(Code::ModelInvalid, valid.error().detail);
            return degradation;
        }
    }
    return fail(Code::ModelInvalid, "this version knows no degradation kernel " + name);
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

Result<ReferenceVector> referenceFrom(const ordered_json& value, int ratio)
{
    ReferenceVector reference{.width = value.at("width").get<int>(),
        .height = value.at("height").get<int>(),
        .input = value.at("input").get<std::vector<float>>(),
        .output = value.at("output").get<std::vector<float>>()};
    const image::Size size{reference.width, reference.height};
    if (size.empty() || size.width > maxReferenceSide || size.height > maxReferenceSide
        || reference.input.size() != size.area()
        || reference.output.size() != image::Size{size.width * ratio, size.height * ratio}.area())
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
    if (const int ratio = card.architecture.ratio(); ratio != 1 && ratio != card.scale) {
        return fail(Code::ModelInvalid,
            "the layers enlarge by " + std::to_string(ratio) + ", the card's scale is "
                + std::to_string(card.scale));
    }
    card.training = provenanceFrom(value.at("training"));
    if (value.contains("quality"))
        card.quality = qualityFrom(value.at("quality"));
    auto reference = referenceFrom(value.at("reference"), card.architecture.ratio());
    if (!reference)
        return tl::unexpected(reference.error());
    card.reference = std::move(*reference);
    return card;
}

/// Reads a JSON object by `read`; what goes wrong is told with `name` in front.
template <typename Read>
auto parsed(const std::string& json, const std::string& name, const std::string& what, Read read)
    -> decltype(read(ordered_json()))
{
    const auto refused = [&](const std::string& why) {
        return fail(Code::ModelInvalid, name + ": " + why);
    };
    const ordered_json value = ordered_json::parse(json, nullptr, false);
    if (!value.is_object())
        return refused(what + " is not a JSON object");
    try {
        auto result = read(value);
        if (!result)
            return refused(result.error().detail);
        return result;
    } catch (const ordered_json::exception& error) {
        return refused(what + " is incomplete (" + error.what() + ")");
    }
}

} // namespace

Result<ModelCard> parseModelCard(const std::string& json, const std::string& name)
{
    return parsed(json, name, "the model card", cardFrom);
}

Result<Architecture> parseArchitecture(const std::string& json, const std::string& name)
{
    return parsed(json, name, "the list of layers", [](const ordered_json& value) {
        return architectureFrom(value.contains("architecture") ? value.at("architecture") : value);
    });
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
        {"scale", card.scale}, {"degradation", toJsonValue(card.degradation)},
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
    const Degradation& degradation = card.degradation;
    std::ostringstream stem;
    stem << card.name << "_x" << card.scale << '_' << quality::nameOf(degradation.kernel);
    if (degradation.kernel == Kernel::Bicubic && !degradation.antialias)
        stem << "-aliased";
    if (degradation.factor != std::max(2, card.scale))
        stem << "-by" << degradation.factor;
    if (degradation.blurSigma > 0)
        stem << "-blur" << degradation.blurSigma;
    if (degradation.noiseSigma > 0)
        stem << "-noise" << degradation.noiseSigma;
    if (degradation.jpegQuality > 0)
        stem << "-jpeg" << degradation.jpegQuality;
    return stem.str();
}

} // namespace cxr::enhance
