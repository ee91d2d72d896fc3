// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/dicom/tags.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <cstdint>
#include <memory>
#include <vector>

namespace cxr::app {

using AttributeList = std::shared_ptr<const Result<std::vector<io::Attribute>>>;

/// Reads attributes on a thread of its own: the session's worker may be busy with a network for
/// minutes, and nobody would wait so long for a patient's age. Lives on the GUI thread; only the
/// answer to the latest request arrives. Destroying it waits for the file at hand.
class MetadataReader : public QObject {
    Q_OBJECT

public:
    explicit MetadataReader(QObject* parent = nullptr);
    ~MetadataReader() override;

    void read(const std::filesystem::path& path);
    /// What was asked for before will not arrive.
    void forget() { ++m_request; }

Q_SIGNALS:
    void arrived(const cxr::app::AttributeList& attributes);

private:
    QThread m_thread;
    QObject* m_worker; // lives on m_thread and is deleted there
    std::uint64_t m_request = 0;
    /// Latest request for the worker to see, so that it skips what nobody waits for; ordering what
    /// it writes makes Qt's hand-over visible to ThreadSanitizer.
    std::shared_ptr<std::atomic<std::uint64_t>> m_latest;
};

} // namespace cxr::app
