// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/key_table.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace cxr::ui {

class Commands;
class KeyField;

/// Changes the keys of commands. Two commands that want one key are shown at once, and such a table
/// cannot be stored. Use with open() and accepted().
class KeysDialog : public QDialog {
    Q_OBJECT

public:
    explicit KeysDialog(const Commands& commands, QWidget* parent = nullptr);

    [[nodiscard]] KeyChanges changes() const { return m_table.changes(); }

private:
    void fill();
    void filter();
    void choose();
    void edit();
    void show();
    [[nodiscard]] std::size_t row() const;

    KeyTable m_table;
    QLineEdit* m_search;
    QTreeWidget* m_tree;
    QLabel* m_name;
    KeyField* m_first;
    KeyField* m_second;
    QPushButton* m_standard;
    QLabel* m_problem;
    QPushButton* m_take;
    QPushButton* m_store;
    std::vector<QTreeWidgetItem*> m_items; // of the rows
};

} // namespace cxr::ui
