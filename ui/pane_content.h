// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/layer_renderer.h"
#include "ui/view_data.h"

#include <QRegion>

#include <memory>
#include <optional>
#include <utility>

namespace cxr::ui {

/// What one pane shows: a layer, complete or still growing tile by tile over a placeholder.
class PaneContent {
public:
    /// A complete layer; one without pixels is an empty pane.
    void set(const Layer& layer);
    /// A layer that grows: `canvas` takes the tiles (null: none will come), `placeholder` is shown
    /// dimmed and hatched where no tile has arrived.
    void begin(
        const Layer& layer, std::shared_ptr<image::Pyramid> canvas, const Layer& placeholder);
    /// False, and nothing changes, when there is no canvas or the tile does not fit into it.
    bool write(const image::Rect& at, const image::Image& tile);

    /// What is seen in the place of the complete layer's pixels, of their size and meaning; the
    /// layer and its samples stay what they are. Null: the pixels themselves. Goes with the layer.
    void setDisplayed(const std::shared_ptr<const image::Pyramid>& shown) { m_displayed = shown; }

    [[nodiscard]] const Layer& layer() const { return m_layer; }
    /// The place and the pixels per source pixel with which the layer's pixels are to be drawn: as
    /// its Alignment wants it where it has one.
    [[nodiscard]] std::pair<ViewTransform, int> placeOf(const ViewTransform& transform) const;
    [[nodiscard]] bool empty() const { return !m_layer.pixels && !m_placeholder.pixels; }
    /// Another scale of the same map.
    void setMapScale(const MapScale& scale);
    [[nodiscard]] bool growing() const { return m_placeholder.pixels != nullptr; }
    /// What the shown samples mean; null for an empty pane.
    [[nodiscard]] const image::Meaning* meaning() const;
    /// The sample under a source point; unset outside the frame and where no tile has arrived.
    [[nodiscard]] std::optional<int> sampleAt(QPointF source) const;

    /// `area` in device pixels of the pane: 8-bit grey, or indexed colours of a map.
    [[nodiscard]] QImage render(const ViewTransform& transform, const QRect& area,
        const image::VoiWindow& window, bool inverted, bool smooth, double devicePixelRatio) const;

private:
    [[nodiscard]] const std::vector<std::uint8_t>& lutFor(
        const image::Meaning& meaning, const image::VoiWindow& window, bool inverted) const;

    Layer m_layer;
    std::shared_ptr<const image::Pyramid> m_displayed;
    std::shared_ptr<image::Pyramid> m_canvas;
    Layer m_placeholder;
    QRegion m_done; // in pixels of the layer

    /// The last table and what it was made of: 65,536 windowed values are worth keeping while a
    /// lens follows the mouse.
    struct CachedLut {
        image::Meaning meaning;
        image::VoiWindow window;
        bool inverted = false;
        std::vector<std::uint8_t> lut;
    };
    mutable CachedLut m_lut;
    mutable CachedLut m_placeholderLut;
    std::vector<std::uint8_t> m_mapLut; // of a map
};

/// The stretch of device pixels that `rect` (pixels of a layer with `scale` pixels per source
/// pixel) covers. Edges are rounded, so neighbours share them without gap or overlap.
[[nodiscard]] QRect deviceRect(const ViewTransform& transform, int scale, const QRect& rect);

} // namespace cxr::ui
