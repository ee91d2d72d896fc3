// SPDX-License-Identifier: Apache-2.0
#include "ui/main_window.h"

#include "ui/annotations.h"
#include "ui/chooser.h"
#include "ui/commands.h"
#include "ui/compare_view.h"
#include "ui/control_bar.h"
#include "ui/figures_panel.h"
#include "ui/file_browser.h"
#include "ui/frame_chooser.h"
#include "ui/histogram_view.h"
#include "ui/map_bar.h"
#include "ui/metadata_panel.h"
#include "ui/notice_strip.h"
#include "ui/other_bar.h"
#include "ui/progress_box.h"
#include "ui/ranking_panel.h"
#include "ui/theme.h"
#include "ui/tour.h"
#include "ui/verdict_bar.h"
#include "ui/view_state.h"
#include "ui/welcome_page.h"
#include "ui/window_bar.h"
#include "ui/zoom_lens.h"

#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

namespace cxr::ui {

MainWindow::MainWindow(QWidget* parent) :
    QMainWindow(parent),
    m_drawingReport(
        this, [this] { return std::pair(annotations(), m_compare->annotations()->selected()); },
        [this](const auto& drawn) { Q_EMIT annotationsChanged(drawn.first, drawn.second); }),
    m_displayReport(
        this, [this] { return displayWish(); },
        [this](const DisplayWish& wish) { Q_EMIT displayWanted(wish); })
{
    applyTheme(m_settings.dark);
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("CXR Lens"));
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    m_undo = new QUndoStack(this);
    m_state = new ViewState(this);
    m_compare = new CompareView(m_state);
    m_commands = new Commands(this, m_compare);
    buildChooser();
    buildCentre();
    buildDocks();
    buildBars();
    buildMenus();
    connectCommands();
    buildPalette();
    buildTour();
    connectOther();
    connectMap();
    connectRegion();
    connectWidgets();
    setChoices(m_choices);
    applySettings();
    updateCommands();

    reportPlace();
    resize(1360, 860);
}

MainWindow::~MainWindow()
{
    // Docks and views outlive this part of the object and report that they go; nobody may listen.
    const QList<QObject*> children = findChildren<QObject*>();
    for (const QObject* child : children)
        child->disconnect(this);
}

void MainWindow::buildCentre()
{
    m_notices = new NoticeStrip;
    m_stack = new QStackedWidget;
    m_stack->addWidget(new WelcomePage(
        m_commands->action(Command::OpenFiles), m_commands->action(Command::OpenFolder)));
    m_stack->addWidget(m_compare);
    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    buildOther();
    column->addWidget(m_otherBar);
    buildMap();
    column->addWidget(m_mapBar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_chooser->bar());
    setCentralWidget(centre);
}

void MainWindow::buildDocks()
{
    const auto dock = [this](const QString& title, const QString& name, QWidget* content,
                          Qt::DockWidgetArea area) {
        auto* widget = new QDockWidget(title, this);
        widget->setObjectName(name);
        widget->setWidget(content);
        widget->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable);
        addDockWidget(area, widget);
        return widget;
    };
    m_figures = new FiguresPanel;
    m_filesDock = dock(tr("Files"), QStringLiteral("filesDock"), m_files, Qt::LeftDockWidgetArea);
    m_figuresDock =
        dock(tr("Figures"), QStringLiteral("figuresDock"), m_figures, Qt::RightDockWidgetArea);
    resizeDocks({m_filesDock, m_figuresDock}, {185, 300}, Qt::Horizontal);
    buildRanking();
    buildMetadata();
    buildHistogram();
    buildRegion();
}

