// SPDX-License-Identifier: Apache-2.0
#include "app/metadata_reader.h"

#include <utility>

namespace cxr::app {

MetadataReader::MetadataReader(QObject* parent) :
    QObject(parent),
    m_worker(new QObject),
    m_latest(std::make_shared<std::atomic<std::uint64_t>>(0))
{
    m_thread.setObjectName(QStringLiteral("metadata"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

MetadataReader::~MetadataReader()
{
    *m_latest = ++m_request;
    m_thread.quit();
    m_thread.wait();
}

void MetadataReader::read(const std::filesystem::path& path)
{
    *m_latest = ++m_request;
    // The answer goes through this object's own queue and is dropped with it; the thread has ended
    // before this object is gone.
    QMetaObject::invokeMethod(m_worker, [this, path, id = m_request, latest = m_latest] {
        if (latest->load() != id)
            return;
        auto attributes =
            std::make_shared<const Result<std::vector<io::Attribute>>>(io::readAttributes(path));
        QMetaObject::invokeMethod(this, [this, attributes = std::move(attributes), id] {
            if (id == m_request)
                Q_EMIT arrived(attributes);
        });
    });
}

} // namespace cxr::app
