// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/choose_data.h"

#include <QCache>
#include <QPixmap>
#include <QStyledItemDelegate>

namespace cxr::ui {

class FileFilter;
class FileModel;

/// Paints one file: thumbnail, name, stars, and a mark for the verdict or for what is wrong.
class FileDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    FileDelegate(const FileModel* files, const FileFilter* filter, QObject* parent = nullptr);

    void setLook(FileLook look);
    /// Of one file, in logical pixels.
    [[nodiscard]] QSize cellSize() const;
    /// Themes differ in their icons.
    void forgetPictures() { m_scaled.clear(); }
    /// Another thumbnail has come for this path.
    void forget(const QString& path) { m_scaled.remove(path); }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintPicture(QPainter* painter, const QRect& at, const FileEntry& file) const;
    void paintText(QPainter* painter, const QStyleOptionViewItem& option, const QRect& at,
        const FileEntry& file) const;
    void paintMark(QPainter* painter, const QRect& at, const FileEntry& file) const;
    [[nodiscard]] QPixmap picture(const FileEntry& file, int side, qreal ratio) const;

    const FileModel* m_files;
    const FileFilter* m_filter;
    FileLook m_look = FileLook::List;
    mutable QCache<QString, QPixmap> m_scaled; ///< thumbnails as large as they are painted
};

} // namespace cxr::ui
