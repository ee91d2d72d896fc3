// SPDX-License-Identifier: Apache-2.0
#include "app/annotation_store.h"

#include <utility>

namespace cxr::app {

AnnotationStore::AnnotationStore(std::filesystem::path folder, QObject* parent) :
    QObject(parent),
    m_folder(std::move(folder)),
    m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("annotations"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

AnnotationStore::~AnnotationStore()
{
    // Behind everything that is still to be written.
    QMetaObject::invokeMethod(m_worker, [thread = &m_thread] { thread->quit(); });
    m_thread.wait();
}

void AnnotationStore::load(const std::string& sha256, int frame)
{
    // The answer goes through this object's own queue and is dropped with it; the thread has ended
    // before this object is gone.
    QMetaObject::invokeMethod(m_worker, [this, folder = m_folder, sha256, frame, id = ++m_request] {
        const auto path = curation::annotationPath(folder, sha256, frame);
        Result<curation::ReaderMarks> marks = path
            ? curation::readAnnotations(*path)
            : Result<curation::ReaderMarks>(tl::unexpected(path.error()));
        QString keptAs;
        // Only what is broken is moved out of the way: a newer program still wants its own.
        if (path && !marks && marks.error().code == Code::FileDamaged) {
            if (const auto aside = curation::keepAside(*path))
                keptAs = QString::fromStdString(aside->string());
        }
        QMetaObject::invokeMethod(this, [this, marks = std::move(marks), keptAs, id] {
            if (id != m_request)
                return;
            if (marks)
                Q_EMIT loaded(*marks);
            else
                Q_EMIT loadFailed(marks.error(), keptAs);
        });
    });
}

void AnnotationStore::save(const std::string& sha256, int frame, const curation::ReaderMarks& marks)
{
    QMetaObject::invokeMethod(m_worker, [this, folder = m_folder, sha256, frame, marks] {
        const auto path = curation::annotationPath(folder, sha256, frame);
        const Result<void> written = path ? curation::writeAnnotations(*path, marks)
                                          : Result<void>(tl::unexpected(path.error()));
        if (!written)
            QMetaObject::invokeMethod(
                this, [this, error = written.error()] { Q_EMIT saveFailed(error); });
    });
}

} // namespace cxr::app
