// SPDX-License-Identifier: Apache-2.0
#include "enhance/foreign_weights.h"

#include "enhance/parameters.h"

#include <algorithm>
#include <cctype>

namespace cxr::enhance {

namespace {

/// A module path cut into runs of digits and of other characters, digits padded: the order of
/// these is the order in which a person would count.
std::string naturalKey(const std::string& path)
{
    constexpr std::size_t digits = 12;
    std::string key;
    for (std::size_t i = 0; i < path.size();) {
        std::size_t end = i;
        while (end < path.size() && std::isdigit(static_cast<unsigned char>(path[end])) != 0)
            ++end;
        if (end == i) {
            key += path[i++];
            continue;
        }
        key += std::string(digits - std::min(digits, end - i), '0') + path.substr(i, end - i);
        i = end;
    }
    return key;
}

struct Named {
    std::string name;
    std::size_t part = 0; ///< place in the given order
    std::string module;   ///< natural key of the name without its last word
    bool isBias = false;
};

std::vector<Named> sorted(const TensorMap& tensors, const std::vector<std::string>& order)
{
    std::vector<Named> all;
    for (const auto& [name, tensor] : tensors) {
        const std::size_t dot = name.rfind('.');
        const auto part = std::find_if(order.begin(), order.end(),
            [&](const std::string& prefix) { return name.starts_with(prefix); });
        all.push_back({name, static_cast<std::size_t>(part - order.begin()),
            naturalKey(dot == std::string::npos ? "" : name.substr(0, dot)),
            name.ends_with("bias")});
    }
    std::sort(all.begin(), all.end(), [](const Named& a, const Named& b) {
        return std::tie(a.part, a.module, a.isBias, a.name)
            < std::tie(b.part, b.module, b.isBias, b.name);
    });
    return all;
}

std::string text(const std::vector<std::int64_t>& shape)
{
    std::string result = "[";
    for (const std::int64_t side : shape)
        result += (result.size() > 1 ? ", " : "") + std::to_string(side);
    return result + "]";
}

} // namespace

Result<TensorMap> adoptWeights(const Architecture& architecture, const TensorMap& foreign,
    const std::vector<std::string>& order)
{
    const std::vector<ParameterShape> wanted = parameterShapes(architecture);
    if (std::all_of(wanted.begin(), wanted.end(),
            [&](const ParameterShape& parameter) { return foreign.contains(parameter.name); }))
        return foreign;

    const std::vector<Named> given = sorted(foreign, order);
    const bool anyBias =
        std::any_of(given.begin(), given.end(), [](const Named& named) { return named.isBias; });
    TensorMap adopted;
    auto next = given.begin();
    for (const ParameterShape& parameter : wanted) {
        if (!anyBias && parameter.name.ends_with(".bias")) {
            adopted[parameter.name] = {parameter.shape,
                std::vector<float>(static_cast<std::size_t>(parameter.shape[0]), 0.0F)};
            continue;
        }
        if (next == given.end())
            return fail(Code::ModelInvalid, "the file ends before " + parameter.name);
        const Tensor& tensor = foreign.at(next->name);
        if (tensor.shape != parameter.shape) {
            return fail(Code::ModelInvalid,
                next->name + " has the shape " + text(tensor.shape) + " where " + parameter.name
                    + " needs " + text(parameter.shape)
                    + "; say the order of the network's parts, or list other layers");
        }
        adopted[parameter.name] = tensor;
        ++next;
    }
    if (next != given.end())
        return fail(Code::ModelInvalid, "no layer takes the tensor " + next->name);
    return adopted;
}

} // namespace cxr::enhance
