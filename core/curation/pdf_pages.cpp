// SPDX-License-Identifier: Apache-2.0
#include "curation/pdf_pages.h"

#include "plot/axis.h"

namespace cxr::curation {

PdfPages::PdfPages(std::string footer) : m_footer(std::move(footer))
{
}

void PdfPages::need(double height)
{
    if (m_y + height <= m_bottom || atTop())
        return;
    m_pages.emplace_back();
    m_y = m_top;
}

void PdfPages::put(std::function<void(plot::Canvas&, double y)> drawing)
{
    m_pages.back().push_back(
        [drawing = std::move(drawing), y = m_y](plot::Canvas& canvas) { drawing(canvas, y); });
}

void PdfPages::lines(
    const std::vector<std::string>& text, const plot::TextStyle& style, double indent)
{
    for (const std::string& line : text) {
        need(lineHeight(style));
        put([line, style, indent](plot::Canvas& canvas, double y) {
            canvas.text({pageMargin + indent, y + style.size}, line, {style});
        });
        skip(lineHeight(style));
    }
}

void PdfPages::beside(const std::vector<std::string>& text, const plot::TextStyle& style)
{
    const double start = m_y;
    lines(text, style, 0);
    m_y = start;
}

void PdfPages::rule(double space)
{
    skip(space);
    put([](plot::Canvas& canvas, double y) {
        canvas.line({pageMargin, y}, {pageMargin + contentWidth, y}, {plot::rule, 0.8});
    });
}

std::vector<plot::Drawing> PdfPages::drawings() const
{
    std::vector<plot::Drawing> result;
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        result.push_back([this, i](plot::Canvas& canvas) {
            for (const plot::Drawing& drawing : m_pages[i])
                drawing(canvas);
            const plot::TextStyle style{7, false, plot::softInk};
            const double y = plot::a4.height - 30;
            const std::string number =
                "page " + std::to_string(i + 1) + " of " + std::to_string(m_pages.size());
            const double left = contentWidth - plot::textWidth(number, style) - 12;
            canvas.line(
                {pageMargin, y - 10}, {pageMargin + contentWidth, y - 10}, {plot::rule, 0.6});
            canvas.text({pageMargin, y}, plot::shortened(m_footer, style, left), {style});
            canvas.text({pageMargin + contentWidth, y}, number, {style, plot::Align::Right});
        });
    }
    return result;
}

} // namespace cxr::curation
