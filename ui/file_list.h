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
    /// Goes on by `steps` (negative: back) as far as there are files.
    void step(int steps);
    void updateIcons();

Q_SIGNALS:
    /// By the user; never from setFiles().
    void fileSelected(int index);
};

} // namespace cxr::ui
