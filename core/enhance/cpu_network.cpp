// SPDX-License-Identifier: Apache-2.0
#include "enhance/cpu_network.h"

#include "enhance/parameters.h"

#include <algorithm>
#include <map>
#include <new>
#include <utility>

namespace cxr::enhance {

namespace {

/// A transposed convolution as a plain one that makes stride² channels of each of its outputs, in
/// the order in which a pixel shuffle wants them: the phase (py, px) of an output pixel sees the
/// kernel at py − stride · dy + kernel / 2 for the input pixel dy rows below its own.
struct SubPixelConvolution {
    Convolution layer;
    std::vector<float> weight;
    std::vector<float> bias;
    std::vector<float> slope;
};

SubPixelConvolution subPixel(const TransposedConvolution& transposed, const Tensor& weight,
    const Tensor& bias, const std::vector<float>& slope)
{
    const int stride = transposed.stride;
    const int phases = stride * stride;
    const int reach = (stride - 1 + transposed.kernel / 2) / stride;
    SubPixelConvolution result;
    result.layer = {
        2 * reach + 1, transposed.inputs, transposed.outputs * phases, transposed.activation};
    const int side = result.layer.kernel;
    const auto at = [](int index) { return static_cast<std::size_t>(index); };
    result.weight.resize(at(result.layer.outputs) * at(result.layer.inputs) * at(side * side));
    for (int o = 0; o < transposed.outputs; ++o) {
        for (int phase = 0; phase < phases; ++phase) {
            const int channel = o * phases + phase;
            result.bias.push_back(bias.values[at(o)]);
            if (!slope.empty())
                result.slope.push_back(slope[at(o)]);
            for (int i = 0; i < transposed.inputs; ++i) {
                for (int y = 0; y < side; ++y) {
                    for (int x = 0; x < side; ++x) {
                        const int ky =
                            phase / stride - stride * (y - reach) + transposed.kernel / 2;
                        const int kx =
                            phase % stride - stride * (x - reach) + transposed.kernel / 2;
                        if (ky < 0 || kx < 0 || ky >= transposed.kernel || kx >= transposed.kernel)
                            continue;
                        result.weight[((at(channel) * at(transposed.inputs) + at(i)) * at(side)
                                          + at(y))
                                * at(side)
                            + at(x)] = weight.values[((at(i) * at(transposed.outputs) + at(o))
                                                             * at(transposed.kernel)
                                                         + at(ky))
                                * at(transposed.kernel)
                            + at(kx)];
                    }
                }
            }
        }
    }
    return result;
}

/// factor × factor pixels become channels, those of one input channel side by side.
void unshuffle(
    const float* in, int width, int channels, int factor, int outWidth, int outHeight, float* out)
{
    for (int y = 0; y < outHeight; ++y) {
        for (int x = 0; x < outWidth; ++x) {
            for (int c = 0; c < channels; ++c) {
                for (int i = 0; i < factor; ++i) {
                    for (int j = 0; j < factor; ++j)
                        *out++ = in[(static_cast<std::ptrdiff_t>(y * factor + i) * width
                                        + x * factor + j)
                                * channels
                            + c];
                }
            }
        }
    }
}

/// The reverse; `channels` are those of the output.
void shuffle(const float* in, int width, int height, int channels, int factor, float* out)
{
    const std::ptrdiff_t outWidth = static_cast<std::ptrdiff_t>(width) * factor;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            for (int c = 0; c < channels; ++c) {
                for (int i = 0; i < factor; ++i) {
                    for (int j = 0; j < factor; ++j)
                        out[((static_cast<std::ptrdiff_t>(y) * factor + i) * outWidth + x * factor
                                + j)
                                * channels
                            + c] = *in++;
                }
            }
        }
    }
}

} // namespace

