// SPDX-License-Identifier: Apache-2.0
// What ImageView writes over the picture: banner, corner texts, side letters, badge.
#include "ui/image_view.h"
#include "ui/pane_look.h"
#include "ui/theme.h"
#include "ui/view_state.h"

#include <QPainter>

#include <algorithm>

namespace cxr::ui {

QRect ImageView::bannerRect() const
{
    if (m_banner.isEmpty())
        return {};
    const QRect place = paneRect().adjusted(paneMargin, paneMargin, -paneMargin, -paneMargin);
    // Side letters stand in the middle of the edges; the banner leaves them room.
    const QRect half = place.adjusted(0, 0, -place.width() / 2 - 2 * paneMargin, 0);
    constexpr int flags = int(Qt::AlignLeft) | int(Qt::AlignTop) | int(Qt::TextWordWrap);
    return QFontMetrics(font()).boundingRect(half, flags, m_banner);
}

void ImageView::drawBanner(QPainter& painter) const
{
    const QRect text = bannerRect();
    if (text.isEmpty())
        return;
    painter.setFont(font());
    painter.fillRect(text.adjusted(-5, -3, 5, 3), QColor(0, 0, 0, 150));
    painter.setPen(themeColours().headingText);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_banner);
}

void ImageView::drawCorners(QPainter& painter) const
{
    painter.setFont(font());
    const QFontMetrics metrics = painter.fontMetrics();
    QRect place = pictureRect().adjusted(paneMargin, paneMargin, -paneMargin, -paneMargin);
    const int widest =
        place.width() / 2 - 3 * paneMargin; // letters stand in the middle of the edges
    const QRect banner = bannerRect();
    const QRect labels = labelArea();
    const bool turned = !orientationText(m_state->orientation()).isEmpty();
    for (std::size_t corner = 0; corner < m_corners.size(); ++corner) {
        if (m_corners[corner].isEmpty() || widest <= 4 * paneMargin)
            continue;
        QStringList lines = m_corners[corner].split(QLatin1Char('\n'));
        int width = 0;
        for (QString& line : lines) {
            line = metrics.elidedText(line, Qt::ElideMiddle, widest);
            width = std::max(width, metrics.horizontalAdvance(line));
        }
        QRect box(0, 0, width, static_cast<int>(lines.size()) * metrics.lineSpacing());
        const bool right = corner % 2 != 0;
        const bool bottom = corner >= 2;
        box.moveTopLeft({right ? place.right() - width : place.left(),
            bottom ? place.bottom() - box.height() : place.top()});
        if (!bottom && !right && !banner.isEmpty())
            box.moveTop(std::max(box.top(), banner.bottom() + paneMargin));
        if (bottom && !right && !labels.isEmpty())
            box.moveBottom(labels.top() - paneMargin);
        if (bottom && right && turned)
            box.moveBottom(box.bottom() - metrics.lineSpacing() - paneMargin);
        painter.fillRect(box.adjusted(-5, -3, 5, 3), QColor(0, 0, 0, 150));
        painter.setPen(themeColours().headingText);
        painter.drawText(box, int(right ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignTop),
            lines.join(QLatin1Char('\n')));
    }
}

void ImageView::drawOrientation(QPainter& painter) const
{
    const image::Orientation& orientation = m_state->orientation();
    const SideLetters letters = sideLetters(m_sides, orientation);
    // At the edges of the pane, of which this view may show a part only, and there in the middle of
    // what it shows.
    const QRect pane = paneRect().adjusted(paneMargin, paneMargin, -paneMargin, -paneMargin);
    const QRect view = pictureRect().adjusted(paneMargin, paneMargin, -paneMargin, -paneMargin);
    const QRect upright(view.left(), pane.top(), view.width(), pane.height());
    const QRect level(pane.left(), view.top(), pane.width(), view.height());
    painter.setFont(paneTitleFont(font()));
    const auto write = [&](const QString& text, const QRect& place, Qt::Alignment at) {
        if (text.isEmpty())
            return;
        QRect box = painter.boundingRect(place, static_cast<int>(at), text);
        // Clear of the badge, and still at its own edge: a side that wanders to the middle lies.
        if (const QRect taken = labelArea(); box.intersects(taken)) {
            if (at & Qt::AlignVCenter)
                box.moveBottom(taken.top() - paneMargin);
            else
                box.moveLeft(taken.right() + paneMargin);
        }
        if (const QRect banner = bannerRect().adjusted(-5, -3, 5, 3); box.intersects(banner))
            box.moveTop(banner.bottom() + paneMargin);
        painter.fillRect(box.adjusted(-4, -2, 4, 2), QColor(0, 0, 0, 150));
        painter.setPen(themeColours().headingText);
        painter.drawText(box, Qt::AlignCenter, text);
    };
    write(letters.left, level, Qt::AlignLeft | Qt::AlignVCenter);
    write(letters.right, level, Qt::AlignRight | Qt::AlignVCenter);
    write(letters.top, upright, Qt::AlignHCenter | Qt::AlignTop);
    write(letters.bottom, upright, Qt::AlignHCenter | Qt::AlignBottom);
    // Heart on the wrong side? The picture itself has to say who put it there.
    write(orientationText(orientation), pane, Qt::AlignRight | Qt::AlignBottom);
}

QRect ImageView::displayRect() const
{
    const QString text = displayText();
    if (text.isEmpty())
        return {};
    const QRect badge = badgeRect();
    const int width =
        QFontMetrics(paneTitleFont(font())).horizontalAdvance(text) + 2 * badgePadding + 2;
    const QRect place(badge.topLeft(), QSize(width, badge.height()));
    return label().isEmpty() ? place : place.translated(0, -badge.height() - badgePadding);
}

QRect ImageView::labelArea() const
{
    return label().isEmpty() ? displayRect() : badgeRect() | displayRect();
}

int ImageView::labelsTop() const
{
    const QRect area = labelArea();
    return area.isEmpty() ? badgeRect().top() : std::min(badgeRect().top(), area.top());
}

void ImageView::drawDisplayText(QPainter& painter) const
{
    const QRect place = displayRect();
    if (place.isEmpty())
        return;
    painter.save();
    painter.setFont(paneTitleFont(font()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(themeColours().pane);
    painter.setBrush(themeColours().headingText);
    painter.drawRoundedRect(place, 4, 4);
    painter.setPen(Qt::black);
    painter.drawText(place, Qt::AlignCenter, displayText());
    painter.restore();
}

void ImageView::drawLabel(QPainter& painter) const
{
    QString text = label();
    if (text.isEmpty())
        return;
    // Opaque on purpose: legible over white lungs and black ground alike.
    const bool enhanced = m_content.layer().enhanced;
    QRect place = badgeRect();
    painter.save();
    painter.setFont(paneTitleFont(font()));
    if (!enhanced) {
        const int room = width() - 2 * paneMargin;
        text = painter.fontMetrics().elidedText(text, Qt::ElideRight, room - 2 * badgePadding - 2);
        place.setWidth(painter.fontMetrics().horizontalAdvance(text) + 2 * badgePadding + 2);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(enhanced ? QPen(Qt::NoPen) : QPen(themeColours().pane));
    painter.setBrush(enhanced ? themeColours().amber : themeColours().headingText);
    painter.drawRoundedRect(place, 4, 4);
    painter.setPen(Qt::black);
    painter.drawText(place, Qt::AlignCenter, text);
    painter.restore();
}

} // namespace cxr::ui
