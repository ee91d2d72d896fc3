// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/geometry.h"
#include "image/image.h"
#include "ui/view_transform.h"

#include <QObject>

namespace cxr::ui {

/// What both panes share: the place in source coordinates, the grey window, inversion and
/// interpolation. Panes, lens and bars follow its signals; none of them knows another.
class ViewState : public QObject {
    Q_OBJECT

public:
    static constexpr double largestZoom = 64;
    static constexpr double zoomStep = 1.25;

    explicit ViewState(QObject* parent = nullptr);

    /// Size of the source in pixels and how it is to be seen; fits the new frame into the panes.
    /// `pixelAspect`: height of a pixel over its width.
    void setFrame(image::Size frame, image::Orientation orientation = {}, double pixelAspect = 1);
    /// Size of one pane's picture area in device pixels.
    void setViewport(QSize viewport);
    [[nodiscard]] image::Size frame() const { return m_frame; }
    [[nodiscard]] bool fitted() const { return m_fitted; }
    /// The stretch of the frame that is fitted while fitted() is true.
    [[nodiscard]] const image::Rect& fittedArea() const { return m_area; }
    [[nodiscard]] double zoom() const { return m_transform.zoom; }
    [[nodiscard]] const ViewTransform& transform() const { return m_transform; }
    /// Source pixels in sight.
    [[nodiscard]] image::Rect visibleRect() const { return m_transform.visible(m_frame); }

    /// The whole frame in the pane, and it stays so when the pane changes its size.
    void fit();
    /// The same for a stretch of the frame.
    void fitArea(const image::Rect& area);
    [[nodiscard]] const image::Orientation& orientation() const { return m_transform.orientation; }
    /// Turns and mirrors what is seen; the middle of the pane stays where it is.
    void setOrientation(const image::Orientation& orientation);
    /// `zoom` device pixels per source pixel, keeping the source point under `anchor` (device
    /// pixels of the pane) where it is, as far as the edges of the frame allow.
    void setZoom(double zoom, QPointF anchor);
    /// The same about the middle of the pane.
    void setZoom(double zoom);
    /// Moves the picture by `delta` device pixels; stops at the frame's edges.
    void pan(QPointF delta);
    /// Brings the source point to the middle of the pane, as far as the edges allow.
    void centreOn(QPointF source);

    [[nodiscard]] const image::VoiWindow& window() const { return m_window; }
    [[nodiscard]] bool inverted() const { return m_inverted; }
    [[nodiscard]] bool smooth() const { return m_smooth; }
    /// `smallestWidth` in modality units keeps dragging from closing the window: pass one stored
    /// step.
    void setSmallestWidth(double width) { m_smallestWidth = width; }
    /// Whether small values are bright in the source itself (image::Meaning::inverted).
    void setSourceInverted(bool inverted) { m_sourceInverted = inverted; }
    void setWindow(const image::VoiWindow& window);
    /// Window/level by the mouse: right widens, up brightens (inverted or not), both in proportion
    /// to the present width, so that one hand movement means the same for 8 and for 16 bits.
    /// `delta` in logical pixels.
    void dragWindow(QPointF delta);
    /// Window/level by a key, in shares of the present width: a positive `brighter` brightens,
    /// inverted or not, a positive `wider` widens; each by one stored step at least.
    void stepWindow(double brighter, double wider);
    void setInverted(bool inverted);
    void setSmooth(bool smooth);

Q_SIGNALS:
    void transformChanged();
    void windowChanged(const cxr::image::VoiWindow& window);
    void invertedChanged(bool inverted);
    void smoothChanged(bool smooth);

private:
    [[nodiscard]] double zoomToFit(image::Size size) const;
    void refit();
    /// Another viewport or orientation; what is fitted is fitted anew.
    void become(const ViewTransform& pane);
    void apply(ViewTransform transform);

    image::Size m_frame;
    image::Rect m_area; ///< what is fitted while m_fitted
    ViewTransform m_transform;
    bool m_fitted = true;
    image::VoiWindow m_window;
    double m_smallestWidth = 1;
    bool m_sourceInverted = false;
    bool m_inverted = false;
    bool m_smooth = true;
};

} // namespace cxr::ui
