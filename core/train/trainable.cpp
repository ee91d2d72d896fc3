// SPDX-License-Identifier: Apache-2.0
#include "train/trainable.h"

#include "train/interpolating_start.h"

#include <c10/core/GradMode.h>

#include <cmath>

namespace cxr::train {

namespace {

using enhance::Architecture;
using enhance::Convolution;
using enhance::Layer;
using enhance::PixelShuffle;
using enhance::PixelUnshuffle;
using enhance::Residual;
using enhance::TransposedConvolution;

constexpr double halfTheRange = 0.5;
constexpr int branchedKernel = 3;

bool isShuffle(const Layer& layer)
{
    return std::holds_alternative<PixelShuffle>(layer)
        || std::holds_alternative<PixelUnshuffle>(layer);
}

/// Whether a shift of grey can be folded into the first and last biases: a convolution comes
/// first, the input is added at the very end or not at all, and nothing follows the last filter
/// that a constant would not pass through.
bool canShift(const Architecture& architecture)
{
    const auto& layers = architecture.layers;
    std::size_t first = 0;
    while (first < layers.size() && isShuffle(layers[first]))
        ++first;
    if (first == layers.size() || !std::holds_alternative<Convolution>(layers[first]))
        return false;
    std::size_t last = layers.size();
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const auto* residual = std::get_if<Residual>(&layers[i]);
        if (residual != nullptr && residual->from < static_cast<int>(first)
            && i + 1 != layers.size())
            return false;
    }
    if (std::holds_alternative<Residual>(layers.back()))
        return std::get<Residual>(layers.back()).from == -1;
    while (last > 0 && isShuffle(layers[last - 1]))
        --last;
    const auto* convolution = std::get_if<Convolution>(&layers[last - 1]);
    const auto* transposed = std::get_if<TransposedConvolution>(&layers[last - 1]);
    return (convolution != nullptr && convolution->activation == enhance::Activation::None)
        || (transposed != nullptr && transposed->activation == enhance::Activation::None);
}

} // namespace

Trainable::Trainable(const Plan& plan) : m_plan(&plan)
{
    const Architecture& architecture = plan.architecture;
    if (canShift(architecture))
        m_centre = halfTheRange;
    m_globalResidual = std::holds_alternative<Residual>(architecture.layers.back());
    const auto shapes = enhance::parameterShapes(architecture);
    m_parameters = shapes.size();
    m_firstBias = 1;
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        if (shapes[i].name.ends_with(".bias"))
            m_lastBias = i;
        if (plan.expansion > 0 && shapes[i].shape.size() == 4
            && shapes[i].shape[2] == branchedKernel)
            m_branched.push_back(i);
    }
}

Result<Trainable> Trainable::create(const Plan& plan, const at::Device& device)
{
    Trainable trainable(plan);
    if (plan.start) {
        Result<libtorch::Parameters> given = libtorch::parametersFrom(plan.architecture, *plan.start);
        if (!given)
            return tl::unexpected(given.error());
        trainable.m_leaves = std::move(*given);
        // Shipped weights answer to unshifted grey: the reverse of shipped().
        if (trainable.m_centre != 0) {
            auto& leaves = trainable.m_leaves;
            leaves[trainable.m_firstBias] +=
                trainable.m_centre * leaves[0].sum(at::IntArrayRef{1, 2, 3});
            if (!trainable.m_globalResidual)
                leaves[trainable.m_lastBias] -= trainable.m_centre;
        }
    } else {
        trainable.m_leaves = libtorch::initialParameters(plan.architecture, plan.seed);
        startAsInterpolation(plan.architecture, trainable.m_leaves);
    }
    trainable.addBranches();
    for (at::Tensor& leaf : trainable.m_leaves)
        leaf = leaf.to(device).requires_grad_(true);
    return trainable;
}

void Trainable::addBranches()
{
    if (m_branched.empty())
        return;
    // A chain of convolutions serves as the source of seeded numbers of the right spread.
    for (const std::size_t index : m_branched) {
        const auto outputs = static_cast<int>(m_leaves[index].size(0));
        const auto inputs = static_cast<int>(m_leaves[index].size(1));
        const Architecture branch{
            {Convolution{branchedKernel, inputs, m_plan->expansion, enhance::Activation::None},
                Convolution{1, m_plan->expansion, outputs, enhance::Activation::None}}};
        const libtorch::Parameters drawn =
            libtorch::initialParameters(branch, m_plan->seed * 1'000'003 + index);
        // He's factor counts a ReLU that this branch does not have after its 3×3. A weight that
        // starts small, before a residual, gets a branch that starts as small.
        const double fanIn = inputs * branchedKernel * branchedKernel;
        const double gain = m_leaves[index].std().item<double>() / std::sqrt(2 / fanIn);
        const at::Tensor expand = drawn[0] * std::sqrt(0.5);
        // Started from given weights, the branch must not change what they do.
        const at::Tensor squeeze =
            m_plan->start ? at::zeros_like(drawn[2]) : drawn[2] * (0.5 * gain);
        m_leaves.push_back(squeeze.squeeze(3).squeeze(2).clone());
        m_leaves.push_back(expand);
    }
}

libtorch::Parameters Trainable::folded(const std::vector<at::Tensor>& leaves) const
{
    libtorch::Parameters parameters(
        leaves.begin(), leaves.begin() + static_cast<std::ptrdiff_t>(m_parameters));
    for (std::size_t i = 0; i < m_branched.size(); ++i) {
        const at::Tensor& squeeze = leaves[m_parameters + 2 * i];
        const at::Tensor& expand = leaves[m_parameters + 2 * i + 1];
        at::Tensor& weight = parameters[m_branched[i]];
        weight = weight + at::matmul(squeeze, expand.flatten(1)).view(weight.sizes());
    }
    return parameters;
}

at::Tensor Trainable::forward(const libtorch::Parameters& parameters, const at::Tensor& input) const
{
    return libtorch::forward(m_plan->architecture, parameters, input - m_centre) + m_centre;
}

libtorch::Parameters Trainable::shipped(const libtorch::Parameters& parameters) const
{
    const c10::NoGradGuard noGradient;
    libtorch::Parameters result;
    for (const at::Tensor& parameter : parameters)
        result.push_back(parameter.detach().clone());
    if (m_centre != 0) {
        result[m_firstBias] -= m_centre * result[0].sum(at::IntArrayRef{1, 2, 3});
        if (!m_globalResidual)
            result[m_lastBias] += m_centre;
    }
    return result;
}

} // namespace cxr::train
