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
        "<tr><td style='padding:2px 12px 2px 0; white-space:nowrap'><b>%1</b></td>"
        "<td style='padding:2px 0'>%2 <span style='color:%4'>· %3</span></td></tr>")
        .arg(keys.toHtmlEscaped(), text.toHtmlEscaped(), explanation.toHtmlEscaped(),
            themeColours().quietText.name());
}

QString section(const QString& title, const QString& rows)
{
    return QStringLiteral("<p style='margin:10px 0 2px 0; color:%2'><b>%1</b></p>"
                          "<table cellspacing='0'>%3</table>")
        .arg(title.toHtmlEscaped(), themeColours().accent.name(), rows);
}

} // namespace

HelpDialog::HelpDialog(const Commands& commands, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys and mouse"));
    QStringList sections;
    sections << section(tr("Mouse over the panes"),
        row(tr("Left drag"), tr("Move"), tr("Both panes together"))
            + row(tr("Right drag"), tr("Window and level"),
                tr("Right widens, up brightens (also: Shift or Ctrl with the left button)"))
            + row(tr("Wheel"), tr("Zoom"),
                tr("About the cursor; with the lens on, its power (then Ctrl+wheel zooms)"))
            + row(tr("Double-click"), tr("Fit"), tr("The whole image")));

    const QList<Commands::Line> lines = commands.lines();
    for (qsizetype i = 0; i < lines.size();) {
        const QString& title = lines[i].group;
        QString rows;
        while (i < lines.size() && lines[i].group == title) {
            // Neighbours that do the same, like the arrows, share a row.
            const QString& explanation = lines[i].explanation;
            QStringList keys;
            QStringList texts;
            for (; i < lines.size() && lines[i].explanation == explanation; ++i) {
                keys << lines[i].keys;
                texts << lines[i].text;
            }
            if (!keys.join(QString()).isEmpty())
                rows += row(
                    keys.join(QStringLiteral(", ")), texts.join(QStringLiteral(", ")), explanation);
        }
        sections << section(title, rows);
    }

    // Mouse, files and enhancement on the left, everything about the view on the right.
    constexpr qsizetype left = 3;
    const QString html =
        QStringLiteral("<table width='100%' cellspacing='0'><tr>"
                       "<td width='48%' style='padding-right:24px'>%1</td><td>%2</td></tr></table>")
            .arg(sections.mid(0, left).join(QString()), sections.mid(left).join(QString()));

    auto* text = new QTextBrowser;
    text->setObjectName(QStringLiteral("helpText"));
    text->setHtml(html);
    text->setFrameShape(QFrame::NoFrame);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(buttons);
    resize(1120, 600);
}

} // namespace cxr::ui
