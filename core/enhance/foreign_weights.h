// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enhance/architecture.h"
#include "enhance/safetensors.h"

#include <string>
#include <vector>

namespace cxr::enhance {

/// Renames the tensors of somebody else's training of the same network to the names that
/// `architecture` gives them. Names that fit already are kept. Otherwise tensors are taken in the
/// order of their names ("2" before "10"; weight before bias), parts named in `order` first and in
/// that order ("head", "body", "tail"), and must then have the shapes of the architecture's
/// tensors one by one; convolutions without a bias get zeros.
/// The foreign network must take and give grey in [0,1].
/// Errors: ModelInvalid with the first tensor that does not fit.
[[nodiscard]] Result<TensorMap> adoptWeights(const Architecture& architecture,
    const TensorMap& foreign, const std::vector<std::string>& order);

} // namespace cxr::enhance
