// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QThread>

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <utility>

namespace cxr::app {

/// A thread for work whose latest result alone is wanted: what a new wish replaces is told to stop
/// and never arrives. It has a lower priority than the window. Lives on the GUI thread. Destroying
/// it stops the work at hand and waits.
class Background : public QObject {
    Q_OBJECT

public:
    /// Asked by the work, on its thread: false as soon as somebody wants something else.
    using Wanted = std::function<bool()>;

    explicit Background(const QString& name, QObject* parent = nullptr);
    ~Background() override;

    /// Calls work(wanted) on the thread, and `then` with what it returned on the GUI thread, unless
    /// run() or forget() was called meanwhile. `work` captures values and shared_ptrs and throws
    /// nothing.
    template <typename Work, typename Then>
    void run(Work work, Then then)
    {
        forget();
        // The answer goes through this object's own queue and is dropped with it; the thread has
        // ended before this object is gone.
        QMetaObject::invokeMethod(m_worker,
            [this, work = std::move(work), then = std::move(then), id = m_request,
                latest = m_latest] {
                const Wanted wanted = [latest, id] {
                    return latest->load(std::memory_order_acquire) == id;
                };
                if (!wanted())
                    return;
                auto result = work(wanted);
                // Released for ThreadSanitizer, which cannot see into Qt's locks.
                m_sent.fetch_add(1, std::memory_order_release);
                QMetaObject::invokeMethod(this, [this, then, result = std::move(result), id] {
                    static_cast<void>(m_sent.load(std::memory_order_acquire));
                    if (id == m_request)
                        then(result);
                });
            });
    }
    /// What was asked for before will not arrive.
    void forget();

private:
    QThread m_thread;
    QObject* m_worker; // lives on m_thread and is deleted there
    std::uint64_t m_request = 0;
    std::shared_ptr<std::atomic<std::uint64_t>> m_latest;
    std::atomic<unsigned> m_sent = 0;
};

} // namespace cxr::app
