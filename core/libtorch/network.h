// SPDX-License-Identifier: Apache-2.0
#pragma once

// The one header that shows LibTorch's types, for core/libtorch, core/train and core/peers. Include
// it in .cpp files and private headers only.

#include "enhance/parameters.h"

#include <ATen/ATen.h>

#include <vector>

namespace cxr::libtorch {

using enhance::Architecture;
using enhance::TensorMap;

/// The tensors of a network in the order of parameterShapes().
using Parameters = std::vector<at::Tensor>;

/// He-normal weights, zero biases and slopes of 0.25 from `seed`. What a residual is added to
/// starts at a tenth of that, so that training starts close to the identity.
[[nodiscard]] Parameters initialParameters(const Architecture& architecture, std::uint64_t seed);

/// Copies of the tensors that parameterShapes() names. Errors: ModelInvalid when one is missing,
/// has another shape than the architecture says, or is not part of it.
[[nodiscard]] Result<Parameters> parametersFrom(
    const Architecture& architecture, const TensorMap& tensors);

/// The reverse of parametersFrom().
[[nodiscard]] TensorMap tensorsFrom(const Architecture& architecture, const Parameters& parameters);

/// Runs the network: input [N, 1, H, W] in [0,1], H and W multiples of alignment() and above
/// 2·radius(); output [N, 1, ratio·(H − 2·radius), ratio·(W − 2·radius)], not clamped.
/// Differentiable.
[[nodiscard]] at::Tensor forward(
    const Architecture& architecture, const Parameters& parameters, const at::Tensor& input);

/// The part of the layers' answer to `input` that forward() hands out: where halo and cells are
/// whole numbers of aligned pixels, a little more is computed.
[[nodiscard]] at::Tensor withoutHalo(
    const Architecture& architecture, const at::Tensor& input, const at::Tensor& answer);

} // namespace cxr::libtorch
