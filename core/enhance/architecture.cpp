// SPDX-License-Identifier: Apache-2.0
#include "enhance/architecture.h"

#include <algorithm>
#include <cmath>

namespace cxr::enhance {

namespace {

constexpr std::size_t maxLayers = 256;
constexpr int maxKernel = 31;
constexpr int maxChannels = 1024;
constexpr int maxFactor = 4;
constexpr int maxGridRatio = 16;
constexpr int maxRadius = 128;

template <typename... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};
template <typename... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

std::size_t product(std::initializer_list<int> factors)
{
    std::size_t result = 1;
    for (const int factor : factors)
        result *= static_cast<std::size_t>(factor);
    return result;
}

/// The grid that a layer works on: a pixel of it covers numerator/denominator input pixels.
struct Grid {
    int coarser = 1; ///< product of the unshuffles
    int finer = 1;   ///< product of shuffles and strides

    [[nodiscard]] double pixelSide() const { return static_cast<double>(coarser) / finer; }
    [[nodiscard]] bool same(const Grid& other) const
    {
        return coarser * other.finer == other.coarser * finer;
    }
    void follow(const Layer& layer)
    {
        if (const auto* unshuffle = std::get_if<PixelUnshuffle>(&layer))
            coarser *= unshuffle->factor;
        else if (const auto* shuffle = std::get_if<PixelShuffle>(&layer))
            finer *= shuffle->factor;
        else if (const auto* transposed = std::get_if<TransposedConvolution>(&layer))
            finer *= transposed->stride;
    }
};

/// How many pixels of its own input grid a layer looks to each side.
int reach(const Layer& layer)
{
    if (const auto* convolution = std::get_if<Convolution>(&layer))
        return convolution->kernel / 2;
    if (const auto* transposed = std::get_if<TransposedConvolution>(&layer))
        return (transposed->stride - 1 + transposed->kernel / 2) / transposed->stride;
    return 0;
}

Architecture srcnn(int f1, int n1, int f2, int n2, int f3)
{
    return {{Convolution{f1, 1, n1, Activation::Relu}, Convolution{f2, n1, n2, Activation::Relu},
        Convolution{f3, n2, 1, Activation::None}, Residual{-1}}};
}

Architecture fsrcnn(int scale)
{
    constexpr int d = 56;
    constexpr int s = 12;
    constexpr int m = 4;
    Architecture network{
        {Convolution{5, 1, d, Activation::Prelu}, Convolution{1, d, s, Activation::Prelu}}};
    for (int i = 0; i < m; ++i)
        network.layers.emplace_back(Convolution{3, s, s, Activation::Prelu});
    network.layers.emplace_back(Convolution{1, s, d, Activation::Prelu});
    if (scale == 1) {
        network.layers.emplace_back(Convolution{9, d, 1, Activation::None});
        network.layers.emplace_back(Residual{-1});
    } else {
        network.layers.emplace_back(TransposedConvolution{9, d, 1, scale, Activation::None});
    }
    return network;
}

Architecture vdsr()
{
    constexpr int depth = 20;
    constexpr int width = 64;
    Architecture network{{Convolution{3, 1, width, Activation::Relu}}};
    for (int i = 0; i < depth - 2; ++i)
        network.layers.emplace_back(Convolution{3, width, width, Activation::Relu});
    network.layers.emplace_back(Convolution{3, width, 1, Activation::None});
    network.layers.emplace_back(Residual{-1});
    return network;
}

Architecture edsrBaseline(int scale)
{
    constexpr int blocks = 16;
    constexpr int width = 64;
    Architecture network{{Convolution{3, 1, width, Activation::None}}};
    auto& layers = network.layers;
    for (int i = 0; i < blocks; ++i) {
        const int blockInput = static_cast<int>(layers.size()) - 1;
        layers.emplace_back(Convolution{3, width, width, Activation::Relu});
        layers.emplace_back(Convolution{3, width, width, Activation::None});
        layers.emplace_back(Residual{blockInput});
    }
    layers.emplace_back(Convolution{3, width, width, Activation::None});
    layers.emplace_back(Residual{0});
    const int steps = scale == 4 ? 2 : 1;
    const int factor = scale == 4 ? 2 : scale;
    for (int i = 0; i < steps; ++i) {
        layers.emplace_back(Convolution{3, width, width * factor * factor, Activation::None});
        layers.emplace_back(PixelShuffle{factor});
    }
    layers.emplace_back(Convolution{3, width, 1, Activation::None});
    return network;
}

Architecture plus()
{
    constexpr int hidden = 8;
    constexpr int width = 32;
    constexpr int factor = 2;
    constexpr int phases = factor * factor;
    Architecture network{{PixelUnshuffle{factor}, Convolution{3, phases, width, Activation::Relu}}};
    for (int i = 0; i < hidden; ++i)
        network.layers.emplace_back(Convolution{3, width, width, Activation::Relu});
    network.layers.emplace_back(Convolution{3, width, phases, Activation::None});
    network.layers.emplace_back(PixelShuffle{factor});
    network.layers.emplace_back(Residual{-1});
    return network;
}

/// Follows channels and grid through the layers; the reason why they do not fit, or nothing.
class Checker {
public:
    Result<void> follow(const Architecture& architecture)
    {
        m_states.push_back({1, {}});
        for (const Layer& layer : architecture.layers) {
            const std::string reason = std::visit([&](const auto& l) { return check(l); }, layer);
            if (!reason.empty()) {
                return fail(Code::ModelInvalid,
                    "layer " + std::to_string(m_states.size() - 1) + ": " + reason);
            }
            State next = m_states.back();
            next.channels = m_channels;
            next.grid.follow(layer);
            if (next.grid.coarser > maxGridRatio || next.grid.finer > maxGridRatio)
                return fail(Code::ModelInvalid, "the grid changes by more than 16");
            m_states.push_back(next);
        }
        const State& last = m_states.back();
        if (last.channels != 1)
            return fail(Code::ModelInvalid, "the last layer must have one output channel");
        if (last.grid.finer % last.grid.coarser != 0)
            return fail(Code::ModelInvalid, "the output must not be smaller than the input");
        return {};
    }

private:
    struct State {
        int channels = 1;
        Grid grid;
    };

