// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "curation/comparison.h"

#include <string>
#include <vector>

namespace cxr::curation {

/// How a method did over several images.
struct Standing {
    Method method;
    Evaluation mean;     ///< the mean of each figure
    double meanRank = 0; ///< by PSNR; 1 is best, equal images share the better rank
    int best = 0;        ///< images on which no method had a higher PSNR
    int worse = 0;       ///< images whose PSNR is below that of the interpolated image
    int images = 0;
    double seconds = 0; ///< mean
};

/// Ranks of the contenders for one image: 1 + the number of those with a higher PSNR.
[[nodiscard]] std::vector<int> ranksOf(const std::vector<Contender>& contenders);

/// The table over several images, lowest mean rank first, then highest mean PSNR; methods that are
/// equal in both keep their order. Each entry of `images` holds the same methods in the same order;
/// the contenders' pictures are not looked at and may be empty.
[[nodiscard]] std::vector<Standing> standingsOf(const std::vector<std::vector<Contender>>& images);

/// One line per image and method, after a header line. The columns are those of toCsv() for
/// evaluations with method, kind ("baseline", "classical", "network"), rank and seconds.
[[nodiscard]] std::string toCsv(const std::vector<std::vector<Contender>>& images);

/// The same as a JSON array with one object per image and method.
[[nodiscard]] std::string toJson(const std::vector<std::vector<Contender>>& images);

} // namespace cxr::curation
