// SPDX-License-Identifier: Apache-2.0
#include "curation/pdf_table.h"

#include <algorithm>

namespace cxr::curation {

namespace {

using plot::Align;
using plot::TextStyle;

constexpr TextStyle cellStyle{7};
constexpr TextStyle headStyle{6.5, true};
constexpr TextStyle captionStyle{8.5, true};
constexpr double gap = 7;        // between columns
constexpr double padding = 2.2;  // above and below a row
constexpr double leastText = 70; // of a column of words

std::size_t tallest(const std::vector<std::vector<std::string>>& cells)
{
    std::size_t most = 1;
    for (const auto& lines : cells)
        most = std::max(most, lines.size());
    return most;
}

double heightOf(std::size_t lines, const TextStyle& style)
{
    return static_cast<double>(lines) * lineHeight(style) + 2 * padding;
}

/// The longest word: a column is never narrower than that.
double widestWord(const std::string& text, const TextStyle& style)
{
    double widest = 0;
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find(' ', start), text.size());
        widest = std::max(widest, plot::textWidth(text.substr(start, end - start), style));
        start = end + 1;
    }
    return widest;
}

} // namespace

PdfTable::PdfTable(const Table& table) :
    m_table(table),
    m_caption(plot::wrapped(table.caption, captionStyle, contentWidth))
{
    placeColumns();
    for (std::size_t i = 0; i < m_places.size(); ++i)
        m_head.push_back(plot::wrapped(m_table.columns[i].label, headStyle, m_places[i].width + 1));
    m_headHeight = heightOf(tallest(m_head), headStyle);
    m_groupHeight = m_table.groups.empty() ? 0 : heightOf(1, headStyle);
}

void PdfTable::placeColumns()
{
    std::size_t texts = 0;
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
        const Table::Column& column = m_table.columns[i];
        Place place{0, 0, column.numbers};
        if (column.numbers) {
            // Digits have one width, so the longest number is the widest.
            const std::string* longest = nullptr;
            for (const Table::Row& row : m_table.rows) {
                if (i < row.cells.size() && (!longest || row.cells[i].size() > longest->size()))
                    longest = &row.cells[i];
            }
            place.width = std::max(widestWord(column.label, headStyle),
                longest ? plot::textWidth(*longest, {cellStyle.size, true}) : 0.0);
        } else {
            ++texts;
        }
        m_places.push_back(place);
    }
    widenForGroups();
    double fixed = 0;
    for (const Place& place : m_places)
        fixed += place.width;
    const double gaps = gap * static_cast<double>(std::max<std::size_t>(1, m_places.size()) - 1);
    const double left = contentWidth - fixed - gaps;
    const double share = texts > 0 ? std::max(leastText, left / static_cast<double>(texts)) : 0;
    // A table of numbers alone is spread over the page a little, not torn apart.
    const double spread = texts > 0 || m_places.size() < 2
        ? gap
        : std::min(24.0, gap + left / static_cast<double>(m_places.size()));
    double x = 0;
    for (Place& place : m_places) {
        if (!place.numbers)
            place.width = share;
        place.x = x;
        x += place.width + spread;
    }
}

void PdfTable::widenForGroups()
{
    std::size_t first = 0;
    for (const Table::Group& group : m_table.groups) {
        const auto count = static_cast<std::size_t>(group.columns);
        const std::size_t end = std::min(first + count, m_places.size());
        double width = gap * static_cast<double>(count - 1);
        for (std::size_t i = first; i < end; ++i)
            width += m_places[i].width;
        const double missing = plot::textWidth(group.label, headStyle) - width;
        for (std::size_t i = first; i < end && missing > 0; ++i)
            m_places[i].width += missing / static_cast<double>(count);
        first = end;
    }
}

void PdfTable::putCells(PdfPages& pages, const std::vector<std::vector<std::string>>& cells,
    const TextStyle& style, double height, bool bottom) const
{
    pages.put([cells, style, height, bottom, places = m_places](plot::Canvas& canvas, double y) {
        for (std::size_t i = 0; i < places.size() && i < cells.size(); ++i) {
            const Place& place = places[i];
            const double start = bottom
                ? y + height - padding - static_cast<double>(cells[i].size()) * lineHeight(style)
                : y + padding;
            double baseline = start + style.size;
            for (const std::string& line : cells[i]) {
                const double x = pageMargin + place.x + (place.numbers ? place.width : 0);
                canvas.text(
                    {x, baseline}, line, {style, place.numbers ? Align::Right : Align::Left});
                baseline += lineHeight(style);
            }
        }
    });
}

void PdfTable::addHead(PdfPages& pages) const
{
    std::size_t column = 0;
    for (const Table::Group& group : m_table.groups) {
        const std::size_t last =
            std::min(column + static_cast<std::size_t>(group.columns), m_places.size()) - 1;
        const double from = pageMargin + m_places[column].x;
        const double to = pageMargin + m_places[last].x + m_places[last].width;
        if (!group.label.empty()) {
            pages.put(
                [label = group.label, from, to, h = m_groupHeight](plot::Canvas& canvas, double y) {
                    canvas.text({(from + to) / 2, y + padding + headStyle.size}, label,
                        {headStyle, Align::Centre});
                    canvas.line({from, y + h - 1}, {to, y + h - 1}, {plot::rule, 0.6});
                });
        }
        column = last + 1;
    }
    pages.skip(m_groupHeight);
    putCells(pages, m_head, headStyle, m_headHeight, true);
    pages.skip(m_headHeight);
    pages.put([](plot::Canvas& canvas, double y) {
        canvas.line({pageMargin, y}, {pageMargin + contentWidth, y}, {plot::softInk, 0.8});
    });
    pages.skip(1);
}

double PdfTable::leastHeight() const
{
    constexpr double rows = 3;
    return static_cast<double>(m_caption.size()) * lineHeight(captionStyle) + 3 + m_groupHeight
        + m_headHeight + 1 + rows * heightOf(1, cellStyle);
}

void PdfTable::addTo(PdfPages& pages) const
{
    pages.lines(m_caption, captionStyle, 0);
    pages.skip(3);
    addHead(pages);
    for (const Table::Row& row : m_table.rows) {
        const TextStyle style{
            cellStyle.size, row.strong, row.bad ? plot::fromHex(0xA43F00) : plot::ink};
        std::vector<std::vector<std::string>> cells;
        for (std::size_t i = 0; i < m_places.size() && i < row.cells.size(); ++i) {
            if (m_places[i].numbers)
                cells.push_back({row.cells[i]});
            else
                cells.push_back(plot::wrapped(row.cells[i], style, m_places[i].width));
        }
        const double height = heightOf(tallest(cells), style);
        pages.need(height);
        if (pages.atTop())
            addHead(pages);
        putCells(pages, cells, style, height, false);
        pages.skip(height);
        const plot::Stroke line{plot::grid, 0.5};
        pages.put([line](plot::Canvas& canvas, double y) {
            canvas.line({pageMargin, y}, {pageMargin + contentWidth, y}, line);
        });
    }
    pages.skip(4);
}

} // namespace cxr::curation
