// SPDX-License-Identifier: Apache-2.0
#include "app/duration.h"
#include "cli/commands.h"
#include "cli/common.h"
#include "curation/evaluation.h"
#include "enhance/catalogue.h"
#include "io/io.h"
#include "train/trainer.h"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <memory>

namespace {

using namespace cxr;
namespace fs = std::filesystem;

struct Options {
    train::Plan plan;
    std::string trainFolder;
    std::string validationFolder;
    std::string dataName;
};

/// Reads all images of a folder; unreadable ones are named, counted and left out.
Result<std::vector<train::Sample>> loadAll(const std::string& folder)
{
    Result<std::vector<fs::path>> files = io::listImages(folder, true);
    if (!files)
        return tl::unexpected(files.error());
    std::vector<train::Sample> samples;
    std::size_t unreadable = 0;
    for (const fs::path& file : *files) {
        if (cli::interrupted())
            return fail(Code::Cancelled);
        cli::showProgress("Reading " + file.filename().string());
        Result<io::Loaded> loaded = io::load(file);
        if (loaded) {
            samples.push_back({file.stem().string(), std::move(loaded->image)});
        } else {
            cli::complain(loaded.error());
            ++unreadable;
        }
    }
    cli::clearProgress();
    std::printf("%s: %zu images%s\n", folder.c_str(), samples.size(),
        unreadable > 0 ? (", " + std::to_string(unreadable) + " unreadable").c_str() : "");
    return samples;
}

std::string titleOf(const std::string& model)
{
    std::string title = model;
    if (title.starts_with("srcnn-"))
        title = "SRCNN " + title.substr(6);
    return title;
}

enhance::ModelCard cardFor(const Options& options, std::size_t images)
{
    const train::Plan& plan = options.plan;
    enhance::ModelCard card;
    card.name = plan.model;
    card.title = titleOf(plan.model);
    card.scale = plan.scale;
    card.degradation = plan.degradation;
    card.architecture = plan.architecture;
    card.training = {.data = options.dataName,
        .recipe = "mean absolute error, Adam, linear warm-up and half a cosine to "
                  "zero, eight symmetries, degraded on the fly",
        .library = "LibTorch " + enhance::libTorchVersion(),
        .steps = plan.steps,
        .batch = plan.batch,
        .patch = plan.patch,
        .learningRate = plan.learningRate,
        .seed = plan.seed,
        .images = static_cast<int>(images),
        .device = plan.device};
    return card;
}

bool report(const train::Plan& plan, const train::Moment& moment)
{
    if (moment.validation) {
        cli::clearProgress();
        std::printf("step %lld: loss %.6f, validation %.3f dB (input %.3f dB, gain %+.3f dB), "
                    "%s left\n",
            static_cast<long long>(moment.step), moment.loss, moment.validation->outputPsnrDb,
            moment.validation->inputPsnrDb, moment.validation->gainDb(),
            app::duration(moment.secondsLeft).c_str());
        std::fflush(stdout);
    } else if (moment.step % 10 == 0) {
        cli::showProgress("step " + std::to_string(moment.step) + " of "
            + std::to_string(plan.steps) + ", " + app::duration(moment.secondsLeft) + " left");
    }
    return !cli::interrupted();
}

/// The model as it was written, measured on whole validation images with the code that users run.
Result<enhance::MeasuredQuality> measure(
    const Options& options, const std::vector<train::Sample>& validation)
{
    const train::Plan& plan = options.plan;
    const auto engine =
        enhance::makeTorchEngine(enhance::Catalogue::open(plan.folder), plan.threads);
    enhance::Request request;
    request.model = plan.model;
    request.scale = plan.scale;
    std::vector<curation::Evaluation> rows;
    for (const train::Sample& sample : validation) {
        cli::showProgress("Measuring " + sample.name);
        Result<curation::Evaluation> row = curation::evaluate(*engine, plan.degradation, request,
            sample.image, sample.name, [](double) { return !cli::interrupted(); });
        if (!row)
            return tl::unexpected(row.error());
        rows.push_back(std::move(*row));
    }
    cli::clearProgress();
    return curation::summarise(
        rows, std::to_string(rows.size()) + " validation images of " + options.dataName);
}

Result<void> trainAndWrite(const Options& options)
{
    Result<std::vector<train::Sample>> samples = loadAll(options.trainFolder);
    if (!samples)
        return tl::unexpected(samples.error());
    Result<std::vector<train::Sample>> validation = loadAll(options.validationFolder);
    if (!validation)
        return tl::unexpected(validation.error());
    const train::Plan& plan = options.plan;
    Result<train::Trained> trained = train::train(plan, *samples, *validation,
        [&](const train::Moment& moment) { return report(plan, moment); });
    if (!trained)
        return tl::unexpected(trained.error());
    for (const std::string& name : trained->skippedImages)
        std::printf("%s: smaller than a patch, not used\n", name.c_str());

    enhance::ModelCard card = cardFor(options, samples->size() - trained->skippedImages.size());
    Result<fs::path> written = enhance::writeModel(plan.folder, card, trained->weights);
    if (!written)
        return tl::unexpected(written.error());
    if (validation->empty())
        return {};
    Result<enhance::MeasuredQuality> quality = measure(options, *validation);
    if (!quality)
        return tl::unexpected(quality.error());
    card.quality = *quality;
    written = enhance::writeModel(plan.folder, card, trained->weights);
    if (!written)
        return tl::unexpected(written.error());
    std::printf("%s: mean gain %+.3f dB over the interpolated input, %d of %d images worse\n",
        written->c_str(), quality->gainDb(), quality->worseImages, quality->images);
    return {};
}

int run(Options& options)
{
    train::Plan& plan = options.plan;
    Result<enhance::Architecture> architecture = enhance::architectureNamed(plan.model);
    if (!architecture) {
        cli::complain(architecture.error());
        return cli::WrongUsage;
    }
    plan.architecture = std::move(*architecture);
    plan.degradation = plan.scale == 1 ? quality::paperDegradation : quality::enlargeDegradation;
    if (options.dataName.empty())
        options.dataName = options.trainFolder;
    std::error_code error;
    fs::create_directories(plan.folder, error);
    if (error) {
        cli::complain({Code::CannotWrite, plan.folder.string() + ": " + error.message()});
        return cli::CannotStart;
    }
    const Result<void> done = trainAndWrite(options);
    if (done)
        return cli::Success;
    cli::complain(done.error());
    return done.error().code == Code::Cancelled ? cli::Interrupted : cli::CannotStart;
}

} // namespace

