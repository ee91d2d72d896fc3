// SPDX-License-Identifier: Apache-2.0
#include "plot/cairo_canvas.h"

#include "plot/pango_layout.h"

#include <cmath>
#include <numbers>

namespace cxr::plot {

void CairoCanvas::use(const Colour& colour)
{
    cairo_set_source_rgb(m_context, colour.red, colour.green, colour.blue);
}

void CairoCanvas::fill(const Area& area, const Colour& colour)
{
    if (!drawable(area))
        return;
    use(colour);
    cairo_new_path(m_context);
    cairo_rectangle(m_context, area.x, area.y, area.width, area.height);
    cairo_fill(m_context);
}

void CairoCanvas::polyline(const std::vector<Point>& points, const Stroke& stroke)
{
    use(stroke.colour);
    cairo_set_line_width(m_context, stroke.width);
    cairo_set_line_join(m_context, CAIRO_LINE_JOIN_ROUND);
    const double dash[] = {3 * stroke.width, 2 * stroke.width};
    cairo_set_dash(m_context, dash, stroke.dashed ? 2 : 0, 0);
    cairo_new_path(m_context); // text leaves a current point behind
    for (const Point& point : points) {
        if (drawable(point))
            cairo_line_to(m_context, point.x, point.y);
    }
    cairo_stroke(m_context);
}

void CairoCanvas::disc(Point centre, double radius, const Colour& colour)
{
    if (!drawable(centre))
        return;
    use(colour);
    cairo_new_path(m_context);
    cairo_arc(m_context, centre.x, centre.y, radius, 0, 2 * std::numbers::pi);
    cairo_fill(m_context);
}

void CairoCanvas::text(Point at, std::string_view text, const Label& label)
{
    if (!drawable(at))
        return;
    const Layout layout = layoutOf(text, label.style);
    PangoRectangle logical = {};
    pango_layout_get_extents(layout.get(), nullptr, &logical);
    const double width = static_cast<double>(logical.width) / PANGO_SCALE;
    const double before = label.align == Align::Left ? 0
        : label.align == Align::Centre               ? width / 2
                                                     : width;
    cairo_save(m_context);
    use(label.style.colour);
    cairo_translate(m_context, at.x, at.y);
    if (label.upwards)
        cairo_rotate(m_context, -std::numbers::pi / 2);
    cairo_move_to(m_context, -before, 0);
    pango_cairo_show_layout_line(m_context, pango_layout_get_line_readonly(layout.get(), 0));
    cairo_restore(m_context);
}

void CairoCanvas::picture(const Area& area, const Picture& picture)
{
    if (picture.size.empty() || !drawable(area))
        return;
    cairo_surface_t* surface =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, picture.size.width, picture.size.height);
    if (cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS) {
        fillSurface(surface, picture);
        cairo_save(m_context);
        cairo_translate(m_context, area.x, area.y);
        cairo_scale(m_context, area.width / picture.size.width, area.height / picture.size.height);
        cairo_set_source_surface(m_context, surface, 0, 0);
        cairo_pattern_set_filter(cairo_get_source(m_context), CAIRO_FILTER_NEAREST);
        cairo_rectangle(m_context, 0, 0, picture.size.width, picture.size.height);
        cairo_fill(m_context);
        cairo_restore(m_context);
    }
    cairo_surface_destroy(surface);
}

} // namespace cxr::plot
