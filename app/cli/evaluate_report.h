// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "curation/comparison.h"
#include "curation/report.h"
#include "io/io.h"

#include <filesystem>
#include <string>
#include <vector>

namespace cxr::cli {

/// The reports that one run of `evaluate` writes; does nothing where none is asked for.
class EvaluationReports {
public:
    EvaluationReports(std::vector<std::filesystem::path> paths, curation::ReportSubject subject) :
        m_paths(std::move(paths)),
        m_report(std::move(subject))
    {
    }

    /// Encodes the pictures for the table of file sizes and adds a line to the report.
    [[nodiscard]] Result<void> add(const io::Source& source, const curation::Comparison& comparison,
        const curation::Contender& contender);
    void leaveOut(const std::string& file, const Error& reason);

    /// Errors: those of curation::writeDocument().
    [[nodiscard]] Result<void> write() const;

private:
    std::vector<std::filesystem::path> m_paths;
    curation::EvaluationReport m_report;
};

/// A sentence where the name does not end as a report does, else empty: for CLI11.
[[nodiscard]] std::string reportEndingProblem(const std::string& path);

/// "a, b, c".
[[nodiscard]] std::string joined(const std::vector<std::string>& texts);

} // namespace cxr::cli