void MainWindow::buildBars()
{
    m_controls = new ControlBar(*m_commands);
    m_windowBar = new WindowBar(m_state, *m_commands);
    auto* view = new QToolBar(tr("View"));
    view->setObjectName(QStringLiteral("viewBar"));
    for (const Command command : {Command::Fit, Command::ZoomActual, Command::ZoomDouble,
             Command::ZoomIn, Command::ZoomOut, Command::Lens})
        view->addAction(m_commands->action(command));
    // One button for all layouts: the bar has to fit into a small window.
    m_layoutButton = new QToolButton;
    m_layoutButton->setObjectName(QStringLiteral("layouts"));
    m_layoutButton->setAccessibleName(tr("Layout of before and after"));
    m_layoutButton->setToolTip(tr("Side by side, stacked, wipe, flip or overlay"));
    m_layoutButton->setPopupMode(QToolButton::InstantPopup);
    auto* layouts = new QMenu(m_layoutButton);
    for (const Command command : {Command::SideBySide, Command::Stacked, Command::WipeAcross,
             Command::WipeDown, Command::Flip, Command::Overlay})
        layouts->addAction(m_commands->action(command));
    m_layoutButton->setMenu(layouts);
    view->addWidget(m_layoutButton);
    m_drawButton = drawingButton();
    view->addWidget(m_drawButton);
    m_frames = new FrameChooser;
    m_framesAction = view->addWidget(m_frames);
    m_framesAction->setVisible(false);
    for (QToolBar* bar : std::initializer_list<QToolBar*>{m_controls, view, m_windowBar}) {
        bar->setMovable(false);
        bar->setContextMenuPolicy(Qt::PreventContextMenu);
    }
    addToolBar(m_controls);
    addToolBarBreak();
    addToolBar(view);
    addToolBar(m_windowBar);

    m_description = new QLabel;
    m_probe = new QLabel;
    m_zoom = new QLabel;
    m_device = new QLabel;
    m_progress = new ProgressBox(m_commands->action(Command::Cancel));
    m_description->setMinimumWidth(1); // a long description yields instead of widening the window
    m_probe->setObjectName(QStringLiteral("probe"));
    m_device->setObjectName(QStringLiteral("device"));
    for (QLabel* label : {m_description, m_probe, m_zoom, m_device})
        label->setContentsMargins(8, 0, 8, 0);
    statusBar()->addWidget(m_description, 1);
    m_blinkSign = new QToolButton;
    m_blinkSign->setObjectName(QStringLiteral("blinkSign"));
    m_blinkSign->setProperty("command", Commands::idOf(Command::Blink)); // without a mouse
    m_blinkSign->setText(tr("● Blinking"));
    m_blinkSign->setAccessibleName(tr("Before and after take turns: stop"));
    m_blinkSign->setToolTip(tr("Before and after take turns; click to stop"));
    m_blinkSign->setVisible(false);
    connect(
        m_blinkSign, &QToolButton::clicked, m_commands->action(Command::Blink), &QAction::trigger);
    for (QWidget* widget :
        std::initializer_list<QWidget*>{m_blinkSign, m_probe, m_progress, m_zoom, m_device})
        statusBar()->addPermanentWidget(widget);
}

void MainWindow::buildMenus()
{
    QString last;
    QMenu* menu = nullptr;
    const QList<Commands::Line> lines = m_commands->lines();
    for (const Commands::Line& line : lines) {
        if (line.group != last)
            menu = menuBar()->addMenu(line.group);
        last = line.group;
        menu->addAction(m_commands->action(line.command));
    }
}

void MainWindow::connectWidgets()
{
    // What is being typed belongs to the picture that goes, and is kept with it.
    connect(m_files, &FileBrowser::fileSelected, m_compare, &CompareView::finishTyping);
    connect(m_frames, &FrameChooser::frameChosen, m_compare, &CompareView::finishTyping);
    connect(m_files, &FileBrowser::fileSelected, this, &MainWindow::fileSelected);
    connect(m_frames, &FrameChooser::frameChosen, this, &MainWindow::frameSelected);
    connect(m_controls, &ControlBar::modelChosen, this, [this](const QString& name) {
        Choices next = m_choices;
        next.model = name;
        changeChoices(next);
    });
    connect(m_compare, &CompareView::visibleRectChanged, this, &MainWindow::visibleRectChanged);
    connect(m_compare, &CompareView::probeChanged, m_probe, &QLabel::setText);
    connect(m_compare->lens(), &ZoomLens::sourceRectChanged, this, &MainWindow::lensRectChanged);
    connect(m_compare->lens(), &ZoomLens::activeChanged, this, &MainWindow::updateCommands);
    connect(m_compare->lens(), &ZoomLens::frozenChanged, this, &MainWindow::updateCommands);
    connect(m_state, &ViewState::windowChanged, this, &MainWindow::windowChanged);
    connect(m_state, &ViewState::invertedChanged, this, &MainWindow::invertedChanged);
    connect(m_state, &ViewState::invertedChanged, this, &MainWindow::updateCommands);
    connect(m_state, &ViewState::transformChanged, this, [this] {
        m_zoom->setText(m_compare->document().before.pixels
                ? tr("Zoom %1 %").arg(qRound(m_state->zoom() * 100))
                : QString());
    });
    connect(m_filesDock, &QDockWidget::visibilityChanged, this, &MainWindow::updateCommands);
    connect(m_figuresDock, &QDockWidget::visibilityChanged, this, &MainWindow::updateCommands);
    connect(m_rankingDock, &QDockWidget::visibilityChanged, this, &MainWindow::updateCommands);
    connect(m_metadataDock, &QDockWidget::visibilityChanged, this, [this](bool visible) {
        updateCommands();
        Q_EMIT metadataShown(visible);
    });
}

image::VoiWindow MainWindow::window() const
{
    return m_state->window();
}

bool MainWindow::inverted() const
{
    return m_state->inverted();
}

image::Rect MainWindow::visibleRect() const
{
    return m_state->visibleRect();
}

std::optional<image::Rect> MainWindow::lensRect() const
{
    return m_compare->lens()->sourceRect();
}

QImage MainWindow::comparisonPicture() const
{
    // Handles are for the hand alone.
    Annotations* drawn = m_compare->annotations();
    const int selected = drawn->selected();
    if (!drawn->previewing())
        drawn->select(-1);
    const QImage picture = m_compare->grab().toImage();
    drawn->select(selected);
    return picture;
}

