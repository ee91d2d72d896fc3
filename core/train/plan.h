// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enhance/architecture.h"
#include "enhance/safetensors.h"
#include "image/image.h"
#include "quality/degrade.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace cxr::train {

/// What training makes small. d is the difference from the original in [0,1].
enum class Loss {
    L1,          ///< mean of |d|
    L2,          ///< mean of d²
    Charbonnier, ///< mean of √(d² + 10⁻⁶)
    /// Mean of d² divided by the mean square error of that image's own input. Each image counts by
    /// the ratio that it improves by, as in a mean of PSNR gains, however noisy it is.
    RelativeL2,
};

/// Everything that decides what a training produces. The same plan, data, machine and LibTorch
/// give the same weights.
struct Plan {
    std::string model; ///< name in the card and of the files, e.g. "srcnn-9-5-5"
    enhance::Architecture architecture;
    int scale = 1;                    ///< 1: restore at the same size; 2…4: enlarge
    quality::Degradation degradation; ///< how a good image becomes the network's input
    Loss loss = Loss::RelativeL2;
    std::int64_t steps = 20'000;
    int batch = 16;             ///< patches per step
    int patch = 48;             ///< side of the patch that the loss sees, in pixels
    double learningRate = 1e-3; ///< Adam, decays to zero along half a cosine
    /// Share of the patches drawn where the input is wrong most (edges, lettering) instead of
    /// anywhere; such patches count less in the loss, so that its expectation stays the same. A
    /// tenth of a per cent of the pixels holds half of a radiograph's square error; without this,
    /// most steps never see them. 0…0.9.
    double edgeShare = 0.5;
    /// Restoring only: share of the patches that come from a second version of each image. It is
    /// cut by a column, a row or both: where a side is odd, the factor is slightly more than 2 and
    /// the two grids drift against each other, which few images show. Every other one also carries
    /// made-up lettering: burned-in markers hold up to a third of an image's square error, and few
    /// kinds of them occur in one collection. 0…1.
    double variantShare = 0.4;
    /// Share of the patches that are shown as negatives, as MONOCHROME1 files store them. 0…1.
    double negativeShare = 0;
    /// Decay of the moving average of the weights; the average is what is validated and written.
    /// 0: none. It starts short, so that early steps are forgotten.
    double emaDecay = 0.999;
    /// Inner width of the linear 1×1-after-3×3 branch that each 3×3 convolution is trained with
    /// and that is folded into it (re-parameterisation as in SESR and ECBSR). 0: none.
    int expansion = 0;
    bool mixedPrecision = false; ///< bfloat16 where that is safe; only on "cuda"
    /// Weights to go on from instead of random ones, of the same architecture; and what the card
    /// says of them, e.g. "srcnn-9-1-5_x1_bilinear (sha256 …)".
    std::optional<enhance::TensorMap> start;
    std::string startName;
    std::uint64_t seed = 1;
    int threads = 0;                    ///< 0: all cores
    std::string device = "cpu";         ///< "cpu" or "cuda"
    std::int64_t validateEvery = 1'000; ///< steps
    std::int64_t checkpointEvery = 500; ///< steps
    std::filesystem::path folder;       ///< where checkpoint, log and weights go
};

/// "l1", "l2", "charbonnier", "relative-l2".
[[nodiscard]] const char* nameOf(Loss loss);

/// Errors: InvalidArgument where a number is outside its limits; ModelInvalid.
[[nodiscard]] Result<void> validate(const Plan& plan);

/// Everything that must be equal for a checkpoint to be continued, as text. The number of threads
/// may differ: it changes the rounding, not the training.
[[nodiscard]] std::string fingerprint(const Plan& plan);

/// One picture to learn from or to be judged on.
struct Sample {
    std::string name;
    image::Image image;
};

} // namespace cxr::train
