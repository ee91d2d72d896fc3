// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/resource.h>
#include <unistd.h>

namespace cxr::app {

/// How far a thread steps back behind the window's; each behind the one before it.
enum class Yield {
    ToTheWindow = 10, ///< computes what somebody waits for
    ToAll = 15,       ///< does what nobody has asked for yet
};

/// Lowers the calling thread's priority, and with it that of the threads it will start: they use
/// every core there is, and the window must still get its turn at once.
inline void yieldTo(Yield niceness)
{
    ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), static_cast<int>(niceness));
}

} // namespace cxr::app
