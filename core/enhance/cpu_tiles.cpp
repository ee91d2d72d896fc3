// SPDX-License-Identifier: Apache-2.0
#include "enhance/cpu_tiles.h"

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace cxr::enhance {

namespace {

/// What the threads share.
struct Board {
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<image::Rect> finished; ///< not yet told to the caller
    std::size_t working = 0;          ///< threads that have not ended
    bool stop = false;
    std::exception_ptr failure;
};

} // namespace

bool workOnTiles(TileQueue& tiles, int threads,
    const std::function<void(const image::Rect& tile, int thread)>& work,
    const std::function<bool(const image::Rect& tile)>& done)
{
    Board board;
    const auto crew = static_cast<std::size_t>(std::max(1, threads));
    board.working = std::min(crew, tiles.size());
    const auto labour = [&](int thread) {
        std::unique_lock lock(board.mutex);
        while (!board.stop) {
            const std::optional<image::Rect> tile = tiles.take();
            if (!tile)
                break;
            lock.unlock();
            std::exception_ptr failure;
            try {
                work(*tile, thread);
            } catch (...) {
                failure = std::current_exception();
            }
            lock.lock();
            if (failure) {
                board.failure = failure;
                board.stop = true;
            } else {
                board.finished.push_back(*tile);
            }
            board.changed.notify_one();
        }
        --board.working;
        board.changed.notify_one();
    };
    std::vector<std::jthread> hands;
    const auto started = board.working;
    for (std::size_t i = 0; i < started; ++i)
        hands.emplace_back(labour, static_cast<int>(i));

    std::size_t told = 0;
    std::exception_ptr mine;
    std::unique_lock lock(board.mutex);
    for (;;) {
        board.changed.wait(lock, [&] { return !board.finished.empty() || board.working == 0; });
        if (board.finished.empty())
            break;
        const image::Rect tile = board.finished.front();
        board.finished.pop_front();
        if (board.stop)
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
        board.stop = board.stop || !goOn;
    }
    lock.unlock();
    hands.clear(); // joins them
    if (mine)
        std::rethrow_exception(mine);
    if (board.failure)
        std::rethrow_exception(board.failure);
    return told == tiles.size();
}

} // namespace cxr::enhance
