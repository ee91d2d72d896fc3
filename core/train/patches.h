// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "train/plan.h"

#include <vector>

namespace cxr::train {

/// Patches of one step, in [0,1].
struct Batch {
    std::vector<float> inputs;  ///< batch × inputSide², on the network's input grid, with halo
    std::vector<float> targets; ///< batch × patch²
    std::vector<float> weights; ///< batch; how much each patch counts in the loss
};

/// Degraded and original images side by side, from which patches are cut. Images are degraded
/// whole, so that patches meet every phase between the two grids, as whole images do. A patch may
/// lie at the picture's edge; its halo is then replicated, as in use.
class PatchSource {
public:
    /// Images that an enlargement's scale does not divide are cropped, as in use.
    /// Errors: InvalidArgument when no image is large enough for one patch.
    [[nodiscard]] static Result<PatchSource> create(
        const Plan& plan, const std::vector<Sample>& samples);

    /// The batch of that step: a pure function of plan, images and step, so that a resumed
    /// training sees what an uninterrupted one sees. Images are drawn with equal probability,
    /// places as plan.edgeShare says, each turned and mirrored at random (the eight symmetries of
    /// a square).
    [[nodiscard]] Batch batch(std::int64_t step) const;

    /// Side of an input patch with halo, in pixels of the network's input grid.
    [[nodiscard]] int inputSide() const;
    [[nodiscard]] std::size_t images() const { return m_pairs.size(); }
    /// Names of images that were too small for a patch.
    [[nodiscard]] const std::vector<std::string>& skipped() const { return m_skipped; }

private:
    struct Pair {
        image::Image input; ///< restore: degraded at full size; enlarge: the small image
        image::Image target;
        double inputMse = 0; ///< of the interpolated input against the target, in [0,1]²
        int cellColumns = 0;
        /// Running sum over square cells, row by row, of their share of the square error; ends
        /// at 1.
        std::vector<float> errorSoFar;
    };
    struct Place {
        image::Rect rect;  ///< of the target
        double weight = 1; ///< 1 / how much more often than uniformly it is drawn
    };
    class Dice;

    explicit PatchSource(const Plan& plan);

    [[nodiscard]] static Result<Pair> pairOf(const Plan& plan, const image::Image& original);
    /// The second version that plan.variantShare speaks of; `index` decides which one.
    [[nodiscard]] static Result<Pair> variantOf(
        const Plan& plan, const image::Image& original, std::size_t index);
    [[nodiscard]] Place place(const Pair& pair, Dice& dice) const;

    const Plan* m_plan;
    std::vector<Pair> m_pairs;
    std::vector<Pair> m_variants; ///< the second versions, one for each of m_pairs, or none
    std::vector<std::string> m_skipped;
};

} // namespace cxr::train
