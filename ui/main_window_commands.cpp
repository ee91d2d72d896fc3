// SPDX-License-Identifier: Apache-2.0
// What the commands of MainWindow do, and how files get into it.
#include "ui/commands.h"
#include "ui/compare_layout.h"
#include "ui/compare_view.h"
#include "ui/file_browser.h"
#include "ui/frame_chooser.h"
#include "ui/image_view.h"
#include "ui/main_window.h"
#include "ui/map_bar.h"
#include "ui/other_bar.h"
#include "ui/ranking_panel.h"
#include "ui/settings_dialog.h"
#include "ui/view_state.h"
#include "ui/window_bar.h"
#include "ui/zoom_lens.h"

#include <QApplication>
#include <QDockWidget>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QStatusBar>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>
#include <array>
#include <utility>

namespace cxr::ui {

namespace {

/// A key press moves the picture by this share of the pane.
constexpr double panShare = 0.15;
constexpr int undoSteps = 1000;

constexpr std::array layoutCommands{std::pair(Command::SideBySide, CompareLayout::SideBySide),
    std::pair(Command::Stacked, CompareLayout::Stacked),
    std::pair(Command::WipeAcross, CompareLayout::WipeAcross),
    std::pair(Command::WipeDown, CompareLayout::WipeDown),
    std::pair(Command::Flip, CompareLayout::Flip),
    std::pair(Command::Overlay, CompareLayout::Overlay)};

constexpr std::array lensParts{std::pair(Command::LensBefore, &LensLook::before),
    std::pair(Command::LensAfter, &LensLook::after),
    std::pair(Command::LensDifference, &LensLook::difference),
    std::pair(Command::LensReference, &LensLook::reference),
    std::pair(Command::LensRound, &LensLook::round)};

} // namespace

void MainWindow::connectCommands()
{
    const auto on = [this](Command command, auto function) {
        connect(m_commands->action(command), &QAction::triggered, this, function);
    };
    on(Command::OpenFiles, &MainWindow::chooseFiles);
    on(Command::OpenFolder, &MainWindow::chooseFolder);
    on(Command::NextFile, [this] { m_files->step(1); });
    on(Command::PreviousFile, [this] { m_files->step(-1); });
    on(Command::NextFrame, [this] { m_frames->step(1); });
    on(Command::PreviousFrame, [this] { m_frames->step(-1); });
    on(Command::Metadata, &MainWindow::showMetadata);
    on(Command::Export, &MainWindow::exportRequested);
    on(Command::ExportView, &MainWindow::exportViewRequested);
    on(Command::ExportPresentation, &MainWindow::presentationRequested);
    on(Command::Print, &MainWindow::openPrintDialog);
    on(Command::Deidentify, &MainWindow::deidentifyRequested);
    on(Command::Quit, &MainWindow::close);
    m_undo->setUndoLimit(undoSteps);
    // It may be about a file that is not in sight.
    constexpr int readable = 5000; // milliseconds
    on(Command::Undo, [this] {
        const QString step = m_undo->undoText();
        m_undo->undo();
        statusBar()->showMessage(tr("Taken back: %1").arg(step), readable);
    });
    on(Command::Redo, [this] {
        const QString step = m_undo->redoText();
        m_undo->redo();
        statusBar()->showMessage(tr("Done again: %1").arg(step), readable);
    });
    connect(m_undo, &QUndoStack::indexChanged, this, &MainWindow::updateCommands);
    on(Command::Enhance, &MainWindow::enhanceRequested);
    on(Command::Cancel, [this] {
        if (!leaveDrawing())
            Q_EMIT cancelRequested();
    });

    const auto choose = [this, on](Command command, auto change) {
        on(command, [this, change] {
            Choices next = m_choices;
            change(next);
            changeChoices(next);
        });
    };
    choose(Command::ModeEnhance, [](Choices& next) { next.mode = Mode::Enhance; });
    choose(Command::ModeEvaluate, [](Choices& next) { next.mode = Mode::Evaluate; });
    choose(Command::Scale1, [](Choices& next) { next.scale = 1; });
    choose(Command::Scale2, [](Choices& next) { next.scale = 2; });
    choose(Command::Scale3, [](Choices& next) { next.scale = 3; });
    choose(Command::Scale4, [](Choices& next) { next.scale = 4; });

    on(Command::CompareMethods, &MainWindow::showRanking);
    on(Command::BlindTest, &MainWindow::openBlindTest);

    const auto layout = [this, on](Command command, CompareLayout chosen) {
        on(command, [this, chosen] {
            m_compare->blink(0);
            Settings next = m_settings;
            next.layout = chosen;
            changeSettings(next);
            updateCommands(); // the same one again must stay checked
        });
    };
    for (const auto& [command, chosen] : layoutCommands)
        layout(command, chosen);
    m_commands->action(Command::ShowBefore)->setAutoRepeat(false);
    on(Command::ShowBefore, [this] {
        m_compare->blink(0); // the hand takes over
        m_compare->setBeforeShown(true);
        updateCommands();
    });
    qApp->installEventFilter(this); // for its release
    on(Command::Blink, [this](bool on_) {
        if (on_ && hasTwoPanes(m_settings.layout)) {
            Settings next = m_settings;
            next.layout = CompareLayout::Flip;
            changeSettings(next);
        }
        m_compare->blink(on_ ? m_settings.blinkMs : 0);
        updateCommands();
    });
    const auto share = [this, on](Command command, double step) {
        on(command, [this, step] {
            Settings next = m_settings;
            if (next.layout == CompareLayout::Overlay)
                next.opacity = std::clamp(next.opacity + step, 0.0, 1.0);
            else
                next.wipe = std::clamp(next.wipe - step, 0.0, 1.0);
            changeSettings(next);
        });
    };
    constexpr double shareStep = 0.1;
    share(Command::MoreAfter, shareStep);
    share(Command::LessAfter, -shareStep);
    connect(m_compare, &CompareView::wipeChanged, this, [this](double wipe) {
        Settings next = m_settings;
        next.wipe = wipe;
        changeSettings(next);
    });

    on(Command::Fit, [this] { m_state->fit(); });
    on(Command::ZoomActual, [this] { m_state->setZoom(1); });
    on(Command::ZoomDouble, [this] { m_state->setZoom(2); });
    on(Command::ZoomIn, [this] { m_compare->zoomBy(ViewState::zoomStep); });
    on(Command::ZoomOut, [this] { m_compare->zoomBy(1 / ViewState::zoomStep); });
    const auto orient = [this, on](Command command, auto change) {
        on(command,
            [this, change] { m_state->setOrientation((m_state->orientation().*change)()); });
    };
    orient(Command::TurnRight, &image::Orientation::turnedRight);
    orient(Command::TurnLeft, &image::Orientation::turnedLeft);
    orient(Command::MirrorAcross, &image::Orientation::mirroredAcross);
    orient(Command::MirrorDown, &image::Orientation::mirroredDown);
    on(Command::FirstView, [this] { m_compare->showFirstView(); });
    const auto arrow = [this, on](Command command, QPointF direction) {
        on(command, [this, direction] {
            const ZoomLens* lens = m_compare->lens();
            if (lens->active() && !lens->frozen())
                m_compare->moveLens(direction);
            else
                m_compare->panBy(direction * panShare);
        });
    };
    arrow(Command::PanLeft, {-1, 0});
    arrow(Command::PanRight, {1, 0});
    arrow(Command::PanUp, {0, -1});
    arrow(Command::PanDown, {0, 1});
    on(Command::Smooth, [this] {
        Settings next = m_settings;
        next.smooth = !next.smooth;
        changeSettings(next);
    });
    on(Command::Banner, [this] {
        Settings next = m_settings;
        next.banner = !next.banner;
        changeSettings(next);
    });

    on(Command::Drawings, [this] {
        Settings next = m_settings;
        next.drawings = !next.drawings;
        changeSettings(next);
    });

    connectDrawing();

    ZoomLens* lens = m_compare->lens();
    on(Command::Lens, [this] { m_compare->toggleLens(); });
    on(Command::LensFreeze, [lens] { lens->setFrozen(!lens->frozen()); });
    on(Command::LensSize, [lens] { lens->cycleSize(); });
    on(Command::LensStronger, [lens] { lens->stepPower(1); });
    on(Command::LensWeaker, [lens] { lens->stepPower(-1); });
    on(Command::LensCopy, [lens] { lens->copy(); });
    on(Command::LensPin, [this] { m_compare->pinLens(); });
    on(Command::LensUnpin, [this] { m_compare->unpinLenses(); });
    connect(m_compare, &CompareView::pinsChanged, this, &MainWindow::updateCommands);
    for (const auto& [command, part] : lensParts) {
        on(command, [this, part = part](bool shown) {
            Settings next = m_settings;
            next.lens.*part = shown;
            const LensLook& look = next.lens;
            if (look.before || look.after || look.difference || look.reference)
                changeSettings(next);
            updateCommands(); // the last part stays
        });
    }

    connectGreys();
    connectDisplay();
    connectSecond();

    on(Command::FullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
    on(Command::ShowFiles, [this](bool shown) { m_filesDock->setVisible(shown); });
    on(Command::ShowFigures, [this](bool shown) { m_figuresDock->setVisible(shown); });
    on(Command::Settings, &MainWindow::openSettings);
    on(Command::About, &MainWindow::openAbout);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    // The key may be let go while another widget, or another program, has the focus by then.
    const auto holdsBefore = [this](const QKeyEvent& key) {
        const QList<QKeySequence> keys = m_commands->action(Command::ShowBefore)->shortcuts();
        return std::any_of(keys.begin(), keys.end(),
            [&](const QKeySequence& one) { return one[0].key() == key.key(); });
    };
    const bool letGo = event->type() == QEvent::KeyRelease
        && !static_cast<const QKeyEvent*>(event)->isAutoRepeat()
        && holdsBefore(*static_cast<const QKeyEvent*>(event));
    if ((letGo || (event->type() == QEvent::WindowDeactivate && watched == this))
        && !m_compare->blinking())
        m_compare->setBeforeShown(false);
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::updateCommands()
{
    const auto enable = [this](std::initializer_list<Command> commands, bool enabled) {
        for (const Command command : commands)
            m_commands->action(command)->setEnabled(enabled);
    };
    const auto check = [this](Command command, bool checked) {
        m_commands->action(command)->setChecked(checked);
    };
    const bool document = m_compare->document().before.pixels != nullptr;
    const PaneContent& after = m_compare->after()->content();
    const bool enhanced = after.layer().enhanced && !after.empty() && !after.growing();
    const Ranking& ranking = m_ranking->ranking();
    const ZoomLens* lens = m_compare->lens();

    enable(
        {Command::Fit, Command::ZoomActual, Command::ZoomDouble, Command::ZoomIn, Command::ZoomOut,
            Command::TurnRight, Command::TurnLeft, Command::MirrorAcross, Command::MirrorDown,
            Command::FirstView, Command::PanLeft, Command::PanRight, Command::PanUp,
            Command::PanDown, Command::Lens, Command::Invert, Command::WindowFile,
            Command::WindowFull, Command::WindowAuto, Command::WindowVisible, Command::WindowLung,
            Command::WindowSoftTissue, Command::WindowBone, Command::WindowUp, Command::WindowDown,
            Command::WindowWider, Command::WindowNarrower, Command::WindowUpMuch,
            Command::WindowDownMuch, Command::WindowWiderMuch, Command::WindowNarrowerMuch,
            Command::Sharpen, Command::Clahe, Command::ExportView, Command::ExportPresentation,
            Command::Print, Command::Deidentify},
        document);
    enable({Command::Undo}, m_undo->canUndo());
    enable({Command::Redo}, m_undo->canRedo());
    m_commands->action(Command::Undo)
        ->setText(m_undo->canUndo() ? tr("&Undo: %1").arg(m_undo->undoText()) : tr("&Undo"));
    m_commands->action(Command::Redo)
        ->setText(m_undo->canRedo() ? tr("&Redo: %1").arg(m_undo->redoText()) : tr("&Redo"));
    m_windowBar->setEnabled(document);
    enable({Command::LensFreeze, Command::LensSize, Command::LensStronger, Command::LensWeaker,
               Command::LensCopy, Command::LensPin},
        lens->active());
    enable({Command::LensUnpin}, !m_compare->pinnedLenses().empty());
    for (const auto& [command, part] : lensParts)
        check(command, m_settings.lens.*part);
    enable({Command::NextFile, Command::PreviousFile}, m_files->count() > 0);
    enable({Command::NextFrame, Command::PreviousFrame}, m_compare->document().frames > 1);
    enable({Command::Enhance}, document && !m_busy);
    // Its pictures must not have to wait for a network that is being measured.
    enable({Command::BlindTest}, !ranking.running && !m_ranking->suggestedPair().isEmpty());
    enable({Command::Export}, enhanced && !m_busy);

    check(Command::ModeEnhance, m_choices.mode == Mode::Enhance);
    check(Command::ModeEvaluate, m_choices.mode == Mode::Evaluate);
    check(Command::Scale1, m_choices.scale == 1);
    check(Command::Scale2, m_choices.scale == 2);
    check(Command::Scale3, m_choices.scale == 3);
    check(Command::Scale4, m_choices.scale == 4);
    const CompareLayout arranged = m_settings.layout;
    for (const auto& [command, chosen] : layoutCommands)
        check(command, arranged == chosen);
    for (const QAction* action : m_layoutButton->menu()->actions()) {
        if (action->isChecked())
            m_layoutButton->setIcon(action->icon());
    }
    enable({Command::ShowBefore}, document && !hasTwoPanes(arranged));
    enable({Command::Blink}, document);
    enable({Command::MoreAfter, Command::LessAfter},
        !hasTwoPanes(arranged) && arranged != CompareLayout::Flip);
    check(Command::Blink, m_compare->blinking());
    m_blinkSign->setVisible(m_compare->blinking());
    enable({Command::ReferencePane, Command::MapPane, Command::MapKind}, document);
    enable({Command::NextWorst, Command::PreviousWorst},
        m_settings.map.shown && m_mapBar->regions() > 0);
    check(Command::ReferencePane, m_settings.reference);
    check(Command::MapPane, m_settings.map.shown);
    enable({Command::CompareWithFile, Command::ModelBench}, document);
    check(Command::ModelBench, m_settings.bench);
    enable({Command::NudgeLeft, Command::NudgeRight, Command::NudgeUp, Command::NudgeDown},
        m_otherBar->other().shown && !m_otherBar->other().locked);
    check(Command::ShowRegion, !m_regionDock->isHidden());
    check(Command::Smooth, m_state->smooth());
    check(Command::Banner, m_settings.banner);
    check(Command::Drawings, m_settings.drawings);
    check(Command::Lens, lens->active());
    check(Command::LensFreeze, lens->frozen());
    check(Command::Invert, m_state->inverted());
    check(Command::SecondWindow, m_secondShown);
    check(Command::Sharpen, m_displayFilter == DisplayFilter::Sharpen);
    check(Command::Clahe, m_displayFilter == DisplayFilter::Clahe);
    check(Command::WindowHistogram, !m_histogramDock->isHidden());
    check(Command::FullScreen, isFullScreen());
    check(Command::ShowFiles, !m_filesDock->isHidden());
    check(Command::ShowFigures, !m_figuresDock->isHidden());
    check(Command::CompareMethods, !m_rankingDock->isHidden());
    check(Command::Metadata, !m_metadataDock->isHidden());

    updateDrawingTools();
    const QString key = m_commands->firstKey(Command::Enhance);
    m_compare->setAfterHint(m_busy ? tr("Working…")
            : key.isEmpty()        ? tr("Not enhanced yet")
                                   : tr("Press %1 to enhance this image").arg(key));
}

void MainWindow::chooseFiles()
{
    auto* dialog = new QFileDialog(this, tr("Open X-rays"));
    dialog->setObjectName(QStringLiteral("openFiles"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    if (const QString& open = m_compare->document().path; !open.isEmpty())
        dialog->setDirectory(QFileInfo(open).absolutePath());
    // DICOM files often have no extension, so every file is offered.
    dialog->setNameFilters(
        {tr("All files (*)"), tr("Images (*.dcm *.png *.jpg *.jpeg *.tif *.tiff *.bmp)")});
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::openFilesRequested);
    dialog->open();
}

void MainWindow::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Open a folder of X-rays"));
    dialog->setObjectName(QStringLiteral("openFolder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openFolderRequested);
    dialog->open();
}

void MainWindow::openSettings()
{
    auto* dialog = new SettingsDialog(m_devices, m_choices.device, m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        changeSettings(dialog->settings());
        if (dialog->device() == m_choices.device || dialog->device().isEmpty())
            return;
        Choices next = m_choices;
        next.device = dialog->device();
        changeChoices(next);
    });
    dialog->open();
}

void MainWindow::openAbout()
{
    auto* box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About CXR Lens"));
    box->setIconPixmap(windowIcon().pixmap(64, 64));
    box->setText(tr("<h3>CXR Lens %1</h3>").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        tr("Enhances chest X-rays with super-resolution networks and measures the result.\n\n"
           "A research tool, not a medical device: enhanced images are not for diagnosis.\n\n"
           "Apache License 2.0"));
    box->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    // In one request: each request replaces what was open before.
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    if (!paths.isEmpty())
        Q_EMIT openFilesRequested(paths);
}

} // namespace cxr::ui
