// SPDX-License-Identifier: Apache-2.0
// The part of Session that ranks methods and shows their pictures.
#include "app/session.h"

namespace cxr::app {

void Session::connectRanking()
{
    connect(m_worker, &Worker::rankingPrepared, this, [this](RequestId id) {
        m_worker->receive();
        if (id != m_rankId)
            return;
        m_rankPrepared = true;
        measureNext();
    });
    connect(m_worker, &Worker::rankingFailed, this, [this](RequestId id, const Error& error) {
        m_worker->receive();
        if (id != m_rankId)
            return;
        Q_EMIT rankingFailed(error);
        stopRanking();
    });
    connect(m_worker, &Worker::measuring, this, [this](RequestId id, double done) {
        m_worker->receive();
        if (id == m_rankId)
            Q_EMIT measuring(static_cast<int>(m_method), done);
    });
    connect(m_worker, &Worker::measured, this, [this](RequestId id, const Measured& result) {
        m_worker->receive();
        if (id != m_rankId)
            return;
        const auto index = static_cast<int>(m_method++);
        Q_EMIT measured(index, result);
        if (id == m_rankId) // a slot may have ended it
            measureNext();
    });
    connect(m_worker, &Worker::measureFailed, this, [this](RequestId id, const Error& error) {
        m_worker->receive();
        if (id != m_rankId)
            return;
        const auto index = static_cast<int>(m_method++);
        Q_EMIT measureFailed(index, error);
        if (id == m_rankId)
            measureNext();
    });
    connect(m_worker, &Worker::shown, this, [this](RequestId id, const auto& outcome) {
        m_worker->receive();
        if (id != m_showId)
            return;
        m_showCancel.reset();
        m_outcome = outcome;
        Q_EMIT shown(outcome);
    });
    connect(m_worker, &Worker::showFailed, this, [this](RequestId id, const Error& error) {
        m_worker->receive();
        if (id != m_showId)
            return;
        m_showCancel.reset();
        Q_EMIT showFailed(error);
    });
    connect(m_worker, &Worker::recordFailed, this, [this](const Error& error) {
        m_worker->receive();
        Q_EMIT recordFailed(error);
    });
}

void Session::rank(const Wish& wish, const std::vector<curation::Method>& methods)
{
    if (!m_document)
        return;
    stopRanking();
    m_rankWish = wish;
    m_methods = methods;
    m_method = 0;
    m_rankPrepared = false;
    m_rankCancel = std::make_shared<std::atomic<bool>>(false);
    QMetaObject::invokeMethod(m_worker,
        [worker = m_worker, id = ++m_rankId, wish, document = m_document, flag = m_rankCancel] {
            worker->prepareRanking(id, document, wish, flag);
        });
}

void Session::measureNext()
{
    if (m_method == m_methods.size()) {
        stopRanking();
        return;
    }
    QMetaObject::invokeMethod(m_worker,
        [worker = m_worker, id = ++m_rankId, wish = m_rankWish, document = m_document,
            method = m_methods[m_method],
            flag = m_rankCancel] { worker->measure(id, document, wish, method, flag); });
}

void Session::stopRanking()
{
    if (!ranking())
        return;
    *m_rankCancel = true;
    m_rankCancel.reset();
    ++m_rankId;
    Q_EMIT rankingEnded();
}

void Session::show(const Wish& wish, const Pair& pair)
{
    if (!m_document)
        return;
    supersedeShow();
    // A click must not wait for a deep network: the method at work makes room and starts anew.
    const bool interrupts = ranking() && m_rankPrepared;
    if (interrupts) {
        *m_rankCancel = true;
        m_rankCancel = std::make_shared<std::atomic<bool>>(false);
    }
    m_showCancel = std::make_shared<std::atomic<bool>>(false);
    QMetaObject::invokeMethod(m_worker,
        [worker = m_worker, id = m_showId, wish, pair, document = m_document, flag = m_showCancel] {
            worker->show(id, document, wish, pair, flag);
        });
    if (interrupts)
        measureNext();
}

void Session::forgetMethods()
{
    supersedeShow();
    stopRanking();
    QMetaObject::invokeMethod(m_worker, &Worker::forgetMethods);
}

void Session::supersedeShow()
{
    if (m_showCancel)
        *m_showCancel = true;
    m_showCancel.reset();
    ++m_showId;
}

void Session::record(const QString& path, const Preference& preference)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, path, preference] { worker->record(path, preference); });
}

} // namespace cxr::app
