// SPDX-License-Identifier: Apache-2.0
#include "enhance/benchmark.h"

#include "enhance/cpu_network.h"
#include "enhance/cpu_tiles.h"
#include "enhance/memory_fallback.h"
#include "enhance/tiling.h"

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
        m_side(network.tileSide(largestCpuTile)),
        m_threads(static_cast<std::size_t>(threads)),
        m_crew(threads)
    {
    }

    [[nodiscard]] int side() const { return m_side; }

    void run(const std::vector<float>& input, int inputWidth, std::vector<float>& output)
    {
        TileQueue tiles(m_size, m_side, nullptr);
        m_crew.work(
            tiles,
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
    TileCrew m_crew;
};

} // namespace

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

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

Result<NetworkBenchmark> benchmark(
    const Model& model, Size size, int threads, int runs, const std::vector<Peer>& peers)
{
    const Architecture& architecture = model.card.architecture;
    const int grid = architecture.ratio() * architecture.alignment();
    const auto onGrid = [grid](int side) { return side / grid * grid; };
    size = {onGrid(size.width), onGrid(size.height)};
    const auto withHalo = [&](Size output) {
        return Size{output.width / architecture.ratio() + 2 * architecture.radius(),
            output.height / architecture.ratio() + 2 * architecture.radius()};
    };
    using Method = CpuNetwork::Method;
    try {
        const auto direct = CpuNetwork::make(architecture, model.weights, Method::Direct);
        const auto winograd = CpuNetwork::make(architecture, model.weights, Method::Winograd);
        if (!direct || !winograd)
            return tl::unexpected(direct ? winograd.error() : direct.error());
        const std::vector<float> input = testPicture(withHalo(size));
        const int inputWidth = withHalo(size).width;
        TiledRun directRun(*direct, architecture, size, threads);
        TiledRun engineRun(*winograd, architecture, size, threads);
        std::vector<float> directAnswer(size.area());
        std::vector<float> engineAnswer(size.area());

        /// What a peer gets, which may be the upper left part only, and what it gave.
        struct Trial {
            Size size;
            std::vector<float> input;
            std::vector<float> answer;
            std::vector<double> times;
        };
        std::vector<Trial> trials;
        for (const Peer& peer : peers) {
            const int largest = onGrid(peer.largestSide);
            Trial trial{
                {std::min(size.width, largest), std::min(size.height, largest)}, {}, {}, {}};
            const Size part = withHalo(trial.size);
            for (int y = 0; y < part.height; ++y) {
                const auto row = input.begin() + static_cast<std::ptrdiff_t>(y) * inputWidth;
                trial.input.insert(trial.input.end(), row, row + part.width);
            }
            trials.push_back(std::move(trial));
        }

        std::vector<double> directTimes;
        std::vector<double> engineTimes;
        for (int i = 0; i <= runs; ++i) {
            // The first time memory is asked for and does not count.
            const auto keep = [i](std::vector<double>& times, double seconds) {
                if (i > 0)
                    times.push_back(seconds);
            };
            keep(directTimes, secondsOf([&] { directRun.run(input, inputWidth, directAnswer); }));
            keep(engineTimes, secondsOf([&] { engineRun.run(input, inputWidth, engineAnswer); }));
            for (std::size_t k = 0; k < peers.size(); ++k) {
                Trial& trial = trials[k];
                keep(trial.times, secondsOf([&] {
                    trial.answer = peers[k].run(trial.input, withHalo(trial.size));
                }));
            }
        }

        const Trial& reference = trials.front();
        /// Over the part that both have computed.
        const auto distance = [&](const std::vector<float>& answer, Size own) {
            double largest = 0;
            for (int y = 0; y < std::min(own.height, reference.size.height); ++y) {
                for (int x = 0; x < std::min(own.width, reference.size.width); ++x) {
                    const auto place = [&](Size of) {
                        return static_cast<std::size_t>(y) * static_cast<std::size_t>(of.width)
                            + static_cast<std::size_t>(x);
                    };
                    const float difference =
                        answer[place(own)] - reference.answer[place(reference.size)];
                    largest = std::max(largest, double{std::abs(difference)});
                }
            }
            return largest;
        };
        NetworkBenchmark result{.size = size,
            .tileSide = engineRun.side(),
            .gflop = 2e-9 * static_cast<double>(architecture.multiplyAddsPerPixel())
                * static_cast<double>(size.area()),
            .direct = {median(directTimes), distance(directAnswer, size)},
            .engine = {median(engineTimes), distance(engineAnswer, size)},
            .peers = {}};
        for (const Trial& trial : trials) {
            const double pixels = static_cast<double>(size.area());
            result.peers.push_back(
                {median(trial.times) * pixels / static_cast<double>(trial.size.area()),
                    distance(trial.answer, trial.size)});
        }
        return result;
    } catch (const std::exception& error) {
        return fail(isOutOfMemory(error) ? Code::OutOfMemory : Code::Internal, error.what());
    }
}

} // namespace cxr::enhance
