// SPDX-License-Identifier: Apache-2.0
// `cxrlens-cli bench --device cuda`.
#include "cli/bench_gpu.h"

#include "app/paths.h"
#include "cli/commands.h"
#include "cli/common.h"
#include "enhance/catalogue.h"
#include "image/atomic_file.h"
#include "libtorch/gpu_benchmark.h"

#include <nlohmann/json.hpp>

#include <cstdio>

namespace cxr::cli {

int benchGpu(const std::vector<std::string>& models, int runs, const std::string& jsonPath)
{
    // The largest image of the Kermany set, doubled: what the engine's goal is stated for.
    constexpr image::Size input{2482, 2570};
    constexpr int scale = 2;
    const auto catalogue = enhance::Catalogue::open(app::modelsFolder());
    const auto engine = enhance::makeEngine(catalogue);
    nlohmann::ordered_json json;
    int exitCode = Success;
    for (const std::string& name : models) {
        const auto model = catalogue.load(name, scale);
        const auto measured = model ? libtorch::benchmarkGpu(*engine, *model, input, runs)
                                    : tl::unexpected(model.error());
        if (!measured) {
            complain(measured.error());
            if (measured.error().code == Code::DeviceUnavailable)
                return CannotStart;
            exitCode = SomeFailed;
            continue;
        }
        if (json.empty()) {
            std::printf("%s: at most %.0f TFLOP/s (fp16 matrices), %.0f GB/s (both measured)\n"
                        "%d × %d pixels enlarged ×%d, from image to image\n\n",
                measured->device.c_str(), measured->matrixTflops, measured->bandwidthGbPerS,
                input.width, input.height, scale);
            json = {{"device", measured->device}, {"matrix_tflops", measured->matrixTflops},
                {"bandwidth_gb_per_s", measured->bandwidthGbPerS}};
        }
        std::printf(
            "%-14s %7.1f ms (%s), LibTorch eager (TF32) %7.1f ms: %.1f× as fast; %.0f %% of "
            "the matrix rate; RMS %.3f grey levels of 255 from the CPU's answer\n",
            name.c_str(), 1000 * measured->engineSeconds, measured->library.c_str(),
            1000 * measured->stockSeconds, measured->stockSeconds / measured->engineSeconds,
            100 * measured->tflop / measured->engineSeconds / measured->matrixTflops,
            measured->rmsGreyLevels);
        json[name + ".engine_seconds"] = measured->engineSeconds;
        json[name + ".stock_seconds"] = measured->stockSeconds;
        json[name + ".speedup"] = measured->stockSeconds / measured->engineSeconds;
        json[name + ".tflops"] = measured->tflop / measured->engineSeconds;
        json[name + ".rms_grey_levels"] = measured->rmsGreyLevels;
        json[name + ".library"] = measured->library;
    }
    if (!jsonPath.empty()) {
        if (const auto written = writeAtomically(jsonPath, json.dump(2) + "\n"); !written) {
            complain(written.error());
            exitCode = SomeFailed;
        }
    }
    return exitCode;
}

} // namespace cxr::cli
