// SPDX-License-Identifier: Apache-2.0
#include "app/worker.h"

#include "app/guarded.h"
#include "app/to_path.h"
#include "image/display.h"
#include "quality/degrade.h"
#include "quality/protocol.h"

#include <chrono>

namespace cxr::app {

using image::Image;
using image::Pyramid;
using quality::FigureTable;

namespace {

/// What the network is given, what the left pane shows and what both are measured against.
struct Inputs {
    std::shared_ptr<const Image> input;
    std::shared_ptr<const Pyramid> before;
    std::shared_ptr<const Image> reference; ///< null in enhance mode
};

Result<Inputs> inputsFor(const std::shared_ptr<const Document>& document, const Wish& wish)
{
    const std::shared_ptr<const Image> file = image::imageOf(document->pixels);
    if (wish.mode == Mode::Enhance)
        return Inputs{file, document->pixels, nullptr};

    const int scale = wish.request.scale;
    if (scale == 1) {
        return quality::degrade(*file, wish.degradation).map([&](Image degraded) {
            auto before = std::make_shared<const Pyramid>(std::move(degraded));
            return Inputs{image::imageOf(before), before, file};
        });
    }
    // An enlargement gives back a frame that the scale divides; what is left over at the right
    // and lower edge has no counterpart.
    auto reference = std::make_shared<const Image>(quality::referenceFor(*file, scale));
    if (reference->empty())
        return fail(Code::InvalidArgument, "the image is too small to be reduced");
    Result<Image> small = quality::reduce(*reference, wish.degradation);
    if (!small)
        return tl::unexpected(small.error());
    return quality::interpolate(*small, reference->size(), wish.degradation.kernel)
        .map([&](Image before) {
            return Inputs{std::make_shared<const Image>(std::move(*small)),
                std::make_shared<const Pyramid>(std::move(before)), reference};
        });
}

/// A network's input for a spot, and where the result lies: the spot with enough around it that
/// the edges of this part do not reach into it.
struct SpotInput {
    Image input;
    image::Rect around; ///< in pixels of the document
};

Result<SpotInput> spotInput(const Outcome& outcome, const image::Rect& spot)
{
    constexpr int margin = 48; // half of what the deepest network sees
    const int scale = outcome.wish.request.scale;
    const bool reduced = outcome.wish.mode == Mode::Evaluate && scale > 1;
    const int grid = reduced ? scale : 1;
    const image::Rect frame =
        reduced ? outcome.before->image().frame() : outcome.document->pixels->image().frame();
    image::Rect around = image::intersected(spot.grown(margin * grid), frame);
    const int left = around.x / grid * grid;
    const int top = around.y / grid * grid;
    around = {
        left, top, (around.right() - left) / grid * grid, (around.bottom() - top) / grid * grid};
    if (around.empty())
        return fail(Code::InvalidArgument, "the spot lies outside of the picture");
    if (reduced)
        return quality::reduce(
            outcome.document->pixels->image().cropped(around), outcome.wish.degradation)
            .map([&](Image small) {
                return SpotInput{std::move(small), around};
            });
    // A restoration is given the very pixels of the left pane.
    return SpotInput{outcome.before->image().cropped(around), around};
}

/// Estimates the time left from the pace so far.
class Pace {
public:
    [[nodiscard]] double secondsLeft(double done) const
    {
        const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - m_started;
        return done > 0 ? elapsed.count() / done * (1 - done) : 0;
    }

private:
    std::chrono::steady_clock::time_point m_started = std::chrono::steady_clock::now();
};

} // namespace

Worker::Worker(EngineFactory makeEngine) : m_makeEngine(std::move(makeEngine))
{
    constexpr int idleMs = 60'000;
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMs);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        if (m_engine)
            m_engine->rest();
    });
}

void Worker::restLater()
{
    m_idle.start();
}

void Worker::warmUp()
{
    if (!enhance::gpuExpected())
        return;
    // What fails here fails again, and is told, when somebody wants a picture.
    const image::Image blank({64, 64}, image::Meaning{});
    static_cast<void>(guarded([&] { return engine().enhance(blank, enhance::Request{}, {}, {}); }));
    restLater();
}

void Worker::enhance(RequestId id, const std::shared_ptr<const Document>& document,
    const Wish& wish, const CancelFlag& cancelled)
{
    const auto outcome = guarded([&] { return run(id, document, wish, cancelled); });
    restLater();
    send();
    if (outcome)
        Q_EMIT finished(id, *outcome);
    else
        Q_EMIT failed(id, outcome.error());
}

