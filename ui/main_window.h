// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/annotation.h"
#include "image/geometry.h"
#include "image/image.h"
#include "image/pyramid.h"
#include "ui/change_report.h"
#include "ui/view_data.h"
#include "ui/window_place.h"

#include <QImage>
#include <QMainWindow>
#include <QPageSize>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QDockWidget;
class QLabel;
class QPagedPaintDevice;
class QUndoStack;
class QToolButton;
class QStackedWidget;

namespace cxr::ui {

class Commands;
class CommandPalette;
class CompareView;
class ControlBar;
class Chooser;
class FileBrowser;
class FiguresPanel;
class FrameChooser;
class HistogramView;
class ImageView;
class MapBar;
class MetadataPanel;
class OtherBar;
class NoticeStrip;
class ProgressBox;
struct PrintChoice;
struct PrintSheet;
class BlindTestDialog;
class RankingPanel;
class RegionPanel;
class Tour;
class SecondScreen;
class ViewState;
class WindowBar;

/// The viewer's window. It shows the values it is given and emits what the user wants; it opens no
/// file, runs no network and computes no figure. Thread: GUI. No setter emits a signal that means
/// "the user wants", so setters may be called from the handlers of those signals.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Both panes side by side as seen now, in device pixels, with headings and badge.
    [[nodiscard]] QImage comparisonPicture() const;
    [[nodiscard]] Choices choices() const { return m_choices; }
    [[nodiscard]] Settings settings() const { return m_settings; }
    /// The window and the inversion that the panes are shown with.
    [[nodiscard]] image::VoiWindow window() const;
    [[nodiscard]] bool inverted() const;
    /// Browser, judgements and collections.
    [[nodiscard]] Chooser& chooser() const { return *m_chooser; }
    /// How the window is left: for another one that takes its place, or for the next start.
    [[nodiscard]] WindowPlace place() const;
    /// Source pixels in sight; empty without a document.
    [[nodiscard]] image::Rect visibleRect() const;
    /// The panel that setRegion() fills is open.
    [[nodiscard]] bool isRegionShown() const;
    /// What the lens shows in source pixels; unset when it is off.
    [[nodiscard]] std::optional<image::Rect> lensRect() const;
    [[nodiscard]] const std::vector<image::Annotation>& annotations() const;
    [[nodiscard]] const std::optional<image::Spacing>& calibration() const;
    /// What is written beside each of annotations().
    [[nodiscard]] QStringList annotationTexts() const;
    [[nodiscard]] const image::Orientation& orientation() const;

public Q_SLOTS:
    /// `current` is the index of the file in the panes, −1 for none.
    void setFiles(const std::vector<cxr::ui::FileEntry>& files, int current);
    /// Shows `before` at once, fitted, and clears the after pane. A document without pixels brings
    /// the welcome page back. Its notices appear in the message strip and leave with it.
    void setDocument(const cxr::ui::Document& document);

    /// Replaces the before picture of the present document and clears the after pane; place, zoom
    /// and window stay as they are. Another size changes the frame that both panes show.
    void setBefore(const cxr::ui::Layer& layer);

    /// Starts an after layer whose pixels arrive by writeTile(). `canvas` has the final size
    /// (scale × source) and meaning, its samples count as "not there yet"; build it off the GUI
    /// thread and leave it alone afterwards: from here on only this window writes to it. With a
    /// null canvas tiles are ignored and the pane waits for finishAfter(). `layer.pixels` is not
    /// used. Areas not written yet show the before picture, dimmed and hatched.
    /// Figures of an earlier result are dropped.
    void beginAfter(
        const cxr::ui::Layer& layer, const std::shared_ptr<cxr::image::Pyramid>& canvas);
    /// `at` in after-pixels, inside the canvas and of the tile's size; others are ignored.
    /// Cost is that of the tile.
    void writeTile(const cxr::image::Rect& at, const cxr::image::Image& tile);
    /// The complete layer; replaces what the tiles have built.
    void finishAfter(const cxr::ui::Layer& layer);
    /// Empties the after pane; its figures go too.
    void clearAfter();

    /// Looks as another window was left. What it says of the view counts for the document that is
    /// there.
    void setPlace(const cxr::ui::WindowPlace& place);

