// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "curation/evaluation.h"

#include <string>
#include <vector>

namespace cxr::curation {

/// A figure of an evaluation in the files that this program writes.
struct EvaluationColumn {
    const char* name; ///< in CSV headers and JSON keys
    int decimals;     ///< in CSV
    double (*value)(const Evaluation&);
};

[[nodiscard]] const std::vector<EvaluationColumn>& evaluationColumns();

/// "width,height,before_full_psnr,…" without an end of line.
[[nodiscard]] std::string csvColumnNames();

/// The cells below csvColumnNames() for one image.
[[nodiscard]] std::string csvCells(const Evaluation& evaluation);

/// `text` as one cell, in quotation marks where it needs them (RFC 4180).
[[nodiscard]] std::string csvQuoted(const std::string& text);

} // namespace cxr::curation
