// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enhance/model.h"

#include <cmath>

/// Small networks with known weights, made without Torch.
namespace cxr::test {

/// A number in [−1, 1) that depends on `index` alone.
inline float noise(std::uint64_t index)
{
    index = (index + 1) * 0x9E3779B97F4A7C15ULL;
    index ^= index >> 29;
    index *= 0xBF58476D1CE4E5B9ULL;
    return static_cast<float>(index >> 40) / 8388608.0F - 1.0F;
}

/// Weights for `architecture` of about unit gain per layer.
inline enhance::TensorMap weightsFor(const enhance::Architecture& architecture)
{
    enhance::TensorMap tensors;
    std::uint64_t index = 0;
    for (std::size_t i = 0; i < architecture.layers.size(); ++i) {
        const enhance::ConvLayer& layer = architecture.layers[i];
        const int fan = layer.inputs * layer.kernel * layer.kernel;
        const float gain = 1.5F / std::sqrt(static_cast<float>(fan));
        enhance::Tensor weight{{layer.outputs, layer.inputs, layer.kernel, layer.kernel}, {}};
        for (int k = 0; k < layer.outputs * fan; ++k)
            weight.values.push_back(gain * noise(index++));
        enhance::Tensor bias{{layer.outputs}, {}};
        for (int k = 0; k < layer.outputs; ++k)
            bias.values.push_back(0.05F * noise(index++));
        tensors["layers." + std::to_string(i) + ".weight"] = weight;
        tensors["layers." + std::to_string(i) + ".bias"] = bias;
    }
    return tensors;
}

/// A card for a small network 5-1-3 with 6 and 4 filters.
inline enhance::ModelCard smallCard(int scale)
{
    enhance::ModelCard card;
    card.name = "small";
    card.title = "Small";
    card.scale = scale;
    card.degradation = scale == 1 ? quality::paperDegradation : quality::enlargeDegradation;
    card.architecture = {
        .layers = {{5, 1, 6, enhance::Activation::Relu}, {1, 6, 4, enhance::Activation::Relu},
            {3, 4, 1, enhance::Activation::None}},
        .residual = true};
    card.training.data = "none: weights of a test";
    return card;
}

} // namespace cxr::test
