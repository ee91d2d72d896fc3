// SPDX-License-Identifier: Apache-2.0
#include "ui/pane_content.h"

#include "image/display.h"
#include "ui/colour_map.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace cxr::ui {

namespace {

constexpr int dimmedPercent = 42;
constexpr int hatchPitch = 12; // logical pixels between the lines that mark "not enhanced yet"
constexpr int hatchLight = 34; // grey levels that a line adds

/// Copies `region` of `from` into `to`, dimmed and crossed by diagonal lines. Both pictures cover
/// `area`; the lines are tied to the pane's pixels, so that stretches drawn apart continue them.
void copyHatched(QImage& to, const QImage& from, const QRegion& region, const QRect& area,
    double devicePixelRatio)
{
    const int pitch = std::max(2, static_cast<int>(std::lround(hatchPitch * devicePixelRatio)));
    const int thickness = std::max(1, static_cast<int>(std::lround(devicePixelRatio)));
    for (const QRect& rect : region) {
        for (int y = rect.top(); y <= rect.bottom(); ++y) {
            const uchar* source = from.constScanLine(y - area.y());
            uchar* target = to.scanLine(y - area.y());
            for (int x = rect.left(); x <= rect.right(); ++x) {
                const int line = (x + y) % pitch < thickness ? hatchLight : 0;
                const int column = x - area.x();
                target[column] =
                    static_cast<uchar>(std::min(255, source[column] * dimmedPercent / 100 + line));
            }
        }
    }
}

/// The window of that layer that goes with one of the source.
image::VoiWindow linked(const Layer& layer, const image::VoiWindow& window)
{
    if (!layer.windows)
        return window;
    const auto& [from, to] = *layer.windows;
    if (window == from)
        return to;
    const double wider = to.width / from.width;
    return {.center = to.center + (window.center - from.center) * wider,
        .width = window.width * wider,
        .function = image::VoiFunction::LinearExact,
        .name = {}};
}

QRect toQt(const image::Rect& rect)
{
    return {rect.x, rect.y, rect.width, rect.height};
}

} // namespace

QRect deviceRect(const ViewTransform& transform, int scale, const QRect& rect)
{
    const QRectF device =
        transform.toDevice(QRectF(QPointF(rect.topLeft()) / scale, QSizeF(rect.size()) / scale));
    const QPoint topLeft(
        static_cast<int>(std::lround(device.left())), static_cast<int>(std::lround(device.top())));
    const QPoint end(static_cast<int>(std::lround(device.right())),
        static_cast<int>(std::lround(device.bottom())));
    return {topLeft, QSize(end.x() - topLeft.x(), end.y() - topLeft.y())};
}

void PaneContent::set(const Layer& layer)
{
    m_layer = layer;
    m_displayed.reset();
    m_canvas.reset();
    m_placeholder = {};
    m_done = {};
    if (layer.pixels && layer.map)
        setMapScale(*layer.map);
}

void PaneContent::setMapScale(const MapScale& scale)
{
    m_layer.map = scale;
    m_mapLut = mapLut(scale, m_layer.pixels->image().meaning().range());
}

void PaneContent::begin(
    const Layer& layer, std::shared_ptr<image::Pyramid> canvas, const Layer& placeholder)
{
    m_layer = layer;
    m_displayed.reset();
    m_layer.pixels = canvas;
    m_canvas = std::move(canvas);
    m_placeholder = placeholder;
    m_done = {};
}

bool PaneContent::write(const image::Rect& at, const image::Image& tile)
{
    if (!m_canvas || tile.empty() || at.size() != tile.size()
        || image::intersected(at, m_canvas->image().frame()) != at
        || tile.meaning().range() > m_canvas->image().meaning().range())
        return false;
    m_canvas->write(at, tile);
    m_done += toQt(at);
    return true;
}

const image::Meaning* PaneContent::meaning() const
{
    if (m_layer.pixels)
        return &m_layer.pixels->image().meaning();
    return m_placeholder.pixels ? &m_placeholder.pixels->image().meaning() : nullptr;
}

std::pair<ViewTransform, int> PaneContent::placeOf(const ViewTransform& transform) const
{
    if (!m_layer.alignment)
        return {transform, m_layer.scale};
    const Alignment& own = *m_layer.alignment;
    ViewTransform place = transform;
    place.centre = {(transform.centre.x() - own.shift.x()) * own.columns,
        (transform.centre.y() - own.shift.y()) * own.rows};
    place.zoom = transform.zoom / own.columns;
    place.pixelAspect = transform.pixelAspect * own.columns / own.rows;
    return {place, 1};
}

std::optional<int> PaneContent::sampleAt(QPointF source) const
{
    const Alignment own = m_layer.alignment.value_or(
        Alignment{.columns = double(m_layer.scale), .rows = double(m_layer.scale)});
    const QPointF at = source - own.shift;
    if (!m_layer.pixels || at.x() < 0 || at.y() < 0)
        return {};
    const image::Image& image = m_layer.pixels->image();
    const int x = static_cast<int>(std::min(at.x() * own.columns, 1e9));
    const int y = static_cast<int>(std::min(at.y() * own.rows, 1e9));
    if (x >= image.width() || y >= image.height())
        return {};
    if (growing() && !m_done.contains(QPoint(x, y)))
        return {};
    return image.sample(x, y);
}

const std::vector<std::uint8_t>& PaneContent::lutFor(
    const image::Meaning& meaning, const image::VoiWindow& window, bool inverted) const
{
    CachedLut& cached = &meaning == this->meaning() ? m_lut : m_placeholderLut;
    if (cached.lut.empty() || cached.inverted != inverted || cached.window != window
        || cached.meaning != meaning)
        cached = {meaning, window, inverted, image::displayLut(meaning, window, inverted)};
    return cached.lut;
}

QImage PaneContent::render(const ViewTransform& transform, const QRect& area,
    const image::VoiWindow& window, bool inverted, bool smooth, double devicePixelRatio) const
{
    const auto draw = [&](const Layer& layer) {
        const bool replaced = m_displayed && &layer == &m_layer;
        const image::Pyramid& pixels = replaced ? *m_displayed : *layer.pixels;
        // A placeholder has the source's own pixels.
        const auto [place, scale] =
            &layer == &m_layer ? placeOf(transform) : std::pair(transform, layer.scale);
        return renderLayer(pixels, scale, place, area,
            {lutFor(layer.pixels->image().meaning(), linked(layer, window), inverted), smooth});
    };
    QImage out;
    if (m_layer.pixels && m_layer.map) {
        // Means of neighbouring values, then colours: a signed map seen from afar shows where one
        // sign prevails.
        const auto [place, scale] = placeOf(transform);
        out = renderLayer(*m_layer.pixels, scale, place, area, {m_mapLut, smooth});
        out.reinterpretAsFormat(QImage::Format_Indexed8);
        out.setColorTable(mapColours(m_layer.map->isSigned));
    } else if (m_layer.pixels) {
        out = draw(m_layer);
    } else {
        out = QImage(area.size(), QImage::Format_Grayscale8);
        out.fill(0);
    }
    if (!growing() || out.isNull())
        return out;

    const image::Size placeholderSize = m_placeholder.pixels->image().size();
    QRegion pending = deviceRect(transform, m_placeholder.scale,
                          {0, 0, placeholderSize.width, placeholderSize.height})
        & area;
    for (const QRect& done : m_done)
        pending -= deviceRect(transform, m_layer.scale, done);
    if (!pending.isEmpty())
        copyHatched(out, draw(m_placeholder), pending, area, devicePixelRatio);
    return out;
}

} // namespace cxr::ui
