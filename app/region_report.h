// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/background.h"
#include "app/jobs.h"
#include "image/annotation.h"
#include "ui/view_data.h"

#include <memory>
#include <vector>

namespace cxr::app {

/// What is asked about a drawing.
struct RegionQuestion {
    std::shared_ptr<const Document> document; ///< null: nothing is open
    std::shared_ptr<const Outcome> outcome;   ///< null: nothing is enhanced (yet)
    std::vector<image::Annotation> drawings;
    int selected = -1;                         ///< −1: the last one that can be measured
    std::optional<image::Spacing> calibration; ///< by the user
};

/// Statistics, figures and histogram of a region, profile and edge sharpness of a line, of each
/// picture that is there. Time linear in the region's rows; any thread.
[[nodiscard]] ui::RegionReport regionReport(
    const RegionQuestion& question, const Background::Wanted& wanted);

} // namespace cxr::app
