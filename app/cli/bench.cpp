// SPDX-License-Identifier: Apache-2.0
#include "app/paths.h"
#include "cli/commands.h"
#include "cli/common.h"
#include "enhance/benchmark.h"
#include "enhance/catalogue.h"
#include "enhance/engine.h"
#include "image/atomic_file.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <memory>
#include <thread>

namespace {

using namespace cxr;

struct Options {
    std::vector<std::string> models{"srcnn-9-1-5", "srcnn-9-5-5", "srcnn-paper", "plus"};
    std::string json;
    int side = 2048;
    int threads = 0;
    int runs = 3;
    std::string markdown;
    bool quick = false;
};

std::string text(const char* format, auto... values)
{
    char buffer[400];
    std::snprintf(buffer, sizeof buffer, format, values...);
    return buffer;
}

std::string markdownHead(const enhance::MachineLimit& limit, int side)
{
    return "# Networks on the CPU\n\n"
           "Written by `cxrlens-cli bench --markdown tests/bench/RESULTS.md`.\n\n"
        + text("%s, %d threads, at most %.0f GFLOP/s (fp32 multiply-adds, measured in the same "
               "process). LibTorch %s, eager, the whole image of %d × %d pixels at once, the same "
               "threads.\n\n",
            limit.processor.c_str(), limit.threads, limit.gflops,
            enhance::libTorchVersion().c_str(), side, side)
        + "Direct: every product computed; GFLOP/s and share of the limit are those of the network "
          "itself,\nhalos of tiles are not counted. Engine: as the program does it, by Winograd "
          "where it suits.\nDifference: the largest from LibTorch's answer, 1 being the grey "
          "range. Times are medians.\n\n"
          "| model | direct | GFLOP/s | of the limit | engine | LibTorch | direct faster | engine "
          "faster | difference |\n|---|---|---|---|---|---|---|---|---|\n";
}

int run(Options options)
{
    if (options.quick) {
        options.side = std::min(options.side, 1024);
        options.runs = 1;
    }
    const int threads = options.threads > 0
        ? options.threads
        : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    constexpr double limitSeconds = 1;
    const enhance::MachineLimit limit = enhance::measureLimit(threads, limitSeconds);
    std::printf("%s, %d thread%s: at most %.0f GFLOP/s (fp32 multiply-adds, measured)\n",
        limit.processor.c_str(), threads, threads == 1 ? "" : "s", limit.gflops);
    std::printf("LibTorch %s, %d × %d pixels; halos are not counted as work\n"
                "direct: every product computed; engine: as the program does it, by Winograd where "
                "it suits\n\n",
        enhance::libTorchVersion().c_str(), options.side, options.side);
    std::printf("%-14s %10s %10s %9s %10s %10s %9s %9s %9s\n", "", "direct", "", "of the", "engine",
        "LibTorch", "direct", "engine", "engine");
    std::printf("%-14s %10s %10s %9s %10s %10s %9s %9s %9s\n", "model", "s", "GFLOP/s", "limit",
        "s", "s", "faster", "faster", "max diff");

    nlohmann::ordered_json json{{"processor", limit.processor}, {"threads", threads},
        {"libtorch", enhance::libTorchVersion()}, {"side", options.side},
        {"peak_gflops", limit.gflops}};
    std::string table = markdownHead(limit, options.side);
    const enhance::Catalogue catalogue = enhance::Catalogue::open(app::modelsFolder());
    int exitCode = cli::Success;
    for (const std::string& name : options.models) {
        const auto model = catalogue.load(name, 1);
        const auto measured = model
            ? enhance::benchmark(*model, {options.side, options.side}, threads, options.runs)
            : tl::unexpected(model.error());
        if (!measured) {
            cli::complain(measured.error());
            exitCode = cli::SomeFailed;
            continue;
        }
        const double directGflops = measured->gflop / measured->directSeconds;
        const double directFaster = measured->stockSeconds / measured->directSeconds;
        const double engineFaster = measured->stockSeconds / measured->engineSeconds;
        std::printf("%-14s %10.3f %10.1f %8.0f%% %10.3f %10.3f %8.1f× %8.1f× %9.1e\n", name.c_str(),
            measured->directSeconds, directGflops, 100 * directGflops / limit.gflops,
            measured->engineSeconds, measured->stockSeconds, directFaster, engineFaster,
            measured->engineMaxAbsDiff);
        std::fflush(stdout);
        table +=
            text("| `%s` | %.3f s | %.0f | %.0f %% | %.3f s | %.3f s | %.1f× | %.1f× | %.0e |\n",
                name.c_str(), measured->directSeconds, directGflops,
                100 * directGflops / limit.gflops, measured->engineSeconds, measured->stockSeconds,
                directFaster, engineFaster, measured->engineMaxAbsDiff);
        // The engine's GFLOP/s count the operations of the direct way, whatever it needs itself.
        json[name + ".direct_seconds"] = measured->directSeconds;
        json[name + ".direct_gflops"] = directGflops;
        json[name + ".peak_fraction"] = directGflops / limit.gflops;
        json[name + ".direct_max_abs_diff"] = measured->directMaxAbsDiff;
        json[name + ".direct_speedup"] = directFaster;
        json[name + ".engine_seconds"] = measured->engineSeconds;
        json[name + ".engine_gflops"] = measured->gflop / measured->engineSeconds;
        json[name + ".max_abs_diff"] = measured->engineMaxAbsDiff;
        json[name + ".stock_seconds"] = measured->stockSeconds;
        json[name + ".stock_gflops"] = measured->gflop / measured->stockSeconds;
        json[name + ".speedup"] = engineFaster;
        json[name + ".winograd_gain"] = measured->directSeconds / measured->engineSeconds;
        json[name + ".tile_side"] = measured->tileSide;
    }
    for (const auto& [path, text] :
        {std::pair(options.json, json.dump(2) + "\n"), std::pair(options.markdown, table)}) {
        if (path.empty())
            continue;
        if (const auto written = writeAtomically(path, text); !written) {
            cli::complain(written.error());
            exitCode = cli::SomeFailed;
        }
    }
    return exitCode;
}

} // namespace

void addBenchCommand(CLI::App& app, int& exitCode)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("bench",
        "Measure how fast networks run on this machine's CPU, beside stock LibTorch and beside "
        "what the processor can do at most");
    command->add_option("-m,--model", options->models, "Models, restoring (×1)")
        ->capture_default_str();
    command->add_option("--side", options->side, "Pixels to a side of the image")
        ->capture_default_str()
        ->check(CLI::Range(64, 8192));
    command->add_option("--runs", options->runs, "Runs of each, of which the median is told")
        ->capture_default_str()
        ->check(CLI::Range(1, 99));
    command->add_option("--threads", options->threads, "CPU threads, 0 for all cores")
        ->capture_default_str()
        ->check(CLI::Range(0, 1024));
    command->add_flag("--quick", options->quick, "Smaller image, one run: within a minute");
    command->add_option("--json", options->json, "File to write the figures to, with flat keys");
    command->add_option("--markdown", options->markdown, "File to write the table to");
    command->callback([options, &exitCode] { exitCode = run(*options); });
}
