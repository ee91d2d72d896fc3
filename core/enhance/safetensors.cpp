// SPDX-License-Identifier: Apache-2.0
#include "enhance/safetensors.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <optional>

namespace cxr::enhance {

using nlohmann::json;

namespace {

static_assert(std::endian::native == std::endian::little,
    "safetensors holds little-endian floats, which are copied as they are");

constexpr std::size_t lengthBytes = 8;
constexpr std::uint64_t maxHeader = 16U << 20;
constexpr std::uint64_t maxFile = 1U << 30;
constexpr std::size_t maxDimensions = 8;

struct Extent {
    std::uint64_t begin;
    std::uint64_t end;
};

/// Product of the shape, or nothing where an entry is negative or the product is absurd.
std::optional<std::uint64_t> elementCount(const std::vector<std::int64_t>& shape)
{
    std::uint64_t count = 1;
    for (const std::int64_t side : shape) {
        if (side < 0 || static_cast<std::uint64_t>(side) > maxFile)
            return std::nullopt;
        count *= static_cast<std::uint64_t>(side);
        if (count > maxFile)
            return std::nullopt;
    }
    return count;
}

Result<Tensor> readTensor(const json& entry, const std::string& data, std::vector<Extent>& extents)
{
    if (entry.at("dtype").get<std::string>() != "F32")
        return fail(Code::ModelInvalid, "its type is not F32");
    Tensor tensor;
    tensor.shape = entry.at("shape").get<std::vector<std::int64_t>>();
    const auto offsets = entry.at("data_offsets").get<std::vector<std::uint64_t>>();
    const auto count = elementCount(tensor.shape);
    if (!count || tensor.shape.size() > maxDimensions)
        return fail(Code::ModelInvalid, "its shape is impossible");
    if (offsets.size() != 2 || offsets[0] > offsets[1] || offsets[1] > data.size())
        return fail(Code::ModelInvalid, "its data lies outside the file");
    if (offsets[1] - offsets[0] != *count * sizeof(float))
        return fail(Code::ModelInvalid, "its length does not match its shape");
    tensor.values.resize(*count);
    std::memcpy(tensor.values.data(), data.data() + offsets[0], offsets[1] - offsets[0]);
    if (!std::all_of(tensor.values.begin(), tensor.values.end(),
            [](float value) { return std::isfinite(value); }))
        return fail(Code::ModelInvalid, "it holds values that are not finite (NaN or infinity)");
    extents.push_back({offsets[0], offsets[1]});
    return tensor;
}

bool coversExactly(std::vector<Extent> extents, std::uint64_t size)
{
    std::sort(extents.begin(), extents.end(), [](const Extent& a, const Extent& b) {
        return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
    });
    std::uint64_t at = 0;
    for (const Extent& extent : extents) {
        if (extent.begin != at)
            return false;
        at = extent.end;
    }
    return at == size;
}

} // namespace

Result<TensorMap> parseSafetensors(const std::string& bytes, const std::string& name)
{
    const auto invalid = [&](const std::string& why) {
        return fail(Code::ModelInvalid, name + ": " + why);
    };
    if (bytes.size() < lengthBytes)
        return invalid("too short for a safetensors file");
    std::uint64_t headerLength = 0;
    std::memcpy(&headerLength, bytes.data(), lengthBytes);
    if (headerLength > maxHeader || headerLength > bytes.size() - lengthBytes)
        return invalid("the header length does not fit the file; this is no safetensors file");

    const json header = json::parse(bytes.begin() + lengthBytes,
        bytes.begin() + lengthBytes + static_cast<std::ptrdiff_t>(headerLength), nullptr, false);
    if (!header.is_object())
        return invalid("the header is not a JSON object; this is no safetensors file");
    const std::string data = bytes.substr(lengthBytes + headerLength);
    TensorMap tensors;
    std::vector<Extent> extents;
    try {
        for (const auto& [key, entry] : header.items()) {
            if (key == "__metadata__")
                continue;
            Result<Tensor> tensor = readTensor(entry, data, extents);
            if (!tensor)
                return invalid("tensor " + key + ": " + tensor.error().detail);
            tensors.emplace(key, std::move(*tensor));
        }
    } catch (const json::exception& error) {
        return invalid(std::string("the header is malformed (") + error.what() + ")");
    }
    if (!coversExactly(std::move(extents), data.size()))
        return invalid("tensors overlap or leave bytes unused");
    return tensors;
}

std::string toSafetensors(const TensorMap& tensors)
{
    json header = json::object();
    std::uint64_t at = 0;
    for (const auto& [name, tensor] : tensors) {
        const std::uint64_t end = at + tensor.values.size() * sizeof(float);
        header[name] = {{"dtype", "F32"}, {"shape", tensor.shape}, {"data_offsets", {at, end}}};
        at = end;
    }
    std::string text = header.dump();
    // Data starts at a multiple of eight, as the format's own tools write it.
    text.append((lengthBytes - text.size() % lengthBytes) % lengthBytes, ' ');
    const std::uint64_t length = text.size();
    std::string bytes(lengthBytes, '\0');
    std::memcpy(bytes.data(), &length, lengthBytes);
    bytes += text;
    for (const auto& [name, tensor] : tensors) {
        const std::size_t size = tensor.values.size() * sizeof(float);
        const std::size_t offset = bytes.size();
        bytes.resize(offset + size);
        std::memcpy(bytes.data() + offset, tensor.values.data(), size);
    }
    return bytes;
}

} // namespace cxr::enhance
