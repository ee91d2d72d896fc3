// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "curation/collection.h"
#include "curation/collection_check.h"
#include "image/error.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace cxr::app {

/// What a write does to the database; `current` stands for the collection that judgements go to.
using CollectionWrite =
    std::function<Result<void>(curation::Collections& collections, curation::CollectionId current)>;

using CollectionList = std::vector<curation::CollectionInfo>;
using CollectionEntries = std::shared_ptr<const std::vector<curation::Entry>>;

/// A file whose stamp is wanted: what was judged, as far as it is known.
struct StampWish {
    curation::CollectionId collection = 0;
    std::string path;
    std::string sha256; ///< of the bytes that were shown; empty: whatever the file holds now
};

struct CheckedFile {
    std::string path;
    curation::FileState state = curation::FileState::Unknown;
};

/// The side of CollectionStore that lives on the thread of its own, where waiting for locks, disks
/// and checksums holds nobody up. Keeps what it could not write yet, in order, and tries again.
class CollectionKeeper : public QObject {
    Q_OBJECT

public:
    /// `fallbackName`: of the collection that is made where there is none.
    CollectionKeeper(
        std::filesystem::path path, std::string fallbackName, curation::CollectionId wanted);

    void open();
    /// `number` comes back in written() or refused(). `judged`: what the write is to bring about,
    /// so that it can be rescued where the database stays locked until the program ends.
    void write(std::uint64_t number, const CollectionWrite& write,
        const std::vector<curation::Entry>& judged);
    void choose(curation::CollectionId id);
    void reload();
    /// Reads again where another program has written.
    void look();
    void stamp(const std::vector<StampWish>& wishes);
    /// Looks after the files of the present collection.
    void check();
    /// A last try to write. Judgements that cannot be written go into files beside the database,
    /// and into it when it is opened next.
    void finish();
    /// From any thread: files are not read any more.
    void retire() { m_retired = true; }

Q_SIGNALS:
    void opened(bool readOnly, const std::optional<cxr::Error>& notice);
    void listed(const cxr::app::CollectionList& list, qint64 current);
    /// All of the present collection, with every write up to `number` in it.
    void entriesRead(const cxr::app::CollectionEntries& entries, quint64 number);
    void written(quint64 number);
    /// This write will never be: what was shown of it is wrong.
    void refused(quint64 number, const cxr::Error& error);
    /// What is to be written waits; nullopt: no more.
    void waiting(const std::optional<cxr::Error>& error);
    void checked(const std::vector<cxr::app::CheckedFile>& files, bool last);

private:
    struct Pending {
        std::uint64_t number = 0;
        /// To which it belongs, also when another one is chosen before it can be written; 0: to the
        /// one that is chosen when the database opens.
        curation::CollectionId collection = 0;
        CollectionWrite write;
        std::vector<curation::Entry> judged;
    };

    [[nodiscard]] bool ready();
    [[nodiscard]] Result<void> begin();
    void drain();
    void rescue();
    bool takeUpRescued();
    void tell();
    void stampNext();
    void checkNext();
    void watch();

    const std::filesystem::path m_path;
    const std::string m_fallbackName;
    curation::CollectionId m_current;
    std::optional<curation::Collections> m_collections;
    std::deque<Pending> m_pending;
    std::uint64_t m_written = 0;
    bool m_waiting = false;
    bool m_finishing = false;
    std::deque<StampWish> m_stamps;
    std::vector<curation::Entry> m_toCheck;
    std::size_t m_checkedSoFar = 0;
    QTimer* m_again;   ///< until the next try
    QTimer* m_changed; ///< gathers the changes of another program
    QFileSystemWatcher* m_watcher;
    std::atomic<bool> m_retired = false;
};

} // namespace cxr::app
