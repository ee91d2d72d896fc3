// SPDX-License-Identifier: Apache-2.0
#include "libtorch/version.h"

#include <torch/version.h>

namespace cxr::libtorch {

std::string version()
{
    return "LibTorch " TORCH_VERSION;
}

} // namespace cxr::libtorch
