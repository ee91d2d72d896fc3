// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/graphics_painter.h"
#include "ui/pane_content.h"

#include <QWidget>

namespace cxr::ui {

class Ruler;
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

    /// Heading and hint of the pane while it has nothing to show.
    void setEmptyText(const QString& heading, const QString& hint);
    /// Patient banner in the top left corner; empty: none.
    void setBanner(const QString& banner);

    /// Where the picture's edges lie in the patient.
    void setSides(const Sides& sides);

    /// Overlays and drawings over the picture; null: none.
    void setGraphics(const std::shared_ptr<const image::Graphics>& graphics);

    /// Lines to measure with; lives longer than this view.
    void setRuler(const Ruler* ruler);

    /// A thin frame around a stretch of the source, for the lens; unset: none.
    void setMarker(const std::optional<QRectF>& source);

    /// The picture's area below the heading, in logical coordinates of this widget.
    [[nodiscard]] QRect pictureRect() const;
    /// The same area's size in device pixels.
    [[nodiscard]] QSize viewport() const;
    /// The shared place as it applies to this pane.
    [[nodiscard]] ViewTransform transform() const;
    /// Where the badge stands (logical, in this widget), whether or not it is drawn now.
    [[nodiscard]] QRect badgeRect() const;
    [[nodiscard]] static QString badgeText();
    /// What the picture itself says of how it was made: the badge, Layer::mark, or nothing.
    [[nodiscard]] QString label() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

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
    void drawOrientation(QPainter& painter) const;
    void drawLabel(QPainter& painter) const;
    [[nodiscard]] QImage render(const QRect& area) const;

    ViewState* m_state;
    PaneContent m_content;
    QString m_emptyHeading;
    QString m_emptyHint;
    QString m_banner;
    Sides m_sides;
    GraphicsPainter m_graphics;
    const Ruler* m_ruler = nullptr;
    std::optional<QRectF> m_marker;
    QImage m_picture; // of viewport() size; null when it has to be drawn anew
};

} // namespace cxr::ui
