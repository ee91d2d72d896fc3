// SPDX-License-Identifier: Apache-2.0
#include "enhance/benchmark.h"

#include "enhance/cpu_network.h"
#include "enhance/cpu_tiles.h"
#include "enhance/engine.h"
#include "enhance/memory_fallback.h"
#include "enhance/tiling.h"
#include "enhance/torch_network.h"

#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fstream>
#include <thread>

namespace cxr::enhance {

using image::Rect;
using image::Size;

namespace {

using Clock = std::chrono::steady_clock;

template <typename Work>
double secondsOf(Work work)
{
    const auto started = Clock::now();
    work();
    return std::chrono::duration<double>(Clock::now() - started).count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

std::string processorName()
{
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);) {
        const std::size_t colon = line.find(": ");
        if (line.starts_with("model name") && colon != std::string::npos)
            return line.substr(colon + 2);
    }
    return "CPU";
}

/// Something with edges and texture, in [0, 1]; its content has no influence on the time.
std::vector<float> testPicture(Size size)
{
    std::vector<float> picture;
    picture.reserve(size.area());
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x)
            picture.push_back(static_cast<float>(
                0.5 + 0.3 * std::sin(0.05 * x) * std::cos(0.07 * y) + (x / 61 + y / 53) % 2 * 0.1));
    }
    return picture;
}

/// The tiles' way over a whole picture whose halo is there already.
class TiledRun {
public:
    TiledRun(const CpuNetwork& network, const Architecture& architecture, Size size, int threads) :
        m_network(network),
        m_radius(architecture.radius()),
        m_ratio(architecture.ratio()),
        m_size(size),
        m_side(network.tileSide(Request().tileSide)),
        m_threads(static_cast<std::size_t>(threads))
    {
    }

    [[nodiscard]] int side() const { return m_side; }

    void run(const std::vector<float>& input, int inputWidth, std::vector<float>& output)
    {
        TileQueue tiles(m_size, m_side, nullptr);
        workOnTiles(
            tiles, static_cast<int>(m_threads.size()),
            [&](const Rect& tile, int thread) {
                Thread& mine = m_threads[static_cast<std::size_t>(thread)];
                const Rect needed{tile.x / m_ratio, tile.y / m_ratio,
                    tile.width / m_ratio + 2 * m_radius, tile.height / m_ratio + 2 * m_radius};
                mine.input.resize(needed.area());
                mine.output.resize(tile.area());
                for (int y = 0; y < needed.height; ++y)
                    std::copy_n(input.data()
                            + static_cast<std::ptrdiff_t>(needed.y + y) * inputWidth + needed.x,
                        needed.width,
                        mine.input.data() + static_cast<std::ptrdiff_t>(y) * needed.width);
                m_network.run(mine.input.data(), needed.size(), mine.output.data(), mine.workspace);
                for (int y = 0; y < tile.height; ++y)
                    std::copy_n(mine.output.data() + static_cast<std::ptrdiff_t>(y) * tile.width,
                        tile.width,
                        output.data() + static_cast<std::ptrdiff_t>(tile.y + y) * m_size.width
                            + tile.x);
            },
            [](const Rect&) { return true; });
    }

private:
    struct Thread {
        CpuNetwork::Workspace workspace;
        std::vector<float> input;
        std::vector<float> output;
    };
    const CpuNetwork& m_network;
    int m_radius;
    int m_ratio;
    Size m_size;
    int m_side;
    std::vector<Thread> m_threads;
};

} // namespace

MachineLimit measureLimit(int threads, double seconds)
{
    MachineLimit limit{processorName() + " (" + cpuTarget() + ")", threads, 0};
    std::vector<double> each(static_cast<std::size_t>(threads));
    {
        std::vector<std::jthread> hands;
        for (double& gflops : each)
            hands.emplace_back([&] { gflops = measuredFmaPeak(seconds) * 1e-9; });
    }
    for (const double gflops : each)
        limit.gflops += gflops;
    return limit;
}

Result<NetworkBenchmark> benchmark(const Model& model, Size size, int threads, int runs)
{
    const Architecture& architecture = model.card.architecture;
    const int grid = architecture.ratio() * architecture.alignment();
    size = {size.width / grid * grid, size.height / grid * grid};
    using Method = CpuNetwork::Method;
    const auto direct = CpuNetwork::make(architecture, model.weights, Method::Direct);
    const auto winograd = CpuNetwork::make(architecture, model.weights, Method::Winograd);
    if (!direct || !winograd)
        return tl::unexpected(direct ? winograd.error() : direct.error());
    const Result<Parameters> parameters = parametersFrom(architecture, model.weights);
    if (!parameters)
        return tl::unexpected(parameters.error());
    try {
        const c10::InferenceMode inference;
        at::set_num_threads(threads);
        const Size inputSize{size.width / architecture.ratio() + 2 * architecture.radius(),
            size.height / architecture.ratio() + 2 * architecture.radius()};
        std::vector<float> input = testPicture(inputSize);
        const at::Tensor tensor =
            at::from_blob(input.data(), {1, 1, inputSize.height, inputSize.width}, at::kFloat);
        TiledRun directRun(*direct, architecture, size, threads);
        TiledRun engineRun(*winograd, architecture, size, threads);
        std::vector<float> directAnswer(size.area());
        std::vector<float> engineAnswer(size.area());
        at::Tensor stockAnswer;
        std::vector<double> times[3];
        for (int i = 0; i <= runs; ++i) {
            const double seconds[] = {
                secondsOf([&] { directRun.run(input, inputSize.width, directAnswer); }),
                secondsOf([&] { engineRun.run(input, inputSize.width, engineAnswer); }),
                secondsOf([&] {
                    stockAnswer = forward(architecture, *parameters, tensor).contiguous();
                })};
            for (std::size_t k = 0; k < std::size(seconds) && i > 0; ++k)
                times[k].push_back(seconds[k]); // the first time memory is asked for
        }
        NetworkBenchmark result;
        result.size = size;
        result.tileSide = engineRun.side();
        result.gflop = 2e-9 * static_cast<double>(architecture.multiplyAddsPerPixel())
            * static_cast<double>(size.area());
        result.directSeconds = median(times[0]);
        result.engineSeconds = median(times[1]);
        result.stockSeconds = median(times[2]);
        const float* stock = stockAnswer.data_ptr<float>();
        const auto distance = [&](const std::vector<float>& answer) {
            double largest = 0;
            for (std::size_t i = 0; i < answer.size(); ++i)
                largest = std::max(largest, double{std::abs(answer[i] - stock[i])});
            return largest;
        };
        result.directMaxAbsDiff = distance(directAnswer);
        result.engineMaxAbsDiff = distance(engineAnswer);
        return result;
    } catch (const std::exception& error) {
        return fail(isOutOfMemory(error) ? Code::OutOfMemory : Code::Internal, error.what());
    }
}

} // namespace cxr::enhance
