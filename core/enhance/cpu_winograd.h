// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enhance/cpu_kernels.h"

#include <cstddef>
#include <span>

namespace cxr::enhance {

/// A 3×3 or 5×5 convolution by Winograd's minimal filtering (Lavin & Gray, CVPR 2016): tiles of 8×8
/// inputs give 6×6 or 4×4 outputs by 64 multiply-adds for each pair of channels, where the direct
/// way takes 324 or 400. Points 0, ±1, ±2, ±1/2 and infinity. In fp32 the answer differs from the
/// direct one by a few millionths of what its inputs can add up to.
struct PackedWinograd {
    Convolution layer;
    int vectors = 0; ///< vectors of output channels worked on at once
    /// Of each of the 64 places in a transformed tile, block by block of output channels: inputs,
    /// then the block's channels.
    AlignedFloats weights;
    AlignedFloats bias;  ///< [outputs]
    AlignedFloats slope; ///< of Prelu, 0 for Relu; null without activation
};

/// Whether the kernels can do it: 3×3 or 5×5, channels that fill whole vectors, enough of them that
/// the transforms pay.
[[nodiscard]] bool winogradSuits(const Convolution& layer);

/// For layers that suit; arguments as of packed().
[[nodiscard]] PackedWinograd packedWinograd(const Convolution& layer, std::span<const float> weight,
    std::span<const float> bias, std::span<const float> slope);

/// Floats that convolve() needs beside input and output, for inputs of that width.
[[nodiscard]] std::size_t winogradScratch(const Convolution& layer, int inputWidth);

/// As convolve() of a PackedConvolution.
void convolve(const PackedWinograd& convolution, const Features& in, float* out, float* scratch);

} // namespace cxr::enhance