Result<CpuNetwork> CpuNetwork::make(
    const Architecture& architecture, const TensorMap& weights, Method method)
{
    if (Result<void> checked = checkParameters(architecture, weights); !checked)
        return tl::unexpected(checked.error());
    CpuNetwork network;
    network.m_radius = architecture.radius();
    network.m_ratio = architecture.ratio();
    std::vector<int> stepOf; // the step that gives what a layer of the architecture gives
    int channels = 1;
    const auto add = [&](Step step) {
        step.channels = channels;
        network.m_steps.push_back(std::move(step));
    };
    for (std::size_t i = 0; i < architecture.layers.size(); ++i) {
        const std::string prefix = "layers." + std::to_string(i);
        const auto slope = [&](Activation activation) {
            return activation == Activation::Prelu ? weights.at(prefix + ".slope").values
                                                   : std::vector<float>();
        };
        const Layer& layer = architecture.layers[i];
        Step step;
        if (const auto* filter = std::get_if<Convolution>(&layer)) {
            channels = filter->outputs;
            const std::vector<float>& weight = weights.at(prefix + ".weight").values;
            const std::vector<float>& bias = weights.at(prefix + ".bias").values;
            if (method == Method::Winograd && winogradSuits(*filter)) {
                step.kind = Step::Kind::Winograd;
                step.winograd = packedWinograd(*filter, weight, bias, slope(filter->activation));
            } else {
                step.convolution = packed(*filter, weight, bias, slope(filter->activation));
            }
        } else if (const auto* transposed = std::get_if<TransposedConvolution>(&layer)) {
            const SubPixelConvolution plain = subPixel(*transposed, weights.at(prefix + ".weight"),
                weights.at(prefix + ".bias"), slope(transposed->activation));
            step.convolution = packed(plain.layer, plain.weight, plain.bias, plain.slope);
            channels = plain.layer.outputs;
            add(std::move(step));
            step = {};
            step.kind = Step::Kind::Shuffle;
            step.factor = transposed->stride;
            channels = transposed->outputs;
        } else if (const auto* apart = std::get_if<PixelUnshuffle>(&layer)) {
            step.kind = Step::Kind::Unshuffle;
            step.factor = apart->factor;
            channels *= apart->factor * apart->factor;
        } else if (const auto* together = std::get_if<PixelShuffle>(&layer)) {
            step.kind = Step::Kind::Shuffle;
            step.factor = together->factor;
            channels /= together->factor * together->factor;
        } else if (const auto* residual = std::get_if<Residual>(&layer)) {
            step.kind = Step::Kind::Add;
            step.from = residual->from < 0 ? -1 : stepOf[static_cast<std::size_t>(residual->from)];
        }
        add(std::move(step));
        stepOf.push_back(static_cast<int>(network.m_steps.size()) - 1);
    }
    network.assignBuffers();
    return network;
}

float* CpuNetwork::Workspace::Buffer::of(std::size_t count)
{
    if (size < count) {
        size = 0;
        values.reset(); // before the larger one is asked for
        values = hwy::AllocateAligned<float>(count);
        if (!values)
            throw std::bad_alloc();
        size = count;
    }
    return values.get();
}

void CpuNetwork::assignBuffers()
{
    std::vector<int> lastUse(m_steps.size());
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        if (i > 0)
            lastUse[i - 1] = static_cast<int>(i);
        if (m_steps[i].kind == Step::Kind::Add && m_steps[i].from >= 0) {
            int& last = lastUse[static_cast<std::size_t>(m_steps[i].from)];
            last = std::max(last, static_cast<int>(i));
        }
    }
    std::vector<int> busyUntil; // of each buffer
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const auto found = std::find_if(busyUntil.begin(), busyUntil.end(),
            [&](int until) { return until < static_cast<int>(i); });
        m_steps[i].buffer = static_cast<int>(found - busyUntil.begin());
        if (found == busyUntil.end())
            busyUntil.push_back(lastUse[i]);
        else
            *found = lastUse[i];
    }
    m_buffers = static_cast<int>(busyUntil.size());
}

CpuNetwork::Shape CpuNetwork::after(const Step& step, const Shape& shape)
{
    switch (step.kind) {
    case Step::Kind::Convolve: {
        const int border = step.convolution.layer.kernel - 1;
        return {shape.width - border, shape.height - border, step.channels};
    }
    case Step::Kind::Winograd: {
        const int border = step.winograd.layer.kernel - 1;
        return {shape.width - border, shape.height - border, step.channels};
    }
    case Step::Kind::Unshuffle:
        return {shape.width / step.factor, shape.height / step.factor, step.channels};
    case Step::Kind::Shuffle:
        return {shape.width * step.factor, shape.height * step.factor, step.channels};
    case Step::Kind::Add:
        break;
    }
    return shape;
}

