// SPDX-License-Identifier: Apache-2.0
#include "libtorch/torch_gpu.h"

#include "enhance/tile_plan.h"
#include "libtorch/fast_network.h"
#include "libtorch/gpu_lane.h"
#include "libtorch/version.h"
#include "quality/resample.h"

#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstring>
#include <optional>
#include <utility>

namespace cxr::libtorch {

using enhance::Architecture;
using enhance::TilePlan;
using image::Image;
using image::Rect;
using image::Size;

namespace {

const char* nameOf(at::ScalarType type)
{
    return type == at::kHalf ? "fp16" : type == at::kBFloat16 ? "bf16" : "fp32";
}

/// Which source samples, with which weights, make each position along one axis of the network's
/// grid; positions beyond the grid repeat its edge. On the device.
struct AxisTaps {
    int before = 0;     ///< positions ahead of the grid's first
    at::Tensor indices; ///< [taps, positions]
    at::Tensor weights; ///< [taps, positions]

    /// `taps` null: the source's own samples.
    AxisTaps(const quality::BicubicResampling::Taps* taps, int length, int beyond,
        const at::Device& device) :
        before(beyond)
    {
        const std::int64_t count = taps ? static_cast<std::int64_t>(taps->count) : 1;
        const std::int64_t positions = length + 2 * std::int64_t{beyond};
        indices = at::empty({count, positions}, at::kLong);
        weights = at::ones({count, positions}, at::kFloat);
        std::int64_t* index = indices.data_ptr<std::int64_t>();
        float* weight = weights.data_ptr<float>();
        for (std::int64_t tap = 0; tap < count; ++tap) {
            for (std::int64_t position = 0; position < positions; ++position) {
                const int inside =
                    static_cast<int>(std::clamp<std::int64_t>(position - beyond, 0, length - 1));
                const std::int64_t at = tap * positions + position;
                index[at] = taps ? taps->first[static_cast<std::size_t>(inside)] + tap : inside;
                if (taps)
                    weight[at] = taps->of(inside)[tap];
            }
        }
        indices = indices.to(device);
        weights = weights.to(device);
    }

    /// `source` [rows, columns] resampled along `dimension` at `count` positions from `first` on.
    [[nodiscard]] at::Tensor apply(
        const at::Tensor& source, std::int64_t dimension, int first, int count) const
    {
        const std::int64_t begin = first + before;
        at::Tensor sum;
        for (std::int64_t tap = 0; tap < indices.size(0); ++tap) {
            at::Tensor weight = weights[tap].slice(0, begin, begin + count);
            if (dimension == 0)
                weight = weight.unsqueeze(1);
            const at::Tensor part =
                source.index_select(dimension, indices[tap].slice(0, begin, begin + count))
                    .mul_(weight);
            sum = sum.defined() ? sum.add_(part) : part;
        }
        return sum;
    }
};

/// The picture on the device and how the network's grid is read from it.
class DeviceInput {
public:
    DeviceInput(const Image& image, Size grid, int beyond, GpuLane& lane) :
        m_resampling(grid == image.size()
                ? std::nullopt
                : std::optional(quality::BicubicResampling(image.size(), grid, false))),
        m_columns(
            m_resampling ? &m_resampling->columns() : nullptr, grid.width, beyond, lane.device()),
        m_rows(m_resampling ? &m_resampling->rows() : nullptr, grid.height, beyond, lane.device())
    {
        // LibTorch's older versions have no unsigned 16-bit type: the bits travel as signed.
        const at::Tensor bits = at::from_blob(
            const_cast<std::uint16_t*>(image.row(0)), {image.height(), image.width()}, at::kShort);
        constexpr int mask = 0xffff;
        m_source = lane.upload(bits).to(at::kInt).bitwise_and_(mask).to(at::kFloat);
        m_source.mul_(1 / static_cast<float>(image.meaning().range()));
        if (image.meaning().inverted)
            m_source = 1 - m_source;
    }

    /// [1, 1, height, width] of the grid; `rect` may reach beyond it.
    [[nodiscard]] at::Tensor read(const Rect& rect) const
    {
        return m_columns
            .apply(m_rows.apply(m_source, 0, rect.y, rect.height), 1, rect.x, rect.width)
            .unsqueeze(0)
            .unsqueeze(0);
    }

private:
    std::optional<quality::BicubicResampling> m_resampling;
    AxisTaps m_columns;
    AxisTaps m_rows;
    at::Tensor m_source; ///< [rows, columns], in [0, 1], a positive
};

class TorchNetwork : public enhance::GpuNetwork {
public:
    TorchNetwork(const enhance::ModelCard& card, const enhance::TensorMap& weights, GpuLane& lane) :
        m_architecture(card.architecture),
        m_lane(lane),
        m_number(++networks),
        m_network(fastestAccurate(card.architecture, weights, lane.device(), accuracyGate))
    {
    }

