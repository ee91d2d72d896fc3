// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/collection_store.h"
#include "app/file_scout.h"
#include "app/session.h"
#include "ui/choose_data.h"
#include "ui/main_window.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <deque>
#include <memory>
#include <set>
#include <vector>

namespace cxr::app {

/// The part of the wiring that lists the files with what is thought of them, and keeps that in
/// collections. What the user wishes is shown at once and written behind the scenes. Session and
/// window must outlive it.
class ChooseWiring : public QObject {
    Q_OBJECT

public:
    ChooseWiring(Session& session, ui::MainWindow& window, QObject* parent = nullptr);

private:
    /// A wish that is shown already and not written yet.
    struct Unwritten {
        std::uint64_t number = 0;
        qint64 collection = 0;
        std::vector<curation::Entry> entries; ///< as they are to be
    };
    struct Making {
        std::uint64_t number = 0;
        QString name;
        std::shared_ptr<curation::CollectionId> id; ///< written on the store's thread
    };

    /// What a file is called in collections, however it was named.
    [[nodiscard]] static QString keyOf(const QString& path);
    /// Of the file in the panes; empty without one.
    [[nodiscard]] QString openKey() const;
    /// Why a file could not be opened.
    [[nodiscard]] QString problemOf(const SessionFile& file) const;
    void connectStore();
    void connectChooser();
    void listFiles();
    void showFiles(const QStringList& keys);
    void showAll();
    [[nodiscard]] ui::FileEntry fileEntry(const SessionFile& file, const QString& key) const;
    void showCollections();
    void judge(const std::vector<ui::Judged>& wishes);
    void takeUp(const CollectionEntries& entries, std::uint64_t number);
    void addFiles(const QStringList& paths, bool in);
    void describe(const QString& key);
    void learn(const Document& document);
    void learnHeaders(const std::vector<ScoutedFile>& files);
    void record(const Outcome& outcome);
    void make(const QString& name, const CollectionWrite& fill);
    void write(const CollectionWrite& write, const QString& done = {});
    void finished(std::uint64_t number, bool done);
    void mark(const std::vector<CheckedFile>& files, bool last);
    void openCollection();
    void openChecked();
    void importFrom(const QString& path);
    void exportTo(const QString& path);
    void complain(const Error& error);

    Session& m_session;
    ui::MainWindow& m_window;
    CollectionStore m_store;
    FileScout m_scout;
    CollectionList m_collections;
    curation::CollectionId m_current = 0;
    bool m_readOnly = false;
    /// The same for all: of a drive that is not there a hundred thousand may be missing.
    const QString m_missingText;

    /// Of the present collection, by absolute path, and their order.
    QHash<QString, curation::Entry> m_entries;
    QStringList m_order;
    QHash<QString, ui::FileMark> m_marks;
    std::deque<Unwritten> m_unwritten;
    std::vector<Making> m_making;
    QHash<quint64, QString> m_notices;          ///< said when this write is done
    QHash<QString, curation::Entry> m_takenOut; ///< for bringing them back
    /// Learnt of files in this session, whether they are in a collection or not.
    QHash<QString, curation::PictureFacts> m_facts;
    QHash<QString, qint64> m_sizes;
    QHash<QString, curation::EntryFigures> m_figures;

    std::vector<ui::FileEntry> m_files; ///< as listed in the window
    QStringList m_keys;                 ///< their absolute paths
    QHash<QString, int> m_rows;         ///< by absolute path
    bool m_openChecked = false;         ///< the collection opens when it has been checked
    bool m_checkAloud = false;          ///< the user has asked for the check
    int m_missing = 0;
    int m_changed = 0;
};

} // namespace cxr::app
