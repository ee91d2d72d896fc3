// SPDX-License-Identifier: Apache-2.0
#include "enhance/cpu_tiles.h"

#include <algorithm>
#include <deque>
#include <exception>

namespace cxr::enhance {

/// What the threads and the caller share; guarded by the crew's mutex.
struct TileCrew::Job {
    TileQueue& tiles;
    const std::function<void(const image::Rect& tile, int thread)>& work;
    std::condition_variable changed;
    std::deque<image::Rect> finished; ///< not yet told to the caller
    int working = 0;                  ///< threads that have not ended
    bool stop = false;
    std::exception_ptr failure;
};

TileCrew::TileCrew(int threads) : m_count(std::max(1, threads))
{
}

TileCrew::~TileCrew()
{
    {
        const std::lock_guard lock(m_mutex);
        m_end = true;
    }
    m_called.notify_all();
}

void TileCrew::labour(int thread)
{
    std::unique_lock lock(m_mutex);
    std::uint64_t seen = 0;
    for (;;) {
        m_called.wait(lock, [&] { return m_end || (m_job && m_jobs != seen); });
        if (m_end)
            return;
        seen = m_jobs;
        Job& job = *m_job;
        while (!job.stop) {
            const std::optional<image::Rect> tile = job.tiles.take();
            if (!tile)
                break;
            lock.unlock();
            std::exception_ptr failure;
            try {
                job.work(*tile, thread);
            } catch (...) {
                failure = std::current_exception();
            }
            lock.lock();
            if (!failure) {
                try {
                    job.finished.push_back(*tile);
                } catch (...) {
                    failure = std::current_exception();
                }
            }
            if (failure) {
                job.failure = failure;
                job.stop = true;
            }
            job.changed.notify_one();
        }
        // The caller leaves when the last thread has; nothing of the job is touched after that.
        --job.working;
        job.changed.notify_one();
    }
}

bool TileCrew::work(TileQueue& tiles,
    const std::function<void(const image::Rect& tile, int thread)>& work,
    const std::function<bool(const image::Rect& tile)>& done)
{
    Job job{.tiles = tiles,
        .work = work,
        .changed = {},
        .finished = {},
        .working = m_count,
        .stop = false,
        .failure = {}};
    const std::size_t wanted = tiles.size();
    std::size_t told = 0;
    std::exception_ptr mine;
    std::unique_lock lock(m_mutex);
    // Before there is a job: a thread that the system refuses must leave nothing half begun.
    while (static_cast<int>(m_hands.size()) < m_count)
        m_hands.emplace_back([this, thread = static_cast<int>(m_hands.size())] { labour(thread); });
    m_job = &job;
    ++m_jobs;
    m_called.notify_all();
    for (;;) {
        job.changed.wait(lock, [&] { return !job.finished.empty() || job.working == 0; });
        if (job.finished.empty())
            break;
        const image::Rect tile = job.finished.front();
        job.finished.pop_front();
        if (job.stop)
            continue;
        lock.unlock();
        bool goOn = false;
        try {
            goOn = done(tile);
        } catch (...) {
            mine = std::current_exception();
        }
        lock.lock();
        ++told;
        job.stop = job.stop || !goOn;
    }
    m_job = nullptr;
    lock.unlock();
    if (mine)
        std::rethrow_exception(mine);
    if (job.failure)
        std::rethrow_exception(job.failure);
    return told == wanted;
}

} // namespace cxr::enhance
