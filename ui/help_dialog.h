// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace cxr::ui {

class Commands;

/// Every key of the command table, and the mouse.
class HelpDialog : public QDialog {
    Q_OBJECT

public:
    HelpDialog(const Commands& commands, QWidget* parent = nullptr);
};

} // namespace cxr::ui
