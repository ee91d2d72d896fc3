// SPDX-License-Identifier: Apache-2.0
#include "ui/filter_menu.h"

#include "ui/file_model.h"

#include <utility>

namespace cxr::ui {

FilterMenu::FilterMenu(QWidget* parent) : QMenu(parent)
{
    setObjectName(QStringLiteral("filterChoices"));
}

template <typename Change>
QAction* FilterMenu::offer(QMenu* menu, const QString& text, bool checked, Change change)
{
    QAction* action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(checked);
    connect(action, &QAction::triggered, this, [this, change] {
        FileQuery query = m_query;
        change(query);
        Q_EMIT queryChosen(query);
    });
    return action;
}

void FilterMenu::setQuery(const FileQuery& query, const FileModel& files)
{
    m_query = query;
    clear();
    addSection(tr("Show"));
    QAction* all = addAction(tr("&All files"));
    all->setEnabled(!query.open());
    connect(all, &QAction::triggered, this, [this] {
        FileQuery open;
        open.order = m_query.order;
        open.descending = m_query.descending;
        Q_EMIT queryChosen(open);
    });
    for (const Verdict verdict : {Verdict::Undecided, Verdict::Keep, Verdict::Reject}) {
        const bool on = query.verdict == verdict;
        offer(this, verdictText(verdict), on, [verdict, on](FileQuery& next) {
            next.verdict = on ? std::nullopt : std::optional(verdict);
        });
    }
    QMenu* stars = addMenu(tr("At least … &stars"));
    for (int count = 0; count <= mostStars; ++count)
        offer(stars, count == 0 ? tr("Any") : QString(count, QChar(0x2605)), query.stars == count,
            [count](FileQuery& next) { next.stars = count; });
    QStringList modalities;
    for (int row = 0; row < files.count(); ++row) {
        const QString& modality = files.file(row).modality;
        if (!modality.isEmpty() && !modalities.contains(modality))
            modalities << modality;
    }
    modalities.sort();
    QMenu* modality = addMenu(tr("&Modality"));
    modality->setEnabled(!modalities.isEmpty());
    offer(modality, tr("Any"), query.modality.isEmpty(),
        [](FileQuery& next) { next.modality.clear(); });
    for (const QString& name : std::as_const(modalities))
        offer(modality, name, query.modality == name,
            [name](FileQuery& next) { next.modality = name; });
    offer(this, tr("Missing, changed or &unreadable"), query.troubled,
        [](FileQuery& next) { next.troubled = !next.troubled; });

    addSection(tr("Order"));
    QMenu* order = addMenu(tr("&Order by"));
    const std::pair<FileOrder, QString> orders[] = {{FileOrder::Listed, tr("As listed")},
        {FileOrder::Name, tr("Name")}, {FileOrder::Size, tr("Size of the file")},
        {FileOrder::Pixels, tr("Number of pixels")}, {FileOrder::Modality, tr("Modality")},
        {FileOrder::Verdict, tr("Verdict")}, {FileOrder::Stars, tr("Stars")},
        {FileOrder::Psnr, tr("PSNR")}, {FileOrder::Ssim, tr("SSIM")},
        {FileOrder::Consistency, tr("Consistency")}};
    for (const auto& [key, text] : orders)
        offer(order, text, query.order == key, [key = key](FileQuery& next) { next.order = key; });
    offer(this, tr("&Descending"), query.descending,
        [](FileQuery& next) { next.descending = !next.descending; });
}

} // namespace cxr::ui
