// SPDX-License-Identifier: Apache-2.0
// The reader's drawings in MainWindow: their tools, their removal, calibration.
#include "ui/annotation_tool.h"
#include "ui/annotations.h"
#include "ui/commands.h"
#include "ui/compare_view.h"
#include "ui/main_window.h"
#include "ui/ranking_panel.h"
#include "ui/theme.h"
#include "ui/view_state.h"

#include <QInputDialog>
#include <QMenu>
#include <QToolButton>

#include <array>
#include <utility>

namespace cxr::ui {

namespace {

using image::AnnotationKind;

constexpr std::array tools{std::pair(Command::Ruler, AnnotationKind::Line),
    std::pair(Command::Angle, AnnotationKind::Angle),
    std::pair(Command::CardiothoracicRatio, AnnotationKind::CardiothoracicRatio),
    std::pair(Command::Arrow, AnnotationKind::Arrow),
    std::pair(Command::TextLabel, AnnotationKind::Text),
    std::pair(Command::Rectangle, AnnotationKind::Rectangle),
    std::pair(Command::Ellipse, AnnotationKind::Ellipse),
    std::pair(Command::Freehand, AnnotationKind::Freehand)};

} // namespace

QToolButton* MainWindow::drawingButton()
{
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("drawingTools"));
    button->setAccessibleName(tr("Drawing tools"));
    button->setToolTip(tr("Measure and draw: lines, angles, regions, texts"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    for (const auto& [command, kind] : tools)
        menu->addAction(m_commands->action(command));
    menu->addSeparator();
    menu->addAction(m_commands->action(Command::RemoveDrawing));
    menu->addAction(m_commands->action(Command::Calibrate));
    button->setMenu(menu);
    return button;
}

void MainWindow::connectDrawing()
{
    Annotations* drawn = m_compare->annotations();
    AnnotationTool* tool = m_compare->tool();
    drawn->setUndoStack(m_undo);
    for (const auto& [command, kind] : tools)
        connect(m_commands->action(command), &QAction::triggered, this, [tool, kind] {
            if (tool->kind() == kind)
                tool->setKind(std::nullopt);
            else
                tool->setKind(kind);
        });
    connect(m_commands->action(Command::RemoveDrawing), &QAction::triggered, drawn,
        &Annotations::remove);
    connect(m_commands->action(Command::Calibrate), &QAction::triggered, this,
        &MainWindow::askForCalibration);
    connect(tool, &AnnotationTool::kindChanged, this, &MainWindow::updateCommands);
    connect(drawn, &Annotations::changed, this, [this] {
        updateDrawingSteps();
        m_drawingReport.queue();
    });
    connect(drawn, &Annotations::edited, this,
        [this] { Q_EMIT annotationsEdited(annotations(), calibration()); });
}

const std::vector<image::Annotation>& MainWindow::annotations() const
{
    return m_compare->annotations()->items();
}

const std::optional<image::Spacing>& MainWindow::calibration() const
{
    return m_compare->annotations()->calibration();
}

QStringList MainWindow::annotationTexts() const
{
    QStringList texts;
    for (const image::Annotation& item : annotations())
        texts << m_compare->annotations()->textOf(item);
    return texts;
}

const image::Orientation& MainWindow::orientation() const
{
    return m_state->orientation();
}

void MainWindow::setGraphics(const std::shared_ptr<const image::Graphics>& graphics)
{
    m_compare->setGraphics(graphics);
}

void MainWindow::setAnnotations(const std::vector<image::Annotation>& annotations,
    const std::optional<image::Spacing>& calibration)
{
    m_compare->tool()->drop();
    m_compare->annotations()->restore(annotations, calibration);
}

bool MainWindow::drawing() const
{
    return m_compare->tool()->kind() || m_compare->annotations()->selected() >= 0;
}

bool MainWindow::leaveDrawing()
{
    if (m_compare->tool()->leave())
        return true;
    // What is running can be stopped whether or not something is selected.
    if (m_busy || m_compare->annotations()->selected() < 0)
        return false;
    m_compare->annotations()->select(-1);
    return true;
}

void MainWindow::updateDrawingTools()
{
    const bool document = m_compare->document().before.pixels != nullptr;
    const auto kind = m_compare->tool()->kind();
    m_drawButton->setIcon(themedIcon(QStringLiteral("draw")));
    for (const auto& [command, draws] : tools) {
        QAction* action = m_commands->action(command);
        action->setEnabled(document);
        action->setChecked(kind == draws);
        if (kind == draws)
            m_drawButton->setIcon(action->icon());
    }
    updateDrawingSteps();
}

void MainWindow::updateDrawingSteps()
{
    const Annotations* drawn = m_compare->annotations();
    m_commands->action(Command::RemoveDrawing)
        ->setEnabled(drawn->count() > 0 && (m_settings.drawings || m_compare->tool()->kind()));
    m_commands->action(Command::Calibrate)->setEnabled(drawn->calibrationLine() >= 0);
    m_commands->action(Command::Cancel)
        ->setEnabled(m_busy || m_ranking->ranking().running || drawing());
}

void MainWindow::askForCalibration()
{
    Annotations* drawn = m_compare->annotations();
    const int line = drawn->calibrationLine();
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Calibrate"));
    dialog->setLabelText(
        tr("The line measures %1.\n"
           "If it follows something of known length (a marker, a ruler in the picture),\n"
           "all lengths in that plane can be told. Its true length in mm:")
            .arg(drawn->textOf(drawn->at(line))));
    dialog->setInputMode(QInputDialog::DoubleInput);
    dialog->setDoubleDecimals(1);
    constexpr double shortestMm = 0.1;
    constexpr double longestMm = 10'000;
    dialog->setDoubleRange(shortestMm, longestMm);
    constexpr double guessMm = 100;
    dialog->setDoubleValue(guessMm);
    connect(dialog, &QInputDialog::doubleValueSelected, this, [this, drawn](double millimetres) {
        if (!drawn->calibrate(millimetres))
            showNotice(tr("The line is too short to calibrate by."), Severity::Warning);
    });
    dialog->open();
}

} // namespace cxr::ui
