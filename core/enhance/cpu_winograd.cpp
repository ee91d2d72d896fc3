// SPDX-License-Identifier: Apache-2.0
// Compiled once for each instruction set; Highway chooses among them when the program runs.
#include "enhance/cpu_winograd.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <new>

// As in cpu_kernels.cpp.
#define HWY_DISABLED_TARGETS (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128 | HWY_RVV | HWY_SSSE3)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "enhance/cpu_winograd.cpp"
#include <hwy/foreach_target.h>
// Before anything that uses vectors, hence this line between.
#include "enhance/cpu_block-inl.h"

#ifndef CXR_WINOGRAD_SHARED
#define CXR_WINOGRAD_SHARED
namespace cxr::enhance {
namespace {

/// Floats from one of the 64 places to the next, for so many tiles. A cache line more than they
/// need: with a power of two between them, all places would fight for the same few cache lines.
std::size_t placeStride(std::size_t tiles, std::size_t channels)
{
    constexpr std::size_t line = 16;
    return tiles * channels + line;
}

/// How many tiles are transformed before the products begin: enough that the weights are worth
/// fetching, few enough that they and their sums stay in the second cache. The products take tiles
/// by the dozen.
std::size_t tilesAtOnce(const Convolution& layer)
{
    const auto each = static_cast<std::size_t>(layer.inputs + layer.outputs) * 64 * sizeof(float);
    constexpr std::size_t share = std::size_t{600} << 10; // bytes
    return std::max<std::size_t>(1, share / each / 12) * 12;
}

} // namespace
} // namespace cxr::enhance
#endif

