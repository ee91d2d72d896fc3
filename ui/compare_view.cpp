// SPDX-License-Identifier: Apache-2.0
#include "ui/compare_view.h"

#include "ui/annotation_editor.h"
#include "ui/annotation_tool.h"
#include "ui/annotations.h"
#include "ui/compare_layout.h"
#include "ui/image_view.h"
#include "ui/theme.h"
#include "ui/view_state.h"
#include "ui/window_presets.h"
#include "ui/zoom_lens.h"

#include <QGestureEvent>
#include <QHelpEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

namespace cxr::ui {

namespace {

/// Size of a layer in source pixels.
image::Size sourceSize(const Layer& layer)
{
    const image::Image& image = layer.pixels->image();
    return {image.width() / layer.scale, image.height() / layer.scale};
}

} // namespace

CompareView::CompareView(ViewState* state, QWidget* parent) :
    QWidget(parent),
    m_state(state),
    m_before(new ImageView(state, this)),
    m_after(new ImageView(state, this)),
    m_reference(new ImageView(state, this)),
    m_map(new ImageView(state, this)),
    m_lens(new ZoomLens(state,
        {.before = m_before, .after = m_after, .difference = m_map, .reference = m_reference},
        this)),
    m_annotations(new Annotations(this)),
    m_tool(new AnnotationTool(m_annotations, this)),
    m_visibleReport(
        this, [this] { return m_state->visibleRect(); },
        [this](const image::Rect& rect) { Q_EMIT visibleRectChanged(rect); })
{
    for (std::size_t i = 0; i < mostBenchPanes; ++i)
        m_bench.push_back(new ImageView(state, this));
    setMouseTracking(true);
    grabGesture(Qt::PinchGesture);
    for (ImageView* pane : panes())
        pane->setAnnotations(m_annotations);
    connect(m_tool, &AnnotationTool::kindChanged, this, [this] {
        updateCursor();
        updateMarks();
    });
    connect(m_tool, &AnnotationTool::textWanted, this,
        [this](const image::Point& at) { editText(at, -1); });
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Before and after, side by side"));
    m_before->setObjectName(QStringLiteral("before"));
    m_after->setObjectName(QStringLiteral("after"));
    m_reference->setObjectName(QStringLiteral("reference"));
    m_map->setObjectName(QStringLiteral("map"));
    m_before->setEmptyText(tr("Before"), {});
    m_after->setEmptyText(tr("After"), {});
    m_reference->setEmptyText(tr("Reference"), {});
    m_map->setEmptyText(tr("Map"), {});
    const QSize pane = m_before->minimumSizeHint();
    setMinimumSize(2 * pane.width() + 1, pane.height());
    connect(&m_blink, &QTimer::timeout, this, [this] { setBeforeShown(!m_beforeShown); });
    connect(state, &ViewState::transformChanged, this, [this] {
        updateProbe();
        m_visibleReport.queue();
    });
}

void CompareView::showFirstView()
{
    m_state->setFrame(
        sourceSize(m_document.before), m_document.orientation, m_document.pixelAspect);
    if (!m_document.area)
        return;
    m_state->fitArea(*m_document.area);
    if (m_document.magnification > 0)
        m_state->setZoom(m_document.magnification);
}

void CompareView::finishTyping()
{
    if (m_editor)
        m_editor->finish();
}

void CompareView::setDocument(const Document& document)
{
    const bool anotherFrame = document.before.pixels && m_document.before.pixels
        && document.path == m_document.path && document.frame != m_document.frame
        && sourceSize(document.before) == sourceSize(m_document.before);
    const bool sameWindow = anotherFrame && document.window == m_document.window;
    finishTyping();
    m_tool->drop();
    m_document = document;
    unpinLenses(); // they are of the last picture
    m_after->setLayer({});
    m_before->setLayer(document.before);
    arrange();
    if (document.before.pixels) {
        const image::Image& image = document.before.pixels->image();
        m_state->setSmallestWidth(image.meaning().modalityStep());
        m_state->setSourceInverted(image.meaning().inverted);
        if (!anotherFrame)
            showFirstView();
        if (!sameWindow)
            m_state->setWindow(document.window);
        if (!anotherFrame)
            m_state->setInverted(document.inverted);
        m_annotations->reset(image.meaning().spacing, document.pixelAspect);
    } else {
        m_state->setFrame({});
        m_lens->setActive(false);
        m_annotations->reset({});
    }
    showSpot({});
    updateMarks();
    updateProbe();
    m_visibleReport.queue();
}

void CompareView::setBefore(const Layer& layer)
{
    if (!m_document.before.pixels || !layer.pixels)
        return;
    if (sourceSize(layer) != sourceSize(m_document.before))
        m_state->setFrame(sourceSize(layer), m_state->orientation(), m_document.pixelAspect);
    m_document.before = layer;
    dropPinnedFigures();
    m_after->setLayer({});
    m_before->setLayer(layer);
    arrange();
    updateProbe();
}

void CompareView::beginAfter(const Layer& layer, const std::shared_ptr<image::Pyramid>& canvas)
{
    if (!m_document.before.pixels)
        return;
    dropPinnedFigures();
    m_after->beginLayer(layer, canvas, m_document.before);
    arrange();
    updateProbe();
}

void CompareView::writeTile(const image::Rect& at, const image::Image& tile)
{
    m_after->writeTile(at, tile);
    updateLenses();
}

void CompareView::finishAfter(const Layer& layer)
{
    dropPinnedFigures();
    m_after->setLayer(layer);
    updateMarks();
    arrange();
    updateLenses();
    updateProbe();
}

void CompareView::clearAfter()
{
    finishAfter({});
}

void CompareView::setAfterHint(const QString& hint)
{
    m_after->setEmptyText(tr("After"), hint);
}

void CompareView::setBannerVisible(bool visible)
{
    m_bannerVisible = visible;
    updateMarks();
}

void CompareView::setGraphicsVisible(bool visible)
{
    m_graphicsVisible = visible;
    updateMarks();
}

void CompareView::setGraphics(const std::shared_ptr<const image::Graphics>& graphics)
{
    m_document.graphics = graphics;
    updateMarks();
}

void CompareView::updateMarks()
{
    const auto graphics = m_graphicsVisible ? m_document.graphics : nullptr;
    for (ImageView* pane : panes()) {
        // Nobody's name, side or shutter stands on a picture of somebody else.
        const std::optional<Identity>& other = pane->content().layer().identity;
        pane->setGraphics(other ? nullptr : graphics);
        pane->setAnnotationsVisible(m_graphicsVisible || m_tool->kind());
        pane->setSides(other ? other->sides : m_document.sides);
        const QString& patient = other ? other->patient : m_document.patient;
        pane->setBanner(m_bannerVisible ? patient : QString());
    }
}

void CompareView::setFigures(const Figures& figures)
{
    constexpr std::size_t lensIndex = 2; // Figures::areas: whole, visible, lens
    m_lens->setFigures(
        figures.mode, figures.areas.size() > lensIndex ? figures.areas[lensIndex] : AreaFigures{});
}

void CompareView::toggleLens()
{
    if (m_before->content().empty())
        return;
    m_lens->setActive(!m_lens->active());
    if (!m_lens->active())
        return;
    const QPoint cursor = rect().contains(m_cursor) ? m_cursor : m_before->geometry().center();
    m_lens->follow(cursor, sourceAt(cursor));
}

void CompareView::pinLens()
{
    if (!m_lens->active())
        return;
    auto* lens = m_lens->pinned(this);
    m_pinned.push_back(lens);
    connect(lens, &ZoomLens::closed, this, [this](ZoomLens* gone) {
        std::erase(m_pinned, gone);
        Q_EMIT pinsChanged();
    });
    m_lens->raise();
    Q_EMIT pinsChanged();
}

void CompareView::unpinLenses()
{
    for (ZoomLens* lens : m_pinned)
        lens->deleteLater();
    m_pinned.clear();
    Q_EMIT pinsChanged();
}

void CompareView::updateLenses()
{
    m_lens->update();
    for (ZoomLens* lens : m_pinned)
        lens->update();
}

void CompareView::dropPinnedFigures()
{
    for (ZoomLens* lens : m_pinned)
        lens->dropFigures();
}

void CompareView::zoomBy(double factor)
{
    m_state->setZoom(m_state->zoom() * factor);
}

void CompareView::panBy(QPointF share)
{
    const QSize pane = m_state->transform().viewport;
    m_state->pan({-share.x() * pane.width(), -share.y() * pane.height()});
}

void CompareView::moveLens(QPointF direction)
{
    const image::Size frame = m_state->frame();
    const image::Point step = m_state->orientation().revert({direction.x(), direction.y()}, 0, 0);
    const QPointF wanted = m_lens->spot() + QPointF(step.x, step.y) * m_lens->step();
    const QPointF spot(std::clamp(wanted.x(), 0.0, double(frame.width)),
        std::clamp(wanted.y(), 0.0, double(frame.height)));
    const QRectF pane({0, 0}, QSizeF(m_state->transform().viewport));
    if (!pane.contains(m_state->transform().toDevice(spot)))
        m_state->centreOn(spot);
    // As if the mouse were there, so that what follows (zooming, freezing) starts from this spot.
    const ImageView* view = viewNear(m_cursor);
    const QPointF device = m_state->transform().toDevice(spot);
    m_cursor = (device / devicePixelRatioF()).toPoint() - view->origin()
        + view->pictureRect().topLeft() + view->pos();
    m_lens->follow(m_cursor, spot);
    Q_EMIT probeChanged(probeText(spot));
}

bool CompareView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        showHeadingTip(static_cast<const QHelpEvent*>(event)->pos());
        return true;
    }
    if (event->type() == QEvent::NativeGesture
        && gesture(*static_cast<QNativeGestureEvent*>(event)))
        return true;
    if (event->type() == QEvent::Gesture && gesture(*static_cast<QGestureEvent*>(event)))
        return true;
    // Another screen may have another device pixel ratio at the same logical size.
    if (event->type() == QEvent::ScreenChangeInternal || event->type() == QEvent::Show)
        updateViewport();
    return QWidget::event(event);
}

