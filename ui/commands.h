// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/key_table.h"

#include <QAction>
#include <QList>
#include <QObject>

#include <map>

namespace cxr::ui {

Q_NAMESPACE

/// Everything that can be asked for from the keyboard. Settings keep the names.
enum class Command {
    OpenFiles,
    OpenFolder,
    NextFile,
    PreviousFile,
    NextFrame,
    PreviousFrame,
    Metadata,
    Export,
    ExportView,
    ExportPresentation,
    Print,
    Deidentify,
    Quit,
    Keep,
    Reject,
    Undecided,
    Stars0,
    Stars1,
    Stars2,
    Stars3,
    Stars4,
    Stars5,
    Tags,
    Note,
    FilterFiles,
    BrowserLook,
    CollectionShow,
    CollectionNew,
    CollectionRename,
    CollectionRemove,
    CollectionAdd,
    CollectionTakeOut,
    CollectionCheck,
    CollectionImport,
    CollectionExport,
    Undo,
    Redo,
    Enhance,
    Cancel,
    ModeEnhance,
    ModeEvaluate,
    Scale1,
    Scale2,
    Scale3,
    Scale4,
    CompareMethods,
    BlindTest,
    SideBySide,
    Stacked,
    WipeAcross,
    WipeDown,
    Flip,
    Overlay,
    ShowBefore,
    Blink,
    MoreAfter,
    LessAfter,
    CompareWithFile,
    NudgeLeft,
    NudgeRight,
    NudgeUp,
    NudgeDown,
    ModelBench,
    ReferencePane,
    MapPane,
    MapKind,
    NextWorst,
    PreviousWorst,
    Fit,
    ZoomActual,
    ZoomDouble,
    ZoomIn,
    ZoomOut,
    TurnRight,
    TurnLeft,
    MirrorAcross,
    MirrorDown,
    FirstView,
    PanLeft,
    PanRight,
    PanUp,
    PanDown,
    Smooth,
    Banner,
    Drawings,
    Lens,
    LensFreeze,
    LensSize,
    LensStronger,
    LensWeaker,
    LensCopy,
    LensPin,
    LensUnpin,
    LensBefore,
    LensAfter,
    LensDifference,
    LensReference,
    LensRound,
    Ruler,
    Angle,
    CardiothoracicRatio,
    Arrow,
    TextLabel,
    Rectangle,
    Ellipse,
    Freehand,
    RemoveDrawing,
    Calibrate,
    Invert,
    WindowFile,
    WindowFull,
    WindowAuto,
    WindowVisible,
    WindowLung,
    WindowSoftTissue,
    WindowBone,
    WindowHistogram,
    Sharpen,
    Clahe,
    WindowUp,
    WindowDown,
    WindowWider,
    WindowNarrower,
    WindowUpMuch,
    WindowDownMuch,
    WindowWiderMuch,
    WindowNarrowerMuch,
    FullScreen,
    SecondWindow,
    ShowFiles,
    ShowFigures,
    ShowRegion,
    Settings,
    Help,
    Palette,
    Keys,
    KeyList,
    Tour,
    About,
};
Q_ENUM_NS(Command)

/// The one table of commands. It makes the QActions and fills the help page, so the help can't
/// promise a key that does nothing.
class Commands : public QObject {
    Q_OBJECT

public:
    struct Line {
        Command command;
        QString group;
        QString text; ///< without mnemonic
        QString keys; ///< native text, alternatives joined by a comma
        QString explanation;
        QString english; ///< the text as the sources have it
    };

    /// Window-wide keys act anywhere in `window`; arrows only while `view` has the
    /// focus, so that lists, fields and buttons keep theirs.
    Commands(QWidget* window, QWidget* view);

    [[nodiscard]] QAction* action(Command command) const { return m_actions.at(command); }
    [[nodiscard]] QList<Command> all() const { return m_order; }
    /// The table as the help page shows it, in its order.
    [[nodiscard]] QList<Line> lines() const;
    /// A command's name, the same in every language and version.
    [[nodiscard]] static QString idOf(Command command);
    /// The keys that the program comes with.
    [[nodiscard]] static QList<QKeySequence> standardKeys(Command command);
    /// Gives commands these keys and all others their standard ones. Where the table gives a key to
    /// two commands by now, the user's choice has it.
    void setKeys(const KeyChanges& changes);
    /// For texts that name a key: the first one, as people read it; empty where there is none.
    [[nodiscard]] QString firstKey(Command command) const;
    /// Draws the icons anew in the present theme's colours.
    void updateIcons();

private:
    void updateToolTips();

    std::map<Command, QAction*> m_actions;
    KeyChanges m_changes;
    QList<Command> m_order;
};

} // namespace cxr::ui