void MainWindow::setFiles(const std::vector<FileEntry>& files, int current)
{
    m_chooser->setFiles(files, current);
    updateCommands();
}

void MainWindow::setDocument(const Document& document)
{
    m_notices->dropDocumentNotices();
    // The newest comes first in the strip, so the last goes in first to keep their order.
    for (auto notice = document.notices.rbegin(); notice != document.notices.rend(); ++notice)
        m_notices->add(*notice, Severity::Info, true);
    m_description->setText(document.description);
    m_description->setToolTip(document.description);
    m_compare->setDocument(document);
    m_histogram->setPixels(document.before.pixels);
    m_frames->setFrames(document.frame, document.frames);
    m_framesAction->setVisible(document.frames > 1);
    updateTitle();
    if (document.before.pixels)
        m_windowBar->setMeaning(document.before.pixels->image().meaning());
    clearFigures();
    m_stack->setCurrentIndex(document.before.pixels ? 1 : 0);
    applyMap();
    m_chooser->bar()->setVisible(document.before.pixels != nullptr);
    // Who types or walks through the files goes on with it.
    const QWidget* focus = focusWidget();
    if (document.before.pixels && !m_files->isAncestorOf(focus)
        && !m_chooser->bar()->isAncestorOf(focus) && !(m_tour && m_tour->isAncestorOf(focus)))
        m_compare->setFocus();
    updateCommands();
}

void MainWindow::setBefore(const Layer& layer)
{
    m_compare->setBefore(layer);
    m_histogram->setPixels(m_compare->document().before.pixels);
    clearFigures();
    updateCommands();
}

void MainWindow::beginAfter(const Layer& layer, const std::shared_ptr<image::Pyramid>& canvas)
{
    clearFigures();
    m_compare->beginAfter(layer, canvas);
    updateCommands();
}

void MainWindow::writeTile(const image::Rect& at, const image::Image& tile)
{
    m_compare->writeTile(at, tile);
}

void MainWindow::finishAfter(const Layer& layer)
{
    m_compare->finishAfter(layer);
    updateCommands();
}

void MainWindow::clearAfter()
{
    clearFigures();
    m_compare->clearAfter();
    updateCommands();
}

void MainWindow::setFigures(const Figures& figures)
{
    m_shownFigures = figures;
    m_figures->setFigures(figures);
    updateCorners();
    m_compare->setFigures(figures);
}

void MainWindow::clearFigures()
{
    setFigures({.mode = m_choices.mode, .areas = {}, .reference = {}, .definition = {}});
}

void MainWindow::setModels(const std::vector<ModelChoice>& models)
{
    m_controls->setModels(models);
}

void MainWindow::setDevices(const std::vector<DeviceChoice>& devices)
{
    m_devices = devices;
}

void MainWindow::setChoices(const Choices& choices)
{
    m_choices = choices;
    m_controls->setChoices(choices);
    applyMap();
    updateCommands();
}

void MainWindow::setSettings(const Settings& settings)
{
    m_settings = settings;
    applySettings();
}

void MainWindow::setDeviceText(const QString& text)
{
    m_device->setText(text);
}

void MainWindow::setProgress(double done, const QString& timeLeft)
{
    m_progress->setProgress(done, timeLeft);
}

void MainWindow::setBusy(bool busy)
{
    m_busy = busy;
    m_controls->setBusy(busy);
    m_progress->setProgress(0, {});
    m_progress->setVisible(busy);
    updateCommands();
}

void MainWindow::showNotice(const QString& text, Severity severity)
{
    m_notices->add(text, severity);
    showBlindProblem(text, severity);
}

void MainWindow::applySettings()
{
    applyTheme(m_settings.dark);
    m_commands->setKeys(m_settings.keys);
    m_commands->updateIcons();
    m_chooser->updateIcons();
    m_chooser->setGoesOn(m_settings.goesOn);
    applyFileLook();
    m_notices->updateLook();
    m_state->setSmooth(m_settings.smooth);
    updateCorners();
    m_compare->setBannerVisible(m_settings.banner);
    m_compare->setLayout(m_settings.layout, m_settings.wipe, m_settings.opacity);
    m_compare->setGraphicsVisible(m_settings.drawings);
    m_compare->lens()->setLook(m_settings.lens);
    applyMap();
    m_metadata->setPatientHidden(!m_settings.banner);
    updateTitle();
    updateCommands();
}

void MainWindow::updateTitle()
{
    QStringList parts;
    const Document& document = m_compare->document();
    if (m_settings.banner && !document.patientName.isEmpty())
        parts << document.patientName;
    if (!document.file.isEmpty())
        parts << document.file;
    parts << tr("CXR Lens");
    setWindowTitle(parts.join(QStringLiteral(" – ")));
}

void MainWindow::changeChoices(const Choices& choices)
{
    setChoices(choices);
    Q_EMIT choicesChanged(choices);
}

void MainWindow::changeSettings(const Settings& settings)
{
    if (settings == m_settings)
        return;
    setSettings(settings);
    Q_EMIT settingsChanged(settings);
}

} // namespace cxr::ui