image::Size CpuNetwork::outputSize(image::Size input) const
{
    return {m_ratio * (input.width - 2 * m_radius), m_ratio * (input.height - 2 * m_radius)};
}

int CpuNetwork::tileSide(int largest) const
{
    constexpr std::size_t cacheShare = std::size_t{8} << 20; // bytes for each thread
    constexpr int smallest = 64;
    constexpr int step = 32;
    const auto fits = [&](int side) {
        const int input = side / m_ratio + 2 * m_radius;
        return workingSet({input, input}) <= cacheShare;
    };
    int side = std::min(largest, smallest);
    while (side + step <= largest && fits(side + step))
        side += step;
    return side;
}

std::size_t CpuNetwork::workingSet(image::Size input) const
{
    Shape shape{input.width, input.height, 1};
    std::size_t largest = 0;
    for (const Step& step : m_steps) {
        const Shape next = after(step, shape);
        largest = std::max(largest, shape.count() + next.count());
        shape = next;
    }
    return largest * sizeof(float);
}

void CpuNetwork::run(
    const float* input, image::Size size, float* output, Workspace& workspace) const
{
    if (workspace.m_buffers.size() < static_cast<std::size_t>(m_buffers))
        workspace.m_buffers.resize(static_cast<std::size_t>(m_buffers));
    std::vector<Shape>& shapes = workspace.m_shapes;
    shapes.clear();
    Shape shape{size.width, size.height, 1};
    const float* features = input;
    for (const Step& step : m_steps) {
        const Shape next = after(step, shape);
        Workspace::Buffer& buffer = workspace.m_buffers[static_cast<std::size_t>(step.buffer)];
        float* out = buffer.of(next.count());
        switch (step.kind) {
        case Step::Kind::Convolve:
            convolve(step.convolution, {features, shape.width, shape.height}, out);
            break;
        case Step::Kind::Winograd:
            convolve(step.winograd, {features, shape.width, shape.height}, out,
                workspace.m_scratch.of(winogradScratch(step.winograd.layer, shape.width)));
            break;
        case Step::Kind::Unshuffle:
            unshuffle(
                features, shape.width, shape.channels, step.factor, next.width, next.height, out);
            break;
        case Step::Kind::Shuffle:
            shuffle(features, shape.width, shape.height, next.channels, step.factor, out);
            break;
        case Step::Kind::Add: {
            const Shape from = step.from < 0 ? Shape{size.width, size.height, 1}
                                             : shapes[static_cast<std::size_t>(step.from)];
            const float* earlier = step.from < 0
                ? input
                : workspace
                      .m_buffers[static_cast<std::size_t>(
                          m_steps[static_cast<std::size_t>(step.from)].buffer)]
                      .values.get();
            const int border = (from.width - shape.width) / 2;
            const std::ptrdiff_t rowLength =
                static_cast<std::ptrdiff_t>(shape.width) * shape.channels;
            for (int y = 0; y < shape.height; ++y) {
                const float* row = features + y * rowLength;
                const float* other = earlier
                    + (static_cast<std::ptrdiff_t>(y + border) * from.width + border)
                        * shape.channels;
                std::transform(row, row + rowLength, other, out + y * rowLength, std::plus<>());
            }
            break;
        }
        }
        shapes.push_back(next);
        features = out;
        shape = next;
    }
    // The halo is a whole number of aligned pixels, so there may be a little more left of it.
    const image::Size wanted = outputSize(size);
    const int border = (shape.width - wanted.width) / 2;
    for (int y = 0; y < wanted.height; ++y)
        std::copy_n(features + static_cast<std::ptrdiff_t>(y + border) * shape.width + border,
            wanted.width, output + static_cast<std::ptrdiff_t>(y) * wanted.width);
}

} // namespace cxr::enhance
