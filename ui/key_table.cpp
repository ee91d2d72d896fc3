// SPDX-License-Identifier: Apache-2.0
#include "ui/key_table.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace cxr::ui {

QList<QKeySequence> keysFrom(const QString& portable)
{
    QList<QKeySequence> keys;
    const QStringList texts = portable.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& text : texts) {
        const QKeySequence key(text, QKeySequence::PortableText);
        if (!key.isEmpty() && key[0].key() != Qt::Key_unknown)
            keys.append(key);
    }
    return keys;
}

QString portableText(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts << key.toString(QKeySequence::PortableText);
    return texts.join(QLatin1Char(' '));
}

QString nativeText(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts << key.toString(QKeySequence::NativeText);
    return texts.join(QStringLiteral(", "));
}

void KeyTable::setKeys(std::size_t row, const QList<QKeySequence>& keys)
{
    QList<QKeySequence> once;
    for (const QKeySequence& key : keys) {
        if (!key.isEmpty() && !once.contains(key))
            once.append(key);
    }
    m_rows.at(row).keys = once;
}

void KeyTable::reset(std::size_t row)
{
    m_rows.at(row).keys = m_rows.at(row).standard;
}

void KeyTable::resetAll()
{
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        reset(row);
}

void KeyTable::takeFromOthers(std::size_t row, const QKeySequence& key)
{
    for (const std::size_t other : others(row, key))
        m_rows[other].keys.removeAll(key);
}

bool KeyTable::changed(std::size_t row) const
{
    return m_rows.at(row).keys != m_rows.at(row).standard;
}

std::vector<std::size_t> KeyTable::others(std::size_t row, const QKeySequence& key) const
{
    std::vector<std::size_t> found;
    for (std::size_t other = 0; other < m_rows.size(); ++other) {
        if (other != row && m_rows[other].keys.contains(key))
            found.push_back(other);
    }
    return found;
}

bool KeyTable::conflicts(std::size_t row) const
{
    const QList<QKeySequence>& keys = m_rows.at(row).keys;
    return std::any_of(keys.begin(), keys.end(),
        [&](const QKeySequence& key) { return !others(row, key).empty(); });
}

bool KeyTable::anyConflict() const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (conflicts(row))
            return true;
    }
    return false;
}

KeyChanges KeyTable::changes() const
{
    KeyChanges result;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (changed(row))
            result.insert(m_rows[row].id, portableText(m_rows[row].keys));
    }
    return result;
}

bool KeyTable::needed(const QKeySequence& key)
{
    if (key.isEmpty())
        return false;
    const QKeyCombination chord = key[0];
    if (chord.keyboardModifiers() != Qt::NoModifier
        && chord.keyboardModifiers() != Qt::ShiftModifier)
        return false;
    constexpr std::array keys{
        Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space};
    return std::find(keys.begin(), keys.end(), chord.key()) != keys.end();
}

} // namespace cxr::ui
