// SPDX-License-Identifier: Apache-2.0
#include "app/print_wiring.h"

#include "app/to_path.h"
#include "app/wiring.h"
#include "image/atomic_file.h"
#include "ui/print_sheet.h"

#include <QBuffer>
#include <QDir>
#include <QPageSize>
#include <QPdfWriter>
#include <QtConcurrentRun>

#include <memory>
#include <new>
#include <string_view>

namespace cxr::app {

namespace {

Result<void> writePdf(
    const QString& path, QPageSize::PageSizeId paper, const std::vector<ui::PrintSheet>& sheets)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter pdf(&buffer);
        constexpr int dpi = 600;
        constexpr double marginMm = 10;
        pdf.setResolution(dpi);
        pdf.setCreator(QStringLiteral("CXR Lens " CXR_VERSION));
        const ui::PrintSheet& first = sheets.front();
        const bool lying = first.orientation.lying();
        const bool wide = (first.area.width > first.area.height) != lying;
        pdf.setPageLayout({QPageSize(paper), wide ? QPageLayout::Landscape : QPageLayout::Portrait,
            QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter});
        if (!ui::drawSheets(sheets, pdf))
            return fail(Code::Internal, path.toStdString() + ": the page can't be drawn");
    }
    const QByteArray bytes = buffer.data();
    return writeAtomically(
        toPath(path), std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

} // namespace

PrintWiring::PrintWiring(ui::MainWindow& window, QObject* parent) :
    QObject(parent),
    m_window(window)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_window, &ui::MainWindow::pdfRequested, this,
        [this](const QString& path, QPageSize::PageSizeId paper, const auto& sheets) {
            if (sheets->empty())
                return;
            const QString done = tr("Written: %1.").arg(QDir::toNativeSeparators(path));
            m_printing.setFuture(
                QtConcurrent::run(&m_pool, [path, paper, sheets, done]() -> Outcome {
                    try {
                        return writePdf(path, paper, *sheets).map([&] { return done; });
                    } catch (const std::bad_alloc&) {
                        return fail(Code::OutOfMemory, path.toStdString());
                    }
                }));
        });
    connect(&m_window, &ui::MainWindow::paperRequested, this,
        [this](const auto& printer, const auto& sheets) {
            const QString done = tr("Sent to the printer.");
            const QString problem = tr("The printer can't be drawn on");
            m_printing.setFuture(
                QtConcurrent::run(&m_pool, [printer, sheets, done, problem]() -> Outcome {
                    try {
                        if (ui::drawSheets(*sheets, *printer))
                            return done;
                        return fail(Code::DeviceUnavailable, problem.toStdString());
                    } catch (const std::bad_alloc&) {
                        return fail(Code::OutOfMemory, problem.toStdString());
                    }
                }));
        });
    connect(&m_printing, &QFutureWatcherBase::finished, this, [this] {
        const Outcome outcome = m_printing.result();
        if (outcome)
            m_window.showNotice(*outcome, ui::Severity::Info);
        else if (outcome.error().code == Code::DeviceUnavailable)
            m_window.showNotice(
                tr("The printer does not take the page. Choose another one, or save a PDF."),
                ui::Severity::Problem);
        else
            m_window.showNotice(Wiring::sentence(outcome.error()), ui::Severity::Problem);
    });
}

PrintWiring::~PrintWiring()
{
    m_pool.waitForDone();
}

} // namespace cxr::app
