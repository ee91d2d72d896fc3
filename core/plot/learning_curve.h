// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"

#include <filesystem>

namespace cxr::plot {

/// Plots how a training went: loss and validation gain over steps. `log` is a training's log.csv;
/// the columns "step", "loss" and "gain_db" are found by name, others are ignored, and so are rows
/// whose step is no number. The format follows `out`'s ending: .svg, .png or .pdf.
/// Errors: those of readFile() for `log`; FileDamaged where a column or every row is missing;
/// InvalidArgument for another ending; CannotWrite, DiskFull, OutOfMemory, Internal.
/// Thread: any.
[[nodiscard]] Result<void> writeLearningCurve(
    const std::filesystem::path& log, const std::filesystem::path& out);

} // namespace cxr::plot
