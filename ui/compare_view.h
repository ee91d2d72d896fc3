// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/graphics.h"
#include "ui/change_report.h"
#include "ui/view_data.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QGestureEvent;
class QNativeGestureEvent;

namespace cxr::ui {

class AnnotationEditor;
class AnnotationTool;
class Annotations;
class ImageView;
struct AnnotationHand;
class ViewState;
class ZoomLens;

/// Before left, after right, equally wide, both at the shared ViewState's place. Turns mouse and
/// wheel into changes of that state; the lens lies on top of both panes.
class CompareView : public QWidget {
    Q_OBJECT

public:
    explicit CompareView(ViewState* state, QWidget* parent = nullptr);

    /// Shows `document` as it wants to be seen first; another frame of the same file keeps place,
    /// orientation and, where it was sent with the same window, the present one. Clears the after
    /// pane.
    void setDocument(const Document& document);
    /// Orientation and place of the document's first view.
    void showFirstView();
    /// Another before picture of the same document; place, zoom and window stay.
    void setBefore(const Layer& layer);
    void beginAfter(const Layer& layer, const std::shared_ptr<image::Pyramid>& canvas);
    void writeTile(const image::Rect& at, const image::Image& tile);
    void finishAfter(const Layer& layer);
    void clearAfter();
    void setAfterHint(const QString& hint);
    /// Shows or hides the patient banner of both panes.
    void setBannerVisible(bool visible);
    /// The reader's drawings over both panes, and what the left button draws.
    [[nodiscard]] Annotations* annotations() const { return m_annotations; }
    [[nodiscard]] AnnotationTool* tool() const { return m_tool; }
    /// Overlays, what was drawn on the document by others, and the reader's own drawings, which
    /// show all the same while a tool is in hand.
    void setGraphicsVisible(bool visible);
    /// Others of the same document.
    void setGraphics(const std::shared_ptr<const image::Graphics>& graphics);
    void setFigures(const Figures& figures);

    /// Further panes beside before and after, linked with them.
    void setFurtherShown(bool reference, bool map);
    /// What after is measured against; without pixels the pane shows `hint`.
    void setReference(const Layer& layer, const QString& hint);
    void setMap(const Map& map);
    static constexpr std::size_t mostBenchPanes = 6; ///< with before and after 2 × 4
    /// One pane for each layer; those without pixels wait for them. More than fit are left out.
    void setBench(const std::vector<Layer>& layers);
    void setMapScale(const MapScale& scale);
    /// Brings a stretch of the source to the middle, with its surroundings, and frames it in every
    /// pane; unset: no frame.
    void showSpot(const std::optional<image::Rect>& source);

    /// How the pictures lie. The wipe's line and the overlay's opacity count where they apply.
    void setLayout(CompareLayout layout, double wipe, double opacity);
    [[nodiscard]] CompareLayout layout() const { return m_layout; }
    /// Shows before instead of after, where both share one pane; false: as the layout has it.
    void setBeforeShown(bool shown);
    [[nodiscard]] bool beforeShown() const { return m_beforeShown; }
    /// Lets before and after take turns, where both share one pane. 0: stops.
    void blink(int milliseconds);
    [[nodiscard]] bool blinking() const { return m_blink.isActive(); }

    [[nodiscard]] const Document& document() const { return m_document; }
    [[nodiscard]] ImageView* before() const { return m_before; }
    [[nodiscard]] ImageView* after() const { return m_after; }
    [[nodiscard]] ImageView* reference() const { return m_reference; }
    [[nodiscard]] ImageView* map() const { return m_map; }
    [[nodiscard]] ZoomLens* lens() const { return m_lens; }
    [[nodiscard]] ViewState* state() const { return m_state; }

    void toggleLens();
    /// Takes a text that is being typed into the picture as it stands.
    void finishTyping();
    /// Draws all lenses anew.
    void updateLenses();
    /// Leaves a lens where the moving one is, with its spot and its figures.
    void pinLens();
    void unpinLenses();
    [[nodiscard]] const std::vector<ZoomLens*>& pinnedLenses() const { return m_pinned; }
    void zoomBy(double factor);
    /// Moves the picture by a share of the pane: (1, 0) brings what lies one pane to the right.
    void panBy(QPointF share);
    /// Moves the lens one step, for those who have no mouse; the picture follows where it must.
    /// For an active lens that isn't frozen.
    void moveLens(QPointF direction);

Q_SIGNALS:
    /// Lenses were pinned or taken away.
    void pinsChanged();
    /// Position and values under the cursor, ready to read; empty off the picture.
    void probeChanged(const QString& text);
    /// The user has dragged the line of a wipe and let go.
    void wipeChanged(double wipe);
    /// Source pixels in sight, once per event turn.
    void visibleRectChanged(const cxr::image::Rect& rect);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    enum class Drag { None, Pan, Window, Draw, Wipe };

    void arrange();
    [[nodiscard]] std::vector<ImageView*> panes() const;
    /// Of panes(), those beside before and after that are wanted.
    [[nodiscard]] std::vector<ImageView*> further() const;
    [[nodiscard]] bool onDivider(QPoint position) const;
    void moveWipe(QPointF to);
    /// The pane whose picture is at that position; null: none.
    [[nodiscard]] ImageView* paneAt(QPoint position) const;
    /// The one in sight that the position lies in or closest to.
    [[nodiscard]] const ImageView* viewNear(QPointF position) const;
    /// Device pixels inside the pane that the position falls into.
    [[nodiscard]] QPointF devicePosition(QPointF position) const;
    [[nodiscard]] QPointF sourceAt(QPointF position) const;
    /// The continuous source point under a position, moved onto the frame's edge where outside.
    [[nodiscard]] image::Point pointAt(QPointF position) const;
    [[nodiscard]] AnnotationHand handAt(QPointF position) const;
    /// A line to type into beside a point; `index` −1: for a new text.
    void editText(const image::Point& at, int index);
    /// False: it is no scrolling with two fingers.
    bool panByFingers(const QWheelEvent& event);
    void zoomAt(double factor, QPointF position);
    bool gesture(QNativeGestureEvent& event);
    bool gesture(QGestureEvent& event);
    void updateCursor();
    [[nodiscard]] QString probeText(QPointF source) const;
    void updateViewport();
    void updateMarks();
    void updateProbe();
    void dropPinnedFigures();
    void showHeadingTip(QPoint position);

    ViewState* m_state;
    ImageView* m_before;
    ImageView* m_after;
    ImageView* m_reference;
    ImageView* m_map;
    std::vector<ImageView*> m_bench; ///< mostBenchPanes of them
    std::size_t m_benchShown = 0;
    ZoomLens* m_lens;
    std::vector<ZoomLens*> m_pinned;
    Annotations* m_annotations;
    AnnotationTool* m_tool;
    QPointer<AnnotationEditor> m_editor;
    Document m_document;
    bool m_bannerVisible = true;
    bool m_graphicsVisible = true;
    Drag m_drag = Drag::None;
    CompareLayout m_layout = CompareLayout::SideBySide;
    double m_wipe = 0.5;
    double m_opacity = 0.5;
    bool m_beforeShown = false;
    bool m_referenceShown = false;
    bool m_mapShown = false;
    QSize m_pane; // in logical pixels
    QTimer m_blink;
    QRect m_divider; // of a wipe, in logical pixels
    QPointF m_last;
    QPoint m_cursor{-1, -1};
    int m_wheelTurn = 0; // eighths of a degree not yet spent on a step of the lens's power
    ChangeReport<image::Rect> m_visibleReport;
};

} // namespace cxr::ui
