// SPDX-License-Identifier: Apache-2.0
#include "curation/document.h"

namespace cxr::curation {

namespace {

using plot::escaped;

constexpr auto style = R"(
:root { color-scheme: light; }
body { font: 15px/1.5 "DejaVu Sans", Verdana, "Noto Sans", sans-serif; color: #1a1a1a;
  background: #fff; max-width: 1080px; margin: 2rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0; }
h2 { font-size: 1.2rem; margin: 2.4rem 0 .6rem; border-bottom: 1px solid #c4c4c4; }
h3 { font-size: 1rem; margin: 1.6rem 0 .2rem; overflow-wrap: anywhere; }
p { max-width: 48rem; margin: .5rem 0; overflow-wrap: anywhere; }
.subtitle, footer, figcaption, .note { color: #595959; font-size: .87rem; }
.notice { border-left: 4px solid #d55e00; background: #fdf3ec; padding: .6rem .9rem; }
dl { display: grid; grid-template-columns: minmax(9rem, max-content) 1fr; gap: .25rem 1.2rem;
  margin: .6rem 0; }
dt { color: #595959; }
dd { margin: 0; overflow-wrap: anywhere; max-width: 44rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: .8rem; width: 100%;
  font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: bold; padding: .9rem 0 .4rem; font-size: .93rem; }
th, td { padding: .22rem .45rem; text-align: right; vertical-align: top;
  border-bottom: 1px solid #e6e6e6; }
thead th { vertical-align: bottom; border-bottom: 1px solid #595959; font-weight: 600; }
thead th.group { text-align: center; border-bottom-color: #c4c4c4; }
.words { text-align: left; overflow-wrap: anywhere; }
tr.strong td { font-weight: bold; border-top: 1px solid #595959; }
tr.bad td { color: #a43f00; }
figure { margin: 1rem 0; }
figure svg { width: min(100%, 860px); height: auto; display: block; }
.gallery { display: grid; gap: .8rem; }
.gallery figure { margin: 0; }
.gallery img { width: 100%; height: auto; display: block; }
footer { margin-top: 3rem; border-top: 1px solid #c4c4c4; padding-top: .6rem; }
@media print { body { max-width: none; margin: 0; font-size: 10pt; }
  thead { display: table-header-group; } tr, figure { break-inside: avoid; } }
)";

constexpr double tilePixelsPerPoint = 2.5;

class HtmlWriter {
public:
    Result<void> operator()(const Heading& heading)
    {
        m_html += "<h2>" + escaped(heading.text) + "</h2>\n";
        return {};
    }

    Result<void> operator()(const Paragraph& paragraph)
    {
        m_html += paragraph.notice ? "<p class=\"notice\">" : "<p>";
        m_html += escaped(paragraph.text) + "</p>\n";
        return {};
    }

    Result<void> operator()(const Facts& facts)
    {
        m_html += "<dl>\n";
        for (const auto& [term, meaning] : facts.entries)
            m_html += "<dt>" + escaped(term) + "</dt><dd>" + escaped(meaning) + "</dd>\n";
        m_html += "</dl>\n";
        return {};
    }

    Result<void> operator()(const Table& table)
    {
        m_html += "<div class=\"scroll\"><table>\n<caption>" + escaped(table.caption)
            + "</caption>\n<thead>\n";
        if (!table.groups.empty()) {
            m_html += "<tr>";
            for (const Table::Group& group : table.groups)
                m_html += "<th class=\"group\" scope=\"colgroup\" colspan=\""
                    + std::to_string(group.columns) + "\">" + escaped(group.label) + "</th>";
            m_html += "</tr>\n";
        }
        m_html += "<tr>";
        for (const Table::Column& column : table.columns)
            m_html += "<th scope=\"col\"" + classOf(column) + '>' + escaped(column.label) + "</th>";
        m_html += "</tr>\n</thead>\n<tbody>\n";
        for (const Table::Row& row : table.rows) {
            m_html += row.strong ? "<tr class=\"strong\">"
                : row.bad        ? "<tr class=\"bad\">"
                                 : "<tr>";
            for (std::size_t i = 0; i < table.columns.size() && i < row.cells.size(); ++i)
                m_html += "<td" + classOf(table.columns[i]) + '>' + escaped(row.cells[i]) + "</td>";
            m_html += "</tr>\n";
        }
        m_html += "</tbody>\n</table></div>\n";
        if (!table.note.empty())
            m_html += "<p class=\"note\">" + escaped(table.note) + "</p>\n";
        return {};
    }

    Result<void> operator()(const Figure& figure)
    {
        m_html += "<figure>\n" + plot::renderSvg(figure.extent, figure.drawing, figure.caption)
            + "<figcaption>" + escaped(figure.caption) + "</figcaption>\n</figure>\n";
        return {};
    }

    Result<void> operator()(const Gallery& gallery)
    {
        m_html += "<h3>" + escaped(gallery.heading) + "</h3>\n<p>" + escaped(gallery.text)
            + "</p>\n<div class=\"gallery\" style=\"grid-template-columns: repeat("
            + std::to_string(gallery.columns) + ", minmax(0, 17rem))\">\n";
        for (const Gallery::Tile& tile : gallery.tiles) {
            const Result<std::string> png =
                plot::renderPng(gallery.tile, tile.drawing, tilePixelsPerPoint);
            if (!png)
                return tl::unexpected(png.error());
            const std::string caption = escaped(tile.caption);
            m_html += "<figure><img alt=\"" + caption + "\" src=\"data:image/png;base64,"
                + plot::base64(*png) + "\"/><figcaption>" + caption + "</figcaption></figure>\n";
        }
        m_html += "</div>\n";
        return {};
    }

    [[nodiscard]] const std::string& html() const { return m_html; }

private:
    static std::string classOf(const Table::Column& column)
    {
        return column.numbers ? std::string() : std::string(" class=\"words\"");
    }

    std::string m_html;
};

} // namespace

Result<std::string> toHtml(const Document& document)
{
    HtmlWriter body;
    for (const Block& block : document.blocks) {
        if (const Result<void> written = std::visit(body, block); !written)
            return tl::unexpected(written.error());
    }
    const std::string title = escaped(document.title);
    // The policy keeps a browser from fetching anything, whatever a file name may have smuggled in.
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
           "img-src data:; style-src 'unsafe-inline'\"/>\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>"
        + title + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n<h1>" + title
        + "</h1>\n<p class=\"subtitle\">" + escaped(document.subtitle) + "</p>\n" + body.html()
        + "<footer>" + escaped(document.footer) + "</footer>\n</body>\n</html>\n";
}

} // namespace cxr::curation
