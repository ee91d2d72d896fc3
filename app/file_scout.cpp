// SPDX-License-Identifier: Apache-2.0
#include "app/file_scout.h"

#include "app/thumbnail.h"
#include "app/to_path.h"
#include "app/yield.h"

#include <utility>

namespace cxr::app {

namespace {

constexpr std::size_t headersPerTurn = 256;
/// 8,000 thumbnails of 30 kB.
constexpr std::uintmax_t cacheBytes = std::uintmax_t{256} << 20;

} // namespace

FileScout::FileScout(std::filesystem::path cache, QObject* parent) :
    QObject(parent),
    m_cache(std::move(cache)),
    m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("scout"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, [folder = m_cache] {
        yieldTo(Yield::ToAll);
        trimThumbnails(folder, cacheBytes);
    });
}

FileScout::~FileScout()
{
    m_wishes.retired = true;
    m_thread.quit();
    m_thread.wait();
}

void FileScout::wantThumbnails(const QStringList& paths)
{
    const std::lock_guard lock(m_wishes.mutex);
    m_wishes.thumbnails.assign(paths.begin(), paths.end());
    start();
}

void FileScout::wantHeaders(const QStringList& paths)
{
    const std::lock_guard lock(m_wishes.mutex);
    m_wishes.headers.assign(paths.begin(), paths.end());
    start();
}

void FileScout::start()
{
    if (std::exchange(m_wishes.running, true))
        return;
    QMetaObject::invokeMethod(m_worker, [this] { turn(); }); // the thread ends before this object
}

/// On the thread: works until nothing is wanted.
void FileScout::turn()
{
    for (;;) {
        QString thumbnail;
        QStringList headers;
        {
            const std::lock_guard lock(m_wishes.mutex);
            if (m_wishes.retired || (m_wishes.thumbnails.empty() && m_wishes.headers.empty())) {
                m_wishes.running = false;
                return;
            }
            if (!m_wishes.thumbnails.empty()) {
                thumbnail = m_wishes.thumbnails.front();
                m_wishes.thumbnails.pop_front();
            } else {
                while (!m_wishes.headers.empty()
                    && static_cast<std::size_t>(headers.size()) < headersPerTurn) {
                    headers << m_wishes.headers.front();
                    m_wishes.headers.pop_front();
                }
            }
        }
        if (!thumbnail.isEmpty()) {
            const Result<QImage> made = cachedThumbnail(toPath(thumbnail), m_cache);
            Q_EMIT thumbnailMade(thumbnail, made.value_or(QImage()));
            continue;
        }
        std::vector<ScoutedFile> read;
        for (const QString& path : std::as_const(headers)) {
            if (m_wishes.retired)
                break;
            if (const auto header = io::readPictureHeader(toPath(path)))
                read.push_back({path, *header});
        }
        if (!read.empty())
            Q_EMIT headersRead(read);
    }
}

} // namespace cxr::app
