// SPDX-License-Identifier: Apache-2.0
// What of MainWindow goes onto paper.
#include "ui/annotation_text.h"
#include "ui/annotations.h"
#include "ui/commands.h"
#include "ui/compare_view.h"
#include "ui/figure_text.h"
#include "ui/image_view.h"
#include "ui/main_window.h"
#include "ui/print_dialog.h"
#include "ui/print_sheet.h"
#include "ui/view_state.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

namespace cxr::ui {

namespace {

QString pairText(const QString& name, const Measure& measure, int decimals)
{
    return QStringLiteral("%1 %2 → %3")
        .arg(name, figureText(measure.before, decimals), figureText(measure.after, decimals));
}

} // namespace

QStringList MainWindow::figureLines() const
{
    QStringList lines;
    for (const AreaFigures& area : m_shownFigures.areas) {
        if (!area.available)
            continue;
        if (m_shownFigures.mode == Mode::Enhance)
            lines << tr("%1: RMS of the residual %2, largest %3 grey levels")
                         .arg(area.area, figureText(area.consistencyRms, 2),
                             figureText(area.consistencyMax, 0));
        else
            lines << QStringLiteral("%1: %2, %3, %4")
                         .arg(area.area, pairText(tr("PSNR/dB"), area.psnrDb, 2),
                             pairText(tr("SSIM"), area.ssim, 4), pairText(tr("MSE"), area.mse, 2));
    }
    if (lines.isEmpty())
        return lines;
    for (const QString& text : {m_shownFigures.reference, m_shownFigures.definition}) {
        if (!text.isEmpty())
            lines << text;
    }
    return lines;
}

PrintSheet MainWindow::printSheet(const ImageView& pane, const PrintChoice& choice) const
{
    const Document& document = m_compare->document();
    const Annotations& drawn = *m_compare->annotations();
    PrintSheet sheet;
    sheet.content = pane.content();
    sheet.title = pane.content().layer().title;
    const QString& file = document.file;
    if (!sheet.title.contains(file) && !pane.content().layer().identity)
        sheet.title += QStringLiteral(" · ") + file; // on paper nothing else says whose it is
    sheet.subtitle = pane.content().layer().subtitle;
    sheet.label = pane.label();
    sheet.enhanced = pane.content().layer().enhanced;
    sheet.displayText = pane.displayText();
    const std::optional<Identity>& other = pane.content().layer().identity;
    if (m_settings.banner)
        sheet.patient = other ? other->patient : document.patient;
    sheet.area = m_state->visibleRect();
    sheet.orientation = m_state->orientation();
    sheet.pixelAspect = document.pixelAspect;
    sheet.window = m_state->window();
    sheet.inverted = m_state->inverted();
    sheet.smooth = m_state->smooth();
    sheet.letters = sideLetters(other ? other->sides : document.sides, sheet.orientation);
    if (!other) { // millimetres, shutters and overlays are the document's
        sheet.spacing = drawn.spacing();
        sheet.byUser = drawn.calibration().has_value();
    }
    sheet.trueSize = choice.trueSize;
    if (m_settings.drawings) {
        sheet.annotations = drawn.items();
        sheet.graphics = other ? nullptr : document.graphics;
    }
    if (choice.figures)
        sheet.figures = figureLines();
    return sheet;
}

std::vector<PrintSheet> MainWindow::printSheets(const PrintChoice& choice) const
{
    std::vector<PrintSheet> sheets;
    if (choice.before)
        sheets.push_back(printSheet(*m_compare->before(), choice));
    // Another picture may have come in behind the dialog.
    const PaneContent& after = m_compare->after()->content();
    if (choice.after && !after.empty() && !after.growing())
        sheets.push_back(printSheet(*m_compare->after(), choice));
    return sheets;
}

void MainWindow::openPrintDialog()
{
    const Annotations& drawn = *m_compare->annotations();
    const PaneContent& after = m_compare->after()->content();
    std::optional<QString> plane;
    if (drawn.spacing())
        plane = drawn.calibration() ? Annotations::tr(" calibrated by you")
                                    : planeText(*drawn.spacing());
    auto* dialog = new PrintDialog(plane, !after.empty() && !after.growing(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PrintDialog::pdfWanted, this, &MainWindow::askForPdf);
    connect(dialog, &PrintDialog::paperWanted, this, &MainWindow::askForPrinter);
    dialog->open();
}

void MainWindow::askForPdf(const PrintChoice& choice)
{
    // What was in sight when it was asked for, whatever happens behind the dialog.
    const auto sheets = std::make_shared<const std::vector<PrintSheet>>(printSheets(choice));
    const QFileInfo source(m_compare->document().path);
    auto* dialog = new QFileDialog(this, tr("Save the pages as PDF"));
    dialog->setObjectName(QStringLiteral("savePdf"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setDirectory(source.absolutePath());
    dialog->selectFile(source.completeBaseName() + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, sheets, paper = choice.paper](
            const QString& path) { Q_EMIT pdfRequested(path, paper, sheets); });
    dialog->open();
}

void MainWindow::askForPrinter(const PrintChoice& choice)
{
    const auto sheets = std::make_shared<const std::vector<PrintSheet>>(printSheets(choice));
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(choice.paper));
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, printer, sheets] { Q_EMIT paperRequested(printer, sheets); });
    dialog->open();
}

} // namespace cxr::ui
