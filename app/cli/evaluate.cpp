// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/common.h"
#include "cli/evaluate_report.h"
#include "curation/comparison.h"
#include "curation/document.h"
#include "enhance/catalogue.h"
#include "image/atomic_file.h"
#include "io/io.h"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <memory>

namespace {

using namespace cxr;
using curation::Evaluation;
namespace fs = std::filesystem;

struct Options {
    cli::EngineOptions engine;
    std::vector<std::string> inputs;
    std::string protocol = "model";
    fs::path csv;
    std::vector<fs::path> reports;
    bool json = false;
};

void printTable(const std::vector<Evaluation>& rows, const Options& options,
    const quality::Degradation& degradation)
{
    std::printf("Reference: each file itself. Before: the file degraded (%s). After: %s ×%d.\n",
        quality::describe(degradation).c_str(), options.engine.model.c_str(), options.engine.scale);
    std::printf("Same pixels for both, %d-pixel border left out; output rounded to the file's "
                "depth;\nPSNR range 2^bits − 1; SSIM: Wang 2004 (Gaussian 11×11, σ 1.5).\n\n",
        curation::paperBorder);
    std::printf("%-32s %11s %9s %9s %8s %9s %9s %7s %7s\n", "image", "size", "PSNR bef.",
        "PSNR aft.", "gain dB", "MSE bef.", "MSE aft.", "SSIM b.", "SSIM a.");
    const auto line = [](const Evaluation& e, const std::string& size) {
        std::printf("%-32.32s %11s %9.3f %9.3f %+8.3f %9.3f %9.3f %7.4f %7.4f\n", e.image.c_str(),
            size.c_str(), e.beforePsnrDb, e.afterPsnrDb, e.gainDb(), e.beforeMse, e.afterMse,
            e.beforeSsimWang, e.afterSsimWang);
    };
    for (const Evaluation& row : rows)
        line(row, std::to_string(row.size.width) + "x" + std::to_string(row.size.height));
    if (rows.size() > 1)
        line(curation::meanOf(rows), std::to_string(rows.size()) + " images");
}

/// Measures one file, and tells the report where one is wanted.
Result<Evaluation> evaluateFile(const fs::path& file, enhance::Engine& engine,
    const enhance::Request& request, const quality::Degradation& degradation,
    cli::EvaluationReports& reports)
{
    const Result<io::Loaded> loaded = io::load(file);
    if (!loaded)
        return tl::unexpected(loaded.error());
    const Result<curation::Comparison> comparison = curation::Comparison::prepare(
        loaded->image, file.stem().string(), request.scale, degradation);
    if (!comparison)
        return tl::unexpected(comparison.error());
    const curation::Method network{.name = request.model, .network = true};
    const Result<curation::Contender> contender =
        comparison->run(engine, network, request, [](double) { return !cli::interrupted(); });
    if (!contender)
        return tl::unexpected(contender.error());
    return reports.add(loaded->source, *comparison, *contender).map([&] {
        return contender->figures;
    });
}

int run(const Options& options)
{
    enhance::Catalogue catalogue = enhance::Catalogue::open(options.engine.models);
    const auto* entry = catalogue.find(options.engine.model, options.engine.scale);
    if (entry == nullptr) {
        cli::complain(catalogue.load(options.engine.model, options.engine.scale).error());
        return cli::CannotStart;
    }
    const quality::Degradation degradation =
        options.protocol == "paper" ? quality::paperDegradation : entry->card.degradation;
    if (options.protocol == "paper" && options.engine.scale != 1) {
        cli::complain({Code::InvalidArgument,
            "the paper's protocol restores at the same size: use --scale 1"});
        return cli::WrongUsage;
    }

    cli::EvaluationReports reports(options.reports,
        {.data = cli::joined(options.inputs),
            .card = entry->card,
            .degradation = degradation,
            .programVersion = CXR_VERSION});
    const auto engine = enhance::makeEngine(std::move(catalogue), options.engine.threads);
    const cli::Inputs inputs = cli::expand(options.inputs);
    std::vector<Evaluation> rows;
    int exitCode = cli::Success;
    const auto failed = [&](const Error& failure) {
        cli::complain(failure);
        exitCode = cli::SomeFailed;
    };
    for (const Error& failure : inputs.errors) {
        failed(failure);
        reports.leaveOut(failure.detail, failure);
    }
    for (const fs::path& input : inputs.files) {
        cli::showProgress(std::to_string(rows.size() + 1) + " of "
            + std::to_string(inputs.files.size()) + ": " + input.filename().string());
        const Result<Evaluation> row =
            evaluateFile(input, *engine, options.engine.request(), degradation, reports);
        if (row) {
            rows.push_back(*row);
            continue;
        }
        if (row.error().code == Code::Cancelled)
            return cli::Interrupted;
        if (cli::concernsEveryFile(row.error().code)) {
            cli::complain(row.error());
            return cli::CannotStart;
        }
        failed(row.error());
        reports.leaveOut(input.string(), row.error());
    }
    cli::clearProgress();

    if (options.json)
        std::fputs(curation::toJson(rows).c_str(), stdout);
    else if (!rows.empty())
        printTable(rows, options, degradation);
    if (!options.csv.empty()) {
        if (const auto written = writeAtomically(options.csv, curation::toCsv(rows)); !written) {
            cli::complain(written.error());
            return cli::CannotStart;
        }
    }
    if (const auto written = reports.write(); !written) {
        cli::complain(written.error());
        return cli::CannotStart;
    }
    return exitCode;
}

} // namespace

void addEvaluateCommand(CLI::App& app, int& exitCode)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "evaluate", "Degrade images, restore them and measure both against the originals");
    command->add_option("IN", options->inputs, "Image files or folders of images")->required();
    command
        ->add_option("--protocol", options->protocol,
            "paper: bilinear ÷2 and back; model: what the model was trained to undo")
        ->check(CLI::IsMember({"paper", "model"}))
        ->capture_default_str();
    command->add_option("--csv", options->csv, "Write one line per image to this file");
    command
        ->add_option("--report", options->reports,
            "Write a report with tables, plots and the worst cases: .html or .pdf; may be repeated")
        ->check(CLI::Validator(cli::reportEndingProblem, "FILE.html|FILE.pdf"))
        ->allow_extra_args(false);
    command->add_flag("--json", options->json, "Print JSON instead of a table");
    options->engine.addTo(*command);
    command->callback([options, &exitCode] { exitCode = run(*options); });
}
