// SPDX-License-Identifier: Apache-2.0
#include "app/paths.h"
#include "cli/bench_gpu.h"
#include "cli/bench_report.h"
#include "cli/commands.h"
#include "cli/common.h"
#include "enhance/catalogue.h"
#include "enhance/engine.h"
#include "image/atomic_file.h"
#include "libtorch/version.h"
#include "peers/peers.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <memory>
#include <thread>

namespace {

using namespace cxr;
using cli::BenchReport;

struct Options {
    std::vector<std::string> models; ///< empty: the usual ones of the device
    std::string json;
    int side = 2048;
    int threads = 0;
    int runs = 3;
    std::string markdown;
    std::string device = "cpu";
    bool quick = false;
};

/// A 16-bit picture of about that many megapixels; its content has no influence on the time.
image::Image picture(double megapixels)
{
    constexpr int bits = 16;
    const int side = static_cast<int>(std::lround(std::sqrt(megapixels * 1e6)));
    image::Meaning meaning;
    meaning.bits = bits;
    image::Image result({side, side}, meaning);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            result.row(y)[x] = static_cast<std::uint16_t>(x * 13 + y * 7);
    }
    return result;
}

/// Median time of enhancing an image of each size. Empty: it failed.
std::vector<double> engineSeconds(enhance::Engine& engine, const std::string& model,
    const std::vector<double>& megapixels, int runs)
{
    std::vector<double> medians;
    for (const double size : megapixels) {
        const image::Image input = picture(size);
        std::vector<double> times;
        for (int i = 0; i <= runs; ++i) {
            enhance::Request request;
            request.model = model;
            request.device = enhance::Device::Cpu;
            const auto enhanced = engine.enhance(input, request, {}, {});
            if (!enhanced) {
                cli::complain(enhanced.error());
                return {};
            }
            if (i > 0) // the first loads the model and asks for memory
                times.push_back(enhanced->run.seconds);
        }
        medians.push_back(enhance::median(std::move(times)));
    }
    return medians;
}

/// How the time grows with the pixels and shrinks with the threads.
std::optional<BenchReport::Scaling> measureScaling(
    const enhance::Catalogue& catalogue, const std::string& model, int threads, int runs)
{
    const std::vector<double> sizes{0.1, 0.5, 1, 5, 25, 50};
    constexpr double compared = 5;
    // The small ones take milliseconds: anything else that runs would show.
    runs = std::max(runs, 7);
    const auto all = enhance::makeEngine(catalogue, threads);
    const auto one = enhance::makeEngine(catalogue, 1);
    const std::vector<double> seconds = engineSeconds(*all, model, sizes, runs);
    const std::vector<double> single = engineSeconds(*one, model, {compared}, runs);
    const std::vector<double> together = engineSeconds(*all, model, {compared}, runs);
    if (seconds.empty() || single.empty() || together.empty())
        return std::nullopt;
    BenchReport::Scaling scaling{.model = model,
        .points = {},
        .megapixels = compared,
        .oneThreadSeconds = single.front(),
        .allThreadsSeconds = together.front()};
    for (std::size_t i = 0; i < sizes.size(); ++i)
        scaling.points.push_back({sizes[i], seconds[i]});
    return scaling;
}

int run(Options options)
{
    const bool cuda = options.device == "cuda";
    if (options.models.empty())
        options.models = {
            "srcnn-9-1-5", "srcnn-9-5-5", cuda ? "srcnn-9-3-5" : "srcnn-paper", "plus"};
    if (cuda)
        return cli::benchGpu(options.models, options.runs, options.json);
    if (options.quick) {
        options.side = std::min(options.side, 1024);
        options.runs = std::min(options.runs, 3);
    }
    const int threads = options.threads > 0
        ? options.threads
        : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    constexpr double limitSeconds = 1;
    BenchReport report{.limit = enhance::measureLimit(threads, limitSeconds),
        .library = libtorch::version(),
        .side = options.side,
        .rows = {},
        .peerNames = {},
        .scaling = {}};
    std::fputs(screenHead(report).c_str(), stdout);
    std::fflush(stdout);
    const enhance::Catalogue catalogue = enhance::Catalogue::open(app::modelsFolder());
    int exitCode = cli::Success;
    const auto failed = [&exitCode](const Error& error) {
        cli::complain(error);
        exitCode = cli::SomeFailed;
    };
    for (const std::string& name : options.models) {
        const auto model = catalogue.load(name, 1);
        if (!model) {
            failed(model.error());
            continue;
        }
        const auto peers = peers::peersFor(*model, threads, !options.quick);
        if (!peers) {
            failed(peers.error());
            continue;
        }
        const auto measured =
            enhance::benchmark(*model, {options.side, options.side}, threads, options.runs, *peers);
        if (!measured) {
            failed(measured.error());
            continue;
        }
        BenchReport::Row row{name, *measured, {}};
        for (const enhance::Peer& peer : *peers) {
            row.peerKeys.push_back(peer.key);
            const std::pair named(peer.key, peer.name);
            if (std::find(report.peerNames.begin(), report.peerNames.end(), named)
                == report.peerNames.end())
                report.peerNames.push_back(named);
        }
        report.rows.push_back(std::move(row));
        std::fputs(screenLine(report, report.rows.back()).c_str(), stdout);
        std::fflush(stdout);
    }
    if (!options.quick && !options.models.empty()) {
        report.scaling = measureScaling(catalogue, options.models.front(), threads, options.runs);
        if (report.scaling)
            std::fputs(screenScaling(*report.scaling).c_str(), stdout);
        else
            exitCode = cli::SomeFailed;
    }
    if (enhance::gpuExpected())
        std::puts("\nAn NVIDIA GPU is here: measure it with --device cuda.");
    for (const auto& [path, text] : {std::pair(options.json, benchJson(report)),
             std::pair(options.markdown, benchMarkdown(report))}) {
        if (path.empty())
            continue;
        if (const auto written = writeAtomically(path, text); !written)
            failed(written.error());
    }
    return exitCode;
}

} // namespace

void addBenchCommand(CLI::App& app, int& exitCode)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("bench",
        "Measure how fast networks run on this machine, beside other libraries and beside what the "
        "processor can do at most");
    command->add_option("-m,--model", options->models,
        "Models, restoring (×1) on the CPU and doubling on a GPU; otherwise four of them");
    command->add_option("-d,--device", options->device, "cpu, or cuda with one size of image")
        ->capture_default_str()
        ->check(CLI::IsMember({"cpu", "cuda"}));
    command->add_option("--runs", options->runs, "Runs of each, of which the median is told")
        ->capture_default_str()
        ->check(CLI::Range(1, 99));
    command->add_option("--json", options->json, "File to write the figures to, with flat keys");
    const std::vector<CLI::Option*> ofCpu{
        command->add_option("--side", options->side, "cpu: pixels to a side of the image")
            ->capture_default_str()
            ->check(CLI::Range(64, 8192)),
        command->add_option("--threads", options->threads, "cpu: threads, 0 for all cores")
            ->capture_default_str()
            ->check(CLI::Range(0, 1024)),
        command->add_flag("--quick", options->quick,
            "cpu: smaller image, stock LibTorch as the only other library: within a "
            "minute"),
        command->add_option("--markdown", options->markdown, "cpu: file to write the tables to")};
    command->callback([options, ofCpu, &exitCode] {
        for (const CLI::Option* option : ofCpu) {
            if (options->device == "cuda" && option->count() > 0)
                throw CLI::ExcludesError("--device cuda", option->get_name());
        }
        exitCode = run(*options);
    });
}
