// SPDX-License-Identifier: Apache-2.0
#include "ui/second_screen.h"

#include "ui/image_view.h"
#include "ui/view_state.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QScreen>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <cmath>

namespace cxr::ui {

SecondScreen::SecondScreen(
    ViewState* state, const ImageView* before, const ImageView* after, QWidget* parent) :
    QWidget(parent, Qt::Window),
    m_state(state),
    m_before(before),
    m_after(after),
    m_view(new ImageView(state))
{
    setObjectName(QStringLiteral("secondScreen"));
    setWindowTitle(tr("CXR Lens: second window"));
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    for (const ImageView* source : {before, after})
        connect(source, &ImageView::seenChanged, this, [this] {
            if (isVisible()) // open() follows
                follow();
        });
    follow();
}

void SecondScreen::follow()
{
    m_view->copyFrom(m_after->content().empty() ? *m_before : *m_after);
}

void SecondScreen::open(const QByteArray& geometry)
{
    if (geometry.isEmpty() || !restoreGeometry(geometry)) {
        constexpr QSize usual(900, 760);
        resize(usual);
        const QScreen* own = parentWidget()->screen();
        for (const QScreen* other : QGuiApplication::screens()) {
            if (other == own)
                continue;
            setGeometry(other->availableGeometry());
            setWindowState(Qt::WindowMaximized);
            break;
        }
    }
    follow();
    show();
}

void SecondScreen::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void SecondScreen::mousePressEvent(QMouseEvent* event)
{
    const bool modified = event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    m_drag = event->button() == Qt::RightButton || modified ? Drag::Window : Drag::Pan;
    m_last = event->position();
}

void SecondScreen::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF delta = event->position() - m_last;
    m_last = event->position();
    if (m_drag == Drag::Pan)
        m_state->pan(delta * devicePixelRatioF());
    else if (m_drag == Drag::Window)
        m_state->dragWindow(delta);
}

void SecondScreen::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->buttons() == Qt::NoButton)
        m_drag = Drag::None;
}

void SecondScreen::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_state->fit();
}

void SecondScreen::wheelEvent(QWheelEvent* event)
{
    constexpr double notch = 120; // eighths of a degree of an ordinary wheel's step
    const double turn = event->angleDelta().y();
    if (turn == 0 || m_view->content().empty()) {
        event->ignore();
        return;
    }
    // About what is under the cursor here, which the main window may show elsewhere or not at all.
    const QPointF here =
        (event->position() - m_view->pictureRect().topLeft()) * devicePixelRatioF();
    const QPointF source = m_view->transform().toSource(here);
    const QPointF anchor = m_state->transform().toDevice(source);
    m_state->setZoom(m_state->zoom() * std::pow(ViewState::zoomStep, turn / notch), anchor);
    event->accept();
}

} // namespace cxr::ui
