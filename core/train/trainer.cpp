// SPDX-License-Identifier: Apache-2.0
#include "train/trainer.h"

#include "train/checkpoint.h"
#include "train/patches.h"
#include "train/trainable.h"
#include "train/training_log.h"
#include "train/validator.h"

#include <ATen/Parallel.h>
#include <ATen/autocast_mode.h>
#include <torch/cuda.h>
#include <torch/version.h>

#include <chrono>
#include <cmath>
#include <thread>

namespace cxr::train {

namespace {

/// While it lives, convolutions on CUDA run in bfloat16, whose range is that of float: losses need
/// no scaling. Sums with the picture itself stay in float.
class MixedPrecision {
public:
    explicit MixedPrecision(bool wanted) : m_on(wanted)
    {
        if (m_on)
            set(true);
    }
    ~MixedPrecision()
    {
        if (m_on)
            set(false);
    }
    MixedPrecision(const MixedPrecision&) = delete;
    MixedPrecision& operator=(const MixedPrecision&) = delete;

private:
    static void set(bool on)
    {
#if TORCH_VERSION_MAJOR >= 2
        at::autocast::set_autocast_dtype(at::kCUDA, at::kBFloat16);
        at::autocast::set_autocast_enabled(at::kCUDA, on);
#else
        at::autocast::set_autocast_gpu_dtype(at::kBFloat16);
        at::autocast::set_enabled(on);
#endif
        if (!on)
            at::autocast::clear_cache();
    }

    bool m_on;
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

/// The loss of each patch, times its weight, averaged.
at::Tensor lossOf(
    const Plan& plan, const at::Tensor& output, const at::Tensor& target, const at::Tensor& weights)
{
    const at::Tensor d = output - target;
    const auto perPatch = [&]() -> at::Tensor {
        switch (plan.loss) {
        case Loss::L1:
            return d.abs();
        case Loss::Charbonnier:
            return (d.square() + 1e-6).sqrt();
        case Loss::L2:
        case Loss::RelativeL2:
            break;
        }
        return d.square();
    };
    return (perPatch().mean(at::IntArrayRef{1, 2, 3}) * weights).mean();
}

Result<at::Device> deviceOf(const Plan& plan)
{
    if (plan.device == "cpu")
        return at::Device(at::kCPU);
    if (plan.device == "cuda" && torch::cuda::is_available())
        return at::Device(at::kCUDA);
    return fail(Code::DeviceUnavailable, plan.device);
}

class Trainer {
public:
    Trainer(const Plan& plan, const at::Device& device, Trainable network,
        const PatchSource& patches, const Validator& validator) :
        m_plan(plan),
        m_device(device),
        m_network(std::move(network)),
        m_patches(patches),
        m_validator(validator),
        m_optimiser(m_network.leaves(), torch::optim::AdamOptions(plan.learningRate))
    {
        m_running.leaves = m_network.leaves();
        m_running.optimiser = &m_optimiser;
        for (const at::Tensor& leaf : m_running.leaves)
            m_running.average.push_back(leaf.detach().clone());
    }

