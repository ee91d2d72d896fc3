// SPDX-License-Identifier: Apache-2.0
#include "ui/annotations.h"

#include "image/measure.h"
#include "ui/annotation_text.h"

#include <QUndoCommand>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <utility>

namespace cxr::ui {

/// One edit of one picture's drawings.
class AnnotationStep : public QUndoCommand {
public:
    using Change = std::function<void(Annotations&)>;

    AnnotationStep(Annotations* owner, Change undo, Change redo, const QString& text) :
        QUndoCommand(text),
        m_owner(owner),
        m_picture(owner->m_picture),
        m_undo(std::move(undo)),
        m_redo(std::move(redo))
    {
    }

    [[nodiscard]] bool of(const Annotations* owner) const { return m_owner == owner; }
    [[nodiscard]] bool stale() const { return m_picture != m_owner->m_picture; }

    void undo() override { apply(m_undo); }
    void redo() override { apply(m_redo); }

private:
    void apply(const Change& change)
    {
        if (stale())
            setObsolete(true); // the stack drops it
        else
            change(*m_owner);
    }

    Annotations* m_owner;
    int m_picture;
    Change m_undo;
    Change m_redo;
};

Annotations::Annotations(QObject* parent) : QObject(parent)
{
}

void Annotations::setUndoStack(QUndoStack* stack)
{
    m_undo = stack;
}

void Annotations::startAnew()
{
    ++m_picture;
    m_previewed = -1;
    m_beforePreview.reset();
    m_selected = -1;
    if (!m_undo)
        return;
    const auto stale = [this](int index) {
        const auto* step = dynamic_cast<const AnnotationStep*>(m_undo->command(index));
        return step && step->of(this) && step->stale();
    };
    // Stale ones deeper in the stack go when their turn comes.
    while (m_undo->canUndo() && stale(m_undo->index() - 1))
        m_undo->undo();
    while (m_undo->canRedo() && stale(m_undo->index()))
        m_undo->redo();
}

void Annotations::reset(const std::optional<image::Spacing>& spacing, double pixelAspect)
{
    m_items.clear();
    m_spacing = spacing;
    m_calibration.reset();
    m_pixelAspect = pixelAspect;
    startAnew();
    Q_EMIT changed();
}

void Annotations::restore(
    std::vector<image::Annotation> items, const std::optional<image::Spacing>& calibration)
{
    m_items = std::move(items);
    m_calibration = calibration;
    startAnew();
    Q_EMIT changed();
}

const image::Annotation& Annotations::at(int index) const
{
    return m_items[static_cast<std::size_t>(index)];
}

void Annotations::select(int index)
{
    if (index < -1 || index >= count() || index == m_selected)
        return;
    m_selected = index;
    Q_EMIT changed();
}

void Annotations::add(const image::Annotation& item)
{
    dropPreview();
    push(count(), std::nullopt, item, tr("draw"));
}

void Annotations::change(int index, const image::Annotation& item)
{
    dropPreview();
    if (index < 0 || index >= count() || at(index) == item)
        return;
    push(index, at(index), item, tr("change a drawing"));
}

void Annotations::remove()
{
    dropPreview();
    const int index = m_selected >= 0 ? m_selected : count() - 1;
    if (index >= 0)
        push(index, at(index), std::nullopt, tr("remove a drawing"));
}

void Annotations::preview(int index, const image::Annotation& item)
{
    if (index < 0 || index > count() || (previewing() && index != m_previewed))
        return;
    if (!previewing()) {
        m_previewed = index;
        m_beforePreview.reset();
        if (index < count())
            m_beforePreview = at(index);
    }
    if (index == count())
        m_items.push_back(item);
    else
        m_items[static_cast<std::size_t>(index)] = item;
    m_selected = index;
    Q_EMIT changed();
}

void Annotations::commit()
{
    if (!previewing())
        return;
    const int index = m_previewed;
    const image::Annotation drawn = at(index);
    const std::optional<image::Annotation> before = m_beforePreview;
    dropPreview();
    if (before)
        change(index, drawn);
    else
        add(drawn);
}

void Annotations::dropPreview()
{
    if (!previewing())
        return;
    const int index = std::exchange(m_previewed, -1);
    if (m_beforePreview) {
        m_items[static_cast<std::size_t>(index)] = *m_beforePreview;
    } else {
        m_items.erase(m_items.begin() + index);
        m_selected = -1;
    }
    m_beforePreview.reset();
    Q_EMIT changed();
}

void Annotations::push(int index, const std::optional<image::Annotation>& before,
    const std::optional<image::Annotation>& after, const QString& text)
{
    auto step = std::make_unique<AnnotationStep>(
        this, [=](Annotations& owner) { owner.put(index, after, before); },
        [=](Annotations& owner) { owner.put(index, before, after); }, text);
    if (m_undo)
        m_undo->push(step.release());
    else
        step->redo();
}

void Annotations::put(int index, const std::optional<image::Annotation>& before,
    const std::optional<image::Annotation>& after)
{
    dropPreview(); // taken back in the middle of a movement: the hand loses it
    const auto place = m_items.begin() + index;
    if (!before)
        m_items.insert(place, *after);
    else if (!after)
        m_items.erase(place);
    else
        *place = *after;
    m_selected = after ? index : -1;
    Q_EMIT changed();
    Q_EMIT edited();
}

int Annotations::calibrationLine() const
{
    const auto isLine = [this](int index) {
        return index >= 0 && at(index).kind == image::AnnotationKind::Line;
    };
    if (isLine(m_selected))
        return m_selected;
    int index = count() - 1;
    while (index >= 0 && !isLine(index))
        --index;
    return index;
}

bool Annotations::calibrate(double millimetres)
{
    const int index = calibrationLine();
    if (index < 0)
        return false;
    const std::vector<image::Point>& ends = at(index).points;
    std::optional<image::Spacing> known = spacing();
    if (!known && m_pixelAspect > 0)
        known = image::Spacing{.rowMm = m_pixelAspect, .columnMm = 1};
    const auto calibration = image::calibrated(ends.front(), ends.back(), millimetres, known);
    if (!calibration)
        return false;
    const auto before = m_calibration;
    auto step = std::make_unique<AnnotationStep>(
        this, [before](Annotations& owner) { owner.setCalibration(before); },
        [calibration](Annotations& owner) { owner.setCalibration(calibration); }, tr("calibrate"));
    if (m_undo)
        m_undo->push(step.release());
    else
        step->redo();
    return true;
}

void Annotations::setCalibration(const std::optional<image::Spacing>& calibration)
{
    m_calibration = calibration;
    Q_EMIT changed();
    Q_EMIT edited();
}

QString Annotations::textOf(const image::Annotation& item) const
{
    return annotationText(item, spacing(), m_calibration.has_value(), m_pixelAspect);
}

} // namespace cxr::ui
