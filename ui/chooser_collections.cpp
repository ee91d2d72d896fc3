// SPDX-License-Identifier: Apache-2.0
// The menu of collections, and what it asks for.
#include "ui/chooser.h"
#include "ui/commands.h"
#include "ui/file_browser.h"
#include "ui/line_editor.h"
#include "ui/verdict_bar.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QMenu>
#include <QToolButton>

#include <utility>

namespace cxr::ui {

void Chooser::buildMenu()
{
    m_button->setObjectName(QStringLiteral("collections"));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_button->setMenu(new QMenu(m_button));
    m_name->setObjectName(QStringLiteral("collectionNameEditor"));
    m_browser->head()->addWidget(m_button, 1);
    m_browser->head()->addWidget(m_name, 1);
    connect(m_button->menu(), &QMenu::aboutToShow, this, &Chooser::fillMenu);
    connect(m_name, &LineEditor::answered, this, [this](const QString& text) {
        const QString name = text.simplified();
        const CollectionChoice* chosen = m_collections.find(m_collections.current);
        if (name.isEmpty())
            return;
        if (!m_renaming) {
            Q_EMIT collectionWanted(name);
        } else if (chosen) {
            push(
                tr("rename %1").arg(chosen->name),
                [this, id = chosen->id, name] { Q_EMIT collectionRenamed(id, name); },
                [this, id = chosen->id, old = chosen->name] { Q_EMIT collectionRenamed(id, old); });
        }
    });
    connect(m_name, &LineEditor::left, this, [this] {
        m_button->show();
        Q_EMIT left();
    });
    m_button->setToolTip(tr("Collections remember what you decide about files"));
    m_button->setAccessibleName(tr("Collections"));
    setCollections({});
}

void Chooser::setCollections(const CollectionState& state)
{
    m_collections = state;
    const CollectionChoice* chosen = state.find(state.current);
    // A tool button takes & for a mnemonic.
    QString name = chosen ? chosen->name : tr("Collections");
    m_bar->setCollection(name, m_trouble);
    m_button->setText(name.replace(QLatin1Char('&'), QLatin1String("&&")));
    showState();
}

void Chooser::setTrouble(const QString& trouble)
{
    m_trouble = trouble;
    setCollections(m_collections);
}

void Chooser::collectionMade(qint64 id, const QString& name)
{
    push(
        tr("new %1").arg(name), [this, id] { Q_EMIT collectionRemoved(id, false); },
        [this, id] { Q_EMIT collectionRemoved(id, true); }, true);
}

void Chooser::fillMenu()
{
    QMenu* menu = m_button->menu();
    menu->clear();
    for (const CollectionChoice& choice : m_collections.all) {
        QString name = choice.name;
        name.replace(QLatin1Char('&'), QLatin1String("&&"));
        QAction* action = menu->addAction(tr("%1 (%2)").arg(name).arg(choice.files));
        action->setCheckable(true);
        action->setChecked(choice.id == m_collections.current);
        connect(action, &QAction::triggered, this,
            [this, id = choice.id] { Q_EMIT collectionChosen(id); });
    }
    const auto add = [&](std::initializer_list<Command> commands) {
        menu->addSeparator();
        for (const Command command : commands)
            menu->addAction(m_commands.action(command));
    };
    add({Command::CollectionShow, Command::CollectionCheck});
    add({Command::CollectionAdd, Command::CollectionTakeOut});
    add({Command::CollectionNew, Command::CollectionRename, Command::CollectionRemove});
    add({Command::CollectionImport, Command::CollectionExport});
}

void Chooser::askForName(bool rename)
{
    const CollectionChoice* chosen = m_collections.find(m_collections.current);
    m_renaming = rename && chosen;
    m_button->hide();
    m_name->ask(m_renaming ? tr("New name of the collection") : tr("Name of the new collection"),
        m_renaming ? chosen->name : QString());
}

void Chooser::askForImport()
{
    auto* dialog = new QFileDialog(m_window, tr("Import a collection"));
    dialog->setObjectName(QStringLiteral("importCollection"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Collections (*.csv *.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &Chooser::importWanted);
    dialog->open();
}

void Chooser::askForExport()
{
    const CollectionChoice* chosen = m_collections.find(m_collections.current);
    if (!chosen)
        return;
    auto* dialog = new QFileDialog(m_window, tr("Export the collection"));
    dialog->setObjectName(QStringLiteral("exportCollection"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString csv = tr("CSV for spreadsheets (*.csv)");
    dialog->setNameFilters({csv, tr("JSON (*.json)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, csv](const QString& filter) {
        dialog->setDefaultSuffix(filter == csv ? QStringLiteral("csv") : QStringLiteral("json"));
    });
    QString name = chosen->name;
    dialog->selectFile(name.replace(QLatin1Char('/'), QLatin1Char('_')));
    connect(dialog, &QFileDialog::fileSelected, this, &Chooser::exportWanted);
    dialog->open();
}

} // namespace cxr::ui
