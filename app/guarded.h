// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"

#include <exception>
#include <new>

namespace cxr::app {

/// Runs a job so that whatever is thrown becomes an error like any other.
template <typename Job>
auto guarded(Job job) -> decltype(job())
{
    try {
        return job();
    } catch (const std::bad_alloc&) {
        return fail(Code::OutOfMemory);
    } catch (const std::exception& error) {
        return fail(Code::Internal, error.what());
    }
}

} // namespace cxr::app