HWY_BEFORE_NAMESPACE();
namespace cxr::enhance::HWY_NAMESPACE {
namespace {

constexpr std::size_t side = 8; // of a tile of inputs, and of its transform

/// One dimension of the input transform: row j holds the coefficients of the product of (x − p)
/// over all points p but the j-th.
HWY_INLINE void transformInput(const Vec (&d)[side], Vec (&out)[side])
{
    const Lanes tag;
    const auto set = [&](float value) { return hn::Set(tag, value); };
    out[0] = hn::MulAdd(set(5.25F), hn::Sub(d[4], d[2]), hn::Sub(d[0], d[6]));
    out[7] = hn::MulAdd(set(5.25F), hn::Sub(d[3], d[5]), hn::Sub(d[7], d[1]));
    const Vec even1 = hn::NegMulAdd(set(4.25F), d[4], hn::Add(d[2], d[6]));
    const Vec odd1 = hn::NegMulAdd(set(4.25F), d[3], hn::Add(d[1], d[5]));
    out[1] = hn::Add(even1, odd1);
    out[2] = hn::Sub(even1, odd1);
    const Vec even2 = hn::NegMulAdd(set(1.25F), d[4], hn::MulAdd(set(0.25F), d[2], d[6]));
    const Vec odd2 =
        hn::MulAdd(set(2.0F), d[5], hn::NegMulAdd(set(2.5F), d[3], hn::Mul(set(0.5F), d[1])));
    out[3] = hn::Add(even2, odd2);
    out[4] = hn::Sub(even2, odd2);
    const Vec even3 = hn::NegMulAdd(set(5.0F), d[4], hn::MulAdd(set(4.0F), d[2], d[6]));
    const Vec odd3 =
        hn::MulAdd(set(0.5F), d[5], hn::NegMulAdd(set(2.5F), d[3], hn::Mul(set(2.0F), d[1])));
    out[5] = hn::Add(even3, odd3);
    out[6] = hn::Sub(even3, odd3);
}

/// One dimension of the output transform: the polynomial's values at the points become M outputs.
template <std::size_t M>
HWY_INLINE void transformOutput(const Vec (&m)[side], Vec (&out)[M])
{
    const Lanes tag;
    const auto set = [&](float value) { return hn::Set(tag, value); };
    const Vec sum1 = hn::Add(m[1], m[2]);
    const Vec sum2 = hn::Add(m[3], m[4]);
    const Vec sum3 = hn::Add(m[5], m[6]);
    const Vec difference1 = hn::Sub(m[1], m[2]);
    const Vec difference2 = hn::Sub(m[3], m[4]);
    const Vec difference3 = hn::Sub(m[5], m[6]);
    const auto combined = [&](float second, const Vec& a, const Vec& b, const Vec& c) {
        return hn::MulAdd(set(1 / second), c, hn::MulAdd(set(second), b, a));
    };
    out[0] = hn::Add(hn::Add(m[0], sum1), hn::Add(sum2, sum3));
    out[1] = combined(2, difference1, difference2, difference3);
    out[2] = combined(4, sum1, sum2, sum3);
    out[3] = combined(8, difference1, difference2, difference3);
    if constexpr (M == 6) {
        out[4] = combined(16, sum1, sum2, sum3);
        out[5] = combined(32, difference1, difference2, difference3);
    }
    out[M - 1] = hn::Add(out[M - 1], m[7]);
}

/// Transforms one tile; its 64 places lie `placeStride` floats apart in `out`.
HWY_INLINE void transformTile(const float* HWY_RESTRICT in, std::size_t rowStride,
    std::size_t inputs, float* HWY_RESTRICT out, std::size_t placeStride)
{
    const Lanes d;
    const std::size_t lanes = hn::Lanes(d);
    for (std::size_t c = 0; c < inputs; c += lanes) {
        HWY_ALIGN float half[side * side * hn::MaxLanes(d)];
        Vec row[side];
        Vec transformed[side];
        for (std::size_t y = 0; y < side; ++y) {
#pragma GCC unroll 8
            for (std::size_t x = 0; x < side; ++x)
                row[x] = hn::LoadU(d, in + y * rowStride + x * inputs + c);
            transformInput(row, transformed);
#pragma GCC unroll 8
            for (std::size_t x = 0; x < side; ++x)
                hn::Store(transformed[x], d, half + (y * side + x) * lanes);
        }
        for (std::size_t x = 0; x < side; ++x) {
#pragma GCC unroll 8
            for (std::size_t y = 0; y < side; ++y)
                row[y] = hn::Load(d, half + (y * side + x) * lanes);
            transformInput(row, transformed);
#pragma GCC unroll 8
            for (std::size_t y = 0; y < side; ++y)
                hn::StoreU(transformed[y], d, out + (y * side + x) * placeStride + c);
        }
    }
}

/// P tiles at one place times V vectors of output channels.
template <std::size_t P, std::size_t V>
HWY_INLINE void product(const float* HWY_RESTRICT in, std::size_t inputs,
    const float* HWY_RESTRICT weights, float* out, std::size_t outputs)
{
    const Lanes d;
    const std::size_t lanes = hn::Lanes(d);
    Vec sum[P][V];
#pragma GCC unroll 32
    for (std::size_t p = 0; p < P; ++p) {
#pragma GCC unroll 4
        for (std::size_t v = 0; v < V; ++v)
            sum[p][v] = hn::Zero(d);
    }
    addProducts<P, V>(in, inputs, inputs, weights, sum);
#pragma GCC unroll 32
    for (std::size_t p = 0; p < P; ++p) {
#pragma GCC unroll 4
        for (std::size_t v = 0; v < V; ++v)
            hn::StoreU(sum[p][v], d, out + p * outputs + v * lanes);
    }
}

template <std::size_t P, std::size_t V>
HWY_INLINE void restOf(std::size_t tiles, const float* in, std::size_t inputs, const float* weights,
    float* out, std::size_t outputs)
{
    if constexpr (P > 0) {
        if (tiles == P)
            product<P, V>(in, inputs, weights, out, outputs);
        else
            restOf<P - 1, V>(tiles, in, inputs, weights, out, outputs);
    }
}

/// All tiles of a row, at all places.
template <std::size_t V>
HWY_INLINE void products(
    const PackedWinograd& convolution, const float* in, std::size_t tiles, float* out)
{
    constexpr std::size_t P = accumulators / V;
    const auto inputs = static_cast<std::size_t>(convolution.layer.inputs);
    const auto outputs = static_cast<std::size_t>(convolution.layer.outputs);
    const std::size_t block = V * hn::Lanes(Lanes());
    const float* weights = convolution.weights.get();
    for (std::size_t place = 0; place < side * side; ++place) {
        for (std::size_t first = 0; first < outputs; first += block, weights += inputs * block) {
            std::size_t tile = 0;
            for (; tile + P <= tiles; tile += P)
                product<P, V>(
                    in + tile * inputs, inputs, weights, out + tile * outputs + first, outputs);
            if (tile < tiles)
                restOf<P - 1, V>(tiles - tile, in + tile * inputs, inputs, weights,
                    out + tile * outputs + first, outputs);
        }
        in += placeStride(tiles, inputs);
        out += placeStride(tiles, outputs);
    }
}

/// Rows and columns of a tile's output that exist.
struct Extent {
    std::size_t width;
    std::size_t height;
};

/// Transforms one tile back, with bias and activation.
template <std::size_t M>
HWY_INLINE void finishTile(const PackedWinograd& convolution, const float* HWY_RESTRICT in,
    std::size_t placeStride, float* out, std::size_t rowStride, const Extent& extent)
{
    const Lanes d;
    const std::size_t lanes = hn::Lanes(d);
    const auto outputs = static_cast<std::size_t>(convolution.layer.outputs);
    for (std::size_t o = 0; o < outputs; o += lanes) {
        HWY_ALIGN float half[M * side * hn::MaxLanes(d)];
        Vec values[side];
        Vec results[M];
        for (std::size_t x = 0; x < side; ++x) {
#pragma GCC unroll 8
            for (std::size_t y = 0; y < side; ++y)
                values[y] = hn::LoadU(d, in + (y * side + x) * placeStride + o);
            transformOutput(values, results);
#pragma GCC unroll 8
            for (std::size_t y = 0; y < M; ++y)
                hn::Store(results[y], d, half + (y * side + x) * lanes);
        }
        const Vec bias = hn::Load(d, convolution.bias.get() + o);
        for (std::size_t y = 0; y < extent.height; ++y) {
#pragma GCC unroll 8
            for (std::size_t x = 0; x < side; ++x)
                values[x] = hn::Load(d, half + (y * side + x) * lanes);
            transformOutput(values, results);
#pragma GCC unroll 8
            for (std::size_t x = 0; x < M; ++x) {
                Vec result = hn::Add(results[x], bias);
                if (convolution.slope) {
                    const Vec slope = hn::Load(d, convolution.slope.get() + o);
                    result =
                        hn::IfThenElse(hn::Gt(result, hn::Zero(d)), result, hn::Mul(slope, result));
                }
                if (x < extent.width)
                    hn::StoreU(result, d, out + y * rowStride + x * outputs + o);
            }
        }
    }
}

template <std::size_t M>
void convolveRows(const PackedWinograd& convolution, const Features& in, float* out, float* scratch)
{
    const auto inputs = static_cast<std::size_t>(convolution.layer.inputs);
    const auto outputs = static_cast<std::size_t>(convolution.layer.outputs);
    const auto inWidth = static_cast<std::size_t>(in.width);
    const auto inHeight = static_cast<std::size_t>(in.height);
    const std::size_t width = inWidth + M - side;
    const std::size_t height = inHeight + M - side;
    const std::size_t tiles = (width + M - 1) / M;
    const std::size_t most = std::min(tiles, tilesAtOnce(convolution.layer));
    float* transformed = scratch;
    float* sums = transformed + side * side * placeStride(most, inputs);
    float* edge =
        sums + side * side * placeStride(most, outputs); // a tile with what it lacks filled up
    for (std::size_t y = 0; y < height; y += M) {
        for (std::size_t first = 0; first < tiles; first += most) {
            const std::size_t count = std::min(most, tiles - first);
            for (std::size_t tile = 0; tile < count; ++tile) {
                const std::size_t x = (first + tile) * M;
                const float* from = in.values + (y * inWidth + x) * inputs;
                std::size_t rowStride = inWidth * inputs;
                if (x + side > inWidth || y + side > inHeight) {
                    const std::size_t columns = std::min(side, inWidth - x);
                    const std::size_t rows = std::min(side, inHeight - y);
                    std::fill_n(edge, side * side * inputs, 0.0F);
                    for (std::size_t row = 0; row < rows; ++row)
                        std::copy_n(
                            from + row * rowStride, columns * inputs, edge + row * side * inputs);
                    from = edge;
                    rowStride = side * inputs;
                }
                transformTile(from, rowStride, inputs, transformed + tile * inputs,
                    placeStride(count, inputs));
            }
            if (convolution.vectors == 2)
                products<2>(convolution, transformed, count, sums);
            else
                products<1>(convolution, transformed, count, sums);
            for (std::size_t tile = 0; tile < count; ++tile) {
                const std::size_t x = (first + tile) * M;
                finishTile<M>(convolution, sums + tile * outputs, placeStride(count, outputs),
                    out + (y * width + x) * outputs, width * outputs,
                    {std::min(M, width - x), std::min(M, height - y)});
            }
        }
    }
}

void run(const PackedWinograd& convolution, const Features& in, float* out, float* scratch)
{
    if (convolution.layer.kernel == 3)
        convolveRows<6>(convolution, in, out, scratch);
    else
        convolveRows<4>(convolution, in, out, scratch);
}

} // namespace
} // namespace cxr::enhance::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE

