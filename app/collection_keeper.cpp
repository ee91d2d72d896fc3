// SPDX-License-Identifier: Apache-2.0
#include "app/collection_keeper.h"

#include "app/guarded.h"
#include "curation/collection_text.h"

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <map>
#include <system_error>
#include <utility>

namespace cxr::app {

namespace {

using namespace std::chrono_literals;
constexpr auto retryAfter = 3s;
constexpr auto gatherFor = 150ms;
/// Longer would keep a program from ending.
constexpr auto patience = 2s;
constexpr std::size_t checksPerTurn = 200;
/// Stands in the names of files that keep what could not be written.
constexpr const char* rescuedMark = ".unsaved-";

/// Another program or a full disk: both may pass.
bool passes(Code code)
{
    return code == Code::Busy || code == Code::DiskFull || code == Code::OutOfMemory;
}

} // namespace

CollectionKeeper::CollectionKeeper(
    std::filesystem::path path, std::string fallbackName, curation::CollectionId wanted) :
    m_path(std::move(path)),
    m_fallbackName(std::move(fallbackName)),
    m_current(wanted),
    m_again(new QTimer(this)),
    m_changed(new QTimer(this)),
    m_watcher(new QFileSystemWatcher(this))
{
    for (QTimer* timer : {m_again, m_changed})
        timer->setSingleShot(true);
    m_again->setInterval(retryAfter);
    m_changed->setInterval(gatherFor);
    connect(m_again, &QTimer::timeout, this, &CollectionKeeper::drain);
    connect(m_changed, &QTimer::timeout, this, &CollectionKeeper::look);
    connect(m_watcher, &QFileSystemWatcher::fileChanged, this, [this] {
        if (!m_changed->isActive())
            m_changed->start();
    });
}

void CollectionKeeper::open()
{
    drain();
}

Result<void> CollectionKeeper::begin()
{
    Result<curation::Collections> opened = curation::Collections::open(m_path, patience);
    if (!opened)
        return tl::unexpected(opened.error());
    m_collections.emplace(std::move(*opened));
    Q_EMIT this->opened(m_collections->readOnly(), m_collections->notice());
    return {};
}

/// Opens the database where it is not open yet. False: it cannot be opened now.
bool CollectionKeeper::ready()
{
    if (m_collections)
        return true;
    const Result<void> begun = guarded([this] { return begin(); });
    if (begun) {
        tell();
        if (!m_collections->readOnly() && takeUpRescued())
            tell();
        watch();
        return true;
    }
    m_waiting = true;
    Q_EMIT waiting(begun.error());
    if (!m_finishing && passes(begun.error().code))
        m_again->start();
    return false;
}

void CollectionKeeper::write(
    std::uint64_t number, const CollectionWrite& write, const std::vector<curation::Entry>& judged)
{
    m_pending.push_back({number, m_collections ? m_current : 0, write, judged});
    drain();
}

void CollectionKeeper::drain()
{
    m_again->stop();
    if (!ready())
        return;
    while (!m_pending.empty()) {
        const Pending& next = m_pending.front();
        const Result<void> done = guarded([&] {
            return next.write(*m_collections, next.collection != 0 ? next.collection : m_current);
        });
        if (!done && passes(done.error().code)) {
            m_waiting = true;
            Q_EMIT waiting(done.error());
            if (!m_finishing)
                m_again->start();
            return;
        }
        m_written = next.number;
        if (done)
            Q_EMIT written(next.number);
        else
            Q_EMIT refused(next.number, done.error());
        m_pending.pop_front();
    }
    if (std::exchange(m_waiting, false)) {
        Q_EMIT waiting(std::nullopt);
        stampNext();
    }
}

/// The list, and the entries of the collection that judgements go to.
void CollectionKeeper::tell()
{
    Result<CollectionList> list = m_collections->list();
    if (!list) {
        Q_EMIT waiting(list.error());
        return;
    }
    if (list->empty() && !m_collections->readOnly()) { // the last one was removed
        static_cast<void>(m_collections->create(m_fallbackName));
        list = m_collections->list();
        if (!list)
            return;
    }
    const bool there = std::any_of(list->begin(), list->end(),
        [this](const curation::CollectionInfo& info) { return info.id == m_current; });
    if (!there)
        m_current = list->empty() ? 0 : list->front().id;
    Q_EMIT listed(*list, m_current);
    Result<std::vector<curation::Entry>> entries = m_collections->entries(m_current);
    if (entries)
        Q_EMIT entriesRead(
            std::make_shared<const std::vector<curation::Entry>>(std::move(*entries)), m_written);
    else
        Q_EMIT waiting(entries.error());
}

void CollectionKeeper::choose(curation::CollectionId id)
{
    m_current = id;
    m_toCheck.clear();
    reload();
}

void CollectionKeeper::reload()
{
    drain();
    if (m_collections)
        tell();
}

void CollectionKeeper::look()
{
    drain();
    watch();
    if (!m_collections)
        return;
    if (const auto changed = m_collections->changedByOthers(); changed && *changed)
        tell();
}

/// Another program's writes go to the log beside the database first.
void CollectionKeeper::watch()
{
    const QString log = QString::fromStdString(m_path.string() + "-wal");
    if (!m_watcher->files().contains(log))
        m_watcher->addPath(log);
}

void CollectionKeeper::stamp(const std::vector<StampWish>& wishes)
{
    const bool idle = m_stamps.empty();
    m_stamps.insert(m_stamps.end(), wishes.begin(), wishes.end());
    if (idle)
        stampNext();
}

/// One file per turn of the event loop: a verdict gets between.
void CollectionKeeper::stampNext()
{
    if (m_stamps.empty() || !m_pending.empty() || m_retired)
        return; // an entry must be there before it can be described
    const StampWish wish = m_stamps.front();
    m_stamps.pop_front();
    Result<curation::FileStamp> stamp = guarded([&] { return curation::stampOf(wish.path); });
    // What was judged is what was shown: where the file holds something else by now, or is gone, no
    // size and no time may pass it off as the same.
    if (!wish.sha256.empty() && (!stamp || stamp->sha256 != wish.sha256))
        stamp = curation::FileStamp{.sha256 = wish.sha256};
    if (stamp && m_collections && !m_collections->readOnly()) {
        const curation::Description description{.path = wish.path, .stamp = *stamp};
        static_cast<void>(guarded([&] {
            return m_collections->describe(wish.collection, {&description, 1});
        }));
    }
    if (!m_stamps.empty())
        QMetaObject::invokeMethod(this, &CollectionKeeper::stampNext, Qt::QueuedConnection);
}

void CollectionKeeper::check()
{
    if (!ready())
        return;
    Result<std::vector<curation::Entry>> entries = m_collections->entries(m_current);
    if (!entries) {
        Q_EMIT waiting(entries.error());
        return;
    }
    const bool idle = m_toCheck.empty();
    m_toCheck = std::move(*entries);
    m_checkedSoFar = 0;
    if (m_toCheck.empty())
        Q_EMIT checked({}, true);
    else if (idle)
        checkNext();
}

void CollectionKeeper::checkNext()
{
    if (m_retired || m_toCheck.empty())
        return;
    std::vector<CheckedFile> found;
    std::vector<curation::Description> touched;
    const std::size_t end = std::min(m_checkedSoFar + checksPerTurn, m_toCheck.size());
    for (; m_checkedSoFar < end && !m_retired; ++m_checkedSoFar) {
        const curation::Entry& entry = m_toCheck[m_checkedSoFar];
        const curation::FileCheck check = curation::checkFile(entry.path, entry.stamp);
        found.push_back({entry.path, check.state});
        if (check.state == curation::FileState::Unchanged && check.now != entry.stamp)
            touched.push_back({.path = entry.path, .stamp = check.now});
    }
    if (!touched.empty() && !m_collections->readOnly())
        static_cast<void>(guarded([&] { return m_collections->describe(m_current, touched); }));
    const bool last = m_checkedSoFar >= m_toCheck.size();
    if (last)
        m_toCheck.clear();
    Q_EMIT checked(found, last);
    if (!last)
        QMetaObject::invokeMethod(this, &CollectionKeeper::checkNext, Qt::QueuedConnection);
}

void CollectionKeeper::finish()
{
    m_finishing = true;
    drain();
    m_again->stop();
    static_cast<void>(guarded([this] {
        rescue();
        return Result<void>();
    }));
}

/// One file per collection; a later judgement of a file takes the place of an earlier one.
void CollectionKeeper::rescue()
{
    std::map<curation::CollectionId, std::map<std::string, curation::Entry>> unwritten;
    for (const Pending& pending : m_pending) {
        for (const curation::Entry& entry : pending.judged)
            unwritten[pending.collection].insert_or_assign(entry.path, entry);
    }
    for (const auto& [collection, byPath] : unwritten) {
        std::vector<curation::Entry> entries;
        for (const auto& [path, entry] : byPath)
            entries.push_back(entry);
        const std::string name = m_path.string() + rescuedMark + std::to_string(collection) + '-'
            + std::to_string(::getpid()) + ".json";
        static_cast<void>(curation::writeCollectionText(name, {}, entries));
    }
}

/// True: there was something.
bool CollectionKeeper::takeUpRescued()
{
    std::error_code error;
    const std::string begin = m_path.filename().string() + rescuedMark;
    std::vector<std::filesystem::path> files;
    for (std::filesystem::directory_iterator file(m_path.parent_path(), error), end;
         !error && file != end; file.increment(error)) {
        if (file->path().filename().string().starts_with(begin))
            files.push_back(file->path());
    }
    for (const std::filesystem::path& file : files) {
        const auto entries = curation::readCollectionText(file);
        const std::string number = file.filename().string().substr(begin.size());
        const curation::CollectionId id = std::strtoll(number.c_str(), nullptr, 10);
        if (!entries)
            continue; // stays for whoever wants to import it
        std::vector<curation::JudgementChange> changes;
        for (const curation::Entry& entry : *entries)
            changes.push_back({.path = entry.path,
                .verdict = entry.judgement.verdict,
                .stars = entry.judgement.stars,
                .tags = entry.judgement.tags,
                .note = entry.judgement.note});
        if (m_collections->judge(id != 0 ? id : m_current, changes))
            std::filesystem::remove(file, error);
    }
    return !files.empty();
}

} // namespace cxr::app
