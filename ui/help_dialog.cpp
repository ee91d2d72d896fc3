// SPDX-License-Identifier: Apache-2.0
#include "ui/help_dialog.h"

#include "ui/commands.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace cxr::ui {

namespace {

QString row(const QString& keys, const QString& text, const QString& explanation)
{
    return QStringLiteral(
        "<tr><td style='padding:3px 18px 3px 0; white-space:nowrap'><b>%1</b></td>"
        "<td style='padding:3px 18px 3px 0; white-space:nowrap'>%2</td>"
        "<td style='padding:3px 0; color:%4'>%3</td></tr>")
        .arg(keys.toHtmlEscaped(), text.toHtmlEscaped(), explanation.toHtmlEscaped(),
            themeColours().quietText.name());
}

QString group(const QString& title)
{
    return QStringLiteral(
        "<tr><td colspan='3' style='padding-top:14px; color:%2'><b>%1</b></td></tr>")
        .arg(title.toHtmlEscaped(), themeColours().accent.name());
}

} // namespace

HelpDialog::HelpDialog(const Commands& commands, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys and mouse"));
    QString html = QStringLiteral("<table cellspacing='0'>");
    QString last;
    const QList<Commands::Line> lines = commands.lines();
    for (const Commands::Line& line : lines) {
        if (line.keys.isEmpty())
            continue;
        if (line.group != last)
            html += group(line.group);
        last = line.group;
        html += row(line.keys, line.text, line.explanation);
    }
    html += group(tr("Mouse over the panes"));
    html += row(tr("Left drag"), tr("Move"), tr("Both panes together"));
    html += row(tr("Right drag"), tr("Window and level"),
        tr("Right widens, up brightens (also: Shift or Ctrl with the left button)"));
    html += row(tr("Wheel"), tr("Zoom"),
        tr("About the cursor; with the lens on, its power (then Ctrl+wheel zooms)"));
    html += row(tr("Double-click"), tr("Fit"), tr("The whole image"));
    html += QStringLiteral("</table>");

    auto* text = new QTextBrowser;
    text->setObjectName(QStringLiteral("helpText"));
    text->setHtml(html);
    text->setFrameShape(QFrame::NoFrame);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(buttons);
    resize(760, 640);
}

} // namespace cxr::ui