    [[nodiscard]] std::string library() const override
    {
        return version() + ", " + nameOf(m_network.type());
    }

    bool run(const Image& input, enhance::TileQueue& tiles, Image& result,
        const std::function<bool(const Rect& tile)>& done) override
    {
        const c10::InferenceMode inference;
        bool finished = true;
        m_lane.within([&] { finished = runTiles(input, tiles, result, done); });
        return finished;
    }

private:
    /// A tile that is on its way back.
    struct Pending {
        Rect tile;
        std::unique_ptr<GpuLane::Download> download;
    };

    bool runTiles(const Image& input, enhance::TileQueue& tiles, Image& result,
        const std::function<bool(const Rect& tile)>& done)
    {
        const int ratio = m_architecture.ratio();
        const int radius = m_architecture.radius();
        const Size grid{result.width() / ratio, result.height() / ratio};
        const int beyond = radius + tiles.side() / ratio + m_architecture.alignment();
        const DeviceInput source(input, grid, beyond, m_lane);
        std::optional<Pending> pending;
        const auto finish = [&] {
            const Rect tile = pending->tile;
            const at::Tensor values = pending->download->get();
            const auto* from =
                reinterpret_cast<const std::uint16_t*>(values.data_ptr<std::int16_t>());
            for (int y = 0; y < tile.height; ++y)
                std::copy_n(from + static_cast<std::ptrdiff_t>(y) * tile.width, tile.width,
                    result.row(tile.y + y) + tile.x);
            pending.reset();
            return done(tile);
        };
        while (const std::optional<Rect> tile = tiles.take()) {
            Pending next{*tile, m_lane.download(compute(source, *tile, tiles.side(), result))};
            // While the device is busy with this tile, the one before is put in its place.
            if (pending && !finish())
                return false;
            pending = std::move(next);
        }
        return !pending || finish();
    }

    /// The tile's samples as [height, width] of 16 bits.
    [[nodiscard]] at::Tensor compute(
        const DeviceInput& source, const Rect& tile, int side, const Image& result)
    {
        // All tiles in one shape, those at the edge too, so that one recording serves them all.
        const Rect whole{tile.x, tile.y, std::max(side, tile.width), std::max(side, tile.height)};
        const TilePlan plan(whole, m_architecture);
        const at::Tensor answer =
            m_lane.replay(m_number, source.read(plan.needed.grown(m_architecture.radius())),
                [this](const at::Tensor& input) { return m_network.run(input); });
        const image::Meaning& meaning = result.meaning();
        const auto range = static_cast<double>(meaning.range());
        at::Tensor values = answer[0][0]
                                .slice(0, plan.part.y, plan.part.y + tile.height)
                                .slice(1, plan.part.x, plan.part.x + tile.width);
        if (meaning.inverted)
            values = 1 - values;
        return (values * range).clamp_(0, range).round_().to(at::kInt).to(at::kShort).contiguous();
    }

    inline static std::atomic<std::uint64_t> networks = 0;

    Architecture m_architecture;
    GpuLane& m_lane;
    std::uint64_t m_number; ///< no other network has it, in the whole run of the program
    FastNetwork m_network;
};

class TorchGpu : public enhance::Gpu {
public:
    TorchGpu(std::unique_ptr<GpuLane> lane, std::string name) :
        m_lane(std::move(lane)),
        m_name(std::move(name))
    {
    }

    [[nodiscard]] std::string name() const override { return m_name; }

    [[nodiscard]] int tileSide(const Architecture& /*architecture*/, Size output) const override
    {
        // Large enough to fill the device, small enough for a look at the first ones early and
        // for a few gigabytes of features.
        constexpr int largest = 1536;
        constexpr int grid = 16;
        const int longest = std::max(output.width, output.height);
        const int count = (longest + largest - 1) / largest;
        const int even = (longest + count - 1) / count;
        return (even + grid - 1) / grid * grid;
    }

    [[nodiscard]] std::unique_ptr<enhance::GpuNetwork> prepare(
        const enhance::ModelCard& card, const enhance::TensorMap& weights) override
    {
        const c10::InferenceMode inference;
        return std::make_unique<TorchNetwork>(card, weights, *m_lane);
    }

    void giveBackMemory() override { m_lane->giveBackMemory(); }

private:
    std::unique_ptr<GpuLane> m_lane;
    std::string m_name;
};

} // namespace

std::unique_ptr<enhance::Gpu> makeTorchGpu(std::unique_ptr<GpuLane> lane, std::string name)
{
    return std::make_unique<TorchGpu>(std::move(lane), std::move(name));
}

} // namespace cxr::libtorch