    static bool within(int value, int low, int high) { return value >= low && value <= high; }

    template <typename Filter>
    std::string checkFilter(const Filter& layer)
    {
        if (!within(layer.kernel, 1, maxKernel) || layer.kernel % 2 == 0)
            return "the kernel side must be odd, 1 to 31";
        if (layer.inputs != m_states.back().channels)
            return "input channels do not match the layer before";
        if (!within(layer.outputs, 1, maxChannels))
            return "output channels must be 1 to 1024";
        m_channels = layer.outputs;
        return {};
    }

    std::string check(const Convolution& layer) { return checkFilter(layer); }

    std::string check(const TransposedConvolution& layer)
    {
        if (!within(layer.stride, 2, maxFactor) || layer.kernel < layer.stride)
            return "the stride must be 2 to 4 and no larger than the kernel";
        return checkFilter(layer);
    }

    std::string check(const PixelUnshuffle& layer)
    {
        if (!within(layer.factor, 2, maxFactor))
            return "the factor must be 2 to 4";
        m_channels = m_states.back().channels * layer.factor * layer.factor;
        return m_channels > maxChannels ? "more than 1024 channels" : "";
    }

    std::string check(const PixelShuffle& layer)
    {
        if (!within(layer.factor, 2, maxFactor))
            return "the factor must be 2 to 4";
        const int phases = layer.factor * layer.factor;
        if (m_states.back().channels % phases != 0)
            return "the channels cannot be shuffled by this factor";
        m_channels = m_states.back().channels / phases;
        return {};
    }

    std::string check(const Residual& layer)
    {
        const int here = static_cast<int>(m_states.size()) - 1;
        if (layer.from < -1 || layer.from >= here)
            return "the residual must come from an earlier layer";
        const State& from = m_states[static_cast<std::size_t>(layer.from + 1)];
        if (from.channels != m_states.back().channels || !from.grid.same(m_states.back().grid))
            return "the residual has other channels or another grid";
        m_channels = from.channels;
        return {};
    }

