// SPDX-License-Identifier: Apache-2.0
#pragma once

// Shows LibTorch's types: include it in .cpp files and private headers of core/libtorch only.

#include "enhance/model_card.h"
#include "enhance/safetensors.h"

#include <ATen/ATen.h>

#include <vector>

namespace cxr::libtorch {

/// A network rearranged for a GPU's matrix units: features channels-last and in half precision
/// (sums are kept in single precision by the library), the first layer given eight or more channels
/// by shifted copies of its one, the last layer computing eight neighbouring pixels at once. What
/// is added to the network's input at the end is added in single precision, so that rounding only
/// touches the correction. Runs on any device; one thread.
class FastNetwork {
public:
    /// `weights` fit the architecture (checkParameters()). `type`: kHalf, kBFloat16 or kFloat.
    FastNetwork(const enhance::Architecture& architecture, const enhance::TensorMap& weights,
        const at::Device& device, at::ScalarType type);

    /// As libtorch::forward(): input [1, 1, H, W] in [0, 1], single precision, on the device.
    [[nodiscard]] at::Tensor run(const at::Tensor& input) const;
    [[nodiscard]] at::ScalarType type() const { return m_type; }

private:
    struct Step {
        enum class Kind { Expand, Convolve, ConvolveToPixels, Transpose, Unshuffle, Shuffle, Add };
        Kind kind = Kind::Convolve;
        at::Tensor weight;
        at::Tensor bias;
        at::Tensor slope; ///< of PReLU
        enhance::Activation activation = enhance::Activation::None;
        int kernel = 1;
        int factor = 1; ///< of Unshuffle and Shuffle; stride of Transpose
        int from = -1;  ///< of Add: index of the layer, −1 the input
    };
    void add(const enhance::Convolution& layer, const std::string& prefix,
        const enhance::TensorMap& weights, const at::Device& device);
    [[nodiscard]] at::Tensor apply(const Step& step, const at::Tensor& features) const;

    enhance::Architecture m_architecture;
    at::ScalarType m_type;
    std::vector<Step> m_steps; ///< one for each layer
};

/// The least precise of half, bfloat16 and single precision in which a network stays within
/// `largestRms` (of the grey range) of its own single-precision answer, on a picture with edges, a
/// fine grating and a ramp.
[[nodiscard]] FastNetwork fastestAccurate(const enhance::Architecture& architecture,
    const enhance::TensorMap& weights, const at::Device& device, double largestRms);

/// 0.01 dB of a picture at 53 dB, which is better than any restoration here: an error of this RMS
/// that knows nothing of the picture's own adds as much.
inline constexpr double accuracyGate = 1e-4;

} // namespace cxr::libtorch
