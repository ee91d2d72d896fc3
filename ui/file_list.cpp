// SPDX-License-Identifier: Apache-2.0
#include "ui/file_list.h"

#include "ui/theme.h"

#include <QFileInfo>
#include <QSignalBlocker>

#include <algorithm>

namespace cxr::ui {

namespace {
constexpr int problemRole = Qt::UserRole;
}

FileList::FileList(QWidget* parent) : QListWidget(parent)
{
    setAccessibleName(tr("Files"));
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideMiddle);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT fileSelected(row);
    });
}

void FileList::setFiles(const std::vector<FileEntry>& files, int current)
{
    const QSignalBlocker blocker(this);
    clear();
    for (const FileEntry& file : files) {
        const QString name = QFileInfo(file.path).fileName();
        auto* item = new QListWidgetItem(name, this);
        item->setData(problemRole, file.problem);
        item->setToolTip(file.problem.isEmpty()
                ? file.path
                : QStringLiteral("%1\n%2").arg(file.path, file.problem));
        if (!file.problem.isEmpty())
            item->setData(Qt::AccessibleDescriptionRole, file.problem);
    }
    setCurrentRow(current);
    updateIcons();
}

void FileList::step(int steps)
{
    if (count() > 0)
        setCurrentRow(std::clamp(currentRow() + steps, 0, count() - 1));
}

void FileList::updateIcons()
{
    const QIcon fine = themedIcon(QStringLiteral("image"));
    const QIcon problem = themedIcon(QStringLiteral("problem"));
    for (int row = 0; row < count(); ++row) {
        const bool failed = !item(row)->data(problemRole).toString().isEmpty();
        item(row)->setIcon(failed ? problem : fine);
        item(row)->setData(
            Qt::ForegroundRole, failed ? QVariant(QBrush(themeColours().bad)) : QVariant());
    }
}

} // namespace cxr::ui
