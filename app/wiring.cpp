// SPDX-License-Identifier: Apache-2.0
#include "app/wiring.h"

#include "app/advice.h"
#include "app/core_text.h"
#include "app/describe.h"
#include "app/duration.h"
#include "app/figures.h"
#include "app/paths.h"
#include "ui/export_dialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>

#include <utility>

namespace cxr::app {

namespace {

io::ExportFormat toIo(ui::ExportFormat format)
{
    switch (format) {
    case ui::ExportFormat::Png8:
        return io::ExportFormat::Png8;
    case ui::ExportFormat::Png16:
        return io::ExportFormat::Png16;
    case ui::ExportFormat::Tiff16:
        return io::ExportFormat::Tiff16;
    case ui::ExportFormat::Jpeg:
        return io::ExportFormat::Jpeg;
    case ui::ExportFormat::Dicom:
        break;
    }
    return io::ExportFormat::Dicom;
}

io::DicomCoding toIo(ui::DicomCoding coding)
{
    switch (coding) {
    case ui::DicomCoding::JpegLs:
        return io::DicomCoding::JpegLsLossless;
    case ui::DicomCoding::Jpeg2000:
        return io::DicomCoding::Jpeg2000Lossless;
    case ui::DicomCoding::Rle:
        return io::DicomCoding::RleLossless;
    case ui::DicomCoding::Raw:
        break;
    }
    return io::DicomCoding::ExplicitLittleEndian;
}

/// The format that keeps every grey level of the picture in the source's own kind of file.
ui::ExportFormat suggestedFormat(const Document& document)
{
    if (document.source.format == io::Format::Dicom)
        return ui::ExportFormat::Dicom;
    return document.pixels->image().meaning().bits > 8 ? ui::ExportFormat::Png16
                                                       : ui::ExportFormat::Png8;
}

} // namespace

Wiring::Wiring(Session& session, ui::MainWindow& window, const enhance::Catalogue& catalogue,
    const Preferences& preferences, QObject* parent) :
    QObject(parent),
    m_session(session),
    m_window(window),
    m_catalogue(catalogue),
    m_preferences(preferences),
    m_stored(preferences),
    m_ranking(session, window, catalogue),
    m_deidentify(session, window),
    m_metadata(session, window),
    m_map(session, window),
    m_bench(session, window, catalogue),
    m_other(session, window),
    m_annotations(session, window),
    m_presentation(session, window),
    m_display(window),
    m_choose(session, window),
    m_region(session, window),
    m_print(window)
{
    connectWindow();
    connectSession();
    m_window.setModels(modelChoices(m_catalogue));
    m_window.setDevices(deviceChoices());
    m_window.setSettings(m_preferences.settings);
    m_window.setChoices(m_preferences.choices);
    m_window.setDeviceText(deviceText(m_preferences.choices.device));
    m_window.setFigures(figuresPending(Mode::Enhance, nullptr));
    m_ranking.setWish(wish());
    for (const Error& problem : m_catalogue.problems())
        complain(problem);
}

QString Wiring::sentence(const Error& error)
{
    const Advice advice = adviceFor(error.code);
    const Detail detail = detailOf(error);
    const auto translated = [](const char* text) {
        return QCoreApplication::translate("Advice", text);
    };
    QString text = translated(advice.problem);
    if (!detail.subject.empty())
        text = QStringLiteral("%1: %2").arg(QString::fromStdString(detail.subject), text);
    if (!detail.clause.empty())
        text += QStringLiteral(" (%1)").arg(coreText(detail.clause));
    text += QLatin1Char('.');
    if (*advice.wayOut != '\0')
        text += QLatin1Char(' ') + translated(advice.wayOut);
    return text;
}

void Wiring::connectWindow()
{
    using ui::MainWindow;
    connect(&m_window, &MainWindow::openFilesRequested, &m_session, &Session::open);
    connect(&m_window, &MainWindow::openFolderRequested, &m_session,
        [this](const QString& folder) { m_session.open({folder}); });
    connect(&m_window, &MainWindow::sampleRequested, &m_session, [this] {
        m_session.open({QString::fromStdString((samplesFolder() / "chest_pa_8bit.png").string())});
    });
    connect(&m_window, &MainWindow::fileSelected, &m_session, &Session::select);
    connect(&m_window, &MainWindow::frameSelected, &m_session, &Session::selectFrame);
    connect(&m_window, &MainWindow::choicesChanged, this, &Wiring::applyChoices);
    connect(&m_window, &MainWindow::settingsChanged, this, [this](const ui::Settings& settings) {
        m_preferences.settings = settings;
        storePreferences();
    });
    connect(&m_window, &MainWindow::enhanceRequested, this, &Wiring::enhance);
    connect(&m_window, &MainWindow::cancelRequested, &m_session, &Session::cancel);
    connect(&m_window, &MainWindow::exportRequested, this, &Wiring::askForExport);
    connect(&m_window, &MainWindow::exportViewRequested, this, &Wiring::askForViewExport);
    connect(&m_window, &MainWindow::visibleRectChanged, this, &Wiring::updateFocus);
    connect(&m_window, &MainWindow::lensRectChanged, this, &Wiring::updateFocus);
    connect(&m_window, &MainWindow::visibleRectChanged, this, &Wiring::updateFigures);
    connect(&m_window, &MainWindow::lensRectChanged, this, &Wiring::updateFigures);
}

void Wiring::connectSession()
{
    connect(&m_session, &Session::openFailed, this, [this](const Error& error) {
        if (const auto document = m_session.document())
            m_window.setFrame(document->source.frame);
        complain(error);
    });
    connect(&m_session, &Session::opened, this, [this](const auto& document) {
        showDocument(*document);
        if (!m_session.outcome()) // retold to a new window, it may be there already
            enhance();
    });
    connect(&m_session, &Session::started, this, &Wiring::showBefore);
    connect(&m_session, &Session::tileReady, this,
        [this](const image::Rect& at, const auto& tile) { m_window.writeTile(at, *tile); });
    connect(&m_session, &Session::progressed, this, [this](double done, double secondsLeft) {
        // The first tiles say little about the pace.
        const bool known = done > 0.02;
        m_window.setProgress(
            done, known ? tr("%1 left").arg(coreText(duration(secondsLeft))) : QString());
    });
    connect(&m_session, &Session::finished, this,
        [this](const auto& outcome) { showOutcome(*outcome); });
    // The panes have got their pictures from the other part of the wiring.
    connect(&m_session, &Session::shown, this, &Wiring::updateFigures);
    connect(&m_session, &Session::failed, this, [this](const Error& error) {
        m_window.setBusy(false);
        m_window.clearAfter();
        complain(error);
    });
    connect(&m_session, &Session::cancelled, this, [this] {
        m_window.setBusy(false);
        m_window.clearAfter();
    });
    connect(&m_session, &Session::saved, this, [this](const QString& path) {
        m_window.showNotice(tr("Written: %1, with its provenance in %2.")
                                .arg(QDir::toNativeSeparators(path),
                                    QFileInfo(path).fileName() + QStringLiteral(".json")),
            ui::Severity::Info);
    });
    connect(&m_session, &Session::saveFailed, this, &Wiring::complain);
}

void Wiring::showDocument(const Document& document)
{
    ui::Document shown;
    shown.before = documentLayer(document);
    shown.description = descriptionOf(document);
    shown.patient = patientOf(document.source);
    shown.studyDate = QString::fromStdString(document.source.studyDate);
    shown.patientName = QString::fromStdString(document.source.patientName);
    shown.file = QString::fromStdString(document.source.path.filename().string());
    shown.path = QString::fromStdString(document.source.path.string());
    shown.frame = document.source.frame;
    shown.frames = framesToChoose(document.source);
    shown.window = document.window;
    shown.inverted = document.inverted;
    shown.pixelAspect = document.source.pixelAspect;
    shown.sides = {QString::fromStdString(document.source.rowDirection),
        QString::fromStdString(document.source.columnDirection)};
    shown.orientation = document.orientation;
    shown.area = document.area;
    shown.magnification = document.magnification;
    if (!document.graphics.empty())
        shown.graphics = std::make_shared<const image::Graphics>(document.graphics);
    for (const std::string& notice : document.source.notices) {
        if (shown.frames > 1 && notice == io::frameNotice(document.source))
            continue; // the window has a chooser
        shown.notices << coreText(notice) + QLatin1Char('.');
    }
    m_window.setDocument(shown);
    updateFigures();
}

void Wiring::showBefore(const Prepared& prepared)
{
    const Document& document = *m_session.document();
    m_window.setBefore(prepared.wish.mode == Mode::Enhance
            ? documentLayer(document)
            : degradedLayer(document, prepared.before, prepared.wish.degradation));
    m_window.beginAfter(afterLayer(prepared.wish, prepared.scale), prepared.canvas);
    updateFigures();
}

void Wiring::showOutcome(const Outcome& outcome)
{
    ui::Layer layer = afterLayer(outcome.wish, outcome.scale);
    layer.pixels = outcome.after;
    layer.subtitle = outcomeSubtitle(outcome);
    m_window.setBusy(false);
    m_window.finishAfter(layer);
    m_window.setDeviceText(coreText(outcome.run.device));
    for (const std::string& notice : outcome.run.notices)
        m_window.showNotice(coreText(notice) + QLatin1Char('.'), ui::Severity::Warning);
    updateFigures();
}

ui::Layer Wiring::afterLayer(const Wish& wish, int scale) const
{
    const QString model = QString::fromStdString(wish.request.model);
    const auto* entry = m_catalogue.find(wish.request.model, wish.request.scale);
    ui::Layer layer;
    layer.scale = scale;
    layer.enhanced = true;
    layer.title = tr("After: %1 ×%2")
                      .arg(entry ? QString::fromStdString(entry->card.title) : model)
                      .arg(wish.request.scale);
    return layer;
}

void Wiring::updateFigures()
{
    if (const auto outcome = m_session.outcome()) {
        m_window.setFigures(figuresOf(*outcome, m_window.visibleRect(), m_window.lensRect()));
        return;
    }
    const Mode mode =
        m_preferences.choices.mode == ui::Mode::Evaluate ? Mode::Evaluate : Mode::Enhance;
    m_window.setFigures(figuresPending(mode, m_session.document().get()));
}

void Wiring::applyChoices(const ui::Choices& choices)
{
    const bool sameWork = choices.mode == m_preferences.choices.mode
        && choices.scale == m_preferences.choices.scale
        && choices.model == m_preferences.choices.model
        && choices.device == m_preferences.choices.device;
    m_preferences.choices = choices;
    storePreferences();
    m_window.setDeviceText(deviceText(choices.device));
    if (!sameWork)
        enhance();
}

void Wiring::enhance()
{
    const Wish wish = this->wish();
    m_ranking.setWish(wish);
    if (!m_session.document())
        return;
    m_session.enhance(wish);
    m_window.clearAfter();
    m_window.setBusy(true);
    updateFigures();
}

Wish Wiring::wish()
{
    const ui::Choices& choices = m_preferences.choices;
    const std::string model = choices.model.toStdString();
    const auto* entry = m_catalogue.find(model, choices.scale);
    Wish wish;
    wish.mode = choices.mode == ui::Mode::Evaluate ? Mode::Evaluate : Mode::Enhance;
    // A model that is not there is reported by the engine, like everything else that fails.
    if (entry)
        wish.degradation = entry->card.degradation;
    wish.request.model = model;
    wish.request.scale = choices.scale;
    wish.request.device = usableDevice(choices.device);
    wish.request.focus = m_focus;
    updateFocus();
    return wish;
}

void Wiring::updateFocus()
{
    const ui::Choices& choices = m_preferences.choices;
    const int factor = choices.mode == ui::Mode::Enhance ? choices.scale : 1;
    const auto output = [factor](const image::Rect& seen) {
        return image::Rect{
            seen.x * factor, seen.y * factor, seen.width * factor, seen.height * factor};
    };
    m_focus->look(
        {output(m_window.lensRect().value_or(image::Rect{})), output(m_window.visibleRect())});
}

enhance::Device Wiring::usableDevice(const QString& id)
{
    if (id == QLatin1String("cpu"))
        return enhance::Device::Cpu;
    if (id != QLatin1String("cuda"))
        return enhance::Device::Auto;
    for (const enhance::DeviceInfo& device : enhance::availableDevices()) {
        if (device.device == enhance::Device::Cuda)
            return enhance::Device::Cuda;
    }
    m_window.showNotice(
        tr("No NVIDIA GPU answers; the CPU does the work instead. Settings offer the choice."),
        ui::Severity::Warning);
    return enhance::Device::Cpu;
}

QString Wiring::suggestedPath(const QString& extension) const
{
    const QFileInfo source(QString::fromStdString(m_session.document()->source.path.string()));
    const QString folder =
        m_preferences.exportFolder.isEmpty() ? source.absolutePath() : m_preferences.exportFolder;
    const ui::Choices& choices = m_preferences.choices;
    const QString frame = QString::fromStdString(frameSuffix(m_session.document()->source));
    return QDir(folder).filePath(QStringLiteral("%1_%2_x%3%4")
                                     .arg(source.completeBaseName() + frame, choices.model)
                                     .arg(choices.scale)
                                     .arg(extension));
}

void Wiring::askForExport()
{
    const auto outcome = m_session.outcome();
    if (!outcome)
        return;
    ui::ExportChoice suggested;
    suggested.format = suggestedFormat(*outcome->document);
    suggested.path = suggestedPath(ui::extensionOf(suggested.format));
    suggested.coding = m_preferences.dicomCoding;
    auto* dialog = new ui::ExportDialog(suggested, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const ui::ExportChoice choice = dialog->choice();
        const QFileInfo target(choice.path);
        m_preferences.exportFolder = target.absolutePath();
        if (choice.format == ui::ExportFormat::Dicom)
            m_preferences.dicomCoding = choice.coding;
        storePreferences();
        m_session.exportTo(
            choice.path, toIo(choice.format), m_window.window(), toIo(choice.coding));
        if (choice.sideBySide)
            saveView(
                target.dir().filePath(target.completeBaseName() + QStringLiteral("_compared.png")));
    });
    dialog->open();
}

