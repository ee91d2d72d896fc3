// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enhance/model.h"
#include "image/geometry.h"

#include <functional>
#include <string>
#include <vector>

namespace cxr::enhance {

/// What the processor can do at most, measured in this process.
struct MachineLimit {
    std::string processor; ///< as it names itself, and its widest vectors: "… (AVX3)"
    int threads = 1;
    double gflops = 0; ///< fp32, a multiply-add counted as two, all threads together
};

/// The middle one, the upper of two; `values` must not be empty.
[[nodiscard]] double median(std::vector<double> values);

/// `seconds`: how long to measure.
[[nodiscard]] MachineLimit measureLimit(int threads, double seconds);

/// Another way to compute a network: a stock library, to be measured beside ours.
struct Peer {
    std::string key;  ///< for files, e.g. "stock"
    std::string name; ///< for people, e.g. "LibTorch 1.13.0, eager"
    /// Output pixels to a side that it is given at most; its time is counted per pixel.
    int largestSide = 1 << 15;
    /// The network's answer to an input that brings its halo. May throw what its library throws.
    std::function<std::vector<float>(const std::vector<float>& input, image::Size size)> run;
};

/// One way of computing a network.
struct Timing {
    double seconds = 0;    ///< median, for the whole size of the benchmark
    double maxAbsDiff = 0; ///< from the first peer's answer, 1 being the grey range
};

/// One network on the CPU: the program's own kernels against others, same threads, same process,
/// float to float, the whole image (or Peer::largestSide of it) at once
/// for the others.
struct NetworkBenchmark {
    image::Size size; ///< of the output
    int tileSide = 0; ///< of the engine
    double gflop = 0; ///< operations of the layers over the image; halos are not counted
    /// Every product computed: what can be measured against the processor's limit.
    Timing direct;
    /// As the program does it: Winograd where it suits, which needs fewer products.
    Timing engine;
    std::vector<Timing> peers; ///< in the order given
};

/// `runs`: of each, one more to warm up; they take turns. `peers` must not be empty.
/// Errors: ModelInvalid, OutOfMemory; Internal with what a peer throws.
[[nodiscard]] Result<NetworkBenchmark> benchmark(
    const Model& model, image::Size size, int threads, int runs, const std::vector<Peer>& peers);

} // namespace cxr::enhance
