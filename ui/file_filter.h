// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/choose_data.h"

#include <QSortFilterProxyModel>
#include <QStringList>

#include <optional>

namespace cxr::ui {

class FileModel;

/// By what the files are ordered. New ones go to the end: preferences keep numbers.
enum class FileOrder {
    Listed,
    Name,
    Size,
    Pixels,
    Modality,
    Verdict,
    Stars,
    Psnr,
    Ssim,
    Consistency
};

/// What the user wants to see of the files, and in which order.
struct FileQuery {
    QString text; ///< in name, tags or note, in any case; several words must all be there
    std::optional<Verdict> verdict;
    int stars = 0;         ///< at least
    QString modality;      ///< empty: any
    bool troubled = false; ///< only what is missing, changed or could not be opened
    FileOrder order = FileOrder::Listed;
    bool descending = false;
    friend bool operator==(const FileQuery&, const FileQuery&) = default;
    /// Lets all files through.
    [[nodiscard]] bool open() const
    {
        return text.trimmed().isEmpty() && !verdict && stars == 0 && modality.isEmpty()
            && !troubled;
    }
};

/// The files that fit a query. Files that are equal in the wanted order keep the order of the list,
/// and those of which the figure is not known come last.
///
/// It looks anew as a whole, once for many changes: row by row, Qt needs seconds to hide every
/// other one of a hundred thousand rows.
class FileFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit FileFilter(FileModel* files, QObject* parent = nullptr);

    [[nodiscard]] const FileQuery& query() const { return m_query; }
    void setQuery(const FileQuery& query);
    /// Looks again at files of which other things are known by now.
    void refresh();

    /// The file of a row, and the row of a file (−1: not let through), both from 0.
    [[nodiscard]] int fileAt(int row) const;
    [[nodiscard]] int rowOfFile(int file) const;
    /// The row from which to go on to the next file (`direction` 1), or back (−1), when `file`
    /// itself is not let through: its neighbour on the other side. May be −1 or rowCount().
    [[nodiscard]] int rowBeside(int file, int direction) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    [[nodiscard]] bool before(int left, int right) const;
    [[nodiscard]] int compare(int left, int right) const;
    void prepareNames();

    FileModel* m_files;
    FileQuery m_query;
    QStringList m_words;
    QStringList m_names; ///< while ordered by name: as they are compared
};

} // namespace cxr::ui
