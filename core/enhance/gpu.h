// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enhance/architecture.h"
#include "enhance/model_card.h"
#include "enhance/safetensors.h"
#include "enhance/tiling.h"
#include "image/image.h"

#include <functional>
#include <memory>
#include <string>

namespace cxr::enhance {

/// A model ready to run on a GPU. One thread at a time.
class GpuNetwork {
public:
    GpuNetwork() = default;
    virtual ~GpuNetwork() = default;
    GpuNetwork(const GpuNetwork&) = delete;
    GpuNetwork& operator=(const GpuNetwork&) = delete;

    /// Puts the network's answer to `input` into `result`, clamped and rounded to its depth, tile
    /// by tile in the order in which `tiles` gives them; `done` is called for each when its pixels
    /// are there. False from `done` ends the work. Returns whether all tiles were done. Throws what
    /// LibTorch throws.
    virtual bool run(const image::Image& input, TileQueue& tiles, image::Image& result,
        const std::function<bool(const image::Rect& tile)>& done) = 0;
    /// What is behind its figures, e.g. "LibTorch 2.11.0, fp16".
    [[nodiscard]] virtual std::string library() const = 0;
};

/// A GPU and the library that reaches it. One thread at a time.
class Gpu {
public:
    Gpu() = default;
    virtual ~Gpu() = default;
    Gpu(const Gpu&) = delete;
    Gpu& operator=(const Gpu&) = delete;

    [[nodiscard]] virtual std::string name() const = 0; ///< for people: "NVIDIA H200 (CUDA)"
    /// Output pixels to a side of the tiles that suit such a network and output.
    [[nodiscard]] virtual int tileSide(
        const Architecture& architecture, image::Size output) const = 0;
    /// Uploads the weights, or throws what LibTorch throws.
    [[nodiscard]] virtual std::unique_ptr<GpuNetwork> prepare(
        const ModelCard& card, const TensorMap& weights) = 0;
    /// Hands unused memory back to the driver, for other programs. May throw what LibTorch throws.
    virtual void giveBackMemory() = 0;
};

/// Whether the machine shows an NVIDIA GPU and the program has its part for one beside it. Quick;
/// whether that GPU answers is only known by installedGpu().
[[nodiscard]] bool gpuExpected();

/// The GPU of this machine, or nullptr. The first call loads LibTorch with CUDA, which takes
/// seconds; a program that never asks never loads it. Any thread.
[[nodiscard]] Gpu* installedGpu();

/// What the part that is loaded has to offer: a function of this type and name, which gives
/// nullptr where its version is not the program's or no GPU answers.
using GpuEntry = Gpu* (*)(const char* programVersion);
inline constexpr auto gpuEntryName = "cxrlensGpu";

} // namespace cxr::enhance
