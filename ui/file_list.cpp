// SPDX-License-Identifier: Apache-2.0
#include "ui/file_list.h"

#include "ui/theme.h"

#include <QFileInfo>
#include <QSignalBlocker>

namespace cxr::ui {

namespace {
constexpr int problemRole = Qt::UserRole;
constexpr int pathRole = Qt::UserRole + 1;
}

FileList::FileList(QWidget* parent) : QListWidget(parent)
{
    // A window that was narrow for a moment must not leave names of three letters behind.
    constexpr int smallestWidth = 140;
    setMinimumWidth(smallestWidth);
    setAccessibleName(tr("Files"));
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideMiddle);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0)
            return;
        m_tried = row;
        Q_EMIT fileSelected(row);
    });
}

void FileList::setFiles(const std::vector<FileEntry>& files, int current)
{
    const QSignalBlocker blocker(this);
    const QString tried = path(m_tried);
    clear();
    for (const FileEntry& file : files) {
        const QString name = QFileInfo(file.path).fileName();
        auto* item = new QListWidgetItem(name, this);
        item->setData(problemRole, file.problem);
        item->setData(pathRole, file.path);
        item->setToolTip(file.problem.isEmpty()
                ? file.path
                : QStringLiteral("%1\n%2").arg(file.path, file.problem));
        if (!file.problem.isEmpty())
            item->setData(Qt::AccessibleDescriptionRole, file.problem);
    }
    setCurrentRow(current);
    if (current != m_current || path(m_tried) != tried)
        m_tried = current;
    m_current = current;
    updateIcons();
}

bool FileList::failed(int row) const
{
    return !item(row)->data(problemRole).toString().isEmpty();
}

QString FileList::path(int row) const
{
    const QListWidgetItem* found = item(row);
    return found ? found->data(pathRole).toString() : QString();
}

void FileList::step(int direction)
{
    int row = m_tried + direction;
    while (row >= 0 && row < count() && failed(row))
        row += direction;
    if (row < 0 || row >= count())
        return;
    m_tried = row;
    setCurrentRow(row);
}

void FileList::updateIcons()
{
    const QIcon fine = themedIcon(QStringLiteral("image"));
    const QIcon problem = themedIcon(QStringLiteral("problem"));
    for (int row = 0; row < count(); ++row) {
        item(row)->setIcon(failed(row) ? problem : fine);
        item(row)->setData(
            Qt::ForegroundRole, failed(row) ? QVariant(QBrush(themeColours().bad)) : QVariant());
    }
}

} // namespace cxr::ui
