// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to core/curation: the parts of an evaluation report that are made of its rows alone.

#include "curation/report.h"

namespace cxr::curation {

/// The paper prints the sum over three equal colour channels as MSE.
inline constexpr int paperChannels = 3;

/// "12.3" for bytes in units of 1024.
[[nodiscard]] std::string kilobytes(double bytes);
/// With its sign, "+" included.
[[nodiscard]] std::string signedNumber(double value, int decimals);

void addDefinitions(Document& document, const ReportSubject& subject);
void addPaperTable(Document& document, const std::vector<ReportRow>& rows);
void addSamePixelsTable(Document& document, const std::vector<ReportRow>& rows);
void addDistributions(Document& document, const std::vector<ReportRow>& rows);
void addBatches(Document& document, const std::vector<ReportRow>& rows);
void addPairedTests(Document& document, const std::vector<ReportRow>& rows);
/// Names every image whose PSNR or SSIM fell.
void addWorsened(Document& document, const std::vector<ReportRow>& rows);

} // namespace cxr::curation
