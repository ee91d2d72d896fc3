// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/jobs.h"
#include "app/worker.h"

#include <QObject>
#include <QStringList>
#include <QThread>

#include <memory>
#include <vector>

namespace cxr::app {

/// A file of the session and, where opening it failed, why.
struct SessionFile {
    QString path;
    std::optional<Error> problem;
};

/// What the program does for its user: opens files, enhances the open one, cancels, supersedes,
/// exports. Lives on the GUI thread and never blocks it; owns the one worker thread.
///
/// Every request gets a new id, and what arrives for an older id is dropped, so signals always
/// belong to the present document and the latest wish. Destroying it cancels at the next tile and
/// waits for the worker.
class Session : public QObject {
    Q_OBJECT

public:
    /// `makeEngine` is called once, on the worker thread.
    explicit Session(EngineFactory makeEngine, QObject* parent = nullptr);
    ~Session() override;

    [[nodiscard]] const std::vector<SessionFile>& files() const { return m_files; }
    /// Index of the document in files(), −1 for none.
    [[nodiscard]] int current() const { return m_current; }
    /// Null before the first file is open.
    [[nodiscard]] std::shared_ptr<const Document> document() const { return m_document; }
    /// Null unless the latest enhancement of the present document has finished.
    [[nodiscard]] std::shared_ptr<const Outcome> outcome() const { return m_outcome; }
    /// True from enhance() until finished(), failed() or cancelled().
    [[nodiscard]] bool enhancing() const { return m_cancel != nullptr; }

    /// Replaces the list of files by these (folders stand for their images, recursively) and opens
    /// the first that can be opened. The others stay in the list, with their problems.
    void open(const QStringList& paths);
    /// Opens a file of the list.
    void select(int index);
    /// Enhances the present document; supersedes a run in progress at its next tile.
    void enhance(const Wish& wish);
    /// Takes effect here at once, at the worker within one tile. No result arrives afterwards.
    void cancel();
    /// Writes the present outcome on the worker thread, behind the work that is queued there.
    void exportTo(const QString& path, io::ExportFormat format, const image::VoiWindow& window);

Q_SIGNALS:
    void filesChanged();
    void opened(const std::shared_ptr<const cxr::app::Document>& document);
    void openFailed(const cxr::Error& error);
    void started(const cxr::app::Prepared& prepared);
    void tileReady(
        const cxr::image::Rect& at, const std::shared_ptr<const cxr::image::Image>& tile);
    void progressed(double done, double secondsLeft);
    void finished(const std::shared_ptr<const cxr::app::Outcome>& outcome);
    void failed(const cxr::Error& error);
    void cancelled();
    void saved(const QString& path);
    void saveFailed(const cxr::Error& error);

private:
    void connectWorker();
    void supersede();
    void load(int index);
    void onListed(const std::vector<Listed>& files);
    void onLoadFailed(const Error& error);

    QThread m_thread;
    Worker* m_worker; // lives on m_thread and is deleted there
    std::vector<SessionFile> m_files;
    int m_current = -1;
    int m_loading = -1;
    bool m_tryNext = false; // after open(): go on to the next file if this one fails
    RequestId m_loadId = 0;
    RequestId m_enhanceId = 0;
    CancelFlag m_cancel;
    std::shared_ptr<const Document> m_document;
    std::shared_ptr<const Outcome> m_outcome;
};

} // namespace cxr::app
