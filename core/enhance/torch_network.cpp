// SPDX-License-Identifier: Apache-2.0
#include "enhance/torch_network.h"

#include <cmath>
#include <cstring>
#include <random>

namespace cxr::enhance {

namespace {

std::string tensorName(std::size_t layer, bool weight)
{
    return "layers." + std::to_string(layer) + (weight ? ".weight" : ".bias");
}

std::vector<std::int64_t> weightShape(const ConvLayer& layer)
{
    return {layer.outputs, layer.inputs, layer.kernel, layer.kernel};
}

at::Tensor toTorch(const Tensor& tensor)
{
    at::Tensor result = at::empty(tensor.shape, at::kFloat);
    std::memcpy(
        result.data_ptr<float>(), tensor.values.data(), tensor.values.size() * sizeof(float));
    return result;
}

/// Box–Muller on the standard's own Mersenne twister: std::normal_distribution and Torch's
/// generators may differ between libraries, and a seed must mean the same everywhere.
class Normal {
public:
    explicit Normal(std::uint64_t seed) : m_generator(seed) { }

    float operator()()
    {
        const double radius = std::sqrt(-2 * std::log(uniform()));
        return static_cast<float>(radius * std::cos(2 * M_PI * uniform()));
    }

private:
    double uniform() { return (static_cast<double>(m_generator() >> 11) + 0.5) * 0x1p-53; }

    std::mt19937_64 m_generator;
};

} // namespace

Parameters initialParameters(const Architecture& architecture, std::uint64_t seed)
{
    Normal normal(seed);
    Parameters parameters;
    for (std::size_t i = 0; i < architecture.layers.size(); ++i) {
        const ConvLayer& layer = architecture.layers[i];
        const double fanIn = layer.inputs * layer.kernel * layer.kernel;
        const bool lastOfResidual = architecture.residual && i + 1 == architecture.layers.size();
        const auto deviation =
            static_cast<float>((lastOfResidual ? 0.1 : 1.0) * std::sqrt(2 / fanIn));
        at::Tensor weight = at::empty(weightShape(layer), at::kFloat);
        float* values = weight.data_ptr<float>();
        for (std::int64_t k = 0; k < weight.numel(); ++k)
            values[k] = deviation * normal();
        parameters.push_back(weight);
        parameters.push_back(at::zeros({layer.outputs}, at::kFloat));
    }
    return parameters;
}

Result<Parameters> parametersFrom(const Architecture& architecture, const TensorMap& tensors)
{
    Parameters parameters;
    const auto take = [&](const std::string& name,
                          const std::vector<std::int64_t>& shape) -> Result<void> {
        const auto found = tensors.find(name);
        if (found == tensors.end())
            return fail(Code::ModelInvalid, "the weights lack the tensor " + name);
        if (found->second.shape != shape)
            return fail(Code::ModelInvalid,
                "the tensor " + name
                    + " has another shape than the "
                      "model card says");
        parameters.push_back(toTorch(found->second));
        return {};
    };
    for (std::size_t i = 0; i < architecture.layers.size(); ++i) {
        const ConvLayer& layer = architecture.layers[i];
        if (auto taken = take(tensorName(i, true), weightShape(layer)); !taken)
            return tl::unexpected(taken.error());
        if (auto taken = take(tensorName(i, false), {layer.outputs}); !taken)
            return tl::unexpected(taken.error());
    }
    if (tensors.size() != parameters.size())
        return fail(
            Code::ModelInvalid, "the weights hold tensors that the model card does not name");
    return parameters;
}

TensorMap tensorsFrom(const Parameters& parameters)
{
    TensorMap tensors;
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const at::Tensor plain = parameters[i].detach().to(at::kCPU, at::kFloat).contiguous();
        const float* values = plain.data_ptr<float>();
        tensors[tensorName(i / 2, i % 2 == 0)] = {
            plain.sizes().vec(), {values, values + plain.numel()}};
    }
    return tensors;
}

at::Tensor forward(
    const Architecture& architecture, const Parameters& parameters, const at::Tensor& input)
{
    at::Tensor features = input;
    for (std::size_t i = 0; i < architecture.layers.size(); ++i) {
        features = at::conv2d(features, parameters[2 * i], parameters[2 * i + 1]);
        if (architecture.layers[i].activation == Activation::Relu)
            features = at::relu(features);
    }
    if (!architecture.residual)
        return features;
    const std::int64_t border = architecture.radius();
    return features
        + input.slice(2, border, input.size(2) - border).slice(3, border, input.size(3) - border);
}

} // namespace cxr::enhance
