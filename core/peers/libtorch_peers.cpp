// SPDX-License-Identifier: Apache-2.0
#include "libtorch/network.h"
#include "libtorch/version.h"
#include "peers/peers.h"

#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>
#include <torch/script.h>

#include <map>
#include <memory>
#include <sstream>

namespace cxr::peers {

using enhance::Architecture;
using enhance::Peer;

namespace {

at::Tensor tensorOf(const std::vector<float>& input, image::Size size)
{
    // LibTorch does not write what it reads, but its function takes a pointer that could.
    return at::from_blob(
        const_cast<float*>(input.data()), {1, 1, size.height, size.width}, at::kFloat);
}

std::vector<float> valuesOf(const at::Tensor& tensor)
{
    const at::Tensor plain = tensor.contiguous();
    return {plain.data_ptr<float>(), plain.data_ptr<float>() + plain.numel()};
}

/// Writes a network as the source of a TorchScript method. Parameters are attributes p0, p1 …
class ScriptWriter {
public:
    explicit ScriptWriter(const Architecture& architecture)
    {
        m_text << "def forward(self, x):\n  f_1 = x\n";
        m_current = "f_1";
        int index = 0;
        for (const enhance::Layer& layer : architecture.layers) {
            std::visit([&](const auto& l) { write(l); }, layer);
            const std::string name = "f" + std::to_string(index++);
            m_text << "  " << name << " = " << m_expression << "\n";
            m_current = name;
        }
        m_text << "  return " << m_current << "\n";
    }

    [[nodiscard]] std::string text() const { return m_text.str(); }

private:
    std::string parameter() { return "self.p" + std::to_string(m_parameters++); }

    void activate(enhance::Activation activation)
    {
        if (activation == enhance::Activation::Relu)
            m_expression = "torch.relu(" + m_expression + ")";
        else if (activation == enhance::Activation::Prelu)
            m_expression = "torch.prelu(" + m_expression + ", " + parameter() + ")";
    }

    void write(const enhance::Convolution& layer)
    {
        const std::string weight = parameter();
        const std::string bias = parameter();
        m_expression = "torch.conv2d(" + m_current + ", " + weight + ", " + bias + ")";
        activate(layer.activation);
    }

    void write(const enhance::TransposedConvolution& layer)
    {
        const int padding = layer.kernel / 2;
        const int reach = (layer.stride - 1 + layer.kernel / 2) / layer.stride;
        const std::string weight = parameter();
        const std::string bias = parameter();
        const auto both = [](int n) {
            return "[" + std::to_string(n) + ", " + std::to_string(n) + "]";
        };
        m_expression = "torch.conv_transpose2d(" + m_current + ", " + weight + ", " + bias + ", "
            + both(layer.stride) + ", " + both(padding) + ", "
            + both(layer.stride - layer.kernel + 2 * padding) + ")";
        m_expression = cut(m_expression, reach * layer.stride);
        activate(layer.activation);
    }

    void write(const enhance::PixelUnshuffle& layer)
    {
        m_expression =
            "torch.pixel_unshuffle(" + m_current + ", " + std::to_string(layer.factor) + ")";
    }

    void write(const enhance::PixelShuffle& layer)
    {
        m_expression =
            "torch.pixel_shuffle(" + m_current + ", " + std::to_string(layer.factor) + ")";
    }

    void write(const enhance::Residual& layer)
    {
        const std::string from = layer.from < 0 ? "f_1" : "f" + std::to_string(layer.from);
        m_text << "  b = (" << from << ".size(2) - " << m_current << ".size(2)) // 2\n";
        m_expression = m_current + " + " + from + "[:, :, b:b + " + m_current + ".size(2), b:b + "
            + m_current + ".size(3)]";
    }

    static std::string cut(const std::string& expression, int border)
    {
        if (border == 0)
            return expression;
        const std::string b = std::to_string(border);
        return "(" + expression + ")[:, :, " + b + ":-" + b + ", " + b + ":-" + b + "]";
    }

    std::ostringstream m_text;
    std::string m_current;
    std::string m_expression;
    int m_parameters = 0;
};

} // namespace

Result<Peer> libTorchEager(const enhance::Model& model, int threads)
{
    const Architecture& architecture = model.card.architecture;
    const Result<libtorch::Parameters> parameters =
        libtorch::parametersFrom(architecture, model.weights);
    if (!parameters)
        return tl::unexpected(parameters.error());
    return Peer{.key = "stock",
        .name = libtorch::version() + ", eager",
        .run = [architecture, parameters = *parameters, threads](
                   const std::vector<float>& input, image::Size size) {
            const c10::InferenceMode inference;
            at::set_num_threads(threads);
            return valuesOf(libtorch::forward(architecture, parameters, tensorOf(input, size)));
        }};
}

Result<Peer> torchScript(const enhance::Model& model, int threads)
{
    const Architecture& architecture = model.card.architecture;
    const Result<libtorch::Parameters> parameters =
        libtorch::parametersFrom(architecture, model.weights);
    if (!parameters)
        return tl::unexpected(parameters.error());
    try {
        torch::jit::Module module("network");
        for (std::size_t i = 0; i < parameters->size(); ++i)
            module.register_parameter("p" + std::to_string(i), (*parameters)[i], false);
        module.define(ScriptWriter(architecture).text());
        module.eval();
        torch::jit::Module constants = torch::jit::freeze(module);
        const auto frozen =
            std::make_shared<torch::jit::Module>(torch::jit::optimize_for_inference(constants));
        return Peer{.key = "torchscript",
            .name = libtorch::version() + ", frozen TorchScript",
            .run = [architecture, frozen, threads](
                       const std::vector<float>& input, image::Size size) {
                const c10::InferenceMode inference;
                at::set_num_threads(threads);
                const at::Tensor tensor = tensorOf(input, size);
                return valuesOf(libtorch::withoutHalo(
                    architecture, tensor, frozen->forward({tensor}).toTensor()));
            }};
    } catch (const std::exception& error) {
        return fail(Code::Internal, error.what());
    }
}

} // namespace cxr::peers
