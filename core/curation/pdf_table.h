// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "curation/pdf_pages.h"

namespace cxr::curation {

/// Lays a table out over pages: columns of numbers as narrow as they can be, texts wrapped in the
/// rest, the head repeated on every page.
class PdfTable {
public:
    /// `table` must outlive this object, not the pages.
    explicit PdfTable(const Table& table);

    /// Of caption, head and the first rows: less of it does not start at the end of a page.
    [[nodiscard]] double leastHeight() const;
    void addTo(PdfPages& pages) const;

private:
    struct Place {
        double x = 0; ///< from the left margin
        double width = 0;
        bool numbers = true;
    };

    void placeColumns();
    void widenForGroups();
    void addHead(PdfPages& pages) const;
    /// Draws cells that are wrapped already, without going on. `height` includes the padding.
    void putCells(PdfPages& pages, const std::vector<std::vector<std::string>>& cells,
        const plot::TextStyle& style, double height, bool bottom) const;

    const Table& m_table;
    std::vector<Place> m_places;
    std::vector<std::string> m_caption;           ///< wrapped
    std::vector<std::vector<std::string>> m_head; ///< wrapped labels
    double m_headHeight = 0;
    double m_groupHeight = 0;
};

} // namespace cxr::curation
