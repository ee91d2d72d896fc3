// SPDX-License-Identifier: Apache-2.0
#include "ui/histogram_view.h"

#include "ui/theme.h"
#include "ui/view_state.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace cxr::ui {

namespace {

constexpr int mostBars = 256;
constexpr std::size_t mostSamples = 1'000'000;
constexpr double margin = 10; // logical pixels
constexpr double reach = 7;   // of a handle, for the mouse

QString numberText(double value)
{
    return QLocale::c().toString(value, 'g', 6);
}

} // namespace

HistogramView::HistogramView(ViewState* state, QWidget* parent) : QWidget(parent), m_state(state)
{
    setObjectName(QStringLiteral("histogram"));
    setAccessibleName(tr("Histogram with the window's ends"));
    setToolTip(tr("How often each value occurs; drag the window's ends, or what lies between. "
                  "Arrow keys move the window, up and down widen and narrow it."));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    const auto redraw = qOverload<>(&QWidget::update);
    connect(state, &ViewState::windowChanged, this, redraw);
    connect(state, &ViewState::invertedChanged, this, redraw);
}

void HistogramView::setPixels(const std::shared_ptr<const image::Pyramid>& pixels)
{
    m_pixels = pixels;
    m_counted = false;
    update();
}

QSize HistogramView::sizeHint() const
{
    return {280, 150};
}

QSize HistogramView::minimumSizeHint() const
{
    return {160, 110};
}

QRectF HistogramView::plot() const
{
    const double text = fontMetrics().height() + 4;
    return QRectF(rect()).adjusted(margin, margin, -margin, -text - margin);
}

void HistogramView::count()
{
    m_counted = true;
    int level = 0;
    while (m_pixels->level(level).frame().area() > mostSamples && level + 1 < m_pixels->levels())
        ++level;
    const image::Image& image = m_pixels->level(level);
    const image::Meaning& meaning = image.meaning();
    const int range = meaning.range();
    std::vector<std::size_t> counts(static_cast<std::size_t>(range) + 1);
    for (const std::uint16_t sample : image.samples())
        ++counts[sample];
    int first = 0;
    int last = range;
    const auto absent = [&](int sample) {
        return counts[static_cast<std::size_t>(sample)] == 0 || meaning.isPadding(sample);
    };
    while (first < last && absent(first))
        ++first;
    while (last > first && absent(last))
        --last;
    // Room beside the values, so that handles can be put outside of them.
    constexpr double room = 0.05;
    const double a = meaning.modalityValue(first);
    const double b = meaning.modalityValue(last);
    m_step = meaning.modalityStep();
    const double span = std::max(std::abs(b - a), m_step);
    m_low = std::min(a, b) - room * span;
    m_high = std::max(a, b) + room * span;
    // Equally many values in each bar: otherwise it would be the bars that have a pattern.
    const int values = last - first + 1;
    const int each = (values + mostBars - 1) / mostBars;
    const int bars = (values + each - 1) / each;
    m_bars.assign(static_cast<std::size_t>(bars), 0);
    m_edges.clear();
    for (int i = 0; i <= bars; ++i)
        m_edges.push_back(meaning.modalityValue(std::min(range, first + i * each)));
    for (int sample = first; sample <= last; ++sample) {
        if (!meaning.isPadding(sample))
            m_bars[static_cast<std::size_t>((sample - first) / each)] +=
                static_cast<double>(counts[static_cast<std::size_t>(sample)]);
    }
    // The ground beside the patient would flatten all else: roots, and the tallest bar is cut.
    std::vector<double> sorted = m_bars;
    std::sort(sorted.begin(), sorted.end());
    const double tall = std::sqrt(std::max(1.0, sorted[sorted.size() - 1 - sorted.size() / 100]));
    for (double& bar : m_bars)
        bar = std::min(1.0, std::sqrt(bar) / tall);
}

double HistogramView::positionOf(double value) const
{
    const QRectF area = plot();
    return area.left() + (value - m_low) / (m_high - m_low) * area.width();
}

double HistogramView::valueAt(double position) const
{
    const QRectF area = plot();
    return m_low + (position - area.left()) / area.width() * (m_high - m_low);
}

