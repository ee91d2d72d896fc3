// SPDX-License-Identifier: Apache-2.0
#include "app/method_bench.h"

namespace cxr::app {

using image::Image;
using image::Pyramid;
using quality::FigureTable;

Result<void> MethodBench::prepare(const std::shared_ptr<const Document>& document, const Wish& wish)
{
    const bool same = m_comparison && document == m_document
        && wish.request.scale == m_comparison->scale() && wish.degradation == m_wish.degradation
        && wish.request.device == m_wish.request.device;
    m_wish = wish;
    if (same)
        return {};
    clear();
    Result<curation::Comparison> comparison =
        curation::Comparison::prepare(document->pixels->image(),
            document->source.path.filename().string(), wish.request.scale, wish.degradation);
    if (!comparison)
        return tl::unexpected(comparison.error());
    m_document = document;
    m_comparison = std::move(*comparison);
    return {};
}

void MethodBench::clear()
{
    m_document.reset();
    m_comparison.reset();
    m_pictures.clear();
    m_runs.clear();
}

Result<curation::Contender> MethodBench::run(enhance::Engine& engine,
    const curation::Method& method, const enhance::Request& request, const Progress& progress)
{
    Result<curation::Contender> made = m_comparison->run(engine, method, request, progress);
    // The comparison itself holds the interpolated image.
    if (made && method.name != curation::interpolatedMethod) {
        m_pictures.put(keyOf(method), made->image, made->seconds);
        m_runs[keyOf(method)] = made->run;
    }
    return made;
}

Result<Measured> MethodBench::measure(enhance::Engine& engine, const curation::Method& method,
    const enhance::Request& request, const Progress& progress)
{
    return run(engine, method, request, progress).map([](curation::Contender made) {
        return Measured{
            std::move(made.method), std::move(made.figures), made.seconds, made.run.notices};
    });
}

Result<MethodBench::Picture> MethodBench::picture(enhance::Engine& engine,
    const curation::Method& method, const enhance::Request& request, const Progress& progress)
{
    if (method.name == curation::interpolatedMethod)
        return Picture{m_comparison->before(), {}};
    if (std::optional<Image> kept = m_pictures.get(keyOf(method)))
        return Picture{std::move(*kept), m_runs[keyOf(method)]};
    return run(engine, method, request, progress).map([](curation::Contender made) {
        return Picture{std::move(made.image), std::move(made.run)};
    });
}

Result<std::shared_ptr<const Outcome>> MethodBench::show(enhance::Engine& engine, const Pair& pair,
    const enhance::Request& request, const Progress& progress)
{
    Result<Picture> left = picture(engine, pair.left, request, progress);
    if (!left)
        return tl::unexpected(left.error());
    Result<Picture> right = picture(engine, pair.right, request, progress);
    if (!right)
        return tl::unexpected(right.error());

    const Image& reference = m_comparison->reference();
    auto before = FigureTable::build(reference, left->image, m_wish.ssim, progress);
    if (!before)
        return tl::unexpected(before.error());
    auto after = FigureTable::build(reference, right->image, m_wish.ssim, progress);
    if (!after)
        return tl::unexpected(after.error());

    auto outcome = std::make_shared<Outcome>();
    outcome->wish = m_wish;
    outcome->wish.mode = Mode::Evaluate;
    if (pair.right.network)
        outcome->wish.request.model = pair.right.name;
    outcome->document = m_document;
    outcome->before = std::make_shared<const Pyramid>(std::move(left->image));
    outcome->after = std::make_shared<const Pyramid>(std::move(right->image));
    outcome->inputSize =
        m_comparison->scale() == 1 ? reference.size() : m_comparison->small().size();
    outcome->run = std::move(right->run);
    outcome->beforeFigures = std::move(*before);
    outcome->afterFigures = std::move(*after);
    outcome->pair = pair;
    return outcome;
}

} // namespace cxr::app
