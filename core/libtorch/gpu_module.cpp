// SPDX-License-Identifier: Apache-2.0
// The part of the program that is loaded where a GPU is: see enhance/gpu.h.
#include "enhance/gpu.h"
#include "libtorch/gpu_lane.h"
#include "libtorch/torch_gpu.h"

#include <ATen/Context.h>
#include <ATen/cuda/CUDAContext.h>

#include <string_view>

extern "C" [[gnu::visibility("default")]] cxr::enhance::Gpu* cxrlensGpu(const char* programVersion)
{
    using namespace cxr;
    static const std::unique_ptr<enhance::Gpu> gpu = [&]() -> std::unique_ptr<enhance::Gpu> {
        if (std::string_view(programVersion) != CXR_VERSION || !at::globalContext().hasCUDA())
            return nullptr;
        try {
            // TF32 keeps ten bits of the mantissa; where a network has not passed in half
            // precision, it needs more.
            at::globalContext().setAllowTF32CuDNN(false);
            // Tiles have one shape: worth trying what is fastest for it.
            at::globalContext().setBenchmarkCuDNN(true);
            const std::string name = at::cuda::getCurrentDeviceProperties()->name;
            return libtorch::makeTorchGpu(libtorch::cudaLane(), name + " (CUDA)");
        } catch (const std::exception&) {
            return nullptr; // a driver that does not answer
        }
    }();
    return gpu.get();
}
