// SPDX-License-Identifier: Apache-2.0
#include "train/patches.h"

#include "quality/lettering.h"
#include "quality/network_input.h"
#include "quality/protocol.h"

#include <algorithm>
#include <random>

namespace cxr::train {

using image::Image;
using image::Rect;

namespace {

constexpr int cellSide = 32;
/// Half a squared grey level of 8 bits: what rounding alone could leave of an image's error.
constexpr double rounding = 0.5 / (255.0 * 255.0);
/// Every cell keeps at least this fraction of an even share of the edge patches.
constexpr double evenPart = 0.02;

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

/// The random numbers of one step.
class PatchSource::Dice {
public:
    Dice(std::uint64_t seed, std::int64_t step)
    {
        std::seed_seq seeds{static_cast<std::uint32_t>(seed),
            static_cast<std::uint32_t>(seed >> 32), static_cast<std::uint32_t>(step),
            static_cast<std::uint32_t>(step >> 32)};
        m_generator.seed(seeds);
    }

    /// 0 … bound − 1. The modulo's bias is below 2^-40 for the bounds in use here;
    /// std::uniform_int_distribution would differ between standard libraries.
    int below(int bound)
    {
        return static_cast<int>(m_generator() % static_cast<std::uint64_t>(bound));
    }
    /// In [0,1).
    double unit() { return static_cast<double>(m_generator() >> 11) * 0x1p-53; }

private:
    std::mt19937_64 m_generator;
};

PatchSource::PatchSource(const Plan& plan) : m_plan(&plan)
{
}

Result<PatchSource> PatchSource::create(const Plan& plan, const std::vector<Sample>& samples)
{
    PatchSource source(plan);
    for (const Sample& sample : samples) {
        if (sample.image.width() < plan.patch + plan.scale
            || sample.image.height() < plan.patch + plan.scale) {
            source.m_skipped.push_back(sample.name);
            continue;
        }
        Result<Pair> pair = pairOf(plan, sample.image);
        if (!pair)
            return tl::unexpected(pair.error());
        source.m_pairs.push_back(std::move(*pair));
        if (plan.scale != 1 || plan.variantShare == 0)
            continue;
        Result<Pair> variant = variantOf(plan, sample.image, source.m_variants.size());
        if (!variant)
            return tl::unexpected(variant.error());
        source.m_variants.push_back(std::move(*variant));
    }
    if (source.m_pairs.empty()) {
        return fail(Code::InvalidArgument,
            "none of the " + std::to_string(samples.size()) + " training images holds a patch of "
                + std::to_string(plan.patch) + "×" + std::to_string(plan.patch) + " pixels");
    }
    return source;
}

Result<PatchSource::Pair> PatchSource::pairOf(const Plan& plan, const Image& original)
{
    Pair pair;
    pair.target = quality::referenceFor(original, plan.scale);
    const Image& target = pair.target;
    Result<Image> input = quality::inputFor(target, plan.degradation, plan.scale);
    if (!input)
        return tl::unexpected(input.error());
    pair.input = std::move(*input);

    pair.cellColumns = (target.width() + cellSide - 1) / cellSide;
    const int cellRows = (target.height() + cellSide - 1) / cellSide;
    std::vector<double> errors(
        static_cast<std::size_t>(pair.cellColumns) * static_cast<std::size_t>(cellRows));
    double sum = 0;
    for (int top = 0; top < target.height(); top += cellSide) {
        const Rect band{0, top, target.width(), std::min(cellSide, target.height() - top)};
        const quality::Plane interpolated = quality::networkInput(pair.input, target.size(), band);
        const quality::Plane wanted = quality::networkInput(target, target.size(), band);
        for (int y = 0; y < band.height; ++y) {
            for (int x = 0; x < band.width; ++x) {
                const double d = interpolated.row(y)[x] - wanted.row(y)[x];
                errors[static_cast<std::size_t>(
                    top / cellSide * pair.cellColumns + x / cellSide)] += d * d;
                sum += d * d;
            }
        }
    }
    pair.inputMse = sum / static_cast<double>(target.size().area());
    const auto cells = static_cast<double>(errors.size());
    const double even = (evenPart * sum + rounding) / cells;
    double soFar = 0;
    for (const double error : errors) {
        soFar += (error + even) / (sum + even * cells);
        pair.errorSoFar.push_back(static_cast<float>(soFar));
    }
    return pair;
}

Result<PatchSource::Pair> PatchSource::variantOf(
    const Plan& plan, const Image& original, std::size_t index)
{
    const int cut = 1 + static_cast<int>(index % 3); // a column, a row, both
    const Image shorter =
        original.cropped({0, 0, original.width() - (cut & 1), original.height() - (cut >> 1)});
    if (index % 2 == 0)
        return pairOf(plan, shorter);
    return quality::withLettering(shorter, plan.seed + index).and_then([&](const Image& lettered) {
        return pairOf(plan, lettered);
    });
}

int PatchSource::inputSide() const
{
    return m_plan->patch / m_plan->architecture.ratio() + 2 * m_plan->architecture.radius();
}

PatchSource::Place PatchSource::place(const Pair& pair, Dice& dice) const
{
    const auto& cumulative = pair.errorSoFar;
    const auto cells = static_cast<int>(cumulative.size());
    const bool atEdges = dice.unit() < m_plan->edgeShare;
    const double drawn = dice.unit();
    auto cell = static_cast<int>(drawn * cells);
    if (atEdges) {
        const auto found =
            std::upper_bound(cumulative.begin(), cumulative.end(), static_cast<float>(drawn));
        cell = std::min(static_cast<int>(found - cumulative.begin()), cells - 1);
    }
    const auto index = static_cast<std::size_t>(cell);
    const double share = cumulative[index] - (cell > 0 ? cumulative[index - 1] : 0.0F);
    const double probability =
        m_plan->edgeShare * share + (1 - m_plan->edgeShare) / static_cast<double>(cells);

    // The patch's middle falls somewhere into the cell; near the picture's edge it is pushed in.
    const int step = m_plan->architecture.ratio() * m_plan->architecture.alignment();
    const auto along = [&](int cellAt, int length) {
        const int middle = cellAt * cellSide + dice.below(cellSide);
        return std::clamp(middle - m_plan->patch / 2, 0, length - m_plan->patch) / step * step;
    };
    const int x = along(cell % pair.cellColumns, pair.target.width());
    const int y = along(cell / pair.cellColumns, pair.target.height());
    return {{x, y, m_plan->patch, m_plan->patch}, 1 / (probability * cells)};
}

Batch PatchSource::batch(std::int64_t step) const
{
    const enhance::Architecture& architecture = m_plan->architecture;
    const int patch = m_plan->patch;
    const int side = inputSide();
    const int ratio = architecture.ratio();
    const auto count = static_cast<std::size_t>(m_plan->batch);
    const auto sidePixels = static_cast<std::size_t>(side) * static_cast<std::size_t>(side);
    const auto patchPixels = static_cast<std::size_t>(patch) * static_cast<std::size_t>(patch);
    Batch batch{std::vector<float>(count * sidePixels), std::vector<float>(count * patchPixels),
        std::vector<float>(count)};
    Dice dice(m_plan->seed, step);
    for (std::size_t i = 0; i < count; ++i) {
        const auto index = static_cast<std::size_t>(dice.below(static_cast<int>(m_pairs.size())));
        const bool variant = !m_variants.empty() && dice.unit() < m_plan->variantShare;
        const Pair& pair = variant ? m_variants[index] : m_pairs[index];
        const Image& target = pair.target;
        const Place found = place(pair, dice);
        const auto symmetry = static_cast<unsigned>(dice.below(8));
        const bool negative = dice.unit() < m_plan->negativeShare;
        const auto grey = [negative](float value) { return negative ? 1 - value : value; };

        const Rect& rect = found.rect;
        const image::Size grid{target.width() / ratio, target.height() / ratio};
        const Rect needed{rect.x / ratio, rect.y / ratio, rect.width / ratio, rect.height / ratio};
        const quality::Plane input =
            quality::networkInput(pair.input, grid, needed.grown(architecture.radius()));
        copyTurned(side, symmetry, batch.inputs.data() + i * sidePixels,
            [&](int x, int y) { return grey(input.row(y)[x]); });
        const quality::Plane wanted = quality::networkInput(target, target.size(), rect);
        copyTurned(patch, symmetry, batch.targets.data() + i * patchPixels,
            [&](int x, int y) { return grey(wanted.row(y)[x]); });
        const double weight = m_plan->loss == Loss::RelativeL2
            ? found.weight / (pair.inputMse + rounding)
            : found.weight;
        batch.weights[i] = static_cast<float>(weight);
    }
    return batch;
}

} // namespace cxr::train
