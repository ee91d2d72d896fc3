// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/picture_header.h"

#include <QImage>
#include <QObject>
#include <QStringList>
#include <QThread>

#include <atomic>
#include <deque>
#include <filesystem>
#include <mutex>
#include <vector>

namespace cxr::app {

/// What a header says, with the path as it was asked for.
struct ScoutedFile {
    QString path;
    io::PictureHeader header;
};

/// Makes thumbnails and looks into headers on a thread that yields to all others. Thumbnails come
/// first, in the order in which they are wanted now; who scrolls on takes earlier wishes back.
/// Lives on the GUI thread. Destroying it waits for the file at hand.
class FileScout : public QObject {
    Q_OBJECT

public:
    /// `cache`: the folder of thumbnails, see cachedThumbnail().
    explicit FileScout(std::filesystem::path cache, QObject* parent = nullptr);
    ~FileScout() override;

    /// Replaces what was wanted before and has not been begun.
    void wantThumbnails(const QStringList& paths);
    /// The headers of all these; replaces earlier ones.
    void wantHeaders(const QStringList& paths);

Q_SIGNALS:
    /// A null image: the file has none.
    void thumbnailMade(const QString& path, const QImage& image);
    /// Many at once; files without a header that can be read are left out.
    void headersRead(const std::vector<cxr::app::ScoutedFile>& files);

private:
    /// Shared with the thread, which ends before this object does.
    struct Wishes {
        std::mutex mutex;
        std::deque<QString> thumbnails;
        std::deque<QString> headers;
        bool running = false; ///< a turn is queued or at work
        std::atomic<bool> retired = false;
    };
    void start();
    void turn();

    const std::filesystem::path m_cache;
    QThread m_thread;
    QObject* m_worker; // lives on m_thread and is deleted there
    Wishes m_wishes;
};

} // namespace cxr::app
