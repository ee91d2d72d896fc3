// SPDX-License-Identifier: Apache-2.0
#include "app/choose_wiring.h"

#include "app/advice.h"
#include "app/judgement.h"
#include "app/paths.h"
#include "app/wiring.h"
#include "ui/chooser.h"
#include "ui/file_browser.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace cxr::app {

namespace {

const QString collectionKey = QStringLiteral("choose/collection");

/// What a user must know of how the database was opened.
QString sentenceOnOpening(const Error& notice)
{
    const Detail detail = detailOf(notice);
    const QString path = QString::fromStdString(detail.subject);
    if (notice.code == Code::FileDamaged)
        return ChooseWiring::tr("%1: your collections were damaged (%2). The damaged file is kept; "
                                "what you decide from now on goes into a new one.")
            .arg(path, QString::fromStdString(detail.clause));
    if (notice.code == Code::CannotWrite)
        return ChooseWiring::tr("%1: this file may not be written. Your collections are shown, and "
                                "cannot be changed before you may write it again.")
            .arg(path);
    return Wiring::sentence(notice);
}

bool blank(const curation::Entry& entry)
{
    return !entry.added && entry.judgement == curation::Judgement{};
}

} // namespace

ChooseWiring::ChooseWiring(Session& session, ui::MainWindow& window, QObject* parent) :
    QObject(parent),
    m_session(session),
    m_window(window),
    m_store(collectionsFile(), tr("My collection").toStdString(),
        QSettings().value(collectionKey, 0).toLongLong()),
    m_scout(thumbnailsFolder()),
    m_missingText(Wiring::sentence({Code::FileNotFound, {}}))
{
    connectStore();
    connectChooser();
    connect(&m_session, &Session::filesChanged, this, &ChooseWiring::listFiles);
    connect(&m_session, &Session::opened, this, [this](const auto& document) { learn(*document); });
    connect(&m_session, &Session::finished, this, [this](const auto& made) { record(*made); });
    connect(m_window.chooser().browser(), &ui::FileBrowser::thumbnailsWanted, &m_scout,
        &FileScout::wantThumbnails);
    connect(&m_scout, &FileScout::thumbnailMade, m_window.chooser().browser(),
        &ui::FileBrowser::setThumbnail);
    connect(&m_scout, &FileScout::headersRead, this, &ChooseWiring::learnHeaders);
    // What another program has written meanwhile is noticed at the latest when the user comes back.
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](auto state) {
        if (state == Qt::ApplicationActive)
            m_store.look();
    });
}

void ChooseWiring::connectStore()
{
    connect(&m_store, &CollectionStore::opened, this,
        [this](bool readOnly, const std::optional<Error>& notice) {
            m_readOnly = readOnly;
            if (notice)
                m_window.showNotice(sentenceOnOpening(*notice), ui::Severity::Problem);
        });
    connect(&m_store, &CollectionStore::listed, this,
        [this](const CollectionList& list, qint64 current) {
            m_collections = list;
            if (current != m_current) {
                m_marks.clear();
                m_takenOut.clear(); // they are of the last one
                QSettings().setValue(collectionKey, current);
                m_store.check();
            }
            m_current = current;
            showCollections();
        });
    connect(&m_store, &CollectionStore::entriesRead, this, &ChooseWiring::takeUp);
    connect(&m_store, &CollectionStore::written, this,
        [this](quint64 number) { finished(number, true); });
    connect(&m_store, &CollectionStore::refused, this, [this](quint64 number, const Error& error) {
        finished(number, false);
        complain(error);
        m_store.reload();
    });
    connect(&m_store, &CollectionStore::waiting, this, [this](const std::optional<Error>& error) {
        m_window.chooser().setTrouble(error ? Wiring::sentence(*error) : QString());
        if (error)
            complain(*error);
    });
    connect(&m_store, &CollectionStore::checked, this, &ChooseWiring::mark);
}

