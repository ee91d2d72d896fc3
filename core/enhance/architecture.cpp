// SPDX-License-Identifier: Apache-2.0
#include "enhance/architecture.h"

namespace cxr::enhance {

namespace {

constexpr int maxLayers = 64;
constexpr int maxKernel = 31;
constexpr int maxChannels = 1024;

Architecture srcnn(int f1, int f2, int f3)
{
    return {.layers = {{f1, 1, 64, Activation::Relu}, {f2, 64, 32, Activation::Relu},
                {f3, 32, 1, Activation::None}},
        .residual = true};
}

} // namespace

int Architecture::radius() const
{
    int radius = 0;
    for (const ConvLayer& layer : layers)
        radius += layer.kernel / 2;
    return radius;
}

std::size_t Architecture::multiplyAddsPerPixel() const
{
    std::size_t sum = 0;
    for (const ConvLayer& layer : layers) {
        sum += static_cast<std::size_t>(layer.kernel) * static_cast<std::size_t>(layer.kernel)
            * static_cast<std::size_t>(layer.inputs) * static_cast<std::size_t>(layer.outputs);
    }
    return sum;
}

std::size_t Architecture::parameterCount() const
{
    std::size_t sum = multiplyAddsPerPixel();
    for (const ConvLayer& layer : layers)
        sum += static_cast<std::size_t>(layer.outputs);
    return sum;
}

Result<Architecture> architectureNamed(std::string_view name)
{
    if (name == "srcnn-9-1-5")
        return srcnn(9, 1, 5);
    if (name == "srcnn-9-3-5")
        return srcnn(9, 3, 5);
    if (name == "srcnn-9-5-5")
        return srcnn(9, 5, 5);
    return fail(Code::ModelNotFound, "there is no architecture named " + std::string(name));
}

std::vector<std::string> architectureNames()
{
    return {"srcnn-9-1-5", "srcnn-9-3-5", "srcnn-9-5-5"};
}

Result<void> validate(const Architecture& architecture)
{
    const auto& layers = architecture.layers;
    if (layers.empty() || layers.size() > maxLayers)
        return fail(Code::ModelInvalid, "a network needs 1 to 64 layers");
    int channels = 1;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const ConvLayer& layer = layers[i];
        const std::string which = "layer " + std::to_string(i);
        if (layer.kernel < 1 || layer.kernel > maxKernel || layer.kernel % 2 == 0)
            return fail(Code::ModelInvalid, which + ": the kernel side must be odd, 1 to 31");
        if (layer.inputs != channels)
            return fail(
                Code::ModelInvalid, which + ": input channels do not match the layer before");
        if (layer.outputs < 1 || layer.outputs > maxChannels)
            return fail(Code::ModelInvalid, which + ": output channels must be 1 to 1024");
        channels = layer.outputs;
    }
    if (channels != 1)
        return fail(Code::ModelInvalid, "the last layer must have one output channel");
    return {};
}

} // namespace cxr::enhance
