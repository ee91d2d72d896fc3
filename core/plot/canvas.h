// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plot/picture.h"
#include "plot/text.h"

#include <cmath>
#include <string_view>
#include <vector>

namespace cxr::plot {

struct Point {
    double x = 0;
    double y = 0;
};

/// A rectangle; y grows downwards.
struct Area {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    [[nodiscard]] double right() const { return x + width; }
    [[nodiscard]] double bottom() const { return y + height; }
    [[nodiscard]] double centreX() const { return x + width / 2; }
    /// Smaller by `margin` on every side.
    [[nodiscard]] Area shrunk(double margin) const
    {
        return {x + margin, y + margin, width - 2 * margin, height - 2 * margin};
    }
};

/// Such points and areas can be drawn; others are left out.
[[nodiscard]] inline bool drawable(const Point& point)
{
    constexpr double farAway = 1e6;
    return std::abs(point.x) < farAway && std::abs(point.y) < farAway;
}
[[nodiscard]] inline bool drawable(const Area& area)
{
    return drawable(Point{area.x, area.y}) && drawable(Point{area.right(), area.bottom()});
}

struct Stroke {
    Colour colour = ink;
    double width = 1;
    bool dashed = false;
};

enum class Align { Left, Centre, Right };

/// How a line of text stands at its point, which lies on its baseline.
struct Label {
    TextStyle style;
    Align align = Align::Left;
    bool upwards = false; ///< turned by 90°, to be read from bottom to top
};

/// What every plot and page is drawn on. Lengths are points (1/72 inch), the origin is top left.
/// Things that lie outside the canvas are cut off, those that are not drawable() left out.
class Canvas {
public:
    Canvas() = default;
    virtual ~Canvas() = default;
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;

    virtual void fill(const Area& area, const Colour& colour) = 0;
    virtual void polyline(const std::vector<Point>& points, const Stroke& stroke) = 0;
    virtual void disc(Point centre, double radius, const Colour& colour) = 0;
    /// One line of UTF-8; what is not printable is replaced, see printable().
    virtual void text(Point at, std::string_view text, const Label& label) = 0;
    /// The picture stretched over `area`, its pixels kept visible as squares.
    virtual void picture(const Area& area, const Picture& picture) = 0;

    void line(Point from, Point to, const Stroke& stroke) { polyline({from, to}, stroke); }
    void frame(const Area& area, const Stroke& stroke)
    {
        polyline({{area.x, area.y}, {area.right(), area.y}, {area.right(), area.bottom()},
                     {area.x, area.bottom()}, {area.x, area.y}},
            stroke);
    }
};

} // namespace cxr::plot
