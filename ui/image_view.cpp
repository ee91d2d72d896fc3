// SPDX-License-Identifier: Apache-2.0
#include "ui/image_view.h"

#include "ui/annotation_painter.h"
#include "ui/annotations.h"
#include "ui/map_legend.h"
#include "ui/pane_look.h"
#include "ui/theme.h"
#include "ui/view_state.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace cxr::ui {

namespace {

constexpr int headingPadding = 8;

} // namespace

ImageView::ImageView(ViewState* state, QWidget* parent) : QWidget(parent), m_state(state)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(state, &ViewState::transformChanged, this, &ImageView::redraw);
    connect(state, &ViewState::windowChanged, this, &ImageView::redraw);
    connect(state, &ViewState::invertedChanged, this, &ImageView::redraw);
    connect(state, &ViewState::smoothChanged, this, &ImageView::redraw);
    describe();
}

void ImageView::setLayer(const Layer& layer)
{
    m_content.set(layer);
    m_filter = DisplayFilter::None;
    describe();
    redraw();
    Q_EMIT contentChanged();
    Q_EMIT seenChanged();
}

void ImageView::beginLayer(
    const Layer& layer, const std::shared_ptr<image::Pyramid>& canvas, const Layer& placeholder)
{
    m_content.begin(layer, canvas, placeholder);
    m_filter = DisplayFilter::None;
    describe();
    redraw();
    Q_EMIT contentChanged();
    Q_EMIT seenChanged();
}

void ImageView::setDisplayed(
    const std::shared_ptr<const image::Pyramid>& shown, DisplayFilter filter)
{
    const DisplayFilter next = shown ? filter : DisplayFilter::None;
    if (!shown && m_filter == DisplayFilter::None)
        return;
    m_content.setDisplayed(shown);
    m_filter = next;
    describe();
    redraw();
    Q_EMIT seenChanged();
}

QString ImageView::displayText() const
{
    switch (m_filter) {
    case DisplayFilter::Sharpen:
        return tr("display: sharpened");
    case DisplayFilter::Clahe:
        return tr("display: CLAHE");
    case DisplayFilter::None:
        break;
    }
    return {};
}

void ImageView::writeTile(const image::Rect& at, const image::Image& tile)
{
    if (!m_content.write(at, tile))
        return;
    Q_EMIT seenChanged();
    // Neighbouring samples take part in the interpolation, and coarse levels mix several.
    const int level = levelFor(*m_content.layer().pixels, m_content.layer().scale, transform());
    const int reach = 2 << level;
    const QRect touched(at.x - reach, at.y - reach, at.width + 2 * reach, at.height + 2 * reach);
    const QRect whole = shown();
    const QRect area = deviceRect(transform(), m_content.layer().scale, touched) & whole;
    if (m_picture.size() != whole.size() || area.isEmpty())
        return;
    const QImage part = render(area);
    const QPoint place = area.topLeft() - whole.topLeft();
    for (int y = 0; y < area.height(); ++y)
        std::memcpy(m_picture.scanLine(place.y() + y) + place.x(), part.constScanLine(y),
            static_cast<std::size_t>(area.width()));
    const double ratio = devicePixelRatioF();
    const QRectF logical(
        place.x() / ratio, place.y() / ratio, area.width() / ratio, area.height() / ratio);
    update(logical.translated(pictureRect().topLeft()).toAlignedRect());
}

void ImageView::setEmptyText(const QString& heading, const QString& hint)
{
    m_emptyHeading = heading;
    m_emptyHint = hint;
    describe();
    update();
}

void ImageView::setBanner(const QString& banner)
{
    m_banner = banner;
    update();
    Q_EMIT seenChanged();
}

void ImageView::setSides(const Sides& sides)
{
    m_sides = sides;
    update();
    Q_EMIT seenChanged();
}

void ImageView::setCorners(const CornerTexts& texts)
{
    if (texts == m_corners)
        return;
    m_corners = texts;
    update();
    Q_EMIT seenChanged();
}

void ImageView::copyFrom(const ImageView& other)
{
    m_content = other.m_content;
    m_filter = other.m_filter;
    m_emptyHeading = other.m_emptyHeading;
    m_emptyHint = other.m_emptyHint;
    m_banner = other.m_banner;
    m_corners = other.m_corners;
    m_sides = other.m_sides;
    m_annotationsVisible = other.m_annotationsVisible;
    m_drawn = other.m_drawn;
    m_graphics.set(m_drawn);
    describe();
    redraw();
}

