// SPDX-License-Identifier: Apache-2.0
#include "libtorch/gpu_benchmark.h"

#include "enhance/benchmark.h"
#include "libtorch/network.h"

#include <ATen/Context.h>
#include <c10/core/InferenceMode.h>
#include <torch/cuda.h>

#include <chrono>
#include <cmath>
#include <utility>
#include <vector>

namespace cxr::libtorch {

using image::Image;
using image::Size;

namespace {

/// Median seconds; the first run does not count. CUDA has finished when the time is taken.
template <typename Work>
double medianSeconds(int runs, Work work)
{
    std::vector<double> times;
    for (int i = 0; i <= runs; ++i) {
        torch::cuda::synchronize();
        const auto started = std::chrono::steady_clock::now();
        work();
        torch::cuda::synchronize();
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - started;
        if (i > 0)
            times.push_back(took.count());
    }
    return enhance::median(std::move(times));
}

double matrixTflops(int runs)
{
    constexpr std::int64_t side = 8192;
    const auto options = at::TensorOptions(at::kCUDA).dtype(at::kHalf);
    const at::Tensor a = at::randn({side, side}, options);
    const at::Tensor b = at::randn({side, side}, options);
    const double operations = 2.0 * side * side * side;
    return 1e-12 * operations / medianSeconds(runs, [&] { at::mm(a, b); });
}

double bandwidthGbPerS(int runs)
{
    constexpr std::int64_t bytes = std::int64_t{1} << 30;
    const at::Tensor from = at::zeros({bytes}, at::TensorOptions(at::kCUDA).dtype(at::kByte));
    at::Tensor to = at::empty_like(from);
    return 1e-9 * 2 * static_cast<double>(bytes) / medianSeconds(runs, [&] { to.copy_(from); });
}

Image picture(Size size)
{
    Image result(size, image::Meaning{});
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x)
            result.row(y)[x] = static_cast<std::uint16_t>(
                128 + 60 * std::sin(0.05 * x) * std::cos(0.07 * y) + (x / 61 + y / 53) % 2 * 20);
    }
    return result;
}

/// As a LibTorch program does it that knows no more than the manual.
at::Tensor stock(const enhance::Architecture& architecture, const Parameters& parameters,
    const Image& input, Size output)
{
    std::vector<float> values(input.samples().begin(), input.samples().end());
    at::Tensor tensor =
        at::from_blob(values.data(), {1, 1, input.height(), input.width()}, at::kFloat)
            .to(at::kCUDA)
            .mul_(1.0 / input.meaning().range());
    const int ratio = architecture.ratio();
    if (ratio == 1 && output != input.size())
        tensor = at::upsample_bicubic2d(tensor, {output.height, output.width}, false);
    const std::int64_t radius = architecture.radius();
    const int cell = architecture.alignment();
    const auto missing = [cell](std::int64_t side) { return (cell - side % cell) % cell; };
    tensor = at::replication_pad2d(tensor,
        {radius, radius + missing(tensor.size(3)), radius, radius + missing(tensor.size(2))});
    return (forward(architecture, parameters, tensor) * input.meaning().range())
        .clamp(0, input.meaning().range())
        .round()
        .to(at::kByte)
        .to(at::kCPU);
}

} // namespace

Result<GpuBenchmark> benchmarkGpu(
    enhance::Engine& engine, const enhance::Model& model, Size inputSize, int runs)
{
    if (!torch::cuda::is_available())
        return fail(Code::DeviceUnavailable, "CUDA");
    try {
        const c10::InferenceMode inference;
        const enhance::ModelCard& card = model.card;
        const Image input = picture(inputSize);
        enhance::Request request{.model = card.name, .scale = card.scale};
        request.device = enhance::Device::Cuda;
        GpuBenchmark result;
        Result<enhance::Enhanced> answer = fail(Code::Internal);
        result.engineSeconds =
            medianSeconds(runs, [&] { answer = engine.enhance(input, request, {}, {}); });
        if (!answer)
            return tl::unexpected(answer.error());
        result.device = answer->run.device;
        result.library = answer->run.library;
        result.size = answer->image.size();
        result.tflop = 2e-12 * static_cast<double>(card.architecture.multiplyAddsPerPixel())
            * static_cast<double>(result.size.area());
        request.device = enhance::Device::Cpu;
        const Result<enhance::Enhanced> byCpu = engine.enhance(input, request, {}, {});
        if (!byCpu)
            return tl::unexpected(byCpu.error());
        double squares = 0;
        for (std::size_t i = 0; i < result.size.area(); ++i) {
            const int difference = answer->image.samples()[i] - byCpu->image.samples()[i];
            squares += difference * difference;
        }
        result.rmsGreyLevels = std::sqrt(squares / static_cast<double>(result.size.area()));

        Result<Parameters> parameters = parametersFrom(card.architecture, model.weights);
        if (!parameters)
            return tl::unexpected(parameters.error());
        for (at::Tensor& parameter : *parameters)
            parameter = parameter.to(at::kCUDA);
        {
            // The engine has set these for itself; a program that sets nothing has the defaults.
            at::Context& context = at::globalContext();
            context.setAllowTF32CuDNN(true);
            context.setBenchmarkCuDNN(false);
            result.stockSeconds = medianSeconds(
                runs, [&] { stock(card.architecture, *parameters, input, result.size); });
            context.setAllowTF32CuDNN(false);
            context.setBenchmarkCuDNN(true);
        }
        result.matrixTflops = matrixTflops(runs);
        result.bandwidthGbPerS = bandwidthGbPerS(runs);
        return result;
    } catch (const std::exception& error) {
        return fail(Code::Internal, error.what());
    }
}

} // namespace cxr::libtorch
