// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to core/enhance and core/train: the one header that shows LibTorch's types. Include it
// in .cpp files only.

#include "enhance/architecture.h"
#include "enhance/safetensors.h"

#include <ATen/ATen.h>

#include <vector>

namespace cxr::enhance {

/// Weight and bias of each layer in turn, as the interpreter takes them.
using Parameters = std::vector<at::Tensor>;

/// He-normal weights and zero biases from `seed`; the last layer of a residual network is a tenth
/// of that, so that training starts close to output = input.
[[nodiscard]] Parameters initialParameters(const Architecture& architecture, std::uint64_t seed);

/// Copies of the tensors "layers.N.weight|bias". Errors: ModelInvalid when one is missing, has
/// another shape than the architecture says, or is not part of it.
[[nodiscard]] Result<Parameters> parametersFrom(
    const Architecture& architecture, const TensorMap& tensors);

/// The reverse of parametersFrom().
[[nodiscard]] TensorMap tensorsFrom(const Parameters& parameters);

/// Runs the network: input [N, 1, H, W] in [0,1], H and W above 2·radius;
/// output [N, 1, H − 2·radius, W − 2·radius], not clamped. Differentiable.
[[nodiscard]] at::Tensor forward(
    const Architecture& architecture, const Parameters& parameters, const at::Tensor& input);

} // namespace cxr::enhance
