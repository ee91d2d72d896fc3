// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "curation/annotation_file.h"

#include <QObject>
#include <QThread>

#include <cstdint>
#include <filesystem>
#include <string>

namespace cxr::app {

/// Reads and writes what readers have drawn, on a thread of its own, one after another, so that
/// what was written last is what is read next. Lives on the GUI thread. Destroying it waits until
/// everything is on the disk.
class AnnotationStore : public QObject {
    Q_OBJECT

public:
    explicit AnnotationStore(std::filesystem::path folder, QObject* parent = nullptr);
    ~AnnotationStore() override;

    /// Only the answer to the latest request arrives. `sha256` and `frame` as
    /// curation::annotationPath(). A file that can't be read is kept aside.
    void load(const std::string& sha256, int frame);
    void save(const std::string& sha256, int frame, const curation::ReaderMarks& marks);

Q_SIGNALS:
    void loaded(const cxr::curation::ReaderMarks& marks);
    /// Instead of loaded(), too, and then with where the file was kept, or nowhere.
    void loadFailed(const cxr::Error& error, const QString& keptAs);
    void saveFailed(const cxr::Error& error);

private:
    const std::filesystem::path m_folder;
    QThread m_thread;
    QObject* m_worker; // lives on m_thread and is deleted there
    std::uint64_t m_request = 0;
};

} // namespace cxr::app