void ImageView::setGraphics(const std::shared_ptr<const image::Graphics>& graphics)
{
    m_drawn = graphics;
    m_graphics.set(graphics);
    update();
    Q_EMIT seenChanged();
}

void ImageView::setAnnotations(const Annotations* annotations)
{
    m_annotations = annotations;
    connect(annotations, &Annotations::changed, this, qOverload<>(&QWidget::update));
}

void ImageView::setAnnotationsVisible(bool visible)
{
    m_annotationsVisible = visible;
    update();
    Q_EMIT seenChanged();
}

AnnotationPlace ImageView::annotationPlace() const
{
    return {transform(), devicePixelRatioF(), font(), QRectF(m_origin, pictureRect().size()),
        !m_content.layer().identity};
}

void ImageView::setMarker(const std::optional<QRectF>& source)
{
    if (source == m_marker)
        return;
    m_marker = source;
    update();
}

void ImageView::setSpot(const std::optional<QRectF>& source)
{
    if (source == m_spot)
        return;
    m_spot = source;
    update();
}

void ImageView::setMapScale(const MapScale& scale)
{
    m_content.setMapScale(scale);
    redraw();
}

void ImageView::redraw()
{
    m_picture = {};
    update();
}

void ImageView::describe()
{
    const Layer& layer = m_content.layer();
    setAccessibleName(m_content.empty() ? m_emptyHeading : layer.title);
    QStringList description{m_content.empty() ? m_emptyHint : layer.subtitle};
    for (const QString& text : {label(), displayText()}) {
        if (!text.isEmpty())
            description << text;
    }
    setAccessibleDescription(description.join(QStringLiteral(". ")));
}

QString ImageView::label() const
{
    const Layer& layer = m_content.layer();
    if (m_content.empty())
        return {};
    return layer.enhanced ? badgeText() : layer.mark;
}

int ImageView::headingHeight() const
{
    return QFontMetrics(paneTitleFont(font())).height() + 2 * headingPadding;
}

void ImageView::setPort(QSize pane, QPoint origin)
{
    if (pane == m_pane && origin == m_origin)
        return;
    m_pane = pane;
    m_origin = origin;
    redraw();
}

void ImageView::setHeadingBelow(bool below)
{
    if (below == m_headingBelow)
        return;
    m_headingBelow = below;
    redraw();
}

void ImageView::setUnderlay(ImageView* below, double opacity)
{
    m_below = below;
    m_opacity = opacity;
    update();
}

QRect ImageView::pictureRect() const
{
    const int heading = headingHeight();
    return m_headingBelow ? rect().adjusted(0, 0, 0, -heading) : rect().adjusted(0, heading, 0, 0);
}

QRect ImageView::headingRect() const
{
    return {0, m_headingBelow ? pictureRect().bottom() + 1 : 0, width(), headingHeight()};
}

QSize ImageView::viewport() const
{
    const QSizeF size =
        QSizeF(m_pane.isEmpty() ? pictureRect().size() : m_pane) * devicePixelRatioF();
    return {
        static_cast<int>(std::lround(size.width())), static_cast<int>(std::lround(size.height()))};
}

bool ImageView::overlaid() const
{
    // What has not arrived yet is shown dimmed and hatched; mixed with before, that would look like
    // something in the patient.
    return m_below && !m_below->m_content.empty() && !m_content.empty() && !m_content.growing();
}

QRect ImageView::paneRect() const
{
    const QRect picture = pictureRect();
    return {picture.topLeft() - m_origin, m_pane.isEmpty() ? picture.size() : m_pane};
}

QRect ImageView::shown() const
{
    const double ratio = devicePixelRatioF();
    const QPointF from = QPointF(m_origin) * ratio;
    const QSizeF size = QSizeF(pictureRect().size()) * ratio;
    return {static_cast<int>(std::lround(from.x())), static_cast<int>(std::lround(from.y())),
        static_cast<int>(std::lround(size.width())), static_cast<int>(std::lround(size.height()))};
}

ViewTransform ImageView::transform() const
{
    ViewTransform transform = m_state->transform();
    transform.viewport = viewport();
    return transform;
}

QString ImageView::badgeText()
{
    return tr("AI-enhanced · not for diagnosis");
}

QRect ImageView::badgeRect() const
{
    const QFontMetrics metrics(paneTitleFont(font()));
    const QSize size(metrics.horizontalAdvance(badgeText()) + 2 * badgePadding + 2,
        metrics.height() + badgePadding);
    return {QPoint(paneMargin, pictureRect().bottom() + 1 - paneMargin - size.height()), size};
}

