// SPDX-License-Identifier: Apache-2.0
#include "ui/zoom_lens.h"

#include "ui/figure_text.h"
#include "ui/image_view.h"
#include "ui/pixel_values.h"
#include "ui/theme.h"
#include "ui/view_state.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace cxr::ui {

namespace {

constexpr std::array powers{1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48};
constexpr std::array sides{150, 220, 320}; // logical pixels of each half
constexpr int border = 2;
constexpr int gap = 2;
constexpr int distance = 22; // from the cursor, so that the spot itself stays in sight
constexpr int smallestSide = 60;
constexpr int padding = 8;
constexpr int figureRows = 3;
constexpr int framedPower = 16; // from here on pixels are framed

QString measureLine(const QString& name, const Measure& measure, int decimals, const QString& unit)
{
    return QStringLiteral("%1  %2 → %3%4  (%5)")
        .arg(name, figureText(measure.before, decimals), figureText(measure.after, decimals), unit,
            gainText(gainOf(measure.before, measure.after), decimals));
}

} // namespace

ZoomLens::ZoomLens(const ViewState* state, const LensViews& views, QWidget* parent) :
    QWidget(parent),
    m_state(state),
    m_views(views),
    m_report(
        this, [this] { return sourceRect(); },
        [this](const std::optional<image::Rect>& rect) { Q_EMIT sourceRectChanged(rect); })
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setObjectName(QStringLiteral("lens"));
    setAccessibleName(tr("Zoom lens"));
    hide();
    const auto repaint = [this] { update(); };
    connect(state, &ViewState::transformChanged, this, repaint);
    connect(state, &ViewState::windowChanged, this, repaint);
    connect(state, &ViewState::invertedChanged, this, repaint);
    connect(state, &ViewState::smoothChanged, this, repaint);
}

void ZoomLens::setLook(const LensLook& look)
{
    if (look == m_look)
        return;
    m_look = look;
    relayout();
    update();
    mark();
    m_report.queue();
}

ZoomLens* ZoomLens::pinned(QWidget* parent) const
{
    auto* lens = new ZoomLens(m_state, m_views, parent);
    lens->m_look = m_look;
    lens->m_power = m_power;
    lens->m_size = m_size;
    lens->m_cursor = m_cursor;
    lens->m_spot = m_spot;
    lens->m_mode = m_mode;
    if (m_figures.measuredOn == sourceRect()) // not those of another spot
        lens->m_figures = m_figures;
    lens->m_active = true;
    lens->m_pinned = true;
    lens->setAttribute(Qt::WA_TransparentForMouseEvents, false);
    lens->setObjectName(QStringLiteral("pinnedLens"));
    lens->setAccessibleName(tr("Pinned lens"));
    lens->setToolTip(tr("Drag it anywhere; close it with ×"));
    lens->setCursor(Qt::OpenHandCursor);
    lens->relayout();
    lens->move(pos());
    lens->show();
    return lens;
}

void ZoomLens::dropFigures()
{
    m_figures = {};
    update();
}

std::vector<ZoomLens::Part> ZoomLens::parts() const
{
    std::vector<Part> shown;
    if (m_look.before)
        shown.push_back({m_views.before, tr("Before")});
    if (m_look.after)
        shown.push_back({m_views.after, tr("After")});
    if (m_look.difference)
        shown.push_back({m_views.difference, tr("Difference")});
    if (m_look.reference)
        shown.push_back({m_views.reference, tr("Reference")});
    if (shown.empty())
        shown.push_back({m_views.after, tr("After")});
    return shown;
}

void ZoomLens::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (!active)
        setFrozen(false);
    setVisible(active);
    if (active) {
        raise();
        relayout();
    }
    mark();
    m_report.queue();
    Q_EMIT activeChanged(active);
}

void ZoomLens::setFrozen(bool frozen)
{
    if (frozen == m_frozen || (frozen && !m_active))
        return;
    m_frozen = frozen;
    update();
    Q_EMIT frozenChanged(frozen);
}

int ZoomLens::power() const
{
    return powers[m_power];
}

void ZoomLens::stepPower(int steps)
{
    const int last = static_cast<int>(powers.size()) - 1;
    m_power = static_cast<std::size_t>(std::clamp(static_cast<int>(m_power) + steps, 0, last));
    update();
    mark();
    m_report.queue();
}

