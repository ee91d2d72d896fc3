// SPDX-License-Identifier: Apache-2.0
#pragma once

// Shows LibTorch's types: include it in .cpp files and private headers of core/libtorch only.

#include <ATen/ATen.h>

#include <cstdint>
#include <functional>
#include <memory>

namespace cxr::libtorch {

/// How work and data get to a device and back. What it does beyond LibTorch's plain calls is what
/// CUDA offers to hide latency; on another device it does the plain thing. One thread.
class GpuLane {
public:
    GpuLane() = default;
    virtual ~GpuLane() = default;
    GpuLane(const GpuLane&) = delete;
    GpuLane& operator=(const GpuLane&) = delete;

    [[nodiscard]] virtual at::Device device() const = 0;
    /// Runs `work` with all that it asks of the device in this lane's order.
    virtual void within(const std::function<void()>& work) = 0;
    /// A copy of `host` on the device.
    [[nodiscard]] virtual at::Tensor upload(const at::Tensor& host) = 0;
    /// A tensor on its way to the host.
    class Download {
    public:
        Download() = default;
        virtual ~Download() = default;
        Download(const Download&) = delete;
        Download& operator=(const Download&) = delete;
        /// Waits for it. Valid until the next but one download of the same lane begins.
        [[nodiscard]] virtual at::Tensor get() = 0;
    };
    /// Starts a copy to the host; the device goes on with what comes next.
    [[nodiscard]] virtual std::unique_ptr<Download> download(const at::Tensor& tensor) = 0;
    /// compute(input). Where the same `network` (a number of its own) sees the same shape again,
    /// what was recorded is replayed instead of being launched step by step; the latest one is
    /// kept. The result is valid until the next call.
    [[nodiscard]] virtual at::Tensor replay(std::uint64_t network, const at::Tensor& input,
        const std::function<at::Tensor(const at::Tensor&)>& compute) = 0;
    /// Forgets what replay() has recorded and hands memory that is not in use back to the driver.
    virtual void giveBackMemory() = 0;
};

/// Any device by LibTorch's plain calls.
[[nodiscard]] std::unique_ptr<GpuLane> plainLane(const at::Device& device);

/// CUDA: pinned buffers, a stream for the way back, recorded graphs. Only where the program is
/// built with CUDA's headers.
[[nodiscard]] std::unique_ptr<GpuLane> cudaLane();

} // namespace cxr::libtorch
