// SPDX-License-Identifier: Apache-2.0
#include "ui/help_chapters.h"

#include "ui/commands.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QMetaEnum>
#include <QRegularExpression>

namespace cxr::ui {

namespace {

enum class Kind { Title, Text, Point, Picture };

struct Block {
    Kind kind;
    const char* text; // of a picture: what there is to see
    const char* picture = nullptr;
};

#define TEXT(text) QT_TRANSLATE_NOOP("cxr::ui", text)

const Block blocks[]{
    {Kind::Title, TEXT("First steps")},
    {Kind::Text,
        TEXT("Open X-rays with {OpenFiles}, a whole folder with {OpenFolder}, or drop them on "
             "the window. DICOM, PNG, JPEG, TIFF and BMP are known by their content. The list on "
             "the left "
             "shows what is open; {NextFile} and {PreviousFile} go through it.")},
    {Kind::Text,
        TEXT("Each image is enhanced at once. The left pane shows the file as it is, the "
             "right one what the network made of it, at the same place and with the same greys. "
             "Tiles "
             "appear where you look first; the bar at the bottom says how long the rest takes, and "
             "{Cancel} stops it.")},
    {Kind::Picture, TEXT("Before and after, with the figures of what is in sight"), "overview"},
    {Kind::Point,
        TEXT("Drag with the left button to move, turn the wheel to zoom, double-click to see "
             "all. On a touch pad, two fingers move and a pinch zooms.")},
    {Kind::Point,
        TEXT("Drag with the right button for window and level: right widens, up brightens.")},
    {Kind::Point, TEXT("{Palette} finds any command by a few letters of its name.")},
    {Kind::Point,
        TEXT("The next start shows again what was open, as you left it. Settings can switch "
             "that off.")},

    {Kind::Title, TEXT("What enhancing can and cannot do")},
    {Kind::Text,
        TEXT("This is a research tool, no medical device. Do not diagnose with enhanced "
             "pictures: a network has learnt what X-rays usually look like, and estimates what is "
             "missing. "
             "It can sharpen what is there, and it can be wrong. Every enhanced picture carries a "
             "badge "
             "that says so, on the screen and in exports.")},
    {Kind::Text,
        TEXT("In Enhance mode ({ModeEnhance}) your file is the input. Nobody knows the true "
             "picture, so there is no PSNR. The consistency check projects the enhanced picture "
             "down again "
             "and compares it with the input: a small residual proves agreement with the input, "
             "not that "
             "detail is real.")},
    {Kind::Text,
        TEXT("In Evaluate mode ({ModeEvaluate}) your file is the reference. The program makes "
             "it poor, restores it, and measures both against the original on the same pixels. "
             "That is "
             "where PSNR, MSE and SSIM have a meaning.")},
    {Kind::Point, TEXT("PSNR, in decibels: more is better; 3 dB halve the squared error.")},
    {Kind::Point, TEXT("MSE, in squared grey levels: less is better; 0 is equal.")},
    {Kind::Point,
        TEXT("SSIM: likeness of local structure, at most 1. Each figure names the definition "
             "that it uses.")},
    {Kind::Text,
        TEXT("Scales from ×1 (restored at the same size) to ×4 and several models are in the "
             "tool bar. The Figures panel says for the whole image, for what is in sight and for "
             "the lens "
             "what was gained.")},

    {Kind::Title, TEXT("Comparing")},
    {Kind::Text,
        TEXT("Before and after lie side by side ({SideBySide}), stacked ({Stacked}), in a wipe "
             "whose line you drag ({WipeAcross}, {WipeDown}), on the same spot ({Flip}; hold "
             "{ShowBefore} "
             "for before) or one over the other ({Overlay}). {Blink} lets them take turns.")},
    {Kind::Picture, TEXT("A wipe: before left of the line, after right of it"), "wipe"},
    {Kind::Text,
        TEXT("The zoom lens ({Lens}) shows the same spot of both, magnified, with the figures "
             "of exactly that spot. The wheel changes its power, {LensFreeze} holds it, {LensSize} "
             "changes "
             "its size, {LensCopy} copies it.")},
    {Kind::Picture, TEXT("The zoom lens with the figures of its spot"), "lens"},
    {Kind::Text,
        TEXT("Compare methods ({CompareMethods}, in Evaluate mode) ranks all networks and "
             "classical filters on the open image. A blind test ({BlindTest}) shows two of them "
             "without "
             "names and says at the end which one you preferred.")},

    {Kind::Title, TEXT("Greys, turning, measuring")},
    {Kind::Text,
        TEXT("{WindowFile} is the window that came with the file, {WindowFull} all that can "
             "be stored, {WindowAuto} fits the image, {WindowVisible} what is in sight; {Invert} "
             "swaps black "
             "and white. None of this changes a stored value, and exports keep them all.")},
    {Kind::Text,
        TEXT("{TurnRight} and {TurnLeft} turn, {MirrorAcross} and {MirrorDown} mirror; the "
             "picture says so, and {FirstView} brings back how it was opened.")},
    {Kind::Text,
        TEXT("{Ruler} draws lines that are measured; the length says where it holds: "
             "calibrated, at the detector, or in pixels. {Calibrate} tells the program how long a "
             "line "
             "really is. What you draw is undone with {Undo}.")},

    {Kind::Title, TEXT("Files, export, privacy")},
    {Kind::Text,
        TEXT("{Export} saves the enhanced image with all its grey levels, as PNG, TIFF, JPEG "
             "or DICOM, and beside it a record from which it can be made again. {ExportView} saves "
             "before "
             "and after as you see them. Your files are never changed.")},
    {Kind::Text,
        TEXT("{Metadata} shows all that a file says about itself. {Banner} hides everywhere who "
             "the patient is. {Deidentify} writes copies of DICOM files without what tells who the "
             "patient "
             "is, shows beforehand what will go, and reports what went. Look at the pixels "
             "yourself: text "
             "may be burned in.")},
    {Kind::Text,
        TEXT("Nothing is sent anywhere. Settings, drawings and the note of what was open stay "
             "in your account.")},

    {Kind::Title, TEXT("When something goes wrong")},
    {Kind::Point,
        TEXT("A message above the panes names the file and the way out. It stays until you "
             "dismiss it, and it never blocks your work.")},
    {Kind::Point, TEXT("What breaks off is shown as far as it goes, with a warning.")},
    {Kind::Point,
        TEXT("Is it slow? Settings say which device computes. Looking at a part computes that "
             "part first; a smaller model takes less time.")},
    {Kind::Point,
        TEXT("If the program ended while it opened a file again, it does not open it by "
             "itself the next time.")},
    {Kind::Point,
        TEXT("Damaged settings are kept aside, and the program starts as the first time.")},
    {Kind::Point,
        TEXT("Other keys: Program › Change keys. Another language, the light theme: {Settings}.")},
};

const QRegularExpression& commandName()
{
    static const QRegularExpression expression(QStringLiteral("\\{(\\w+)\\}"));
    return expression;
}

/// {Name} becomes the command's present key, or its name in the menus where it has none.
QString withKeys(QString html, const Commands& commands)
{
    const auto names = QMetaEnum::fromType<Command>();
    for (auto match = commandName().match(html); match.hasMatch();
         match = commandName().match(html)) {
        bool known = false;
        const int value = names.keyToValue(match.captured(1).toLatin1().constData(), &known);
        QString key;
        if (known) {
            const QAction* action = commands.action(static_cast<Command>(value));
            key = action->shortcut().toString(QKeySequence::NativeText);
            if (key.isEmpty())
                key = action->text().remove(QLatin1Char('&'));
        }
        html.replace(match.capturedStart(), match.capturedLength(),
            QStringLiteral("<b>%1</b>").arg(key.toHtmlEscaped()));
    }
    return html;
}

QString htmlOf(const Block& block, const Commands& commands)
{
    const QString text = QCoreApplication::translate("cxr::ui", block.text).toHtmlEscaped();
    switch (block.kind) {
    case Kind::Title:
        return QStringLiteral("<h2>%1</h2>").arg(text);
    case Kind::Text:
        return QStringLiteral("<p>%1</p>").arg(withKeys(text, commands));
    case Kind::Point:
        return QStringLiteral("<p style='margin-left:14px; text-indent:-14px'>•&nbsp; %1</p>")
            .arg(withKeys(text, commands));
    case Kind::Picture:
        break;
    }
    return QStringLiteral("<p><img src='qrc:/help/%1.png' alt='%2'><br>"
                          "<span style='color:%3'>%2</span></p>")
        .arg(QString::fromLatin1(block.picture), text, themeColours().quietText.name());
}

QString row(const QString& keys, const QString& text, const QString& explanation)
{
    return QStringLiteral(
        "<tr><td style='padding:2px 14px 2px 0'><b>%1</b></td>"
        "<td style='padding:2px 0'>%2 <span style='color:%4'>· %3</span></td></tr>")
        .arg(keys.toHtmlEscaped(), text.toHtmlEscaped(), explanation.toHtmlEscaped(),
            themeColours().quietText.name());
}

QString section(const QString& title, const QString& rows)
{
    return QStringLiteral("<p style='margin:12px 0 2px 0; color:%2'><b>%1</b></p>"
                          "<table cellspacing='0'>%3</table>")
        .arg(title.toHtmlEscaped(), themeColours().accent.name(), rows);
}

/// Made from the table of commands, so that it can't promise a key that does nothing.
QString keysHtml(const Commands& commands)
{
    const auto text = [](const char* source) {
        return QCoreApplication::translate("cxr::ui", source);
    };
    QString html = QStringLiteral("<h2>%1</h2>").arg(text(TEXT("Keys and mouse")))
        + section(text(TEXT("Mouse over the panes")),
            row(text(TEXT("Left drag")), text(TEXT("Move")), text(TEXT("Both panes together")))
                + row(text(TEXT("Right drag")), text(TEXT("Window and level")),
                    text(TEXT("Right widens, up brightens (also: Shift or Ctrl with the left "
                              "button)")))
                + row(text(TEXT("Wheel")), text(TEXT("Zoom")),
                    text(TEXT("About the cursor; with the lens on, its power (then Ctrl+wheel "
                              "zooms)")))
                + row(text(TEXT("Touch pad")), text(TEXT("Move and zoom")),
                    text(TEXT("Two fingers move, a pinch zooms about the cursor")))
                + row(
                    text(TEXT("Double-click")), text(TEXT("Fit")), text(TEXT("The whole image"))));
    const QList<Commands::Line> lines = commands.lines();
    for (qsizetype i = 0; i < lines.size();) {
        const QString& title = lines[i].group;
        QString rows;
        while (i < lines.size() && lines[i].group == title) {
            // Neighbours that do the same, like the arrows, share a row.
            const QString& explanation = lines[i].explanation;
            QStringList keys;
            QStringList texts;
            for (;
                 i < lines.size() && lines[i].group == title && lines[i].explanation == explanation;
                 ++i) {
                keys << lines[i].keys;
                texts << lines[i].text;
            }
            keys.removeAll(QString());
            rows += row(keys.isEmpty() ? QStringLiteral("–") : keys.join(QStringLiteral(", ")),
                texts.join(QStringLiteral(", ")), explanation);
        }
        html += section(title, rows);
    }
    return html;
}

} // namespace

std::vector<HelpChapter> helpChapters(const Commands& commands)
{
    std::vector<HelpChapter> chapters;
    for (const Block& block : blocks) {
        if (block.kind == Kind::Title)
            chapters.push_back({QCoreApplication::translate("cxr::ui", block.text), {}});
        chapters.back().html += htmlOf(block, commands);
    }
    chapters.push_back(
        {QCoreApplication::translate("cxr::ui", TEXT("Keys and mouse")), keysHtml(commands)});
    return chapters;
}

QStringList commandsInHelp()
{
    QStringList names;
    for (const Block& block : blocks) {
        for (auto match = commandName().globalMatch(QString::fromUtf8(block.text));
             match.hasNext();)
            names << match.next().captured(1);
    }
    return names;
}

#undef TEXT

} // namespace cxr::ui
