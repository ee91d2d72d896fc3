// SPDX-License-Identifier: Apache-2.0
#include "train/interpolating_start.h"

#include <algorithm>
#include <cmath>

namespace cxr::train {

using enhance::Convolution;
using enhance::Layer;
using enhance::TransposedConvolution;

namespace {

/// How much smaller than usual the channels beside the first one start in the last layer.
constexpr double sideChannels = 0.1;

bool isChain(const std::vector<Layer>& layers)
{
    return std::holds_alternative<TransposedConvolution>(layers.back())
        && std::all_of(layers.begin(), layers.end() - 1, [](const Layer& layer) {
               const auto* filter = std::get_if<Convolution>(&layer);
               return filter != nullptr && filter->activation != enhance::Activation::Relu;
           });
}

/// Keys' cubic convolution kernel with a = −0.5.
double keys(double distance)
{
    const double x = std::abs(distance);
    if (x < 1)
        return 1 - 2.5 * x * x + 1.5 * x * x * x;
    return x < 2 ? 2 - 4 * x + 2.5 * x * x - 0.5 * x * x * x : 0;
}

} // namespace

void startAsInterpolation(
    const enhance::Architecture& architecture, libtorch::Parameters& parameters)
{
    const auto& layers = architecture.layers;
    if (!isChain(layers))
        return;
    auto next = parameters.begin();
    for (std::size_t i = 0; i + 1 < layers.size(); ++i) {
        const auto& filter = std::get<Convolution>(layers[i]);
        at::Tensor& weight = *next++;
        weight[0].zero_();
        weight[0][0][filter.kernel / 2][filter.kernel / 2] = 1;
        ++next; // the bias
        if (filter.activation == enhance::Activation::Prelu)
            (*next++)[0] = 1;
    }
    const auto& last = std::get<TransposedConvolution>(layers.back());
    at::Tensor& weight = *next;
    weight *= sideChannels;
    // Tap t of input pixel i falls on output pixel i·stride + t − kernel/2, whose middle lies this
    // far from the middle of i, in input pixels.
    const auto tap = [&](int t) { return keys((t - last.kernel / 2 + 0.5) / last.stride - 0.5); };
    for (int y = 0; y < last.kernel; ++y) {
        for (int x = 0; x < last.kernel; ++x)
            weight[0][0][y][x] = tap(y) * tap(x);
    }
}

} // namespace cxr::train
