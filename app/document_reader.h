// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/document_cache.h"
#include "app/jobs.h"
#include "io/dicom/presentation_finder.h"

#include <QObject>
#include <QStringList>

#include <atomic>
#include <memory>
#include <vector>

namespace cxr::app {

/// A file that an opened folder or list holds, or why it could not be listed.
struct Listed {
    QString path;
    std::optional<Error> problem;
};

/// Lists and reads files for a Session, on a thread of its own: opening the next image does not
/// wait for the network that is busy with the last one. What was read is kept for a while, and
/// neighbours are read before anyone asks. Slots are called through queued invocations, results
/// leave by signals. std::bad_alloc ends a job with Code::OutOfMemory.
class DocumentReader : public QObject {
    Q_OBJECT

public:
    void list(RequestId id, const QStringList& paths);
    /// Frames count from 0.
    void load(RequestId id, const QString& path, int frame);
    /// Reads a file into the cache, unless another load has been announced meanwhile. Says nothing
    /// where it fails: that shows when somebody wants the file.
    void prefetch(RequestId after, const QString& path);

    /// A load with this id is about to be asked for. Any thread.
    void announce(RequestId id) { m_latest = id; }
    /// From now on files are neither listed nor loaded. Any thread.
    void retire() { m_retired = true; }

    /// To be called first in every slot that receives from this reader: pairs with the release
    /// before each signal. Qt's queue orders the two anyway; this makes it visible to
    /// ThreadSanitizer, which cannot see into Qt's locks.
    void receive() const { static_cast<void>(m_sent.load(std::memory_order_acquire)); }

Q_SIGNALS:
    void listed(cxr::app::RequestId id, const std::vector<cxr::app::Listed>& files);
    void loaded(cxr::app::RequestId id, const std::shared_ptr<const cxr::app::Document>& document);
    void loadFailed(cxr::app::RequestId id, const cxr::Error& error);

private:
    [[nodiscard]] Result<std::shared_ptr<const Document>> read(const QString& path, int frame);

    void send() { m_sent.fetch_add(1, std::memory_order_release); }

    std::atomic<unsigned> m_sent = 0;
    DocumentCache m_cache;
    io::PresentationFinder m_presentations;
    std::atomic<RequestId> m_latest = 0;
    std::atomic<bool> m_retired = false;
};

} // namespace cxr::app
