// SPDX-License-Identifier: Apache-2.0
#include "app/duration.h"
#include "cli/commands.h"
#include "cli/common.h"
#include "cli/network_options.h"
#include "cli/training_data.h"
#include "curation/evaluation.h"
#include "enhance/catalogue.h"
#include "libtorch/version.h"
#include "plot/learning_curve.h"
#include "train/split.h"
#include "train/trainer.h"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <map>
#include <memory>
#include <sstream>

namespace {

using namespace cxr;
namespace fs = std::filesystem;

struct Options {
    train::Plan plan;
    cli::NetworkOptions network;
    cli::TrainingFolders folders;
    std::string dataName;
    fs::path start;
};

std::string recipeOf(const train::Plan& plan)
{
    std::ostringstream text;
    text << train::nameOf(plan.loss) << " loss, " << plan.edgeShare
         << " of the patches drawn by square error, Adam, linear warm-up and half a cosine to "
            "zero, eight symmetries";
    if (plan.scale == 1 && plan.variantShare > 0)
        text << ", " << plan.variantShare
             << " from versions cut by a row or column, half of them lettered";
    if (plan.negativeShare > 0)
        text << ", " << plan.negativeShare << " as negatives";
    if (plan.emaDecay > 0)
        text << ", moving average " << plan.emaDecay << " of the weights";
    if (plan.expansion > 0)
        text << ", 3×3 convolutions trained with folded branches of " << plan.expansion;
    if (plan.mixedPrecision)
        text << ", bfloat16";
    if (plan.start)
        text << ", started from " << plan.startName;
    return text.str();
}

enhance::ModelCard cardFor(const Options& options, std::size_t images)
{
    const train::Plan& plan = options.plan;
    enhance::ModelCard card;
    card.name = plan.model;
    card.title = options.network.title();
    card.scale = plan.scale;
    card.degradation = plan.degradation;
    card.architecture = plan.architecture;
    card.training = {.data = options.dataName,
        .recipe = recipeOf(plan),
        .library = libtorch::version(),
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
        std::printf("step %lld: loss %.6g, validation %.3f dB (input %.3f dB, gain %+.3f dB), "
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
    const auto engine = enhance::makeEngine(enhance::Catalogue::open(plan.folder), plan.threads);
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

/// As far as the training came; nothing where it did not come to its first validation.
void drawLearningCurve(const fs::path& folder)
{
    const fs::path log = folder / "log.csv";
    std::error_code ignored;
    if (!fs::exists(log, ignored))
        return;
    for (const char* name : {"learning-curve.svg", "learning-curve.png"}) {
        if (Result<void> drawn = plot::writeLearningCurve(log, folder / name); !drawn)
            cli::complain(drawn.error());
    }
}

Result<void> trainAndWrite(const Options& options)
{
    const Result<cli::TrainingData> data = cli::loadTrainingData(options.folders);
    if (!data)
        return tl::unexpected(data.error());
    const train::Plan& plan = options.plan;
    Result<train::Trained> trained = train::train(plan, data->training, data->validation,
        [&](const train::Moment& moment) { return report(plan, moment); });
    cli::clearProgress();
    drawLearningCurve(plan.folder);
    if (!trained)
        return tl::unexpected(trained.error());
    for (const std::string& name : trained->skippedImages)
        std::printf("%s: smaller than a patch, not used\n", name.c_str());

    enhance::ModelCard card =
        cardFor(options, data->training.size() - trained->skippedImages.size());
    Result<fs::path> written = enhance::writeModel(plan.folder, card, trained->weights);
    if (!written)
        return tl::unexpected(written.error());
    Result<enhance::MeasuredQuality> quality = measure(options, data->validation);
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

/// Fills in what the plan takes from other options and from files.
Result<void> completePlan(Options& options)
{
    train::Plan& plan = options.plan;
    plan.model = options.network.name();
    plan.scale = options.network.scale();
    Result<enhance::Architecture> architecture = options.network.architecture();
    if (!architecture)
        return tl::unexpected(architecture.error());
    plan.architecture = std::move(*architecture);
    const Result<quality::Degradation> degradation = options.network.degradation();
    if (!degradation)
        return tl::unexpected(degradation.error());
    plan.degradation = *degradation;
    if (!options.start.empty()) {
        Result<enhance::Model> model = enhance::loadModel(options.start);
        if (!model)
            return tl::unexpected(model.error());
        plan.start = std::move(model->weights);
        plan.startName =
            enhance::fileStem(model->card) + " (SHA-256 " + model->card.weightsSha256 + ")";
    }
    if (options.dataName.empty())
        options.dataName = options.folders.training;
    options.folders.seed = plan.seed;
    return train::validate(plan);
}

int run(Options& options)
{
    if (const Result<void> completed = completePlan(options); !completed) {
        cli::complain(completed.error());
        return cli::WrongUsage;
    }
    const fs::path& folder = options.plan.folder;
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) {
        cli::complain({Code::CannotWrite, folder.string() + ": " + error.message()});
        return cli::CannotStart;
    }
    const Result<void> done = trainAndWrite(options);
    if (done)
        return cli::Success;
    cli::complain(done.error());
    return done.error().code == Code::Cancelled ? cli::Interrupted : cli::CannotStart;
}

void addDataOptions(CLI::App& command, Options& options)
{
    const std::string data = "Data";
    command.add_option("TRAIN", options.folders.training, "Folder of good images to learn from")
        ->required();
    command.add_option("VALIDATION", options.folders.validation,
        "Folder of images of other patients to measure on; without it, patients are held back");
    command
        .add_option(
            "--validation-share", options.folders.share, "Share of the patients that are held back")
        ->capture_default_str()
        ->group(data);
    options.folders.patientPattern = train::kermanyPatient;
    command
        .add_option("--patient-pattern", options.folders.patientPattern,
            "Regular expression whose first group is the patient in a file name (DICOM files say "
            "it themselves)")
        ->capture_default_str()
        ->group(data);
    command
        .add_option(
            "--data-name", options.dataName, "Source and licence of the images, for the model card")
        ->group(data);
}

void addRecipeOptions(CLI::App& command, Options& options)
{
    const std::string group = "Recipe";
    train::Plan& plan = options.plan;
    static const std::map<std::string, train::Loss> losses{{"l1", train::Loss::L1},
        {"l2", train::Loss::L2}, {"charbonnier", train::Loss::Charbonnier},
        {"relative-l2", train::Loss::RelativeL2}};
    const auto add = [&](const char* name, auto& value, const char* text) {
        return command.add_option(name, value, text)->capture_default_str()->group(group);
    };
    add("--loss", plan.loss, "l1, l2, charbonnier, or relative-l2: per image, as PSNR gains count")
        ->transform(CLI::CheckedTransformer(losses))
        ->default_str(train::nameOf(plan.loss));
    add("--steps", plan.steps, "Training steps");
    add("--batch", plan.batch, "Patches per step");
    add("--patch", plan.patch, "Side of a patch in pixels");
    add("--learning-rate", plan.learningRate, "Adam's rate at its highest");
    add("--edge-share", plan.edgeShare, "Share of patches drawn where the error is");
    add("--variant-share", plan.variantShare,
        "Restoring: share of patches from versions cut by a row or column, some with lettering");
    add("--negatives", plan.negativeShare, "Share of patches shown as negatives");
    add("--ema", plan.emaDecay, "Decay of the weights' moving average, 0 for none");
    add("--expansion", plan.expansion, "Width of the branches folded into 3×3 convolutions");
    add("--seed", plan.seed, "Start of all random numbers");
    command.add_option("--start", options.start, "Model card whose weights to go on from")
        ->group(group);
    command.add_flag("--mixed-precision", plan.mixedPrecision, "bfloat16, on cuda only")
        ->group(group);
}

} // namespace

void addTrainCommand(CLI::App& app, int& exitCode)
{
    const auto options = std::make_shared<Options>();
    train::Plan& plan = options->plan;
    CLI::App* command = app.add_subcommand(
        "train", "Train a network; stop with Ctrl+C, go on with the same command");
    command
        ->add_option("-o,--output", plan.folder,
            "Folder for checkpoint, log.csv, learning curve, weights and model card")
        ->required();
    options->network.addTo(*command);
    command->add_option("-d,--device", plan.device, "Where to compute")
        ->check(CLI::IsMember({"cpu", "cuda"}))
        ->capture_default_str();
    command->add_option("--threads", plan.threads, "CPU threads, 0 for all cores")
        ->capture_default_str();
    command->add_option("--validate-every", plan.validateEvery, "Steps")->capture_default_str();
    command->add_option("--checkpoint-every", plan.checkpointEvery, "Steps")->capture_default_str();
    addDataOptions(*command, *options);
    addRecipeOptions(*command, *options);
    command->callback([options, &exitCode] { exitCode = run(*options); });
}
