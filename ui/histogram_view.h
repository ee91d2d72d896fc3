// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/image.h"
#include "image/pyramid.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace cxr::ui {

class ViewState;

/// How often each value occurs in the picture, in modality units, with the window's ends as two
/// handles to drag; what lies between them moves both. Counted on a coarse level of the pyramid,
/// and only while it is seen.
class HistogramView : public QWidget {
    Q_OBJECT

public:
    explicit HistogramView(ViewState* state, QWidget* parent = nullptr);

    /// Null: nothing to count.
    void setPixels(const std::shared_ptr<const image::Pyramid>& pixels);

    /// Where a value stands (logical pixels of this widget), and back.
    [[nodiscard]] double positionOf(double modalityValue) const;
    [[nodiscard]] double valueAt(double position) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Handle { None, Low, High, Both };

    void count();
    void moveHandle(Handle handle, double by);
    [[nodiscard]] Handle handleAt(double position) const;
    [[nodiscard]] QRectF plot() const;

    ViewState* m_state;
    std::shared_ptr<const image::Pyramid> m_pixels;
    bool m_counted = false;
    std::vector<double> m_bars;  ///< heights, 0…1
    std::vector<double> m_edges; ///< of the bars, in modality units; one more than bars
    double m_low = 0;            ///< modality values at the ends of the axis
    double m_high = 1;
    double m_step = 1; ///< one stored step
    Handle m_held = Handle::None;
    double m_last = 0;
};

} // namespace cxr::ui
