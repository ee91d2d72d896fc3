// SPDX-License-Identifier: Apache-2.0
#include "enhance/engine.h"

#include "enhance/catalogue.h"
#include "enhance/cpu_network.h"
#include "enhance/cpu_tiles.h"
#include "enhance/memory_fallback.h"
#include "enhance/tile_plan.h"
#include "enhance/tiling.h"
#include "quality/network_input.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>
#include <optional>
#include <thread>
#include <utility>

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

/// A model ready to run.
struct Prepared {
    Model model;
    CpuNetwork cpu;
    std::unique_ptr<GpuNetwork> gpu; ///< null until first used
};

/// Puts a tile's part of the network's answer into the result, clamped and rounded to its depth.
void put(
    const float* answer, int answerWidth, const TilePlan& plan, const Rect& tile, Image& result)
{
    const image::Meaning& meaning = result.meaning();
    const auto range = static_cast<float>(meaning.range());
    for (int y = 0; y < tile.height; ++y) {
        const float* row =
            answer + static_cast<std::ptrdiff_t>(plan.part.y + y) * answerWidth + plan.part.x;
        std::transform(row, row + tile.width, result.row(tile.y + y) + tile.x, [&](float value) {
            const float stored = meaning.inverted ? 1 - value : value;
            return static_cast<std::uint16_t>(std::lrint(std::clamp(stored * range, 0.0F, range)));
        });
    }
}

/// What is padding in `source` is no image, and stays padding in the result.
void keepPadding(const Image& source, const Rect& tile, Image& result)
{
    const image::Meaning& meaning = result.meaning();
    if (!meaning.padding)
        return;
    const int scale = result.width() / source.width();
    for (int y = tile.y; y < tile.bottom(); ++y) {
        const std::uint16_t* from = source.row(y / scale);
        for (int x = tile.x; x < tile.right(); ++x) {
            if (meaning.isPadding(from[x / scale]))
                result.row(y)[x] = from[x / scale];
        }
    }
}

/// The pixels of a tile, for whoever watches.
Image copyOf(const Image& image, const Rect& tile)
{
    Image copy(tile.size(), image.meaning());
    for (int y = 0; y < tile.height; ++y)
        std::copy_n(image.row(tile.y + y) + tile.x, tile.width, copy.row(y));
    return copy;
}

image::Meaning enlarged(image::Meaning meaning, int scale)
{
    if (auto& spacing = meaning.spacing) {
        spacing->rowMm /= scale;
        spacing->columnMm /= scale;
    }
    return meaning;
}

class TiledEngine : public Engine {
public:
    TiledEngine(Catalogue catalogue, int threads, GpuFinder gpu) :
        m_catalogue(std::move(catalogue)),
        m_findGpu(std::move(gpu)),
        m_threads(threadsOrAll(threads)),
        m_cpuThreads(static_cast<std::size_t>(m_threads)),
        m_crew(m_threads)
    {
    }

