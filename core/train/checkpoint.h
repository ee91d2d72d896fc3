// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to core/train: shows LibTorch's types.

#include "train/plan.h"

#include <ATen/ATen.h>
#include <torch/optim/adam.h>

#include <vector>

namespace cxr::train {

/// A training at rest: what is written and read back together.
struct Running {
    std::vector<at::Tensor> leaves;  ///< shared with the optimiser, filled in place
    std::vector<at::Tensor> average; ///< moving average of the leaves
    torch::optim::Adam* optimiser = nullptr;
    std::int64_t step = 0;
};

[[nodiscard]] std::filesystem::path checkpointPath(const Plan& plan);

/// Writes everything in one atomic file: a failure leaves the previous checkpoint as it was.
/// Errors: CannotWrite, DiskFull.
[[nodiscard]] Result<void> writeCheckpoint(const Plan& plan, const Running& running);

/// Fills `running` from the plan's checkpoint; leaves it untouched where there is none.
/// Errors: InvalidArgument when the checkpoint belongs to another plan or is damaged.
[[nodiscard]] Result<void> readCheckpoint(const Plan& plan, Running& running);

} // namespace cxr::train
