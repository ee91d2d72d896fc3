// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cxr::enhance {

enum class Activation { None, Relu };

/// A square convolution, stride 1, with bias, followed by an activation.
struct ConvLayer {
    int kernel = 3;  ///< odd side length, 1…31
    int inputs = 1;  ///< channels in
    int outputs = 1; ///< channels out
    Activation activation = Activation::None;
    friend bool operator==(const ConvLayer&, const ConvLayer&) = default;
};

/// A chain of convolutions on one grey channel in [0,1]. Convolutions are "valid": the output is
/// smaller than the input by radius() on every side, and tiles carry a halo of that width.
/// Weights of layer i are the tensors "layers.i.weight" [outputs, inputs, kernel, kernel] and
/// "layers.i.bias" [outputs].
struct Architecture {
    std::vector<ConvLayer> layers;
    /// True: the network predicts what is missing, output = input + f(input).
    bool residual = true;
    friend bool operator==(const Architecture&, const Architecture&) = default;

    /// Receptive-field radius in pixels: how far an output pixel looks.
    [[nodiscard]] int radius() const;
    /// Weights and biases together.
    [[nodiscard]] std::size_t parameterCount() const;
    /// Multiply-adds per output pixel, halo not counted.
    [[nodiscard]] std::size_t multiplyAddsPerPixel() const;
};

/// SRCNN f1-f2-f3 with 64 and 32 filters (Dong et al., TPAMI 38(2), 2016, section 3.1) plus a
/// global residual. Names: "srcnn-9-1-5", "srcnn-9-3-5", "srcnn-9-5-5".
/// Errors: ModelNotFound for any other name.
[[nodiscard]] Result<Architecture> architectureNamed(std::string_view name);

/// The names that architectureNamed() knows, in order of cost.
[[nodiscard]] std::vector<std::string> architectureNames();

/// Checks what a card from outside claims: one channel in and out, layers that fit each other,
/// odd kernels, at most 64 layers of at most 1,024 channels. Errors: ModelInvalid with the reason.
[[nodiscard]] Result<void> validate(const Architecture& architecture);

} // namespace cxr::enhance
