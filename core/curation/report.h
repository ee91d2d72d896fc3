// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "curation/close_up.h"
#include "curation/document.h"
#include "curation/evaluation.h"

#include <cstdint>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace cxr::curation {

/// What was evaluated, with what.
struct ReportSubject {
    std::string data; ///< the files and folders as the user named them
    enhance::ModelCard card;
    quality::Degradation degradation;
    std::string programVersion;
};

/// Bytes of one image in three shapes.
struct FileSizes {
    std::uint64_t original = 0; ///< the reference file as it lies on the disk
    std::uint64_t before = 0;   ///< the degraded picture, encoded as `after` is
    std::uint64_t after = 0;    ///< the enhanced picture
};

/// One line of a report's tables.
struct ReportRow {
    Evaluation figures;
    double beforeFullMse = 0; ///< whole frame, grey
    double beforeFullSsimPaper = 0;
    FileSizes sizes;
};

/// The images a paper's figure is averaged over.
inline constexpr std::size_t batchSize = 20;
/// Worst cases that are shown in pictures.
inline constexpr std::size_t worstCases = 4;

/// Collects what `evaluate` measures and makes a document of it: the paper's Table 3 with both
/// kinds of "before", the same pixels under every definition, distributions, batch means, a paired
/// test, and the worst cases. Keeps the figures of all images and the pictures of the worst.
class EvaluationReport {
public:
    explicit EvaluationReport(ReportSubject subject) : m_subject(std::move(subject)) { }

    /// The three images have the same size and bits; `figures` are theirs. `device` is what ran
    /// the network. Errors: those of quality::FigureTable::build().
    [[nodiscard]] Result<void> add(const Evaluation& figures, const image::Image& reference,
        const image::Image& before, const image::Image& after, const FileSizes& sizes,
        const std::string& device);

    /// A file that could not be evaluated, with the reason as a sentence.
    void leaveOut(std::string file, std::string reason)
    {
        m_leftOut.emplace_back(std::move(file), std::move(reason));
    }

    [[nodiscard]] const std::vector<ReportRow>& rows() const { return m_rows; }
    [[nodiscard]] Document document() const;

private:
    struct Case {
        Evaluation figures;
        CloseUp pictures;
    };

    void addSummary(Document& document) const;
    void addWorstCases(Document& document) const;

    ReportSubject m_subject;
    std::vector<ReportRow> m_rows;
    std::vector<Case> m_worst; ///< lowest gain first
    std::vector<std::pair<std::string, std::string>> m_leftOut;
    std::set<std::string> m_devices;
};

} // namespace cxr::curation
