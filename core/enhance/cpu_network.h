// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enhance/cpu_winograd.h"
#include "enhance/safetensors.h"
#include "image/error.h"
#include "image/geometry.h"

#include <cstddef>
#include <vector>

namespace cxr::enhance {

/// Output pixels to a side of a tile at most, where nobody asks for another: a lens is filled and
/// progress is told at least this finely.
inline constexpr int largestCpuTile = 256;

/// A network ready to run on the CPU by the program's own kernels: weights packed, buffers planned.
/// Immutable; any number of threads may run it, each with a Workspace of its own.
class CpuNetwork {
    /// Width, height and channels of a step's output.
    struct Shape {
        int width = 0;
        int height = 0;
        int channels = 0;
        [[nodiscard]] std::size_t count() const
        {
            return static_cast<std::size_t>(width) * static_cast<std::size_t>(height)
                * static_cast<std::size_t>(channels);
        }
    };

public:
    /// What lies between the layers of one run; grows at the first run of a size and is kept.
    class Workspace {
        friend class CpuNetwork;
        struct Buffer {
            AlignedFloats values;
            std::size_t size = 0;
            /// At least that many floats; what was in them may be lost.
            float* of(std::size_t count);
        };
        std::vector<Buffer> m_buffers;
        std::vector<Shape> m_shapes; ///< of the steps' outputs
        Buffer m_scratch;            ///< of one convolution
    };

    /// How its 3×3 and 5×5 convolutions are computed, where both ways are possible.
    enum class Method {
        Direct,   ///< every product
        Winograd, ///< see cpu_winograd.h: several times faster, in fp32 a few millionths away
    };

    /// Errors: those of checkParameters(). std::bad_alloc where memory runs out.
    [[nodiscard]] static Result<CpuNetwork> make(
        const Architecture& architecture, const TensorMap& weights, Method method);

    /// `input`: size.height × size.width values in [0, 1], sides multiples of alignment() and above
    /// 2 · radius(); `output` gets ratio·(height − 2·radius) × ratio·(width − 2·radius) values, not
    /// clamped. One thread. std::bad_alloc where memory runs out.
    void run(const float* input, image::Size size, float* output, Workspace& workspace) const;

    /// Size of the output of run().
    [[nodiscard]] image::Size outputSize(image::Size input) const;
    /// Output pixels to a side of the tiles that suit the processor's caches, at most `largest`:
    /// the larger a tile, the less its halo weighs, but what lies between two layers has to stay
    /// near.
    [[nodiscard]] int tileSide(int largest) const;
    /// Bytes that the two largest neighbours among the layers take for one such input.
    [[nodiscard]] std::size_t workingSet(image::Size input) const;

private:
    /// One layer as it is run. Transposed convolutions have become a convolution and a shuffle.
    struct Step {
        enum class Kind { Convolve, Winograd, Unshuffle, Shuffle, Add };
        Kind kind = Kind::Convolve;
        PackedConvolution convolution; ///< of Convolve
        PackedWinograd winograd;       ///< of Winograd
        int factor = 1;                ///< of Unshuffle and Shuffle
        int from = -1;                 ///< of Add: index of the step, −1 the input
        int channels = 1;              ///< after it
        int buffer = 0;                ///< that it writes
    };
    void assignBuffers();
    [[nodiscard]] static Shape after(const Step& step, const Shape& shape);

    std::vector<Step> m_steps;
    int m_buffers = 0;
    int m_radius = 0;
    int m_ratio = 1;
};

} // namespace cxr::enhance