    Result<Enhanced> enhance(const Image& input, const Request& request, const TileSink& sink,
        const Progress& progress) override
    {
        const auto started = std::chrono::steady_clock::now();
        if (input.empty() || request.scale < 1 || request.tileSide < 0)
            return fail(Code::InvalidArgument, "an image, a scale and a tile size are needed");
        try {
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

    void rest() override
    {
        if (std::none_of(m_models.begin(), m_models.end(),
                [](const auto& model) { return model.second.gpu != nullptr; }))
            return;
        for (auto& [key, model] : m_models)
            model.gpu.reset();
        giveBackMemory(*m_findGpu());
    }

private:
    /// A GPU that has failed may fail here once more; that changes nothing.
    static void giveBackMemory(Gpu& gpu)
    {
        try {
            gpu.giveBackMemory();
        } catch (const std::exception&) {
        }
    }

    Result<Prepared*> prepare(const std::string& name, int scale)
    {
        const auto key = std::pair(name, scale);
        if (const auto found = m_models.find(key); found != m_models.end())
            return &found->second;
        Result<Model> model = m_catalogue.load(name, scale);
        if (!model)
            return tl::unexpected(model.error());
        using Method = CpuNetwork::Method;
        const Architecture& architecture = model->card.architecture;
        Result<CpuNetwork> network =
            CpuNetwork::make(architecture, model->weights, Method::Winograd);
        if (!network)
            return tl::unexpected(network.error());
        // Weights that Winograd's sums do not agree with are rare, and taken the direct way.
        constexpr float agreement = 1e-5F;
        const Result<float> distance = distanceFromReference(model->card, *network);
        if (!distance || !(*distance <= agreement))
            network = CpuNetwork::make(architecture, model->weights, Method::Direct);
        if (!network)
            return tl::unexpected(network.error());
        Prepared prepared{std::move(*model), std::move(*network), nullptr};
        return &m_models.emplace(key, std::move(prepared)).first->second;
    }

    Result<Enhanced> runOnDevice(const Image& input, const Request& request, Prepared& model,
        const TileSink& sink, const Progress& progress)
    {
        Gpu* gpu = request.device != Device::Cpu && m_findGpu ? m_findGpu() : nullptr;
        if (request.device == Device::Cuda && !gpu)
            return fail(Code::DeviceUnavailable, "CUDA");
        if (!gpu)
            return runWithinMemory(nullptr, input, request, model, sink, progress);
        try {
            return runWithinMemory(gpu, input, request, model, sink, progress);
        } catch (const std::exception& error) {
            // A driver that is too old, or a GPU that this LibTorch has no kernels for.
            if (request.device == Device::Cuda)
                throw;
            Result<Enhanced> onCpu =
                runWithinMemory(nullptr, input, request, model, sink, progress);
            if (onCpu) {
                onCpu->run.notices.push_back("The GPU failed; the CPU did the work instead ("
                    + firstLine(error.what()) + ")");
            }
            return onCpu;
        }
    }

    Result<Enhanced> runWithinMemory(Gpu* gpu, const Image& input, const Request& request,
        Prepared& model, const TileSink& sink, const Progress& progress)
    {
        // An attempt that runs out of memory throws and leaves the result as it is.
        Result<Enhanced> result = fail(Code::OutOfMemory, "even the smallest tiles did not fit");
        const Size size{input.width() * request.scale, input.height() * request.scale};
        bool ranOnGpu = gpu;
        bool again = false;
        const auto attempt = [&](bool onGpu, int side) {
            ranOnGpu = onGpu;
            // What the attempt before still holds must not count against this one.
            if (gpu && std::exchange(again, true))
                giveBackMemory(*gpu);
            if (onGpu && !model.gpu)
                model.gpu = gpu->prepare(model.model.card, model.model.weights);
            result = runTiles(
                input, size, model, side, onGpu ? gpu : nullptr, request.focus, sink, progress);
        };
        const auto sideOr = [&](int suitable) {
            return request.tileSide > 0 ? request.tileSide : suitable;
        };
        const TileSides sides{
            .gpu = gpu ? sideOr(gpu->tileSide(model.model.card.architecture, size)) : 0,
            .cpu = model.cpu.tileSide(sideOr(largestCpuTile))};
        const bool fitted = attemptWithinMemory(sides, attempt);
        if (fitted && result && gpu && !ranOnGpu) {
            model.gpu.reset();
            giveBackMemory(*gpu);
            result->run.notices.emplace_back(
                "The GPU ran out of memory; the CPU did the work instead");
        }
        return result;
    }

    /// `gpu`: null for the CPU.
    Result<Enhanced> runTiles(const Image& input, Size size, Prepared& model, int side, Gpu* gpu,
        const std::shared_ptr<const Focus>& focus, const TileSink& sink, const Progress& progress)
    {
        const Architecture& architecture = model.model.card.architecture;
        Enhanced result{.image = Image(size, enlarged(input.meaning(), size.width / input.width())),
            .run = {.card = model.model.card,
                .device = gpu ? gpu->name() : cpuLabel(m_threads),
                .library = gpu ? model.gpu->library()
                               : std::string("CXR Lens " CXR_VERSION " (") + cpuTarget() + ")",
                .tileSide = side,
                .seconds = 0,
                .notices = {}}};
        if (!goesOn(progress, 0))
            return fail(Code::Cancelled);
        double pixels = 0;
        const auto tell = [&](const Rect& tile) {
            keepPadding(input, tile, result.image);
            if (sink)
                sink(tile, copyOf(result.image, tile));
            pixels += static_cast<double>(tile.area());
            return pixels >= static_cast<double>(size.area())
                || goesOn(progress, pixels / static_cast<double>(size.area()));
        };
        TileQueue tiles(size, side, focus);
        if (gpu) {
            if (!model.gpu->run(input, tiles, result.image, tell))
                return fail(Code::Cancelled);
            return result;
        }
        const int ratio = architecture.ratio();
        const quality::NetworkInput networkInput(input, {size.width / ratio, size.height / ratio});
        const auto compute = [&](const Rect& tile, int thread) {
            CpuThread& mine = m_cpuThreads[static_cast<std::size_t>(thread)];
            const TilePlan plan(tile, architecture);
            const Rect seen = plan.needed.grown(architecture.radius());
            mine.input.resize(seen.area());
            const int answerWidth = ratio * plan.needed.width;
            mine.answer.resize(plan.needed.area() * static_cast<std::size_t>(ratio * ratio));
            networkInput.read(seen, mine.input.data(), mine.resampling);
            model.cpu.run(mine.input.data(), seen.size(), mine.answer.data(), mine.workspace);
            put(mine.answer.data(), answerWidth, plan, tile, result.image);
        };
        if (!m_crew.work(tiles, compute, tell))
            return fail(Code::Cancelled);
        return result;
    }

    /// What a thread keeps from tile to tile.
    struct CpuThread {
        quality::NetworkInput::Workspace resampling;
        std::vector<float> input;
        CpuNetwork::Workspace workspace;
        std::vector<float> answer;
    };

    Catalogue m_catalogue;
    GpuFinder m_findGpu;
    int m_threads;
    std::vector<CpuThread> m_cpuThreads;
    TileCrew m_crew;
    std::map<std::pair<std::string, int>, Prepared> m_models;
};

} // namespace

std::unique_ptr<Engine> makeEngine(Catalogue catalogue, int threads, GpuFinder gpu)
{
    return std::make_unique<TiledEngine>(std::move(catalogue), threads, std::move(gpu));
}

std::vector<DeviceInfo> availableDevices()
{
    std::vector<DeviceInfo> devices{{Device::Cpu, "cpu", cpuLabel(threadsOrAll(0))}};
    if (gpuExpected())
        devices.push_back({Device::Cuda, "cuda", "NVIDIA GPU (CUDA)"});
    return devices;
}

} // namespace cxr::enhance
