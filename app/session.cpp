// SPDX-License-Identifier: Apache-2.0
#include "app/session.h"

#include "app/yield.h"

#include <algorithm>

namespace cxr::app {

Session::Session(EngineFactory makeEngine, QObject* parent) :
    QObject(parent),
    m_worker(new Worker(std::move(makeEngine))),
    m_reader(new DocumentReader)
{
    m_thread.setObjectName(QStringLiteral("inference"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_readerThread.setObjectName(QStringLiteral("reader"));
    m_reader->moveToThread(&m_readerThread);
    connect(&m_readerThread, &QThread::finished, m_reader, &QObject::deleteLater);
    connectReader();
    connectWorker();
    connectRanking();
    connect(&m_thread, &QThread::started, m_worker, [] { yieldTo(Yield::ToTheWindow); });
    m_thread.start();
    m_readerThread.start();
}

Session::~Session()
{
    supersede();
    supersedeShow();
    stopRanking();
    m_reader->retire();
    m_readerThread.quit();
    // Behind what is queued: exports and answers on their way are written.
    QMetaObject::invokeMethod(m_worker, [] { QThread::currentThread()->quit(); });
    m_thread.wait();
    m_readerThread.wait();
}

void Session::connectReader()
{
    // Connections with `this` as context are queued to this thread and end with this object.
    connect(m_reader, &DocumentReader::listed, this, [this](RequestId id, const auto& files) {
        m_reader->receive();
        if (id == m_loadId)
            onListed(files);
    });
    connect(m_reader, &DocumentReader::loaded, this, [this](RequestId id, const auto& document) {
        m_reader->receive();
        if (id != m_loadId)
            return;
        // Asked for while this document was on its way, but meant for the one before.
        supersedeShow();
        stopRanking();
        QMetaObject::invokeMethod(m_worker, &Worker::forgetMethods); // they are of the last one
        m_current = m_loading;
        m_files[static_cast<std::size_t>(m_current)].problem.reset();
        m_document = document;
        m_outcome.reset();
        Q_EMIT filesChanged();
        Q_EMIT opened(document);
        prefetchNeighbours();
    });
    connect(m_reader, &DocumentReader::loadFailed, this, [this](RequestId id, const Error& error) {
        m_reader->receive();
        if (id == m_loadId)
            onLoadFailed(error);
    });
}

void Session::connectWorker()
{
    connect(m_worker, &Worker::prepared, this, [this](RequestId id, const Prepared& prepared) {
        m_worker->receive();
        if (id == m_enhanceId)
            Q_EMIT started(prepared);
    });
    connect(m_worker, &Worker::tileReady, this,
        [this](RequestId id, const image::Rect& at, const auto& tile) {
            m_worker->receive();
            if (id == m_enhanceId)
                Q_EMIT tileReady(at, tile);
        });
    connect(m_worker, &Worker::progressed, this, [this](RequestId id, double done, double left) {
        m_worker->receive();
        if (id == m_enhanceId)
            Q_EMIT progressed(done, left);
    });
    connect(m_worker, &Worker::finished, this, [this](RequestId id, const auto& outcome) {
        m_worker->receive();
        if (id != m_enhanceId)
            return;
        m_cancel.reset();
        m_outcome = outcome;
        Q_EMIT finished(outcome);
    });
    connect(m_worker, &Worker::failed, this, [this](RequestId id, const Error& error) {
        m_worker->receive();
        if (id != m_enhanceId)
            return;
        m_cancel.reset();
        Q_EMIT failed(error);
    });
    connect(m_worker, &Worker::tried, this, [this](RequestId id, const Tried& made) {
        m_worker->receive();
        if (id == m_tryId)
            Q_EMIT tried(made);
    });
    connect(m_worker, &Worker::tryFailed, this,
        [this](RequestId id, const std::string& model, const Error& error) {
            m_worker->receive();
            if (id == m_tryId)
                Q_EMIT tryFailed(model, error);
        });
    connect(m_worker, &Worker::saved, this, &Session::saved);
    connect(m_worker, &Worker::saveFailed, this, &Session::saveFailed);
}

void Session::supersede()
{
    supersedeTrials();
    if (m_cancel)
        *m_cancel = true;
    m_cancel.reset();
    ++m_enhanceId;
}

void Session::warmUp()
{
    QMetaObject::invokeMethod(m_worker, &Worker::warmUp);
}

void Session::openAt(const QStringList& paths, const Start& start)
{
    if (paths.isEmpty())
        return;
    m_listing = paths;
    m_start = start;
    cancel(); // at once, not when the list is there
    m_reader->announce(++m_loadId);
    QMetaObject::invokeMethod(
        m_reader, [reader = m_reader, id = m_loadId, paths] { reader->list(id, paths); });
}

void Session::openFiles(const std::vector<SessionFile>& files)
{
    if (files.empty())
        return;
    cancel();
    m_reader->announce(++m_loadId);
    m_asked.clear();
    for (const SessionFile& file : files)
        m_asked << file.path;
    m_start = {};
    m_files = files;
    startList();
    loadFirst();
}

void Session::onListed(const std::vector<Listed>& files)
{
    m_asked = m_listing;
    m_files.clear();
    for (const Listed& file : files)
        m_files.push_back({file.path, file.problem});
    startList();
    for (const SessionFile& file : m_files) {
        if (file.problem)
            Q_EMIT openFailed(*file.problem);
    }
    loadFirst();
}

void Session::startList()
{
    m_current = -1;
    m_tryNext = true;
    Q_EMIT filesChanged();
}

void Session::loadFirst()
{
    const auto wanted = std::find_if(m_files.begin(), m_files.end(),
        [this](const SessionFile& file) { return !file.problem && file.path == m_start.path; });
    if (wanted != m_files.end())
        load(static_cast<int>(wanted - m_files.begin()), m_start.frame);
    else
        load(0);
}

void Session::select(int index)
{
    m_tryNext = false;
    load(index);
}

void Session::selectFrame(int frame)
{
    if (!m_document || m_current < 0)
        return;
    m_tryNext = false;
    load(m_current, frame);
    m_loadingFrame = true;
}

void Session::load(int index, int frame)
{
    // Entries that could not even be listed are no files to load.
    while (m_tryNext && index < static_cast<int>(m_files.size())
        && m_files[static_cast<std::size_t>(index)].problem)
        ++index;
    if (index < 0 || index >= static_cast<int>(m_files.size()))
        return;
    cancel();
    if (m_current >= 0 && index != m_current)
        m_direction = index > m_current ? 1 : -1;
    m_loading = index;
    m_loadingFrame = false;
    const QString path = m_files[static_cast<std::size_t>(index)].path;
    m_reader->announce(++m_loadId);
    QMetaObject::invokeMethod(m_reader,
        [reader = m_reader, id = m_loadId, path, frame] { reader->load(id, path, frame); });
}

void Session::prefetchNeighbours()
{
    for (const int step : {m_direction, -m_direction}) {
        const int index = m_current + step;
        if (index < 0 || index >= static_cast<int>(m_files.size()))
            continue;
        const SessionFile& file = m_files[static_cast<std::size_t>(index)];
        if (file.problem)
            continue;
        QMetaObject::invokeMethod(m_reader,
            [reader = m_reader, id = m_loadId, path = file.path] { reader->prefetch(id, path); });
    }
}

void Session::onLoadFailed(const Error& error)
{
    // A frame that cannot be read leaves the file as good as it was.
    if (!m_loadingFrame)
        m_files[static_cast<std::size_t>(m_loading)].problem = error;
    Q_EMIT filesChanged();
    Q_EMIT openFailed(error);
    if (m_tryNext)
        load(0); // the first that has no problem yet
}

void Session::enhance(const Wish& wish)
{
    if (!m_document)
        return;
    supersede();
    supersedeShow();
    stopRanking();
    m_outcome.reset();
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    QMetaObject::invokeMethod(m_worker,
        [worker = m_worker, id = m_enhanceId, wish, document = m_document, flag = m_cancel] {
            worker->enhance(id, document, wish, flag);
        });
}

void Session::retell()
{
    supersede();
    supersedeShow();
    stopRanking();
    Q_EMIT filesChanged();
    if (!m_document)
        return;
    const auto outcome = m_outcome; // a listener may ask for another
    Q_EMIT opened(m_document);
    if (!outcome || outcome != m_outcome)
        return;
    if (outcome->pair || outcome->other) {
        Q_EMIT shown(outcome);
        return;
    }
    Q_EMIT started({.wish = outcome->wish,
        .before = outcome->before,
        .canvas = nullptr,
        .scale = outcome->scale,
        .inputSize = outcome->inputSize});
    Q_EMIT finished(outcome);
}

void Session::supersedeTrials()
{
    if (m_tryCancel)
        *m_tryCancel = true;
    m_tryCancel.reset();
    ++m_tryId;
}

void Session::tryModels(const std::vector<std::string>& models, const image::Rect& spot)
{
    supersedeTrials();
    if (!m_outcome || m_outcome->other || models.empty())
        return;
    m_tryCancel = std::make_shared<std::atomic<bool>>(false);
    for (const std::string& model : models) {
        QMetaObject::invokeMethod(m_worker,
            [worker = m_worker, id = m_tryId, outcome = m_outcome, model, spot,
                flag = m_tryCancel] { worker->tryModel(id, outcome, model, spot, flag); });
    }
}

void Session::compare(const std::shared_ptr<const Outcome>& files)
{
    if (files->document != m_document)
        return;
    cancel();
    m_outcome = files;
    Q_EMIT shown(files);
}

void Session::cancel()
{
    supersedeShow();
    stopRanking();
    if (!enhancing())
        return;
    supersede();
    Q_EMIT cancelled();
}

void Session::exportTo(const QString& path, io::ExportFormat format, const image::VoiWindow& window,
    io::DicomCoding coding)
{
    // The picture of a rival has no network to be named in its record.
    if (!m_outcome || m_outcome->other || (m_outcome->pair && !m_outcome->pair->right.network))
        return;
    const EnhancementExport made{.source = m_outcome->document->source,
        .inputSize = m_outcome->inputSize,
        .evaluated = m_outcome->wish.mode == Mode::Evaluate,
        .image = image::imageOf(m_outcome->after),
        .run = m_outcome->run};
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, made, path, format, window, coding] {
        worker->save(made, path, format, window, coding);
    });
}

} // namespace cxr::app
