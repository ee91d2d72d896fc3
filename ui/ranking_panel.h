// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/view_data.h"

#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace cxr::ui {

class RankingModel;
class RankingOrder;

/// All methods on the open image, best first, while the results come in. A click on a row shows
/// its picture in the right pane; a click into the column "Left" shows it in the left one.
class RankingPanel : public QWidget {
    Q_OBJECT

public:
    explicit RankingPanel(QAction* blindTest, QWidget* parent = nullptr);

    void setRanking(const Ranking& ranking);
    [[nodiscard]] const Ranking& ranking() const;
    /// The two methods of a blind test unless the user says otherwise: those in the panes, or the
    /// best two. Empty when fewer than two are measured.
    [[nodiscard]] QStringList suggestedPair() const;

Q_SIGNALS:
    void rankingRequested();
    void stopRequested();
    /// Ids of the methods for both panes.
    void methodsChosen(const QString& left, const QString& right);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildTable();
    void choose(const QModelIndex& index, bool left);

    RankingModel* m_model;
    RankingOrder* m_order;
    QLabel* m_heading;
    QLabel* m_definition;
    QLabel* m_hint;
    QLabel* m_status;
    QProgressBar* m_progress;
    QPushButton* m_rank;
    QStackedWidget* m_pages;
    QTableView* m_table;
};

} // namespace cxr::ui
