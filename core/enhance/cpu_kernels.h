// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enhance/architecture.h"

#include <hwy/aligned_allocator.h>

#include <cstddef>
#include <span>

namespace cxr::enhance {

/// Floats that begin on a cache line.
using AlignedFloats = hwy::AlignedFreeUniquePtr<float[]>;

/// So many zeros. std::bad_alloc where memory runs out.
[[nodiscard]] AlignedFloats zeros(std::size_t count);

/// A convolution's weights in the order in which the kernels of this processor read them.
struct PackedConvolution {
    Convolution layer;
    int vectors = 0; ///< vectors of output channels worked on at once; 0: one channel, see below
    /// Block by block of output channels: kernel rows, columns, inputs, then the block's channels
    /// (0 where there are no more). With one output: kernel rows, inputs by vector, columns.
    AlignedFloats weights;
    AlignedFloats bias;  ///< one for each channel of all blocks
    AlignedFloats slope; ///< of Prelu, 0 for Relu; null without activation
};

/// `weight` [outputs, inputs, kernel, kernel], `bias` [outputs], `slope` [outputs] for Prelu or
/// empty. Errors: std::bad_alloc.
[[nodiscard]] PackedConvolution packed(const Convolution& layer, std::span<const float> weight,
    std::span<const float> bias, std::span<const float> slope);

/// Channels-last features: rows × columns × channels.
struct Features {
    const float* values = nullptr;
    int width = 0;
    int height = 0;
};

/// The valid part of a convolution with bias and activation: `out` gets (height − kernel + 1) ×
/// (width − kernel + 1) × outputs values. One thread; no allocation. For each output value the
/// products are added in the same order wherever it lies, so tiles fit exactly.
void convolve(const PackedConvolution& convolution, const Features& in, float* out);

/// Floating-point operations (a multiply-add counts two) that one thread does in a loop of nothing
/// but independent multiply-adds on this processor's widest vectors, per second: the limit that the
/// kernels are measured against. Takes about `seconds`.
[[nodiscard]] double measuredFmaPeak(double seconds);

/// What the kernels run on, e.g. "AVX3" or "AVX2".
[[nodiscard]] const char* cpuTarget();

} // namespace cxr::enhance
