// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "train/plan.h"

#include <memory>
#include <vector>

namespace cxr::train {

/// Patches of one step: input batch × (patch + 2·radius)², target batch × patch², in [0,1].
struct Batch {
    std::vector<float> inputs;
    std::vector<float> targets;
};

/// Degraded and original images side by side, from which patches are cut. Images are degraded
/// whole, so that patches meet every phase between the two grids, as whole images do.
class PatchSource {
public:
    /// Errors: InvalidArgument when no image is large enough for one patch with its border.
    [[nodiscard]] static Result<PatchSource> create(
        const Plan& plan, const std::vector<Sample>& samples);

    /// The batch of that step: a pure function of plan, images and step, so that a resumed
    /// training sees what an uninterrupted one sees. Images are drawn with equal probability,
    /// places uniformly, each turned and mirrored at random (the eight symmetries of a square).
    [[nodiscard]] Batch batch(std::int64_t step) const;

    [[nodiscard]] std::size_t images() const { return m_pairs.size(); }
    /// Names of images that were too small for a patch.
    [[nodiscard]] const std::vector<std::string>& skipped() const { return m_skipped; }

private:
    struct Pair {
        image::Image input; ///< restore: degraded at full size; enlarge: the small image
        const image::Image* target = nullptr;
    };

    explicit PatchSource(const Plan& plan);

    const Plan* m_plan;
    int m_radius;
    std::vector<Pair> m_pairs;
    std::vector<std::string> m_skipped;
};

} // namespace cxr::train