void ZoomLens::cycleSize()
{
    m_size = (m_size + 1) % sides.size();
    relayout();
    mark();
    m_report.queue();
}

void ZoomLens::follow(QPoint cursor, QPointF source)
{
    if (!m_active || m_frozen)
        return;
    m_cursor = cursor;
    m_spot = {std::clamp(source.x(), 0.0, double(m_state->frame().width)),
        std::clamp(source.y(), 0.0, double(m_state->frame().height))};
    relayout();
    update();
    mark();
    m_report.queue();
}

LensPlace ZoomLens::place() const
{
    const QSize ground = parentWidget()->size().expandedTo({1, 1});
    return {m_active, m_frozen, power(), static_cast<int>(m_size),
        {double(m_cursor.x()) / ground.width(), double(m_cursor.y()) / ground.height()}, m_spot};
}

void ZoomLens::setPlace(const LensPlace& place)
{
    const auto found = std::find(powers.begin(), powers.end(), place.power);
    if (found != powers.end())
        m_power = static_cast<std::size_t>(found - powers.begin());
    if (place.size >= 0 && place.size < static_cast<int>(sides.size()))
        m_size = static_cast<std::size_t>(place.size);
    setFrozen(false);
    setActive(place.active);
    const QSize ground = parentWidget()->size();
    follow({qRound(place.cursor.x() * ground.width()), qRound(place.cursor.y() * ground.height())},
        place.spot);
    setFrozen(place.frozen);
}

double ZoomLens::step() const
{
    constexpr double share = 0.25;
    return share * side() / power();
}

void ZoomLens::setFigures(Mode mode, const AreaFigures& figures)
{
    m_mode = mode;
    m_figures = figures;
    update();
}

void ZoomLens::copy()
{
    const std::optional<image::Rect> here = sourceRect();
    if (!here)
        return;
    QStringList lines{m_views.before->content().layer().title};
    if (!m_views.after->content().empty())
        lines += m_views.after->label().isEmpty()
            ? m_views.after->content().layer().title
            : QStringLiteral("%1 (%2)").arg(
                m_views.after->content().layer().title, m_views.after->label());
    lines += tr("x %1–%2, y %3–%4 in source pixels, %5×")
                 .arg(here->x)
                 .arg(here->right() - 1)
                 .arg(here->y)
                 .arg(here->bottom() - 1)
                 .arg(power());
    // Figures of another spot are shown faded; as text they could not be told apart.
    if (!m_figures.measuredOn || here == m_figures.measuredOn)
        lines += figureLines();
    auto* copied = new QMimeData; // the clipboard takes it
    copied->setImageData(grab().toImage());
    copied->setText(lines.join(QLatin1Char('\n')));
    QGuiApplication::clipboard()->setMimeData(copied);
}

int ZoomLens::labelHeight() const
{
    return fontMetrics().height() + padding;
}

int ZoomLens::side() const
{
    const QSize most = room().size();
    const int count = static_cast<int>(parts().size());
    const int byWidth = (most.width() - 2 * border - (count - 1) * gap) / count;
    const int byHeight = most.height() - labelHeight() - figureRows * fontMetrics().lineSpacing()
        - padding - 2 * border;
    return std::max(smallestSide, std::min({sides[m_size], byWidth, byHeight}));
}

