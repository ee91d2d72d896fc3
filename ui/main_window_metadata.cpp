// SPDX-License-Identifier: Apache-2.0
// The part of MainWindow that shows what the file says about itself and which frame is shown.
#include "ui/compare_view.h"
#include "ui/frame_chooser.h"
#include "ui/main_window.h"
#include "ui/metadata_panel.h"

#include <QDockWidget>

#include <algorithm>

namespace cxr::ui {

void MainWindow::buildMetadata()
{
    m_metadata = new MetadataPanel;
    m_metadataDock = new QDockWidget(tr("Metadata"), this);
    m_metadataDock->setObjectName(QStringLiteral("metadataDock"));
    m_metadataDock->setWidget(m_metadata);
    m_metadataDock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable);
    addDockWidget(Qt::RightDockWidgetArea, m_metadataDock);
    tabifyDockWidget(m_figuresDock, m_metadataDock);
    m_metadataDock->hide();
}

void MainWindow::showMetadata(bool shown)
{
    m_metadataDock->setVisible(shown);
    if (!shown) {
        m_compare->setFocus();
        return;
    }
    m_metadataDock->raise();
    constexpr int preferred = 520; // tag, name and a good part of most values
    if (m_metadataDock->width() < preferred)
        resizeDocks({m_metadataDock}, {std::min(preferred, width() * 2 / 5)}, Qt::Horizontal);
    m_metadata->search();
}

void MainWindow::setMetadata(const Metadata& metadata)
{
    m_metadata->setMetadata(metadata);
}

void MainWindow::setFrame(int frame)
{
    m_frames->setFrames(frame, std::max(1, m_compare->document().frames));
}

} // namespace cxr::ui
