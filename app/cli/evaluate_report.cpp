// SPDX-License-Identifier: Apache-2.0
#include "cli/evaluate_report.h"

#include "app/advice.h"

namespace cxr::cli {

namespace {

/// As report.h's definitions say: JPEG stays JPEG, everything else is encoded without loss.
io::ExportFormat encodingFor(const io::Source& source, const image::Image& image)
{
    if (source.format == io::Format::Jpeg)
        return io::ExportFormat::Jpeg;
    return image.meaning().bits > 8 ? io::ExportFormat::Png16 : io::ExportFormat::Png8;
}

} // namespace

Result<void> EvaluationReports::add(const io::Source& source,
    const curation::Comparison& comparison, const curation::Contender& contender)
{
    if (m_paths.empty())
        return {};
    const io::ExportFormat format = encodingFor(source, comparison.reference());
    const Result<std::uint64_t> before = io::encodedSize(comparison.before(), format);
    const Result<std::uint64_t> after = io::encodedSize(contender.image, format);
    for (const auto* size : {&before, &after}) {
        if (!*size)
            return fail(size->error().code, source.path.string() + ": " + size->error().detail);
    }
    return m_report.add(contender.figures, comparison.reference(), comparison.before(),
        contender.image, {.original = source.bytes, .before = *before, .after = *after},
        contender.run.device);
}

void EvaluationReports::leaveOut(const std::string& file, const Error& reason)
{
    m_report.leaveOut(file, app::adviceFor(reason.code).problem);
}

Result<void> EvaluationReports::write() const
{
    if (m_paths.empty())
        return {};
    const curation::Document document = m_report.document();
    for (const std::filesystem::path& path : m_paths) {
        if (auto written = curation::writeDocument(document, path); !written)
            return written;
    }
    return {};
}

std::string reportEndingProblem(const std::string& path)
{
    return curation::isDocumentPath(path)
        ? std::string()
        : "a report is written as HTML or PDF; let the name end in .html or .pdf: " + path;
}

std::string joined(const std::vector<std::string>& texts)
{
    std::string result;
    for (const std::string& text : texts)
        result += (result.empty() ? "" : ", ") + text;
    return result;
}

} // namespace cxr::cli
