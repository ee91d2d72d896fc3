// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/document_reader.h"
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
/// exports. Lives on the GUI thread and never blocks it; owns the thread that computes and the one
/// that reads files, which has the next image ready before it is asked for.
///
/// Every request gets a new id, and what arrives for an older id is dropped, so signals always
/// belong to the present document and the latest wish. Destroying it cancels at the next tile and
/// waits for the worker, which still writes what it was asked to write.
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

    /// Gets a GPU ready, where one is expected, before it is needed.
    void warmUp();
    /// Which file, of those that openAt() lists, comes first into the window.
    struct Start {
        QString path; ///< empty, or not in the list: the first that can be opened
        int frame = 0;
    };
    /// Replaces the list of files by these (folders stand for their images, recursively) and opens
    /// the first that can be opened. The others stay in the list, with their problems.
    void open(const QStringList& paths) { openAt(paths, {}); }
    /// The same, beginning with another file than the first.
    void openAt(const QStringList& paths, const Start& start);
    /// What open() was called with for the present list.
    [[nodiscard]] const QStringList& asked() const { return m_asked; }
    /// The same with files that were looked after already: those with a problem are passed over,
    /// and nothing is said about them one by one.
    void openFiles(const std::vector<SessionFile>& files);
    /// Opens a file of the list.
    void select(int index);
    /// Opens another frame, from 0, of the present document. Where that fails, openFailed() says
    /// so and the document stays.
    void selectFrame(int frame);
    /// Says once more what is open and what was made of it, for a window that came later. Work in
    /// progress is given up: whoever hears of the document asks for it anew.
    void retell();
    /// Enhances the present document; supersedes a run in progress at its next tile.
    void enhance(const Wish& wish);
    /// Takes effect here at once, at the worker within one tile. No result arrives afterwards.
    void cancel();
    /// Writes the present outcome on the worker thread, behind the work that is queued there.
    void exportTo(const QString& path, io::ExportFormat format, const image::VoiWindow& window,
        io::DicomCoding coding = io::DicomCoding::ExplicitLittleEndian);

    /// Measures the methods on the present document in this order, made poor as the wish says (its
    /// mode and model do not matter); supersedes an earlier ranking, and waits for an enhancement
    /// in progress. A method that fails does not stop the rest.
    void rank(const Wish& wish, const std::vector<curation::Method>& methods);
    /// Ends a ranking in progress; what is measured stays so.
    void stopRanking();
    [[nodiscard]] bool ranking() const { return m_rankCancel != nullptr; }
    /// Makes an outcome of two methods' pictures, to take the place of the present one. Goes before
    /// the method that a ranking is at, which then starts anew.
    void show(const Wish& wish, const Pair& pair);
    /// Puts two files beside each other, in the place of the present outcome: `files` has its
    /// `other` set and is about the present document. shown() follows.
    void compare(const std::shared_ptr<const Outcome>& files);
    /// Has these models enhance a spot (pixels of the document) as the present outcome was made;
    /// tried() arrives for one after the other. Supersedes what was tried before; an enhancement
    /// and an empty list end it.
    void tryModels(const std::vector<std::string>& models, const image::Rect& spot);
    /// Lets go of the methods' pictures, which otherwise stay until another file is loaded.
    void forgetMethods();
    /// Appends an answer to the log, on the worker thread.
    void record(const QString& path, const Preference& preference);

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
    /// `done` of the method with this index.
    void measuring(int index, double done);
    void measured(int index, const cxr::app::Measured& measured);
    void measureFailed(int index, const cxr::Error& error);
    /// No method could be tried at all; rankingEnded() follows.
    void rankingFailed(const cxr::Error& error);
    /// By itself or by stopRanking(), and when something else took its place.
    void rankingEnded();
    void shown(const std::shared_ptr<const cxr::app::Outcome>& outcome);
    void showFailed(const cxr::Error& error);
    void recordFailed(const cxr::Error& error);
    void tried(const cxr::app::Tried& tried);
    void tryFailed(const std::string& model, const cxr::Error& error);

private:
    void connectReader();
    void connectWorker();
    void connectRanking();
    void measureNext();
    void supersedeShow();
    void supersedeTrials();
    void supersede();
    void load(int index, int frame = 0);
    void prefetchNeighbours();
    void startList();
    void loadFirst();
    void onListed(const std::vector<Listed>& files);
    void onLoadFailed(const Error& error);

    QThread m_thread;
    Worker* m_worker; // lives on m_thread and is deleted there
    QThread m_readerThread;
    DocumentReader* m_reader; // lives on m_readerThread and is deleted there
    std::vector<SessionFile> m_files;
    QStringList m_asked;   // what the list was made of
    QStringList m_listing; // what the next one is being made of
    Start m_start;
    int m_current = -1;
    int m_loading = -1;
    int m_direction = 1;         // in which the user walks through the files
    bool m_loadingFrame = false; // another frame of the present document
    bool m_tryNext = false;      // after open(): go on to the next file if this one fails
    RequestId m_loadId = 0;
    RequestId m_enhanceId = 0;
    CancelFlag m_cancel;
    std::shared_ptr<const Document> m_document;
    std::shared_ptr<const Outcome> m_outcome;

    RequestId m_rankId = 0;
    CancelFlag m_rankCancel;
    Wish m_rankWish;
    std::vector<curation::Method> m_methods;
    std::size_t m_method = 0; // the one being measured
    bool m_rankPrepared = false;
    RequestId m_showId = 0;
    CancelFlag m_showCancel;
    RequestId m_tryId = 0;
    CancelFlag m_tryCancel;
};

} // namespace cxr::app
