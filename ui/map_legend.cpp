// SPDX-License-Identifier: Apache-2.0
#include "ui/map_legend.h"

#include "ui/colour_map.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cxr::ui {

namespace {

constexpr int margin = 10;
constexpr int padding = 8;
constexpr int barHeight = 12;
constexpr int widestBar = 260;
constexpr int narrowestBar = 90;

/// Gives the texts of these functions a context that lupdate finds.
struct MapLegendTexts {
    Q_DECLARE_TR_FUNCTIONS(MapLegendTexts)
};

/// Without a unit; signed where the map is.
QString numberText(const MapScale& scale, double value)
{
    const int decimals = scale.step < 1 ? 3 : 0;
    const QString number = QString::number(std::abs(value), 'f', decimals);
    if (value < 0)
        return QStringLiteral("−") + number;
    return scale.isSigned && value > 0 ? QLatin1Char('+') + number : number;
}

} // namespace

QString mapValueText(const MapScale& scale, double value)
{
    const QString number = numberText(scale, value);
    return scale.unit.isEmpty() ? number : QStringLiteral("%1 %2").arg(number, scale.unit);
}

QRect paintMapLegend(
    QPainter& painter, const MapScale& scale, const QRect& picture, const QFont& font)
{
    const QFontMetrics metrics(font);
    const int width = std::min(widestBar, picture.width() - 2 * margin - 2 * padding);
    const int lines = scale.threshold > 0 ? 3 : 2;
    const int height = 2 * padding + barHeight + lines * metrics.height() + 6;
    if (width < narrowestBar || height + 2 * margin > picture.height())
        return {};
    const QRect box(picture.left() + margin, picture.bottom() + 1 - margin - height,
        width + 2 * padding, height);
    painter.save();
    painter.setFont(font);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 200));
    painter.drawRoundedRect(box, 4, 4);

    QRect line(box.left() + padding, box.top() + padding, width, metrics.height());
    painter.setPen(themeColours().headingText);
    const QString title =
        scale.unit.isEmpty() ? scale.title : QStringLiteral("%1 (%2)").arg(scale.title, scale.unit);
    painter.drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(title, Qt::ElideRight, width));

    // From worst to worst of a signed map, from the best value to the worst of the others.
    const double left = scale.isSigned ? -scale.reach : scale.best;
    const double right = scale.isSigned ? scale.reach
        : scale.best > 0                ? scale.best - scale.reach
                                        : scale.reach;
    const QRect bar(line.left(), line.bottom() + 4, width, barHeight);
    const QList<QRgb>& colours = mapColours(scale.isSigned);
    for (int x = 0; x < bar.width(); ++x) {
        const double value = left + (right - left) * (x + 0.5) / bar.width();
        painter.fillRect(bar.x() + x, bar.y(), 1, bar.height(), colours[mapIndex(scale, value)]);
    }
    painter.setPen(themeColours().headingQuiet);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(0, 0, -1, -1));

    line.moveTop(bar.bottom() + 2);
    painter.setPen(themeColours().headingText);
    // What lies beyond the ends has the colour of the ends.
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
        (scale.isSigned ? QStringLiteral("≤ ") : QString()) + numberText(scale, left));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
        (scale.best > 0 && !scale.isSigned ? QStringLiteral("≤ ") : QStringLiteral("≥ "))
            + numberText(scale, right));
    if (scale.isSigned)
        painter.drawText(line, Qt::AlignCenter, QStringLiteral("0"));
    if (scale.threshold > 0) {
        line.moveTop(line.bottom() + 1);
        painter.setPen(themeColours().headingQuiet);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(MapLegendTexts::tr("hidden below %1")
                                   .arg(numberText({.step = scale.step}, scale.threshold)),
                Qt::ElideRight, width));
    }
    painter.restore();
    return box;
}

} // namespace cxr::ui