void HistogramView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const ThemeColours& colours = themeColours();
    painter.setFont(font());
    if (!m_pixels) {
        painter.setPen(colours.quietText);
        painter.drawText(rect(), Qt::AlignCenter, tr("No picture"));
        return;
    }
    if (!m_counted)
        count();
    const QRectF area = plot();
    painter.fillRect(area, colours.pane);
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const double height = m_bars[i] * area.height();
        const double from = positionOf(std::min(m_edges[i], m_edges[i + 1]));
        const double to = positionOf(std::max(m_edges[i], m_edges[i + 1]));
        painter.fillRect(QRectF(from, area.bottom() - height, std::max(1.0, to - from), height),
            colours.headingQuiet);
    }
    const image::VoiWindow& window = m_state->window();
    const double ends[] = {window.center - window.width / 2, window.center + window.width / 2};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(area.adjusted(-margin, -margin, margin, 0));
    // What is outside of the window is all black or all white.
    QColor veil = colours.pane;
    veil.setAlpha(150);
    painter.fillRect(
        QRectF(area.topLeft(), QPointF(positionOf(ends[0]), area.bottom())) & area, veil);
    painter.fillRect(
        QRectF(QPointF(positionOf(ends[1]), area.top()), area.bottomRight()) & area, veil);
    QPen line(colours.accent, 1.5);
    painter.setPen(line);
    for (const double end : ends) {
        const double x = positionOf(end);
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        QPainterPath grip;
        grip.addRoundedRect(QRectF(x - 4, area.top() - 5, 8, 12), 2, 2);
        painter.fillPath(grip, colours.accent);
    }
    painter.setClipping(false);
    const QRectF below(area.left(), area.bottom() + 4, area.width(), fontMetrics().height());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, numberText(ends[0]));
    painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter, numberText(ends[1]));
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 1));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

HistogramView::Handle HistogramView::handleAt(double position) const
{
    const image::VoiWindow& window = m_state->window();
    // Ends outside of the axis can be taken at its ends.
    const QRectF area = plot();
    const auto shown = [&](double value) {
        return std::clamp(positionOf(value), area.left(), area.right());
    };
    const double low = std::abs(position - shown(window.center - window.width / 2));
    const double high = std::abs(position - shown(window.center + window.width / 2));
    if (std::min(low, high) <= reach)
        return low < high ? Handle::Low : Handle::High;
    const double value = valueAt(position);
    return std::abs(value - window.center) < window.width / 2 ? Handle::Both : Handle::None;
}

void HistogramView::moveHandle(Handle handle, double by)
{
    image::VoiWindow window = m_state->window();
    window.name.clear();
    double low = window.center - window.width / 2;
    double high = window.center + window.width / 2;
    if (handle != Handle::High)
        low += by;
    if (handle != Handle::Low)
        high += by;
    if (high - low < m_step) // they don't pass each other
        (handle == Handle::Low ? low : high) = handle == Handle::Low ? high - m_step : low + m_step;
    window.center = (low + high) / 2;
    window.width = high - low;
    m_state->setWindow(window);
}

void HistogramView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_pixels || !m_counted)
        return;
    m_held = handleAt(event->position().x());
    m_last = valueAt(event->position().x());
}

void HistogramView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pixels || !m_counted)
        return;
    const double x = event->position().x();
    if (m_held == Handle::None) {
        const Handle handle = handleAt(x);
        if (handle == Handle::None)
            unsetCursor();
        else
            setCursor(handle == Handle::Both ? Qt::SizeAllCursor : Qt::SplitHCursor);
        return;
    }
    const double value = valueAt(x);
    moveHandle(m_held, value - m_last);
    m_last = value;
}

void HistogramView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_held = Handle::None;
}

void HistogramView::keyPressEvent(QKeyEvent* event)
{
    const double step = std::max(m_step, m_state->window().width / 100);
    switch (event->key()) {
    case Qt::Key_Left:
        moveHandle(Handle::Both, -step);
        break;
    case Qt::Key_Right:
        moveHandle(Handle::Both, step);
        break;
    case Qt::Key_Up:
        moveHandle(Handle::Low, -step);
        moveHandle(Handle::High, step);
        break;
    case Qt::Key_Down:
        moveHandle(Handle::Low, step);
        moveHandle(Handle::High, -step);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace cxr::ui
