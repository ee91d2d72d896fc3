// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enhance/architecture.h"
#include "enhance/safetensors.h"

#include <cstdint>
#include <string>
#include <vector>

namespace cxr::enhance {

/// Name and shape of a tensor, e.g. "layers.0.weight" [64, 1, 9, 9].
struct ParameterShape {
    std::string name; ///< "layers.N.weight", ".bias" or ".slope"; N counts all layers
    std::vector<std::int64_t> shape;
};

/// What the architecture needs, layer by layer: weight, bias, and slope where the activation is
/// Prelu.
[[nodiscard]] std::vector<ParameterShape> parameterShapes(const Architecture& architecture);

/// Whether these are the tensors of that architecture, no more and no fewer.
/// Errors: ModelInvalid when one is missing, has another shape, or is not part of it.
[[nodiscard]] Result<void> checkParameters(
    const Architecture& architecture, const TensorMap& tensors);

} // namespace cxr::enhance
