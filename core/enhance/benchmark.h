// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enhance/model.h"
#include "image/geometry.h"

#include <string>

namespace cxr::enhance {

/// What the processor can do at most, measured in this process.
struct MachineLimit {
    std::string processor; ///< as it names itself, and its widest vectors: "… (AVX3)"
    int threads = 1;
    double gflops = 0; ///< fp32, a multiply-add counted as two, all threads together
};

/// `seconds`: how long to measure.
[[nodiscard]] MachineLimit measureLimit(int threads, double seconds);

/// One network on the CPU: the program's own kernels against stock LibTorch (eager, the whole image
/// at once, plain memory format), same threads, same process, float to float. Times are medians.
struct NetworkBenchmark {
    image::Size size; ///< of the output
    int tileSide = 0; ///< of the engine
    double gflop = 0; ///< operations of the layers over the image; halos are not counted
    /// Every product computed: what can be measured against the processor's limit.
    double directSeconds = 0;
    double directMaxAbsDiff = 0; ///< from LibTorch's answer, 1 being the grey range
    /// As the program does it: Winograd where it suits, which needs fewer products.
    double engineSeconds = 0;
    double engineMaxAbsDiff = 0;
    double stockSeconds = 0;
};

/// `runs`: of each, one more to warm up; they take turns.
/// Errors: ModelInvalid, OutOfMemory.
[[nodiscard]] Result<NetworkBenchmark> benchmark(
    const Model& model, image::Size size, int threads, int runs);

} // namespace cxr::enhance
