// SPDX-License-Identifier: Apache-2.0
#include "ui/metadata_filter.h"

namespace cxr::ui {

MetadataFilter::MetadataFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void MetadataFilter::setText(const QString& text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool MetadataFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_text.isEmpty())
        return true;
    const auto text = [&](int column) {
        return sourceModel()->index(row, column, parent).data().toString();
    };
    for (const int column : {MetadataColumn::tag, MetadataColumn::name, MetadataColumn::value}) {
        if (text(column).contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    QString digits = text(MetadataColumn::tag);
    digits.remove(QLatin1Char('(')).remove(QLatin1Char(',')).remove(QLatin1Char(')'));
    return digits.contains(m_text, Qt::CaseInsensitive);
}

int MetadataFilter::matches() const
{
    return matchesBelow({});
}

int MetadataFilter::matchesBelow(const QModelIndex& parent) const
{
    int count = 0;
    for (int row = 0; row < sourceModel()->rowCount(parent); ++row) {
        count += filterAcceptsRow(row, parent) ? 1 : 0;
        count += matchesBelow(sourceModel()->index(row, 0, parent));
    }
    return count;
}

} // namespace cxr::ui
