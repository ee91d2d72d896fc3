// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/file_filter.h"

#include <QMenu>

namespace cxr::ui {

/// The menu beside the filter's line: verdict, stars, modality, what is in trouble, and the order.
class FilterMenu : public QMenu {
    Q_OBJECT

public:
    explicit FilterMenu(QWidget* parent = nullptr);

    /// Shows this query; offers the modalities of these files.
    void setQuery(const FileQuery& query, const FileModel& files);

Q_SIGNALS:
    void queryChosen(const cxr::ui::FileQuery& query);

private:
    template <typename Change>
    QAction* offer(QMenu* menu, const QString& text, bool checked, Change change);

    FileQuery m_query;
};

} // namespace cxr::ui
