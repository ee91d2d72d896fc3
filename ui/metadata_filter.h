// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSortFilterProxyModel>
#include <QString>

namespace cxr::ui {

/// The columns of the metadata tree.
struct MetadataColumn {
    static constexpr int tag = 0;
    static constexpr int name = 1;
    static constexpr int vr = 2;
    static constexpr int value = 3;
    static constexpr int count = 4;
};

/// Lets through the attributes whose tag, name or value contains a text, in any case, and the
/// sequences that lead to them. A tag is found as "0010,0020" and as "00100020".
class MetadataFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit MetadataFilter(QObject* parent = nullptr);

    void setText(const QString& text);
    /// Attributes of the source that match by themselves.
    [[nodiscard]] int matches() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    [[nodiscard]] int matchesBelow(const QModelIndex& parent) const;

    QString m_text;
};

} // namespace cxr::ui
