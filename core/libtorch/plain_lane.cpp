// SPDX-License-Identifier: Apache-2.0
#include "libtorch/gpu_lane.h"

#include <utility>

namespace cxr::libtorch {

namespace {

class Done : public GpuLane::Download {
public:
    explicit Done(at::Tensor tensor) : m_tensor(std::move(tensor)) { }
    at::Tensor get() override { return m_tensor; }

private:
    at::Tensor m_tensor;
};

class PlainLane : public GpuLane {
public:
    explicit PlainLane(const at::Device& device) : m_device(device) { }

    [[nodiscard]] at::Device device() const override { return m_device; }
    void within(const std::function<void()>& work) override { work(); }
    at::Tensor upload(const at::Tensor& host) override { return host.to(m_device).clone(); }
    std::unique_ptr<Download> download(const at::Tensor& tensor) override
    {
        return std::make_unique<Done>(tensor.to(at::kCPU).contiguous());
    }
    at::Tensor replay(std::uint64_t /*network*/, const at::Tensor& input,
        const std::function<at::Tensor(const at::Tensor&)>& compute) override
    {
        return compute(input);
    }
    void giveBackMemory() override { }

private:
    at::Device m_device;
};

} // namespace

std::unique_ptr<GpuLane> plainLane(const at::Device& device)
{
    return std::make_unique<PlainLane>(device);
}

} // namespace cxr::libtorch
