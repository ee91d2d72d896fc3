// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enhance/engine.h"

#include <QSemaphore>

#include <algorithm>
#include <atomic>
#include <memory>
#include <new>
#include <optional>

/// An engine that does exactly what a test tells it, tile by tile.
namespace cxr::test {

/// Shared between the test and the engine on the worker thread.
struct Script {
    QSemaphore tiles; ///< one release lets one tile through
    int tilesPerRun = 4;
    std::atomic<int> runs = 0;           ///< runs begun
    std::atomic<int> tilesDone = 0;      ///< over all runs
    std::atomic<bool> insideRun = false; ///< working on a tile, or between two
    std::optional<Error> failure;        ///< every run ends with it
    bool exhaustMemory = false;          ///< every run throws std::bad_alloc
};

class FakeEngine : public enhance::Engine {
public:
    explicit FakeEngine(std::shared_ptr<Script> script) : m_script(std::move(script)) { }

    /// "Enhances" by setting every sample to the number of the run.
    Result<enhance::Enhanced> enhance(const image::Image& input, const enhance::Request& request,
        const enhance::TileSink& sink, const Progress& progress) override
    {
        const int run = ++m_script->runs;
        const auto leave =
            std::shared_ptr<void>(nullptr, [this](void*) { m_script->insideRun = false; });
        if (m_script->exhaustMemory)
            throw std::bad_alloc();
        if (m_script->failure)
            return tl::unexpected(*m_script->failure);
        const image::Size size{input.width() * request.scale, input.height() * request.scale};
        enhance::Enhanced result{image::Image(size, input.meaning()), {}};
        result.run.card.name = request.model;
        result.run.card.scale = request.scale;
        result.run.device = "fake";
        const int rows = size.height / m_script->tilesPerRun;
        for (int tile = 0; tile < m_script->tilesPerRun; ++tile) {
            if (!goesOn(progress, static_cast<double>(tile) / m_script->tilesPerRun))
                return fail(Code::Cancelled);
            m_script->insideRun = true; // from here on this tile is going to be done
            m_script->tiles.acquire();
            const image::Rect at{0, tile * rows, size.width, rows};
            for (int y = at.y; y < at.bottom(); ++y)
                std::fill_n(result.image.row(y), size.width, static_cast<std::uint16_t>(run));
            ++m_script->tilesDone;
            if (sink)
                sink(at, result.image.cropped(at));
        }
        return result;
    }

private:
    std::shared_ptr<Script> m_script;
};

} // namespace cxr::test
