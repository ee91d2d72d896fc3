// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/view_data.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QStandardItemModel;
class QTreeView;

namespace cxr::ui {

class MetadataFilter;

/// What the open file says about itself, as a tree with a search field. Ctrl+F goes to the field,
/// Ctrl+C copies the selected value and Ctrl+Shift+C the whole line.
class MetadataPanel : public QWidget {
    Q_OBJECT

public:
    explicit MetadataPanel(QWidget* parent = nullptr);

    void setMetadata(const Metadata& metadata);
    /// Hidden: what tells of the patient is neither shown nor found nor copied.
    void setPatientHidden(bool hidden);
    /// Brings the cursor into the search field.
    void search();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildTree();
    void fill();
    void applyFilter(const QString& text);
    void copy(bool wholeRow);

    QLineEdit* m_search;
    QLabel* m_count;
    QLabel* m_message;
    QTreeView* m_tree;
    QStackedWidget* m_pages;
    QStandardItemModel* m_model;
    MetadataFilter* m_filter;
    Metadata m_metadata;
    bool m_patientHidden = false;
};

} // namespace cxr::ui