void ChooseWiring::connectChooser()
{
    using ui::Chooser;
    Chooser* chooser = &m_window.chooser();
    connect(chooser, &Chooser::filesJudged, this, &ChooseWiring::judge);
    connect(chooser, &Chooser::filesAdded, this, &ChooseWiring::addFiles);
    connect(chooser, &Chooser::collectionChosen, this, [this](qint64 id) { m_store.choose(id); });
    connect(chooser, &Chooser::collectionWanted, this,
        [this](const QString& name) { make(name, [](auto&, auto) { return Result<void>(); }); });
    connect(chooser, &Chooser::collectionRenamed, this, [this](qint64 id, const QString& name) {
        write([id, name = name.toStdString()](curation::Collections& collections, auto) {
            return collections.rename(id, name);
        });
        m_store.reload();
    });
    connect(chooser, &Chooser::collectionRemoved, this, [this](qint64 id, bool removed) {
        write([id, removed](curation::Collections& collections, auto) {
            return collections.setRemoved(id, removed);
        });
        if (removed)
            m_store.reload();
        else
            m_store.choose(id);
    });
    connect(chooser, &Chooser::collectionShown, this, &ChooseWiring::openCollection);
    connect(chooser, &Chooser::checkWanted, this, [this] {
        m_checkAloud = true;
        m_store.check();
    });
    connect(chooser, &Chooser::importWanted, this, &ChooseWiring::importFrom);
    connect(chooser, &Chooser::exportWanted, this, &ChooseWiring::exportTo);
}

void ChooseWiring::listFiles()
{
    const std::vector<SessionFile>& files = m_session.files();
    const bool same = std::equal(files.begin(), files.end(), m_files.begin(), m_files.end(),
        [](const SessionFile& a, const ui::FileEntry& b) { return a.path == b.path; });
    if (!same) {
        m_files.clear();
        m_keys.clear();
        m_rows.clear();
        for (const SessionFile& file : files) {
            const QString key = keyOf(file.path);
            m_rows.insert(key, static_cast<int>(m_files.size()));
            m_keys << key;
            m_files.push_back(fileEntry(file, key));
        }
        QStringList unknown;
        for (const ui::FileEntry& file : m_files) {
            if (file.columns == 0)
                unknown << file.path;
        }
        m_scout.wantHeaders(unknown);
    } else {
        for (std::size_t row = 0; row < files.size(); ++row) {
            QString& problem = m_files[row].problem;
            if (files[row].problem.has_value() == problem.isEmpty())
                problem = problemOf(files[row]);
        }
    }
    m_window.setFiles(m_files, m_session.current());
}

QString ChooseWiring::problemOf(const SessionFile& file) const
{
    if (!file.problem)
        return {};
    return file.problem->code == Code::FileNotFound ? m_missingText
                                                    : Wiring::sentence(*file.problem);
}

