// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enhance/model.h"

#include <vector>

namespace cxr::peers {

/// One convolution of a plain chain and its tensors.
struct ChainLink {
    enhance::Convolution layer;
    const std::vector<float>* weights; ///< [outputs, inputs, kernel, kernel]
    const std::vector<float>* bias;
};

/// A network of convolutions with ReLU, one after the other, to which its input may be added at the
/// end.
struct Chain {
    std::vector<ChainLink> links; ///< they point into the model
    bool residual = false;
};

/// Errors: InvalidArgument for a network that is something else.
[[nodiscard]] Result<Chain> chainOf(const enhance::Model& model);

} // namespace cxr::peers
