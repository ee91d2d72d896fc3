// SPDX-License-Identifier: Apache-2.0
#include "curation/report_sections.h"
#include "curation/statistics.h"
#include "plot/axis.h"
#include "plot/bar_plot.h"
#include "plot/box_plot.h"
#include "plot/histogram.h"
#include "plot/line_plot.h"

#include <cmath>

namespace cxr::curation {

using plot::Area;
using plot::Canvas;
using plot::fixed;

namespace {

using Value = double (*)(const Evaluation&);

constexpr plot::Colour beforeColour = plot::orange;
constexpr plot::Colour afterColour = plot::blue;

/// A quantity before and after.
struct Measure {
    const char* name;
    int decimals;
    Value before;
    Value after;
};

constexpr Measure measures[] = {
    {"PSNR / dB", 3, [](const Evaluation& e) { return e.beforePsnrDb; },
        [](const Evaluation& e) { return e.afterPsnrDb; }},
    {"SSIM 7×7 (paper)", 5, [](const Evaluation& e) { return e.beforeSsimPaper; },
        [](const Evaluation& e) { return e.afterSsimPaper; }},
    {"SSIM Wang 2004", 5, [](const Evaluation& e) { return e.beforeSsimWang; },
        [](const Evaluation& e) { return e.afterSsimWang; }},
};

std::vector<double> valuesOf(const std::vector<ReportRow>& rows, Value value)
{
    std::vector<double> values;
    for (const ReportRow& row : rows)
        values.push_back(value(row.figures));
    return values;
}

plot::BoxGlyph boxOf(std::string label, const plot::Colour& colour, std::vector<double> values)
{
    Distribution d = distributionOf(std::move(values));
    return {std::move(label), colour, d.lowWhisker, d.lowerQuartile, d.median, d.upperQuartile,
        d.highWhisker, d.mean, std::move(d.outliers)};
}

/// Plots side by side, equally wide.
template <typename... Plots>
plot::Drawing inARow(double height, Plots... plots)
{
    return [=](Canvas& canvas) {
        constexpr double gap = 10;
        constexpr auto count = static_cast<double>(sizeof...(Plots));
        const double width = (contentWidth - (count - 1) * gap) / count;
        double x = 0;
        ((draw(canvas, Area{x, 0, width, height}, plots), x += width + gap), ...);
    };
}

/// The mean of some rows.
Evaluation meanOfRows(const std::vector<ReportRow>& rows, const Batch& batch)
{
    std::vector<Evaluation> figures;
    for (std::size_t i = batch.first; i < batch.first + batch.count; ++i)
        figures.push_back(rows[i].figures);
    return meanOf(figures);
}

std::string probability(double p)
{
    if (p >= 0.0001)
        return fixed(p, 4);
    if (p <= 0)
        return "< 1e−300";
    const double exponent = std::floor(std::log10(p));
    return fixed(p / std::pow(10.0, exponent), 1) + "e" + fixed(exponent, 0);
}

std::string nameOf(SignedRankTest::Method method)
{
    switch (method) {
    case SignedRankTest::Method::Exact:
        return "exact";
    case SignedRankTest::Method::Normal:
        return "normal approximation";
    case SignedRankTest::Method::None:
        return "nothing to test";
    }
    return {};
}

Table::Row quartileRow(const std::string& name, int decimals, std::vector<double> values)
{
    const Distribution d = distributionOf(std::move(values));
    Table::Row row{{name, std::to_string(d.count)}};
    for (const double value :
        {d.smallest, d.lowerQuartile, d.median, d.upperQuartile, d.largest, d.mean})
        row.cells.push_back(fixed(value, decimals));
    return row;
}

} // namespace

void addDistributions(Document& document, const std::vector<ReportRow>& rows)
{
    document.blocks.emplace_back(Heading{"Distributions"});
    constexpr double height = 180;
    const auto before = [&](const Measure& m) { return valuesOf(rows, m.before); };
    const auto after = [&](const Measure& m) { return valuesOf(rows, m.after); };
    const std::vector<double> gains =
        valuesOf(rows, [](const Evaluation& e) { return e.gainDb(); });
    const auto pair = [&](const Measure& m, std::string title, std::string yLabel) {
        return plot::BoxPlot{.title = std::move(title),
            .yLabel = std::move(yLabel),
            .boxes = {
                boxOf("before", beforeColour, before(m)), boxOf("after", afterColour, after(m))}};
    };
    document.blocks.emplace_back(Figure{"Figure 1. PSNR and gain of " + std::to_string(rows.size())
            + " images on the same pixels. Box: quartiles (linear interpolation); line: median; "
              "diamond: mean; whiskers: to the outermost image within 1.5 interquartile ranges of "
              "the box; dots: images beyond.",
        {contentWidth, height},
        inARow(height, pair(measures[0], "PSNR", "PSNR / dB"),
            plot::BoxPlot{.title = "Gain",
                .yLabel = "PSNR gain / dB",
                .boxes = {boxOf("after − before", plot::green, gains)},
                .zeroLine = true},
            plot::Histogram{.title = "Gain, image by image",
                .xLabel = "PSNR gain / dB",
                .values = gains,
                .colour = plot::green})});
    document.blocks.emplace_back(
        Figure{"Figure 2. SSIM of the same images, drawn in the same way.", {contentWidth, height},
            inARow(height, pair(measures[1], "SSIM 7×7 (paper)", "SSIM"),
                pair(measures[2], "SSIM Wang 2004", "SSIM"))});
    Table table{.caption = "Table 3. The distributions in figures",
        .columns = {{"", false}, {"images"}, {"smallest"}, {"lower quartile"}, {"median"},
            {"upper quartile"}, {"largest"}, {"mean"}}};
    for (const Measure& measure : measures) {
        const std::string name = measure.name;
        table.rows.push_back(quartileRow(name + ", before", measure.decimals, before(measure)));
        table.rows.push_back(quartileRow(name + ", after", measure.decimals, after(measure)));
    }
    table.rows.push_back(quartileRow("PSNR gain / dB", 3, gains));
    document.blocks.emplace_back(std::move(table));
}

void addBatches(Document& document, const std::vector<ReportRow>& rows)
{
    document.blocks.emplace_back(Heading{"Batch means"});
    const std::vector<Batch> batches = batchesOf(rows.size(), batchSize);
    const std::string size = std::to_string(batchSize);
    std::string text = "The paper averages over batches of " + size
        + " images. Here: consecutive images in the order of Table 1; "
        + std::to_string(batches.size()) + (batches.size() == 1 ? " batch." : " batches.");
    if (batches.back().count < batchSize)
        text += " The last one is shorter: " + std::to_string(batches.back().count) + " of " + size
            + " images.";
    document.blocks.emplace_back(Paragraph{text});

    Table table{.caption = "Table 4. Means of each batch",
        .groups = {{"", 2}, {"whole frame", 1}, {"PSNR / dB, same pixels", 3}, {"MSE ×3", 2},
            {"SSIM 7×7 (paper)", 2}, {"SSIM Wang 2004", 2}},
        .columns = {{"batch"}, {"images"}, {"before"}, {"before"}, {"after"}, {"gain"}, {"before"},
            {"after"}, {"before"}, {"after"}, {"before"}, {"after"}}};
    plot::Curve before{.label = "before", .colour = beforeColour, .dots = true};
    plot::Curve after{.label = "after", .colour = afterColour, .dots = true};
    plot::BarPlot gains{.title = "Mean gain of each batch",
        .xLabel = "batch",
        .yLabel = "PSNR gain / dB",
        .colour = plot::green};
    for (std::size_t i = 0; i < batches.size(); ++i) {
        const Evaluation mean = meanOfRows(rows, batches[i]);
        const std::string number = std::to_string(i + 1);
        table.rows.push_back({{number, std::to_string(batches[i].count),
            fixed(mean.beforeFullPsnrDb, 2), fixed(mean.beforePsnrDb, 3),
            fixed(mean.afterPsnrDb, 3), signedNumber(mean.gainDb(), 3),
            fixed(paperChannels * mean.beforeMse, 2), fixed(paperChannels * mean.afterMse, 2),
            fixed(mean.beforeSsimPaper, 4), fixed(mean.afterSsimPaper, 4),
            fixed(mean.beforeSsimWang, 4), fixed(mean.afterSsimWang, 4)}});
        const auto x = static_cast<double>(i + 1);
        before.points.push_back({x, mean.beforePsnrDb});
        after.points.push_back({x, mean.afterPsnrDb});
        gains.bars.push_back({number, mean.gainDb()});
    }
    document.blocks.emplace_back(std::move(table));
    if (batches.size() < 2)
        return;
    constexpr double height = 180;
    document.blocks.emplace_back(
        Figure{"Figure 3. Batch means on the same pixels.", {contentWidth, height},
            inARow(height,
                plot::LinePlot{.title = "Mean PSNR",
                    .xLabel = "batch",
                    .yLabel = "PSNR / dB",
                    .curves = {before, after},
                    .wholeX = true},
                gains)});
}

void addPairedTests(Document& document, const std::vector<ReportRow>& rows)
{
    document.blocks.emplace_back(Heading{"Paired test"});
    document.blocks.emplace_back(Paragraph{
        "Wilcoxon signed-rank test of before against after on the same pixels, two-sided. Pairs "
        "without a difference are dropped before ranking, as Wilcoxon did. The distribution is "
        "exact for up to "
        + std::to_string(exactLimit)
        + " differences that all have different sizes; otherwise it is the normal approximation "
          "with correction for ties and for continuity. p is the probability of rank sums at "
          "least this uneven if before and after were alike. Images of one patient are not "
          "independent of each other; where there are several, p is too small."});
    Table table{.caption = "Table 5. Wilcoxon signed-rank test",
        .columns = {{"figure", false}, {"pairs"}, {"zeros dropped"}, {"tied"}, {"rose"}, {"fell"},
            {"median change"}, {"W+"}, {"W−"}, {"p"}, {"distribution", false}}};
    std::size_t leftOut = 0;
    for (const Measure& measure : measures) {
        const std::vector<double> before = valuesOf(rows, measure.before);
        const std::vector<double> after = valuesOf(rows, measure.after);
        const SignedRankTest test = signedRankTest(before, after);
        leftOut += test.leftOut;
        std::vector<double> changes;
        std::size_t rose = 0;
        std::size_t fell = 0;
        for (std::size_t i = 0; i < before.size(); ++i) {
            changes.push_back(after[i] - before[i]);
            rose += after[i] > before[i] ? 1U : 0U;
            fell += after[i] < before[i] ? 1U : 0U;
        }
        const double median = distributionOf(changes).median;
        table.rows.push_back({{measure.name, std::to_string(test.pairs), std::to_string(test.zeros),
            std::to_string(test.ties), std::to_string(rose), std::to_string(fell),
            signedNumber(median, measure.decimals), fixed(test.positiveRanks, 1),
            fixed(test.negativeRanks, 1), probability(test.pValue), nameOf(test.method)}});
    }
    if (leftOut > 0)
        table.note = "Pairs with an infinite figure (identical images) are left out.";
    document.blocks.emplace_back(std::move(table));
}

} // namespace cxr::curation
