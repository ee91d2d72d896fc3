// SPDX-License-Identifier: Apache-2.0
// What is learnt of files: headers, figures, and whether they are still as they were judged.
#include "app/choose_wiring.h"
#include "app/judgement.h"

#include <utility>

namespace cxr::app {

/// Tells the collection what was learnt of a file; files that are in none are left out there.
void ChooseWiring::describe(const QString& key)
{
    const auto entry = m_entries.find(key);
    if (entry != m_entries.end() && !m_readOnly) {
        curation::Description description{.path = entry->path};
        if (m_facts.contains(key))
            description.facts = entry->facts = m_facts.value(key);
        if (m_figures.contains(key))
            description.figures = entry->figures = m_figures.value(key);
        m_store.write([description](curation::Collections& collections, auto current) {
            return collections.describe(current, {&description, 1});
        });
    }
    showFiles({key});
}

void ChooseWiring::learn(const Document& document)
{
    if (m_session.current() < 0)
        return;
    const QString key = openKey();
    const curation::PictureFacts facts = factsOf(document);
    m_sizes.insert(key, static_cast<qint64>(document.source.bytes));
    if (m_facts.value(key) == facts && m_entries.value(key).facts == facts) {
        showFiles({key});
        return;
    }
    m_facts.insert(key, facts);
    describe(key);
}

void ChooseWiring::learnHeaders(const std::vector<ScoutedFile>& files)
{
    QStringList keys;
    for (const ScoutedFile& file : files) {
        const QString key = keyOf(file.path);
        m_sizes.insert(key, static_cast<qint64>(file.header.bytes));
        const curation::PictureFacts facts{.modality = file.header.modality,
            .columns = file.header.columns,
            .rows = file.header.rows,
            .bits = file.header.bits};
        if (facts.columns > 0 && !m_facts.contains(key))
            m_facts.insert(key, facts);
        keys << key;
    }
    showFiles(keys);
}

void ChooseWiring::record(const Outcome& outcome)
{
    const auto figures = recordedFigures(outcome);
    if (!figures || m_session.current() < 0)
        return;
    const QString key = openKey();
    m_figures.insert(key, *figures);
    describe(key);
}

void ChooseWiring::mark(const std::vector<CheckedFile>& files, bool last)
{
    QStringList keys;
    for (const CheckedFile& file : files) {
        const QString key = QString::fromStdString(file.path);
        const ui::FileMark mark = file.state == curation::FileState::Missing ? ui::FileMark::Missing
            : file.state == curation::FileState::Changed                     ? ui::FileMark::Changed
                                                                             : ui::FileMark::None;
        m_missing += mark == ui::FileMark::Missing ? 1 : 0;
        m_changed += mark == ui::FileMark::Changed ? 1 : 0;
        if (mark == m_marks.value(key, ui::FileMark::None))
            continue;
        m_marks.insert(key, mark);
        keys << key;
    }
    showFiles(keys);
    if (!last)
        return;
    const int missing = std::exchange(m_missing, 0);
    const int changed = std::exchange(m_changed, 0);
    const bool opens = std::exchange(m_openChecked, false);
    if (opens)
        openChecked();
    const bool aloud = std::exchange(m_checkAloud, false);
    if (!aloud && (!opens || missing + changed == 0))
        return;
    if (missing + changed == 0)
        m_window.showNotice(
            tr("All files of the collection are there, as they were judged."), ui::Severity::Info);
    else
        m_window.showNotice(
            tr("Files of the collection that are missing: %1; that have changed: %2. Filter for "
               "\"Missing, changed or unreadable\" to see them.")
                .arg(missing)
                .arg(changed),
            ui::Severity::Warning);
}

} // namespace cxr::app
