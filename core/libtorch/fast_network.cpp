// SPDX-License-Identifier: Apache-2.0
#include "libtorch/fast_network.h"

#include "enhance/memory_fallback.h"
#include "libtorch/network.h"

#include <cmath>
#include <map>
#include <set>
#include <string>

namespace cxr::libtorch {

using namespace enhance; // the layers' names

namespace {

/// What matrix units take at once: channels in, and neighbouring pixels out.
constexpr int unit = 8;

at::Tensor plainTensor(const TensorMap& weights, const std::string& name)
{
    const Tensor& tensor = weights.at(name);
    // Cloned: the map may go.
    return at::from_blob(const_cast<float*>(tensor.values.data()), tensor.shape, at::kFloat)
        .clone();
}

/// [O, 1, k, k] as [O, C, k, 1], where channel c is the input shifted by c columns.
at::Tensor expandedInput(const at::Tensor& weight)
{
    const std::int64_t kernel = weight.size(3);
    const std::int64_t channels = (kernel + unit - 1) / unit * unit;
    at::Tensor expanded = at::zeros({weight.size(0), channels, kernel, 1}, at::kFloat);
    expanded.slice(1, 0, kernel).copy_(weight.permute({0, 3, 2, 1}));
    return expanded;
}

/// [1, I, k, k] as [8, I, k, k + 7]: output channel j is the pixel j columns to the right.
at::Tensor expandedOutput(const at::Tensor& weight)
{
    const std::int64_t kernel = weight.size(3);
    at::Tensor expanded = at::zeros({unit, weight.size(1), kernel, kernel + unit - 1}, at::kFloat);
    for (std::int64_t j = 0; j < unit; ++j)
        expanded[j].slice(2, j, j + kernel).copy_(weight[0]);
    return expanded;
}

at::Tensor withoutBorder(const at::Tensor& features, std::int64_t border)
{
    return features.slice(2, border, features.size(2) - border)
        .slice(3, border, features.size(3) - border);
}

} // namespace

FastNetwork::FastNetwork(const Architecture& architecture, const TensorMap& weights,
    const at::Device& device, at::ScalarType type) :
    m_architecture(architecture),
    m_type(type)
{
    int index = 0;
    for (const Layer& layer : architecture.layers) {
        const std::string prefix = "layers." + std::to_string(index++);
        if (const auto* convolution = std::get_if<Convolution>(&layer)) {
            add(*convolution, prefix, weights, device);
        } else if (const auto* transposed = std::get_if<TransposedConvolution>(&layer)) {
            Step step{.kind = Step::Kind::Transpose,
                .weight = plainTensor(weights, prefix + ".weight").to(device, type),
                .bias = plainTensor(weights, prefix + ".bias").to(device, type),
                .slope = {},
                .activation = transposed->activation,
                .kernel = transposed->kernel,
                .factor = transposed->stride};
            if (step.activation == Activation::Prelu)
                step.slope = plainTensor(weights, prefix + ".slope").to(device, type);
            m_steps.push_back(std::move(step));
        } else {
            Step step;
            if (const auto* unshuffle = std::get_if<PixelUnshuffle>(&layer)) {
                step.kind = Step::Kind::Unshuffle;
                step.factor = unshuffle->factor;
            } else if (const auto* shuffle = std::get_if<PixelShuffle>(&layer)) {
                step.kind = Step::Kind::Shuffle;
                step.factor = shuffle->factor;
            } else {
                step.kind = Step::Kind::Add;
                step.from = std::get<Residual>(layer).from;
            }
            m_steps.push_back(std::move(step));
        }
    }
}

void FastNetwork::add(const Convolution& layer, const std::string& prefix, const TensorMap& weights,
    const at::Device& device)
{
    Step step;
    at::Tensor weight = plainTensor(weights, prefix + ".weight");
    at::Tensor bias = plainTensor(weights, prefix + ".bias");
    if (layer.inputs == 1 && layer.kernel > 1 && layer.outputs > 1) {
        step.kind = Step::Kind::Expand;
        weight = expandedInput(weight);
    } else if (layer.outputs == 1 && layer.inputs > 1 && layer.activation != Activation::Prelu) {
        step.kind = Step::Kind::ConvolveToPixels;
        weight = expandedOutput(weight);
        bias = bias.repeat({unit});
    }
    step.weight = weight.to(device, m_type).contiguous(at::MemoryFormat::ChannelsLast);
    step.bias = bias.to(device, m_type);
    step.activation = layer.activation;
    step.kernel = layer.kernel;
    if (layer.activation == Activation::Prelu)
        step.slope = plainTensor(weights, prefix + ".slope").to(device, m_type);
    m_steps.push_back(std::move(step));
}

at::Tensor FastNetwork::apply(const Step& step, const at::Tensor& features) const
{
    at::Tensor out;
    switch (step.kind) {
    case Step::Kind::Expand: {
        const std::int64_t channels = step.weight.size(1);
        const std::int64_t height = features.size(2);
        const std::int64_t width = features.size(3) - step.kernel + 1;
        // Channels beyond the kernel weigh nothing, but are read.
        const at::Tensor padded = at::constant_pad_nd(features, {0, channels - step.kernel}, 0);
        const std::int64_t row = padded.size(3);
        const at::Tensor shifted =
            padded.contiguous()
                .as_strided({1, channels, height, width}, {height * row, 1, row, 1})
                .contiguous(at::MemoryFormat::ChannelsLast);
        out = at::conv2d(shifted, step.weight, step.bias);
        break;
    }
    case Step::Kind::Convolve:
        out = at::conv2d(features, step.weight, step.bias);
        break;
    case Step::Kind::ConvolveToPixels: {
        const std::int64_t width = features.size(3) - step.kernel + 1;
        const std::int64_t groups = (width + unit - 1) / unit;
        const at::Tensor padded = at::constant_pad_nd(features, {0, groups * unit - width}, 0)
                                      .contiguous(at::MemoryFormat::ChannelsLast);
        out = at::conv2d(padded, step.weight, step.bias, {1, unit});
        const std::int64_t height = out.size(2);
        out = out.permute({0, 2, 3, 1}).reshape({1, 1, height, groups * unit}).slice(3, 0, width);
        break;
    }
    case Step::Kind::Transpose: {
        const std::int64_t padding = step.kernel / 2;
        out = at::conv_transpose2d(features, step.weight, step.bias, step.factor, padding,
            step.factor - step.kernel + 2 * padding);
        const std::int64_t reach = (step.factor - 1 + step.kernel / 2) / step.factor;
        out = withoutBorder(out, reach * step.factor);
        break;
    }
    case Step::Kind::Unshuffle:
        return at::pixel_unshuffle(features, step.factor)
            .contiguous(at::MemoryFormat::ChannelsLast);
    case Step::Kind::Shuffle:
        return at::pixel_shuffle(features, step.factor);
    case Step::Kind::Add:
        break; // run() does it
    }
    if (step.activation == Activation::Relu)
        return at::relu_(out);
    if (step.activation == Activation::Prelu)
        return at::prelu(out, step.slope);
    return out;
}

at::Tensor FastNetwork::run(const at::Tensor& input) const
{
    std::set<int> wanted;
    for (const Step& step : m_steps) {
        if (step.kind == Step::Kind::Add)
            wanted.insert(step.from);
    }
    std::map<int, at::Tensor> kept{{-1, input}};
    at::Tensor features = input.to(m_type);
    int index = 0;
    for (const Step& step : m_steps) {
        if (step.kind == Step::Kind::Add) {
            const at::Tensor& earlier = kept.at(step.from);
            const std::int64_t border = (earlier.size(2) - features.size(2)) / 2;
            // With the input, which is in single precision, the sum is too.
            features = features + withoutBorder(earlier, border);
        } else {
            features = apply(step, features.to(m_type));
        }
        if (wanted.contains(index))
            kept[index] = features;
        ++index;
    }
    return withoutHalo(m_architecture, input, features.to(at::kFloat));
}

FastNetwork fastestAccurate(const Architecture& architecture, const TensorMap& weights,
    const at::Device& device, double largestRms)
{
    const int cell = architecture.alignment();
    const std::int64_t side =
        (std::int64_t{64} + cell - 1) / cell * cell + 2 * std::int64_t{architecture.radius()};
    const at::Tensor x = at::arange(side, at::kFloat).unsqueeze(0);
    const at::Tensor y = at::arange(side, at::kFloat).unsqueeze(1);
    const at::Tensor picture =
        (0.3 + 0.3 / static_cast<double>(side) * x + 0.1 * at::sin(0.04 * x * y + 0.7 * y)
            + 0.15 * (x + y > static_cast<double>(side)).to(at::kFloat))
            .unsqueeze(0)
            .unsqueeze(0)
            .to(device);
    FastNetwork exact(architecture, weights, device, at::kFloat);
    const at::Tensor expected = exact.run(picture);
    for (const at::ScalarType type : {at::kHalf, at::kBFloat16}) {
        try {
            FastNetwork fast(architecture, weights, device, type);
            const double rms =
                std::sqrt((fast.run(picture) - expected).square().mean().item<double>());
            if (rms <= largestRms) // false for NaN, which too large values lead to
                return fast;
        } catch (const std::exception& error) {
            // Some layers have no kernel in some precision on some device.
            if (isOutOfMemory(error))
                throw;
        }
    }
    return exact;
}

} // namespace cxr::libtorch
