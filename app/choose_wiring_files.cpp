// SPDX-License-Identifier: Apache-2.0
// New collections, and collections as files.
#include "app/choose_wiring.h"
#include "app/to_path.h"
#include "curation/collection_text.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <utility>

namespace cxr::app {

namespace {

/// A free name like the wanted one.
std::string freeName(const CollectionList& list, const std::string& wanted)
{
    std::string name = wanted;
    const auto taken = [&](const curation::CollectionInfo& info) { return info.name == name; };
    for (int copy = 2; std::any_of(list.begin(), list.end(), taken); ++copy)
        name = wanted + " (" + std::to_string(copy) + ")";
    return name;
}

} // namespace

/// Makes a collection and lets `fill` put something into it, or makes none.
void ChooseWiring::make(const QString& name, const CollectionWrite& fill)
{
    const auto id = std::make_shared<curation::CollectionId>(0);
    const std::uint64_t number = m_store.write(
        [id, name = name.toStdString(), fill](curation::Collections& collections, auto) {
            const Result<curation::CollectionId> made = collections.create(name);
            if (!made)
                return Result<void>(tl::unexpected(made.error()));
            *id = *made;
            Result<void> filled = fill(collections, *made);
            if (!filled)
                static_cast<void>(collections.setRemoved(*made, true));
            return filled;
        });
    m_making.push_back({number, name, id});
}

void ChooseWiring::importFrom(const QString& path)
{
    const std::string name =
        freeName(m_collections, QFileInfo(path).completeBaseName().toStdString());
    make(QString::fromStdString(name),
        [file = toPath(path)](curation::Collections& collections, curation::CollectionId id) {
            const auto entries = curation::readCollectionText(file);
            if (!entries)
                return Result<void>(tl::unexpected(entries.error()));
            return collections.put(id, *entries);
        });
}

void ChooseWiring::exportTo(const QString& path)
{
    std::string name;
    for (const curation::CollectionInfo& info : m_collections) {
        if (info.id == m_current)
            name = info.name;
    }
    write(
        [file = toPath(path), name](
            curation::Collections& collections, curation::CollectionId current) {
            const auto entries = collections.entries(current);
            if (!entries)
                return Result<void>(tl::unexpected(entries.error()));
            Result<void> done = curation::writeCollectionText(file, name, *entries);
            // A disk that is full is no reason to try again by itself: the user may choose another.
            if (!done && done.error().code == Code::DiskFull)
                done = fail(Code::CannotWrite, done.error().detail);
            return done;
        },
        tr("Written: %1.").arg(QDir::toNativeSeparators(path)));
}

/// Looks after the files first: of a medium that is not there nobody wants to read ten thousand
/// times that a file is missing.
void ChooseWiring::openCollection()
{
    if (m_entries.isEmpty()) {
        m_window.showNotice(tr("The collection holds no files yet. Judge some, or add those that "
                               "are listed."),
            ui::Severity::Info);
        return;
    }
    m_openChecked = true;
    m_store.check();
}

void ChooseWiring::openChecked()
{
    std::vector<SessionFile> files;
    QSet<QString> seen; // what left the collection may still stand in the order, or twice
    for (const QString& key : std::as_const(m_order)) {
        if (!m_entries.contains(key) || seen.contains(key))
            continue;
        seen.insert(key);
        files.push_back({key, {}});
        if (m_marks.value(key) == ui::FileMark::Missing)
            files.back().problem = Error{Code::FileNotFound, key.toStdString()};
    }
    m_session.openFiles(files);
}

} // namespace cxr::app
