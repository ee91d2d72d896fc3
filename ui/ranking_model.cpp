// SPDX-License-Identifier: Apache-2.0
#include "ui/ranking_model.h"

#include "ui/figure_text.h"
#include "ui/theme.h"

#include <QFont>
#include <QFontDatabase>

#include <algorithm>
#include <cmath>

namespace cxr::ui {

namespace {

bool sameMethods(const Ranking& a, const Ranking& b)
{
    return std::equal(a.methods.begin(), a.methods.end(), b.methods.begin(), b.methods.end(),
        [](const RankedMethod& x, const RankedMethod& y) { return x.id == y.id; });
}

bool isFigure(int column)
{
    return column >= RankingModel::Psnr;
}

} // namespace

RankingModel::RankingModel(QObject* parent) : QAbstractTableModel(parent)
{
}

void RankingModel::setRanking(const Ranking& ranking)
{
    if (!sameMethods(ranking, m_ranking)) {
        beginResetModel();
        m_ranking = ranking;
        endResetModel();
        return;
    }
    m_ranking = ranking;
    updateLook();
}

void RankingModel::updateLook()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int RankingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ranking.methods.size());
}

int RankingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

int RankingModel::rank(const RankedMethod& method) const
{
    const auto better = std::count_if(m_ranking.methods.begin(), m_ranking.methods.end(),
        [&](const RankedMethod& other) { return other.psnrDb > method.psnrDb; });
    return static_cast<int>(better) + 1;
}

QString RankingModel::text(const RankedMethod& method, int column) const
{
    const auto marker = [&](const QString& shown) {
        if (shown == method.id)
            return QStringLiteral("●");
        return method.measured() ? QStringLiteral("○") : QString();
    };
    switch (column) {
    case Left:
        return marker(m_ranking.left);
    case Right:
        return marker(m_ranking.right);
    case Rank:
        return method.measured() ? QString::number(rank(method)) : QString();
    case Title:
        return method.title;
    case Kind:
        return !method.problem.isEmpty()         ? tr("Failed")
            : method.kind == MethodKind::Network ? tr("Network")
            : method.kind == MethodKind::Rival   ? tr("Filter")
                                                 : tr("Input");
    case Details:
        return method.details;
    case Psnr:
        return figureText(method.psnrDb, 2);
    case Gain:
        return method.kind == MethodKind::Input ? QStringLiteral("–") : gainText(method.gainDb, 2);
    case Mse:
        return figureText(method.mse, 2);
    case Ssim:
        return figureText(method.ssim, 4);
    case Seconds:
        return method.kind == MethodKind::Input ? QStringLiteral("–")
                                                : figureText(method.seconds, 2);
    default:
        return {};
    }
}

QVariant RankingModel::sortValue(const RankedMethod& method, int column) const
{
    const auto number = [](double value) {
        return std::isnan(value) ? QVariant() : QVariant(value);
    };
    switch (column) {
    case Title:
        return method.title;
    case Kind:
    case Details:
        return text(method, column);
    case Psnr:
        return number(method.psnrDb);
    case Gain:
        return number(method.gainDb);
    case Mse:
        return number(method.mse);
    case Ssim:
        return number(method.ssim);
    case Seconds:
        return number(method.seconds);
    default:
        return method.measured() ? QVariant(double(rank(method))) : QVariant();
    }
}

QVariant RankingModel::colour(const RankedMethod& method, int column) const
{
    const ThemeColours& colours = themeColours();
    if (!method.problem.isEmpty())
        return column == Title ? QVariant() : QVariant(colours.bad);
    if (!method.measured())
        return colours.quietText;
    if (column == Left || column == Right) {
        const QString& shown = column == Left ? m_ranking.left : m_ranking.right;
        return shown == method.id ? colours.accent : colours.quietText;
    }
    if (column == Gain && method.kind != MethodKind::Input)
        return method.gainDb < 0 ? colours.bad : colours.good;
    return column == Kind || column == Rank || column == Details ? QVariant(colours.quietText)
                                                                 : QVariant();
}

QString RankingModel::toolTip(const RankedMethod& method, int column) const
{
    if (!method.problem.isEmpty())
        return method.problem;
    if (!method.measured())
        return tr("Not measured yet");
    if (column == Left)
        return tr("Show %1 in the left pane (Shift+Return)").arg(method.title);
    if (column == Right)
        return tr("Show %1 in the right pane (Return)").arg(method.title);
    return method.details;
}

QVariant RankingModel::data(const QModelIndex& index, int role) const
{
    const RankedMethod& method = this->method(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(method, column);
    case sortRole:
        return sortValue(method, column);
    case Qt::ForegroundRole:
        return colour(method, column);
    case Qt::ToolTipRole:
        return toolTip(method, column);
    case Qt::TextAlignmentRole:
        return int(column <= Right                   ? Qt::AlignCenter
                : isFigure(column) || column == Rank ? Qt::AlignRight | Qt::AlignVCenter
                                                     : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole:
        if (isFigure(column))
            return QFontDatabase::systemFont(QFontDatabase::FixedFont);
        if (column == Title && method.kind == MethodKind::Network) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    case Qt::AccessibleTextRole:
        if (column <= Right && method.measured()) {
            const bool shown = method.id == (column == Left ? m_ranking.left : m_ranking.right);
            return shown ? tr("shown") : tr("not shown");
        }
        return text(method, column);
    default:
        return {};
    }
}

QVariant RankingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section <= Right                      ? Qt::AlignCenter
                : section >= Title && section <= Details ? Qt::AlignLeft | Qt::AlignVCenter
                                                         : Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        const QString tips[] = {tr("The method in the left pane"),
            tr("The method in the right pane"), tr("By PSNR; equal methods share the better rank"),
            {}, {}, tr("More is better"), tr("PSNR over that of the interpolated input"),
            tr("Squared grey levels; less is better"), m_ranking.definition,
            tr("Of the method alone, without measuring")};
        return tips[section];
    }
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Left"), tr("Right"), tr("#"), tr("Method"), tr("Kind"),
        tr("Parameters"), tr("PSNR dB"), tr("Gain dB"), tr("MSE"), tr("SSIM"), tr("Seconds")};
    return titles[section];
}

RankingOrder::RankingOrder(RankingModel* model, QObject* parent) : QSortFilterProxyModel(parent)
{
    setSourceModel(model);
    setSortRole(RankingModel::sortRole);
}

bool RankingOrder::lessThan(const QModelIndex& a, const QModelIndex& b) const
{
    const QVariant first = a.data(RankingModel::sortRole);
    const QVariant second = b.data(RankingModel::sortRole);
    if (!first.isValid() || !second.isValid()) {
        const bool firstStandsBefore = first.isValid() && !second.isValid();
        const bool secondStandsBefore = second.isValid() && !first.isValid();
        return sortOrder() == Qt::AscendingOrder ? firstStandsBefore : secondStandsBefore;
    }
    if (first.typeId() == QMetaType::QString)
        return QString::localeAwareCompare(first.toString(), second.toString()) < 0;
    return first.toDouble() < second.toDouble();
}

} // namespace cxr::ui