    std::vector<State> m_states; ///< before layer 0, then after each layer
    int m_channels = 1;          ///< after the layer in hand
};

} // namespace

int Architecture::ratio() const
{
    Grid grid;
    for (const Layer& layer : layers)
        grid.follow(layer);
    return grid.finer / grid.coarser;
}

int Architecture::radius() const
{
    Grid grid;
    double radius = 0;
    for (const Layer& layer : layers) {
        radius += reach(layer) * grid.pixelSide();
        grid.follow(layer);
    }
    const int unit = alignment();
    return static_cast<int>(std::ceil(radius / unit - 1e-9)) * unit;
}

int Architecture::alignment() const
{
    Grid grid;
    int alignment = 1;
    for (const Layer& layer : layers) {
        grid.follow(layer);
        alignment = std::max(alignment, (grid.coarser + grid.finer - 1) / grid.finer);
    }
    return alignment;
}

std::size_t Architecture::multiplyAddsPerPixel() const
{
    Grid grid;
    double perInputPixel = 0;
    const auto add = [&](const auto& filter) {
        perInputPixel += static_cast<double>(
                             product({filter.kernel, filter.kernel, filter.inputs, filter.outputs}))
            / (grid.pixelSide() * grid.pixelSide());
    };
    for (const Layer& layer : layers) {
        // A transposed convolution spreads each pixel of the grid that it starts from.
        std::visit(
            Overloaded{[&](const Convolution& filter) { add(filter); },
                [&](const TransposedConvolution& filter) { add(filter); }, [](const auto&) {}},
            layer);
        grid.follow(layer);
    }
    const double side = ratio();
    return static_cast<std::size_t>(std::ceil(perInputPixel / (side * side) - 1e-9));
}

std::size_t Architecture::parameterCount() const
{
    std::size_t sum = 0;
    const auto add = [&](const auto& filter) {
        sum += product({filter.kernel, filter.kernel, filter.inputs, filter.outputs})
            + static_cast<std::size_t>(filter.outputs)
                * (filter.activation == Activation::Prelu ? 2U : 1U);
    };
    for (const Layer& layer : layers) {
        std::visit(
            Overloaded{[&](const Convolution& filter) { add(filter); },
                [&](const TransposedConvolution& filter) { add(filter); }, [](const auto&) {}},
            layer);
    }
    return sum;
}

Result<Architecture> architectureNamed(std::string_view name, int scale)
{
    if (scale < 1 || scale > maxFactor)
        return fail(Code::InvalidArgument, "the scale must be 1 to 4");
    if (name == "srcnn-9-1-5")
        return srcnn(9, 64, 1, 32, 5);
    if (name == "srcnn-9-3-5")
        return srcnn(9, 64, 3, 32, 5);
    if (name == "srcnn-9-5-5")
        return srcnn(9, 64, 5, 32, 5);
    if (name == "srcnn-paper")
        return srcnn(9, 128, 3, 64, 5);
    if (name == "fsrcnn")
        return fsrcnn(scale);
    if (name == "vdsr")
        return vdsr();
    if (name == "edsr-baseline") {
        if (scale == 1)
            return fail(Code::InvalidArgument, "edsr-baseline can only enlarge: choose ×2 to ×4");
        return edsrBaseline(scale);
    }
    if (name == "plus")
        return plus();
    return fail(Code::ModelNotFound, "there is no architecture named " + std::string(name));
}

std::vector<std::string> architectureNames()
{
    return {"srcnn-9-1-5", "srcnn-9-3-5", "srcnn-9-5-5", "srcnn-paper", "fsrcnn", "vdsr",
        "edsr-baseline", "plus"};
}

Result<void> validate(const Architecture& architecture)
{
    if (architecture.layers.empty() || architecture.layers.size() > maxLayers)
        return fail(Code::ModelInvalid, "a network needs 1 to 256 layers");
    if (Result<void> fits = Checker().follow(architecture); !fits)
        return fits;
    if (architecture.radius() > maxRadius)
        return fail(Code::ModelInvalid, "the receptive field is larger than 128 pixels a side");
    return {};
}

} // namespace cxr::enhance
