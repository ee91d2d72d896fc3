// SPDX-License-Identifier: Apache-2.0
#include "enhance/parameters.h"

namespace cxr::enhance {

std::vector<ParameterShape> parameterShapes(const Architecture& architecture)
{
    std::vector<ParameterShape> shapes;
    for (std::size_t i = 0; i < architecture.layers.size(); ++i) {
        const std::string prefix = "layers." + std::to_string(i);
        const auto add = [&](const auto& filter, std::int64_t first, std::int64_t second) {
            shapes.push_back({prefix + ".weight", {first, second, filter.kernel, filter.kernel}});
            shapes.push_back({prefix + ".bias", {filter.outputs}});
            if (filter.activation == Activation::Prelu)
                shapes.push_back({prefix + ".slope", {filter.outputs}});
        };
        const Layer& layer = architecture.layers[i];
        if (const auto* filter = std::get_if<Convolution>(&layer))
            add(*filter, filter->outputs, filter->inputs);
        else if (const auto* transposed = std::get_if<TransposedConvolution>(&layer))
            add(*transposed, transposed->inputs, transposed->outputs);
    }
    return shapes;
}

Result<void> checkParameters(const Architecture& architecture, const TensorMap& tensors)
{
    const std::vector<ParameterShape> wanted = parameterShapes(architecture);
    for (const ParameterShape& parameter : wanted) {
        const auto found = tensors.find(parameter.name);
        if (found == tensors.end())
            return fail(Code::ModelInvalid, "the weights lack the tensor " + parameter.name);
        if (found->second.shape != parameter.shape) {
            return fail(Code::ModelInvalid,
                "the tensor " + parameter.name + " has another shape than the model card says");
        }
    }
    if (tensors.size() != wanted.size()) {
        return fail(
            Code::ModelInvalid, "the weights hold tensors that the model card does not name");
    }
    return {};
}

} // namespace cxr::enhance
