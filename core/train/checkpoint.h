// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to core/train: shows LibTorch's types.

#include "enhance/torch_network.h"
#include "train/plan.h"

#include <torch/optim/adam.h>

namespace cxr::train {

/// A training at rest. Owns nothing: it names the parts that are written and read back together.
struct Running {
    enhance::Parameters* parameters;
    torch::optim::Adam* optimiser;
    std::int64_t step = 0;
};

[[nodiscard]] std::filesystem::path checkpointPath(const Plan& plan);

/// Writes parameters, optimiser and step in one atomic file. Errors: CannotWrite, DiskFull.
[[nodiscard]] Result<void> writeCheckpoint(const Plan& plan, const Running& running);

/// Fills `running` from the plan's checkpoint; leaves it untouched where there is none.
/// Errors: InvalidArgument when the checkpoint belongs to another plan or is damaged.
[[nodiscard]] Result<void> readCheckpoint(const Plan& plan, Running& running);

} // namespace cxr::train
