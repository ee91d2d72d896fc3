// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "quality/metrics.h"

namespace cxr::quality {

/// SSIM at each pixel of the rows [firstRow, firstRow + rows) of the frame, computed in double
/// precision. Windows that reach beyond the frame see it mirrored; FigureTable never averages
/// those. `out`: rows · width values, row by row. One thread; std::bad_alloc where memory runs out.
void ssimRows(const image::Image& reference, const image::Image& test, SsimDefinition definition,
    int firstRow, int rows, float* out);

} // namespace cxr::quality
