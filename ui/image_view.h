// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/annotation_shape.h"
#include "ui/graphics_painter.h"
#include "ui/pane_content.h"

#include <QWidget>

namespace cxr::ui {

class Annotations;
class ViewState;

/// One pane: a heading strip and below it the picture at the shared ViewState's place. It takes no
/// mouse events; CompareView routes them. What is drawn is kept as a picture of the screen's size
/// until something changes, and a tile only redraws the stretch that it covers.
class ImageView : public QWidget {
    Q_OBJECT

public:
    explicit ImageView(ViewState* state, QWidget* parent = nullptr);

    void setLayer(const Layer& layer);
    void beginLayer(const Layer& layer, const std::shared_ptr<image::Pyramid>& canvas,
        const Layer& placeholder);
    void writeTile(const image::Rect& at, const image::Image& tile);
    [[nodiscard]] const PaneContent& content() const { return m_content; }
    /// A filtered picture in the place of the layer's, which the pane says; null: the layer's own.
    void setDisplayed(const std::shared_ptr<const image::Pyramid>& shown, DisplayFilter filter);
    /// "display: CLAHE"; empty where the layer itself is seen.
    [[nodiscard]] QString displayText() const;

    /// Heading and hint of the pane while it has nothing to show.
    void setEmptyText(const QString& heading, const QString& hint);
    /// Patient banner in the top left corner; empty: none.
    void setBanner(const QString& banner);

    /// Texts in the corners, beside banner and badge.
    void setCorners(const CornerTexts& texts);
    [[nodiscard]] const CornerTexts& corners() const { return m_corners; }
    /// What the patient banner covers; empty without one.
    [[nodiscard]] QRect bannerRect() const;

    /// Shows what that view shows, in this view's own size: content, banner, letters, drawings.
    void copyFrom(const ImageView& other);

    /// Where the picture's edges lie in the patient.
    void setSides(const Sides& sides);

    /// Overlays and drawings over the picture; null: none.
    void setGraphics(const std::shared_ptr<const image::Graphics>& graphics);

    /// The reader's drawings; live longer than this view.
    void setAnnotations(const Annotations* annotations);
    void setAnnotationsVisible(bool visible);
    /// Where they lie on this view.
    [[nodiscard]] AnnotationPlace annotationPlace() const;

    /// A thin frame around a stretch of the source, for the lens; unset: none.
    void setMarker(const std::optional<QRectF>& source);

    /// The same around a place worth looking at; unset: none.
    void setSpot(const std::optional<QRectF>& source);
    /// Another scale of the map that this view shows.
    void setMapScale(const MapScale& scale);

    /// Which stretch of a larger pane this view shows, in logical pixels: its picture begins at
    /// `origin` of a pane of the size `pane`. An empty `pane`: the view is the pane.
    void setPort(QSize pane, QPoint origin);
    /// The heading stands at the lower edge instead of the upper.
    void setHeadingBelow(bool below);
    [[nodiscard]] int headingHeight() const;
    /// Draws this view's picture with that opacity over the picture of `below`, which shows the
    /// same pane; null: alone.
    void setUnderlay(ImageView* below, double opacity);

    [[nodiscard]] QRect headingRect() const;
    /// The picture's area beside the heading, in logical coordinates of this widget.
    [[nodiscard]] QRect pictureRect() const;
    /// The pane's size in device pixels.
    [[nodiscard]] QSize viewport() const;
    /// From the widget's picture area to the pane, in logical pixels.
    [[nodiscard]] QPoint origin() const { return m_origin; }
    /// The shared place as it applies to this pane.
    [[nodiscard]] ViewTransform transform() const;
    /// Where the badge stands (logical, in this widget), whether or not it is drawn now.
    [[nodiscard]] QRect badgeRect() const;
    /// Where badge and display text begin, whether or not they are drawn now.
    [[nodiscard]] int labelsTop() const;
    [[nodiscard]] static QString badgeText();
    /// What the picture itself says of how it was made: the badge, Layer::mark, or nothing.
    [[nodiscard]] QString label() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another layer, or none.
    void contentChanged();
    /// Anything that copyFrom() copies.
    void seenChanged();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void redraw();
    void describe();
    void drawHeading(QPainter& painter) const;
    void drawPicture(QPainter& painter);
    void drawGraphics(QPainter& painter) const;
    void drawMarker(QPainter& painter) const;
    void drawBanner(QPainter& painter) const;
    void drawCorners(QPainter& painter) const;
    void drawOrientation(QPainter& painter) const;
    void drawLabel(QPainter& painter) const;
    void drawDisplayText(QPainter& painter) const;
    /// Where the label and the display's text stand; empty without them.
    [[nodiscard]] QRect labelArea() const;
    [[nodiscard]] QRect displayRect() const;
    [[nodiscard]] QImage render(const QRect& area) const;
    /// What shown() looks like, rendered where something has changed since the last time.
    [[nodiscard]] const QImage& picture();
    [[nodiscard]] bool overlaid() const;
    /// The pane in logical coordinates of this widget; it may reach beyond it.
    [[nodiscard]] QRect paneRect() const;
    /// The stretch of the pane that this view shows, in device pixels.
    [[nodiscard]] QRect shown() const;

    ViewState* m_state;
    PaneContent m_content;
    DisplayFilter m_filter = DisplayFilter::None;
    QString m_emptyHeading;
    QString m_emptyHint;
    QString m_banner;
    CornerTexts m_corners;
    std::shared_ptr<const image::Graphics> m_drawn; // what m_graphics paints
    Sides m_sides;
    GraphicsPainter m_graphics;
    const Annotations* m_annotations = nullptr;
    bool m_annotationsVisible = true;
    std::optional<QRectF> m_marker;
    std::optional<QRectF> m_spot;
    QSize m_pane;
    QPoint m_origin;
    bool m_headingBelow = false;
    ImageView* m_below = nullptr;
    double m_opacity = 1;
    QImage m_picture; // of shown(); null when it has to be drawn anew
};

} // namespace cxr::ui
