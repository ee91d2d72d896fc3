// SPDX-License-Identifier: Apache-2.0
#include "curation/report_sections.h"
#include "plot/axis.h"

namespace cxr::curation {

using plot::fixed;

namespace {

constexpr double kilobyte = 1024;

ReportRow meanRow(const std::vector<ReportRow>& rows)
{
    ReportRow mean;
    std::vector<Evaluation> figures;
    double original = 0;
    double before = 0;
    double after = 0;
    const auto count = static_cast<double>(rows.size());
    for (const ReportRow& row : rows) {
        figures.push_back(row.figures);
        mean.beforeFullMse += row.beforeFullMse / count;
        mean.beforeFullSsimPaper += row.beforeFullSsimPaper / count;
        original += static_cast<double>(row.sizes.original) / count;
        before += static_cast<double>(row.sizes.before) / count;
        after += static_cast<double>(row.sizes.after) / count;
    }
    mean.figures = meanOf(figures);
    mean.figures.image = "Mean of " + std::to_string(rows.size());
    mean.sizes = {static_cast<std::uint64_t>(original), static_cast<std::uint64_t>(before),
        static_cast<std::uint64_t>(after)};
    return mean;
}

std::string size(std::uint64_t bytes)
{
    return kilobytes(static_cast<double>(bytes));
}

Table::Row paperRow(const ReportRow& row)
{
    const Evaluation& e = row.figures;
    return {{e.image, fixed(e.beforeFullPsnrDb, 2), fixed(paperChannels * row.beforeFullMse, 2),
        fixed(row.beforeFullSsimPaper, 3), size(row.sizes.original), fixed(e.beforePsnrDb, 2),
        fixed(paperChannels * e.beforeMse, 2), fixed(e.beforeSsimPaper, 3), fixed(e.afterPsnrDb, 2),
        fixed(paperChannels * e.afterMse, 2), fixed(e.afterSsimPaper, 3), size(row.sizes.after)}};
}

Table::Row samePixelsRow(const ReportRow& row)
{
    const Evaluation& e = row.figures;
    return {{e.image, fixed(e.beforePsnrDb, 3), fixed(e.afterPsnrDb, 3),
        signedNumber(e.gainDb(), 3), fixed(e.beforeMse, 2), fixed(e.afterMse, 2),
        fixed(e.beforeSsimPaper, 4), fixed(e.afterSsimPaper, 4), fixed(e.beforeSsimWang, 4),
        fixed(e.afterSsimWang, 4), size(row.sizes.before), size(row.sizes.after)}};
}

} // namespace

std::string kilobytes(double bytes)
{
    return fixed(bytes / kilobyte, 1);
}

std::string signedNumber(double value, int decimals)
{
    const std::string text = fixed(value, decimals);
    return value > 0 ? "+" + text : text;
}

void addPaperTable(Document& document, const std::vector<ReportRow>& rows)
{
    document.blocks.emplace_back(Heading{"As the paper prints it"});
    Table table{.caption = "Table 1. Each image before and after, in the units of the paper's "
                           "Table 3",
        .groups = {{"", 1}, {"before, whole frame (as printed)", 4}, {"before, same pixels", 3},
            {"after, same pixels", 4}},
        .columns = {{"image", false}, {"PSNR dB"}, {"MSE ×3"}, {"SSIM 7×7"}, {"size KB"},
            {"PSNR dB"}, {"MSE ×3"}, {"SSIM 7×7"}, {"PSNR dB"}, {"MSE ×3"}, {"SSIM 7×7"},
            {"size KB"}},
        .note = "The paper sets the first group against the last one. That flatters the gain: its "
                "“before” includes the outer "
            + std::to_string(paperBorder)
            + " pixels and its “after” does not. The middle group is “before” on the pixels of "
              "“after”; compare these two. MSE ×3: the paper sums over three equal colour "
              "channels. Size before: the original file."};
    for (const ReportRow& row : rows)
        table.rows.push_back(paperRow(row));
    table.rows.push_back(paperRow(meanRow(rows)));
    table.rows.back().strong = true;
    document.blocks.emplace_back(std::move(table));
}

void addSamePixelsTable(Document& document, const std::vector<ReportRow>& rows)
{
    document.blocks.emplace_back(Heading{"The fair comparison"});
    Table table{.caption = "Table 2. Before and after on the same pixels, under every definition",
        .groups = {{"", 1}, {"PSNR / dB", 3}, {"MSE (grey)", 2}, {"SSIM 7×7 (paper)", 2},
            {"SSIM Wang 2004", 2}, {"size / KB", 2}},
        .columns = {{"image", false}, {"before"}, {"after"}, {"gain"}, {"before"}, {"after"},
            {"before"}, {"after"}, {"before"}, {"after"}, {"before"}, {"after"}},
        .note = "Size: the degraded and the enhanced picture in the same encoding. Coloured "
                "lines: PSNR or an SSIM fell."};
    for (const ReportRow& row : rows) {
        const Evaluation& e = row.figures;
        table.rows.push_back(samePixelsRow(row));
        table.rows.back().bad = e.gainDb() < 0 || e.afterSsimPaper < e.beforeSsimPaper
            || e.afterSsimWang < e.beforeSsimWang;
    }
    table.rows.push_back(samePixelsRow(meanRow(rows)));
    table.rows.back().strong = true;
    document.blocks.emplace_back(std::move(table));
}

void addWorsened(Document& document, const std::vector<ReportRow>& rows)
{
    Table table{.caption = "Images whose PSNR or SSIM fell",
        .columns = {{"image", false}, {"gain / dB"}, {"change of SSIM 7×7"},
            {"change of SSIM Wang 2004"}},
        .note = "Coloured lines: PSNR itself fell."};
    for (const ReportRow& row : rows) {
        const Evaluation& e = row.figures;
        const double paper = e.afterSsimPaper - e.beforeSsimPaper;
        const double wang = e.afterSsimWang - e.beforeSsimWang;
        if (e.gainDb() < 0 || paper < 0 || wang < 0)
            table.rows.push_back({{e.image, signedNumber(e.gainDb(), 3), signedNumber(paper, 5),
                                      signedNumber(wang, 5)},
                false, e.gainDb() < 0});
    }
    if (table.rows.empty()) {
        document.blocks.emplace_back(
            Paragraph{"No image's PSNR fell, nor its SSIM under either definition."});
        return;
    }
    table.caption +=
        ": " + std::to_string(table.rows.size()) + " of " + std::to_string(rows.size());
    document.blocks.emplace_back(std::move(table));
}

} // namespace cxr::curation
