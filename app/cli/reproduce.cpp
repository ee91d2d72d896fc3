// SPDX-License-Identifier: Apache-2.0
#include "app/reproduce.h"

#include "app/paths.h"
#include "cli/commands.h"
#include "cli/common.h"
#include "enhance/catalogue.h"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <memory>

namespace {

using namespace cxr;
namespace fs = std::filesystem;

struct Options {
    fs::path exported;
    fs::path source;
    fs::path models;
    std::string device = "recorded";
    int threads = 0;
};

enhance::Device deviceFor(const std::string& wish, const curation::Recipe& recipe)
{
    if (wish == "cpu" || (wish == "recorded" && recipe.device.starts_with("CPU")))
        return enhance::Device::Cpu;
    return wish == "cuda" ? enhance::Device::Cuda : enhance::Device::Auto;
}

/// The thing that is missing or wrong; otherwise whether the samples are the same.
Result<bool> run(const Options& options)
{
    const Result<app::ExportOnFile> made = app::readExport(options.exported);
    if (!made)
        return tl::unexpected(made.error());
    Result<fs::path> source = options.source;
    if (options.source.empty())
        source = app::findSource(*made);
    if (!source)
        return tl::unexpected(source.error());

    const auto catalogue = enhance::Catalogue::open(options.models);
    const auto engine = enhance::makeEngine(catalogue, options.threads);
    const Result<app::Reproduction> again = app::reproduce(*made, *source, catalogue, *engine,
        deviceFor(options.device, made->recipe), [](double done) {
            cli::showProgress(std::to_string(static_cast<int>(100 * done)) + " %");
            return !cli::interrupted();
        });
    cli::clearProgress();
    if (!again)
        return tl::unexpected(again.error());
    for (const std::string& notice : again->notices)
        std::fprintf(stderr, "%s: %s.\n", options.exported.c_str(), notice.c_str());
    const auto count = static_cast<unsigned long long>(again->samples);
    std::printf("%s: ", options.exported.c_str());
    if (again->identical())
        std::printf("identical, all %llu samples", count);
    else
        std::printf("differs in %llu of %llu samples, by %d at most",
            static_cast<unsigned long long>(again->differing), count, again->largest);
    std::printf(" (%s ×%d, weights %.8s…, of %s)\n", made->recipe.model.c_str(), made->recipe.scale,
        made->recipe.weightsSha256.c_str(), source->c_str());
    return again->identical();
}

} // namespace

void addReproduceCommand(CLI::App& app, int& exitCode)
{
    const auto options = std::make_shared<Options>();
    options->models = app::modelsFolder();
    CLI::App* command = app.add_subcommand("reproduce",
        "Make an export again from its own record and compare every sample: exit code 0 where all "
        "are the same, 1 where some differ");
    command->add_option("EXPORT", options->exported, "File that this program wrote")->required();
    command->add_option("SOURCE", options->source,
        "The file that was enhanced; looked for beside the export if not given");
    command
        ->add_option("-d,--device", options->device,
            "Where to compute: recorded (what made the export), auto, cpu, cuda")
        ->check(CLI::IsMember({"recorded", "auto", "cpu", "cuda"}))
        ->capture_default_str();
    command->add_option("--threads", options->threads, "CPU threads, 0 for all cores")
        ->check(CLI::Range(0, 1024))
        ->capture_default_str();
    command->add_option("--models", options->models, "Folder of models")->capture_default_str();
    command->callback([options, &exitCode] {
        const Result<bool> same = run(*options);
        if (same) {
            exitCode = *same ? cli::Success : cli::SomeFailed;
            return;
        }
        cli::complain(same.error());
        exitCode = same.error().code == Code::Cancelled ? cli::Interrupted : cli::CannotStart;
    });
}