void addTrainCommand(CLI::App& app, int& exitCode)
{
    const auto options = std::make_shared<Options>();
    train::Plan& plan = options->plan;
    CLI::App* command = app.add_subcommand(
        "train", "Train a network; stop with Ctrl+C, go on with the same command");
    command->add_option("TRAIN", options->trainFolder, "Folder of good images to learn from")
        ->required();
    command
        ->add_option("VALIDATION", options->validationFolder,
            "Folder of images of other patients to measure on")
        ->required();
    command
        ->add_option(
            "-o,--output", plan.folder, "Folder for checkpoint, log.csv, weights and model card")
        ->required();
    command->add_option("-m,--model", plan.model, "Architecture")
        ->check(CLI::IsMember(enhance::architectureNames()))
        ->required();
    command
        ->add_option("-s,--scale", plan.scale,
            "1: restore bilinear ÷2; 2: enlarge, trained on antialiased bicubic ÷2")
        ->check(CLI::Range(1, 2))
        ->capture_default_str();
    command->add_option(
        "--data-name", options->dataName, "Source and licence of the images, for the model card");
    command->add_option("--steps", plan.steps, "Training steps")->capture_default_str();
    command->add_option("--batch", plan.batch, "Patches per step")->capture_default_str();
    command->add_option("--patch", plan.patch, "Side of a patch in pixels")->capture_default_str();
    command->add_option("--learning-rate", plan.learningRate, "Adam's rate at its highest")
        ->capture_default_str();
    command->add_option("--seed", plan.seed, "Start of all random numbers")->capture_default_str();
    command->add_option("-d,--device", plan.device, "Where to compute")
        ->check(CLI::IsMember({"cpu", "cuda"}))
        ->capture_default_str();
    command->add_option("--threads", plan.threads, "CPU threads, 0 for all cores")
        ->capture_default_str();
    command->add_option("--validate-every", plan.validateEvery, "Steps")->capture_default_str();
    command->add_option("--checkpoint-every", plan.checkpointEvery, "Steps")->capture_default_str();
    command->callback([options, &exitCode] { exitCode = run(*options); });
}
