// SPDX-License-Identifier: Apache-2.0
#include "train/plan.h"

#include "image/checksum.h"

#include <span>
#include <sstream>

namespace cxr::train {

namespace {

constexpr int smallestPatch = 8;
constexpr int largestExpansion = 1024;

struct LayerText {
    std::string operator()(const enhance::Convolution& layer) const { return "c" + filter(layer); }
    std::string operator()(const enhance::TransposedConvolution& layer) const
    {
        return "t" + std::to_string(layer.stride) + filter(layer);
    }
    std::string operator()(const enhance::PixelUnshuffle& layer) const
    {
        return "u" + std::to_string(layer.factor);
    }
    std::string operator()(const enhance::PixelShuffle& layer) const
    {
        return "s" + std::to_string(layer.factor);
    }
    std::string operator()(const enhance::Residual& layer) const
    {
        return "r" + std::to_string(layer.from);
    }

private:
    template <typename Filter>
    static std::string filter(const Filter& layer)
    {
        return std::to_string(layer.kernel) + ':' + std::to_string(layer.inputs) + '>'
            + std::to_string(layer.outputs) + '/'
            + std::to_string(static_cast<int>(layer.activation));
    }
};

} // namespace

const char* nameOf(Loss loss)
{
    switch (loss) {
    case Loss::L1:
        return "l1";
    case Loss::L2:
        return "l2";
    case Loss::Charbonnier:
        return "charbonnier";
    case Loss::RelativeL2:
        break;
    }
    return "relative-l2";
}

Result<void> validate(const Plan& plan)
{
    const auto refused = [](const std::string& why) { return fail(Code::InvalidArgument, why); };
    if (plan.steps < 1 || plan.batch < 1 || plan.patch < smallestPatch || !(plan.learningRate > 0)
        || plan.validateEvery < 1 || plan.checkpointEvery < 1) {
        return refused(
            "steps, batch, patch (at least 8) and learning rate must be positive numbers");
    }
    if (!(plan.edgeShare >= 0 && plan.edgeShare <= 0.9))
        return refused("the share of edge patches must be 0 to 0.9");
    if (!(plan.variantShare >= 0 && plan.variantShare <= 1))
        return refused("the share of patches from variants must be 0 to 1");
    if (!(plan.negativeShare >= 0 && plan.negativeShare <= 1))
        return refused("the share of negatives must be 0 to 1");
    if (!(plan.emaDecay >= 0 && plan.emaDecay < 1))
        return refused("the decay of the average must be at least 0 and below 1");
    if (plan.expansion < 0 || plan.expansion > largestExpansion)
        return refused("the expansion must be 0 to 1024");
    if (plan.mixedPrecision && plan.device != "cuda")
        return refused("mixed precision needs the device cuda");
    if (Result<void> valid = quality::validate(plan.degradation); !valid)
        return valid;
    if (plan.scale != 1 && plan.degradation.factor != plan.scale)
        return refused("an enlargement must undo a reduction by the same factor");
    if (Result<void> valid = enhance::validate(plan.architecture); !valid)
        return valid;
    if (const int ratio = plan.architecture.ratio(); ratio != 1 && ratio != plan.scale) {
        return refused("the network enlarges by " + std::to_string(ratio) + ", not by "
            + std::to_string(plan.scale));
    }
    if (plan.patch % (plan.architecture.ratio() * plan.architecture.alignment()) != 0) {
        return refused("the patch's side must be a multiple of "
            + std::to_string(plan.architecture.ratio() * plan.architecture.alignment())
            + " for this network");
    }
    return {};
}

std::string fingerprint(const Plan& plan)
{
    std::ostringstream text;
    text.precision(17);
    text << plan.model << " x" << plan.scale << ' ' << quality::describe(plan.degradation)
         << " loss " << nameOf(plan.loss) << " steps " << plan.steps << " batch " << plan.batch
         << " patch " << plan.patch << " rate " << plan.learningRate << " edges " << plan.edgeShare
         << " variants " << plan.variantShare << " negatives " << plan.negativeShare << " average "
         << plan.emaDecay << " expansion " << plan.expansion << " mixed " << plan.mixedPrecision
         << " seed " << plan.seed;
    if (plan.start) {
        const std::string bytes = enhance::toSafetensors(*plan.start);
        text << " from " << sha256(std::as_bytes(std::span(bytes)));
    }
    text << " layers";
    for (const enhance::Layer& layer : plan.architecture.layers)
        text << ' ' << std::visit(LayerText{}, layer);
    return text.str();
}

} // namespace cxr::train
