// SPDX-License-Identifier: Apache-2.0
// Compiled once for each instruction set; Highway chooses among them when the program runs.
#include "enhance/cpu_kernels.h"

#include <algorithm>
#include <chrono>
#include <new>

// Vectors without a size that the compiler knows cannot be held in arrays.
#define HWY_DISABLED_TARGETS (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128 | HWY_RVV | HWY_SSSE3)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "enhance/cpu_kernels.cpp"
#include <hwy/foreach_target.h>
// Before anything that uses vectors, hence this line between.
#include "enhance/cpu_block-inl.h"

HWY_BEFORE_NAMESPACE();
namespace cxr::enhance::HWY_NAMESPACE {
namespace {

/// Where the pixels of a block read and write.
struct Place {
    const float* in;      ///< first input of the block's first pixel
    std::size_t inRow;    ///< floats from one input row to the next
    float* out;           ///< first output channel of the block's first pixel
    std::size_t channels; ///< output channels of the block that exist
};

/// P neighbouring pixels times V vectors of output channels.
template <std::size_t P, std::size_t V>
HWY_INLINE void blockOf(const PackedConvolution& convolution, const float* HWY_RESTRICT weights,
    const float* bias, const float* slope, const Place& place)
{
    const Lanes d;
    const std::size_t lanes = hn::Lanes(d);
    const auto inputs = static_cast<std::size_t>(convolution.layer.inputs);
    const auto outputs = static_cast<std::size_t>(convolution.layer.outputs);
    const std::size_t run = inputs * static_cast<std::size_t>(convolution.layer.kernel);
    Vec sum[P][V];
#pragma GCC unroll 32
    for (std::size_t p = 0; p < P; ++p) {
#pragma GCC unroll 4
        for (std::size_t v = 0; v < V; ++v)
            sum[p][v] = hn::Load(d, bias + v * lanes);
    }
    // In one row the kernel's columns and inputs follow each other without a gap.
    const float* HWY_RESTRICT row = place.in;
    for (int ky = 0; ky < convolution.layer.kernel; ++ky, row += place.inRow)
        addProducts<P, V>(row, inputs, run, weights, sum);
    if (slope) {
        const Vec zero = hn::Zero(d);
#pragma GCC unroll 32
        for (std::size_t p = 0; p < P; ++p) {
#pragma GCC unroll 4
            for (std::size_t v = 0; v < V; ++v) {
                const Vec s = hn::Load(d, slope + v * lanes);
                // Written so that what is no number stays none.
                sum[p][v] =
                    hn::IfThenElse(hn::Gt(sum[p][v], zero), sum[p][v], hn::Mul(s, sum[p][v]));
            }
        }
    }
    if (place.channels == V * lanes) {
#pragma GCC unroll 32
        for (std::size_t p = 0; p < P; ++p) {
#pragma GCC unroll 4
            for (std::size_t v = 0; v < V; ++v)
                hn::StoreU(sum[p][v], d, place.out + p * outputs + v * lanes);
        }
        return;
    }
    HWY_ALIGN float all[V * hn::MaxLanes(d)];
#pragma GCC unroll 32
    for (std::size_t p = 0; p < P; ++p) {
#pragma GCC unroll 4
        for (std::size_t v = 0; v < V; ++v)
            hn::Store(sum[p][v], d, all + v * lanes);
        std::copy_n(all, place.channels, place.out + p * outputs);
    }
}

/// The pixels that are left of a row: fewer than P.
template <std::size_t P, std::size_t V>
HWY_INLINE void restOf(std::size_t pixels, const PackedConvolution& convolution,
    const float* weights, const float* bias, const float* slope, const Place& place)
{
    if constexpr (P > 0) {
        if (pixels == P)
            blockOf<P, V>(convolution, weights, bias, slope, place);
        else
            restOf<P - 1, V>(pixels, convolution, weights, bias, slope, place);
    }
}

template <std::size_t V>
void convolveBlocks(const PackedConvolution& convolution, const Features& in, float* out)
{
    constexpr std::size_t P = accumulators / V;
    const Lanes d;
    const auto kernel = static_cast<std::size_t>(convolution.layer.kernel);
    const auto inputs = static_cast<std::size_t>(convolution.layer.inputs);
    const auto outputs = static_cast<std::size_t>(convolution.layer.outputs);
    const std::size_t block = V * hn::Lanes(d);
    const auto width = static_cast<std::size_t>(in.width - convolution.layer.kernel + 1);
    const int height = in.height - convolution.layer.kernel + 1;
    const std::size_t inRow = static_cast<std::size_t>(in.width) * inputs;
    for (int y = 0; y < height; ++y) {
        const float* inAt = in.values + static_cast<std::size_t>(y) * inRow;
        float* outAt = out + static_cast<std::size_t>(y) * width * outputs;
        for (std::size_t first = 0; first < outputs; first += block) {
            const float* weights = convolution.weights.get() + first * kernel * kernel * inputs;
            const float* bias = convolution.bias.get() + first;
            const float* slope = convolution.slope ? convolution.slope.get() + first : nullptr;
            const std::size_t channels = std::min(block, outputs - first);
            std::size_t x = 0;
            for (; x + P <= width; x += P)
                blockOf<P, V>(convolution, weights, bias, slope,
                    {inAt + x * inputs, inRow, outAt + x * outputs + first, channels});
            if (x < width)
                restOf<P - 1, V>(width - x, convolution, weights, bias, slope,
                    {inAt + x * inputs, inRow, outAt + x * outputs + first, channels});
        }
    }
}

/// One output channel: P neighbouring pixels, vectors along the inputs. Each input is loaded once
/// for all K kernel columns that look at it.
template <std::size_t K, std::size_t P>
HWY_INLINE void pixelsOf(
    const PackedConvolution& convolution, const float* in, std::size_t inRow, float* out)
{
    const Lanes d;
    const std::size_t lanes = hn::Lanes(d);
    const auto inputs = static_cast<std::size_t>(convolution.layer.inputs);
    Vec sum[P];
#pragma GCC unroll 16
    for (std::size_t p = 0; p < P; ++p)
        sum[p] = hn::Zero(d);
    const float* HWY_RESTRICT weights = convolution.weights.get();
    for (std::size_t ky = 0; ky < K; ++ky, in += inRow) {
        for (std::size_t c = 0; c < inputs; c += lanes, weights += K * lanes) {
            Vec w[K];
#pragma GCC unroll 16
            for (std::size_t k = 0; k < K; ++k)
                w[k] = hn::Load(d, weights + k * lanes);
#pragma GCC unroll 32
            for (std::size_t i = 0; i < P + K - 1; ++i) {
                const Vec x = hn::LoadU(d, in + i * inputs + c);
#pragma GCC unroll 16
                for (std::size_t k = 0; k < K; ++k) {
                    if (i >= k && i - k < P)
                        sum[i - k] = hn::MulAdd(x, w[k], sum[i - k]);
                }
            }
        }
    }
    const float bias = convolution.bias[0];
#pragma GCC unroll 16
    for (std::size_t p = 0; p < P; ++p) {
        const float value = bias + hn::GetLane(hn::SumOfLanes(d, sum[p]));
        out[p] = convolution.slope && !(value > 0) ? convolution.slope[0] * value : value;
    }
}

template <std::size_t K>
void convolveToOne(const PackedConvolution& convolution, const Features& in, float* out)
{
    constexpr std::size_t P = HWY_TARGET <= HWY_AVX3 ? 12 : std::max<std::size_t>(4, 14 - K);
    const auto inputs = static_cast<std::size_t>(convolution.layer.inputs);
    const std::size_t width = static_cast<std::size_t>(in.width) - K + 1;
    const int height = in.height - static_cast<int>(K) + 1;
    const std::size_t inRow = static_cast<std::size_t>(in.width) * inputs;
    for (int y = 0; y < height; ++y) {
        const float* inAt = in.values + static_cast<std::size_t>(y) * inRow;
        float* outAt = out + static_cast<std::size_t>(y) * width;
        std::size_t x = 0;
        for (; x + P <= width; x += P)
            pixelsOf<K, P>(convolution, inAt + x * inputs, inRow, outAt + x);
        for (; x < width; ++x)
            pixelsOf<K, 1>(convolution, inAt + x * inputs, inRow, outAt + x);
    }
}

void run(const PackedConvolution& convolution, const Features& in, float* out)
{
    switch (convolution.vectors) {
    case 2:
        return convolveBlocks<2>(convolution, in, out);
    case 1:
        return convolveBlocks<1>(convolution, in, out);
    default:
        break;
    }
    switch (convolution.layer.kernel) {
    case 1:
        return convolveToOne<1>(convolution, in, out);
    case 3:
        return convolveToOne<3>(convolution, in, out);
    case 5:
        return convolveToOne<5>(convolution, in, out);
    default:
        return convolveToOne<9>(convolution, in, out);
    }
}

/// Operations done.
double multiplyAdds(long rounds)
{
    const Lanes d;
    Vec sum[accumulators];
    for (Vec& s : sum)
        s = hn::Set(d, 1.0F);
    const Vec factor = hn::Set(d, 0.999F);
    const Vec term = hn::Set(d, 0.001F);
    for (long i = 0; i < rounds; ++i) {
#pragma GCC unroll 32
        for (Vec& s : sum)
            s = hn::MulAdd(s, factor, term);
    }
    Vec all = hn::Zero(d);
    for (const Vec& s : sum)
        all = hn::Add(all, s);
    volatile float kept = hn::GetLane(all);
    (void)kept;
    return 2.0 * static_cast<double>(accumulators) * static_cast<double>(hn::Lanes(d))
        * static_cast<double>(rounds);
}

const char* target()
{
    return hwy::TargetName(HWY_TARGET);
}

} // namespace
} // namespace cxr::enhance::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE

