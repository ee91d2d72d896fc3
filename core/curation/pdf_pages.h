// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "curation/document.h"

namespace cxr::curation {

/// Left and right of the text, in points.
inline constexpr double pageMargin = (plot::a4.width - contentWidth) / 2;

[[nodiscard]] inline double lineHeight(const plot::TextStyle& style)
{
    return style.size * 1.35;
}

/// Fills pages from top to bottom and remembers what is to be drawn on each. Drawing comes last,
/// when the number of pages is known.
class PdfPages {
public:
    /// `footer` stands at the bottom of each page, left of "page 2 of 7".
    explicit PdfPages(std::string footer);

    /// Starts a new page unless `height` points are left on this one.
    void need(double height);
    [[nodiscard]] bool atTop() const { return m_y == m_top; }
    void skip(double height) { m_y += height; }

    /// Draws at the present height, without going on.
    void put(std::function<void(plot::Canvas&, double y)> drawing);
    /// Lines of text one under the other, over page breaks where need be.
    void lines(const std::vector<std::string>& text, const plot::TextStyle& style, double indent);
    /// The same at the left margin, without going on; they must fit.
    void beside(const std::vector<std::string>& text, const plot::TextStyle& style);
    /// A thin line across, after `space` points.
    void rule(double space);

    /// One drawing per page. They refer to this object.
    [[nodiscard]] std::vector<plot::Drawing> drawings() const;

private:
    static constexpr double m_top = 48;
    static constexpr double m_bottom = plot::a4.height - 52;

    std::string m_footer;
    std::vector<std::vector<plot::Drawing>> m_pages{1};
    double m_y = m_top;
};

} // namespace cxr::curation
