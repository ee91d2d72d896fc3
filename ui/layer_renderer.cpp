// SPDX-License-Identifier: Apache-2.0
#include "ui/layer_renderer.h"

#include <QTransform>

#include <algorithm>
#include <cmath>

namespace cxr::ui {

namespace {

constexpr std::uint32_t unit = 256; // of the interpolation's fixed-point weights

/// For every device pixel along one axis: the two samples it lies between and the weight of the
/// second.
struct Axis {
    struct Tap {
        int first = 0;
        int second = 0;
        std::uint32_t weight = 0; // of `second`, in 1/256
    };
    int begin = 0;         // first device pixel (relative to the area) inside the frame
    std::vector<Tap> taps; // one for each device pixel from `begin` on
};

/// `from`, `count`: device pixels asked for; `origin`: device position of sample 0's edge;
/// `pitch`: device pixels per sample; `samples`: number of samples; `extent`: the frame's length
/// in device pixels (shorter than samples · pitch where the last sample of a level is a half one).
Axis axisOf(
    int from, int count, double origin, double pitch, int samples, double extent, bool smooth)
{
    Axis axis;
    for (int i = 0; i < count; ++i) {
        const double device = from + i + 0.5 - origin;
        if (device < 0 || device >= extent) {
            if (axis.taps.empty())
                continue;
            break;
        }
        if (axis.taps.empty())
            axis.begin = i;
        const double position = device / pitch - (smooth ? 0.5 : 0.0);
        const double floor = std::floor(position);
        const int first = static_cast<int>(floor);
        const auto weight =
            smooth ? static_cast<std::uint32_t>(std::lround((position - floor) * unit)) : 0U;
        axis.taps.push_back(
            {std::clamp(first, 0, samples - 1), std::clamp(first + 1, 0, samples - 1), weight});
    }
    return axis;
}

/// One image row interpolated along x; results scaled by `unit`.
void interpolateRow(
    const std::uint16_t* row, const std::vector<Axis::Tap>& taps, std::vector<std::uint32_t>& out)
{
    for (std::size_t i = 0; i < taps.size(); ++i) {
        const Axis::Tap& tap = taps[i];
        out[i] = row[tap.first] * (unit - tap.weight) + row[tap.second] * tap.weight;
    }
}

/// The two rows that the present device row lies between; consecutive device rows mostly share
/// them when the picture is magnified.
class RowPair {
public:
    RowPair(const image::Image& image, const std::vector<Axis::Tap>& taps) :
        m_image(image),
        m_taps(taps),
        m_first(taps.size()),
        m_second(taps.size())
    {
    }

    void moveTo(int first, int second)
    {
        if (first != m_firstIndex && first == m_secondIndex) {
            m_first.swap(m_second);
            std::swap(m_firstIndex, m_secondIndex);
        }
        if (first != m_firstIndex)
            interpolateRow(m_image.row(first), m_taps, m_first);
        if (second != m_secondIndex)
            interpolateRow(m_image.row(second), m_taps, m_second);
        m_firstIndex = first;
        m_secondIndex = second;
    }
    [[nodiscard]] const std::vector<std::uint32_t>& first() const { return m_first; }
    [[nodiscard]] const std::vector<std::uint32_t>& second() const { return m_second; }

private:
    const image::Image& m_image;
    const std::vector<Axis::Tap>& m_taps;
    std::vector<std::uint32_t> m_first;
    std::vector<std::uint32_t> m_second;
    int m_firstIndex = -1;
    int m_secondIndex = -1;
};

/// `upright` as the pane shows it.
QImage turned(const QImage& upright, const image::Orientation& orientation)
{
    QImage out = upright;
    if (orientation.quarterTurns() != 0)
        out = out.transformed(QTransform().rotate(90.0 * orientation.quarterTurns()));
    return orientation.mirrored() ? out.mirrored(true, false) : out;
}

} // namespace

int levelFor(const image::Pyramid& pixels, int scale, const ViewTransform& transform)
{
    // Device pixels per sample, where they are farther apart.
    double pitch = std::max(transform.zoom, transform.zoomDown()) / scale;
    int level = 0;
    while (level + 1 < pixels.levels() && pitch * 2 <= 1) {
        pitch *= 2;
        ++level;
    }
    return level;
}

QImage renderLayer(const image::Pyramid& pixels, int scale, const ViewTransform& transform,
    const QRect& deviceArea, const DisplaySettings& display)
{
    const QRect area = transform.uprightRect(deviceArea);
    QImage out(area.size(), QImage::Format_Grayscale8);
    out.fill(0);
    const int index = levelFor(pixels, scale, transform);
    const image::Image& level = pixels.level(index);
    if (level.empty() || area.isEmpty())
        return turned(out, transform.orientation);

    const double across = transform.zoom / scale; // device pixels per pixel of the layer
    const double down = transform.zoomDown() / scale;
    const int step = 1 << index;
    const QPointF origin = transform.uprightOrigin();
    const Axis columns = axisOf(area.x(), area.width(), origin.x(), across * step, level.width(),
        pixels.image().width() * across, display.smooth);
    const Axis rows = axisOf(area.y(), area.height(), origin.y(), down * step, level.height(),
        pixels.image().height() * down, display.smooth);

    RowPair pair(level, columns.taps);
    for (std::size_t y = 0; y < rows.taps.size(); ++y) {
        const Axis::Tap& tap = rows.taps[y];
        uchar* line = out.scanLine(rows.begin + static_cast<int>(y)) + columns.begin;
        if (!display.smooth) {
            const std::uint16_t* row = level.row(tap.first);
            for (std::size_t x = 0; x < columns.taps.size(); ++x)
                line[x] = display.lut[row[columns.taps[x].first]];
            continue;
        }
        pair.moveTo(tap.first, tap.second);
        const std::uint32_t* first = pair.first().data();
        const std::uint32_t* second = pair.second().data();
        constexpr std::uint32_t half = unit * unit / 2;
        // 65535 · 256 · 256 + half still fits into 32 bits.
        for (std::size_t x = 0; x < columns.taps.size(); ++x) {
            const std::uint32_t sum =
                first[x] * (unit - tap.weight) + second[x] * tap.weight + half;
            line[x] = display.lut[sum / (unit * unit)];
        }
    }
    return turned(out, transform.orientation);
}

} // namespace cxr::ui