    void setFigures(const cxr::ui::Figures& figures);
    /// What before and after are measured against, for a pane of its own; without pixels the pane
    /// shows `hint`.
    void setReference(const cxr::ui::Layer& layer, const QString& hint);
    /// What other models make of the spot in sight; those without pixels are being computed. At
    /// most CompareView::mostBenchPanes.
    void setBench(const std::vector<cxr::ui::Layer>& layers);
    /// A second file stands in the after pane; `shown` false: no longer.
    void setOtherFile(const cxr::ui::OtherFile& other);
    /// What the selected drawing measures.
    void setRegion(const cxr::ui::RegionReport& report);
    /// The map that Settings::map asks for.
    void setMap(const cxr::ui::Map& map);
    /// What the open file says about itself; shown while the panel is open.
    void setMetadata(const cxr::ui::Metadata& metadata);
    /// What was drawn on the present picture before, and what the user calibrated. Steps that
    /// could be taken back go.
    void setAnnotations(const std::vector<cxr::image::Annotation>& annotations,
        const std::optional<cxr::image::Spacing>& calibration = std::nullopt);
    /// What displayWanted() asked for; pictures that are no longer there are left aside.
    void setDisplayed(
        cxr::ui::DisplayFilter filter, const std::vector<cxr::ui::DisplayPicture>& pictures);
    /// Replaces what was drawn on the present document by others; null: nothing.
    void setGraphics(const std::shared_ptr<const cxr::image::Graphics>& graphics);
    /// Puts the frame chooser back to this frame, from 0, of the present document.
    void setFrame(int frame);
    void setModels(const std::vector<cxr::ui::ModelChoice>& models);
    void setDevices(const std::vector<cxr::ui::DeviceChoice>& devices);
    void setChoices(const cxr::ui::Choices& choices);
    void setSettings(const cxr::ui::Settings& settings);
    /// The ranking of methods, shown while its panel is open.
    void setRanking(const cxr::ui::Ranking& ranking);
    /// Where the answers of blind tests are recorded, for people.
    void setAnswersPath(const QString& path);
    /// Starts the trials of the open blind test with the pictures that it asked for.
    void beginBlindTest(const std::shared_ptr<const cxr::image::Pyramid>& first,
        const std::shared_ptr<const cxr::image::Pyramid>& second);
    /// The device in use, shown in the status bar.
    void setDeviceText(const QString& text);
    /// Shows five things to know; asks for a sample image where nothing is open.
    void startTour();
    /// `done` from 0 to 1; `timeLeft` may be empty.
    void setProgress(double done, const QString& timeLeft);
    /// Busy: Enhance gives way to Cancel and the progress bar appears, starting at 0.
    void setBusy(bool busy);
    /// Queues a message above the panes; it stays until it is dismissed. During a blind test it is
    /// shown there, too.
    void showNotice(const QString& text, cxr::ui::Severity severity);

Q_SIGNALS:
    /// `paths` may name folders too when they were dropped on the window.
    void openFilesRequested(const QStringList& paths);
    void openFolderRequested(const QString& folder);
    void fileSelected(int index);
    /// From 0; the present document stays until another takes its place.
    void frameSelected(int frame);
    /// The panel that setMetadata() fills came into sight or went.
    void metadataShown(bool shown);
    /// A file to be put beside the present one, without enhancing.
    void otherFileRequested(const QString& path);
    /// The user has changed how it is linked, shifted or locked; `shown` false: it is to go.
    void otherFileChanged(const cxr::ui::OtherFile& other);
    /// The panel that setRegion() fills came into sight.
    void regionShown();
    void choicesChanged(const cxr::ui::Choices& choices);
    void settingsChanged(const cxr::ui::Settings& settings);
    void enhanceRequested();
    void cancelRequested();
    /// The tour needs something to look at.
    void sampleRequested();
    void exportRequested();
    void exportViewRequested();
    void deidentifyRequested();
    /// Pages are to be written as PDF, or drawn on a printer; ui::drawSheets() does it.
    void pdfRequested(const QString& path, QPageSize::PageSizeId paper,
        const std::shared_ptr<const std::vector<cxr::ui::PrintSheet>>& sheets);
    void paperRequested(const std::shared_ptr<QPagedPaintDevice>& printer,
        const std::shared_ptr<const std::vector<cxr::ui::PrintSheet>>& sheets);
    /// The view and its drawings are to be written as a DICOM presentation state.
    void presentationRequested();
    void rankingRequested();
    void rankingStopRequested();
    /// Ids of the ranked methods for both panes.
    void methodsChosen(const QString& left, const QString& right);
    /// Ids of the methods whose pictures beginBlindTest() needs.
    void blindPicturesRequested(const QString& first, const QString& second);
    void blindAnswered(const cxr::ui::BlindAnswer& answer);
    void answersFolderRequested();
    /// In source pixels; many changes within one event turn are reported once.
    void visibleRectChanged(const cxr::image::Rect& rect);
    /// What the lens shows, in source pixels; unset when the lens is off.
    void lensRectChanged(const std::optional<cxr::image::Rect>& rect);
    void windowChanged(const cxr::image::VoiWindow& window);
    void invertedChanged(bool inverted);
    /// place() would say something else now.
    void placeChanged();
    /// The pictures in the panes are to be seen filtered; reported once per event turn.
    void displayWanted(const cxr::ui::DisplayWish& wish);
    /// What the reader has drawn, also while a hand draws; many changes within one event turn are
    /// reported once. `selected` −1: none.
    void annotationsChanged(const std::vector<cxr::image::Annotation>& annotations, int selected);
    /// The user has finished an edit of the drawings or of the calibration, or taken one back:
    /// what is to be kept of the present picture. Not after setAnnotations().
    void annotationsEdited(const std::vector<cxr::image::Annotation>& annotations,
        const std::optional<cxr::image::Spacing>& calibration);

protected:
    // Raise when docks or bars change, so that an old layout isn't forced upon new parts.
    static constexpr int layoutVersion = 4;

