// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enhance/engine.h"
#include "quality/metrics.h"

#include <string>
#include <vector>

namespace cxr::curation {

/// Pixels left out on every side, before and after alike: what the paper's valid convolutions lose.
inline constexpr int paperBorder = 6;

/// One image under the paper's protocol: the file is the reference, "before" is the file degraded,
/// "after" is the network's answer to it, rounded to the file's depth. All figures but the first
/// are on the same pixels, without a border of paperBorder; PSNR's range is 2^bits − 1.
struct Evaluation {
    std::string image; ///< the file's stem
    image::Size size;
    double beforeFullPsnrDb = 0; ///< whole frame: the paper's "before" row
    double beforePsnrDb = 0;
    double afterPsnrDb = 0;
    double beforeMse = 0;
    double afterMse = 0;
    double beforeSsimPaper = 0;
    double afterSsimPaper = 0;
    double beforeSsimWang = 0;
    double afterSsimWang = 0;

    [[nodiscard]] double gainDb() const { return afterPsnrDb - beforePsnrDb; }
};

/// Degrades, enhances and measures one image. For an enlarging model the small image goes in and
/// "before" is its bicubic interpolation; the frame is then cropped to a multiple of the scale.
/// Errors: those of Engine::enhance(); InvalidArgument for images of 2·(paperBorder + 5) pixels a
/// side or less, on which no SSIM window fits.
[[nodiscard]] Result<Evaluation> evaluate(enhance::Engine& engine,
    const quality::Degradation& degradation, const enhance::Request& request,
    const image::Image& reference, const std::string& name, const Progress& progress = {});

/// The mean of each figure; name "mean", size empty.
[[nodiscard]] Evaluation meanOf(const std::vector<Evaluation>& evaluations);

/// The CSV header line and one line per image; "mse_paper" is three times the grey MSE, as the
/// paper prints it (it sums over three equal colour channels).
[[nodiscard]] std::string toCsv(const std::vector<Evaluation>& evaluations);

/// The same as a JSON array of objects with the CSV's names as keys.
[[nodiscard]] std::string toJson(const std::vector<Evaluation>& evaluations);

/// What a model card records of them. `data` says which images.
[[nodiscard]] enhance::MeasuredQuality summarise(
    const std::vector<Evaluation>& evaluations, const std::string& data);

} // namespace cxr::curation
