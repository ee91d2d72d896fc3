// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/choose_data.h"

#include <QAbstractListModel>
#include <QCache>
#include <QHash>
#include <QImage>

#include <optional>
#include <vector>

namespace cxr::ui {

/// The opened files in the order in which they were listed, with what is known and thought of
/// them. Keeps as many thumbnails as fit into a budget; those not painted for longest go first.
class FileModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit FileModel(QObject* parent = nullptr);

    /// The same paths in the same order are the same list: then only what differs changes.
    void setFiles(const std::vector<FileEntry>& files);
    /// Takes up what became known of listed files; others are left out.
    void update(const std::vector<FileEntry>& files);
    /// A null image: there can be none.
    void setThumbnail(const QString& path, const QImage& image);

    [[nodiscard]] int count() const { return static_cast<int>(m_files.size()); }
    [[nodiscard]] const FileEntry& file(int row) const
    {
        return m_files[static_cast<std::size_t>(row)];
    }
    /// −1: not listed. A path that is listed twice is found once.
    [[nodiscard]] int rowOf(const QString& path) const { return m_rows.value(path, -1); }
    /// Unset: none was set, or it had to go. Null: there can be none.
    [[nodiscard]] std::optional<QImage> thumbnail(const QString& path) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    /// Many entries may have changed in what filters and orders look at.
    void detailsChanged();

private:
    [[nodiscard]] QString toolTip(const FileEntry& file) const;

    std::vector<FileEntry> m_files;
    QHash<QString, int> m_rows;
    QCache<QString, QImage> m_thumbnails;
};

/// "1.4 MB", in the user's language.
[[nodiscard]] QString sizeText(qint64 bytes);
/// "Keep", "Reject", "Undecided".
[[nodiscard]] QString verdictText(Verdict verdict);

} // namespace cxr::ui
