// SPDX-License-Identifier: Apache-2.0
#include "curation/report.h"

#include "curation/provenance.h"
#include "curation/report_sections.h"
#include "curation/statistics.h"
#include "plot/axis.h"

#include <algorithm>
#include <cmath>

namespace cxr::curation {

using plot::Area;
using plot::Canvas;
using plot::fixed;
using plot::Picture;

namespace {

constexpr double tileSide = 128; // two cases fit on a page

/// The largest area of the picture's shape in the middle of the tile.
Area fitted(image::Size size)
{
    const double scale = tileSide / std::max(size.width, size.height);
    const double width = size.width * scale;
    const double height = size.height * scale;
    return {(tileSide - width) / 2, (tileSide - height) / 2, width, height};
}

plot::Drawing showing(const Picture& picture)
{
    return [picture](Canvas& canvas) {
        const Area area = fitted(picture.size);
        canvas.picture(area, picture);
        canvas.frame(area, {plot::rule, 0.5});
    };
}

/// The whole image with the place of the close-up.
plot::Drawing overview(const CloseUp& view)
{
    return [whole = view.whole, rect = view.rect, frame = view.frame](Canvas& canvas) {
        const Area area = fitted(whole.size);
        canvas.picture(area, whole);
        const double scale = area.width / frame.width;
        const Area marked{area.x + rect.x * scale, area.y + rect.y * scale, rect.width * scale,
            rect.height * scale};
        canvas.frame(marked, {plot::ink, 3});
        canvas.frame(marked, {plot::orange, 1.4});
    };
}

/// An enhanced picture never goes anywhere without saying so.
plot::Drawing labelled(const Picture& picture)
{
    return [picture](Canvas& canvas) {
        showing(picture)(canvas);
        const Area area = fitted(picture.size);
        constexpr double strip = 11;
        canvas.fill({area.x, area.bottom() - strip, area.width, strip}, plot::ink);
        const plot::TextStyle style{6.6, false, plot::fromHex(0xFFD58A)};
        canvas.text({area.centreX(), area.bottom() - 3.4},
            plot::shortened(enhancedLabel, style, area.width - 4), {style, plot::Align::Centre});
    };
}

std::string listed(const std::set<std::string>& items)
{
    std::string text;
    for (const std::string& item : items)
        text += (text.empty() ? "" : ", ") + item;
    return text;
}

} // namespace

Result<void> EvaluationReport::add(const Evaluation& figures, const image::Image& reference,
    const image::Image& before, const image::Image& after, const FileSizes& sizes,
    const std::string& device)
{
    const auto whole =
        quality::FigureTable::build(reference, before, quality::SsimDefinition::Paper);
    if (!whole)
        return tl::unexpected(whole.error());
    m_rows.push_back({figures, whole->mse(whole->frame()), whole->ssim(whole->frame()), sizes});
    m_devices.insert(device);

    // Only the pictures of the worst are kept: a collection may hold thousands of images.
    const auto place = std::upper_bound(m_worst.begin(), m_worst.end(), figures.gainDb(),
        [](double gain, const Case& other) { return gain < other.figures.gainDb(); });
    if (std::isnan(figures.gainDb()) || (m_worst.size() == worstCases && place == m_worst.end()))
        return {};
    m_worst.insert(place, {figures, closeUp(reference, before, after, paperBorder)});
    if (m_worst.size() > worstCases)
        m_worst.pop_back();
    return {};
}

void EvaluationReport::addSummary(Document& document) const
{
    std::vector<Evaluation> figures;
    for (const ReportRow& row : m_rows)
        figures.push_back(row.figures);
    const Evaluation mean = meanOf(figures);
    const auto fell = [&](auto change) {
        return std::to_string(std::count_if(
            figures.begin(), figures.end(), [&](const Evaluation& e) { return change(e) < 0; }));
    };
    const enhance::ModelCard& card = m_subject.card;
    const enhance::Provenance& training = card.training;
    std::string trained = training.data.empty() ? "not recorded" : training.data;
    if (training.images > 0)
        trained += "; " + std::to_string(training.images) + " images, "
            + std::to_string(training.steps) + " steps of " + std::to_string(training.batch)
            + " patches, on " + training.device;
    document.blocks.emplace_back(Facts{{
        {"Images", std::to_string(m_rows.size()) + " from " + m_subject.data},
        {"Mean PSNR",
            fixed(mean.beforePsnrDb, 2) + " dB before, " + fixed(mean.afterPsnrDb, 2)
                + " dB after, on the same pixels: " + signedNumber(mean.gainDb(), 2)
                + " dB. On the whole frame, as the paper prints it, before is "
                + fixed(mean.beforeFullPsnrDb, 2) + " dB."},
        {"Mean SSIM",
            "7×7 (paper): " + fixed(mean.beforeSsimPaper, 4) + " before, "
                + fixed(mean.afterSsimPaper, 4)
                + " after. Wang 2004: " + fixed(mean.beforeSsimWang, 4) + " before, "
                + fixed(mean.afterSsimWang, 4) + " after."},
        {"Fell",
            "PSNR of " + fell([](const Evaluation& e) { return e.gainDb(); })
                + " images, SSIM 7×7 of "
                + fell([](const Evaluation& e) { return e.afterSsimPaper - e.beforeSsimPaper; })
                + ", SSIM Wang 2004 of "
                + fell([](const Evaluation& e) { return e.afterSsimWang - e.beforeSsimWang; })
                + " of " + std::to_string(m_rows.size()) + ". Those images are named at the end."},
        {"Model",
            card.title + " (" + card.name + "), scale ×" + std::to_string(card.scale)
                + ", trained to undo " + quality::describe(card.degradation)},
        {"Weights", "SHA-256 " + card.weightsSha256},
        {"Trained on", trained},
        {"Degradation", quality::describe(m_subject.degradation)},
        {"Ran on", listed(m_devices)},
        {"Program", "CXR Lens " + m_subject.programVersion},
    }});
    if (m_leftOut.empty())
        return;
    Table table{.caption = "Left out: " + std::to_string(m_leftOut.size())
            + (m_leftOut.size() == 1 ? " file" : " files") + " that could not be evaluated",
        .columns = {{"file", false}, {"reason", false}}};
    for (const auto& [file, reason] : m_leftOut)
        table.rows.push_back({{file, reason}});
    document.blocks.emplace_back(std::move(table));
}

void EvaluationReport::addWorstCases(Document& document) const
{
    document.blocks.emplace_back(Heading{"Worst cases"});
    document.blocks.emplace_back(Paragraph{
        "The images with the lowest gain, each in close-up where the mean absolute error of "
        "“after” "
        "is largest. Grey pictures of a case share one window. Difference: picture less original; "
        "white is equal, blue is darker and red brighter than the original; ±n: full colour at n "
        "grey levels."});
    for (const Case& worst : m_worst) {
        const CloseUp& view = worst.pictures;
        const Evaluation& e = worst.figures;
        const std::string levels = ", ±" + std::to_string(view.fullColour);
        document.blocks.emplace_back(Gallery{.heading = e.image,
            .text = "Gain " + signedNumber(e.gainDb(), 3) + " dB (" + fixed(e.beforePsnrDb, 2)
                + " → " + fixed(e.afterPsnrDb, 2) + " dB), SSIM 7×7 "
                + signedNumber(e.afterSsimPaper - e.beforeSsimPaper, 4) + ", SSIM Wang 2004 "
                + signedNumber(e.afterSsimWang - e.beforeSsimWang, 4)
                + ". Close-up: " + std::to_string(view.rect.width) + " × "
                + std::to_string(view.rect.height) + " pixels from column "
                + std::to_string(view.rect.x) + ", row " + std::to_string(view.rect.y) + ".",
            .tile = {tileSide, tileSide},
            .columns = 3,
            .tiles = {{"Before (degraded)", showing(view.before)}, {"After", labelled(view.after)},
                {"Original", showing(view.reference)},
                {"Difference before" + levels, showing(view.errorBefore)},
                {"Difference after" + levels, showing(view.errorAfter)},
                {"Where it is in the original", overview(view)}}});
    }
}

void addDefinitions(Document& document, const ReportSubject& subject)
{
    document.blocks.emplace_back(Heading{"What the figures mean"});
    document.blocks.emplace_back(Facts{{
        {"Original",
            subject.card.scale == 1
                ? "The file itself; everything is measured against it."
                : "The file itself, cropped to a multiple of the scale; everything is measured "
                  "against it."},
        {"Before",
            "The original degraded (" + quality::describe(subject.degradation)
                + ") and interpolated to its old size, rounded to the file's depth."},
        {"After", "What the network makes of it, clipped and rounded to the file's depth."},
        {"Same pixels",
            "Without a border of " + std::to_string(paperBorder)
                + " pixels on every side, before and after alike. Unless “whole frame” is said, "
                  "this is what figures are taken from."},
        {"MSE",
            "Mean of the squared differences of grey values. “MSE ×3” is three times that: "
            "the paper sums over three equal colour channels."},
        {"PSNR", "10·log10(range² ÷ MSE) of the grey MSE; range = 2^bits − 1 of the file."},
        {"SSIM 7×7",
            "The paper's: uniform window of 7×7, sample covariance, K1 0.01, K2 0.03 "
            "(scikit-image's default)."},
        {"SSIM Wang 2004",
            "Gaussian window of 11×11 with σ 1.5, population covariance, K1 0.01, K2 0.03. The "
            "two differ by up to 0.02 on the same pair."},
        {"Size",
            "1 KB is 1024 bytes. Size before, as the paper prints it: the original file as "
            "it lies on the disk. Size after: the enhanced picture really encoded, without "
            "any text: as grey baseline JPEG of quality 95 with optimised Huffman tables "
            "where the original is a JPEG, else as lossless PNG of the file's depth (8 or "
            "16 bits). The two are different encodings and cannot be compared; “same "
            "encoding” sets the degraded picture, encoded like the enhanced one, beside it. "
            "A larger file holds more fine structure or more noise; it is no measure of "
            "quality."},
        {"What they say",
            "That two images are alike. They do not say that an image is good for "
            "a diagnosis. Detail that a network adds is estimated, not measured."},
    }});
}

Document EvaluationReport::document() const
{
    const ReportSubject& subject = m_subject;
    Document document{.title = "Evaluation of " + subject.card.title + " on "
            + std::to_string(m_rows.size()) + (m_rows.size() == 1 ? " image" : " images"),
        .subtitle = "Each image is degraded, enhanced and measured against the original. "
                    "Protocol of S. Rani and N. Kaur, 2024, with the corrections named below.",
        .footer = "CXR Lens " + subject.programVersion + " · " + subject.card.name
            + " · enhanced pictures: " + enhancedLabel,
        .blocks = {}};
    document.blocks.emplace_back(
        Paragraph{std::string("Enhanced pictures in this report: ") + enhancedLabel + ".", true});
    if (m_rows.empty()) {
        document.blocks.emplace_back(Paragraph{"No image could be evaluated."});
        return document;
    }
    addSummary(document);
    addDefinitions(document, subject);
    addPaperTable(document, m_rows);
    addSamePixelsTable(document, m_rows);
    addDistributions(document, m_rows);
    addBatches(document, m_rows);
    addPairedTests(document, m_rows);
    addWorstCases(document);
    addWorsened(document, m_rows);
    return document;
}

} // namespace cxr::curation
