// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enhance/gpu.h"

#include <memory>
#include <string>

namespace cxr::libtorch {

class GpuLane;

/// A device of LibTorch as the engine wants it: the picture goes there once, as it is; resampling,
/// network and rounding happen there; tiles come back while the next ones are computed. `lane` says
/// how. `name` for people.
[[nodiscard]] std::unique_ptr<enhance::Gpu> makeTorchGpu(
    std::unique_ptr<GpuLane> lane, std::string name);

} // namespace cxr::libtorch