namespace cxr::enhance {

HWY_EXPORT(laneCount);
HWY_EXPORT(run);

namespace {

constexpr std::size_t tileSide = 8;

/// One dimension of the weight transform for kernels of that side: row j is (1, p, p², …) over the
/// product of (p − q) with all other points q, and the last row is the point at infinity. The sign
/// of the first row is that of transformInput().
std::array<std::array<double, 5>, tileSide> weightTransform(std::size_t kernel)
{
    constexpr std::array points{0.0, 1.0, -1.0, 2.0, -2.0, 0.5, -0.5};
    std::array<std::array<double, 5>, tileSide> rows{};
    for (std::size_t j = 0; j < points.size(); ++j) {
        double divisor = j == 0 ? -1 : 1;
        for (std::size_t k = 0; k < points.size(); ++k)
            divisor *= k == j ? 1 : points[j] - points[k];
        double power = 1;
        for (std::size_t i = 0; i < kernel; ++i, power *= points[j])
            rows[j][i] = power / divisor;
    }
    rows[tileSide - 1][kernel - 1] = 1;
    return rows;
}

} // namespace

bool winogradSuits(const Convolution& layer)
{
    const int lanes = HWY_DYNAMIC_DISPATCH(laneCount)();
    constexpr int fewest = 16; // channels, below which the transforms cost more than they save
    return (layer.kernel == 3 || layer.kernel == 5) && layer.inputs % lanes == 0
        && layer.outputs % lanes == 0 && layer.inputs >= fewest && layer.outputs >= fewest;
}

PackedWinograd packedWinograd(const Convolution& layer, std::span<const float> weight,
    std::span<const float> bias, std::span<const float> slope)
{
    PackedWinograd result;
    result.layer = layer;
    const int lanes = HWY_DYNAMIC_DISPATCH(laneCount)();
    result.vectors = layer.outputs % (2 * lanes) == 0 ? 2 : 1;
    const auto inputs = static_cast<std::size_t>(layer.inputs);
    const auto outputs = static_cast<std::size_t>(layer.outputs);
    const auto kernel = static_cast<std::size_t>(layer.kernel);
    const auto block = static_cast<std::size_t>(lanes * result.vectors);
    result.bias = zeros(outputs);
    std::copy(bias.begin(), bias.end(), result.bias.get());
    if (layer.activation != Activation::None) {
        result.slope = zeros(outputs);
        std::copy(slope.begin(), slope.end(), result.slope.get());
    }
    result.weights = zeros(tileSide * tileSide * inputs * outputs);
    const auto transform = weightTransform(kernel);
    for (std::size_t o = 0; o < outputs; ++o) {
        for (std::size_t i = 0; i < inputs; ++i) {
            const float* taps = weight.data() + (o * inputs + i) * kernel * kernel;
            for (std::size_t a = 0; a < tileSide; ++a) {
                for (std::size_t b = 0; b < tileSide; ++b) {
                    double sum = 0;
                    for (std::size_t y = 0; y < kernel; ++y) {
                        for (std::size_t x = 0; x < kernel; ++x)
                            sum += transform[a][y] * transform[b][x] * double{taps[y * kernel + x]};
                    }
                    const std::size_t place = a * tileSide + b;
                    result.weights[place * inputs * outputs + o / block * block * inputs + i * block
                        + o % block] = static_cast<float>(sum);
                }
            }
        }
    }
    return result;
}

std::size_t winogradScratch(const Convolution& layer, int inputWidth)
{
    const auto step = static_cast<std::size_t>(static_cast<int>(tileSide) + 1 - layer.kernel);
    const auto width = static_cast<std::size_t>(inputWidth - layer.kernel + 1);
    const std::size_t tiles = std::min((width + step - 1) / step, tilesAtOnce(layer));
    const auto inputs = static_cast<std::size_t>(layer.inputs);
    const auto outputs = static_cast<std::size_t>(layer.outputs);
    return tileSide * tileSide
        * (placeStride(tiles, inputs) + placeStride(tiles, outputs) + inputs);
}

void convolve(const PackedWinograd& convolution, const Features& in, float* out, float* scratch)
{
    HWY_DYNAMIC_DISPATCH(run)(convolution, in, out, scratch);
}

} // namespace cxr::enhance

#endif // HWY_ONCE
