// SPDX-License-Identifier: Apache-2.0
// What the CPU's kernels have in common, once for each instruction set (Highway's way: included
// again for each, so the guard is toggled).
#if defined(CXR_ENHANCE_CPU_BLOCK_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef CXR_ENHANCE_CPU_BLOCK_INL_H
#undef CXR_ENHANCE_CPU_BLOCK_INL_H
#else
#define CXR_ENHANCE_CPU_BLOCK_INL_H
#endif

#include <hwy/highway.h>

#include <cstddef>

HWY_BEFORE_NAMESPACE();
namespace cxr::enhance::HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;
using Lanes = hn::ScalableTag<float>;
using Vec = hn::Vec<Lanes>;

// As many as the registers hold beside the weights and one input.
#if HWY_TARGET <= HWY_AVX3
constexpr std::size_t accumulators = 24;
#else
constexpr std::size_t accumulators = 12;
#endif

/// P inputs times V vectors of weights, `count` times over: sum[p][v] += in[p · stride + t] ·
/// weights[t][v]. `weights` is left behind what was used.
template <std::size_t P, std::size_t V>
HWY_INLINE void addProducts(const float* HWY_RESTRICT in, std::size_t stride, std::size_t count,
    const float* HWY_RESTRICT& weights, Vec (&sum)[P][V])
{
    const Lanes d;
    const std::size_t lanes = hn::Lanes(d);
    for (std::size_t t = 0; t < count; ++t, weights += V * lanes) {
        Vec w[V];
#pragma GCC unroll 4
        for (std::size_t v = 0; v < V; ++v)
            w[v] = hn::Load(d, weights + v * lanes);
#pragma GCC unroll 32
        for (std::size_t p = 0; p < P; ++p) {
            const Vec x = hn::Set(d, in[p * stride + t]);
#pragma GCC unroll 4
            for (std::size_t v = 0; v < V; ++v)
                sum[p][v] = hn::MulAdd(x, w[v], sum[p][v]);
        }
    }
}

[[maybe_unused]] int laneCount()
{
    return static_cast<int>(hn::Lanes(Lanes()));
}

} // namespace
} // namespace cxr::enhance::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
