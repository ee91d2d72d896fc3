// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace cxr::ui {

class ImageView;
class ViewState;

/// A window of its own, for a second monitor: the picture after enhancement, or before while there
/// is none, at the place, zoom and window of the panes. Mouse and wheel change them for all.
class SecondScreen : public QWidget {
    Q_OBJECT

public:
    /// All outlive it, or are its parents.
    SecondScreen(
        ViewState* state, const ImageView* before, const ImageView* after, QWidget* parent);

    /// Shows it where `geometry` (QWidget::saveGeometry()) says; empty: on another screen than the
    /// parent's, filling it, where there is one.
    void open(const QByteArray& geometry);
    [[nodiscard]] ImageView* view() const { return m_view; }

Q_SIGNALS:
    /// The user has closed it.
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    enum class Drag { None, Pan, Window };

    void follow();

    ViewState* m_state;
    const ImageView* m_before;
    const ImageView* m_after;
    ImageView* m_view;
    Drag m_drag = Drag::None;
    QPointF m_last;
};

} // namespace cxr::ui
