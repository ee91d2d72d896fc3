// SPDX-License-Identifier: Apache-2.0
#include "libtorch/network.h"

#include <cmath>
#include <cstring>
#include <map>
#include <random>
#include <set>

namespace cxr::libtorch {

using namespace enhance; // the layers' names

namespace {

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

/// Layers whose answer is what a residual adds to: the last filter before each Residual.
std::set<std::size_t> filtersBeforeResiduals(const Architecture& architecture)
{
    std::set<std::size_t> found;
    std::size_t lastFilter = 0;
    for (std::size_t i = 0; i < architecture.layers.size(); ++i) {
        const Layer& layer = architecture.layers[i];
        if (std::holds_alternative<Residual>(layer))
            found.insert(lastFilter);
        else if (std::holds_alternative<Convolution>(layer)
            || std::holds_alternative<TransposedConvolution>(layer))
            lastFilter = i;
    }
    return found;
}

/// The central part of `features`, `border` pixels smaller on every side.
at::Tensor withoutBorder(const at::Tensor& features, std::int64_t border)
{
    if (border == 0)
        return features;
    return features.slice(2, border, features.size(2) - border)
        .slice(3, border, features.size(3) - border);
}

/// One pass through the layers. Each takes its parameters from the front of what is left.
class Pass {
public:
    Pass(const Architecture& architecture, const Parameters& parameters) :
        m_architecture(architecture),
        m_next(parameters.begin())
    {
        for (const Layer& layer : architecture.layers) {
            if (const auto* residual = std::get_if<Residual>(&layer))
                m_wanted.insert(residual->from);
        }
    }

    at::Tensor run(const at::Tensor& input)
    {
        at::Tensor features = input;
        keep(-1, features);
        int index = 0;
        for (const Layer& layer : m_architecture.layers) {
            features = std::visit([&](const auto& l) { return apply(l, features); }, layer);
            keep(index++, features);
        }
        return features;
    }

private:
    void keep(int index, const at::Tensor& features)
    {
        if (m_wanted.contains(index))
            m_kept[index] = features;
    }

    at::Tensor activate(Activation activation, const at::Tensor& features)
    {
        switch (activation) {
        case Activation::Relu:
            return at::relu(features);
        case Activation::Prelu:
            return at::prelu(features, *m_next++);
        case Activation::None:
            break;
        }
        return features;
    }

    at::Tensor apply(const Convolution& layer, const at::Tensor& features)
    {
        const at::Tensor& weight = *m_next++;
        const at::Tensor& bias = *m_next++;
        return activate(layer.activation, at::conv2d(features, weight, bias));
    }

    at::Tensor apply(const TransposedConvolution& layer, const at::Tensor& features)
    {
        const at::Tensor& weight = *m_next++;
        const at::Tensor& bias = *m_next++;
        // Padded so that the output is exactly `stride` times larger; then everything that lacks
        // a contribution from beyond the border is cut off.
        const std::int64_t padding = layer.kernel / 2;
        const at::Tensor enlarged = at::conv_transpose2d(features, weight, bias, layer.stride,
            padding, layer.stride - layer.kernel + 2 * padding);
        const std::int64_t reach = (layer.stride - 1 + layer.kernel / 2) / layer.stride;
        return activate(layer.activation, withoutBorder(enlarged, reach * layer.stride));
    }

    at::Tensor apply(const PixelUnshuffle& layer, const at::Tensor& features)
    {
        return at::pixel_unshuffle(features, layer.factor);
    }

    at::Tensor apply(const PixelShuffle& layer, const at::Tensor& features)
    {
        return at::pixel_shuffle(features, layer.factor);
    }

    at::Tensor apply(const Residual& layer, const at::Tensor& features)
    {
        const at::Tensor& earlier = m_kept.at(layer.from);
        return features + withoutBorder(earlier, (earlier.size(2) - features.size(2)) / 2);
    }

    const Architecture& m_architecture;
    Parameters::const_iterator m_next;
    std::set<int> m_wanted;
    std::map<int, at::Tensor> m_kept;
};

} // namespace

Parameters initialParameters(const Architecture& architecture, std::uint64_t seed)
{
    Normal normal(seed);
    const auto beforeResidual = filtersBeforeResiduals(architecture);
    Parameters parameters;
    for (std::size_t i = 0; i < architecture.layers.size(); ++i) {
        const auto initialise = [&](const auto& filter, double fanIn,
                                    std::vector<std::int64_t> shape) {
            const double gain = beforeResidual.contains(i) ? 0.1 : 1.0;
            const auto deviation = static_cast<float>(gain * std::sqrt(2 / fanIn));
            at::Tensor weight = at::empty(shape, at::kFloat);
            float* values = weight.template data_ptr<float>();
            for (std::int64_t k = 0; k < weight.numel(); ++k)
                values[k] = deviation * normal();
            parameters.push_back(weight);
            parameters.push_back(at::zeros({filter.outputs}, at::kFloat));
            if (filter.activation == Activation::Prelu)
                parameters.push_back(at::full({filter.outputs}, 0.25, at::kFloat));
        };
        const Layer& layer = architecture.layers[i];
        if (const auto* filter = std::get_if<Convolution>(&layer)) {
            initialise(*filter, filter->inputs * filter->kernel * filter->kernel,
                {filter->outputs, filter->inputs, filter->kernel, filter->kernel});
        } else if (const auto* transposed = std::get_if<TransposedConvolution>(&layer)) {
            const double side = static_cast<double>(transposed->kernel) / transposed->stride;
            initialise(*transposed, transposed->inputs * side * side,
                {transposed->inputs, transposed->outputs, transposed->kernel, transposed->kernel});
        }
    }
    return parameters;
}

Result<Parameters> parametersFrom(const Architecture& architecture, const TensorMap& tensors)
{
    if (Result<void> checked = checkParameters(architecture, tensors); !checked)
        return tl::unexpected(checked.error());
    Parameters parameters;
    for (const ParameterShape& wanted : parameterShapes(architecture))
        parameters.push_back(toTorch(tensors.at(wanted.name)));
    return parameters;
}

TensorMap tensorsFrom(const Architecture& architecture, const Parameters& parameters)
{
    TensorMap tensors;
    const auto shapes = parameterShapes(architecture);
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const at::Tensor plain = parameters[i].detach().to(at::kCPU, at::kFloat).contiguous();
        const float* values = plain.data_ptr<float>();
        tensors[shapes.at(i).name] = {plain.sizes().vec(), {values, values + plain.numel()}};
    }
    return tensors;
}

at::Tensor forward(
    const Architecture& architecture, const Parameters& parameters, const at::Tensor& input)
{
    return withoutHalo(architecture, input, Pass(architecture, parameters).run(input));
}

at::Tensor withoutHalo(
    const Architecture& architecture, const at::Tensor& input, const at::Tensor& answer)
{
    const std::int64_t side =
        architecture.ratio() * (input.size(2) - 2 * std::int64_t{architecture.radius()});
    return withoutBorder(answer, (answer.size(2) - side) / 2);
}

} // namespace cxr::libtorch
