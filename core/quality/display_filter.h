// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"
#include "image/image.h"
#include "image/progress.h"

namespace cxr::quality {

/// For the eye alone. No figure, no network and no export ever sees what comes out of these.
enum class DisplayFilter {
    Sharpen, ///< unsharp mask: σ 1 pixel or a thousandth of the longer side, amount 1
    Clahe,   ///< 8×8 tiles, clip limit 2 (see Clahe)
};

/// The picture as it is to be seen, of the same size and meaning. `progress` is asked between the
/// steps. Errors: InvalidArgument (an empty image), Cancelled, OutOfMemory, Internal. Thread: any.
[[nodiscard]] Result<image::Image> filteredForDisplay(
    DisplayFilter filter, const image::Image& image, const Progress& progress = {});

} // namespace cxr::quality
