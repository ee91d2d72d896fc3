// SPDX-License-Identifier: Apache-2.0
#include "enhance/memory_fallback.h"

#include <algorithm>
#include <new>
#include <string>

namespace cxr::enhance {

bool isOutOfMemory(const std::exception& error)
{
    if (dynamic_cast<const std::bad_alloc*>(&error))
        return true;
    // c10::OutOfMemoryError in newer versions of LibTorch, plain c10::Error in older ones, and
    // errors of their own from cuDNN and cuBLAS: the text is what they share.
    const std::string text = error.what();
    const auto says = [&](const char* words) { return text.find(words) != std::string::npos; };
    return says("out of memory") || says("not enough memory") || says("can't allocate memory")
        || says("CUDNN_STATUS_ALLOC_FAILED") || says("CUBLAS_STATUS_ALLOC_FAILED");
}

bool attemptWithinMemory(TileSides sides, const Attempt& attempt)
{
    bool gpu = sides.gpu > 0;
    int side = gpu ? sides.gpu : sides.cpu;
    while (true) {
        try {
            attempt(gpu, side);
            return true;
        } catch (const std::exception& error) {
            if (!isOutOfMemory(error))
                throw;
        }
        if (side > smallestTileSide) {
            side = std::max(smallestTileSide, side / 2);
        } else if (gpu) {
            gpu = false;
            side = sides.cpu;
        } else {
            return false;
        }
    }
}

} // namespace cxr::enhance
