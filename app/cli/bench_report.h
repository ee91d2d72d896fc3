// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enhance/benchmark.h"

#include <optional>
#include <string>
#include <vector>

namespace cxr::cli {

/// What `cxrlens-cli bench` has measured: for the screen, for programs, for documents.
struct BenchReport {
    struct Row {
        std::string model;
        enhance::NetworkBenchmark measured;
        std::vector<std::string> peerKeys; ///< of measured.peers
    };
    /// The whole way from image to image with the engine, on one model.
    struct Scaling {
        struct Point {
            double megapixels = 0;
            double seconds = 0;
        };
        std::string model;
        std::vector<Point> points; ///< with all threads
        double megapixels = 0;     ///< of the comparison of threads
        double oneThreadSeconds = 0;
        double allThreadsSeconds = 0;
    };

    enhance::MachineLimit limit;
    std::string library; ///< the stock one: "LibTorch 1.13.0"
    int side = 0;
    std::vector<Row> rows;
    std::vector<std::pair<std::string, std::string>> peerNames; ///< key, name
    std::optional<Scaling> scaling;
};

/// Lines for the screen, each with its newline.
[[nodiscard]] std::string screenHead(const BenchReport& report);
[[nodiscard]] std::string screenLine(const BenchReport& report, const BenchReport::Row& row);
[[nodiscard]] std::string screenScaling(const BenchReport::Scaling& scaling);

/// Flat keys: "peak_gflops", "srcnn-9-1-5.speedup" and so on.
[[nodiscard]] std::string benchJson(const BenchReport& report);

/// The tables of tests/bench/RESULTS.md.
[[nodiscard]] std::string benchMarkdown(const BenchReport& report);

} // namespace cxr::cli