void ZoomLens::relayout()
{
    if (!m_active)
        return;
    const int count = static_cast<int>(parts().size());
    const QSize wanted(count * side() + (count - 1) * gap + 2 * border,
        labelHeight() + side() + figureRows * fontMetrics().lineSpacing() + padding + 2 * border);
    const QRect bounds = room();
    if (m_pinned) {
        // Where it was put, as far as that is still inside.
        const QRect inside = bounds.adjusted(0, 0, 1 - wanted.width(), 1 - wanted.height());
        setGeometry({QPoint(std::clamp(x(), 0, std::max(0, inside.right())),
                         std::clamp(y(), 0, std::max(0, inside.bottom()))),
            wanted});
        return;
    }
    // Of the places around the cursor the first that hides least of the spot itself.
    const double spot = side() * m_state->zoom() / power();
    const int half = static_cast<int>(std::min(spot / 2, 1e4));
    const QRect marker(m_cursor - QPoint(half, half), QSize(2 * half, 2 * half));
    const int away = std::max(distance, half + border);
    const auto overlap = [&](QPoint at) {
        const QRect hidden = QRect(at, wanted) & marker;
        return static_cast<long long>(hidden.width()) * hidden.height();
    };
    std::optional<QPoint> best;
    for (const bool below : {true, false}) {
        for (const bool right : {true, false}) {
            QPoint at = m_cursor
                + QPoint(
                    right ? away : -away - wanted.width(), below ? away : -away - wanted.height());
            at.setX(std::max(bounds.left(), std::min(at.x(), bounds.right() + 1 - wanted.width())));
            at.setY(
                std::max(bounds.top(), std::min(at.y(), bounds.bottom() + 1 - wanted.height())));
            if (!best || overlap(at) < overlap(*best))
                best = at;
        }
    }
    // In the smallest window it can only be inside.
    best->setY(std::max(0, std::min(best->y(), parentWidget()->height() - wanted.height())));
    setGeometry(QRect(*best, wanted));
}

QRect ZoomLens::room() const
{
    // Neither a pane's title nor what the enhanced one says of itself is ever to be hidden.
    return parentWidget()->rect().adjusted(0, m_views.before->headingHeight(), 0,
        -(m_views.after->height() - m_views.after->labelsTop()));
}

ViewTransform ZoomLens::transform() const
{
    const int deviceSide = static_cast<int>(side() * devicePixelRatioF());
    const ViewTransform& seen = m_state->transform();
    return {m_spot, double(power()), {deviceSide, deviceSide}, seen.orientation, seen.pixelAspect};
}

std::optional<image::Rect> ZoomLens::sourceRect() const
{
    if (!m_active || m_views.before->content().empty())
        return {};
    const image::Rect rect = transform().visible(m_state->frame());
    return rect.empty() ? std::nullopt : std::optional(rect);
}

void ZoomLens::mark()
{
    if (m_pinned)
        return; // the frame is the moving lens's
    std::optional<QRectF> spot;
    if (m_active && !m_views.before->content().empty()) {
        const ViewTransform place = transform();
        spot = place.toSource(QRectF(QPointF(), QSizeF(place.viewport)));
    }
    for (ImageView* view : {m_views.before, m_views.after, m_views.difference, m_views.reference})
        view->setMarker(spot);
}

QStringList ZoomLens::figureLines() const
{
    if (m_views.after->content().empty())
        return {tr("Nothing enhanced yet")};
    if (!m_figures.available)
        return {tr("No figures for this spot")};
    if (m_mode == Mode::Enhance)
        return {tr("No reference: no PSNR, MSE or SSIM"),
            tr("Consistency  RMS %1 · max %2 grey levels")
                .arg(figureText(m_figures.consistencyRms, 2),
                    figureText(m_figures.consistencyMax, 0))};
    return {measureLine(tr("PSNR"), m_figures.psnrDb, 2, tr(" dB")),
        measureLine(tr("MSE"), m_figures.mse, 2, {}),
        measureLine(tr("SSIM"), m_figures.ssim, 4, {})};
}

void ZoomLens::drawPart(QPainter& painter, const ImageView& view, const QRect& place) const
{
    painter.fillRect(place, themeColours().pane);
    if (view.content().empty()) {
        painter.setPen(themeColours().headingQuiet);
        painter.drawText(place.adjusted(padding, padding, -padding, -padding),
            Qt::AlignCenter | Qt::TextWordWrap, view.accessibleDescription());
        return;
    }
    const ViewTransform shown = transform();
    // Values stand in squares that have one grey each.
    const bool framed = power() >= framedPower;
    QImage picture = view.content().render(shown, QRect({0, 0}, shown.viewport), m_state->window(),
        m_state->inverted(), m_state->smooth() && !framed, devicePixelRatioF());
    painter.save();
    if (m_look.round) {
        QPainterPath circle;
        circle.addEllipse(place);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipPath(circle);
    } else {
        painter.setClipRect(place);
    }
    painter.translate(place.topLeft());
    painter.scale(1 / devicePixelRatioF(), 1 / devicePixelRatioF());
    painter.drawImage(0, 0, picture);
    if (framed)
        paintPixelValues(painter, view.content(), shown, picture, devicePixelRatioF());
    painter.restore();
}