Result<std::shared_ptr<const Outcome>> Worker::run(RequestId id,
    const std::shared_ptr<const Document>& document, const Wish& wish, const CancelFlag& cancelled)
{
    // A request that was superseded while it waited costs nothing.
    if (*cancelled)
        return fail(Code::Cancelled);
    Result<Inputs> inputs = inputsFor(document, wish);
    if (!inputs)
        return tl::unexpected(inputs.error());
    auto outcome = std::make_shared<Outcome>();
    outcome->wish = wish;
    outcome->document = document;
    outcome->before = inputs->before;
    outcome->scale = wish.mode == Mode::Enhance ? wish.request.scale : 1;
    outcome->inputSize = inputs->input->size();

    const image::Size size{
        inputs->input->width() * wish.request.scale, inputs->input->height() * wish.request.scale};
    // The canvas starts as the interpolated input: pixels of its coarser levels that straddle a
    // finished tile's edge then blend into the surroundings instead of drawing a seam.
    Result<Image> canvas = quality::interpolate(*inputs->input, size, quality::Kernel::Bilinear);
    if (!canvas)
        return tl::unexpected(canvas.error());
    auto shown = std::make_shared<Pyramid>(std::move(*canvas));
    send();
    Q_EMIT prepared(
        id, Prepared{wish, outcome->before, std::move(shown), outcome->scale, outcome->inputSize});
    const Pace pace;
    Result<enhance::Enhanced> enhanced = engine().enhance(
        *inputs->input, wish.request,
        [&](const image::Rect& at, Image&& tile) {
            const auto shared = std::make_shared<const Image>(std::move(tile));
            send();
            Q_EMIT tileReady(id, at, shared);
        },
        [&](double done) {
            Q_EMIT progressed(id, done, pace.secondsLeft(done));
            return !*cancelled;
        });
    if (!enhanced)
        return tl::unexpected(enhanced.error());
    outcome->run = std::move(enhanced->run);

    const auto goOn = [&](double) { return !*cancelled; };
    if (inputs->reference) {
        auto before =
            FigureTable::build(*inputs->reference, outcome->before->image(), wish.ssim, goOn);
        auto after = FigureTable::build(*inputs->reference, enhanced->image, wish.ssim, goOn);
        if (!before || !after)
            return tl::unexpected(before ? after.error() : before.error());
        outcome->beforeFigures = std::move(*before);
        outcome->afterFigures = std::move(*after);
    } else {
        auto consistency =
            quality::Consistency::check(*inputs->input, enhanced->image, wish.degradation);
        if (!consistency)
            return tl::unexpected(consistency.error());
        outcome->consistency = std::move(*consistency);
    }
    outcome->after = std::make_shared<const Pyramid>(std::move(enhanced->image));
    return outcome;
}

void Worker::save(const EnhancementExport& made, const QString& path, io::ExportFormat format,
    const image::VoiWindow& window, io::DicomCoding coding)
{
    const auto done =
        guarded([&] { return exportEnhanced(made, toPath(path), format, window, coding); });
    send();
    if (done)
        Q_EMIT saved(path);
    else
        Q_EMIT saveFailed(done.error());
}

enhance::Engine& Worker::engine()
{
    if (!m_engine)
        m_engine = m_makeEngine();
    return *m_engine;
}

void Worker::prepareRanking(RequestId id, const std::shared_ptr<const Document>& document,
    const Wish& wish, const CancelFlag& cancelled)
{
    if (*cancelled)
        return;
    const auto prepared = guarded([&] { return m_bench.prepare(document, wish); });
    send();
    if (prepared)
        Q_EMIT rankingPrepared(id);
    else
        Q_EMIT rankingFailed(id, prepared.error());
}

void Worker::measure(RequestId id, const std::shared_ptr<const Document>& document,
    const Wish& wish, const curation::Method& method, const CancelFlag& cancelled)
{
    if (*cancelled)
        return;
    const auto result = guarded([&] {
        return m_bench.prepare(document, wish).and_then([&]() {
            return m_bench.measure(engine(), method, wish.request, [&](double done) {
                Q_EMIT measuring(id, done);
                return !*cancelled;
            });
        });
    });
    restLater();
    send();
    if (result)
        Q_EMIT measured(id, *result);
    else
        Q_EMIT measureFailed(id, result.error());
}

void Worker::show(RequestId id, const std::shared_ptr<const Document>& document, const Wish& wish,
    const Pair& pair, const CancelFlag& cancelled)
{
    if (*cancelled)
        return;
    const auto outcome = guarded([&] {
        return m_bench.prepare(document, wish).and_then([&]() {
            return m_bench.show(engine(), pair, wish.request, [&](double) { return !*cancelled; });
        });
    });
    restLater();
    send();
    if (outcome)
        Q_EMIT shown(id, *outcome);
    else
        Q_EMIT showFailed(id, outcome.error());
}

void Worker::tryModel(RequestId id, const std::shared_ptr<const Outcome>& outcome,
    const std::string& model, const image::Rect& spot, const CancelFlag& cancelled)
{
    if (*cancelled)
        return;
    const auto made = guarded([&] {
        return spotInput(*outcome, spot).and_then([&](SpotInput from) {
            enhance::Request request = outcome->wish.request;
            request.model = model;
            request.focus = nullptr;
            return engine()
                .enhance(from.input, request, {}, [&](double) { return !*cancelled; })
                .map([&](const enhance::Enhanced& enhanced) {
                    const image::Rect inside = image::intersected(spot, from.around);
                    const int scale = outcome->scale;
                    Image part = enhanced.image.cropped(
                        {(inside.x - from.around.x) * scale, (inside.y - from.around.y) * scale,
                            inside.width * scale, inside.height * scale});
                    Tried result{.model = model,
                        .spot = inside,
                        .pixels = {},
                        .scale = scale,
                        .figures = {}};
                    if (outcome->wish.mode == Mode::Evaluate) {
                        auto figures =
                            FigureTable::build(outcome->document->pixels->image().cropped(inside),
                                part, outcome->wish.ssim);
                        if (figures)
                            result.figures = std::move(*figures);
                    }
                    result.pixels = std::make_shared<const Pyramid>(std::move(part));
                    return result;
                });
        });
    });
    restLater();
    send();
    if (made)
        Q_EMIT tried(id, *made);
    else if (made.error().code != Code::Cancelled)
        Q_EMIT tryFailed(id, model, made.error());
}

void Worker::record(const QString& path, const Preference& preference)
{
    const auto done = guarded([&] { return appendPreference(toPath(path), preference); });
    send();
    if (!done)
        Q_EMIT recordFailed(done.error());
}

} // namespace cxr::app
