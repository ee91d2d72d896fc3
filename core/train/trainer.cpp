// SPDX-License-Identifier: Apache-2.0
#include "train/trainer.h"

#include "image/atomic_file.h"
#include "quality/network_input.h"
#include "train/checkpoint.h"
#include "train/patches.h"
#include "train/training_log.h"

#include <ATen/Parallel.h>
#include <torch/cuda.h>

#include <chrono>
#include <cmath>
#include <thread>

namespace cxr::train {

using image::Image;
using image::Rect;

namespace {

constexpr int validationSide = 384;

at::Tensor toTensor(std::vector<float>& values, int batch, int side, const at::Device& device)
{
    return at::from_blob(values.data(), {batch, 1, side, side}, at::kFloat).to(device);
}

/// Grey value that training shifts to zero. Around zero the filters' gradients are not all aligned
/// with the picture's mean brightness; without this, ReLUs die one by one at useful learning rates.
constexpr double greyCentre = 0.5;

at::Tensor centredForward(
    const Plan& plan, const enhance::Parameters& parameters, const at::Tensor& input)
{
    return enhance::forward(plan.architecture, parameters, input - greyCentre) + greyCentre;
}

/// The parameters that give forward() the answers of centredForward(): the shift moves into the
/// first and, without a global residual, into the last bias.
enhance::Parameters foldCentre(const Plan& plan, const enhance::Parameters& parameters)
{
    const c10::NoGradGuard noGradient;
    enhance::Parameters folded;
    for (const at::Tensor& parameter : parameters)
        folded.push_back(parameter.detach().clone());
    folded[1] -= greyCentre * folded[0].sum(at::IntArrayRef{1, 2, 3});
    if (!plan.architecture.residual)
        folded.back() += greyCentre;
    return folded;
}

/// The part of the validation that does not change: inputs with halo and targets, both in [0,1].
class Validator {
public:
    static Result<Validator> create(const Plan& plan, const std::vector<Sample>& samples)
    {
        Validator validator;
        for (const Sample& sample : samples) {
            const Image& target = sample.image;
            Result<Image> input = plan.scale == 1 ? quality::degrade(target, plan.degradation)
                                                  : quality::reduce(target, plan.degradation);
            if (!input)
                return tl::unexpected(input.error());
            const Rect crop = centralCrop(target);
            const int radius = plan.architecture.radius();
            validator.m_inputs.push_back(
                toPlane(quality::networkInput(*input, target.size(), crop.grown(radius))));
            validator.m_targets.push_back(
                toPlane(quality::networkInput(target, target.size(), crop)));
        }
        return validator;
    }

    [[nodiscard]] Validation run(
        const Plan& plan, const enhance::Parameters& parameters, const at::Device& device) const
    {
        const c10::NoGradGuard noGradient;
        const std::int64_t radius = plan.architecture.radius();
        Validation sum;
        for (std::size_t i = 0; i < m_inputs.size(); ++i) {
            const at::Tensor input = m_inputs[i].to(device);
            const at::Tensor target = m_targets[i].to(device);
            const at::Tensor output = centredForward(plan, parameters, input);
            const at::Tensor before = input.slice(2, radius, input.size(2) - radius)
                                          .slice(3, radius, input.size(3) - radius);
            sum.inputPsnrDb += psnrDb(before, target);
            sum.outputPsnrDb += psnrDb(output.clamp(0, 1), target);
        }
        const auto count = static_cast<double>(std::max<std::size_t>(1, m_inputs.size()));
        return {sum.inputPsnrDb / count, sum.outputPsnrDb / count};
    }

private:
    static Rect centralCrop(const Image& image)
    {
        const int width = std::min(image.width(), validationSide);
        const int height = std::min(image.height(), validationSide);
        return {(image.width() - width) / 2, (image.height() - height) / 2, width, height};
    }

    static at::Tensor toPlane(quality::Plane plane)
    {
        return at::from_blob(
            plane.values.data(), {1, 1, plane.size.height, plane.size.width}, at::kFloat)
            .clone();
    }

    static double psnrDb(const at::Tensor& image, const at::Tensor& reference)
    {
        const double mse = (image - reference).to(at::kDouble).square().mean().item<double>();
        return -10 * std::log10(std::max(mse, 1e-12));
    }

