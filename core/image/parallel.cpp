// SPDX-License-Identifier: Apache-2.0
#include "image/parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace cxr {

void inParallel(int count, const std::function<void(int index)>& work)
{
    std::atomic<int> next = 0;
    std::mutex mutex;
    std::exception_ptr failure;
    const auto labour = [&] {
        for (int index = next++; index < count; index = next++) {
            try {
                work(index);
            } catch (...) {
                next = count;
                const std::lock_guard lock(mutex);
                failure = std::current_exception();
            }
        }
    };
    {
        const int cores = static_cast<int>(std::thread::hardware_concurrency());
        std::vector<std::jthread> others;
        for (int i = 1; i < std::min(cores, count); ++i)
            others.emplace_back(labour);
        labour();
    }
    if (failure)
        std::rethrow_exception(failure);
}

} // namespace cxr
