// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/geometry.h"
#include "ui/change_report.h"
#include "ui/view_data.h"
#include "ui/view_transform.h"
#include "ui/window_place.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace cxr::ui {

class ImageView;
class ViewState;

/// The panes that a lens looks through.
struct LensViews {
    ImageView* before;
    ImageView* after;
    ImageView* difference; ///< the map
    ImageView* reference;
};

/// The zoom lens: an overlay that shows the spot under the cursor from several panes, magnified
/// side by side, with the figures of exactly that spot beneath. Pixels that are large enough are
/// framed and carry their values. It takes no mouse events itself, unless it is pinned: then it
/// stays where it is with its spot and its figures, and can be dragged and closed.
class ZoomLens : public QWidget {
    Q_OBJECT

public:
    ZoomLens(const ViewState* state, const LensViews& views, QWidget* parent);

    void setLook(const LensLook& look);
    /// Another lens, pinned, that shows what this one shows.
    [[nodiscard]] ZoomLens* pinned(QWidget* parent) const;
    [[nodiscard]] bool isPinned() const { return m_pinned; }
    /// The pictures are others now: what was measured is no longer about them.
    void dropFigures();

    void setActive(bool active);
    [[nodiscard]] bool active() const { return m_active; }
    /// A frozen lens keeps its place and its spot while the mouse moves on.
    void setFrozen(bool frozen);
    [[nodiscard]] bool frozen() const { return m_frozen; }

    /// Device pixels per source pixel.
    [[nodiscard]] int power() const;
    void stepPower(int steps);
    /// Small, medium, large, small …
    void cycleSize();
    /// Goes to the cursor (parent's coordinates) and shows the spot around the source point;
    /// nothing happens while it is frozen or off.
    void follow(QPoint cursor, QPointF source);
    /// How it is left, and how it is to be found again.
    [[nodiscard]] LensPlace place() const;
    void setPlace(const LensPlace& place);
    /// The middle of what it shows, in source coordinates.
    [[nodiscard]] QPointF spot() const { return m_spot; }
    /// Source pixels that a key press moves it by: a part of what it shows.
    [[nodiscard]] double step() const;
    /// Figures of the lens; those of another spot (see AreaFigures::measuredOn) are shown faded.
    void setFigures(Mode mode, const AreaFigures& figures);

    /// What the lens shows in source pixels; unset when it is off or there is no picture.
    [[nodiscard]] std::optional<image::Rect> sourceRect() const;
    /// Puts the lens as it is seen, and its place, power and figures as text, on the clipboard.
    void copy();
    /// The figures as they stand beneath, line by line.
    [[nodiscard]] QStringList figureLines() const;
    /// Keeps the lens inside its parent after that has changed its size.
    void relayout();

Q_SIGNALS:
    void activeChanged(bool active);
    void frozenChanged(bool frozen);
    /// Reported once per event turn.
    void sourceRectChanged(const std::optional<cxr::image::Rect>& rect);

    /// A pinned lens was closed by hand; it deletes itself.
    void closed(cxr::ui::ZoomLens* lens);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] int side() const;
    /// Where it may lie in its parent.
    [[nodiscard]] QRect room() const;
    [[nodiscard]] int labelHeight() const;
    [[nodiscard]] ViewTransform transform() const;
    void mark();
    struct Part {
        const ImageView* view;
        QString usual; ///< name where the layer has none
    };
    [[nodiscard]] std::vector<Part> parts() const;
    static void drawName(QPainter& painter, const Part& part, const QRect& place);
    /// What the picture is besides one of a patient, never cut away by its name.
    static void drawLabels(QPainter& painter, const ImageView& view, const QRect& place);
    void drawPart(QPainter& painter, const ImageView& view, const QRect& place) const;
    [[nodiscard]] QRect closeRect() const;

    const ViewState* m_state;
    LensViews m_views;
    LensLook m_look;
    bool m_pinned = false;
    std::optional<QPoint> m_grip; ///< where a pinned lens is held while it is dragged
    bool m_active = false;
    bool m_frozen = false;
    std::size_t m_power = 3;
    std::size_t m_size = 1;
    QPoint m_cursor;
    QPointF m_spot;
    Mode m_mode = Mode::Enhance;
    AreaFigures m_figures;
    ChangeReport<std::optional<image::Rect>> m_report;
};

} // namespace cxr::ui
