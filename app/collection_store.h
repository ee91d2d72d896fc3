// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/collection_keeper.h"

#include <QObject>
#include <QThread>

#include <filesystem>
#include <string>
#include <vector>

namespace cxr::app {

/// The collections of the viewer, on a thread of its own: no call waits for the database. Lives on
/// the GUI thread. Writes are done in their order; each gets a number, and entries that were read
/// say up to which number they hold. Destroying it writes what is still to be written.
class CollectionStore : public QObject {
    Q_OBJECT

public:
    /// `wanted`: the collection that was chosen last; where it is not there, the first by name.
    CollectionStore(const std::filesystem::path& path, const std::string& fallbackName,
        curation::CollectionId wanted, QObject* parent = nullptr);
    ~CollectionStore() override;

    /// Returns the number of the write. `judged`: see CollectionKeeper::write().
    std::uint64_t write(
        const CollectionWrite& write, const std::vector<curation::Entry>& judged = {});
    /// Judgements, listings and checks are of this collection from now on.
    void choose(curation::CollectionId id);
    /// Lists the collections and the present one's entries anew.
    void reload();
    /// Takes up what another program has written, if anything.
    void look();
    void stamp(const std::vector<StampWish>& wishes);
    void check();

Q_SIGNALS:
    // As those of CollectionKeeper, on this object's thread.
    void opened(bool readOnly, const std::optional<cxr::Error>& notice);
    void listed(const cxr::app::CollectionList& list, qint64 current);
    void entriesRead(const cxr::app::CollectionEntries& entries, quint64 number);
    void written(quint64 number);
    void refused(quint64 number, const cxr::Error& error);
    void waiting(const std::optional<cxr::Error>& error);
    void checked(const std::vector<cxr::app::CheckedFile>& files, bool last);

private:
    QThread m_thread;
    CollectionKeeper* m_keeper; // lives on m_thread and is deleted there
    std::uint64_t m_number = 0;
};

} // namespace cxr::app
