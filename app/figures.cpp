// SPDX-License-Identifier: Apache-2.0
#include "app/figures.h"

#include "app/core_text.h"

#include <QCoreApplication>

#include <limits>
#include <utility>
#include <vector>

namespace cxr::app {

namespace {

/// Gives the texts of these functions a context that lupdate finds.
struct FigureTexts {
    Q_DECLARE_TR_FUNCTIONS(FigureTexts)
};

QString fileName(const io::Source& source)
{
    return QString::fromStdString(source.path.filename().string());
}

/// The constant-time queries take any rectangle; the residual's maximum is linear in its pixels,
/// and beyond this it would be felt while the mouse moves.
constexpr std::size_t maxPixelsForLargest = std::size_t{16} << 20;

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

/// The second file against the first, where both are.
ui::AreaFigures ofTwoFiles(const Outcome& outcome, const QString& name, const image::Rect& rect)
{
    const image::Rect& overlap = outcome.other->overlap;
    const image::Rect shared = image::intersected(rect, overlap);
    ui::AreaFigures figures;
    figures.area = name;
    figures.measuredOn = rect;
    figures.available = outcome.afterFigures && !shared.empty();
    if (!figures.available)
        return figures;
    const image::Rect inTable{
        shared.x - overlap.x, shared.y - overlap.y, shared.width, shared.height};
    figures.psnrDb = {notANumber, outcome.afterFigures->psnrDb(inTable)};
    figures.mse = {notANumber, outcome.afterFigures->mse(inTable)};
    figures.ssim = {notANumber, outcome.afterFigures->ssim(inTable)};
    return figures;
}

ui::Figures figuresOfTwoFiles(const Outcome& outcome, std::vector<ui::AreaFigures> areas)
{
    const OtherFile& other = *outcome.other;
    const QString first = fileName(outcome.document->source);
    ui::Figures figures;
    figures.mode = ui::Mode::Evaluate;
    figures.areas = std::move(areas);
    figures.left = FigureTexts::tr("A");
    figures.right = FigureTexts::tr("B");
    figures.reference = FigureTexts::tr("Reference: the file %1 (A). Compared with it: %2 (B). "
                                        "Nothing is enhanced here.")
                            .arg(first, fileName(other.document->source));
    figures.definition = other.overlap.empty()
        ? FigureTexts::tr("No figures: they need pixels of one size and the same number of bits.")
        : FigureTexts::tr("Where both pictures are: %1 × %2 pixels. MSE in squared grey levels. "
                          "PSNR range %3 (2^bits − 1). %4.")
              .arg(other.overlap.width)
              .arg(other.overlap.height)
              .arg(outcome.document->pixels->image().meaning().range())
              .arg(coreText(quality::describe(outcome.wish.ssim)));
    return figures;
}

ui::AreaFigures areaOf(const Outcome& outcome, const QString& name, const image::Rect& asked)
{
    const image::Rect rect = image::intersected(asked, outcome.before->image().frame());
    ui::AreaFigures figures;
    if (outcome.other)
        return ofTwoFiles(outcome, name, rect);
    figures.area = name;
    figures.measuredOn = rect;
    figures.available = !rect.empty();
    if (outcome.beforeFigures && outcome.afterFigures) {
        const quality::FigureTable& before = *outcome.beforeFigures;
        const quality::FigureTable& after = *outcome.afterFigures;
        figures.psnrDb = {before.psnrDb(rect), after.psnrDb(rect)};
        figures.mse = {before.mse(rect), after.mse(rect)};
        figures.ssim = {before.ssim(rect), after.ssim(rect)};
    } else if (outcome.consistency) {
        figures.consistencyRms = outcome.consistency->rms(rect);
        figures.consistencyMax = rect.area() <= maxPixelsForLargest
            ? outcome.consistency->largest(rect)
            : std::numeric_limits<double>::quiet_NaN();
    }
    return figures;
}

QString evaluateReference(const io::Source& source)
{
    return FigureTexts::tr("Reference: the file %1 itself.").arg(fileName(source));
}

QString enhanceReference()
{
    return FigureTexts::tr(
        "No reference: the file is the input, and nobody knows the true picture. Shown "
        "instead: does the enhanced picture, projected down again, agree with the input? "
        "A small residual proves agreement with the input, not that detail is real.");
}

} // namespace

ui::Figures figuresOf(
    const Outcome& outcome, const image::Rect& visible, const std::optional<image::Rect>& lens)
{
    const io::Source& source = outcome.document->source;
    const QString degradation = coreText(quality::describe(outcome.wish.degradation));
    ui::Figures figures;
    figures.areas = {
        areaOf(outcome, FigureTexts::tr("Whole image"), outcome.before->image().frame()),
        areaOf(outcome, FigureTexts::tr("Visible region"), visible)};
    figures.areas.push_back(areaOf(outcome, FigureTexts::tr("Lens"), lens.value_or(image::Rect{})));
    if (outcome.other)
        return figuresOfTwoFiles(outcome, std::move(figures.areas));
    if (outcome.wish.mode == Mode::Evaluate) {
        figures.mode = ui::Mode::Evaluate;
        figures.reference = evaluateReference(source);
        const bool twoMethods =
            outcome.pair && outcome.pair->left.name != curation::interpolatedMethod;
        if (twoMethods) {
            figures.left = FigureTexts::tr("Left");
            figures.right = FigureTexts::tr("Right");
        }
        const QString before = twoMethods
            ? FigureTexts::tr("Left: %1. Right: %2. Both made of the file degraded (%3).")
                  .arg(coreText(outcome.pair->left.title), coreText(outcome.pair->right.title),
                      degradation)
            : FigureTexts::tr("Before: the file degraded (%1).").arg(degradation);
        figures.definition = FigureTexts::tr(
            "%1 Both on the same pixels, no border left out. MSE in squared grey levels. PSNR "
            "range %2 (2^bits − 1). %3.")
                                 .arg(before)
                                 .arg(outcome.document->pixels->image().meaning().range())
                                 .arg(coreText(quality::describe(outcome.wish.ssim)));
    } else {
        figures.mode = ui::Mode::Enhance;
        figures.reference = enhanceReference();
        figures.definition =
            FigureTexts::tr("Residual: after, projected down (%1), minus the input, in grey "
                            "levels of the input.")
                .arg(degradation);
    }
    return figures;
}

ui::Figures figuresPending(Mode mode, const Document* document)
{
    ui::Figures figures;
    figures.mode = mode == Mode::Evaluate ? ui::Mode::Evaluate : ui::Mode::Enhance;
    if (!document)
        return figures;
    figures.areas = {{.area = FigureTexts::tr("Whole image")},
        {.area = FigureTexts::tr("Visible region")}, {.area = FigureTexts::tr("Lens")}};
    figures.reference =
        mode == Mode::Evaluate ? evaluateReference(document->source) : enhanceReference();
    return figures;
}

} // namespace cxr::app
