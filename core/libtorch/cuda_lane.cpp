// SPDX-License-Identifier: Apache-2.0
// The one file that needs CUDA's own headers.
#include "libtorch/gpu_lane.h"

#include <ATen/cuda/CUDAContext.h>
#include <ATen/cuda/CUDAEvent.h>
#include <ATen/cuda/CUDAGraph.h>
#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/cuda/CUDAGuard.h>
#include <c10/cuda/CUDAStream.h>

#include <array>
#include <utility>

namespace cxr::libtorch {

namespace {

/// Memory that the GPU reads and writes by itself.
at::Tensor pinned(at::IntArrayRef sizes, at::ScalarType type)
{
    return at::empty(sizes, at::TensorOptions(type).pinned_memory(true));
}

class Arriving : public GpuLane::Download {
public:
    Arriving(at::Tensor host, at::Tensor source, at::cuda::CUDAEvent arrived) :
        m_host(std::move(host)),
        m_source(std::move(source)),
        m_arrived(std::move(arrived))
    {
    }
    at::Tensor get() override
    {
        m_arrived.synchronize();
        return m_host;
    }

private:
    at::Tensor m_host;
    at::Tensor m_source; // must not be given to anyone else before it is copied
    at::cuda::CUDAEvent m_arrived;
};

class CudaLane : public GpuLane {
public:
    [[nodiscard]] at::Device device() const override { return m_compute.device(); }

    void within(const std::function<void()>& work) override
    {
        const c10::cuda::CUDAStreamGuard guard(m_compute);
        work();
    }

    at::Tensor upload(const at::Tensor& host) override
    {
        if (m_staging.numel() < host.numel() || m_staging.scalar_type() != host.scalar_type())
            m_staging = pinned({host.numel()}, host.scalar_type());
        const at::Tensor staged = m_staging.slice(0, 0, host.numel()).view(host.sizes());
        staged.copy_(host);
        at::Tensor uploaded = staged.to(device(), /*non_blocking=*/true);
        // The staging memory is written again by the next image at the earliest.
        m_compute.synchronize();
        return uploaded;
    }

    std::unique_ptr<Download> download(const at::Tensor& tensor) override
    {
        at::Tensor& buffer = m_buffers[m_next];
        m_next = (m_next + 1) % m_buffers.size();
        if (buffer.numel() < tensor.numel() || buffer.scalar_type() != tensor.scalar_type())
            buffer = pinned({tensor.numel()}, tensor.scalar_type());
        at::Tensor host = buffer.slice(0, 0, tensor.numel()).view(tensor.sizes());
        at::cuda::CUDAEvent computed;
        computed.record(m_compute);
        computed.block(m_copy);
        at::cuda::CUDAEvent arrived;
        {
            const c10::cuda::CUDAStreamGuard guard(m_copy);
            host.copy_(tensor, /*non_blocking=*/true);
            arrived.record(m_copy);
        }
        return std::make_unique<Arriving>(std::move(host), tensor, std::move(arrived));
    }

    at::Tensor replay(std::uint64_t network, const at::Tensor& input,
        const std::function<at::Tensor(const at::Tensor&)>& compute) override
    {
        if (m_recorded && m_recorded->network == network
            && m_recorded->input.sizes() == input.sizes()) {
            m_recorded->input.copy_(input, /*non_blocking=*/true);
            m_recorded->graph.replay();
            return m_recorded->output;
        }
        // A recording holds all features of a tile: one at a time.
        m_compute.synchronize();
        m_recorded.reset();
        // Libraries choose their kernels and ask for memory at the first runs of a shape, which a
        // recording must not see.
        constexpr int warmUps = 2;
        for (int i = 0; i < warmUps; ++i)
            static_cast<void>(compute(input));
        m_compute.synchronize();
        // The recording has memory of its own, and cannot take what the warm-up left behind.
        c10::cuda::CUDACachingAllocator::emptyCache();
        auto recorded = std::make_unique<Recorded>();
        recorded->network = network;
        recorded->input = input.clone();
        recorded->graph.capture_begin();
        try {
            recorded->output = compute(recorded->input);
        } catch (...) {
            // Out of memory, say: the stream must not go on recording.
            recorded->graph.capture_end();
            throw;
        }
        recorded->graph.capture_end();
        recorded->graph.replay();
        m_recorded = std::move(recorded);
        return m_recorded->output;
    }

    void giveBackMemory() override
    {
        m_compute.synchronize();
        m_recorded.reset();
        m_staging.reset();
        for (at::Tensor& buffer : m_buffers)
            buffer.reset();
        c10::cuda::CUDACachingAllocator::emptyCache();
    }

private:
    struct Recorded {
        std::uint64_t network = 0;
        at::Tensor input;
        at::Tensor output;
        at::cuda::CUDAGraph graph;
    };

    // Streams of their own: recording is not possible on the default one.
    c10::cuda::CUDAStream m_compute = c10::cuda::getStreamFromPool();
    c10::cuda::CUDAStream m_copy = c10::cuda::getStreamFromPool();
    at::Tensor m_staging;
    std::array<at::Tensor, 3> m_buffers; // one arriving, one being read, one to be filled
    std::size_t m_next = 0;
    std::unique_ptr<Recorded> m_recorded;
};

} // namespace

std::unique_ptr<GpuLane> cudaLane()
{
    return std::make_unique<CudaLane>();
}

} // namespace cxr::libtorch
