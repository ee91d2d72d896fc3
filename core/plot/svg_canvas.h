// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plot/canvas.h"

#include <string>

namespace cxr::plot {

/// Writes SVG elements. Cairo's own SVG surface is not used: it turns text into outlines that
/// nobody can search, and names them so that two plots in one page mix up their letters.
class SvgCanvas : public Canvas {
public:
    void fill(const Area& area, const Colour& colour) override;
    void polyline(const std::vector<Point>& points, const Stroke& stroke) override;
    void disc(Point centre, double radius, const Colour& colour) override;
    void text(Point at, std::string_view text, const Label& label) override;
    void picture(const Area& area, const Picture& picture) override;

    [[nodiscard]] const std::string& elements() const { return m_elements; }

private:
    std::string m_elements;
};

} // namespace cxr::plot
