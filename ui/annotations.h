// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/annotation.h"
#include "image/image.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

class QUndoStack;

namespace cxr::ui {

/// The reader's drawings over the picture: what they are, which one is selected, and what a
/// millimetre is. Every edit is a step of the undo stack; what a hand draws at the moment shows at
/// once and becomes one step when it is let go. Steps of another picture fall off the stack, so
/// nothing is taken back out of sight.
class Annotations : public QObject {
    Q_OBJECT

public:
    explicit Annotations(QObject* parent = nullptr);

    /// Edits go there from now on; without one they can't be taken back. It outlives this.
    void setUndoStack(QUndoStack* stack);

    /// A new picture: its drawings are gone, and so is what the user calibrated. `pixelAspect`:
    /// height of a pixel over its width, which angles need where no millimetres are known.
    void reset(const std::optional<image::Spacing>& spacing, double pixelAspect = 1);
    /// What is known of this picture from before. No step of the stack; those of this picture go.
    void restore(std::vector<image::Annotation> items,
        const std::optional<image::Spacing>& calibration = std::nullopt);

    /// With what is being drawn.
    [[nodiscard]] const std::vector<image::Annotation>& items() const { return m_items; }
    [[nodiscard]] int count() const { return static_cast<int>(m_items.size()); }
    [[nodiscard]] const image::Annotation& at(int index) const;
    /// −1: none.
    [[nodiscard]] int selected() const { return m_selected; }
    void select(int index);

    void add(const image::Annotation& item);
    void change(int index, const image::Annotation& item);
    /// The selected one, or the last while none is.
    void remove();

    /// Shows `item` at `index` without a step, count() for a new one; until commit() or
    /// dropPreview() the same index alone may be shown again.
    void preview(int index, const image::Annotation& item);
    /// Makes one step of what was previewed; nothing where nothing has changed.
    void commit();
    void dropPreview();
    [[nodiscard]] bool previewing() const { return m_previewed >= 0; }

    /// The line that a calibration goes by: the selected, or the last. −1: none.
    [[nodiscard]] int calibrationLine() const;
    /// From now on that line is so long. False: there is no line, or no such length.
    bool calibrate(double millimetres);
    /// What holds: the user's calibration, or what the file says.
    [[nodiscard]] const std::optional<image::Spacing>& spacing() const
    {
        return m_calibration ? m_calibration : m_spacing;
    }
    [[nodiscard]] const std::optional<image::Spacing>& calibration() const { return m_calibration; }
    [[nodiscard]] double pixelAspect() const { return m_pixelAspect; }

    /// What is written beside it; may be empty. See annotationText().
    [[nodiscard]] QString textOf(const image::Annotation& item) const;

Q_SIGNALS:
    /// Anything that is seen.
    void changed();
    /// The drawings or the calibration, by an edit or by taking one back; not while a hand draws.
    void edited();

private:
    friend class AnnotationStep;

    void push(int index, const std::optional<image::Annotation>& before,
        const std::optional<image::Annotation>& after, const QString& text);
    void put(int index, const std::optional<image::Annotation>& before,
        const std::optional<image::Annotation>& after);
    void setCalibration(const std::optional<image::Spacing>& calibration);
    void startAnew();

    QUndoStack* m_undo = nullptr;
    int m_picture = 0; ///< counts pictures; steps of another than this one are stale
    std::optional<image::Spacing> m_spacing;
    std::optional<image::Spacing> m_calibration;
    double m_pixelAspect = 1;
    std::vector<image::Annotation> m_items;
    int m_selected = -1;
    int m_previewed = -1;
    std::optional<image::Annotation> m_beforePreview; ///< unset: the previewed one is new
};

} // namespace cxr::ui
