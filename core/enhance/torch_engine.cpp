// SPDX-License-Identifier: Apache-2.0
#include "enhance/catalogue.h"
#include "enhance/engine.h"
#include "enhance/memory_fallback.h"
#include "enhance/tiling.h"
#include "enhance/torch_network.h"
#include "quality/network_input.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>
#include <torch/cuda.h>
#include <torch/version.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>
#include <thread>

namespace cxr::enhance {

using image::Image;
using image::Rect;
using image::Size;

namespace {

int threadsOrAll(int threads)
{
    return threads > 0 ? threads
                       : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

std::string cpuLabel(int threads)
{
    return "CPU (" + std::to_string(threads) + (threads == 1 ? " thread)" : " threads)");
}

/// LibTorch appends a stack trace to its messages.
std::string firstLine(const std::string& text)
{
    return text.substr(0, text.find('\n'));
}

std::string cudaLabel()
{
    return "NVIDIA GPU (CUDA)";
}

/// A model's weights on a device, ready to run.
struct Prepared {
    ModelCard card;
    Parameters cpu;
    Parameters cuda; ///< empty until first used

    const Parameters& on(bool useCuda)
    {
        if (!useCuda)
            return cpu;
        if (cuda.empty()) {
            // Complete or not at all: memory may run out half-way.
            Parameters uploaded;
            for (const at::Tensor& parameter : cpu)
                uploaded.push_back(parameter.to(at::kCUDA));
            cuda = std::move(uploaded);
        }
        return cuda;
    }
};

/// The pixels of the network's input grid that `tile` of the output is made of, without halo: whole
/// aligned cells, which may reach beyond the frame.
Rect inputOf(const Rect& tile, const Architecture& architecture)
{
    const int cell = architecture.alignment();
    const int step = architecture.ratio() * cell; // output pixels per cell
    const int left = tile.x / step;
    const int top = tile.y / step;
    const int right = (tile.x + tile.width + step - 1) / step;
    const int bottom = (tile.y + tile.height + step - 1) / step;
    return {left * cell, top * cell, (right - left) * cell, (bottom - top) * cell};
}

/// The enhanced pixels of `tile` (output coordinates), clamped and rounded to the image's depth.
Image enhanceTile(const Image& input, Size outputSize, const image::Meaning& meaning,
    const Rect& tile, Prepared& model, bool useCuda)
{
    const Architecture& architecture = model.card.architecture;
    const int ratio = architecture.ratio();
    const Size grid{outputSize.width / ratio, outputSize.height / ratio};
    const Rect needed = inputOf(tile, architecture);
    quality::Plane plane = quality::networkInput(input, grid, needed.grown(architecture.radius()));
    at::Tensor tensor =
        at::from_blob(plane.values.data(), {1, 1, plane.size.height, plane.size.width}, at::kFloat);
    if (useCuda)
        tensor = tensor.to(at::kCUDA);
    const at::Tensor output =
        forward(architecture, model.on(useCuda), tensor).to(at::kCPU).contiguous();
    const auto range = static_cast<float>(meaning.range());
    Image result(tile.size(), meaning);
    for (int y = 0; y < tile.height; ++y) {
        const float* values = output.data_ptr<float>()
            + (tile.y + y - ratio * needed.y) * output.stride(2) + (tile.x - ratio * needed.x);
        std::transform(values, values + tile.width, result.row(y), [&](float value) {
            const float stored = meaning.inverted ? 1 - value : value;
            return static_cast<std::uint16_t>(std::lrint(std::clamp(stored * range, 0.0F, range)));
        });
    }
    return result;
}

image::Meaning enlarged(image::Meaning meaning, int scale)
{
    if (auto& spacing = meaning.spacing) {
        spacing->rowMm /= scale;
        spacing->columnMm /= scale;
    }
    return meaning;
}

class TorchEngine : public Engine {
public:
    TorchEngine(Catalogue catalogue, int threads) :
        m_catalogue(std::move(catalogue)),
        m_threads(threadsOrAll(threads))
    {
    }

    Result<Enhanced> enhance(const Image& input, const Request& request, const TileSink& sink,
        const Progress& progress) override
    {
        const auto started = std::chrono::steady_clock::now();
        if (input.empty() || request.scale < 1 || request.tileSide < 1)
            return fail(Code::InvalidArgument, "an image, a scale and a tile size are needed");
        try {
            const c10::InferenceMode inference;
            at::set_num_threads(m_threads);
            // TF32 keeps ten bits of the mantissa; grey levels of 12 and 16 bits need more.
            at::globalContext().setAllowTF32CuDNN(false);
            Result<Prepared*> model = prepare(request.model, request.scale);
            if (!model)
                return tl::unexpected(model.error());
            Result<Enhanced> result = runOnDevice(input, request, **model, sink, progress);
            const std::chrono::duration<double> took = std::chrono::steady_clock::now() - started;
            if (result)
                result->run.seconds = took.count();
            return result;
        } catch (const std::exception& error) {
            return fail(isOutOfMemory(error) ? Code::OutOfMemory : Code::Internal, error.what());
        }
    }

private:
    Result<Prepared*> prepare(const std::string& name, int scale)
    {
        const auto key = std::pair(name, scale);
        if (const auto found = m_models.find(key); found != m_models.end())
            return &found->second;
        Result<Model> model = m_catalogue.load(name, scale);
        if (!model)
            return tl::unexpected(model.error());
        Result<Parameters> parameters = parametersFrom(model->card.architecture, model->weights);
        if (!parameters)
            return tl::unexpected(parameters.error());
        Prepared prepared{std::move(model->card), std::move(*parameters), {}};
        return &m_models.emplace(key, std::move(prepared)).first->second;
    }

    Result<Enhanced> runOnDevice(const Image& input, const Request& request, Prepared& model,
        const TileSink& sink, const Progress& progress) const
    {
        const bool cudaThere = request.device != Device::Cpu && torch::cuda::is_available();
        if (request.device == Device::Cuda && !cudaThere)
            return fail(Code::DeviceUnavailable, "CUDA");
        if (cudaThere) {
            try {
                return runWithinMemory(true, input, request, model, sink, progress);
            } catch (const std::exception& error) {
                // A driver that is too old, or a GPU that this LibTorch has no kernels for.
                if (request.device == Device::Cuda)
                    throw;
                Result<Enhanced> onCpu =
                    runWithinMemory(false, input, request, model, sink, progress);
                if (onCpu) {
                    onCpu->run.notices.push_back("The GPU failed; the CPU did the work instead ("
                        + firstLine(error.what()) + ")");
                }
                return onCpu;
            }
        }
        return runWithinMemory(false, input, request, model, sink, progress);
    }

    Result<Enhanced> runWithinMemory(bool gpu, const Image& input, const Request& request,
        Prepared& model, const TileSink& sink, const Progress& progress) const
    {
        // An attempt that runs out of memory throws and leaves the result as it is.
        Result<Enhanced> result = fail(Code::OutOfMemory, "even the smallest tiles did not fit");
        bool ranOnGpu = gpu;
        const bool fitted =
            attemptWithinMemory(gpu, request.tileSide, [&](bool onGpu, int tileSide) {
                ranOnGpu = onGpu;
                result = runTiles(input, request, model, tileSide, onGpu, sink, progress);
            });
        if (fitted && result && ranOnGpu != gpu) {
            result->run.notices.emplace_back(
                "The GPU ran out of memory; the CPU did the work instead");
        }
        return result;
    }

    Result<Enhanced> runTiles(const Image& input, const Request& request, Prepared& model, int side,
        bool useCuda, const TileSink& sink, const Progress& progress) const
    {
        const Size size{input.width() * request.scale, input.height() * request.scale};
        Enhanced result{.image = Image(size, enlarged(input.meaning(), request.scale)),
            .run = {.card = model.card,
                .device = useCuda ? cudaLabel() : cpuLabel(m_threads),
                .tileSide = side,
                .seconds = 0,
                .notices = {}}};
        double done = 0;
        for (const Rect& at : planTiles(size, side, request.first)) {
            if (!goesOn(progress, done / static_cast<double>(size.area())))
                return fail(Code::Cancelled);
            const Image tile = enhanceTile(input, size, result.image.meaning(), at, model, useCuda);
            for (int y = 0; y < at.height; ++y)
                std::copy_n(tile.row(y), at.width, result.image.row(at.y + y) + at.x);
            if (sink)
                sink(at, tile);
            done += static_cast<double>(at.area());
        }
        return result;
    }

    Catalogue m_catalogue;
    int m_threads;
    std::map<std::pair<std::string, int>, Prepared> m_models;
};

} // namespace

std::unique_ptr<Engine> makeTorchEngine(Catalogue catalogue, int threads)
{
    return std::make_unique<TorchEngine>(std::move(catalogue), threads);
}

std::vector<DeviceInfo> availableDevices()
{
    std::vector<DeviceInfo> devices{{Device::Cpu, "cpu", cpuLabel(threadsOrAll(0))}};
    if (torch::cuda::is_available())
        devices.push_back({Device::Cuda, "cuda", cudaLabel()});
    return devices;
}

std::string libTorchVersion()
{
    return TORCH_VERSION;
}

} // namespace cxr::enhance
