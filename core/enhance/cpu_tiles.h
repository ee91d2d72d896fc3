// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enhance/tiling.h"

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace cxr::enhance {

/// Threads that work on tiles and sleep in between: starting new ones would take as long as a small
/// image does. One caller at a time.
class TileCrew {
public:
    /// They start at the first work, with the priority of the thread that asks for it. `threads` ≥
    /// 1.
    explicit TileCrew(int threads);
    ~TileCrew();
    TileCrew(const TileCrew&) = delete;
    TileCrew& operator=(const TileCrew&) = delete;

    /// Works on tiles in the order in which the queue gives them. `work` is called on the threads
    /// 0 … threads − 1, each with its own number; `done` on the calling thread, once for each
    /// finished tile, in the order in which they get ready. False from `done` ends the work: tiles
    /// begun are finished, no other is started. Returns whether all tiles were done. What `work`
    /// or `done` throws is thrown here, after the tiles begun have been finished.
    bool work(TileQueue& tiles,
        const std::function<void(const image::Rect& tile, int thread)>& work,
        const std::function<bool(const image::Rect& tile)>& done);

private:
    struct Job;
    void labour(int thread);

    int m_count;
    std::mutex m_mutex;
    std::condition_variable m_called; ///< a job is there, or the end
    Job* m_job = nullptr;             ///< what is to be worked on, null between jobs
    std::uint64_t m_jobs = 0;         ///< so far; tells the threads a new one from the last
    bool m_end = false;
    std::vector<std::jthread> m_hands;
};

} // namespace cxr::enhance