    std::vector<at::Tensor> m_inputs;
    std::vector<at::Tensor> m_targets;
};

/// Half a cosine after a short linear rise: at full rate from the first step, Adam drives the ReLUs
/// of a plain stack to zero before they have learned anything.
double learningRateAt(const Plan& plan, std::int64_t step)
{
    constexpr double warmUpSteps = 200;
    const double progress = static_cast<double>(step) / static_cast<double>(plan.steps);
    return plan.learningRate * std::min(1.0, static_cast<double>(step + 1) / warmUpSteps) * 0.5
        * (1 + std::cos(M_PI * progress));
}

Result<at::Device> deviceOf(const Plan& plan)
{
    if (plan.device == "cpu")
        return at::Device(at::kCPU);
    if (plan.device == "cuda" && torch::cuda::is_available())
        return at::Device(at::kCUDA);
    return fail(Code::DeviceUnavailable, plan.device);
}

Result<void> checkPlan(const Plan& plan)
{
    if (plan.steps < 1 || plan.batch < 1 || plan.patch < 8 || plan.learningRate <= 0
        || plan.validateEvery < 1 || plan.checkpointEvery < 1)
        return fail(Code::InvalidArgument,
            "steps, batch, patch (at least 8) and learning rate must be positive");
    return enhance::validate(plan.architecture);
}

Result<Trained> run(const Plan& plan, const at::Device& device, const PatchSource& patches,
    const Validator& validator, const Watcher& watch)
{
    enhance::Parameters parameters = enhance::initialParameters(plan.architecture, plan.seed);
    for (at::Tensor& parameter : parameters)
        parameter = parameter.to(device).requires_grad_(true);
    torch::optim::Adam optimiser(parameters, torch::optim::AdamOptions(plan.learningRate));
    Running running{.parameters = &parameters, .optimiser = &optimiser};
    if (Result<void> read = readCheckpoint(plan, running); !read)
        return tl::unexpected(read.error());
    TrainingLog log(plan, running.step);

    const auto started = std::chrono::steady_clock::now();
    const std::int64_t firstStep = running.step;
    const int side = plan.patch + 2 * plan.architecture.radius();
    double lossSum = 0;
    std::int64_t lossCount = 0;
    Validation latest;
    for (std::int64_t step = firstStep; step < plan.steps; ++step) {
        for (auto& group : optimiser.param_groups())
            static_cast<torch::optim::AdamOptions&>(group.options()).lr(learningRateAt(plan, step));
        Batch batch = patches.batch(step);
        const at::Tensor input = toTensor(batch.inputs, plan.batch, side, device);
        const at::Tensor target = toTensor(batch.targets, plan.batch, plan.patch, device);
        const at::Tensor output = centredForward(plan, parameters, input);
        const at::Tensor loss = (output - target).abs().mean();
        optimiser.zero_grad();
        loss.backward();
        const double value = loss.item<double>();
        if (!std::isfinite(value)) {
            return fail(Code::Internal,
                "the loss stopped being a number at step " + std::to_string(step)
                    + "; the last checkpoint is kept, a lower learning rate may help");
        }
        optimiser.step();
        lossSum += value;
        ++lossCount;
        running.step = step + 1;

        const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - started;
        Moment moment{.step = running.step,
            .loss = lossSum / static_cast<double>(lossCount),
            .learningRate = learningRateAt(plan, step),
            .secondsLeft = elapsed.count() / static_cast<double>(running.step - firstStep)
                * static_cast<double>(plan.steps - running.step),
            .validation = {}};
        const bool last = running.step == plan.steps;
        if (running.step % plan.validateEvery == 0 || last) {
            latest = validator.run(plan, parameters, device);
            moment.validation = latest;
            if (Result<void> logged = log.add(moment); !logged)
                return tl::unexpected(logged.error());
            lossSum = 0;
            lossCount = 0;
        }
        const bool goOn = !watch || watch(moment);
        if (running.step % plan.checkpointEvery == 0 || last || !goOn) {
            if (Result<void> written = writeCheckpoint(plan, running); !written)
                return tl::unexpected(written.error());
        }
        if (!goOn && !last)
            return fail(
                Code::Cancelled, "training stopped at step " + std::to_string(running.step));
    }
    if (firstStep == plan.steps)
        latest = validator.run(plan, parameters, device);
    return Trained{enhance::tensorsFrom(foldCentre(plan, parameters)), latest, running.step,
        patches.skipped()};
}

} // namespace

Result<Trained> train(const Plan& plan, const std::vector<Sample>& samples,
    const std::vector<Sample>& validation, const Watcher& watch)
{
    if (Result<void> checked = checkPlan(plan); !checked)
        return tl::unexpected(checked.error());
    try {
        at::set_num_threads(plan.threads > 0
                ? plan.threads
                : static_cast<int>(std::thread::hardware_concurrency()));
        const Result<at::Device> device = deviceOf(plan);
        if (!device)
            return tl::unexpected(device.error());
        const Result<PatchSource> patches = PatchSource::create(plan, samples);
        if (!patches)
            return tl::unexpected(patches.error());
        const Result<Validator> validator = Validator::create(plan, validation);
        if (!validator)
            return tl::unexpected(validator.error());
        return run(plan, *device, *patches, *validator, watch);
    } catch (const std::bad_alloc&) {
        return fail(Code::OutOfMemory,
            "the training needs more memory; use fewer images, a smaller "
            "batch or smaller patches");
    } catch (const std::exception& error) {
        return fail(Code::Internal, error.what());
    }
}

} // namespace cxr::train
