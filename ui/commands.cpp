// SPDX-License-Identifier: Apache-2.0
#include "ui/commands.h"

#include "ui/theme.h"

#include <QCoreApplication>
#include <QMetaEnum>
#include <QSet>
#include <QWidget>

namespace cxr::ui {

namespace {

enum class Scope { Window, View };
enum class Kind { Push, Toggle };

struct Row {
    Command command;
    const char* group;
    const char* text;        // with mnemonic
    const char* keys;        // portable text, alternatives separated by blanks
    const char* explanation; // one clause for help and tooltip
    const char* icon = nullptr;
    Scope scope = Scope::Window;
    Kind kind = Kind::Push;
};

constexpr const char* files = QT_TRANSLATE_NOOP("cxr::ui", "Files");
constexpr const char* edit = QT_TRANSLATE_NOOP("cxr::ui", "Edit");
constexpr const char* choose = QT_TRANSLATE_NOOP("cxr::ui", "Choose");
constexpr const char* enhance = QT_TRANSLATE_NOOP("cxr::ui", "Enhance");
constexpr const char* compare = QT_TRANSLATE_NOOP("cxr::ui", "Compare");
constexpr const char* view = QT_TRANSLATE_NOOP("cxr::ui", "View");
constexpr const char* lens = QT_TRANSLATE_NOOP("cxr::ui", "Zoom lens");
constexpr const char* measure = QT_TRANSLATE_NOOP("cxr::ui", "Measure");
constexpr const char* greys = QT_TRANSLATE_NOOP("cxr::ui", "Window and level");
constexpr const char* program = QT_TRANSLATE_NOOP("cxr::ui", "Program");

constexpr const char* panHelp = QT_TRANSLATE_NOOP("cxr::ui",
    "Move the picture, or the lens while it is on and not frozen (also: drag with the left "
    "button)");

constexpr const char* fineHelp =
    QT_TRANSLATE_NOOP("cxr::ui", "The window's centre or width by a hundredth of its width");
constexpr const char* coarseHelp =
    QT_TRANSLATE_NOOP("cxr::ui", "The window's centre or width by a tenth of its width");

// lupdate knows TEXT from packaging/translations.sh, and its context by the namespace.
#define TEXT(text) QT_TRANSLATE_NOOP("cxr::ui", text)

const Row table[]{
    Row{Command::OpenFiles, files, TEXT("&Open files…"), "Ctrl+O",
        TEXT("Open X-rays: DICOM, PNG, JPEG, TIFF or BMP"), "open"},
    Row{Command::OpenFolder, files, TEXT("Open &folder…"), "Ctrl+Shift+O",
        TEXT("Open every X-ray of a folder"), "folder"},
    Row{Command::NextFile, files, TEXT("&Next file"), "PgDown",
        TEXT("Show the next file that can be read"), "next"},
    Row{Command::PreviousFile, files, TEXT("&Previous file"), "PgUp",
        TEXT("Show the previous file that can be read"), "previous"},
    Row{Command::NextFrame, files, TEXT("Next f&rame"), ". Shift+PgDown",
        TEXT("Show the next frame of a file that has several")},
    Row{Command::PreviousFrame, files, TEXT("Previous fra&me"), ", Shift+PgUp",
        TEXT("Show the previous frame")},
    Row{Command::Metadata, files, TEXT("&Metadata"), "T Ctrl+M",
        TEXT("Show or hide all that the file says about itself, with search"), nullptr,
        Scope::Window, Kind::Toggle},
    Row{Command::Export, files, TEXT("&Export…"), "Ctrl+S", TEXT("Save the enhanced image"),
        "export"},
    Row{Command::ExportView, files, TEXT("Export &view…"), "Ctrl+Shift+S",
        TEXT("Save before and after as they are seen")},
    Row{Command::ExportPresentation, files, TEXT("Export presentation s&tate…"), "Shift+D",
        TEXT("Save view and drawings as a DICOM presentation state")},
    Row{Command::Print, files, TEXT("&Print…"), "Ctrl+P",
        TEXT("What is in sight, true to size where millimetres are known, on paper or as PDF")},
    Row{Command::Deidentify, files, TEXT("&De-identify a copy…"), "Ctrl+D",
        TEXT("Write copies of DICOM files without what tells who the patient is")},
    Row{Command::Quit, files, TEXT("&Quit"), "Ctrl+Q", TEXT("Leave the program")},

    Row{Command::Undo, edit, TEXT("&Undo"), "Ctrl+Z", TEXT("Take back the last step")},
    Row{Command::Redo, edit, TEXT("&Redo"), "Ctrl+Shift+Z Ctrl+Y",
        TEXT("Do again what was taken back")},

    Row{Command::Keep, choose, TEXT("&Keep"), "Y",
        TEXT("Keep the open file, or all that are selected"), nullptr, Scope::Window, Kind::Toggle},
    Row{Command::Undecided, choose, TEXT("&Undecided"), "O", TEXT("Neither keep nor reject"),
        nullptr, Scope::Window, Kind::Toggle},
    Row{Command::Reject, choose, TEXT("&Reject"), "Del",
        TEXT("Reject it; the file itself stays where it is"), nullptr, Scope::Window, Kind::Toggle},
    Row{Command::Stars1, choose, TEXT("&1 star"), "Alt+1", TEXT("How good it is"), nullptr,
        Scope::Window, Kind::Toggle},
    Row{Command::Stars2, choose, TEXT("&2 stars"), "Alt+2", TEXT("How good it is"), nullptr,
        Scope::Window, Kind::Toggle},
    Row{Command::Stars3, choose, TEXT("&3 stars"), "Alt+3", TEXT("How good it is"), nullptr,
        Scope::Window, Kind::Toggle},
    Row{Command::Stars4, choose, TEXT("&4 stars"), "Alt+4", TEXT("How good it is"), nullptr,
        Scope::Window, Kind::Toggle},
    Row{Command::Stars5, choose, TEXT("&5 stars"), "Alt+5", TEXT("How good it is"), nullptr,
        Scope::Window, Kind::Toggle},
    Row{Command::Stars0, choose, TEXT("N&o stars"), "Alt+0", TEXT("Take the stars away"), nullptr,
        Scope::Window, Kind::Toggle},
    Row{Command::Tags, choose, TEXT("&Tags"), "G", TEXT("Write tags below the pictures")},
    Row{Command::Note, choose, TEXT("&Note"), "C", TEXT("Write a note below the pictures")},
    Row{Command::FilterFiles, choose, TEXT("&Filter"), "Ctrl+F",
        TEXT("Show only the files that fit, in any order; in the metadata: search")},
    Row{Command::BrowserLook, choose, TEXT("&List, grid or filmstrip"), "Ctrl+L",
        TEXT("How the files are laid out")},
    Row{Command::CollectionShow, choose, TEXT("&Open the collection"), "",
        TEXT("List the files of the collection that is chosen")},
    Row{Command::CollectionAdd, choose, TEXT("&Add files to the collection"), "",
        TEXT("All that are listed, or those that are selected")},
    Row{Command::CollectionTakeOut, choose, TEXT("Take files o&ut of the collection"), "",
        TEXT("With what was decided about them; the files themselves stay")},
    Row{Command::CollectionCheck, choose, TEXT("&Check the files"), "",
        TEXT("Find the files of the collection that are missing or have changed")},
    Row{Command::CollectionNew, choose, TEXT("Ne&w collection"), "",
        TEXT("Begin an empty one; what you decide goes there")},
    Row{Command::CollectionRename, choose, TEXT("Rena&me the collection"), "",
        TEXT("Give it another name")},
    Row{Command::CollectionRemove, choose, TEXT("Remo&ve the collection"), "",
        TEXT("With all decisions; Undo brings it back, and the files stay")},
    Row{Command::CollectionImport, choose, TEXT("&Import a collection…"), "",
        TEXT("From a CSV or JSON file, as a new one")},
    Row{Command::CollectionExport, choose, TEXT("&Export the collection…"), "",
        TEXT("As CSV for spreadsheets, or as JSON")},

    Row{Command::Enhance, enhance, TEXT("&Enhance"), "E Ctrl+Return",
        TEXT("Enhance the image with the chosen model"), "enhance"},
    Row{Command::Cancel, enhance, TEXT("&Cancel"), "Esc",
        TEXT("Put the drawing tool away, or stop the running enhancement or ranking"), "cancel"},
    Row{Command::ModeEnhance, enhance, TEXT("&Enhance mode"), "F2",
        TEXT("The file is the input; there is no reference"), nullptr, Scope::Window, Kind::Toggle},
    Row{Command::ModeEvaluate, enhance, TEXT("E&valuate mode"), "F3",
        TEXT("The file is the reference; it is degraded, restored and measured"), nullptr,
        Scope::Window, Kind::Toggle},
    Row{Command::Scale1, enhance, TEXT("Scale ×&1"), "Ctrl+1",
        TEXT("Restore at the same matrix size"), nullptr, Scope::Window, Kind::Toggle},
    Row{Command::Scale2, enhance, TEXT("Scale ×&2"), "Ctrl+2", TEXT("Double rows and columns"),
        nullptr, Scope::Window, Kind::Toggle},
    Row{Command::Scale3, enhance, TEXT("Scale ×&3"), "Ctrl+3",
        TEXT("Three times as many rows and columns"), nullptr, Scope::Window, Kind::Toggle},
    Row{Command::Scale4, enhance, TEXT("Scale ×&4"), "Ctrl+4",
        TEXT("Four times as many rows and columns"), nullptr, Scope::Window, Kind::Toggle},

    Row{Command::CompareMethods, compare, TEXT("Compare &methods"), "M",
        TEXT("Show or hide the ranking of all networks and filters on this image (Evaluate mode)"),
        nullptr, Scope::Window, Kind::Toggle},
    Row{Command::BlindTest, compare, TEXT("&Blind A/B test…"), "B",
        TEXT("Judge two ranked methods without knowing which is which")},

    Row{Command::SideBySide, compare, TEXT("&Side by side"), "3",
        TEXT("Before and after in two panes"), "layout-side", Scope::Window, Kind::Toggle},
    Row{Command::Stacked, compare, TEXT("S&tacked"), "4", TEXT("Before above after, in two panes"),
        "layout-stacked", Scope::Window, Kind::Toggle},
    Row{Command::WipeAcross, compare, TEXT("&Wipe left and right"), "5",
        TEXT("Before left of a line, after right of it; drag the line"), "layout-wipe-across",
        Scope::Window, Kind::Toggle},
    Row{Command::WipeDown, compare, TEXT("Wipe top and b&ottom"), "6",
        TEXT("Before above a line, after below it; drag the line"), "layout-wipe-down",
        Scope::Window, Kind::Toggle},
    Row{Command::Flip, compare, TEXT("&Flip"), "7",
        TEXT("After in the whole window, before while a key is held"), "layout-flip", Scope::Window,
        Kind::Toggle},
    Row{Command::Overlay, compare, TEXT("O&verlay"), "8",
        TEXT("After drawn over before, partly transparent"), "layout-overlay", Scope::Window,
        Kind::Toggle},
    Row{Command::ShowBefore, compare, TEXT("&Before while held"), "X",
        TEXT("Hold the key: before; let go: after (wipe, flip and overlay)")},
    Row{Command::Blink, compare, TEXT("Bl&ink"), "9",
        TEXT("Before and after take turns; Settings offer the pace"), nullptr, Scope::Window,
        Kind::Toggle},
    Row{Command::MoreAfter, compare, TEXT("M&ore of after"), "K", TEXT("In a wipe or an overlay")},
    Row{Command::LessAfter, compare, TEXT("&Less of after"), "J", TEXT("In a wipe or an overlay")},
    Row{Command::CompareWithFile, compare, TEXT("&Compare with another file…"), "Ctrl+E",
        TEXT("Put any other picture in the place of after, without enhancing")},
    Row{Command::NudgeLeft, compare, TEXT("Nudge it left"), "Alt+Left",
        TEXT("Move the other file by one pixel")},
    Row{Command::NudgeRight, compare, TEXT("Nudge it right"), "Alt+Right",
        TEXT("Move the other file by one pixel")},
    Row{Command::NudgeUp, compare, TEXT("Nudge it up"), "Alt+Up",
        TEXT("Move the other file by one pixel")},
    Row{Command::NudgeDown, compare, TEXT("Nudge it down"), "Alt+Down",
        TEXT("Move the other file by one pixel")},
    Row{Command::ModelBench, compare, TEXT("Bench of m&odels"), "Ctrl+B",
        TEXT("What the other models make of the spot in sight, beside after, pixel for pixel"),
        nullptr, Scope::Window, Kind::Toggle},
    Row{Command::ReferencePane, compare, TEXT("&Reference beside them"), "F5",
        TEXT("A pane of its own for what before and after are measured against (Evaluate mode)"),
        nullptr, Scope::Window, Kind::Toggle},
    Row{Command::MapPane, compare, TEXT("Ma&p"), "F4",
        TEXT("Where two of the pictures differ, in colours with a legend"), nullptr, Scope::Window,
        Kind::Toggle},
    Row{Command::MapKind, compare, TEXT("&Kind of map"), "F9",
        TEXT("Difference, absolute difference, SSIM, consistency residual")},
    Row{Command::NextWorst, compare, TEXT("&Next worst region"), "Q",
        TEXT("Go where the map shows the largest differences, one after the other"), "next"},
    Row{Command::PreviousWorst, compare, TEXT("Pre&vious worst region"), "F12",
        TEXT("Back to the one before"), "previous"},

    Row{Command::Fit, view, TEXT("&Fit"), "0 Home", TEXT("The whole image (also: double-click)"),
        "fit"},
    Row{Command::ZoomActual, view, TEXT("&1:1"), "1", TEXT("One source pixel per screen pixel"),
        "actual"},
    Row{Command::ZoomDouble, view, TEXT("&2:1"), "2",
        TEXT("One source pixel on 2 × 2 screen pixels"), "double"},
    Row{Command::ZoomIn, view, TEXT("Zoom &in"),
        "+ =", TEXT("Closer (also: wheel, about the cursor)"), "zoom-in"},
    Row{Command::ZoomOut, view, TEXT("Zoom &out"), "-", TEXT("Farther (also: wheel)"), "zoom-out"},
    Row{Command::TurnRight, view, TEXT("&Turn right"), "Ctrl+R",
        TEXT("By a quarter, on the screen only")},
    Row{Command::TurnLeft, view, TEXT("Turn &left"), "Ctrl+Shift+R",
        TEXT("By a quarter, on the screen only")},
    Row{Command::MirrorAcross, view, TEXT("Mirror left and ri&ght"), "H",
        TEXT("On the screen only; the picture says so")},
    Row{Command::MirrorDown, view, TEXT("Mirror top and &bottom"), "V",
        TEXT("On the screen only; the picture says so")},
    Row{Command::FirstView, view, TEXT("As &opened"), "Ctrl+0",
        TEXT("The orientation and place in which the file was first shown")},
    Row{Command::PanLeft, view, TEXT("Look left"), "Left", panHelp, nullptr, Scope::View},
    Row{Command::PanRight, view, TEXT("Look right"), "Right", panHelp, nullptr, Scope::View},
    Row{Command::PanUp, view, TEXT("Look up"), "Up", panHelp, nullptr, Scope::View},
    Row{Command::PanDown, view, TEXT("Look down"), "Down", panHelp, nullptr, Scope::View},
    Row{Command::Smooth, view, TEXT("&Smooth display"), "N",
        TEXT("Smooth or square pixels; affects the screen only"), nullptr, Scope::Window,
        Kind::Toggle},
    Row{Command::Banner, view, TEXT("&Patient banner"), "P",
        TEXT("Show or hide who the patient is, everywhere in the window and in exported views"),
        nullptr, Scope::Window, Kind::Toggle},
    Row{Command::Drawings, view, TEXT("&Drawings"), "D",
        TEXT("Show or hide shutters, overlays and all drawings"), nullptr, Scope::Window,
        Kind::Toggle},

    Row{Command::Lens, lens, TEXT("Zoom &lens"), "L Z",
        TEXT("Magnify the same spot of both panes; the wheel changes the power"), "lens",
        Scope::Window, Kind::Toggle},
    Row{Command::LensFreeze, lens, TEXT("&Freeze lens"), "F", TEXT("Hold the lens on its spot"),
        nullptr, Scope::Window, Kind::Toggle},
    Row{Command::LensSize, lens, TEXT("Lens si&ze"), "S", TEXT("Small, medium or large")},
    Row{Command::LensStronger, lens, TEXT("&Stronger lens"), "]", TEXT("More power")},
    Row{Command::LensWeaker, lens, TEXT("&Weaker lens"), "[", TEXT("Less power")},
    Row{Command::LensCopy, lens, TEXT("&Copy lens"), "Ctrl+C",
        TEXT("Its picture and its figures, to the clipboard")},
    Row{Command::LensPin, lens, TEXT("&Pin a lens here"), "Ctrl+I",
        TEXT("Leave a lens with its spot and its figures, and look on; drag it, close it with ×")},
    Row{Command::LensUnpin, lens, TEXT("&Remove pinned lenses"), "Ctrl+Shift+I",
        TEXT("All of them")},
    Row{Command::LensBefore, lens, TEXT("Show &before in it"), "",
        TEXT("The lens shows what is chosen here, from left to right"), nullptr, Scope::Window,
        Kind::Toggle},
    Row{Command::LensAfter, lens, TEXT("Show &after in it"), "",
        TEXT("The lens shows what is chosen here, from left to right"), nullptr, Scope::Window,
        Kind::Toggle},
    Row{Command::LensDifference, lens, TEXT("Show the &map in it"), "",
        TEXT("Difference, SSIM or residual, as chosen for the map"), nullptr, Scope::Window,
        Kind::Toggle},
    Row{Command::LensReference, lens, TEXT("Show the r&eference in it"), "",
        TEXT("In Evaluate mode"), nullptr, Scope::Window, Kind::Toggle},
    Row{Command::LensRound, lens, TEXT("R&ound lens"), "", TEXT("Round or square"), nullptr,
        Scope::Window, Kind::Toggle},

    Row{Command::Ruler, measure, TEXT("&Ruler"), "U",
        TEXT("Draw lines with the left button; lengths say where they hold"), "draw-line",
        Scope::Window, Kind::Toggle},
    Row{Command::Angle, measure, TEXT("A&ngle"), "Shift+G",
        TEXT("Drag the first side, then click at the end of the second"), "draw-angle",
        Scope::Window, Kind::Toggle},
    Row{Command::CardiothoracicRatio, measure, TEXT("Cardiothoracic rati&o"), "Shift+C",
        TEXT("Drag the heart's width, then the thorax's inner width (PA view)"), "draw-ratio",
        Scope::Window, Kind::Toggle},
    Row{Command::Arrow, measure, TEXT("&Arrow"), "Shift+X",
        TEXT("Press where it points to and drag away; a double click names it"), "draw-arrow",
        Scope::Window, Kind::Toggle},
    Row{Command::TextLabel, measure, TEXT("&Text"), "Shift+T",
        TEXT("Click and type; a double click edits it"), "draw-text", Scope::Window, Kind::Toggle},
    Row{Command::Rectangle, measure, TEXT("Re&ctangle"), "Shift+R",
        TEXT("Drag a region from corner to corner"), "draw-rectangle", Scope::Window, Kind::Toggle},
    Row{Command::Ellipse, measure, TEXT("&Ellipse"), "Shift+E",
        TEXT("Drag a region's surrounding box"), "draw-ellipse", Scope::Window, Kind::Toggle},
    Row{Command::Freehand, measure, TEXT("&Freehand region"), "Shift+F",
        TEXT("Draw a region's outline; it closes itself"), "draw-freehand", Scope::Window,
        Kind::Toggle},
    Row{Command::RemoveDrawing, measure, TEXT("Re&move drawing"), "Backspace",
        TEXT("The selected one, or the last")},
    Row{Command::Calibrate, measure, TEXT("Cali&brate…"), "Shift+U",
        TEXT("Say how long the selected or the last line is; holds for this picture")},

    Row{Command::Invert, greys, TEXT("&Invert"), "I", TEXT("Swap black and white"), "invert",
        Scope::Window, Kind::Toggle},
    Row{Command::WindowFile, greys, TEXT("Window as &sent"), "W",
        TEXT("The window that came with the file")},
    Row{Command::WindowFull, greys, TEXT("F&ull range"), "R",
        TEXT("From the smallest to the largest storable value")},
    Row{Command::WindowAuto, greys, TEXT("&Auto"), "A",
        TEXT("From the image's values (by hand: drag with the right button)")},
    Row{Command::WindowVisible, greys, TEXT("Auto of the &visible region"), "Shift+A",
        TEXT("From the values in sight")},

    Row{Command::WindowLung, greys, TEXT("&Lung"), "Shift+L",
        TEXT("From this picture's histogram: the 0.5th to the 80th percentile of the body, dark to "
             "bright; radiographs have no Hounsfield units")},
    Row{Command::WindowSoftTissue, greys, TEXT("&Soft tissue"), "Shift+S",
        TEXT("From this picture's histogram: the 10th to the 97th percentile of the body")},
    Row{Command::WindowBone, greys, TEXT("&Bone"), "Shift+B",
        TEXT("From this picture's histogram: the 30th to the 99.8th percentile of the body")},
    Row{Command::WindowHistogram, greys, TEXT("&Histogram"), "Shift+H",
        TEXT("Show or hide it, with the window's ends to drag"), "histogram", Scope::Window,
        Kind::Toggle},
    Row{Command::Sharpen, greys, TEXT("Shar&pen"), "Shift+P",
        TEXT("For the eye alone, and the panes say so: no value, figure or exported image changes"),
        nullptr, Scope::Window, Kind::Toggle},
    Row{Command::Clahe, greys, TEXT("Local &contrast (CLAHE)"), "Shift+K",
        TEXT("For the eye alone, and the panes say so: no value, figure or exported image changes"),
        nullptr, Scope::Window, Kind::Toggle},
    Row{Command::WindowUp, greys, TEXT("Brighter"), "Ctrl+Up", fineHelp, nullptr, Scope::View},
    Row{Command::WindowDown, greys, TEXT("Darker"), "Ctrl+Down", fineHelp, nullptr, Scope::View},
    Row{Command::WindowWider, greys, TEXT("Less contrast"), "Ctrl+Right", fineHelp, nullptr,
        Scope::View},
    Row{Command::WindowNarrower, greys, TEXT("More contrast"), "Ctrl+Left", fineHelp, nullptr,
        Scope::View},
    Row{Command::WindowUpMuch, greys, TEXT("Much brighter"), "Ctrl+Shift+Up", coarseHelp, nullptr,
        Scope::View},
    Row{Command::WindowDownMuch, greys, TEXT("Much darker"), "Ctrl+Shift+Down", coarseHelp, nullptr,
        Scope::View},
    Row{Command::WindowWiderMuch, greys, TEXT("Much less contrast"), "Ctrl+Shift+Right", coarseHelp,
        nullptr, Scope::View},
    Row{Command::WindowNarrowerMuch, greys, TEXT("Much more contrast"), "Ctrl+Shift+Left",
        coarseHelp, nullptr, Scope::View},

    Row{Command::FullScreen, program, TEXT("&Full screen"), "F11", TEXT("On or off"), nullptr,
        Scope::Window, Kind::Toggle},
    Row{Command::SecondWindow, program, TEXT("Second &window"), "Shift+M",
        TEXT("The picture in a window of its own, for a second monitor, linked with the panes"),
        nullptr, Scope::Window, Kind::Toggle},
    Row{Command::ShowFiles, program, TEXT("File &list"), "F7", TEXT("Show or hide it"), nullptr,
        Scope::Window, Kind::Toggle},
    Row{Command::ShowRegion, program, TEXT("Re&gion"), "F6",
        TEXT("Show or hide what the selected drawing measures: statistics, histogram, profile"),
        nullptr, Scope::Window, Kind::Toggle},
    Row{Command::ShowFigures, program, TEXT("Fi&gures"), "F8", TEXT("Show or hide the panel"),
        nullptr, Scope::Window, Kind::Toggle},
    Row{Command::Settings, program, TEXT("&Settings…"), "Ctrl+,", TEXT("Device, display, theme"),
        "settings"},
    Row{Command::Help, program, TEXT("&Help"), "F1",
        TEXT("How the program is used, chapter by chapter")},
    Row{Command::KeyList, program, TEXT("&Keys and mouse"), "Shift+F1",
        TEXT("Every command with its keys")},
    Row{Command::Tour, program, TEXT("&Take the tour"), "",
        TEXT("Five things to know, shown in the window")},
    Row{Command::Palette, program, TEXT("Find a &command…"), "Ctrl+K Ctrl+Shift+P",
        TEXT("All commands, found by a few letters")},
    Row{Command::Keys, program, TEXT("C&hange keys…"), "",
        TEXT("Give commands other keys; conflicts are shown")},
    Row{Command::About, program, TEXT("&About CXR Lens"), "",
        TEXT("Version, licence, and what it is not")},
};

#undef TEXT

QString translated(const char* text)
{
    return QCoreApplication::translate("cxr::ui", text);
}

QList<QKeySequence> keysOf(const Row& row)
{
    return keysFrom(QString::fromLatin1(row.keys));
}

} // namespace

Commands::Commands(QWidget* window, QWidget* viewWidget) : QObject(window)
{
    for (const Row& row : table) {
        auto* action = new QAction(translated(row.text), this);
        action->setShortcuts(keysOf(row));
        action->setCheckable(row.kind == Kind::Toggle);
        if (row.scope == Scope::View) {
            action->setShortcutContext(Qt::WidgetShortcut);
            viewWidget->addAction(action);
        } else {
            window->addAction(action);
        }
        m_actions.emplace(row.command, action);
        m_order.append(row.command);
    }
    updateToolTips();
    updateIcons();
}

QString Commands::idOf(Command command)
{
    return QString::fromLatin1(
        QMetaEnum::fromType<Command>().valueToKey(static_cast<int>(command)));
}

QList<QKeySequence> Commands::standardKeys(Command command)
{
    for (const Row& row : table) {
        if (row.command == command)
            return keysOf(row);
    }
    return {};
}

void Commands::setKeys(const KeyChanges& changes)
{
    if (changes == m_changes)
        return;
    m_changes = changes;
    QSet<QKeySequence> taken;
    for (const QString& keys : changes) {
        for (const QKeySequence& key : keysFrom(keys))
            taken.insert(key);
    }
    for (const Row& row : table) {
        const auto change = changes.constFind(idOf(row.command));
        QList<QKeySequence> keys = change != changes.cend() ? keysFrom(*change) : keysOf(row);
        if (change == changes.cend())
            keys.removeIf([&](const QKeySequence& key) { return taken.contains(key); });
        action(row.command)->setShortcuts(keys);
    }
    updateToolTips();
}

void Commands::updateToolTips()
{
    for (const Row& row : table) {
        const QString keys = nativeText(action(row.command)->shortcuts());
        action(row.command)
            ->setToolTip(keys.isEmpty()
                    ? translated(row.explanation)
                    : QStringLiteral("%1 (%2)").arg(translated(row.explanation), keys));
    }
}

QString Commands::firstKey(Command command) const
{
    return action(command)->shortcut().toString(QKeySequence::NativeText);
}

QList<Commands::Line> Commands::lines() const
{
    QList<Line> lines;
    for (const Row& row : table) {
        const QString text = translated(row.text).remove(QLatin1Char('&'));
        lines.append(
            {row.command, translated(row.group), text, nativeText(action(row.command)->shortcuts()),
                translated(row.explanation), QString::fromUtf8(row.text).remove(QLatin1Char('&'))});
    }
    return lines;
}

void Commands::updateIcons()
{
    for (const Row& row : table) {
        if (row.icon)
            action(row.command)->setIcon(themedIcon(QLatin1String(row.icon)));
    }
}

} // namespace cxr::ui
