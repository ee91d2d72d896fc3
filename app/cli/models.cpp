// SPDX-License-Identifier: Apache-2.0
#include "app/paths.h"
#include "cli/commands.h"
#include "cli/common.h"
#include "enhance/catalogue.h"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <memory>

namespace {

using namespace cxr;

int run(const std::filesystem::path& folder, bool check)
{
    const enhance::Catalogue catalogue = enhance::Catalogue::open(folder);
    int exitCode = cli::Success;
    for (const Error& problem : catalogue.problems()) {
        cli::complain(problem);
        exitCode = cli::SomeFailed;
    }
    if (catalogue.entries().empty())
        return cli::CannotStart;
    std::printf("%-14s %5s %-26s %9s %8s %10s %10s %7s\n", "model", "scale", "trained to undo",
        "params", "MAC/px", "PSNR in", "PSNR out", "gain");
    for (const auto& entry : catalogue.entries()) {
        const enhance::ModelCard& card = entry.card;
        std::printf("%-14s %5s %-26s %9zu %8zu", card.name.c_str(),
            ("x" + std::to_string(card.scale)).c_str(), quality::describe(card.degradation).c_str(),
            card.architecture.parameterCount(), card.architecture.multiplyAddsPerPixel());
        if (card.quality) {
            std::printf(" %10.3f %10.3f %+7.3f", card.quality->inputPsnrDb,
                card.quality->outputPsnrDb, card.quality->gainDb());
        }
        std::printf("\n");
        if (check) {
            if (const auto model = enhance::loadModel(entry.cardPath); !model) {
                cli::complain(model.error());
                exitCode = cli::SomeFailed;
            }
        }
    }
    for (const std::string& name : catalogue.untrained()) {
        std::printf("%-14s untrained: train it with `cxrlens-cli train FOLDER -m %s -s 2 -o OUT`\n",
            name.c_str(), name.c_str());
    }
    for (const auto& entry : catalogue.entries()) {
        if (entry.card.quality) {
            std::printf("\nPSNR in dB, mean over %s, without a %d-pixel border, output rounded;\n"
                        "\"in\" is the interpolated input on the same pixels.\n",
                entry.card.quality->data.c_str(), entry.card.quality->border);
            break;
        }
    }
    return exitCode;
}

} // namespace

void addModelsCommand(CLI::App& app, int& exitCode)
{
    struct Options {
        std::filesystem::path folder = app::modelsFolder();
        bool check = false;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("models", "List the models with their measured quality");
    command->add_option("--models", options->folder, "Folder of models")->capture_default_str();
    command->add_flag(
        "--check", options->check, "Also load each: checksum, shapes and reference vector");
    command->callback([options, &exitCode] { exitCode = run(options->folder, options->check); });
}
