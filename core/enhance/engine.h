// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enhance/focus.h"
#include "enhance/gpu.h"
#include "enhance/model_card.h"
#include "image/error.h"
#include "image/image.h"
#include "image/progress.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace cxr::enhance {

class Catalogue;

enum class Device {
    Auto, ///< CUDA where it answers, else CPU
    Cpu,
    Cuda,
};

/// What to do with one image.
struct Request {
    std::string model = "plus"; ///< the most accurate for its time; ahead of all when enlarging
    int scale = 1;              ///< 1: restore, 2…4: enlarge
    Device device = Device::Auto;
    int tileSide = 0; ///< output pixels at most, 0: what suits the device; halved when memory ends
    std::shared_ptr<const Focus> focus = {}; ///< what to do first; null: from the centre
};

/// How an enhanced image was made.
struct Run {
    ModelCard card;      ///< of the model that made it
    std::string device;  ///< what really ran it: "CPU (2 threads)" or "NVIDIA H200 (CUDA)"
    std::string library; ///< whose kernels: "CXR Lens 0.1.0 (AVX2)" or "LibTorch 2.11.0, fp16"
    int tileSide = 0;    ///< that was used in the end
    double seconds = 0;  ///< wall time of the network and its pre- and postprocessing
    std::vector<std::string> notices; ///< English sentences: fallbacks that the user must know of
};

struct Enhanced {
    image::Image image; ///< scale × the input's size, same bits and meaning, spacing divided
    Run run;
};

/// Called on the thread of enhance() with each finished tile, in output pixels; the tile is a copy
/// to keep.
using TileSink = std::function<void(const image::Rect& at, image::Image&& tile)>;

/// Something that enhances images. One caller thread per engine; a second thread makes itself a
/// second one. All share the GPU, which is for one thread at a time.
class Engine {
public:
    Engine() = default;
    virtual ~Engine() = default;
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    /// Errors: ModelNotFound, ModelInvalid, ModelNotReproduced, DeviceUnavailable (only for an
    /// explicit Device::Cuda), Cancelled, OutOfMemory, InvalidArgument.
    [[nodiscard]] virtual Result<Enhanced> enhance(const image::Image& input,
        const Request& request, const TileSink& sink, const Progress& progress) = 0;

    /// Nothing is to be done for a while: memory of a GPU goes back to other programs.
    virtual void rest() { }
};

/// Finds the GPU when it is first needed; nullptr for none.
using GpuFinder = std::function<Gpu*()>;

/// The engine: tiles with an exact halo, on the CPU by the program's own kernels or on a GPU.
/// Models are loaded at their first use and kept. When the GPU runs out of memory, tiles get
/// smaller, down to 64 pixels, then the CPU takes over, with a notice; so it does when an
/// automatically chosen GPU fails otherwise. `threads` 0: all cores.
[[nodiscard]] std::unique_ptr<Engine> makeEngine(
    Catalogue catalogue, int threads = 0, GpuFinder gpu = installedGpu);

/// The compute devices of this machine, for people: {"cpu", "CPU (2 threads)"}, {"cuda", "NVIDIA
/// GPU (CUDA)"}. Quick: whether the GPU really answers shows when it is used.
struct DeviceInfo {
    Device device;
    std::string id;
    std::string label;
};
[[nodiscard]] std::vector<DeviceInfo> availableDevices();

} // namespace cxr::enhance