    Result<Trained> run(const Watcher& watch)
    {
        if (Result<void> read = readCheckpoint(m_plan, m_running); !read)
            return tl::unexpected(read.error());
        TrainingLog log(m_plan, m_running.step);
        const std::int64_t firstStep = m_running.step;
        const auto started = std::chrono::steady_clock::now();
        double lossSum = 0;
        std::int64_t lossCount = 0;
        Validation latest;
        while (m_running.step < m_plan.steps) {
            const Result<double> loss = step();
            if (!loss)
                return tl::unexpected(loss.error());
            lossSum += *loss;
            ++lossCount;

            const std::chrono::duration<double> elapsed =
                std::chrono::steady_clock::now() - started;
            Moment moment{.step = m_running.step,
                .loss = lossSum / static_cast<double>(lossCount),
                .learningRate = learningRateAt(m_plan, m_running.step - 1),
                .secondsLeft = elapsed.count() / static_cast<double>(m_running.step - firstStep)
                    * static_cast<double>(m_plan.steps - m_running.step),
                .validation = {}};
            const bool last = m_running.step == m_plan.steps;
            if (m_running.step % m_plan.validateEvery == 0 || last) {
                latest = validate();
                moment.validation = latest;
                if (Result<void> logged = log.add(moment); !logged)
                    return tl::unexpected(logged.error());
                lossSum = 0;
                lossCount = 0;
            }
            const bool goOn = !watch || watch(moment);
            if (m_running.step % m_plan.checkpointEvery == 0 || last || !goOn) {
                if (Result<void> written = writeCheckpoint(m_plan, m_running); !written)
                    return tl::unexpected(written.error());
            }
            if (!goOn && !last) {
                return fail(
                    Code::Cancelled, "training stopped at step " + std::to_string(m_running.step));
            }
        }
        if (firstStep == m_plan.steps)
            latest = validate();
        const c10::NoGradGuard noGradient;
        return Trained{libtorch::tensorsFrom(m_plan.architecture,
                           m_network.shipped(m_network.folded(m_running.average))),
            latest, m_running.step, m_patches.skipped()};
    }

private:
    /// One step of the optimiser; the loss before it.
    Result<double> step()
    {
        for (auto& group : m_optimiser.param_groups()) {
            static_cast<torch::optim::AdamOptions&>(group.options())
                .lr(learningRateAt(m_plan, m_running.step));
        }
        Batch batch = m_patches.batch(m_running.step);
        const std::int64_t side = m_patches.inputSide();
        const at::Tensor input = toDevice(batch.inputs, {m_plan.batch, 1, side, side});
        const at::Tensor target =
            toDevice(batch.targets, {m_plan.batch, 1, m_plan.patch, m_plan.patch});
        const at::Tensor weights = toDevice(batch.weights, {m_plan.batch});
        const at::Tensor loss = [&] {
            const MixedPrecision mixed(m_plan.mixedPrecision);
            const at::Tensor output = m_network.forward(m_network.folded(m_running.leaves), input);
            return lossOf(m_plan, output.to(at::kFloat), target, weights);
        }();
        m_optimiser.zero_grad();
        loss.backward();
        const double value = loss.item<double>();
        if (!std::isfinite(value)) {
            return fail(Code::Internal,
                "the loss stopped being a number at step " + std::to_string(m_running.step)
                    + "; the last checkpoint is kept, a lower learning rate may help");
        }
        m_optimiser.step();
        ++m_running.step;
        followAverage();
        return value;
    }

    void followAverage()
    {
        const c10::NoGradGuard noGradient;
        const auto steps = static_cast<double>(m_running.step);
        const double decay = std::min(m_plan.emaDecay, (1 + steps) / (10 + steps));
        for (std::size_t i = 0; i < m_running.leaves.size(); ++i) {
            if (m_plan.emaDecay == 0)
                m_running.average[i].copy_(m_running.leaves[i]);
            else
                m_running.average[i].lerp_(m_running.leaves[i], 1 - decay);
        }
    }

    [[nodiscard]] Validation validate() const
    {
        const c10::NoGradGuard noGradient;
        return m_validator.run(m_network, m_network.folded(m_running.average), m_device);
    }

    [[nodiscard]] at::Tensor toDevice(std::vector<float>& values, at::IntArrayRef shape) const
    {
        return at::from_blob(values.data(), shape, at::kFloat).to(m_device);
    }

    const Plan& m_plan;
    at::Device m_device;
    Trainable m_network;
    const PatchSource& m_patches;
    const Validator& m_validator;
    torch::optim::Adam m_optimiser;
    Running m_running;
};

} // namespace

Result<Trained> train(const Plan& plan, const std::vector<Sample>& samples,
    const std::vector<Sample>& validation, const Watcher& watch)
{
    if (Result<void> valid = validate(plan); !valid)
        return tl::unexpected(valid.error());
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
        Result<Trainable> network = Trainable::create(plan, *device);
        if (!network)
            return tl::unexpected(network.error());
        return Trainer(plan, *device, std::move(*network), *patches, *validator).run(watch);
    } catch (const std::bad_alloc&) {
        return fail(Code::OutOfMemory,
            "the training needs more memory; use fewer images, a smaller "
            "batch or smaller patches");
    } catch (const std::exception& error) {
        return fail(Code::Internal, error.what());
    }
}

} // namespace cxr::train
