// SPDX-License-Identifier: Apache-2.0
#include "image/annotation_graphics.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cxr::image {

namespace {

/// The sides of an arrow's head, as one line from end to tip to end.
Polyline headOf(const Point& tip, const Point& tail)
{
    const double length = std::hypot(tail.x - tip.x, tail.y - tip.y);
    constexpr double share = 0.2; // of the shaft
    constexpr double opening = 25 * std::numbers::pi / 180;
    const double way = std::atan2(tail.y - tip.y, tail.x - tip.x);
    const auto end = [&](double turn) {
        return Point{tip.x + share * length * std::cos(way + turn),
            tip.y + share * length * std::sin(way + turn)};
    };
    return {{end(-opening), tip, end(opening)}, false};
}

Polyline ellipseOf(const Point& a, const Point& b)
{
    constexpr int corners = 64;
    const Point centre{(a.x + b.x) / 2, (a.y + b.y) / 2};
    Polyline line;
    for (int i = 0; i <= corners; ++i) {
        const double angle = 2 * std::numbers::pi * (i % corners) / corners;
        line.points.push_back({centre.x + std::cos(angle) * (b.x - a.x) / 2,
            centre.y + std::sin(angle) * (b.y - a.y) / 2});
    }
    return line;
}

bool near(const Point& a, const Point& b)
{
    constexpr double reach = 0.01;
    return std::abs(a.x - b.x) < reach && std::abs(a.y - b.y) < reach;
}

bool near(const Polyline& a, const Polyline& b)
{
    return a.filled == b.filled
        && std::equal(a.points.begin(), a.points.end(), b.points.begin(), b.points.end(),
            [](const Point& one, const Point& other) { return near(one, other); });
}

} // namespace

std::vector<Polyline> linesOf(const Annotation& item)
{
    const std::vector<Point>& at = item.points;
    switch (item.kind) {
    case AnnotationKind::Line:
    case AnnotationKind::Angle:
        return {{at, false}};
    case AnnotationKind::CardiothoracicRatio:
        return {{{at[0], at[1]}, false}, {{at[2], at[3]}, false}};
    case AnnotationKind::Arrow:
        return {{at, false}, headOf(at[0], at[1])};
    case AnnotationKind::Rectangle:
        return {{{at[0], {at[1].x, at[0].y}, at[1], {at[0].x, at[1].y}, at[0]}, false}};
    case AnnotationKind::Ellipse:
        return {ellipseOf(at[0], at[1])};
    case AnnotationKind::Freehand: {
        Polyline outline{at, false};
        outline.points.push_back(at.front());
        return {outline};
    }
    case AnnotationKind::Text:
        break;
    }
    return {};
}

Point labelPlaceOf(const Annotation& item)
{
    if (!isRegion(item.kind))
        return item.points.back();
    Point place = item.points.front();
    for (const Point& point : item.points)
        place = {std::min(place.x, point.x), std::max(place.y, point.y)};
    return place;
}

Graphics withoutTwins(
    Graphics graphics, const std::vector<Annotation>& items, const std::vector<std::string>& texts)
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        for (const Polyline& line : linesOf(items[i]))
            std::erase_if(graphics.lines, [&](const Polyline& other) { return near(line, other); });
        const Point place = labelPlaceOf(items[i]);
        std::erase_if(graphics.labels,
            [&](const Label& label) { return label.text == texts[i] && near(label.at, place); });
    }
    return graphics;
}

} // namespace cxr::image