void Wiring::askForViewExport()
{
    if (!m_session.document())
        return;
    auto* dialog = new QFileDialog(&m_window, tr("Export the view as seen"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PNG picture (*.png)"));
    dialog->setDefaultSuffix(QStringLiteral("png"));
    const QFileInfo suggested(suggestedPath(QStringLiteral("_compared.png")));
    dialog->setDirectory(suggested.absolutePath());
    dialog->selectFile(suggested.fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &Wiring::saveView);
    dialog->open();
}

void Wiring::saveView(const QString& path)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly)
        && m_window.comparisonPicture().save(&file, "PNG") && file.commit();
    if (written)
        m_window.showNotice(
            tr("Written: %1.").arg(QDir::toNativeSeparators(path)), ui::Severity::Info);
    else
        complain({Code::CannotWrite, path.toStdString() + ": " + file.errorString().toStdString()});
}

void Wiring::complain(const Error& error)
{
    m_window.showNotice(sentence(error), ui::Severity::Problem);
}

void Wiring::storePreferences()
{
    if (!m_preferences.save(m_stored) && !std::exchange(m_settingsProblemTold, true))
        m_window.showNotice(
            tr("Settings cannot be stored: %1 cannot be written. They hold until the "
               "program ends.")
                .arg(QDir::toNativeSeparators(QSettings().fileName())),
            ui::Severity::Warning);
    m_stored = m_preferences;
    Q_EMIT preferencesChanged(m_preferences);
}

} // namespace cxr::app
