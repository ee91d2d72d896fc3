// SPDX-License-Identifier: Apache-2.0
#include "peers/chain.h"
#include "peers/peers.h"

#ifdef CXR_WITH_ONEDNN

#include <dnnl.hpp>
#include <omp.h>

#include <memory>
#include <unordered_map>

namespace cxr::peers {

namespace {

using Arguments = std::unordered_map<int, dnnl::memory>;

/// A chain laid out for one size of input.
class Plan {
public:
    Plan(const Chain& chain, image::Size size) : m_stream(m_engine)
    {
        using Tag = dnnl::memory::format_tag;
        using Type = dnnl::memory::data_type;
        m_input = dnnl::memory({{1, 1, size.height, size.width}, Type::f32, Tag::nchw}, m_engine);
        dnnl::memory features = m_input;
        for (const ChainLink& link : chain.links) {
            const enhance::Convolution& layer = link.layer;
            const dnnl::memory::dims from = dimsOf(features);
            const dnnl::memory::dims kernel{
                layer.outputs, layer.inputs, layer.kernel, layer.kernel};
            const dnnl::memory::dims to{
                1, layer.outputs, from[2] - layer.kernel + 1, from[3] - layer.kernel + 1};
            dnnl::primitive_attr attributes;
            if (layer.activation == enhance::Activation::Relu) {
                dnnl::post_ops operations;
                operations.append_eltwise(1, dnnl::algorithm::eltwise_relu, 0, 0);
                attributes.set_post_ops(operations);
            }
            const auto chosen = choose({from, Type::f32, Tag::any}, {kernel, Type::f32, Tag::any},
                {{layer.outputs}, Type::f32, Tag::x}, {to, Type::f32, Tag::any}, attributes);
            const dnnl::memory source = inFormat(features, chosen.src_desc());
            dnnl::memory plain({kernel, Type::f32, Tag::oihw}, m_engine);
            std::copy(link.weights->begin(), link.weights->end(),
                static_cast<float*>(plain.get_data_handle()));
            dnnl::memory weights(chosen.weights_desc(), m_engine);
            dnnl::reorder(plain, weights).execute(m_stream, plain, weights);
            dnnl::memory bias({{layer.outputs}, Type::f32, Tag::x}, m_engine);
            std::copy(
                link.bias->begin(), link.bias->end(), static_cast<float*>(bias.get_data_handle()));
            const dnnl::memory target(chosen.dst_desc(), m_engine);
            m_steps.emplace_back(dnnl::convolution_forward(chosen),
                Arguments{{DNNL_ARG_SRC, source}, {DNNL_ARG_WEIGHTS, weights},
                    {DNNL_ARG_BIAS, bias}, {DNNL_ARG_DST, target}});
            features = target;
        }
        m_stream.wait();
        m_output = inFormat(features, {dimsOf(features), Type::f32, Tag::nchw});
    }

    std::vector<float> run(const std::vector<float>& input)
    {
        std::copy(input.begin(), input.end(), static_cast<float*>(m_input.get_data_handle()));
        for (const auto& [step, arguments] : m_steps)
            step.execute(m_stream, arguments);
        m_stream.wait();
        const auto* values = static_cast<const float*>(m_output.get_data_handle());
        return {values, values + m_output.get_desc().get_size() / sizeof(float)};
    }

private:
    using Desc = dnnl::memory::desc;

#if DNNL_VERSION_MAJOR >= 3
    static dnnl::memory::dims dimsOf(const dnnl::memory& memory)
    {
        return memory.get_desc().get_dims();
    }
    [[nodiscard]] dnnl::convolution_forward::primitive_desc choose(const Desc& source,
        const Desc& weights, const Desc& bias, const Desc& target,
        const dnnl::primitive_attr& attributes) const
    {
        return {m_engine, dnnl::prop_kind::forward_inference, dnnl::algorithm::convolution_auto,
            source, weights, bias, target, {1, 1}, {0, 0}, {0, 0}, attributes};
    }
#else
    static dnnl::memory::dims dimsOf(const dnnl::memory& memory)
    {
        return memory.get_desc().dims();
    }
    [[nodiscard]] dnnl::convolution_forward::primitive_desc choose(const Desc& source,
        const Desc& weights, const Desc& bias, const Desc& target,
        const dnnl::primitive_attr& attributes) const
    {
        return {{dnnl::prop_kind::forward_inference, dnnl::algorithm::convolution_auto, source,
                    weights, bias, target, {1, 1}, {0, 0}, {0, 0}},
            attributes, m_engine};
    }
#endif

    /// `features` themselves or, after a step that reorders them, a copy in the wanted format.
    dnnl::memory inFormat(const dnnl::memory& features, const dnnl::memory::desc& format)
    {
        if (features.get_desc() == format)
            return features;
        const dnnl::memory reordered(format, m_engine);
        m_steps.emplace_back(dnnl::reorder(features, reordered),
            Arguments{{DNNL_ARG_FROM, features}, {DNNL_ARG_TO, reordered}});
        return reordered;
    }

    dnnl::engine m_engine{dnnl::engine::kind::cpu, 0};
    dnnl::stream m_stream;
    dnnl::memory m_input;
    dnnl::memory m_output;
    std::vector<std::pair<dnnl::primitive, Arguments>> m_steps;
};

} // namespace

Result<enhance::Peer> oneDnn(const enhance::Model& model, int threads)
{
    const auto kept = std::make_shared<enhance::Model>(model);
    const Result<Chain> chain = chainOf(*kept);
    if (!chain)
        return tl::unexpected(chain.error());
    const dnnl_version_t* version = dnnl_version();
    struct Planned {
        image::Size size;
        std::unique_ptr<Plan> plan;
    };
    return enhance::Peer{.key = "onednn",
        .name = "oneDNN " + std::to_string(version->major) + "." + std::to_string(version->minor),
        .run = [kept, chain = *chain, threads, planned = std::make_shared<Planned>()](
                   const std::vector<float>& input, image::Size size) {
            omp_set_num_threads(threads);
            // Laid out once per size, as a program would that uses the library well.
            if (!planned->plan || !(planned->size == size))
                *planned = {size, std::make_unique<Plan>(chain, size)};
            std::vector<float> answer = planned->plan->run(input);
            if (chain.residual) {
                int radius = 0;
                for (const ChainLink& link : chain.links)
                    radius += link.layer.kernel / 2;
                const int width = size.width - 2 * radius;
                for (std::size_t i = 0; i < answer.size(); ++i) {
                    const int x = static_cast<int>(i) % width + radius;
                    const int y = static_cast<int>(i) / width + radius;
                    answer[i] += input[static_cast<std::size_t>(y * size.width + x)];
                }
            }
            return answer;
        }};
}

} // namespace cxr::peers

#else

namespace cxr::peers {

Result<enhance::Peer> oneDnn(const enhance::Model&, int)
{
    return fail(Code::InvalidArgument, "built without oneDNN");
}

} // namespace cxr::peers

#endif
