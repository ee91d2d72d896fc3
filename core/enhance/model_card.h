// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enhance/architecture.h"
#include "quality/degrade.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace cxr::enhance {

/// How a model did on images that it was not trained on; made by `cxrlens-cli evaluate`'s code.
struct MeasuredQuality {
    std::string data; ///< which images, e.g. "61 validation images of Kermany et al. 2018"
    int images = 0;
    int border = 0;          ///< pixels left out on every side, for input and output alike
    double inputPsnrDb = 0;  ///< mean over the images, of the interpolated input
    double outputPsnrDb = 0; ///< mean over the images, of the output rounded to the image's depth
    double inputSsimWang = 0;
    double outputSsimWang = 0;
    int worseImages = 0; ///< images whose PSNR fell
    [[nodiscard]] double gainDb() const { return outputPsnrDb - inputPsnrDb; }
};

/// Where the weights come from.
struct Provenance {
    std::string data;    ///< training images with their licence and citation
    std::string recipe;  ///< loss, optimiser, schedule, augmentation
    std::string library; ///< LibTorch version that trained it
    std::int64_t steps = 0;
    int batch = 0;
    int patch = 0;
    double learningRate = 0;
    std::uint64_t seed = 0;
    int images = 0;     ///< training images used
    std::string device; ///< "cpu" or "cuda"
};

/// A small input and what the network makes of it, replayed each time the model is loaded.
struct ReferenceVector {
    int width = 0; ///< of the input; the edge is replicated as in use
    int height = 0;
    std::vector<float> input; ///< width · height values in [0,1], on the network's grid
    /// What the network answers, not clamped; ratio() times wider and higher than the input.
    std::vector<float> output;
};

/// The JSON beside a weights file: all that a program and a person must know before using it.
struct ModelCard {
    std::string name;                 ///< e.g. "srcnn-9-5-5"
    std::string title;                ///< for people, e.g. "SRCNN 9-5-5"
    int scale = 1;                    ///< output size / input size; 1 restores
    quality::Degradation degradation; ///< what the weights were trained to undo
    Architecture architecture;
    std::string weightsFile;   ///< file name beside the card, no folder
    std::string weightsSha256; ///< lower-case hex
    Provenance training;
    std::optional<MeasuredQuality> quality;
    ReferenceVector reference;
};

/// Reads a card and checks everything that can be checked without the weights.
/// Errors: ModelInvalid with the reason; `name` stands in front of it.
[[nodiscard]] Result<ModelCard> parseModelCard(const std::string& json, const std::string& name);

/// parseModelCard() of a file. Errors: FileNotFound, NotAFile, FileUnreadable, ModelInvalid.
[[nodiscard]] Result<ModelCard> readModelCard(const std::filesystem::path& path);

/// The architecture of a JSON object with "layers" as cards list them: a card's own
/// "architecture", a whole card, or a file written by hand for a new network.
/// Errors: ModelInvalid with the reason; `name` stands in front of it.
[[nodiscard]] Result<Architecture> parseArchitecture(
    const std::string& json, const std::string& name);

/// Indented JSON that parseModelCard() reads back to an equal card.
[[nodiscard]] std::string toJson(const ModelCard& card);

/// File name stem of a model: "srcnn-9-5-5_x1_bilinear".
[[nodiscard]] std::string fileStem(const ModelCard& card);

} // namespace cxr::enhance