void CompareView::showHeadingTip(QPoint position)
{
    for (const ImageView* pane : panes()) {
        const Layer& layer = pane->content().layer();
        const QRect heading = pane->headingRect().translated(pane->pos());
        if (!pane->isHidden() && heading.contains(position) && !pane->content().empty()) {
            // File names are not markup.
            const QString text = layer.title + QLatin1Char('\n') + layer.subtitle;
            QToolTip::showText(mapToGlobal(position),
                QStringLiteral("<p style='white-space:pre-line'>%1</p>").arg(text.toHtmlEscaped()),
                this, heading);
            return;
        }
    }
    QToolTip::hideText();
}

void CompareView::resizeEvent(QResizeEvent* /*event*/)
{
    arrange();
}

void CompareView::setLayout(CompareLayout layout, double wipe, double opacity)
{
    if (layout != m_layout) {
        m_blink.stop();
        m_beforeShown = false;
    }
    m_layout = layout;
    m_wipe = wipe;
    m_opacity = opacity;
    arrange();
}

void CompareView::setFurtherShown(bool reference, bool map)
{
    if (reference == m_referenceShown && map == m_mapShown)
        return;
    m_referenceShown = reference;
    m_mapShown = map;
    arrange();
}

std::vector<ImageView*> CompareView::further() const
{
    std::vector<ImageView*> wanted;
    if (m_referenceShown)
        wanted.push_back(m_reference);
    if (m_mapShown)
        wanted.push_back(m_map);
    wanted.insert(
        wanted.end(), m_bench.begin(), m_bench.begin() + static_cast<std::ptrdiff_t>(m_benchShown));
    return wanted;
}

