// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/common.h"
#include "curation/standings.h"
#include "enhance/catalogue.h"
#include "image/atomic_file.h"
#include "io/io.h"
#include "quality/degrade.h"
#include "quality/metrics.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <numeric>

namespace {

using namespace cxr;
using curation::Contender;
using curation::Method;
using curation::Standing;
namespace fs = std::filesystem;

using Contenders = std::vector<Contender>; // for one image

struct Options {
    cli::EngineOptions engine;
    std::vector<std::string> inputs;
    std::vector<std::string> methods{"all"};
    std::string protocol = "auto";
    fs::path csv;
    bool json = false;
};

Result<quality::Degradation> degradationFor(
    const Options& options, const enhance::Catalogue& catalogue)
{
    const int scale = options.engine.scale;
    if (options.protocol == "paper" && scale != 1) {
        return fail(
            Code::InvalidArgument, "the paper's protocol restores at the same size: use --scale 1");
    }
    if (options.protocol == "paper" || (options.protocol == "auto" && scale == 1))
        return quality::paperDegradation;
    if (options.protocol == "auto")
        return quality::enlargeDegradation(scale);
    if (const auto* entry = catalogue.find(options.protocol, scale))
        return entry->card.degradation;
    return tl::unexpected(catalogue.load(options.protocol, scale).error());
}

/// The methods that were asked for, in their fixed order.
Result<std::vector<Method>> chosenMethods(
    const std::vector<std::string>& wanted, const std::vector<Method>& known)
{
    if (std::find(wanted.begin(), wanted.end(), "all") != wanted.end())
        return known;
    const auto isNamed = [](const std::string& name) {
        return [&name](const Method& method) { return method.name == name; };
    };
    for (const std::string& name : wanted) {
        if (std::any_of(known.begin(), known.end(), isNamed(name)))
            continue;
        std::string names;
        for (const Method& method : known)
            names += (names.empty() ? "" : ", ") + method.name;
        return fail(Code::InvalidArgument,
            name + ": the methods for this scale and degradation are " + names);
    }
    std::vector<Method> chosen;
    std::copy_if(known.begin(), known.end(), std::back_inserter(chosen), [&](const Method& method) {
        return std::any_of(wanted.begin(), wanted.end(),
            [&](const std::string& name) { return isNamed(name)(method); });
    });
    return chosen;
}

void printHeader(const quality::Degradation& degradation, const std::vector<Method>& methods)
{
    std::printf(
        "Reference: each file itself. Gain: over the file degraded (%s) and interpolated\n"
        "back to its size; PSNR range 2^bits − 1. All methods on the same pixels, %d-pixel "
        "border\nleft out, output rounded to the file's depth. Ranked by PSNR.\n%s; %s.\n"
        "Seconds: the method alone, without reading and measuring.\nMethods that change the "
        "contrast on purpose (equalisation, CLAHE, gamma) are punished for that\nhere; it "
        "does not say whether they help an eye.\n\n",
        quality::describe(degradation).c_str(), curation::paperBorder,
        quality::describe(quality::SsimDefinition::Wang2004).c_str(),
        quality::describe(quality::SsimDefinition::Paper).c_str());
    for (const Method& method : methods)
        std::printf("%-24s %s\n", method.name.c_str(), method.details.c_str());
}

void printFigures(const Method& method, const curation::Evaluation& figures)
{
    std::printf("%-24.24s %9.3f %+8.3f %10.3f %9.4f %10.4f", method.name.c_str(),
        figures.afterPsnrDb, figures.gainDb(), figures.afterMse, figures.afterSsimWang,
        figures.afterSsimPaper);
}

constexpr auto figureNames = "method                     PSNR dB  gain dB        MSE SSIM Wang "
                             "SSIM paper";

void printImage(const Contenders& contenders)
{
    const curation::Evaluation& first = contenders.front().figures;
    std::printf("\n%s, %d x %d pixels, interpolated %.3f dB\n%5s %s %8s\n", first.image.c_str(),
        first.size.width, first.size.height, first.beforePsnrDb, "rank", figureNames, "seconds");
    const std::vector<int> ranks = curation::ranksOf(contenders);
    std::vector<std::size_t> order(contenders.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
        [&](std::size_t a, std::size_t b) { return ranks[a] < ranks[b]; });
    for (const std::size_t i : order) {
        std::printf("%5d ", ranks[i]);
        printFigures(contenders[i].method, contenders[i].figures);
        std::printf(" %8.3f\n", contenders[i].seconds);
    }
}

void printStandings(const std::vector<Standing>& standings)
{
    std::printf("\n%d images: means; on how many images a method is best, on how many worse than "
                "interpolation\n%5s %s %8s %5s %5s\n",
        standings.front().images, "rank", figureNames, "seconds", "best", "worse");
    for (const Standing& standing : standings) {
        std::printf("%5.2f ", standing.meanRank);
        printFigures(standing.method, standing.mean);
        std::printf(" %8.3f %5d %5d\n", standing.seconds, standing.best, standing.worse);
    }
}

Result<Contenders> compare(enhance::Engine& engine, const Options& options,
    const quality::Degradation& degradation, const std::vector<Method>& methods,
    const fs::path& input, const std::string& position)
{
    const auto file = io::load(input);
    if (!file)
        return tl::unexpected(file.error());
    const auto comparison = curation::Comparison::prepare(
        file->image, input.stem().string(), options.engine.scale, degradation);
    if (!comparison)
        return tl::unexpected(comparison.error());
    Contenders contenders;
    for (const Method& method : methods) {
        cli::showProgress(position + ": " + input.filename().string() + ", " + method.name);
        Result<Contender> contender = comparison->run(
            engine, method, options.engine.request(), [](double) { return !cli::interrupted(); });
        if (!contender)
            return tl::unexpected(contender.error());
        contender->image = {}; // only the figures are kept
        contenders.push_back(std::move(*contender));
    }
    return contenders;
}

int run(const Options& options)
{
    enhance::Catalogue catalogue = enhance::Catalogue::open(options.engine.models);
    const auto degradation = degradationFor(options, catalogue);
    if (!degradation) {
        cli::complain(degradation.error());
        return degradation.error().code == Code::InvalidArgument ? cli::WrongUsage
                                                                 : cli::CannotStart;
    }
    const auto methods = chosenMethods(options.methods,
        curation::comparableMethods(catalogue, options.engine.scale, *degradation));
    if (!methods) {
        cli::complain(methods.error());
        return cli::WrongUsage;
    }

    const auto engine = enhance::makeEngine(std::move(catalogue), options.engine.threads);
    const cli::Inputs inputs = cli::expand(options.inputs);
    for (const Error& failure : inputs.errors)
        cli::complain(failure);
    std::size_t failures = inputs.errors.size();
    std::vector<Contenders> images;
    for (std::size_t i = 0; i < inputs.files.size(); ++i) {
        Result<Contenders> contenders = compare(*engine, options, *degradation, *methods,
            inputs.files[i], std::to_string(i + 1) + " of " + std::to_string(inputs.files.size()));
        if (contenders) {
            images.push_back(std::move(*contenders));
            continue;
        }
        if (contenders.error().code == Code::Cancelled)
            return cli::Interrupted;
        cli::complain(contenders.error());
        if (cli::concernsEveryFile(contenders.error().code))
            return cli::CannotStart;
        ++failures;
    }
    cli::clearProgress();

    if (options.json) {
        std::fputs(curation::toJson(images).c_str(), stdout);
    } else if (!images.empty()) {
        printHeader(*degradation, *methods);
        for (const Contenders& contenders : images)
            printImage(contenders);
        if (images.size() > 1)
            printStandings(curation::standingsOf(images));
    }
    if (!options.csv.empty()) {
        if (const auto written = writeAtomically(options.csv, curation::toCsv(images)); !written) {
            cli::complain(written.error());
            return cli::CannotStart;
        }
    }
    if (failures == 0)
        return cli::Success;
    std::fprintf(stderr, "cxrlens-cli: %zu of %zu could not be compared\n", failures,
        inputs.files.size() + inputs.errors.size());
    return cli::SomeFailed;
}

} // namespace

void addCompareCommand(CLI::App& app, int& exitCode)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "compare", "Degrade images, restore them in every way there is, and rank the ways");
    command->add_option("IN", options->inputs, "Image files or folders of images")->required();
    command
        ->add_option("--methods", options->methods,
            "all, or names separated by commas: interpolated, the classical filters, models")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->capture_default_str();
    command
        ->add_option("--protocol", options->protocol,
            "paper: bilinear ÷2 and back; a model's name: what it was trained to undo; auto: paper "
            "at scale 1, antialiased bicubic ÷scale otherwise")
        ->capture_default_str();
    command->add_option("--csv", options->csv, "Write one line per image and method to this file");
    command->add_flag("--json", options->json, "Print JSON instead of tables");
    options->engine.addAllButModelTo(*command);
    command->callback([options, &exitCode] { exitCode = run(*options); });
}
