// SPDX-License-Identifier: Apache-2.0
#include "app/presentation_wiring.h"

#include "app/to_path.h"
#include "app/wiring.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace cxr::app {

PresentationWiring::PresentationWiring(Session& session, ui::MainWindow& window, QObject* parent) :
    QObject(parent),
    m_session(session),
    m_window(window)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_window, &ui::MainWindow::presentationRequested, this, &PresentationWiring::ask);
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] {
        const Result<void> written = m_writing.result();
        if (written)
            m_window.showNotice(
                tr("Written: %1. Beside its image it is applied whenever that is opened.")
                    .arg(QDir::toNativeSeparators(m_path)),
                ui::Severity::Info);
        else
            m_window.showNotice(Wiring::sentence(written.error()), ui::Severity::Problem);
    });
}

PresentationWiring::~PresentationWiring()
{
    m_pool.waitForDone();
}

void PresentationWiring::ask()
{
    const auto document = m_session.document();
    if (!document)
        return;
    const QFileInfo source(QString::fromStdString(document->source.path.string()));
    if (document->source.format != io::Format::Dicom || document->source.colourReduced) {
        m_window.showNotice(
            tr("%1: only grey DICOM images can have a presentation state. The drawings are kept "
               "all the same, and Ctrl+Shift+S exports what is seen.")
                .arg(source.fileName()),
            ui::Severity::Warning);
        return;
    }
    auto* dialog = new QFileDialog(&m_window, tr("Export the view as a presentation state"));
    dialog->setObjectName(QStringLiteral("exportPresentation"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("DICOM presentation state (*.dcm)"));
    dialog->setDefaultSuffix(QStringLiteral("dcm"));
    dialog->setDirectory(source.absolutePath());
    dialog->selectFile(source.completeBaseName() + QStringLiteral("_state.dcm"));
    connect(dialog, &QFileDialog::fileSelected, this, &PresentationWiring::write);
    dialog->open();
}

void PresentationWiring::write(const QString& path)
{
    const auto document = m_session.document();
    if (!document)
        return;
    const image::Image& image = document->pixels->image();
    io::PresentedView view;
    view.image = document->source.path;
    view.imageSha256 = document->source.sha256;
    view.frame = document->source.frame;
    view.size = image.size();
    view.meaning = image.meaning();
    view.window = m_window.window();
    view.inverted = m_window.inverted();
    view.orientation = m_window.orientation();
    view.area = m_window.visibleRect();
    view.pixelAspect = document->source.pixelAspect;
    view.annotations = m_window.annotations();
    for (const QString& text : m_window.annotationTexts())
        view.texts.push_back(text.toStdString());
    view.programVersion = CXR_VERSION;
    m_path = path;
    m_writing.setFuture(QtConcurrent::run(&m_pool,
        [target = toPath(path), view] { return io::writePresentationState(target, view); }));
}

} // namespace cxr::app
