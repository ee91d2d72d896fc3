// SPDX-License-Identifier: Apache-2.0
#include "curation/comparison.h"

#include "quality/protocol.h"
#include "quality/rivals.h"

#include <chrono>

namespace cxr::curation {

using image::Image;
using quality::FigureTable;
using quality::SsimDefinition;

namespace {

/// One image against the reference: without the border, but for fullPsnrDb.
struct Figures {
    double fullPsnrDb = 0;
    double psnrDb = 0;
    double mse = 0;
    double ssimPaper = 0;
    double ssimWang = 0;
};

Result<Figures> figuresOf(const Image& reference, const Image& test)
{
    const image::Rect inner = reference.frame().grown(-paperBorder);
    Figures figures;
    // One table after the other: each keeps 16 bytes per pixel.
    for (const auto definition : {SsimDefinition::Paper, SsimDefinition::Wang2004}) {
        const Result<FigureTable> table = FigureTable::build(reference, test, definition);
        if (!table)
            return tl::unexpected(table.error());
        figures.fullPsnrDb = table->psnrDb(reference.frame());
        figures.psnrDb = table->psnrDb(inner);
        figures.mse = table->mse(inner);
        (definition == SsimDefinition::Paper ? figures.ssimPaper : figures.ssimWang) =
            table->ssim(inner);
    }
    return figures;
}

Evaluation withAfter(Evaluation evaluation, const Figures& after)
{
    evaluation.afterPsnrDb = after.psnrDb;
    evaluation.afterMse = after.mse;
    evaluation.afterSsimPaper = after.ssimPaper;
    evaluation.afterSsimWang = after.ssimWang;
    return evaluation;
}

} // namespace

std::vector<Method> comparableMethods(
    const enhance::Catalogue& catalogue, int scale, const quality::Degradation& degradation)
{
    std::vector<Method> methods{{interpolatedMethod, "Interpolated",
        "the degraded image at full size, nothing done to it"}};
    for (const quality::Rival& rival : quality::rivals())
        methods.push_back({rival.name, rival.title, rival.parameters});
    for (const enhance::Catalogue::Entry& entry : catalogue.entries()) {
        const enhance::ModelCard& card = entry.card;
        if (card.scale != scale || !(card.degradation == degradation))
            continue;
        const auto cost = static_cast<long long>(card.architecture.multiplyAddsPerPixel());
        methods.push_back({card.name, card.title,
            "network, " + std::to_string(cost) + " multiply-adds per pixel", true});
    }
    return methods;
}

Result<Comparison> Comparison::prepare(const Image& original, const std::string& name, int scale,
    const quality::Degradation& degradation)
{
    if (scale < 1)
        return fail(Code::InvalidArgument, "the scale must be at least 1");
    Comparison comparison;
    comparison.m_scale = scale;
    comparison.m_reference = quality::referenceFor(original, scale);
    const Image& reference = comparison.m_reference;
    const int smallest = 2 * (paperBorder + quality::windowRadius(SsimDefinition::Wang2004));
    if (reference.width() <= smallest || reference.height() <= smallest) {
        return fail(Code::InvalidArgument,
            name + ": an image needs more than " + std::to_string(smallest)
                + " pixels a side to be evaluated");
    }

    Result<Image> small = quality::reduce(reference, degradation);
    if (!small)
        return tl::unexpected(small.error());
    Result<Image> before = scale == 1
        ? quality::degrade(reference, degradation)
        : quality::interpolate(*small, reference.size(), degradation.kernel);
    if (!before)
        return tl::unexpected(before.error());
    comparison.m_small = std::move(*small);
    comparison.m_before = std::move(*before);

    const Result<Figures> figures = figuresOf(reference, comparison.m_before);
    if (!figures)
        return tl::unexpected(figures.error());
    comparison.m_untouched = {.image = name,
        .size = reference.size(),
        .beforeFullPsnrDb = figures->fullPsnrDb,
        .beforePsnrDb = figures->psnrDb,
        .beforeMse = figures->mse,
        .beforeSsimPaper = figures->ssimPaper,
        .beforeSsimWang = figures->ssimWang};
    comparison.m_untouched = withAfter(comparison.m_untouched, *figures);
    return comparison;
}

Result<Contender> Comparison::run(enhance::Engine& engine, const Method& method,
    enhance::Request request, const Progress& progress) const
{
    if (!method.network && method.name == interpolatedMethod)
        return Contender{method, m_before, m_untouched, 0};

    Contender contender;
    contender.method = method;
    if (method.network) {
        request.model = method.name;
        request.scale = m_scale;
        Result<enhance::Enhanced> enhanced =
            engine.enhance(m_scale == 1 ? m_before : m_small, request, {}, progress);
        if (!enhanced)
            return tl::unexpected(enhanced.error());
        contender.image = std::move(enhanced->image);
        contender.seconds = enhanced->run.seconds;
        contender.run = std::move(enhanced->run);
    } else {
        const auto start = std::chrono::steady_clock::now();
        Result<Image> filtered = quality::applyRival(method.name, m_small, m_before, progress);
        if (!filtered)
            return tl::unexpected(filtered.error());
        contender.image = std::move(*filtered);
        contender.seconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    }
    return figuresOf(m_reference, contender.image).map([&](const Figures& figures) {
        contender.figures = withAfter(m_untouched, figures);
        return std::move(contender);
    });
}

} // namespace cxr::curation
