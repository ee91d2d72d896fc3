// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"
#include "plot/render.h"

#include <filesystem>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace cxr::curation {

// A report as a list of blocks, so that every format has the same contents. Texts are UTF-8 without
// markup; they may hold anything, the writers escape them.

struct Heading {
    std::string text = {};
};

struct Paragraph {
    std::string text = {};
    bool notice = false; ///< set apart: what the reader must not miss
};

/// Terms and what they stand for, one under the other.
struct Facts {
    std::vector<std::pair<std::string, std::string>> entries = {};
};

struct Table {
    struct Column {
        std::string label = {}; ///< words may be broken over lines
        bool numbers = true; ///< right-aligned and as narrow as they can be; texts share the rest
    };
    /// A heading over neighbouring columns.
    struct Group {
        std::string label = {};
        int columns = 1;
    };
    struct Row {
        std::vector<std::string> cells = {}; ///< one per column
        bool strong = false;                 ///< bold, for means
        bool bad = false;                    ///< in a warning colour
    };
    std::string caption = {};
    std::vector<Group> groups = {}; ///< empty, or covering all columns
    std::vector<Column> columns = {};
    std::vector<Row> rows = {};
    std::string note = {}; ///< under the table
};

struct Figure {
    std::string caption = {};
    plot::Extent extent = {}; ///< no wider than contentWidth
    plot::Drawing drawing = {};
};

/// Small pictures of one case, side by side in rows of `columns`.
struct Gallery {
    struct Tile {
        std::string caption = {};
        plot::Drawing drawing = {}; ///< on a canvas of `tile`
    };
    std::string heading = {};
    std::string text = {};
    plot::Extent tile = {};
    int columns = 3;
    std::vector<Tile> tiles = {};
};

using Block = std::variant<Heading, Paragraph, Facts, Table, Figure, Gallery>;

/// Points between the margins of an A4 page.
inline constexpr double contentWidth = 510;

struct Document {
    std::string title = {};
    std::string subtitle = {};
    std::string footer = {}; ///< on every page
    std::vector<Block> blocks = {};
};

/// One file that refers to no other: plots as SVG, pictures as PNG inside. It is well-formed XML
/// too. Errors: OutOfMemory, Internal.
[[nodiscard]] Result<std::string> toHtml(const Document& document);

/// A4 pages with numbers; tables go on over pages with their heads repeated.
/// Errors: OutOfMemory, Internal.
[[nodiscard]] Result<std::string> toPdf(const Document& document);

/// Ends in ".html", ".htm" or ".pdf", so that writeDocument() can write it.
[[nodiscard]] bool isDocumentPath(const std::filesystem::path& path);

/// Writes the format that the path's ending names, atomically.
/// Errors: InvalidArgument for another ending, CannotWrite, DiskFull, OutOfMemory, Internal.
[[nodiscard]] Result<void> writeDocument(
    const Document& document, const std::filesystem::path& path);

} // namespace cxr::curation
