// SPDX-License-Identifier: Apache-2.0
#include "plot/svg_canvas.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace cxr::plot {

namespace {

/// Hundredths of a point are finer than any printer; locales must not put commas here.
std::string number(double value)
{
    const auto hundredths = static_cast<long long>(std::llround(value * 100));
    const long long whole = std::llabs(hundredths);
    std::string text = (hundredths < 0 ? "-" : "") + std::to_string(whole / 100);
    if (whole % 100 != 0) {
        const long long rest = whole % 100;
        text += rest < 10 ? ".0" : ".";
        text += std::to_string(rest % 10 == 0 ? rest / 10 : rest);
    }
    return text;
}

std::string attribute(const char* name, double value)
{
    return std::string(" ") + name + "=\"" + number(value) + '"';
}

std::string hex(const Colour& colour)
{
    const auto level = [](double share) { return static_cast<unsigned>(std::lround(share * 255)); };
    std::array<char, 8> text = {};
    std::snprintf(text.data(), text.size(), "#%02x%02x%02x", level(colour.red) & 255U,
        level(colour.green) & 255U, level(colour.blue) & 255U);
    return text.data();
}

} // namespace

void SvgCanvas::fill(const Area& area, const Colour& colour)
{
    if (!drawable(area))
        return;
    m_elements += "<rect" + attribute("x", area.x) + attribute("y", area.y)
        + attribute("width", std::max(0.0, area.width))
        + attribute("height", std::max(0.0, area.height)) + " fill=\"" + hex(colour) + "\"/>\n";
}

void SvgCanvas::polyline(const std::vector<Point>& points, const Stroke& stroke)
{
    m_elements += "<polyline fill=\"none\" stroke-linejoin=\"round\" stroke=\"" + hex(stroke.colour)
        + '"' + attribute("stroke-width", stroke.width);
    if (stroke.dashed)
        m_elements += " stroke-dasharray=\"" + number(3 * stroke.width) + ' '
            + number(2 * stroke.width) + '"';
    m_elements += " points=\"";
    for (const Point& point : points) {
        if (drawable(point))
            m_elements += number(point.x) + ',' + number(point.y) + ' ';
    }
    m_elements += "\"/>\n";
}

void SvgCanvas::disc(Point centre, double radius, const Colour& colour)
{
    if (!drawable(centre))
        return;
    m_elements += "<circle" + attribute("cx", centre.x) + attribute("cy", centre.y)
        + attribute("r", radius) + " fill=\"" + hex(colour) + "\"/>\n";
}

void SvgCanvas::text(Point at, std::string_view text, const Label& label)
{
    if (!drawable(at))
        return;
    m_elements += "<text" + attribute("x", at.x) + attribute("y", at.y)
        + attribute("font-size", label.style.size) + " fill=\"" + hex(label.style.colour) + '"';
    if (label.style.bold)
        m_elements += " font-weight=\"bold\"";
    if (label.align != Align::Left)
        m_elements += std::string(" text-anchor=\"")
            + (label.align == Align::Centre ? "middle" : "end") + '"';
    if (label.upwards)
        m_elements += " transform=\"rotate(-90 " + number(at.x) + ' ' + number(at.y) + ")\"";
    m_elements += '>' + escaped(text) + "</text>\n";
}

void SvgCanvas::picture(const Area& area, const Picture& picture)
{
    const Result<std::string> png = encodePng(picture);
    if (!png || !drawable(area))
        return;
    m_elements += "<image" + attribute("x", area.x) + attribute("y", area.y)
        + attribute("width", area.width) + attribute("height", area.height)
        + " preserveAspectRatio=\"none\" style=\"image-rendering:pixelated\" "
          "href=\"data:image/png;base64,"
        + base64(*png) + "\"/>\n";
}

} // namespace cxr::plot