    bool eventFilter(QObject* watched, QEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildCentre();
    void buildDocks();
    void buildChooser();
    void applyFileLook();
    void buildRanking();
    void buildMetadata();
    void buildBars();
    void buildMenus();
    void connectCommands();
    void connectWidgets();
    void chooseFiles();
    void chooseFolder();
    void openSettings();
    void buildHistogram();
    void connectGreys();
    void connectDisplay();
    void connectSecond();
    /// `geometry`: of the second window, as it was left; empty: wherever there is another screen.
    void showSecond(bool shown, const QByteArray& geometry = {});
    void updateCorners();
    void openPrintDialog();
    void askForPdf(const PrintChoice& choice);
    void askForPrinter(const PrintChoice& choice);
    [[nodiscard]] std::vector<PrintSheet> printSheets(const PrintChoice& choice) const;
    [[nodiscard]] PrintSheet printSheet(const ImageView& pane, const PrintChoice& choice) const;
    /// The figures in lines, with their reference and definition; empty where there are none.
    [[nodiscard]] QStringList figureLines() const;
    /// Those whose pictures can be filtered for the eye.
    [[nodiscard]] std::vector<ImageView*> filteredPanes() const;
    [[nodiscard]] DisplayWish displayWish() const;
    void applyDisplayed();
    void connectDrawing();
    [[nodiscard]] QToolButton* drawingButton();
    /// A tool is in hand, or a drawing is selected.
    [[nodiscard]] bool drawing() const;
    bool leaveDrawing();
    void updateDrawingTools();
    /// What may happen often: a hand draws.
    void updateDrawingSteps();
    void askForCalibration();
    void openHelp(bool keys);
    void buildPalette();
    void openKeys();
    void buildTour();
    void openAbout();
    void showRanking(bool shown);
    void openBlindTest();
    void setCurtain(bool closed);
    void showBlindProblem(const QString& text, Severity severity);
    void applySettings();
    void showMetadata(bool shown);
    void buildOther();
    void connectOther();
    void buildRegion();
    void connectRegion();
    void showRegion(bool shown);
    void buildMap();
    void connectMap();
    void applyMap();
    void showMap(bool shown);
    void changeMap(const MapChoice& choice);
    void reportPlace();
    void updateTitle();
    void updateCommands();
    void clearFigures();
    void changeChoices(const Choices& choices);
    void changeSettings(const Settings& settings);

    Commands* m_commands = nullptr;
    CommandPalette* m_palette = nullptr;
    Tour* m_tour = nullptr;
    QUndoStack* m_undo = nullptr; ///< of everything that can be taken back
    ViewState* m_state = nullptr;
    QStackedWidget* m_stack = nullptr;
    CompareView* m_compare = nullptr;
    QToolButton* m_layoutButton = nullptr;
    QToolButton* m_drawButton = nullptr;
    NoticeStrip* m_notices = nullptr;
    ControlBar* m_controls = nullptr;
    WindowBar* m_windowBar = nullptr;
    Chooser* m_chooser = nullptr;
    FileBrowser* m_files = nullptr;
    FiguresPanel* m_figures = nullptr;
    RankingPanel* m_ranking = nullptr;
    MetadataPanel* m_metadata = nullptr;
    MapBar* m_mapBar = nullptr;
    OtherBar* m_otherBar = nullptr;
    RegionPanel* m_region = nullptr;
    QDockWidget* m_regionDock = nullptr;
    bool m_regionOffered = false; ///< the panel has come up by itself, or by the user's wish
    FrameChooser* m_frames = nullptr;
    QAction* m_framesAction = nullptr;
    BlindTestDialog* m_blindTest = nullptr;
    HistogramView* m_histogram = nullptr;
    QDockWidget* m_histogramDock = nullptr;
    QDockWidget* m_filesDock = nullptr;
    QDockWidget* m_figuresDock = nullptr;
    QDockWidget* m_rankingDock = nullptr;
    QDockWidget* m_metadataDock = nullptr;
    ProgressBox* m_progress = nullptr;
    QToolButton* m_blinkSign = nullptr;
    QLabel* m_description = nullptr;
    QLabel* m_probe = nullptr;
    QLabel* m_zoom = nullptr;
    QLabel* m_device = nullptr;

    std::vector<DeviceChoice> m_devices;
    QString m_answersPath;
    QByteArray m_layoutBehindCurtain;
    Choices m_choices;
    Settings m_settings;
    bool m_busy = false;
    ChangeReport<std::pair<std::vector<image::Annotation>, int>> m_drawingReport;
    DisplayFilter m_displayFilter = DisplayFilter::None;
    std::vector<DisplayPicture> m_displayed;
    Figures m_shownFigures;
    SecondScreen* m_second = nullptr;
    bool m_secondShown = false; ///< also behind a curtain
    ChangeReport<DisplayWish> m_displayReport;
};

} // namespace cxr::ui
