// SPDX-License-Identifier: Apache-2.0
#include "peers/chain.h"

#include <string>

namespace cxr::peers {

Result<Chain> chainOf(const enhance::Model& model)
{
    const auto& layers = model.card.architecture.layers;
    Chain chain;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const auto* convolution = std::get_if<enhance::Convolution>(&layers[i]);
        const auto* residual = std::get_if<enhance::Residual>(&layers[i]);
        if (convolution && convolution->activation != enhance::Activation::Prelu) {
            const std::string name = "layers." + std::to_string(i);
            chain.links.push_back({*convolution, &model.weights.at(name + ".weight").values,
                &model.weights.at(name + ".bias").values});
        } else if (residual && residual->from == -1 && i + 1 == layers.size()) {
            chain.residual = true;
        } else {
            return fail(Code::InvalidArgument, "not a plain chain of convolutions");
        }
    }
    return chain;
}

} // namespace cxr::peers
