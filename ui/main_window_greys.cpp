// SPDX-License-Identifier: Apache-2.0
// Window, level and inversion in MainWindow: presets, keys, the histogram.
#include "image/display.h"
#include "ui/commands.h"
#include "ui/compare_view.h"
#include "ui/histogram_view.h"
#include "ui/main_window.h"
#include "ui/view_state.h"
#include "ui/window_presets.h"

#include <QDockWidget>

#include <algorithm>

namespace cxr::ui {

void MainWindow::buildHistogram()
{
    m_histogram = new HistogramView(m_state);
    m_histogramDock = new QDockWidget(tr("Histogram"), this);
    m_histogramDock->setObjectName(QStringLiteral("histogramDock"));
    m_histogramDock->setWidget(m_histogram);
    m_histogramDock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable);
    addDockWidget(Qt::RightDockWidgetArea, m_histogramDock);
    m_histogramDock->hide();
    connect(m_histogramDock, &QDockWidget::visibilityChanged, this, &MainWindow::updateCommands);
}

void MainWindow::connectGreys()
{
    const auto on = [this](Command command, auto function) {
        connect(m_commands->action(command), &QAction::triggered, this, function);
    };
    on(Command::Invert, [this] { m_state->setInverted(!m_state->inverted()); });
    const auto window = [this, on](Command command, auto make) {
        on(command, [this, make] {
            if (const auto& pixels = m_compare->document().before.pixels)
                m_state->setWindow(make(*pixels));
        });
    };
    window(Command::WindowFile,
        [this](const image::Pyramid&) { return m_compare->document().window; });
    window(Command::WindowFull, [](const image::Pyramid& pixels) {
        return image::fullRangeWindow(pixels.image().meaning());
    });
    window(
        Command::WindowAuto, [](const image::Pyramid& pixels) { return quickAutoWindow(pixels); });
    window(Command::WindowVisible, [this](const image::Pyramid& pixels) {
        return quickAutoWindow(pixels, m_state->visibleRect());
    });
    const auto chest = [window](Command command, image::ChestPart part) {
        window(command,
            [part](const image::Pyramid& pixels) { return quickChestWindow(pixels, part); });
    };
    chest(Command::WindowLung, image::ChestPart::Lung);
    chest(Command::WindowSoftTissue, image::ChestPart::SoftTissue);
    chest(Command::WindowBone, image::ChestPart::Bone);
    on(Command::WindowHistogram, [this](bool shown) {
        m_histogramDock->setVisible(shown);
        if (shown)
            m_histogramDock->raise();
    });

    const auto step = [this, on](Command command, double centre, double width) {
        on(command, [this, centre, width] { m_state->stepWindow(centre, width); });
    };
    constexpr double fine = 0.01;
    constexpr double coarse = 0.1;
    step(Command::WindowUp, fine, 0);
    step(Command::WindowDown, -fine, 0);
    step(Command::WindowWider, 0, fine);
    step(Command::WindowNarrower, 0, -fine);
    step(Command::WindowUpMuch, coarse, 0);
    step(Command::WindowDownMuch, -coarse, 0);
    step(Command::WindowWiderMuch, 0, coarse);
    step(Command::WindowNarrowerMuch, 0, -coarse);
}

} // namespace cxr::ui
