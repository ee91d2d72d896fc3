// SPDX-License-Identifier: Apache-2.0
#include "app/map_wiring.h"

#include "app/core_text.h"
#include "app/describe.h"
#include "app/guarded.h"
#include "app/other_wiring.h"
#include "app/wiring.h"
#include "quality/difference_map.h"
#include "quality/protocol.h"

#include <QCoreApplication>

namespace cxr::app {

using image::Image;

namespace {

constexpr std::size_t regionsToWalk = 40;

/// Gives the texts of these functions a context that lupdate finds.
struct MapTexts {
    Q_DECLARE_TR_FUNCTIONS(MapTexts)
};

quality::MapKind toQuality(ui::MapKind kind)
{
    switch (kind) {
    case ui::MapKind::Absolute:
        return quality::MapKind::Absolute;
    case ui::MapKind::Similarity:
        return quality::MapKind::Similarity;
    case ui::MapKind::Residual:
        return quality::MapKind::Residual;
    case ui::MapKind::Difference:
        break;
    }
    return quality::MapKind::Difference;
}

/// What can be shown of this outcome: a choice made for the other mode falls back to the pair and
/// the kind that both modes have.
ui::MapChoice possible(const Outcome& outcome, ui::MapChoice choice)
{
    if (outcome.wish.mode == Mode::Enhance)
        choice.pair = ui::MapPair::BeforeAfter;
    if (choice.kind == ui::MapKind::Residual
        && (outcome.other || outcome.wish.mode == Mode::Evaluate))
        choice.kind = ui::MapKind::Difference;
    return choice;
}

QString titleOf(const ui::MapChoice& choice, const Outcome& outcome)
{
    if (choice.kind == ui::MapKind::Residual)
        return MapTexts::tr("After, projected down − input");
    const QString before =
        outcome.scale > 1 ? MapTexts::tr("before, bicubic") : MapTexts::tr("before");
    const bool similarity = choice.kind == ui::MapKind::Similarity;
    const QString pattern = similarity         ? MapTexts::tr("SSIM of %1 and %2")
        : choice.kind == ui::MapKind::Absolute ? MapTexts::tr("|%1 − %2|")
                                               : MapTexts::tr("%1 − %2");
    if (outcome.other)
        return pattern.arg(QStringLiteral("B"), QStringLiteral("A"));
    switch (choice.pair) {
    case ui::MapPair::ReferenceAfter:
        return pattern.arg(MapTexts::tr("after"), MapTexts::tr("reference"));
    case ui::MapPair::ReferenceBefore:
        return pattern.arg(MapTexts::tr("before"), MapTexts::tr("reference"));
    case ui::MapPair::BeforeAfter:
        break;
    }
    return pattern.arg(MapTexts::tr("after"), before);
}

Result<quality::DifferenceMap> computed(
    const Outcome& outcome, const ui::MapChoice& choice, const Progress& progress)
{
    const Image& after = outcome.after->image();
    const Image& before = outcome.before->image();
    const quality::MapKind kind = toQuality(choice.kind);
    if (outcome.other) {
        const Overlapping both = overlapping(*outcome.document, *outcome.other);
        return quality::differenceMap(both.document, both.other, kind, outcome.wish.ssim, progress);
    }
    if (kind == quality::MapKind::Residual)
        return quality::residualMap(before, after, outcome.wish.degradation, progress);
    if (choice.pair == ui::MapPair::BeforeAfter) {
        if (outcome.scale == 1)
            return quality::differenceMap(before, after, kind, outcome.wish.ssim, progress);
        return quality::interpolate(before, after.size(), quality::Kernel::Bicubic)
            .and_then([&](const Image& enlarged) {
                return quality::differenceMap(enlarged, after, kind, outcome.wish.ssim, progress);
            });
    }
    const Image& test = choice.pair == ui::MapPair::ReferenceAfter ? after : before;
    const Image& file = outcome.document->pixels->image();
    // An enlargement leaves out what the scale does not divide, see Worker.
    if (test.size() == file.size())
        return quality::differenceMap(file, test, kind, outcome.wish.ssim, progress);
    return quality::differenceMap(
        file.cropped(test.frame()), test, kind, outcome.wish.ssim, progress);
}

/// From pixels of the map to pixels of the source.
image::Rect toSource(const image::Rect& rect, int scale)
{
    return {rect.x / scale, rect.y / scale, std::max(1, rect.width / scale),
        std::max(1, rect.height / scale)};
}

} // namespace

ui::Map mapOf(const Outcome& outcome, const ui::MapChoice& wished, const Background::Wanted& wanted)
{
    const ui::MapChoice choice = possible(outcome, wished);
    ui::Map map;
    map.layer.title = MapTexts::tr("Map: %1").arg(titleOf(choice, outcome));
    const auto made = guarded([&]() -> Result<ui::Map> {
        Result<quality::DifferenceMap> found =
            computed(outcome, choice, [&](double) { return wanted(); });
        if (!found)
            return tl::unexpected(found.error());
        const bool similarity = choice.kind == ui::MapKind::Similarity;
        const bool atInput = choice.kind == ui::MapKind::Residual;
        const int scale = atInput ? 1 : outcome.scale;
        for (const quality::WorstRegion& region : quality::worstRegions(*found, regionsToWalk))
            map.worst.push_back({toSource(region.rect, scale),
                similarity ? MapTexts::tr("SSIM %1").arg(region.value, 0, 'f', 3)
                           : MapTexts::tr("RMS %1 grey levels").arg(region.value, 0, 'f', 1)});
        map.layer.map = ui::MapScale{.zero = found->zero,
            .step = found->step,
            .best = similarity ? 1.0 : 0.0,
            .reach = found->reach,
            .isSigned = found->kind == quality::MapKind::Difference || atInput,
            .title = titleOf(choice, outcome),
            .unit = similarity ? QString() : MapTexts::tr("grey levels")};
        map.layer.name = map.layer.map->title;
        map.layer.scale = scale;
        if (outcome.other) {
            const image::Rect& overlap = outcome.other->overlap;
            map.layer.alignment = ui::Alignment{.shift = QPointF(overlap.x, overlap.y)};
            for (ui::MapSpot& spot : map.worst) {
                spot.source.x += overlap.x;
                spot.source.y += overlap.y;
            }
        }
        map.layer.subtitle = similarity
            ? coreText(quality::describe(outcome.wish.ssim))
            : MapTexts::tr("of %1 bits").arg(outcome.after->image().meaning().bits);
        if (found->step == 2)
            map.layer.subtitle += MapTexts::tr(", in steps of 2");
        map.layer.pixels = std::make_shared<const image::Pyramid>(std::move(found->samples));
        return map;
    });
    if (made)
        return *made;
    ui::Map none;
    none.layer.title = map.layer.title;
    none.message = Wiring::sentence(made.error());
    return none;
}

MapWiring::MapWiring(Session& session, ui::MainWindow& window, QObject* parent) :
    QObject(parent),
    m_session(session),
    m_window(window)
{
    connect(&m_session, &Session::opened, this, &MapWiring::update);
    connect(&m_session, &Session::started, this, &MapWiring::update);
    connect(&m_session, &Session::finished, this, &MapWiring::update);
    connect(&m_session, &Session::shown, this, &MapWiring::update);
    connect(&m_session, &Session::failed, this, &MapWiring::update);
    connect(&m_session, &Session::cancelled, this, &MapWiring::update);
    connect(&m_window, &ui::MainWindow::settingsChanged, this, &MapWiring::update);
    connect(&m_window, &ui::MainWindow::choicesChanged, this, &MapWiring::update);
    update();
}

void MapWiring::showReference()
{
    const auto document = m_session.document();
    if (m_window.choices().mode == ui::Mode::Enhance || !document) {
        m_window.setReference({},
            tr("There is no reference: the file is the input, and nobody knows the true picture. "
               "Evaluate mode takes the file as the reference."));
        return;
    }
    ui::Layer layer = documentLayer(*document);
    layer.title =
        tr("Reference: %1").arg(QString::fromStdString(document->source.path.filename().string()));
    layer.name = tr("Reference");
    m_window.setReference(layer, {});
}

void MapWiring::update()
{
    showReference();
    const ui::MapChoice choice = m_window.settings().map;
    const auto outcome = m_session.outcome();
    const bool shown = choice.shown || m_window.settings().lens.difference;
    if (outcome == m_outcome && choice == m_choice && shown == m_shown && outcome)
        return;
    m_outcome = outcome;
    m_choice = choice;
    m_shown = shown;
    m_background.forget();
    ui::Map pending;
    if (!shown || !outcome) {
        pending.message = tr("The map comes with the enhanced picture.");
        m_window.setMap(pending);
        return;
    }
    pending.message = tr("Computing…");
    m_window.setMap(pending);
    m_background.run(
        [outcome, choice](
            const Background::Wanted& wanted) { return mapOf(*outcome, choice, wanted); },
        [this](const ui::Map& map) { m_window.setMap(map); });
}

} // namespace cxr::app
