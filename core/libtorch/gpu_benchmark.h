// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enhance/engine.h"
#include "enhance/model.h"

#include <string>

namespace cxr::libtorch {

/// What a GPU can do at most, and what the engine and stock LibTorch make of it, in one process.
struct GpuBenchmark {
    std::string device;         ///< "NVIDIA H200 (CUDA)"
    std::string library;        ///< the engine's: "LibTorch 2.11.0, fp16"
    double matrixTflops = 0;    ///< half-precision matrices of 8192 × 8192
    double bandwidthGbPerS = 0; ///< device memory, read and written
    image::Size size;           ///< of the output
    double tflop = 0;           ///< operations of the network over the output
    double engineSeconds = 0;   ///< median, from image to image: transfers, resampling, rounding
    /// Median of the same by LibTorch as it comes: eager, all at once, its default precision, which
    /// is TF32 in convolutions.
    double stockSeconds = 0;
    double rmsGreyLevels = 0; ///< of the engine's answer against the CPU's, 8 bits
};

/// An 8-bit picture of `input` pixels through `model` with each of both. `engine` must be able to
/// run it by that name. Errors: DeviceUnavailable without a GPU, those of Engine::enhance();
/// Internal with what LibTorch says.
[[nodiscard]] Result<GpuBenchmark> benchmarkGpu(
    enhance::Engine& engine, const enhance::Model& model, image::Size input, int runs);

} // namespace cxr::libtorch