namespace cxr::enhance {

HWY_EXPORT(laneCount);
HWY_EXPORT(run);
HWY_EXPORT(multiplyAdds);
HWY_EXPORT(target);

namespace {

/// One output channel has a kernel of its own where its inputs fill whole vectors.
bool isOneChannel(const Convolution& layer, int lanes)
{
    return layer.outputs == 1 && layer.inputs % lanes == 0
        && (layer.kernel == 1 || layer.kernel == 3 || layer.kernel == 5 || layer.kernel == 9);
}

} // namespace

AlignedFloats zeros(std::size_t count)
{
    AlignedFloats floats = hwy::AllocateAligned<float>(count);
    if (!floats)
        throw std::bad_alloc();
    std::fill_n(floats.get(), count, 0.0F);
    return floats;
}

PackedConvolution packed(const Convolution& layer, std::span<const float> weight,
    std::span<const float> bias, std::span<const float> slope)
{
    PackedConvolution result;
    result.layer = layer;
    const int vectorLength = HWY_DYNAMIC_DISPATCH(laneCount)();
    result.vectors =
        isOneChannel(layer, vectorLength) ? 0 : (layer.outputs <= vectorLength ? 1 : 2);
    const auto lanes = static_cast<std::size_t>(vectorLength);
    const auto inputs = static_cast<std::size_t>(layer.inputs);
    const auto outputs = static_cast<std::size_t>(layer.outputs);
    const auto kernel = static_cast<std::size_t>(layer.kernel);
    const std::size_t block = lanes * static_cast<std::size_t>(std::max(1, result.vectors));
    const std::size_t all = (outputs + block - 1) / block * block;
    result.bias = zeros(all);
    std::copy(bias.begin(), bias.end(), result.bias.get());
    if (layer.activation != Activation::None) {
        result.slope = zeros(all);
        std::copy(slope.begin(), slope.end(), result.slope.get());
    }
    const bool one = result.vectors == 0;
    result.weights = zeros(kernel * kernel * inputs * (one ? 1 : all));
    for (std::size_t o = 0; o < outputs; ++o) {
        for (std::size_t i = 0; i < inputs; ++i) {
            for (std::size_t y = 0; y < kernel; ++y) {
                for (std::size_t x = 0; x < kernel; ++x) {
                    const std::size_t at = one
                        ? ((y * (inputs / lanes) + i / lanes) * kernel + x) * lanes + i % lanes
                        : o / block * block * kernel * kernel * inputs
                            + ((y * kernel + x) * inputs + i) * block + o % block;
                    result.weights[at] = weight[((o * inputs + i) * kernel + y) * kernel + x];
                }
            }
        }
    }
    return result;
}

void convolve(const PackedConvolution& convolution, const Features& in, float* out)
{
    HWY_DYNAMIC_DISPATCH(run)(convolution, in, out);
}

double measuredFmaPeak(double seconds)
{
    using Clock = std::chrono::steady_clock;
    const auto timed = [](long rounds) {
        const auto started = Clock::now();
        const double operations = HWY_DYNAMIC_DISPATCH(multiplyAdds)(rounds);
        return std::pair(operations, std::chrono::duration<double>(Clock::now() - started).count());
    };
    // The best of several: other programs only ever make it slower.
    long rounds = 100'000;
    double best = 0;
    for (double spent = 0; spent < seconds;) {
        const auto [operations, took] = timed(rounds);
        spent += took;
        best = std::max(best, operations / took);
        if (took < seconds / 20)
            rounds *= 2;
    }
    return best;
}

const char* cpuTarget()
{
    return HWY_DYNAMIC_DISPATCH(target)();
}

} // namespace cxr::enhance

#endif // HWY_ONCE
