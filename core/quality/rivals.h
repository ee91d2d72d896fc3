// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"
#include "image/image.h"
#include "image/progress.h"

#include <string>
#include <string_view>
#include <vector>

namespace cxr::quality {

/// A classical method that the networks are compared with.
struct Rival {
    std::string name;       ///< for the command line and files, e.g. "clahe"
    std::string title;      ///< for people, e.g. "CLAHE"
    std::string parameters; ///< what it was run with, e.g. "clip limit 2, 8×8 tiles"
    /// True: makes the small image large in its own way. False: filters the interpolated image.
    bool interpolates = false;
};

/// The methods of the field in a fixed order: bicubic, lanczos, histogram-equalisation, clahe,
/// gamma, median, gaussian, bilateral, unsharp, non-local-means.
[[nodiscard]] const std::vector<Rival>& rivals();

/// The rival of that name, or nullptr.
[[nodiscard]] const Rival* rivalNamed(std::string_view name);

/// What a rival makes of a poor image, rounded to the depth of `before`.
/// `small`: the reduced image, or the source of an enlargement; `before`: the same interpolated to
/// the size of the result, which is what a network gets. Interpolating rivals resample `small` to
/// the size of `before`; the others filter `before`. The meaning is that of `before`.
/// All work on samples stretched to 16 bits, so that 8, 12 and 16 bits are treated alike; at the
/// edge they see it replicated or mirrored. `progress` is asked once before the work starts, and
/// by non-local means, the slow one, at each strip of rows.
/// Errors: InvalidArgument (no such rival, an empty image, different depths), Cancelled,
/// OutOfMemory; Internal with OpenCV's reason for an image beyond its limits.
[[nodiscard]] Result<image::Image> applyRival(std::string_view name, const image::Image& small,
    const image::Image& before, const Progress& progress = {});

} // namespace cxr::quality
