// SPDX-License-Identifier: Apache-2.0
#include "app/collection_store.h"

namespace cxr::app {

CollectionStore::CollectionStore(const std::filesystem::path& path, const std::string& fallbackName,
    curation::CollectionId wanted, QObject* parent) :
    QObject(parent),
    m_keeper(new CollectionKeeper(path, fallbackName, wanted))
{
    m_thread.setObjectName(QStringLiteral("collections"));
    m_keeper->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_keeper, &QObject::deleteLater);
    connect(m_keeper, &CollectionKeeper::opened, this, &CollectionStore::opened);
    connect(m_keeper, &CollectionKeeper::listed, this, &CollectionStore::listed);
    connect(m_keeper, &CollectionKeeper::entriesRead, this, &CollectionStore::entriesRead);
    connect(m_keeper, &CollectionKeeper::written, this, &CollectionStore::written);
    connect(m_keeper, &CollectionKeeper::refused, this, &CollectionStore::refused);
    connect(m_keeper, &CollectionKeeper::waiting, this, &CollectionStore::waiting);
    connect(m_keeper, &CollectionKeeper::checked, this, &CollectionStore::checked);
    m_thread.start();
    QMetaObject::invokeMethod(m_keeper, &CollectionKeeper::open);
}

CollectionStore::~CollectionStore()
{
    m_keeper->retire();
    // Behind the writes that are queued.
    QMetaObject::invokeMethod(m_keeper, [keeper = m_keeper] {
        keeper->finish();
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

std::uint64_t CollectionStore::write(
    const CollectionWrite& write, const std::vector<curation::Entry>& judged)
{
    const std::uint64_t number = ++m_number;
    QMetaObject::invokeMethod(m_keeper,
        [keeper = m_keeper, number, write, judged] { keeper->write(number, write, judged); });
    return number;
}

void CollectionStore::choose(curation::CollectionId id)
{
    QMetaObject::invokeMethod(m_keeper, [keeper = m_keeper, id] { keeper->choose(id); });
}

void CollectionStore::reload()
{
    QMetaObject::invokeMethod(m_keeper, &CollectionKeeper::reload);
}

void CollectionStore::look()
{
    QMetaObject::invokeMethod(m_keeper, &CollectionKeeper::look);
}

void CollectionStore::stamp(const std::vector<StampWish>& wishes)
{
    QMetaObject::invokeMethod(m_keeper, [keeper = m_keeper, wishes] { keeper->stamp(wishes); });
}

void CollectionStore::check()
{
    QMetaObject::invokeMethod(m_keeper, &CollectionKeeper::check);
}

} // namespace cxr::app
