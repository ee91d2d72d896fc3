// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

namespace cxr {

/// Calls work(0) … work(count − 1) on all cores, in no particular order, and returns when all are
/// done. The threads have the priority of the caller and end with the call. What `work` throws ends
/// the rest and is thrown here.
void inParallel(int count, const std::function<void(int index)>& work);

} // namespace cxr
