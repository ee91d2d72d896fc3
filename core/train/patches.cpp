// SPDX-License-Identifier: Apache-2.0
#include "train/patches.h"

#include "quality/network_input.h"

#include <random>

namespace cxr::train {

using image::Image;
using image::Rect;

namespace {

/// One of the eight symmetries of a square, applied while copying: bit 0 mirrors columns, bit 1
/// mirrors rows, bit 2 exchanges the axes.
template <typename Read>
void copyTurned(int side, unsigned symmetry, float* out, Read read)
{
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            int column = symmetry & 1U ? side - 1 - x : x;
            int row = symmetry & 2U ? side - 1 - y : y;
            if (symmetry & 4U)
                std::swap(column, row);
            *out++ = read(column, row);
        }
    }
}

} // namespace

PatchSource::PatchSource(const Plan& plan) : m_plan(&plan), m_radius(plan.architecture.radius())
{
}

Result<PatchSource> PatchSource::create(const Plan& plan, const std::vector<Sample>& samples)
{
    PatchSource source(plan);
    const int side = plan.patch + 2 * source.m_radius;
    for (const Sample& sample : samples) {
        if (sample.image.width() < side || sample.image.height() < side) {
            source.m_skipped.push_back(sample.name);
            continue;
        }
        const auto& degradation = plan.degradation;
        Result<Image> input = plan.scale == 1 ? quality::degrade(sample.image, degradation)
                                              : quality::reduce(sample.image, degradation);
        if (!input)
            return tl::unexpected(input.error());
        source.m_pairs.push_back({std::move(*input), &sample.image});
    }
    if (source.m_pairs.empty()) {
        return fail(Code::InvalidArgument,
            "none of the " + std::to_string(samples.size()) + " training images holds a patch of "
                + std::to_string(side) + "×" + std::to_string(side) + " pixels");
    }
    return source;
}

Batch PatchSource::batch(std::int64_t step) const
{
    const int patch = m_plan->patch;
    const int side = patch + 2 * m_radius;
    const auto count = static_cast<std::size_t>(m_plan->batch);
    const auto sidePixels = static_cast<std::size_t>(side) * static_cast<std::size_t>(side);
    const auto patchPixels = static_cast<std::size_t>(patch) * static_cast<std::size_t>(patch);
    Batch batch{std::vector<float>(count * sidePixels), std::vector<float>(count * patchPixels)};

    std::seed_seq seeds{static_cast<std::uint32_t>(m_plan->seed),
        static_cast<std::uint32_t>(m_plan->seed >> 32), static_cast<std::uint32_t>(step),
        static_cast<std::uint32_t>(step >> 32)};
    std::mt19937_64 generator(seeds);
    // The modulo's bias is below 2^-40 for these bounds; std::uniform_int_distribution would differ
    // between standard libraries.
    const auto below = [&](int bound) {
        return static_cast<int>(generator() % static_cast<std::uint64_t>(bound));
    };

    for (std::size_t i = 0; i < count; ++i) {
        const Pair& pair = m_pairs[generator() % m_pairs.size()];
        const Image& target = *pair.target;
        const Rect rect{
            below(target.width() - side + 1), below(target.height() - side + 1), side, side};
        const auto symmetry = static_cast<unsigned>(below(8));
        const quality::Plane input = quality::networkInput(pair.input, target.size(), rect);
        copyTurned(side, symmetry, batch.inputs.data() + i * sidePixels,
            [&](int x, int y) { return input.row(y)[x]; });
        const float scale = 1 / static_cast<float>(target.meaning().range());
        copyTurned(patch, symmetry, batch.targets.data() + i * patchPixels, [&](int x, int y) {
            return scale
                * static_cast<float>(target.sample(rect.x + m_radius + x, rect.y + m_radius + y));
        });
    }
    return batch;
}

} // namespace cxr::train
