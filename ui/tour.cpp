// SPDX-License-Identifier: Apache-2.0
#include "ui/tour.h"

#include "ui/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cxr::ui {

namespace {

constexpr int bubbleWidth = 380;
constexpr int arrow = 12; // its height, left free on all sides
constexpr int radius = 8;

} // namespace

Tour::Tour(std::vector<TourStep> steps, QWidget* window) :
    QFrame(window),
    m_steps(std::move(steps)),
    m_title(new QLabel),
    m_text(new QLabel),
    m_count(new QLabel),
    m_back(new QPushButton(tr("&Back"))),
    m_next(new QPushButton),
    m_skip(new QPushButton(tr("&Skip the tour")))
{
    setObjectName(QStringLiteral("tour"));
    setFocusPolicy(Qt::TabFocus);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_text->setWordWrap(true);
    m_count->setProperty("quiet", true);
    m_next->setObjectName(QStringLiteral("next"));
    m_back->setObjectName(QStringLiteral("back"));
    m_skip->setObjectName(QStringLiteral("skip"));
    for (QPushButton* button : {m_next, m_back, m_skip})
        button->setAutoDefault(true); // Return works the one that has the focus
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_skip);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(arrow + 14, arrow + 12, arrow + 14, arrow + 12);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_step + 1); });
    connect(m_skip, &QPushButton::clicked, this, &Tour::leave);
    window->installEventFilter(this);
    hide();
}

void Tour::begin()
{
    show();
    go(0);
}

void Tour::go(int step)
{
    const auto count = static_cast<int>(m_steps.size());
    if (step >= count) {
        leave();
        return;
    }
    m_step = std::max(0, step);
    const TourStep& now = m_steps[static_cast<std::size_t>(m_step)];
    if (now.prepare)
        now.prepare();
    m_title->setText(now.title);
    m_text->setText(now.text);
    m_count->setText(tr("%1 of %2").arg(m_step + 1).arg(count));
    m_back->setVisible(m_step > 0);
    m_skip->setVisible(m_step + 1 < count);
    m_next->setText(m_step + 1 < count ? tr("&Next") : tr("&Done"));
    // Whoever hears the window instead of seeing it hears the step with the button.
    setAccessibleName(now.title);
    setAccessibleDescription(now.text);
    m_next->setAccessibleDescription(now.title + QStringLiteral(". ") + now.text);
    place();
    m_next->setFocus();
}

void Tour::leave()
{
    hide();
    Q_EMIT left();
}

void Tour::place()
{
    const QWidget* ground = parentWidget();
    const QRect all = ground->rect();
    const QWidget* about = m_steps[static_cast<std::size_t>(m_step)].about;
    layout()->activate();
    const int wide = std::min(bubbleWidth + 2 * arrow, all.width());
    const QSize size(wide, heightForWidth(wide) > 0 ? heightForWidth(wide) : sizeHint().height());

    QRect part = all;
    const bool seen = about && about->isVisible();
    if (seen)
        part = QRect(about->mapTo(ground, QPoint()), about->size());
    QPoint at;
    m_tip = {};
    if (!seen || (part.width() > all.width() / 2 && part.height() > all.height() / 2)) {
        // As large as the window: inside, in the upper middle.
        at = {part.center().x() - size.width() / 2, part.top() + part.height() / 4};
    } else if (part.bottom() + size.height() <= all.bottom()) {
        at = {part.center().x() - size.width() / 2, part.bottom()};
    } else if (part.left() - size.width() >= all.left()) {
        at = {part.left() - size.width(), part.center().y() - size.height() / 2};
    } else if (part.right() + size.width() <= all.right()) {
        at = {part.right(), part.center().y() - size.height() / 2};
    } else {
        at = {part.center().x() - size.width() / 2, part.top() - size.height()};
    }
    at.setX(std::clamp(at.x(), all.left(), std::max(all.left(), all.right() - size.width())));
    at.setY(std::clamp(at.y(), all.top(), std::max(all.top(), all.bottom() - size.height())));
    setGeometry(QRect(at, size));
    // The arrow starts at the side that faces the part.
    const QPoint middle = part.center() - at;
    if (seen && !geometry().contains(part.center())) {
        if (part.bottom() <= at.y() + arrow)
            m_tip = {std::clamp(middle.x(), 3 * arrow, size.width() - 3 * arrow), 1};
        else if (part.left() >= at.x() + size.width() - arrow)
            m_tip = {
                size.width() - 2, std::clamp(middle.y(), 3 * arrow, size.height() - 3 * arrow)};
        else if (part.right() <= at.x() + arrow)
            m_tip = {1, std::clamp(middle.y(), 3 * arrow, size.height() - 3 * arrow)};
        else if (part.top() >= at.y() + size.height() - arrow)
            m_tip = {
                std::clamp(middle.x(), 3 * arrow, size.width() - 3 * arrow), size.height() - 2};
    }
    raise();
    update();
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    const bool moved = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
    if (watched == parentWidget() && moved && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

bool Tour::event(QEvent* event)
{
    // Esc leaves the tour, and does not stop a network that is at work.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<const QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void Tour::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QFrame::keyPressEvent(event);
}

void Tour::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    const QRectF box = QRectF(rect()).adjusted(arrow, arrow, -arrow, -arrow);
    shape.addRoundedRect(box, radius, radius);
    if (!m_tip.isNull()) {
        const bool upright = m_tip.y() <= 1 || m_tip.y() >= height() - 2;
        const QPointF root(std::clamp<double>(m_tip.x(), box.left() + 1, box.right() - 1),
            std::clamp<double>(m_tip.y(), box.top() + 1, box.bottom() - 1));
        const QPointF side = upright ? QPointF(arrow, 0) : QPointF(0, arrow);
        QPainterPath pointer;
        pointer.addPolygon(QPolygonF{root - side, QPointF(m_tip), root + side});
        shape = shape.united(pointer);
    }
    painter.setPen(QPen(themeColours().accent, 2));
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawPath(shape);
}

} // namespace cxr::ui
