// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plot/canvas.h"

namespace cxr::plot {

/// A part of another canvas: what is drawn at the origin appears at `origin` there.
class OffsetCanvas : public Canvas {
public:
    /// `target` must outlive this object.
    OffsetCanvas(Canvas& target, Point origin) : m_target(target), m_origin(origin) { }

    void fill(const Area& area, const Colour& colour) override
    {
        m_target.fill(moved(area), colour);
    }
    void polyline(const std::vector<Point>& points, const Stroke& stroke) override
    {
        std::vector<Point> shifted;
        for (const Point& point : points)
            shifted.push_back(moved(point));
        m_target.polyline(shifted, stroke);
    }
    void disc(Point centre, double radius, const Colour& colour) override
    {
        m_target.disc(moved(centre), radius, colour);
    }
    void text(Point at, std::string_view text, const Label& label) override
    {
        m_target.text(moved(at), text, label);
    }
    void picture(const Area& area, const Picture& picture) override
    {
        m_target.picture(moved(area), picture);
    }

private:
    [[nodiscard]] Point moved(Point point) const
    {
        return {point.x + m_origin.x, point.y + m_origin.y};
    }
    [[nodiscard]] Area moved(const Area& area) const
    {
        return {area.x + m_origin.x, area.y + m_origin.y, area.width, area.height};
    }

    Canvas& m_target;
    Point m_origin;
};

} // namespace cxr::plot
