// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace cxr::enhance {

enum class Activation {
    None,
    Relu,
    Prelu, ///< max(x, 0) + slope · min(x, 0) with one learned slope per channel
};

/// A square convolution, stride 1, with bias, followed by an activation.
/// Tensors: weight [outputs, inputs, kernel, kernel], bias [outputs], with Prelu slope [outputs].
struct Convolution {
    int kernel = 3;  ///< odd side length, 1…31
    int inputs = 1;  ///< channels in
    int outputs = 1; ///< channels out
    Activation activation = Activation::None;
    friend bool operator==(const Convolution&, const Convolution&) = default;
};

/// A learned enlargement: every input pixel is spread over kernel×kernel pixels of a grid that is
/// `stride` times finer. Tensors: weight [inputs, outputs, kernel, kernel], bias, slope as above.
struct TransposedConvolution {
    int kernel = 9; ///< odd side length, stride…31
    int inputs = 1;
    int outputs = 1;
    int stride = 2; ///< 2…4
    Activation activation = Activation::None;
    friend bool operator==(const TransposedConvolution&, const TransposedConvolution&) = default;
};

/// factor×factor pixels become factor² channels of one pixel (Torch's pixel_unshuffle).
struct PixelUnshuffle {
    int factor = 2; ///< 2…4
    friend bool operator==(const PixelUnshuffle&, const PixelUnshuffle&) = default;
};

/// factor² channels become factor×factor pixels (Shi et al., CVPR 2016; Torch's pixel_shuffle).
struct PixelShuffle {
    int factor = 2; ///< 2…4
    friend bool operator==(const PixelShuffle&, const PixelShuffle&) = default;
};

/// Adds what an earlier layer gave; grids and channels must be equal.
struct Residual {
    int from = -1; ///< index of the layer, −1 for the network's input
    friend bool operator==(const Residual&, const Residual&) = default;
};

using Layer =
    std::variant<Convolution, TransposedConvolution, PixelUnshuffle, PixelShuffle, Residual>;

/// A network on one grey channel in [0,1], as a list of layers. Nothing is padded: what a layer
/// loses at the border is made up for by a halo around the input (replicated at the picture's own
/// edges), so tiled and whole results agree.
struct Architecture {
    std::vector<Layer> layers;
    friend bool operator==(const Architecture&, const Architecture&) = default;

    /// Output size / input size. 1: the input is already interpolated to the output's size.
    /// The scale of the enlargement: the network takes the small image and enlarges it itself.
    [[nodiscard]] int ratio() const;
    /// Halo in input pixels on every side: how far the network looks, rounded up to alignment().
    [[nodiscard]] int radius() const;
    /// Inputs must start at, and have sides of, a multiple of this many pixels (pixel unshuffle).
    [[nodiscard]] int alignment() const;
    /// Weights, biases and slopes together.
    [[nodiscard]] std::size_t parameterCount() const;
    /// Multiply-adds of the convolutions per output pixel, rounded up, halo not counted.
    [[nodiscard]] std::size_t multiplyAddsPerPixel() const;
};

/// The catalogue's architecture of that name. `scale` matters to those that enlarge by themselves
/// (fsrcnn, edsr-baseline); the weights of the others at one scale are a start for another.
///   srcnn-9-1-5, -9-3-5, -9-5-5: 64 and 32 filters (Dong et al., TPAMI 38(2), 2016, section 3.1)
///   srcnn-paper: 9-3-5 with 128 and 64 filters, as in Rani & Kaur 2024
///   fsrcnn: d 56, s 12, m 4 (Dong et al., ECCV 2016); restoring (×1) keeps the size
///   vdsr: 20 layers of 64 (Kim et al., CVPR 2016)
///   edsr-baseline: 16 blocks of 64 (Lim et al., CVPRW 2017)
///   plus: ours; ten 3×3 convolutions of 32 between pixel unshuffle and shuffle by 2
/// All that work on the interpolated image add it at the end (global residual).
/// Errors: ModelNotFound for any other name; InvalidArgument for a scale outside 1…4, or 1 for
/// edsr-baseline, which can only enlarge.
[[nodiscard]] Result<Architecture> architectureNamed(std::string_view name, int scale);

/// The names that architectureNamed() knows.
[[nodiscard]] std::vector<std::string> architectureNames();

/// Checks what a card from outside claims: one channel in and out, layers that fit each other and
/// their limits, at most 256 layers of at most 1,024 channels, a receptive field of at most 128
/// pixels, a final grid that is not coarser than the input's.
/// Errors: ModelInvalid with the reason.
[[nodiscard]] Result<void> validate(const Architecture& architecture);

} // namespace cxr::enhance