void ZoomLens::drawName(QPainter& painter, const Part& part, const QRect& place)
{
    const Layer& layer = part.view->content().layer();
    const QString& name = layer.name.isEmpty() ? part.usual : layer.name;
    painter.setPen(layer.enhanced ? themeColours().amber : themeColours().headingText);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(name, Qt::ElideMiddle, place.width()));
}

void ZoomLens::drawLabels(QPainter& painter, const ImageView& view, const QRect& place)
{
    const Layer& layer = view.content().layer();
    QStringList labels;
    if (layer.enhanced)
        labels << tr("AI-enhanced");
    else if (!layer.mark.isEmpty())
        labels << layer.mark;
    if (!view.displayText().isEmpty())
        labels << view.displayText();
    const QFontMetrics metrics = painter.fontMetrics();
    QRect line(place.left() + padding / 2, place.bottom() - padding / 2 - metrics.height(),
        place.width() - padding, metrics.height());
    for (const QString& label : labels) {
        const QString text = metrics.elidedText(label, Qt::ElideRight, line.width() - padding);
        QRect box = line;
        box.setWidth(metrics.horizontalAdvance(text) + padding);
        painter.fillRect(box, layer.enhanced ? themeColours().amber : themeColours().headingText);
        painter.setPen(Qt::black);
        painter.drawText(box, Qt::AlignCenter, text);
        line.translate(0, -metrics.height() - 2);
    }
}

QRect ZoomLens::closeRect() const
{
    const int size = labelHeight();
    return {width() - border - size, border, size, size};
}

void ZoomLens::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && closeRect().contains(event->position().toPoint())) {
        hide();
        Q_EMIT closed(this);
        deleteLater();
        return;
    }
    m_grip = event->position().toPoint();
    raise();
}

void ZoomLens::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_grip)
        return;
    move(mapToParent(event->position().toPoint()) - *m_grip);
    relayout();
}

void ZoomLens::mouseReleaseEvent(QMouseEvent* /*event*/)
{
    m_grip.reset();
}

void ZoomLens::paintEvent(QPaintEvent* /*event*/)
{
    const ThemeColours& colours = themeColours();
    QPainter painter(this);
    const bool still = m_frozen || m_pinned;
    painter.fillRect(rect(), still ? colours.amber : colours.accent);
    painter.fillRect(rect().adjusted(border, border, -border, -border), colours.heading);

    const QRect left(border, border + labelHeight(), side(), side());
    const QString state = (m_pinned ? tr("%1× · pinned")
            : m_frozen              ? tr("%1× · frozen")
                                    : tr("%1×"))
                              .arg(power());
    QRect place = left;
    QRect label(left.x() + padding, border, side() - 2 * padding, labelHeight());
    painter.setPen(colours.headingQuiet);
    painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, state);
    int taken = painter.fontMetrics().horizontalAdvance(state) + padding;
    const std::vector<Part> shown = parts();
    for (const Part& part : shown) {
        drawPart(painter, *part.view, place);
        drawLabels(painter, *part.view, place);
        if (m_pinned && part.view == shown.back().view)
            taken = std::max(taken, labelHeight());
        drawName(painter, part, label.adjusted(0, 0, -taken, 0));
        taken = 0;
        place.translate(side() + gap, 0);
        label.translate(side() + gap, 0);
    }
    if (m_pinned) {
        painter.setPen(colours.headingText);
        painter.drawText(closeRect(), Qt::AlignCenter, QStringLiteral("×"));
    }

    const std::optional<image::Rect> here = sourceRect();
    const bool stale = m_figures.measuredOn && here != m_figures.measuredOn;
    QColor pen = colours.headingText;
    if (stale)
        pen.setAlphaF(0.35F);
    painter.setPen(pen);
    QRect line(border + padding, left.bottom() + 1 + padding / 2, width() - 2 * (border + padding),
        fontMetrics().lineSpacing());
    for (const QString& text : figureLines()) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
        line.translate(0, line.height());
    }
}

} // namespace cxr::ui
