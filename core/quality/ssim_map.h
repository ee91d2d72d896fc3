// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "quality/metrics.h"

namespace cxr::quality {

/// SSIM at each pixel of the rows [firstRow, firstRow + rows) of the frame, in double precision.
/// Windows that reach beyond the frame see it mirrored; FigureTable never averages those.
/// Result: rows · width values, row by row.
[[nodiscard]] std::vector<double> ssimRows(const image::Image& reference, const image::Image& test,
    SsimDefinition definition, int firstRow, int rows);

} // namespace cxr::quality
