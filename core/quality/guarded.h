// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to core/quality: shows OpenCV's types. Include it in .cpp files only.

#include "image/error.h"

#include <opencv2/core.hpp>

#include <new>

namespace cxr::quality {

/// Runs `work`, which returns a Result, and turns what OpenCV and the allocator throw into errors.
template <typename Work>
auto guarded(Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return fail(Code::OutOfMemory);
    } catch (const cv::Exception& error) {
        return fail(
            error.code == cv::Error::StsNoMem ? Code::OutOfMemory : Code::Internal, error.err);
    }
}

} // namespace cxr::quality
