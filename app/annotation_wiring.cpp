// SPDX-License-Identifier: Apache-2.0
#include "app/annotation_wiring.h"

#include "app/to_path.h"
#include "app/wiring.h"
#include "image/annotation_graphics.h"

#include <QDir>
#include <QStandardPaths>

namespace cxr::app {

AnnotationWiring::AnnotationWiring(Session& session, ui::MainWindow& window, QObject* parent) :
    QObject(parent),
    m_session(session),
    m_window(window),
    m_store(toPath(folder()))
{
    connect(&m_session, &Session::opened, this, &AnnotationWiring::load);
    connect(&m_window, &ui::MainWindow::annotationsEdited, this, &AnnotationWiring::keep);
    connect(&m_store, &AnnotationStore::loaded, this, &AnnotationWiring::show);
    connect(&m_store, &AnnotationStore::loadFailed, this,
        [this](const Error& error, const QString& keptAs) {
            QString text = error.code == Code::UnsupportedContent
                ? tr("What was drawn on this picture comes from a newer version of the program, "
                     "which can show it.")
                : tr("What was drawn on this picture can't be read (%1).")
                      .arg(QString::fromStdString(error.detail));
            if (!keptAs.isEmpty())
                text += QLatin1Char(' ')
                    + tr("The file was kept as %1.").arg(QDir::toNativeSeparators(keptAs));
            m_window.showNotice(text, ui::Severity::Warning);
            show({});
            m_refused = error.code != Code::FileDamaged;
        });
    connect(&m_store, &AnnotationStore::saveFailed, this, [this](const Error& error) {
        m_window.showNotice(tr("The drawings are not kept: %1").arg(Wiring::sentence(error)),
            ui::Severity::Problem);
    });
}

QString AnnotationWiring::folder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("annotations"));
}

void AnnotationWiring::load()
{
    m_loaded = false;
    m_early = false;
    m_refused = false;
    const io::Source& source = m_session.document()->source;
    m_store.load(source.sha256, source.frame);
}

void AnnotationWiring::show(const curation::ReaderMarks& marks)
{
    m_loaded = true;
    std::vector<image::Annotation> all = marks.annotations;
    if (m_early)
        all.insert(all.end(), m_window.annotations().begin(), m_window.annotations().end());
    m_window.setAnnotations(
        all, m_window.calibration() ? m_window.calibration() : marks.calibration);
    hideTwins();
    if (m_early)
        keep();
}

void AnnotationWiring::hideTwins()
{
    const auto document = m_session.document();
    if (!document || document->graphics.empty())
        return;
    std::vector<std::string> texts;
    for (const QString& text : m_window.annotationTexts())
        texts.push_back(text.toStdString());
    const image::Graphics rest =
        image::withoutTwins(document->graphics, m_window.annotations(), texts);
    m_window.setGraphics(rest.empty() ? nullptr : std::make_shared<const image::Graphics>(rest));
}

void AnnotationWiring::keep()
{
    const auto document = m_session.document();
    if (!document)
        return;
    m_early = !m_loaded;
    if (m_loaded && !m_refused)
        m_store.save(document->source.sha256, document->source.frame,
            {m_window.annotations(), m_window.calibration()});
}

} // namespace cxr::app
