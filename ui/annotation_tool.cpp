// SPDX-License-Identifier: Apache-2.0
#include "ui/annotation_tool.h"

#include "ui/annotations.h"

#include <QLineF>

namespace cxr::ui {

namespace {

using image::Annotation;
using image::AnnotationKind;

// In logical pixels. What is smaller was a click.
constexpr double smallest = 3;
constexpr double freehandStep = 2;

double lengthOnScreen(const Annotation& item, const AnnotationPlace& place)
{
    const std::size_t last = item.points.size() - 1;
    return QLineF(place.toScreen(item.points[last - 1]), place.toScreen(item.points[last]))
        .length();
}

} // namespace

AnnotationTool::AnnotationTool(Annotations* annotations, QObject* parent) :
    QObject(parent),
    m_annotations(annotations)
{
}

void AnnotationTool::setKind(std::optional<AnnotationKind> kind)
{
    if (kind == m_kind)
        return;
    drop();
    m_kind = kind;
    Q_EMIT kindChanged();
}

int AnnotationTool::itemAt(const AnnotationHand& hand) const
{
    std::vector<QString> texts;
    for (const Annotation& item : m_annotations->items())
        texts.push_back(m_annotations->textOf(item));
    return annotationAt(
        m_annotations->items(), texts, m_annotations->selected(), hand.screen, hand.place);
}

int AnnotationTool::textAt(const AnnotationHand& hand) const
{
    return m_kind && m_kind != AnnotationKind::Text ? -1 : itemAt(hand);
}

bool AnnotationTool::holds(const AnnotationHand& hand) const
{
    const int selected = m_annotations->selected();
    if (selected >= 0 && !m_half
        && handleAt(m_annotations->at(selected), hand.screen, hand.place) >= 0)
        return true;
    return !m_kind && itemAt(hand) >= 0;
}

bool AnnotationTool::press(const AnnotationHand& hand)
{
    m_half = m_half && m_annotations->previewing();
    if (m_half) {
        Annotation item = m_annotations->at(m_annotations->selected());
        if (item.kind == AnnotationKind::CardiothoracicRatio)
            item.points.insert(item.points.end(), {hand.source, hand.source});
        m_annotations->preview(m_annotations->selected(), item);
        m_drag = Drag::Draw;
        drawTo(hand);
        return true;
    }
    const int selected = m_annotations->selected();
    m_handle = selected < 0 ? -1 : handleAt(m_annotations->at(selected), hand.screen, hand.place);
    if (m_handle >= 0) {
        m_original = m_annotations->at(selected);
        m_drag = Drag::Handle;
        return true;
    }
    if (m_kind) {
        begin(hand);
        return true;
    }
    const int index = itemAt(hand);
    m_annotations->select(index);
    if (index < 0)
        return false;
    m_original = m_annotations->at(index);
    m_from = hand.source;
    m_drag = Drag::Move;
    return true;
}

void AnnotationTool::begin(const AnnotationHand& hand)
{
    if (m_kind == AnnotationKind::Text) {
        m_annotations->select(-1);
        Q_EMIT textWanted(hand.source);
        return;
    }
    Annotation item{.kind = *m_kind, .points = {hand.source}};
    if (m_kind != AnnotationKind::Freehand)
        item.points.push_back(hand.source);
    m_annotations->preview(m_annotations->count(), item);
    m_drag = Drag::Draw;
}

void AnnotationTool::drawTo(const AnnotationHand& hand)
{
    const int index = m_annotations->selected();
    Annotation item = m_annotations->at(index);
    if (item.kind == AnnotationKind::Freehand) {
        const QPointF last = hand.place.toScreen(item.points.back());
        if (QLineF(last, hand.screen).length() < freehandStep)
            return;
        item.points.push_back(hand.source);
    } else if (item.kind == AnnotationKind::CardiothoracicRatio) {
        const image::Point& start = item.points[item.points.size() - 2];
        // Level on the screen, however the picture lies there.
        item.points.back() = hand.place.transform.orientation.lying()
            ? image::Point{start.x, hand.source.y}
            : image::Point{hand.source.x, start.y};
    } else {
        item.points.back() = hand.source;
    }
    m_annotations->preview(index, item);
}

void AnnotationTool::move(const AnnotationHand& hand, bool pressed)
{
    if (m_half && !pressed && m_annotations->previewing() && m_kind == AnnotationKind::Angle) {
        drawTo(hand);
        return;
    }
    const int selected = m_annotations->selected();
    if (!pressed || m_drag == Drag::None || selected < 0)
        return;
    if (m_drag == Drag::Draw) {
        if (m_annotations->previewing())
            drawTo(hand);
    } else if (m_drag == Drag::Handle) {
        m_annotations->preview(selected, reshaped(m_original, m_handle, hand.source));
    } else {
        const image::Point by{hand.source.x - m_from.x, hand.source.y - m_from.y};
        m_annotations->preview(selected, moved(m_original, by, hand.frame));
    }
}

void AnnotationTool::release(const AnnotationHand& hand)
{
    const Drag drag = m_drag;
    m_drag = Drag::None;
    if (!m_annotations->previewing())
        return;
    if (drag == Drag::Draw)
        endDrawing(hand);
    else
        m_annotations->commit();
}

void AnnotationTool::endDrawing(const AnnotationHand& hand)
{
    const int index = m_annotations->selected();
    Annotation item = m_annotations->at(index);
    const bool freehand = item.kind == AnnotationKind::Freehand;
    constexpr std::size_t fewestOfAnOutline = 3;
    const bool click = freehand ? item.points.size() < fewestOfAnOutline
                                : lengthOnScreen(item, hand.place) < smallest;
    if (click) {
        // The half that is there already waits for another try.
        if (m_half && item.kind == AnnotationKind::CardiothoracicRatio) {
            item.points.resize(2);
            m_annotations->preview(index, item);
        } else if (!m_half) {
            m_annotations->dropPreview();
        }
        return;
    }
    const bool angle = item.kind == AnnotationKind::Angle;
    if (!m_half && (angle || item.kind == AnnotationKind::CardiothoracicRatio)) {
        m_half = true;
        if (angle) {
            item.points.push_back(hand.source);
            m_annotations->preview(index, item);
        }
        return;
    }
    m_half = false;
    m_annotations->commit();
}

bool AnnotationTool::drop()
{
    m_half = false;
    m_drag = Drag::None;
    if (!m_annotations->previewing())
        return false;
    m_annotations->dropPreview();
    return true;
}

bool AnnotationTool::leave()
{
    if (drop())
        return true;
    if (!m_kind)
        return false;
    m_annotations->select(-1);
    setKind(std::nullopt);
    return true;
}

} // namespace cxr::ui
