// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/view_data.h"

#include <QListWidget>

namespace cxr::ui {

/// The opened files by name; those that could not be read carry a marker and say why.
class FileList : public QListWidget {
    Q_OBJECT

public:
    explicit FileList(QWidget* parent = nullptr);

    void setFiles(const std::vector<FileEntry>& files, int current);
    /// On to the next file that has no problem (`direction` 1) or back (−1); stays where there is
    /// none. A file that was tried counts as the place to go on from, even if it didn't open.
    void step(int direction);
    void updateIcons();

Q_SIGNALS:
    /// By the user; never from setFiles().
    void fileSelected(int index);

private:
    [[nodiscard]] bool failed(int row) const;
    [[nodiscard]] QString path(int row) const;

    int m_current = -1; // as last reported by setFiles()
    int m_tried = -1;   // the row that was asked for last, which may have failed since
};

} // namespace cxr::ui
