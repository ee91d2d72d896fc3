// SPDX-License-Identifier: Apache-2.0
#include "curation/document.h"
#include "curation/pdf_pages.h"
#include "curation/pdf_table.h"
#include "plot/axis.h"
#include "plot/offset_canvas.h"

#include <algorithm>
#include <utility>

namespace cxr::curation {

namespace {

using plot::Align;
using plot::Area;
using plot::Canvas;
using plot::Label;
using plot::TextStyle;

constexpr TextStyle bodyStyle{9};
constexpr TextStyle softStyle{7.5, false, plot::softInk};
constexpr TextStyle titleStyle{17, true};
constexpr TextStyle headingStyle{12, true};
constexpr TextStyle caseStyle{9.5, true};

class PdfWriter {
public:
    explicit PdfWriter(PdfPages& pages) : m_pages(pages) { }

    void operator()(const Heading& heading) { m_heading = heading.text; }

    void operator()(const Paragraph& paragraph)
    {
        const double indent = paragraph.notice ? 10 : 0;
        const auto text = plot::wrapped(paragraph.text, bodyStyle, contentWidth - 2 * indent);
        if (!paragraph.notice) {
            begin(3 * lineHeight(bodyStyle));
            m_pages.lines(text, bodyStyle, 0);
            m_pages.skip(5);
            return;
        }
        constexpr double padding = 6;
        const double height =
            static_cast<double>(text.size()) * lineHeight(bodyStyle) + 2 * padding;
        begin(height);
        m_pages.put([height](Canvas& canvas, double y) {
            canvas.fill({pageMargin, y, contentWidth, height}, plot::fromHex(0xFDF3EC));
            canvas.fill({pageMargin, y, 3, height}, plot::vermilion);
        });
        m_pages.skip(padding);
        m_pages.lines(text, bodyStyle, indent);
        m_pages.skip(padding + 5);
    }

    void operator()(const Facts& facts)
    {
        begin(3 * lineHeight(bodyStyle));
        double terms = 0;
        for (const auto& [term, meaning] : facts.entries)
            terms = std::max(terms, plot::textWidth(term, bodyStyle));
        terms = std::min(terms, contentWidth / 3) + 12;
        for (const auto& [term, meaning] : facts.entries) {
            const auto left = plot::wrapped(term, bodyStyle, terms - 8);
            const auto right = plot::wrapped(meaning, bodyStyle, contentWidth - terms);
            m_pages.need(static_cast<double>(std::min<std::size_t>(right.size(), 40))
                * lineHeight(bodyStyle));
            m_pages.beside(left, {bodyStyle.size, false, plot::softInk});
            m_pages.lines(right, bodyStyle, terms);
            m_pages.skip(2.5);
        }
        m_pages.skip(5);
    }

    void operator()(const Table& table)
    {
        const PdfTable layout(table);
        begin(layout.leastHeight());
        layout.addTo(m_pages);
        if (!table.note.empty())
            m_pages.lines(plot::wrapped(table.note, softStyle, contentWidth), softStyle, 0);
        m_pages.skip(9);
    }

    void operator()(const Figure& figure)
    {
        const auto caption = plot::wrapped(figure.caption, softStyle, contentWidth);
        const double text = static_cast<double>(caption.size()) * lineHeight(softStyle);
        begin(figure.extent.height + text + 4);
        m_pages.put([figure](Canvas& canvas, double y) {
            // Plots draw from their own origin.
            plot::OffsetCanvas shifted(canvas, {pageMargin, y});
            figure.drawing(shifted);
        });
        m_pages.skip(figure.extent.height + 4);
        m_pages.lines(caption, softStyle, 0);
        m_pages.skip(9);
    }

    void operator()(const Gallery& gallery)
    {
        const auto text = plot::wrapped(gallery.text, bodyStyle, contentWidth);
        const auto columns = static_cast<std::size_t>(std::max(1, gallery.columns));
        constexpr double gap = 12;
        const double row = gallery.tile.height + 2 + lineHeight(softStyle) + 8;
        const auto rows = static_cast<double>((gallery.tiles.size() + columns - 1) / columns);
        begin(24 + static_cast<double>(text.size()) * lineHeight(bodyStyle) + rows * row);
        m_pages.skip(4);
        m_pages.lines(plot::wrapped(gallery.heading, caseStyle, contentWidth), caseStyle, 0);
        m_pages.lines(text, bodyStyle, 0);
        m_pages.skip(4);
        for (std::size_t first = 0; first < gallery.tiles.size(); first += columns) {
            m_pages.need(row);
            for (std::size_t i = first; i < std::min(first + columns, gallery.tiles.size()); ++i)
                putTile(gallery, i, static_cast<double>(i - first) * (gallery.tile.width + gap));
            m_pages.skip(row);
        }
    }

private:
    /// A heading waits for what it heads, so that both stand on one page: `height` points at least
    /// follow it there.
    void begin(double height)
    {
        constexpr double space = 14;
        constexpr double below = 9;
        if (m_heading.empty()) {
            m_pages.need(height);
            return;
        }
        m_pages.need(space + lineHeight(headingStyle) + below + height);
        if (!m_pages.atTop())
            m_pages.skip(space);
        m_pages.lines({std::exchange(m_heading, {})}, headingStyle, 0);
        m_pages.rule(2);
        m_pages.skip(below - 2);
    }

    void putTile(const Gallery& gallery, std::size_t index, double x)
    {
        const Gallery::Tile& tile = gallery.tiles[index];
        const std::string caption = plot::shortened(tile.caption, softStyle, gallery.tile.width);
        m_pages.put([tile, caption, x, height = gallery.tile.height](Canvas& canvas, double y) {
            plot::OffsetCanvas shifted(canvas, {pageMargin + x, y});
            tile.drawing(shifted);
            canvas.text({pageMargin + x, y + height + 2 + softStyle.size}, caption, {softStyle});
        });
    }

    PdfPages& m_pages;
    std::string m_heading;
};

} // namespace

Result<std::string> toPdf(const Document& document)
{
    PdfPages pages(document.footer);
    pages.lines(plot::wrapped(document.title, titleStyle, contentWidth), titleStyle, 0);
    pages.lines(plot::wrapped(document.subtitle, softStyle, contentWidth), softStyle, 0);
    pages.skip(8);
    PdfWriter writer(pages);
    for (const Block& block : document.blocks)
        std::visit(writer, block);
    return plot::renderPdf(plot::a4, pages.drawings(), document.title);
}

} // namespace cxr::curation
