// SPDX-License-Identifier: Apache-2.0
// Mouse and wheel over both panes of CompareView, and what is read under the cursor.
#include "ui/annotation_editor.h"
#include "ui/annotation_tool.h"
#include "ui/annotations.h"
#include "ui/compare_view.h"
#include "ui/image_view.h"
#include "ui/map_legend.h"
#include "ui/view_state.h"
#include "ui/zoom_lens.h"

#include <QLocale>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>

namespace cxr::ui {

namespace {

constexpr int notch = 120; // eighths of a degree of an ordinary mouse wheel's step

/// What the pane is called where there is little room.
QString nameOf(const ImageView& pane, const QString& usual)
{
    const QString& name = pane.content().layer().name;
    return name.isEmpty() ? usual : name;
}

QString valueText(const image::Meaning& meaning, int sample)
{
    const int stored = sample + meaning.storedMin;
    if (meaning.modalityLut.empty() && meaning.rescaleSlope == 1 && meaning.rescaleIntercept == 0)
        return QString::number(stored);
    return QStringLiteral("%1 (%2)").arg(stored).arg(
        QLocale::c().toString(meaning.modalityValue(sample), 'g', 6));
}

} // namespace

void CompareView::mousePressEvent(QMouseEvent* event)
{
    if (m_drag != Drag::None || m_before->content().empty())
        return;
    if (event->button() == Qt::LeftButton && onDivider(event->position().toPoint())) {
        m_drag = Drag::Wipe;
        return;
    }
    m_last = event->position();
    const bool modified = event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    if (event->button() == Qt::RightButton || (event->button() == Qt::LeftButton && modified)) {
        m_drag = Drag::Window;
        setCursor(Qt::SizeAllCursor);
    } else if (event->button() == Qt::LeftButton && paneAt(event->position().toPoint())
        && (m_graphicsVisible || m_tool->kind()) && m_tool->press(handAt(event->position()))) {
        m_drag = Drag::Draw;
    } else if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton) {
        m_drag = Drag::Pan;
        setCursor(Qt::ClosedHandCursor);
    }
}

void CompareView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF delta = event->position() - m_last;
    m_last = event->position();
    m_cursor = event->position().toPoint();
    if (m_drag == Drag::Pan)
        m_state->pan(delta * devicePixelRatioF());
    else if (m_drag == Drag::Window)
        m_state->dragWindow(delta);
    else if (m_drag == Drag::Draw || m_drag == Drag::None)
        m_tool->move(handAt(event->position()), m_drag == Drag::Draw);
    else if (m_drag == Drag::Wipe)
        moveWipe(event->position());
    if (m_drag == Drag::None)
        updateCursor();
    updateProbe();
}

void CompareView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->buttons() != Qt::NoButton)
        return;
    if (m_drag == Drag::Draw)
        m_tool->release(handAt(event->position()));
    if (m_drag == Drag::Wipe)
        Q_EMIT wipeChanged(m_wipe);
    m_drag = Drag::None;
    updateCursor();
}

void CompareView::updateCursor()
{
    if (onDivider(m_cursor))
        setCursor(m_divider.height() > m_divider.width() ? Qt::SplitHCursor : Qt::SplitVCursor);
    else if (m_graphicsVisible && paneAt(m_cursor) && m_tool->holds(handAt(m_cursor)))
        setCursor(Qt::PointingHandCursor);
    else if (m_tool->kind())
        setCursor(Qt::CrossCursor);
    else
        unsetCursor();
}

void CompareView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_before->content().empty())
        return;
    const bool onPicture = paneAt(event->position().toPoint()) && m_graphicsVisible;
    const int text = onPicture ? m_tool->textAt(handAt(event->position())) : -1;
    if (text >= 0)
        editText(pointAt(event->position()), text);
    else if (m_tool->kind())
        mousePressEvent(event); // of two quick ones
    else
        m_state->fit();
}

AnnotationHand CompareView::handAt(QPointF position) const
{
    return {devicePosition(position) / devicePixelRatioF(), pointAt(position), m_state->frame(),
        viewNear(position)->annotationPlace()};
}

void CompareView::editText(const image::Point& at, int index)
{
    if (m_editor)
        m_editor->finish();
    const ImageView* view = viewNear(m_last);
    const QPoint place = view->annotationPlace().toScreen(at).toPoint() - view->origin()
        + view->pictureRect().topLeft() + view->pos();
    const QString text =
        index < 0 ? QString() : QString::fromStdString(m_annotations->at(index).text);
    m_editor = new AnnotationEditor(text, place, this);
    connect(m_state, &ViewState::transformChanged, m_editor, &AnnotationEditor::finish);
    connect(m_editor, &AnnotationEditor::finished, this, [this, at, index](const QString& typed) {
        if (index < 0) {
            if (!typed.isEmpty())
                m_annotations->add({image::AnnotationKind::Text, {at}, typed.toStdString()});
            return;
        }
        if (index >= m_annotations->count())
            return; // taken back meanwhile
        image::Annotation item = m_annotations->at(index);
        item.text = typed.toStdString();
        m_annotations->select(index);
        if (typed.isEmpty() && item.kind == image::AnnotationKind::Text)
            m_annotations->remove();
        else
            m_annotations->change(index, item);
    });
}

void CompareView::wheelEvent(QWheelEvent* event)
{
    const int turn = event->angleDelta().y();
    if (m_before->content().empty() || (turn == 0 && event->pixelDelta().isNull())) {
        event->ignore();
        return;
    }
    event->accept();
    if (panByFingers(*event) || turn == 0)
        return;
    if (m_lens->active() && !(event->modifiers() & Qt::ControlModifier)) {
        m_wheelTurn += turn;
        m_lens->stepPower(m_wheelTurn / notch);
        m_wheelTurn %= notch;
        return;
    }
    zoomAt(std::pow(ViewState::zoomStep, double(turn) / notch), event->position());
}

void CompareView::leaveEvent(QEvent* /*event*/)
{
    m_cursor = {-1, -1};
    updateProbe();
}

void CompareView::updateProbe()
{
    const bool inside = !m_before->content().empty() && paneAt(m_cursor);
    if (!inside) {
        Q_EMIT probeChanged({});
        return;
    }
    const QPointF source = sourceAt(m_cursor);
    m_lens->follow(m_cursor, source);
    Q_EMIT probeChanged(probeText(source));
}

QString CompareView::probeText(QPointF source) const
{
    const std::optional<int> before = m_before->content().sampleAt(source);
    if (!before)
        return {};
    QString text = tr("x %1  y %2   %3 %4")
                       .arg(static_cast<int>(source.x()))
                       .arg(static_cast<int>(source.y()))
                       .arg(nameOf(*m_before, tr("before")),
                           valueText(*m_before->content().meaning(), *before));
    if (const std::optional<int> after = m_after->content().sampleAt(source))
        text += tr("   %1 %2")
                    .arg(nameOf(*m_after, tr("after")),
                        valueText(*m_after->content().meaning(), *after));
    if (const std::optional<int> reference = m_reference->content().sampleAt(source);
        reference && !m_reference->isHidden())
        text += tr("   reference %1").arg(valueText(*m_reference->content().meaning(), *reference));
    const std::optional<MapScale>& scale = m_map->content().layer().map;
    if (const std::optional<int> sample = m_map->content().sampleAt(source);
        sample && scale && !m_map->isHidden())
        text += QStringLiteral("   %1 %2")
                    .arg(scale->title, mapValueText(*scale, scale->valueOf(*sample)));
    return text;
}

} // namespace cxr::ui
