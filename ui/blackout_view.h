// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/geometry.h"
#include "image/image.h"
#include "image/pyramid.h"

#include <QImage>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace cxr::ui {

/// Shows a whole picture and lets the user drag regions over it that are to be blackened. A click
/// on a region takes it away again.
class BlackoutView : public QWidget {
    Q_OBJECT

public:
    explicit BlackoutView(QWidget* parent = nullptr);

    /// Drops the regions. A null picture leaves the view empty.
    void setPicture(
        const std::shared_ptr<const image::Pyramid>& picture, const image::VoiWindow& window);
    /// In pixels of the picture, inside it, none of them empty.
    [[nodiscard]] const std::vector<image::Rect>& regions() const { return m_regions; }
    void clear();

    [[nodiscard]] QSize sizeHint() const override { return {320, 320}; }

Q_SIGNALS:
    void regionsChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    /// Where the picture is drawn, in the widget's coordinates.
    [[nodiscard]] QRectF target() const;
    [[nodiscard]] QRectF onScreen(const image::Rect& region) const;
    /// The pixels that the dragged rectangle touches.
    [[nodiscard]] image::Rect dragged() const;

    QImage m_picture; ///< a small level of it, as displayed
    image::Size m_size;
    std::vector<image::Rect> m_regions;
    std::optional<QPointF> m_start;
    QPointF m_end;
};

} // namespace cxr::ui
