// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to core/plot: shows Cairo's types. Include it in .cpp files only.

#include "plot/canvas.h"

#include <cairo.h>

namespace cxr::plot {

/// Draws with Cairo; text is set by Pango. Does not own the context.
class CairoCanvas : public Canvas {
public:
    explicit CairoCanvas(cairo_t* context) : m_context(context) { }

    void fill(const Area& area, const Colour& colour) override;
    void polyline(const std::vector<Point>& points, const Stroke& stroke) override;
    void disc(Point centre, double radius, const Colour& colour) override;
    void text(Point at, std::string_view text, const Label& label) override;
    void picture(const Area& area, const Picture& picture) override;

private:
    void use(const Colour& colour);

    cairo_t* m_context;
};

/// Copies the pixels into an image surface of CAIRO_FORMAT_RGB24 and the same size.
void fillSurface(cairo_surface_t* surface, const Picture& picture);

/// A cairo_write_func_t that appends to the std::string behind `closure`.
cairo_status_t appendTo(void* closure, const unsigned char* data, unsigned int length);

/// What a status other than CAIRO_STATUS_SUCCESS means.
[[nodiscard]] Error errorOf(cairo_status_t status);

} // namespace cxr::plot
