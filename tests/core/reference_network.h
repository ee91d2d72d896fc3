// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enhance/model.h"
#include "quality/resample.h"

#include <algorithm>
#include <map>
#include <vector>

/// A network as the textbook writes it: nested loops in double precision, no library. Every value
/// knows its absolute place on its grid, so no border is counted anywhere.
namespace cxr::test {

class ReferenceNetwork {
public:
    ReferenceNetwork(const enhance::Architecture& architecture, const enhance::TensorMap& weights) :
        m_architecture(architecture),
        m_weights(weights)
    {
    }

    /// The network's answer at `wanted` (output pixels). `plane` holds the input pixels that start
    /// at (left, top) of the input grid.
    [[nodiscard]] std::vector<double> run(
        const quality::Plane& plane, int left, int top, const image::Rect& wanted)
    {
        Maps maps{left, top, plane.size.width, plane.size.height,
            {{plane.values.begin(), plane.values.end()}}};
        std::map<int, Maps> earlier{{-1, maps}};
        for (std::size_t i = 0; i < m_architecture.layers.size(); ++i) {
            m_prefix = "layers." + std::to_string(i);
            const enhance::Layer& layer = m_architecture.layers[i];
            if (const auto* residual = std::get_if<enhance::Residual>(&layer))
                maps = sum(maps, earlier.at(residual->from));
            else
                maps = std::visit([&](const auto& l) { return apply(l, maps); }, layer);
            earlier[static_cast<int>(i)] = maps;
        }
        std::vector<double> result;
        for (int y = wanted.y; y < wanted.y + wanted.height; ++y) {
            for (int x = wanted.x; x < wanted.x + wanted.width; ++x)
                result.push_back(maps.at(0, x, y));
        }
        return result;
    }

private:
    struct Maps {
        int left = 0;
        int top = 0;
        int width = 0;
        int height = 0;
        std::vector<std::vector<double>> channels;

        [[nodiscard]] double& at(std::size_t channel, int x, int y)
        {
            return channels.at(channel).at(
                static_cast<std::size_t>((y - top) * width + (x - left)));
        }
    };

    static Maps empty(int left, int top, int width, int height, std::size_t channels)
    {
        return {left, top, width, height,
            std::vector<std::vector<double>>(
                channels, std::vector<double>(static_cast<std::size_t>(width * height)))};
    }

    [[nodiscard]] double tensor(const char* name, std::size_t index) const
    {
        return static_cast<double>(m_weights.at(m_prefix + name).values.at(index));
    }

    [[nodiscard]] double activated(enhance::Activation activation, double value, std::size_t o)
    {
        if (activation == enhance::Activation::None || value >= 0)
            return value;
        return activation == enhance::Activation::Relu ? 0 : value * tensor(".slope", o);
    }

    Maps apply(const enhance::Convolution& layer, Maps& in)
    {
        const int k = layer.kernel;
        Maps out = empty(in.left + k / 2, in.top + k / 2, in.width - k + 1, in.height - k + 1,
            static_cast<std::size_t>(layer.outputs));
        forEach(out, [&](std::size_t o, int x, int y) {
            double sum = tensor(".bias", o);
            for (std::size_t c = 0; c < in.channels.size(); ++c) {
                for (int dy = 0; dy < k; ++dy) {
                    for (int dx = 0; dx < k; ++dx) {
                        const auto w = ((o * in.channels.size() + c) * static_cast<std::size_t>(k)
                                           + static_cast<std::size_t>(dy))
                                * static_cast<std::size_t>(k)
                            + static_cast<std::size_t>(dx);
                        sum += tensor(".weight", w) * in.at(c, x + dx - k / 2, y + dy - k / 2);
                    }
                }
            }
            return activated(layer.activation, sum, o);
        });
        return out;
    }

    /// Output pixel = stride · input pixel + tap − kernel/2; only those with every tap at hand.
    Maps apply(const enhance::TransposedConvolution& layer, Maps& in)
    {
        const int k = layer.kernel;
        const int s = layer.stride;
        const int p = k / 2;
        const auto range = [&](int first, int count) {
            const int low = (first - 1) * s + k - p;
            const int high = (first + count) * s - 1 - p;
            return std::pair(low, high - low + 1);
        };
        const auto [left, width] = range(in.left, in.width);
        const auto [top, height] = range(in.top, in.height);
        Maps out = empty(left, top, width, height, static_cast<std::size_t>(layer.outputs));
        forEach(out, [&](std::size_t o, int x, int y) {
            double sum = tensor(".bias", o);
            for (int ty = 0; ty < k; ++ty) {
                for (int tx = 0; tx < k; ++tx) {
                    const int fromX = x + p - tx;
                    const int fromY = y + p - ty;
                    if (fromX % s != 0 || fromY % s != 0)
                        continue;
                    for (std::size_t c = 0; c < in.channels.size(); ++c) {
                        const auto w = ((c * out.channels.size() + o) * static_cast<std::size_t>(k)
                                           + static_cast<std::size_t>(ty))
                                * static_cast<std::size_t>(k)
                            + static_cast<std::size_t>(tx);
                        sum += tensor(".weight", w) * in.at(c, fromX / s, fromY / s);
                    }
                }
            }
            return activated(layer.activation, sum, o);
        });
        return out;
    }

    Maps apply(const enhance::PixelUnshuffle& layer, Maps& in)
    {
        const int f = layer.factor;
        const auto phases = static_cast<std::size_t>(f * f);
        Maps out = empty(
            in.left / f, in.top / f, in.width / f, in.height / f, in.channels.size() * phases);
        forEach(out, [&](std::size_t o, int x, int y) {
            const auto phase = static_cast<int>(o % phases);
            return in.at(o / phases, x * f + phase % f, y * f + phase / f);
        });
        return out;
    }

    Maps apply(const enhance::PixelShuffle& layer, Maps& in)
    {
        const int f = layer.factor;
        const auto phases = static_cast<std::size_t>(f * f);
        Maps out = empty(
            in.left * f, in.top * f, in.width * f, in.height * f, in.channels.size() / phases);
        forEach(out, [&](std::size_t o, int x, int y) {
            const int phaseX = x - floorDivide(x, f) * f;
            const int phaseY = y - floorDivide(y, f) * f;
            return in.at(o * phases + static_cast<std::size_t>(phaseY * f + phaseX),
                floorDivide(x, f), floorDivide(y, f));
        });
        return out;
    }

    Maps apply(const enhance::Residual&, Maps& in) { return in; }

    static Maps sum(const Maps& maps, Maps& other)
    {
        Maps out = maps;
        for (std::size_t c = 0; c < out.channels.size(); ++c) {
            for (int y = out.top; y < out.top + out.height; ++y) {
                for (int x = out.left; x < out.left + out.width; ++x)
                    out.at(c, x, y) += other.at(c, x, y);
            }
        }
        return out;
    }

    static int floorDivide(int value, int by) { return (value - (value < 0 ? by - 1 : 0)) / by; }

    template <typename Value>
    static void forEach(Maps& maps, Value value)
    {
        for (std::size_t c = 0; c < maps.channels.size(); ++c) {
            for (int y = maps.top; y < maps.top + maps.height; ++y) {
                for (int x = maps.left; x < maps.left + maps.width; ++x)
                    maps.at(c, x, y) = value(c, x, y);
            }
        }
    }

    const enhance::Architecture& m_architecture;
    const enhance::TensorMap& m_weights;
    std::string m_prefix;
};

} // namespace cxr::test