QSize ImageView::minimumSizeHint() const
{
    // The badge must never be cut.
    return {badgeRect().width() + 2 * paneMargin, 200};
}

void ImageView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    drawHeading(painter);
    drawPicture(painter);
    if (!m_content.empty()) {
        drawGraphics(painter);
        drawMarker(painter);
        painter.save();
        painter.setClipRect(pictureRect());
        drawBanner(painter);
        drawCorners(painter);
        drawOrientation(painter);
        if (m_content.layer().map)
            paintMapLegend(painter, *m_content.layer().map, pictureRect(), font());
        painter.restore();
    }
    drawLabel(painter);
    drawDisplayText(painter);
}

void ImageView::drawHeading(QPainter& painter) const
{
    const ThemeColours& colours = themeColours();
    const QRect strip = headingRect();
    painter.fillRect(strip, colours.heading);
    const QRect inside = strip.adjusted(paneMargin, 0, -paneMargin, 0);

    QString title = m_content.empty() ? m_emptyHeading : m_content.layer().title;
    if (overlaid())
        title = tr("%1 · %2 % over before").arg(title).arg(std::lround(100 * m_opacity));
    painter.setFont(paneTitleFont(font()));
    painter.setPen(colours.headingText);
    const QFontMetrics titleMetrics = painter.fontMetrics();
    // The file's name is what people look for: it may take two thirds before the subtitle yields.
    const QString subtitle = m_content.empty() ? QString() : m_content.layer().subtitle;
    const int titleWidth = std::min(titleMetrics.horizontalAdvance(title) + 1,
        subtitle.isEmpty() ? inside.width() : inside.width() * 2 / 3);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
        titleMetrics.elidedText(title, Qt::ElideMiddle, titleWidth));

    painter.setFont(font());
    painter.setPen(themeColours().headingQuiet);
    const int room = inside.width() - titleWidth - 2 * paneMargin;
    if (room > 4 * paneMargin)
        painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(subtitle, Qt::ElideMiddle, room));
}

QImage ImageView::render(const QRect& area) const
{
    return m_content.render(transform(), area, m_state->window(), m_state->inverted(),
        m_state->smooth(), devicePixelRatioF());
}

const QImage& ImageView::picture()
{
    const QRect area = shown();
    if (m_picture.size() != area.size() || m_picture.devicePixelRatio() != devicePixelRatioF()) {
        m_picture = render(area);
        m_picture.setDevicePixelRatio(devicePixelRatioF());
    }
    return m_picture;
}

void ImageView::drawPicture(QPainter& painter)
{
    const QRect place = pictureRect();
    if (m_content.empty()) {
        painter.fillRect(place, themeColours().pane);
        painter.setPen(themeColours().headingQuiet);
        painter.setFont(font());
        painter.drawText(place.adjusted(paneMargin, paneMargin, -paneMargin, -paneMargin),
            Qt::AlignCenter | Qt::TextWordWrap, m_emptyHint);
        return;
    }
    if (shown().isEmpty())
        return;
    if (overlaid()) {
        painter.drawImage(place.topLeft(), m_below->picture());
        painter.setOpacity(m_opacity);
    }
    painter.drawImage(place.topLeft(), picture());
    painter.setOpacity(1);
}

void ImageView::drawGraphics(QPainter& painter) const
{
    painter.save();
    painter.setClipRect(pictureRect());
    painter.translate(pictureRect().topLeft() - m_origin);
    m_graphics.paint(painter, transform(), devicePixelRatioF(), font());
    if (m_annotations && m_annotationsVisible)
        paintAnnotations(painter, *m_annotations, annotationPlace());
    painter.restore();
}

void ImageView::drawMarker(QPainter& painter) const
{
    const ViewTransform place = transform();
    const double ratio = devicePixelRatioF();
    painter.save();
    painter.setClipRect(pictureRect());
    painter.translate(pictureRect().topLeft() - m_origin);
    const auto frame = [&](const std::optional<QRectF>& source, const QColor& colour) {
        if (!source)
            return;
        const QRectF device = place.toDevice(*source);
        const QRectF marked(device.topLeft() / ratio, device.size() / ratio);
        painter.setPen(QPen(QColor(0, 0, 0, 160), 3));
        painter.drawRect(marked);
        painter.setPen(QPen(colour, 1));
        painter.drawRect(marked);
    };
    frame(m_spot, themeColours().accent);
    frame(m_marker, themeColours().amber);
    painter.restore();
}

} // namespace cxr::ui
