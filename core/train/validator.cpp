// SPDX-License-Identifier: Apache-2.0
#include "train/validator.h"

#include "quality/network_input.h"
#include "quality/protocol.h"

#include <c10/core/GradMode.h>

#include <algorithm>
#include <cmath>

namespace cxr::train {

using image::Image;
using image::Rect;

namespace {

constexpr int largestSide = 384;

/// The middle of the frame, at most largestSide a side, on multiples of `step` pixels.
Rect centralCrop(const Image& image, int step)
{
    const auto along = [step](int length) {
        return std::pair((length - std::min(length, largestSide)) / 2 / step * step,
            std::min(length, largestSide) / step * step);
    };
    const auto [x, width] = along(image.width());
    const auto [y, height] = along(image.height());
    return {x, y, width, height};
}

at::Tensor toTensor(quality::Plane plane)
{
    return at::from_blob(
        plane.values.data(), {1, 1, plane.size.height, plane.size.width}, at::kFloat)
        .clone();
}

double psnrDb(const at::Tensor& image, const at::Tensor& reference)
{
    const double mse = (image - reference).to(at::kDouble).square().mean().item<double>();
    return -10 * std::log10(std::max(mse, 1e-12));
}

} // namespace

Result<Validator> Validator::create(const Plan& plan, const std::vector<Sample>& samples)
{
    Validator validator;
    const int ratio = plan.architecture.ratio();
    const int step = ratio * plan.architecture.alignment();
    for (const Sample& sample : samples) {
        const Image target = quality::referenceFor(sample.image, plan.scale);
        if (target.width() < step || target.height() < step)
            continue;
        Result<Image> input = quality::inputFor(target, plan.degradation, plan.scale);
        if (!input)
            return tl::unexpected(input.error());
        const Rect crop = centralCrop(target, step);
        const Rect needed{crop.x / ratio, crop.y / ratio, crop.width / ratio, crop.height / ratio};
        const image::Size grid{target.width() / ratio, target.height() / ratio};
        validator.m_pairs.push_back({toTensor(quality::networkInput(
                                         *input, grid, needed.grown(plan.architecture.radius()))),
            toTensor(quality::networkInput(*input, target.size(), crop)),
            toTensor(quality::networkInput(target, target.size(), crop))});
    }
    return validator;
}

Validation Validator::run(
    const Trainable& network, const libtorch::Parameters& parameters, const at::Device& device) const
{
    const c10::NoGradGuard noGradient;
    Validation sum;
    for (const Pair& pair : m_pairs) {
        const at::Tensor output = network.forward(parameters, pair.input.to(device));
        sum.inputPsnrDb += psnrDb(pair.before, pair.target);
        sum.outputPsnrDb += psnrDb(output.clamp(0, 1).to(at::kCPU, at::kFloat), pair.target);
    }
    const auto count = static_cast<double>(std::max<std::size_t>(1, m_pairs.size()));
    return {sum.inputPsnrDb / count, sum.outputPsnrDb / count};
}

} // namespace cxr::train
