// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/view_data.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace cxr::ui {

/// The rows of a ranking as a table: which panes show them, rank, name, kind, figures.
class RankingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Left,
        Right,
        Rank,
        Title,
        Kind,
        Details,
        Psnr,
        Gain,
        Mse,
        Ssim,
        Seconds,
        columns
    };
    /// A double or a text that rows are sorted by; an invalid value stands last.
    static constexpr int sortRole = Qt::UserRole;

    explicit RankingModel(QObject* parent = nullptr);

    /// Keeps selection and place in the views when the methods are the same as before.
    void setRanking(const Ranking& ranking);
    [[nodiscard]] const Ranking& ranking() const { return m_ranking; }
    [[nodiscard]] const RankedMethod& method(int row) const
    {
        return m_ranking.methods[static_cast<std::size_t>(row)];
    }
    /// Draws colours and fonts anew.
    void updateLook();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const RankedMethod& method, int column) const;
    [[nodiscard]] QVariant sortValue(const RankedMethod& method, int column) const;
    [[nodiscard]] QVariant colour(const RankedMethod& method, int column) const;
    [[nodiscard]] QString toolTip(const RankedMethod& method, int column) const;
    /// 1 + the number of methods with a higher PSNR.
    [[nodiscard]] int rank(const RankedMethod& method) const;

    Ranking m_ranking;
};

/// Sorts by the numbers behind the texts; what is not measured stays last in either order.
class RankingOrder : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RankingOrder(RankingModel* model, QObject* parent = nullptr);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& a, const QModelIndex& b) const override;
};

} // namespace cxr::ui
