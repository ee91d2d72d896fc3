// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAction;

namespace cxr::ui {

/// What the window shows before the first file: how to begin.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    WelcomePage(QAction* openFiles, QAction* openFolder, QWidget* parent = nullptr);
};

} // namespace cxr::ui
