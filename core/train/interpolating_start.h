// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to core/train: shows LibTorch's types.

#include "libtorch/network.h"

namespace cxr::train {

/// Lets a chain of convolutions that ends in a transposed one (FSRCNN) start as bicubic
/// interpolation: the first channel of every layer hands the picture on, and the last layer spreads
/// it with Keys' kernel (a = −0.5). Without a global residual such a network would otherwise spend
/// most of a short training on learning to show the picture at all. Other networks are left alone.
void startAsInterpolation(
    const enhance::Architecture& architecture, libtorch::Parameters& parameters);

} // namespace cxr::train
