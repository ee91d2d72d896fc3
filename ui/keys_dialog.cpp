// SPDX-License-Identifier: Apache-2.0
#include "ui/keys_dialog.h"

#include "ui/commands.h"
#include "ui/key_field.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cxr::ui {

namespace {

std::vector<KeyTable::Row> rowsOf(const Commands& commands)
{
    std::vector<KeyTable::Row> rows;
    const QList<Commands::Line> lines = commands.lines();
    for (const Commands::Line& line : lines)
        rows.push_back({Commands::idOf(line.command), line.group, line.text, line.explanation,
            Commands::standardKeys(line.command), commands.action(line.command)->shortcuts()});
    return rows;
}

} // namespace

KeysDialog::KeysDialog(const Commands& commands, QWidget* parent) :
    QDialog(parent),
    m_table(rowsOf(commands)),
    m_search(new QLineEdit),
    m_tree(new QTreeWidget),
    m_name(new QLabel),
    m_first(new KeyField),
    m_second(new KeyField),
    m_standard(new QPushButton(tr("&Standard keys"))),
    m_problem(new QLabel),
    m_take(new QPushButton(tr("&Take it away there")))
{
    setWindowTitle(tr("Change keys"));
    m_search->setPlaceholderText(tr("Search a command or a key"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_tree->setObjectName(QStringLiteral("keys"));
    m_tree->setAccessibleName(tr("Commands and their keys"));
    m_tree->setHeaderLabels({tr("Command"), tr("Keys")});
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_name->setWordWrap(true);
    m_first->setObjectName(QStringLiteral("firstKey"));
    m_second->setObjectName(QStringLiteral("secondKey"));
    m_first->setAccessibleName(tr("Key"));
    m_second->setAccessibleName(tr("Another key"));
    for (KeyField* key : {m_first, m_second})
        connect(key, &KeyField::keyChanged, this, &KeysDialog::edit);
    m_standard->setAutoDefault(false);
    m_problem->setObjectName(QStringLiteral("conflict"));
    m_problem->setWordWrap(true);
    m_take->setObjectName(QStringLiteral("take"));
    m_take->setAutoDefault(false);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_store = buttons->button(QDialogButtonBox::Ok);
    QPushButton* all = buttons->addButton(tr("&All standard keys"), QDialogButtonBox::ResetRole);
    all->setObjectName(QStringLiteral("allStandard"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(all, &QPushButton::clicked, this, [this] {
        m_table.resetAll();
        choose();
    });
    connect(m_standard, &QPushButton::clicked, this, [this] {
        m_table.reset(row());
        choose();
    });
    connect(m_take, &QPushButton::clicked, this, [this] {
        const QList<QKeySequence> keys = m_table.rows().at(row()).keys;
        for (const QKeySequence& key : keys)
            m_table.takeFromOthers(row(), key);
        show();
    });
    connect(m_search, &QLineEdit::textChanged, this, &KeysDialog::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &KeysDialog::choose);

    auto* firstLabel = new QLabel(tr("&Key"));
    firstLabel->setBuddy(m_first);
    auto* secondLabel = new QLabel(tr("A&nother key"));
    secondLabel->setBuddy(m_second);
    auto* keys = new QHBoxLayout;
    for (QWidget* widget :
        std::initializer_list<QWidget*>{firstLabel, m_first, secondLabel, m_second, m_standard})
        keys->addWidget(widget);
    auto* conflict = new QHBoxLayout;
    conflict->addWidget(m_problem, 1);
    conflict->addWidget(m_take);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    column->addWidget(m_name);
    column->addLayout(keys);
    column->addLayout(conflict);
    column->addWidget(buttons);
    resize(720, 640);
    fill();
}

void KeysDialog::fill()
{
    QTreeWidgetItem* group = nullptr;
    for (const KeyTable::Row& row : m_table.rows()) {
        if (!group || group->text(0) != row.group) {
            group = new QTreeWidgetItem(m_tree, {row.group});
            group->setFlags(Qt::ItemIsEnabled);
            group->setExpanded(true);
        }
        auto* item = new QTreeWidgetItem(group, {row.text});
        item->setData(0, Qt::UserRole, static_cast<int>(m_items.size()));
        item->setToolTip(0, row.explanation);
        m_items.push_back(item);
    }
    m_tree->setCurrentItem(m_items.front());
    show();
}

std::size_t KeysDialog::row() const
{
    return static_cast<std::size_t>(m_tree->currentItem()->data(0, Qt::UserRole).toInt());
}

void KeysDialog::filter()
{
    const QStringList words = m_search->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const KeyTable::Row& row = m_table.rows()[i];
        const QString text = row.text + QLatin1Char(' ') + nativeText(row.keys);
        const bool found = std::all_of(words.begin(), words.end(),
            [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
        m_items[i]->setHidden(!found);
    }
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_tree->topLevelItem(i);
        bool any = false;
        for (int child = 0; child < group->childCount(); ++child)
            any = any || !group->child(child)->isHidden();
        group->setHidden(!any);
    }
    // The fields below are about a row in sight.
    const QTreeWidgetItem* current = m_tree->currentItem();
    if (current && !current->isHidden() && current->parent())
        return;
    const auto first = std::find_if(m_items.begin(), m_items.end(),
        [](const QTreeWidgetItem* item) { return !item->isHidden(); });
    m_tree->setCurrentItem(first == m_items.end() ? nullptr : *first);
}

void KeysDialog::choose()
{
    if (!m_tree->currentItem() || !m_tree->currentItem()->parent())
        return;
    const KeyTable::Row& chosen = m_table.rows().at(row());
    m_first->setKey(chosen.keys.value(0));
    m_second->setKey(chosen.keys.value(1));
    show();
}

void KeysDialog::edit()
{
    m_table.setKeys(row(), {m_first->key(), m_second->key()});
    show();
}

void KeysDialog::show()
{
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const KeyTable::Row& row = m_table.rows()[i];
        const bool conflict = m_table.conflicts(i);
        QTreeWidgetItem* item = m_items[i];
        item->setText(1, nativeText(row.keys) + (conflict ? QStringLiteral("  ⚠") : QString()));
        QFont font = m_tree->font();
        font.setBold(m_table.changed(i));
        item->setFont(1, font);
        item->setForeground(
            1, conflict ? themeColours().bad : palette().color(QPalette::Active, QPalette::Text));
    }
    const KeyTable::Row& chosen = m_table.rows().at(row());
    m_name->setText(QStringLiteral("%1: %2").arg(chosen.text, chosen.explanation));
    m_standard->setEnabled(m_table.changed(row()));
    QStringList problems;
    for (const QKeySequence& key : chosen.keys) {
        for (const std::size_t other : m_table.others(row(), key))
            problems << tr("%1 is also the key of “%2”.")
                            .arg(
                                key.toString(QKeySequence::NativeText), m_table.rows()[other].text);
    }
    m_take->setVisible(!problems.isEmpty());
    if (problems.isEmpty() && m_table.anyConflict())
        problems << tr("Two commands still want the same key; they are marked ⚠.");
    m_problem->setText(problems.join(QLatin1Char('\n')));
    m_store->setEnabled(!m_table.anyConflict());
}

} // namespace cxr::ui
