// SPDX-License-Identifier: Apache-2.0
// The window for a second monitor, and the texts in the panes' corners.
#include "ui/commands.h"
#include "ui/compare_view.h"
#include "ui/corner_texts.h"
#include "ui/image_view.h"
#include "ui/main_window.h"
#include "ui/second_screen.h"
#include "ui/view_state.h"

namespace cxr::ui {

void MainWindow::connectSecond()
{
    connect(
        m_commands->action(Command::SecondWindow), &QAction::triggered, this, [this](bool shown) {
            showSecond(shown, m_second ? m_second->saveGeometry() : QByteArray());
        });
    connect(m_state, &ViewState::transformChanged, this, &MainWindow::updateCorners);
    connect(m_state, &ViewState::windowChanged, this, &MainWindow::updateCorners);
    for (const ImageView* pane : filteredPanes())
        connect(pane, &ImageView::contentChanged, this, &MainWindow::updateCorners);
}

void MainWindow::showSecond(bool shown, const QByteArray& geometry)
{
    m_secondShown = shown;
    if (!shown) {
        if (m_second)
            m_second->hide();
        updateCommands();
        Q_EMIT placeChanged();
        return;
    }
    if (!m_second) {
        m_second = new SecondScreen(m_state, m_compare->before(), m_compare->after(), this);
        m_second->view()->setAnnotations(m_compare->annotations());
        // Every key does there what it does here.
        m_second->addActions(actions());
        m_second->addActions(m_compare->actions());
        connect(m_second, &SecondScreen::closed, this, [this] { showSecond(false); });
    }
    m_second->open(geometry);
    updateCommands();
    Q_EMIT placeChanged();
}

void MainWindow::updateCorners()
{
    if (!hasCorners(m_settings.corners)) {
        for (ImageView* pane : filteredPanes())
            pane->setCorners({});
        return;
    }
    const Document& document = m_compare->document();
    for (ImageView* pane : filteredPanes()) {
        const Layer& layer = pane->content().layer();
        CornerFacts facts;
        const std::optional<Identity>& other = layer.identity;
        facts[CornerField::File] = other ? other->file : document.file;
        if (m_settings.banner) {
            facts[CornerField::Patient] = other ? other->patientName : document.patientName;
            facts[CornerField::StudyDate] = other ? other->studyDate : document.studyDate;
        }
        facts[CornerField::Size] = layer.subtitle;
        facts[CornerField::Window] = tr("Window %1 / %2")
                                         .arg(QString::number(m_state->window().center, 'g', 6),
                                             QString::number(m_state->window().width, 'g', 6));
        facts[CornerField::Zoom] = tr("Zoom %1 %").arg(qRound(m_state->zoom() * 100));
        facts[CornerField::Model] = layer.title;
        // They compare after with what is left of it, and stand where they are about.
        if (pane == m_compare->after())
            facts[CornerField::Figures] = figureLines().value(0);
        pane->setCorners(cornerTexts(m_settings.corners, facts));
    }
}

} // namespace cxr::ui