void CompareView::setReference(const Layer& layer, const QString& hint)
{
    m_reference->setEmptyText(tr("Reference"), hint);
    m_reference->setLayer(layer);
    updateLenses();
    updateProbe();
}

void CompareView::setMap(const Map& map)
{
    m_map->setEmptyText(map.layer.title.isEmpty() ? tr("Map") : map.layer.title, map.message);
    m_map->setLayer(map.layer);
    updateLenses();
    updateProbe();
}

std::vector<ImageView*> CompareView::panes() const
{
    std::vector<ImageView*> all{m_before, m_after, m_reference, m_map};
    all.insert(all.end(), m_bench.begin(), m_bench.end());
    return all;
}

void CompareView::setBench(const std::vector<Layer>& layers)
{
    const std::size_t count = std::min(layers.size(), m_bench.size());
    for (std::size_t i = 0; i < m_bench.size(); ++i) {
        m_bench[i]->setLayer(i < count ? layers[i] : Layer{});
        if (i < count)
            m_bench[i]->setEmptyText(layers[i].title, layers[i].subtitle);
    }
    if (count == m_benchShown)
        return;
    m_benchShown = count;
    arrange();
}

void CompareView::setMapScale(const MapScale& scale)
{
    if (m_map->content().layer().pixels)
        m_map->setMapScale(scale);
    updateLenses();
}

void CompareView::showSpot(const std::optional<image::Rect>& source)
{
    std::optional<QRectF> framed;
    if (source) {
        framed = QRectF(source->x, source->y, source->width, source->height);
        m_state->fitArea(source->grown(std::max(source->width, source->height)));
    }
    for (ImageView* pane : panes())
        pane->setSpot(framed);
}

void CompareView::setBeforeShown(bool shown)
{
    if (shown == m_beforeShown || hasTwoPanes(m_layout))
        return;
    m_beforeShown = shown;
    arrange();
}

void CompareView::blink(int milliseconds)
{
    if (milliseconds > 0 && !hasTwoPanes(m_layout)) {
        m_blink.start(milliseconds);
        return;
    }
    m_blink.stop();
    setBeforeShown(false);
}

