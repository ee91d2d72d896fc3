// SPDX-License-Identifier: Apache-2.0
#include "ui/plot_view.h"

#include "ui/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace cxr::ui {

namespace {

constexpr int margin = 6;
constexpr int tick = 4;
constexpr int keyLength = 22;

/// M. Okabe, K. Ito, Color Universal Design, 2008: sky blue, orange, bluish green.
const std::array colours{
    QColor(0x56, 0xb4, 0xe9), QColor(0xe6, 0x9f, 0x00), QColor(0x00, 0x9e, 0x73)};
constexpr std::array strokes{Qt::SolidLine, Qt::DashLine, Qt::DotLine};

QPen penOf(std::size_t series)
{
    return {colours[series % colours.size()], 1.8, strokes[series % strokes.size()]};
}

struct Range {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
    void take(double value)
    {
        low = std::min(low, value);
        high = std::max(high, value);
    }
    [[nodiscard]] double share(double value) const { return (value - low) / (high - low); }
    void widen()
    {
        if (high - low > 0)
            return;
        low -= 1;
        high += 1;
    }
};

QString tickText(double value, double step)
{
    const int decimals = step >= 1 ? 0 : static_cast<int>(std::ceil(-std::log10(step) - 1e-9));
    const QString text = QString::number(std::abs(value), 'f', decimals);
    return value < 0 ? QStringLiteral("−") + text : text;
}

} // namespace

std::vector<double> ticksOf(double low, double high, int count)
{
    const double rough = (high - low) / std::max(1, count);
    const double power = std::pow(10, std::floor(std::log10(rough)));
    constexpr double enough = 0.75;
    double step = power;
    for (const double factor : {2.0, 5.0, 10.0}) {
        if (step < enough * rough)
            step = power * factor;
    }
    std::vector<double> ticks;
    for (double i = std::ceil(low / step - 1e-9); i * step <= high + step * 1e-9; ++i)
        ticks.push_back(i * step);
    return ticks;
}

PlotView::PlotView(QWidget* parent) : QWidget(parent)
{
}

void PlotView::setPlot(const Plot& plot)
{
    m_plot = plot;
    setAccessibleName(plot.title);
    setAccessibleDescription(plot.xLabel + QStringLiteral(", ") + plot.yLabel);
    setVisible(!plot.series.empty());
    update();
}

QSize PlotView::minimumSizeHint() const
{
    return {180, 150};
}

QSize PlotView::sizeHint() const
{
    return {280, 230};
}

void PlotView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics(font());
    const QColor ink = palette().color(QPalette::WindowText);
    const QColor quiet = themeColours().quietText;
    Range across;
    Range up;
    for (const PlotSeries& series : m_plot.series) {
        for (const QPointF& point : series.points) {
            across.take(point.x());
            up.take(point.y());
        }
    }
    if (!(across.low <= across.high))
        return;
    if (m_plot.fromZero)
        up.take(0);
    across.widen();
    up.widen();

    // Names of the series, then the frame with its numbers, then the name of the lower axis.
    const int top = margin + 2 * metrics.height() + 6;
    const int bottom = height() - margin - 2 * metrics.height() - tick - 2;
    const std::vector<double> levels =
        ticksOf(up.low, up.high, std::max(2, (bottom - top) / (3 * metrics.height())));
    const double levelStep = levels.size() > 1 ? levels[1] - levels[0] : 1;
    int widest = 0;
    for (const double level : levels)
        widest = std::max(widest, metrics.horizontalAdvance(tickText(level, levelStep)));
    const int left = margin + widest + tick + 4;
    const QRect frame(QPoint(left, top), QPoint(width() - margin - 8, bottom));
    if (frame.width() < 40 || frame.height() < 30)
        return;
    const auto place = [&](const QPointF& point) {
        return QPointF(frame.left() + across.share(point.x()) * frame.width(),
            frame.bottom() - up.share(point.y()) * frame.height());
    };

    painter.setPen(ink);
    for (const double level : levels) {
        const double y = place({across.low, level}).y();
        painter.setPen(QPen(themeColours().line, 1));
        painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y));
        painter.setPen(quiet);
        painter.drawText(QRectF(0, y - metrics.height() / 2.0, left - tick - 2, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, tickText(level, levelStep));
    }
    const std::vector<double> columns = ticksOf(across.low, across.high, frame.width() / 60);
    const double columnStep = columns.size() > 1 ? columns[1] - columns[0] : 1;
    for (const double column : columns) {
        const double x = place({column, up.low}).x();
        painter.setPen(QPen(quiet, 1));
        painter.drawLine(QPointF(x, frame.bottom()), QPointF(x, frame.bottom() + tick));
        painter.drawText(QRectF(x - 40, frame.bottom() + tick + 1, 80, metrics.height()),
            Qt::AlignHCenter | Qt::AlignTop, tickText(column, columnStep));
    }
    painter.setPen(QPen(quiet, 1));
    painter.drawLine(frame.bottomLeft(), frame.bottomRight());
    painter.drawLine(frame.topLeft(), frame.bottomLeft());
    painter.setPen(ink);
    painter.drawText(
        QRect(left, height() - margin - metrics.height(), frame.width(), metrics.height()),
        Qt::AlignRight | Qt::AlignVCenter,
        metrics.elidedText(m_plot.xLabel, Qt::ElideRight, frame.width()));

    // The name of the upright axis stands above it, level: nobody likes to tilt the head.
    const QRect second(
        margin, margin + metrics.height() + 2, width() - 2 * margin, metrics.height());
    painter.drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(m_plot.yLabel, Qt::ElideRight, second.width()));
    int x = width() - margin;
    for (std::size_t i = m_plot.series.size(); i-- > 0;) {
        const QString& name = m_plot.series[i].name;
        x -= metrics.horizontalAdvance(name);
        painter.setPen(ink);
        painter.drawText(QPoint(x, margin + metrics.ascent()), name);
        x -= keyLength + 4;
        painter.setPen(penOf(i));
        const int y = margin + metrics.height() / 2;
        painter.drawLine(x, y, x + keyLength, y);
        x -= 12;
    }

    painter.setClipRect(frame.adjusted(-1, -2, 2, 2));
    for (std::size_t i = 0; i < m_plot.series.size(); ++i) {
        QPainterPath path;
        const QList<QPointF>& points = m_plot.series[i].points;
        for (qsizetype k = 0; k < points.size(); ++k) {
            const QPointF at = place(points[k]);
            if (k == 0) {
                path.moveTo(at);
            } else if (m_plot.steps) {
                path.lineTo(at.x(), path.currentPosition().y());
                path.lineTo(at);
            } else {
                path.lineTo(at);
            }
        }
        painter.setPen(penOf(i));
        painter.drawPath(path);
    }
}

} // namespace cxr::ui
