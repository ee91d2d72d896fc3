// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/graphics.h"
#include "ui/view_transform.h"

#include <QFont>
#include <QImage>

#include <memory>
#include <vector>

class QPainter;

namespace cxr::ui {

/// Draws shutters, overlay planes and the drawings of presentation states over a pane's picture.
/// They are source coordinates made visible; no sample changes.
class GraphicsPainter {
public:
    /// Null: nothing to draw.
    void set(const std::shared_ptr<const image::Graphics>& graphics);
    [[nodiscard]] bool empty() const { return !m_graphics || m_graphics->empty(); }

    /// `painter` works in logical pixels with the picture's top left at (0, 0); `place` is in
    /// device pixels, of which there are `ratio` to a logical one. Lines are one logical pixel wide
    /// with a dark rim, at every zoom; texts keep the size of `font`.
    void paint(
        QPainter& painter, const ViewTransform& place, double ratio, const QFont& font) const;

private:
    std::shared_ptr<const image::Graphics> m_graphics;
    QImage m_cover;                ///< of a bitmap shutter, in its grey; null: none
    std::vector<QImage> m_bitmaps; ///< one for each overlay plane, transparent where it is off
};

} // namespace cxr::ui
