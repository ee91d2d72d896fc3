// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/enhancement_export.h"
#include "app/jobs.h"
#include "app/method_bench.h"
#include "app/preference_log.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace cxr::app {

using EngineFactory = std::function<std::unique_ptr<enhance::Engine>()>;

/// Computes for a Session. Lives on the session's worker thread, the only one that ever touches the
/// engine; the engine is made at its first use.
/// Slots are called through queued invocations, results leave by signals. std::bad_alloc ends a
/// job with Code::OutOfMemory.
class Worker : public QObject {
    Q_OBJECT

public:
    explicit Worker(EngineFactory makeEngine);

    /// Gets a GPU ready that is expected: loading its library and its first kernels takes seconds.
    void warmUp();
    void enhance(RequestId id, const std::shared_ptr<const Document>& document, const Wish& wish,
        const CancelFlag& cancelled);
    void save(const EnhancementExport& made, const QString& path, io::ExportFormat format,
        const image::VoiWindow& window, io::DicomCoding coding);
    /// The first step of a ranking: makes the document poor, once for all methods.
    void prepareRanking(RequestId id, const std::shared_ptr<const Document>& document,
        const Wish& wish, const CancelFlag& cancelled);
    /// One method of a ranking; one job each, so that what the user asks meanwhile gets between.
    void measure(RequestId id, const std::shared_ptr<const Document>& document, const Wish& wish,
        const curation::Method& method, const CancelFlag& cancelled);
    void show(RequestId id, const std::shared_ptr<const Document>& document, const Wish& wish,
        const Pair& pair, const CancelFlag& cancelled);
    /// Another model on a spot of what the outcome shows; one job each.
    void tryModel(RequestId id, const std::shared_ptr<const Outcome>& outcome,
        const std::string& model, const image::Rect& spot, const CancelFlag& cancelled);
    /// Lets go of the methods' pictures of a document.
    void forgetMethods() { m_bench.clear(); }
    /// Appends to the log of preferences.
    void record(const QString& path, const Preference& preference);

    /// To be called first in every slot that receives from this worker: pairs with the release
    /// before each signal. Qt's queue orders the two anyway; this makes it visible to
    /// ThreadSanitizer, which cannot see into Qt's locks.
    void receive() const { static_cast<void>(m_sent.load(std::memory_order_acquire)); }

Q_SIGNALS:
    void prepared(cxr::app::RequestId id, const cxr::app::Prepared& prepared);
    void tileReady(cxr::app::RequestId id, const cxr::image::Rect& at,
        const std::shared_ptr<const cxr::image::Image>& tile);
    void progressed(cxr::app::RequestId id, double done, double secondsLeft);
    void finished(cxr::app::RequestId id, const std::shared_ptr<const cxr::app::Outcome>& outcome);
    void failed(cxr::app::RequestId id, const cxr::Error& error);
    void saved(const QString& path);
    void saveFailed(const cxr::Error& error);
    void rankingPrepared(cxr::app::RequestId id);
    void rankingFailed(cxr::app::RequestId id, const cxr::Error& error);
    void measuring(cxr::app::RequestId id, double done);
    void measured(cxr::app::RequestId id, const cxr::app::Measured& measured);
    void measureFailed(cxr::app::RequestId id, const cxr::Error& error);
    void shown(cxr::app::RequestId id, const std::shared_ptr<const cxr::app::Outcome>& outcome);
    void showFailed(cxr::app::RequestId id, const cxr::Error& error);
    void recordFailed(const cxr::Error& error);
    void tried(cxr::app::RequestId id, const cxr::app::Tried& tried);
    void tryFailed(cxr::app::RequestId id, const std::string& model, const cxr::Error& error);

private:
    [[nodiscard]] Result<std::shared_ptr<const Outcome>> run(RequestId id,
        const std::shared_ptr<const Document>& document, const Wish& wish,
        const CancelFlag& cancelled);

    [[nodiscard]] enhance::Engine& engine();

    /// Lets the engine rest when nothing has been asked of it for a while.
    void restLater();

    void send() { m_sent.fetch_add(1, std::memory_order_release); }

    std::atomic<unsigned> m_sent = 0;
    EngineFactory m_makeEngine;
    std::unique_ptr<enhance::Engine> m_engine;
    QTimer m_idle{this}; // goes with this object to its thread
    MethodBench m_bench;
};

} // namespace cxr::app
