// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enhance/safetensors.h"
#include "train/plan.h"

#include <functional>
#include <optional>

namespace cxr::train {

/// Mean over the validation images of PSNR against the original, on the central crop of at most
/// 384×384 pixels of each (whole images are for `evaluate`), output clamped and not rounded.
struct Validation {
    double inputPsnrDb = 0;
    double outputPsnrDb = 0;
    [[nodiscard]] double gainDb() const { return outputPsnrDb - inputPsnrDb; }
};

/// What a watcher of a training sees after each step.
struct Moment {
    std::int64_t step = 0; ///< steps done, 1 … plan.steps
    double loss = 0;       ///< mean over the steps since the last Moment with a validation
    double learningRate = 0;
    double secondsLeft = 0;               ///< by the pace of this run
    std::optional<Validation> validation; ///< every plan.validateEvery steps and at the end
};

/// Called after every step on the training thread. Returning false stops the training after a
/// checkpoint has been written.
using Watcher = std::function<bool(const Moment&)>;

struct Trained {
    enhance::TensorMap weights;
    Validation validation;
    std::int64_t steps = 0;
    std::vector<std::string> skippedImages; ///< too small for a patch
};

/// Trains `plan.architecture` with Adam and half a cosine of learning rate on the mean absolute
/// error of patches. Appends to `plan.folder`/log.csv, writes `plan.folder`/checkpoint atomically
/// every plan.checkpointEvery steps, and goes on from that checkpoint where one of the same plan
/// exists; `samples` and `validation` must then be the same.
/// Errors: InvalidArgument (no usable image, plan makes no sense, checkpoint of another plan),
/// CannotWrite, DiskFull, Cancelled (the checkpoint is kept), Internal (loss is not finite: the
/// last good checkpoint is kept), OutOfMemory.
[[nodiscard]] Result<Trained> train(const Plan& plan, const std::vector<Sample>& samples,
    const std::vector<Sample>& validation, const Watcher& watch);

} // namespace cxr::train
