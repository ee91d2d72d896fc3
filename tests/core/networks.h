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
    const auto add = [&](const std::string& name, std::vector<std::int64_t> shape, float gain) {
        enhance::Tensor tensor{std::move(shape), {}};
        std::int64_t count = 1;
        for (const std::int64_t side : tensor.shape)
            count *= side;
        for (std::int64_t k = 0; k < count; ++k)
            tensor.values.push_back(gain * noise(index++));
        tensors[name] = std::move(tensor);
    };
    for (std::size_t i = 0; i < architecture.layers.size(); ++i) {
        const std::string prefix = "layers." + std::to_string(i);
        const auto addFilter = [&](const auto& filter, std::int64_t first, std::int64_t second,
                                   float fan) {
            add(prefix + ".weight", {first, second, filter.kernel, filter.kernel},
                1.5F / std::sqrt(fan));
            add(prefix + ".bias", {filter.outputs}, 0.05F);
            if (filter.activation == enhance::Activation::Prelu)
                add(prefix + ".slope", {filter.outputs}, 0.5F);
        };
        const enhance::Layer& layer = architecture.layers[i];
        if (const auto* filter = std::get_if<enhance::Convolution>(&layer)) {
            addFilter(*filter, filter->outputs, filter->inputs,
                static_cast<float>(filter->inputs * filter->kernel * filter->kernel));
        } else if (const auto* transposed = std::get_if<enhance::TransposedConvolution>(&layer)) {
            addFilter(*transposed, transposed->inputs, transposed->outputs,
                static_cast<float>(transposed->inputs * transposed->kernel * transposed->kernel)
                    / static_cast<float>(transposed->stride * transposed->stride));
        }
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
    card.degradation = scale == 1 ? quality::paperDegradation : quality::enlargeDegradation(scale);
    using enhance::Activation;
    using enhance::Convolution;
    card.architecture = {{Convolution{5, 1, 6, Activation::Relu},
        Convolution{1, 6, 4, Activation::Relu}, Convolution{3, 4, 1, Activation::None},
        enhance::Residual{-1}}};
    card.training.data = "none: weights of a test";
    return card;
}

} // namespace cxr::test
