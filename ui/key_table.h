// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QString>

#include <vector>

namespace cxr::ui {

/// What a user has changed of the table of keys: a command's id (Commands::idOf) and its keys,
/// portable text, alternatives separated by blanks; empty: none.
using KeyChanges = QMap<QString, QString>;

[[nodiscard]] QList<QKeySequence> keysFrom(const QString& portable);
[[nodiscard]] QString portableText(const QList<QKeySequence>& keys);
/// As people read them, alternatives joined by a comma.
[[nodiscard]] QString nativeText(const QList<QKeySequence>& keys);

/// Keys while they are being changed: which command has which, which two want the same. A value
/// without widgets.
class KeyTable {
public:
    struct Row {
        QString id;
        QString group;
        QString text;
        QString explanation;
        QList<QKeySequence> standard; ///< as the program comes
        QList<QKeySequence> keys;     ///< now
    };

    explicit KeyTable(std::vector<Row> rows) : m_rows(std::move(rows)) { }

    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    void setKeys(std::size_t row, const QList<QKeySequence>& keys);
    void reset(std::size_t row);
    void resetAll();
    /// Takes the key away from all rows but this one.
    void takeFromOthers(std::size_t row, const QKeySequence& key);

    [[nodiscard]] bool changed(std::size_t row) const;
    /// The other rows that have this key, too.
    [[nodiscard]] std::vector<std::size_t> others(std::size_t row, const QKeySequence& key) const;
    /// Whether one of the row's keys is another row's, too.
    [[nodiscard]] bool conflicts(std::size_t row) const;
    [[nodiscard]] bool anyConflict() const;
    [[nodiscard]] KeyChanges changes() const;

    /// Whether lists, fields and buttons need this key to be worked without a mouse.
    [[nodiscard]] static bool needed(const QKeySequence& key);

private:
    std::vector<Row> m_rows;
};

} // namespace cxr::ui
