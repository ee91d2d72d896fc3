// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace cxr::enhance {

/// A dense float tensor, row-major.
struct Tensor {
    std::vector<std::int64_t> shape;
    std::vector<float> values; ///< product of shape entries
    friend bool operator==(const Tensor&, const Tensor&) = default;
};

using TensorMap = std::map<std::string, Tensor>;

/// The safetensors container: 8-byte little-endian header length, JSON header, raw little-endian
/// data. Only dtype F32 is used here.
///
/// Reading trusts no length: the header must fit in the file, every tensor's extent must match
/// its shape and lie inside the data, extents must neither overlap nor leave holes, and every
/// value must be finite. `name` stands in error texts. Errors: ModelInvalid with the reason.
[[nodiscard]] Result<TensorMap> parseSafetensors(const std::string& bytes, const std::string& name);

/// The file's bytes; tensors in the order of their names, so equal maps give equal bytes.
[[nodiscard]] std::string toSafetensors(const TensorMap& tensors);

} // namespace cxr::enhance
