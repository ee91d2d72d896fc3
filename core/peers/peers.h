// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enhance/benchmark.h"

#include <vector>

namespace cxr::peers {

/// LibTorch as its users call it: eager, plain memory format. Key "stock".
/// Errors: ModelInvalid.
[[nodiscard]] Result<enhance::Peer> libTorchEager(const enhance::Model& model, int threads);

/// The same as TorchScript, frozen and prepared for inference. Key "torchscript".
/// Errors: ModelInvalid; Internal with what LibTorch says.
[[nodiscard]] Result<enhance::Peer> torchScript(const enhance::Model& model, int threads);

/// oneDNN called directly: the library picks its memory formats, each layer in one call. Plain
/// chains of convolutions with ReLU and one residual at the end only; InvalidArgument for the
/// others, and where the program was built without oneDNN. It takes its threads from OpenMP. Key
/// "onednn".
[[nodiscard]] Result<enhance::Peer> oneDnn(const enhance::Model& model, int threads);

/// A chain of cv::filter2D, one for each pair of channels: what a program does that has OpenCV
/// alone. On a small image, because it takes minutes otherwise. The same networks as oneDnn(). Key
/// "opencv".
[[nodiscard]] Result<enhance::Peer> openCvFilters(const enhance::Model& model, int threads);

/// Those of the above that can run this model; the first is libTorchEager(). `all` false: that one
/// alone.
[[nodiscard]] Result<std::vector<enhance::Peer>> peersFor(
    const enhance::Model& model, int threads, bool all);

} // namespace cxr::peers
