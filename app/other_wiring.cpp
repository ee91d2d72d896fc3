// SPDX-License-Identifier: Apache-2.0
#include "app/other_wiring.h"

#include "app/describe.h"
#include "app/guarded.h"
#include "app/open_document.h"
#include "app/to_path.h"
#include "app/wiring.h"

#include <cmath>

namespace cxr::app {

namespace {

ui::LinkBy toUi(OtherFile::LinkBy link)
{
    return static_cast<ui::LinkBy>(link);
}

QString nameOf(const Document& document)
{
    return QString::fromStdString(document.source.path.filename().string());
}

/// What compare() shows until the figures are there, and without them where there are none.
std::shared_ptr<Outcome> outcomeOf(
    const std::shared_ptr<const Document>& document, const OtherFile& other)
{
    auto outcome = std::make_shared<Outcome>();
    outcome->document = document;
    outcome->before = document->pixels;
    outcome->after = other.document->pixels;
    outcome->inputSize = document->pixels->image().size();
    outcome->other = other;
    return outcome;
}

} // namespace

bool linkableByMillimetres(const Document& document, const Document& other)
{
    const auto& a = document.pixels->image().meaning().spacing;
    const auto& b = other.pixels->image().meaning().spacing;
    return a && b && a->plane == b->plane;
}

OtherFile placed(const Document& document, OtherFile other)
{
    const image::Image& a = document.pixels->image();
    const image::Image& b = other.document->pixels->image();
    other.columns = other.rows = 1;
    if (other.linkBy == OtherFile::LinkBy::Millimetres
        && linkableByMillimetres(document, *other.document)) {
        other.columns = a.meaning().spacing->columnMm / b.meaning().spacing->columnMm;
        other.rows = a.meaning().spacing->rowMm / b.meaning().spacing->rowMm;
    } else if (other.linkBy == OtherFile::LinkBy::Size) {
        other.columns = double(b.width()) / a.width();
        other.rows = double(b.height()) / a.height();
        // A picture of another shape is not the same view cut to another size: it keeps its own.
        constexpr double sameShape = 0.02;
        if (std::abs(other.columns / other.rows - 1) > sameShape)
            other.rows = other.columns;
    }
    const bool samePixels =
        other.columns == 1 && other.rows == 1 && a.meaning().bits == b.meaning().bits;
    other.overlap = samePixels
        ? image::intersected(a.frame(), {other.shiftX, other.shiftY, b.width(), b.height()})
        : image::Rect{};
    return other;
}

Overlapping overlapping(const Document& document, const OtherFile& other)
{
    const image::Rect& here = other.overlap;
    if (here.empty())
        return {};
    const image::Rect there{here.x - other.shiftX, here.y - other.shiftY, here.width, here.height};
    return {document.pixels->image().cropped(here), other.document->pixels->image().cropped(there)};
}

OtherWiring::OtherWiring(Session& session, ui::MainWindow& window, QObject* parent) :
    QObject(parent),
    m_session(session),
    m_window(window)
{
    connect(&m_window, &ui::MainWindow::otherFileRequested, this, &OtherWiring::open);
    connect(&m_window, &ui::MainWindow::otherFileChanged, this, &OtherWiring::change);
    connect(&m_session, &Session::shown, this, [this](const auto& outcome) {
        if (outcome->other)
            show(*outcome);
        else
            drop();
    });
    connect(&m_session, &Session::opened, this, &OtherWiring::drop);
    connect(&m_session, &Session::started, this, &OtherWiring::drop);
}

void OtherWiring::open(const QString& path)
{
    const auto document = m_session.document();
    if (!document)
        return;
    m_reader.run(
        [path](const Background::Wanted&) {
            return guarded([&] {
                io::PresentationFinder presentations;
                return openDocument(toPath(path), 0, presentations);
            });
        },
        [this, document](const Result<std::shared_ptr<const Document>>& read) {
            if (document != m_session.document())
                return; // another picture is in the window now
            if (!read) {
                m_window.showNotice(Wiring::sentence(read.error()), ui::Severity::Problem);
                return;
            }
            OtherFile other;
            other.document = *read;
            if (linkableByMillimetres(*document, *other.document))
                other.linkBy = OtherFile::LinkBy::Millimetres;
            compare(other);
        });
}

void OtherWiring::change(const ui::OtherFile& wished)
{
    const auto outcome = m_session.outcome();
    if (!outcome || !outcome->other)
        return;
    if (!wished.shown) {
        drop();
        Q_EMIT m_window.enhanceRequested(); // what the pane held before
        return;
    }
    OtherFile other = *outcome->other;
    other.linkBy = static_cast<OtherFile::LinkBy>(wished.linkBy);
    other.shiftX = wished.shift.x();
    other.shiftY = wished.shift.y();
    other.locked = wished.locked;
    compare(other);
}

void OtherWiring::compare(const OtherFile& wished)
{
    const auto document = m_session.document();
    const OtherFile other = placed(*document, wished);
    m_measuring.forget(); // it is about another shift
    m_session.compare(outcomeOf(document, other));
    if (other.overlap.empty())
        return;
    m_measuring.run(
        [document, other](const Background::Wanted& wanted) {
            return guarded([&] {
                const Overlapping both = overlapping(*document, other);
                return quality::FigureTable::build(
                    both.document, both.other, Wish{}.ssim, [&](double) { return wanted(); });
            });
        },
        [this, document, other](const Result<quality::FigureTable>& figures) {
            const auto present = m_session.outcome();
            if (!figures || !present || !present->other || present->document != document)
                return;
            auto measured = outcomeOf(document, other);
            measured->afterFigures = *figures;
            m_session.compare(measured);
        });
}

void OtherWiring::show(const Outcome& outcome)
{
    const OtherFile& other = *outcome.other;
    const Document& document = *outcome.document;
    m_shown = true;
    ui::Layer first = documentLayer(document);
    first.title = tr("A: %1").arg(nameOf(document));
    first.name = tr("A");
    ui::Layer second = documentLayer(*other.document);
    second.title = tr("B: %1").arg(nameOf(*other.document));
    second.name = tr("B");
    second.mark = tr("Another file, not enhanced here");
    const io::Source& source = other.document->source;
    second.identity = ui::Identity{.file = nameOf(*other.document),
        .patient = patientOf(source),
        .patientName = QString::fromStdString(source.patientName),
        .studyDate = QString::fromStdString(source.studyDate),
        .sides = {QString::fromStdString(source.rowDirection),
            QString::fromStdString(source.columnDirection)}};
    second.alignment = ui::Alignment{
        .columns = other.columns, .rows = other.rows, .shift = QPointF(other.shiftX, other.shiftY)};
    if (document.pixels->image().meaning() != other.document->pixels->image().meaning())
        second.windows = ui::WindowLink{document.window, other.document->window};
    m_window.setBusy(false);
    m_window.setBefore(first);
    m_window.finishAfter(second);
    m_window.setOtherFile({.shown = true,
        .name = nameOf(*other.document),
        .linkBy = toUi(other.linkBy),
        .millimetres = linkableByMillimetres(document, *other.document),
        .shift = {other.shiftX, other.shiftY},
        .locked = other.locked});
}

void OtherWiring::drop()
{
    m_reader.forget();
    m_measuring.forget();
    if (!m_shown)
        return;
    m_shown = false;
    m_window.setOtherFile({});
}

} // namespace cxr::app
