// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enhance/architecture.h"
#include "image/image.h"
#include "quality/degrade.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace cxr::train {

/// Everything that decides what a training produces. The same plan, data, machine and LibTorch
/// give the same weights.
struct Plan {
    std::string model; ///< architecture and file name, e.g. "srcnn-9-5-5"
    enhance::Architecture architecture;
    int scale = 1;                    ///< 1: restore at the same size; 2: enlarge
    quality::Degradation degradation; ///< how a good image becomes the network's input
    std::int64_t steps = 20'000;
    int batch = 16;             ///< patches per step
    int patch = 48;             ///< side of the patch that the loss sees, in pixels
    double learningRate = 1e-3; ///< Adam, decays to zero along half a cosine
    std::uint64_t seed = 1;
    int threads = 0;                    ///< 0: all cores
    std::string device = "cpu";         ///< "cpu" or "cuda"
    std::int64_t validateEvery = 1'000; ///< steps
    std::int64_t checkpointEvery = 500; ///< steps
    std::filesystem::path folder;       ///< where checkpoint, log and weights go
};

/// One picture to learn from or to be judged on.
struct Sample {
    std::string name;
    image::Image image;
};

} // namespace cxr::train
