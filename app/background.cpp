// SPDX-License-Identifier: Apache-2.0
#include "app/background.h"

#include "app/yield.h"

namespace cxr::app {

Background::Background(const QString& name, QObject* parent) :
    QObject(parent),
    m_worker(new QObject),
    m_latest(std::make_shared<std::atomic<std::uint64_t>>(0))
{
    m_thread.setObjectName(name);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(&m_thread, &QThread::started, m_worker, [] { yieldTo(Yield::ToTheWindow); });
    m_thread.start();
}

Background::~Background()
{
    forget();
    m_thread.quit();
    m_thread.wait();
}

void Background::forget()
{
    m_latest->store(++m_request, std::memory_order_release);
}

} // namespace cxr::app
