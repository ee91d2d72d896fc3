// SPDX-License-Identifier: Apache-2.0
#include "app/judgement.h"

#include <cmath>
#include <utility>

namespace cxr::app {

namespace {

/// Identical pictures have a PSNR without bound, which no database keeps.
std::optional<double> finite(double value)
{
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

double orNan(const std::optional<double>& value)
{
    return value.value_or(std::numeric_limits<double>::quiet_NaN());
}

} // namespace

ui::Judgement toUi(const curation::Judgement& judgement)
{
    ui::Judgement shown;
    shown.verdict = static_cast<ui::Verdict>(judgement.verdict);
    shown.stars = judgement.stars;
    for (const std::string& tag : judgement.tags)
        shown.tags << QString::fromStdString(tag);
    shown.note = QString::fromStdString(judgement.note);
    return shown;
}

curation::Judgement fromUi(const ui::Judgement& judgement)
{
    curation::Judgement kept;
    kept.verdict = static_cast<curation::Verdict>(judgement.verdict);
    kept.stars = judgement.stars;
    for (const QString& tag : judgement.tags)
        kept.tags.push_back(tag.toStdString());
    kept.tags = curation::tidyTags(std::move(kept.tags));
    kept.note = judgement.note.toStdString();
    return kept;
}

curation::JudgementChange changeBetween(
    const std::string& path, const curation::Judgement& before, const curation::Judgement& after)
{
    curation::JudgementChange change{.path = path};
    if (before.verdict != after.verdict)
        change.verdict = after.verdict;
    if (before.stars != after.stars)
        change.stars = after.stars;
    if (before.tags != after.tags)
        change.tags = after.tags;
    if (before.note != after.note)
        change.note = after.note;
    return change;
}

ui::FileFigures toUi(const curation::EntryFigures& figures)
{
    ui::FileFigures shown;
    shown.psnrDb = orNan(figures.psnrDb);
    shown.ssim = orNan(figures.ssim);
    shown.consistencyRms = orNan(figures.consistencyRms);
    QStringList meaning;
    for (const std::string& text : {figures.model, figures.reference, figures.definition}) {
        if (!text.empty())
            meaning << QString::fromStdString(text);
    }
    shown.meaning = meaning.join(QStringLiteral(" · "));
    return shown;
}

curation::PictureFacts factsOf(const Document& document)
{
    const image::Image& picture = document.pixels->image();
    return {.modality = document.source.modality,
        .columns = picture.width(),
        .rows = picture.height(),
        .bits = picture.meaning().bits};
}

std::optional<curation::EntryFigures> recordedFigures(const Outcome& outcome)
{
    if (outcome.other)
        return {}; // of two files, not of a method
    const image::Rect whole = outcome.before->image().frame();
    curation::EntryFigures figures;
    const enhance::Request& request = outcome.wish.request;
    figures.model = outcome.pair ? outcome.pair->right.name
                                 : request.model + " ×" + std::to_string(request.scale);
    figures.measured = curation::timeNow();
    const std::string degradation = quality::describe(outcome.wish.degradation);
    if (outcome.afterFigures) {
        figures.psnrDb = finite(outcome.afterFigures->psnrDb(whole));
        figures.ssim = finite(outcome.afterFigures->ssim(whole));
        figures.reference = "the file itself; the input was the file degraded: " + degradation;
        figures.definition = "whole image, no border left out; PSNR range "
            + std::to_string(outcome.document->pixels->image().meaning().range()) + "; "
            + quality::describe(outcome.wish.ssim);
    } else if (outcome.consistency) {
        figures.consistencyRms = finite(outcome.consistency->rms(whole));
        figures.reference = "none; agreement with the input, RMS in its grey levels";
        figures.definition = "whole image, projected down: " + degradation;
    } else {
        return std::nullopt;
    }
    return figures;
}

} // namespace cxr::app
