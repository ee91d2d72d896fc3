// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/common.h"
#include "cli/network_options.h"
#include "enhance/foreign_weights.h"
#include "enhance/model.h"
#include "image/checksum.h"
#include "image/read_file.h"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <memory>
#include <span>

namespace {

using namespace cxr;
namespace fs = std::filesystem;

constexpr std::uint64_t maxWeights = 1U << 30;

struct Options {
    cli::NetworkOptions network;
    fs::path weights;
    fs::path folder;
    std::string source;
    std::vector<std::string> order;
};

Result<fs::path> importWeights(const Options& options)
{
    const Result<enhance::Architecture> architecture = options.network.architecture();
    if (!architecture)
        return tl::unexpected(architecture.error());
    const Result<quality::Degradation> degradation = options.network.degradation();
    if (!degradation)
        return tl::unexpected(degradation.error());
    const Result<std::string> bytes = readFile(options.weights, maxWeights);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto foreign = enhance::parseSafetensors(*bytes, options.weights.string());
    if (!foreign)
        return tl::unexpected(foreign.error());
    const auto weights = enhance::adoptWeights(*architecture, *foreign, options.order);
    if (!weights) {
        return fail(weights.error().code, options.weights.string() + ": " + weights.error().detail);
    }
    enhance::ModelCard card;
    card.name = options.network.name();
    card.title = options.network.title();
    card.scale = options.network.scale();
    card.degradation = *degradation;
    card.architecture = *architecture;
    card.training.data = options.source;
    card.training.recipe = "imported from " + options.weights.filename().string() + " (SHA-256 "
        + sha256(std::as_bytes(std::span(*bytes))) + ")";
    return enhance::writeModel(options.folder, card, *weights);
}

int run(const Options& options)
{
    const Result<fs::path> card = importWeights(options);
    if (!card) {
        cli::complain(card.error());
        return cli::CannotStart;
    }
    std::printf("%s written. It carries no measured quality yet; `cxrlens-cli evaluate FOLDER "
                "--models %s -m %s -s %d` measures it.\n",
        card->c_str(), options.folder.c_str(), options.network.name().c_str(),
        options.network.scale());
    return cli::Success;
}

} // namespace

void addImportCommand(CLI::App& app, int& exitCode)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "import", "Write a model card for weights that were trained elsewhere (safetensors)");
    command->add_option("WEIGHTS", options->weights, "Weights as .safetensors, float32")
        ->required();
    command->add_option("-o,--output", options->folder, "Folder of models to write to")->required();
    command
        ->add_option("--source", options->source,
            "Who trained them on what, with licence, for the model card")
        ->required();
    command
        ->add_option("--order", options->order,
            "First words of the tensors' names in the order of the network, e.g. head,body,tail")
        ->delimiter(',');
    options->network.addTo(*command);
    command->callback([options, &exitCode] { exitCode = run(*options); });
}