QString ChooseWiring::keyOf(const QString& path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

QString ChooseWiring::openKey() const
{
    return m_session.current() < 0
        ? QString()
        : keyOf(m_session.files()[static_cast<std::size_t>(m_session.current())].path);
}

ui::FileEntry ChooseWiring::fileEntry(const SessionFile& file, const QString& key) const
{
    ui::FileEntry shown{.path = file.path};
    shown.problem = problemOf(file);
    const auto entry = m_entries.constFind(key);
    const bool known = entry != m_entries.constEnd();
    const curation::PictureFacts facts =
        m_facts.value(key, known ? entry->facts : curation::PictureFacts{});
    shown.modality = QString::fromStdString(facts.modality);
    shown.columns = facts.columns;
    shown.rows = facts.rows;
    shown.bits = facts.bits;
    if (known && (entry->stamp.bytes != 0))
        shown.bytes = static_cast<qint64>(entry->stamp.bytes);
    shown.bytes = m_sizes.value(key, shown.bytes);
    shown.figures = toUi(m_figures.value(key, known ? entry->figures : curation::EntryFigures{}));
    shown.inCollection = known;
    if (known) {
        shown.judgement = toUi(entry->judgement);
        shown.mark = m_marks.value(key, ui::FileMark::None);
    }
    return shown;
}

/// Files that are not listed are left out.
void ChooseWiring::showFiles(const QStringList& keys)
{
    std::vector<ui::FileEntry> changed;
    for (const QString& key : keys) {
        const int row = m_rows.value(key, -1);
        if (row < 0)
            continue;
        const auto at = static_cast<std::size_t>(row);
        m_files[at] = fileEntry(m_session.files()[at], key);
        changed.push_back(m_files[at]);
    }
    m_window.chooser().update(changed);
}

void ChooseWiring::showAll()
{
    showFiles(m_keys);
    showCollections();
}

void ChooseWiring::showCollections()
{
    ui::CollectionState state;
    for (const curation::CollectionInfo& info : m_collections) {
        const qint64 count = info.id == m_current ? m_entries.size() : info.entries;
        state.all.push_back({info.id, QString::fromStdString(info.name), count});
    }
    state.current = m_current;
    state.readOnly = m_readOnly;
    m_window.chooser().setCollections(state);
}

/// What was read, and on top of it what is not written yet.
void ChooseWiring::takeUp(const CollectionEntries& entries, std::uint64_t number)
{
    m_entries.clear();
    m_order.clear();
    m_entries.reserve(static_cast<qsizetype>(entries->size()));
    for (const curation::Entry& entry : *entries) {
        const QString key = QString::fromStdString(entry.path);
        m_entries.insert(key, entry);
        m_order << key;
    }
    for (const Unwritten& wish : m_unwritten) {
        if (wish.number <= number || wish.collection != m_current)
            continue;
        for (const curation::Entry& entry : wish.entries) {
            const QString key = QString::fromStdString(entry.path);
            if (blank(entry))
                m_entries.remove(key);
            else
                m_entries.insert(key, entry);
        }
    }
    showAll();
}

void ChooseWiring::judge(const std::vector<ui::Judged>& wishes)
{
    Unwritten unwritten;
    unwritten.collection = m_current;
    std::vector<curation::JudgementChange> changes;
    std::vector<curation::Description> descriptions;
    std::vector<StampWish> stamps;
    QStringList keys;
    const auto document = m_session.document();
    const QString open = openKey();
    for (const ui::Judged& wish : wishes) {
        const QString key = keyOf(wish.path);
        const std::string path = key.toStdString();
        curation::Entry entry = m_entries.value(key);
        entry.path = path;
        entry.judgement = fromUi(wish.after);
        changes.push_back(changeBetween(path, fromUi(wish.before), entry.judgement));
        curation::Description description{.path = path};
        if (m_facts.contains(key))
            description.facts = entry.facts = m_facts.value(key);
        if (m_figures.contains(key))
            description.figures = entry.figures = m_figures.value(key);
        if (description.facts || description.figures)
            descriptions.push_back(std::move(description));
        // What was judged is what was in sight.
        stamps.push_back({.collection = m_current,
            .path = path,
            .sha256 = document && key == open ? document->source.sha256 : std::string()});
        if (blank(entry)) {
            m_entries.remove(key);
        } else {
            if (!m_entries.contains(key))
                m_order << key;
            m_entries.insert(key, entry);
        }
        m_marks.remove(key);
        keys << key;
        unwritten.entries.push_back(std::move(entry));
    }
    unwritten.number = m_store.write(
        [changes = std::move(changes), descriptions = std::move(descriptions)](
            curation::Collections& collections, curation::CollectionId current) {
            Result<void> done = collections.judge(current, changes);
            return done && !descriptions.empty() ? collections.describe(current, descriptions)
                                                 : done;
        },
        unwritten.entries);
    m_unwritten.push_back(std::move(unwritten));
    m_store.stamp(stamps);
    showFiles(keys);
    showCollections();
}

void ChooseWiring::addFiles(const QStringList& paths, bool in)
{
    std::vector<std::string> fresh;
    std::vector<curation::Entry> back;
    std::vector<StampWish> stamps;
    for (const QString& path : paths) {
        const QString key = keyOf(path);
        const std::string name = key.toStdString();
        fresh.push_back(name);
        if (!in && m_entries.contains(key))
            m_takenOut.insert(key, m_entries.value(key));
        else if (in && m_takenOut.contains(key))
            back.push_back(m_takenOut.take(key));
        stamps.push_back({.collection = m_current, .path = name, .sha256 = {}});
    }
    write([fresh = std::move(fresh), back = std::move(back), in](
              curation::Collections& collections, curation::CollectionId current) {
        if (!in)
            return collections.remove(current, fresh);
        Result<void> done = collections.put(current, back);
        return done ? collections.add(current, fresh) : done;
    });
    if (in)
        m_store.stamp(stamps);
    m_store.reload();
}

void ChooseWiring::write(const CollectionWrite& write, const QString& done)
{
    const std::uint64_t number = m_store.write(write);
    if (!done.isEmpty())
        m_notices.insert(number, done);
}

void ChooseWiring::finished(std::uint64_t number, bool done)
{
    while (!m_unwritten.empty() && m_unwritten.front().number <= number)
        m_unwritten.pop_front();
    const QString notice = m_notices.take(number);
    if (done && !notice.isEmpty())
        m_window.showNotice(notice, ui::Severity::Info);
    const auto made = std::find_if(m_making.begin(), m_making.end(),
        [number](const Making& making) { return making.number == number; });
    if (made == m_making.end())
        return;
    const Making making = *made;
    m_making.erase(made);
    if (!done)
        return;
    m_store.choose(*making.id);
    m_window.chooser().collectionMade(*making.id, making.name);
}

void ChooseWiring::complain(const Error& error)
{
    m_window.showNotice(Wiring::sentence(error), ui::Severity::Problem);
}

} // namespace cxr::app