void CompareView::arrange()
{
    // One picture alone has the whole pane, whatever the layout; so has before while nothing is
    // enhanced yet, in the layouts where after would cover it.
    const bool onePane = !hasTwoPanes(m_layout);
    const bool beforeAlone = onePane && (m_beforeShown || m_after->content().empty());
    const CompareLayout layout = beforeAlone ? CompareLayout::Flip : m_layout;
    const int heading = m_after->headingHeight();
    const QSize smallest(
        m_after->minimumSizeHint().width(), heading + 3 * m_after->badgeRect().height());
    const std::vector<ImageView*> others = further();
    const ComparePlacement place = placePanes(layout, size(), m_wipe,
        {.heading = heading, .smallestAfter = smallest, .smallestWidth = smallest.width()},
        static_cast<int>(others.size()));
    setMinimumHeight(std::max(m_after->minimumSizeHint().height(), place.rows * smallest.height()));
    m_pane = place.pane;
    for (std::size_t i = 0; i < others.size(); ++i) {
        others[i]->setGeometry(place.further[i]);
        others[i]->setPort(place.pane, {});
    }
    m_reference->setVisible(m_referenceShown);
    m_map->setVisible(m_mapShown);
    for (std::size_t i = 0; i < m_bench.size(); ++i)
        m_bench[i]->setVisible(i < m_benchShown);
    m_divider = place.divider;
    m_before->setGeometry(place.before);
    m_after->setGeometry(place.after);
    m_before->setPort(place.pane, place.beforeOrigin);
    m_after->setPort(place.pane, place.afterOrigin);
    m_after->setHeadingBelow(place.headingBelow);
    const bool overlaid = layout == CompareLayout::Overlay;
    m_after->setUnderlay(overlaid ? m_before : nullptr, m_opacity);
    const bool covered = layout == CompareLayout::Flip || overlaid;
    m_before->setVisible(!covered || beforeAlone);
    m_after->setVisible(!beforeAlone && m_after->pictureRect().isValid());
    updateViewport();
    for (ZoomLens* lens : m_pinned) {
        lens->relayout();
        lens->raise();
    }
    m_lens->relayout();
    m_lens->raise();
    update();
}

bool CompareView::onDivider(QPoint position) const
{
    constexpr int reach = 5; // a hand is not that steady
    return !m_divider.isEmpty()
        && m_divider.adjusted(-reach, -reach, reach, reach).contains(position);
}

void CompareView::moveWipe(QPointF to)
{
    const double share = m_layout == CompareLayout::WipeAcross
        ? to.x() / m_pane.width()
        : (to.y() - m_after->headingHeight()) / m_pane.height();
    m_wipe = std::clamp(share, 0.0, 1.0);
    arrange();
}

void CompareView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0x44, 0x4a, 0x52));
    painter.fillRect(m_divider, themeColours().accent);
}

void CompareView::updateViewport()
{
    m_state->setViewport(m_before->viewport());
}

ImageView* CompareView::paneAt(QPoint position) const
{
    for (ImageView* pane : panes()) {
        if (!pane->isHidden() && pane->pictureRect().translated(pane->pos()).contains(position))
            return pane;
    }
    return nullptr;
}

const ImageView* CompareView::viewNear(QPointF position) const
{
    const ImageView* nearest = m_before;
    double shortest = std::numeric_limits<double>::infinity();
    for (const ImageView* pane : panes()) {
        if (pane->isHidden())
            continue;
        const QRectF place = pane->geometry();
        const double across =
            std::max({place.left() - position.x(), position.x() - place.right(), 0.0});
        const double down =
            std::max({place.top() - position.y(), position.y() - place.bottom(), 0.0});
        const double distance = std::hypot(across, down);
        if (distance < shortest) {
            shortest = distance;
            nearest = pane;
        }
    }
    return nearest;
}

QPointF CompareView::devicePosition(QPointF position) const
{
    const ImageView* pane = viewNear(position);
    return (position - pane->pos() - pane->pictureRect().topLeft() + pane->origin())
        * devicePixelRatioF();
}

QPointF CompareView::sourceAt(QPointF position) const
{
    // The middle of the device pixel that the cursor's hot spot falls on.
    return m_state->transform().toSource(devicePosition(position) + QPointF(0.5, 0.5));
}

image::Point CompareView::pointAt(QPointF position) const
{
    const QPointF source = m_state->transform().toSource(devicePosition(position));
    const image::Size frame = m_state->frame();
    return {std::clamp(source.x(), 0.0, double(frame.width)),
        std::clamp(source.y(), 0.0, double(frame.height))};
}

} // namespace cxr::ui
