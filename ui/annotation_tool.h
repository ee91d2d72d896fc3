// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/annotation.h"
#include "ui/annotation_shape.h"

#include <QObject>

#include <optional>

namespace cxr::ui {

class Annotations;

/// Where the mouse is, on the screen and in the picture.
struct AnnotationHand {
    QPointF screen;      ///< logical pixels of the pane
    image::Point source; ///< inside the frame
    image::Size frame;
    AnnotationPlace place;
};

/// Turns presses, movements and releases of the left button into drawings: new ones while a tool is
/// in hand, and otherwise the selection, which can be moved and reshaped. Lines, arrows and boxes
/// are dragged; an angle is a dragged side and then a click for the other; a cardiothoracic ratio
/// is two dragged widths, level on the screen; an outline is drawn freely and closes itself.
class AnnotationTool : public QObject {
    Q_OBJECT

public:
    explicit AnnotationTool(Annotations* annotations, QObject* parent = nullptr);

    /// Unset: none in hand.
    [[nodiscard]] std::optional<image::AnnotationKind> kind() const { return m_kind; }
    /// Drops what is half drawn.
    void setKind(std::optional<image::AnnotationKind> kind);

    /// False: there is nothing here to draw or to hold, so the press means something else.
    bool press(const AnnotationHand& hand);
    /// `pressed`: with the button down since press().
    void move(const AnnotationHand& hand, bool pressed);
    void release(const AnnotationHand& hand);
    /// A drawing or a handle that press() would take.
    [[nodiscard]] bool holds(const AnnotationHand& hand) const;
    /// The drawing whose text a double click would edit. −1: none.
    [[nodiscard]] int textAt(const AnnotationHand& hand) const;
    /// Drops what is half drawn; false where nothing is.
    bool drop();
    /// Drops what is half drawn, or else puts the tool away; false where there is neither.
    bool leave();

Q_SIGNALS:
    void kindChanged();
    /// A text is to be typed there.
    void textWanted(const cxr::image::Point& at);

private:
    enum class Drag { None, Draw, Handle, Move };

    [[nodiscard]] int itemAt(const AnnotationHand& hand) const;
    void begin(const AnnotationHand& hand);
    void drawTo(const AnnotationHand& hand);
    void endDrawing(const AnnotationHand& hand);

    Annotations* m_annotations;
    std::optional<image::AnnotationKind> m_kind;
    Drag m_drag = Drag::None;
    int m_handle = -1;
    bool m_half = false; ///< the first half of an angle or a ratio is there
    image::Point m_from;
    image::Annotation m_original;
};

} // namespace cxr::ui
