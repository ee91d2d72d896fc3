// SPDX-License-Identifier: Apache-2.0
#include "app/deidentify_wiring.h"

#include "app/core_text.h"
#include "app/deidentification.h"
#include "app/to_path.h"
#include "app/wiring.h"
#include "image/keyed_hash.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <filesystem>

namespace cxr::app {

namespace {

QString afterOf(const io::AttributeFate& fate)
{
    return fate.after.empty() ? QString::fromLatin1(nameOf(fate.fate))
                              : QString::fromStdString(fate.after);
}

} // namespace

DeidentifyWiring::DeidentifyWiring(Session& session, ui::MainWindow& window, QObject* parent) :
    QObject(parent),
    m_session(session),
    m_window(window)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_window, &ui::MainWindow::deidentifyRequested, this, &DeidentifyWiring::openDialog);
    connect(&m_preview, &QFutureWatcherBase::finished, this, [this] {
        if (m_dialog && m_preview.future().resultCount() > 0)
            showPreview(m_preview.result());
    });
    connect(&m_writing, &QFutureWatcherBase::progressValueChanged, this, [this](int done) {
        if (m_dialog)
            m_dialog->setProgress(done, m_writing.progressMaximum());
    });
    connect(&m_writing, &QFutureWatcherBase::finished, this, &DeidentifyWiring::showReport);
}

DeidentifyWiring::~DeidentifyWiring()
{
    m_preview.cancel();
    m_writing.cancel();
    m_pool.waitForDone();
}

QString DeidentifyWiring::currentPath() const
{
    const auto document = m_session.document();
    return document ? QString::fromStdString(document->source.path.string()) : QString();
}

void DeidentifyWiring::openDialog()
{
    const auto document = m_session.document();
    if (!document || m_dialog)
        return;
    m_randomKey = randomKey();
    const QString folder = m_lastFolder.isEmpty()
        ? QDir(QFileInfo(currentPath()).absolutePath()).filePath(QStringLiteral("de-identified"))
        : m_lastFolder;
    m_dialog = new ui::DeidentifyDialog(static_cast<int>(m_session.files().size()),
        document->pixels, m_window.window(), folder, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ui::DeidentifyDialog::previewRequested, this, &DeidentifyWiring::preview);
    connect(m_dialog, &ui::DeidentifyDialog::startRequested, this, &DeidentifyWiring::start);
    connect(m_dialog, &QDialog::finished, this, [this] { m_writing.cancel(); });
    preview(m_dialog->wish());
    m_dialog->open();
}

Result<io::DeidentifyOptions> DeidentifyWiring::options(const ui::DeidentifyWish& wish)
{
    io::DeidentifyOptions options;
    options.uids = wish.retainUids ? io::UidPolicy::Retain : io::UidPolicy::Replace;
    options.dates = wish.shiftDates ? io::DatePolicy::Shift : io::DatePolicy::Remove;
    options.keepPatientCharacteristics = wish.keepPatientCharacteristics;
    options.pictureIsClean = wish.pictureIsClean;
    options.blackened = wish.blackened;
    options.programVersion = CXR_VERSION;
    options.key = m_randomKey;
    if (!wish.keyFile.isEmpty()) {
        Result<std::string> key = readKey(toPath(wish.keyFile));
        if (!key)
            return tl::unexpected(key.error());
        options.key = std::move(*key);
    }
    return options;
}

void DeidentifyWiring::preview(const ui::DeidentifyWish& wish)
{
    const auto options = this->options(wish);
    if (!options) {
        showPreview(tl::unexpected(options.error()));
        return;
    }
    // A watcher that is given a new future drops the results of the old one.
    m_preview.cancel();
    m_preview.setFuture(
        QtConcurrent::run(&m_pool, [path = toPath(currentPath()), options = *options] {
            return io::previewDeidentified(path, options);
        }));
}

void DeidentifyWiring::showPreview(const Preview& preview)
{
    ui::DeidentifyPreview shown;
    if (!preview) {
        shown.problem = Wiring::sentence(preview.error());
        m_dialog->setPreview(shown);
        return;
    }
    for (const io::AttributeFate& fate : preview->attributes)
        shown.rows.push_back({QString::fromStdString(fate.path), QString::fromStdString(fate.name),
            QString::fromStdString(printable(fate.before)), afterOf(fate)});
    for (const std::string& warning : preview->warnings)
        shown.warnings << coreText(warning) + QLatin1Char('.');
    m_dialog->setPreview(shown);
}

void DeidentifyWiring::start(const ui::DeidentifyWish& wish)
{
    const auto options = this->options(wish);
    const QFileInfo folder(wish.folder);
    if (!options) {
        m_dialog->setReport(Wiring::sentence(options.error()), {});
        return;
    }
    if (!QDir().mkpath(wish.folder)) {
        m_dialog->setReport(
            Wiring::sentence({Code::CannotWrite, wish.folder.toStdString() + ": no such folder"}),
            {});
        return;
    }
    m_lastFolder = wish.folder;
    QStringList files;
    if (wish.allFiles) {
        for (const SessionFile& file : m_session.files())
            files << file.path;
    } else {
        files << currentPath();
    }
    m_writing.setFuture(QtConcurrent::run(&m_pool,
        [files, folder = toPath(wish.folder), options = *options](QPromise<Written>& promise) {
            DeidentifiedNames names(folder);
            promise.setProgressRange(0, static_cast<int>(files.size()));
            int done = 0;
            for (const QString& file : files) {
                if (promise.isCanceled())
                    return;
                const std::filesystem::path copy = names.next();
                const auto report = io::deidentify(toPath(file), copy, options);
                if (report) {
                    promise.addResult(Written{QString::fromStdString(copy.filename().string()), {},
                        report->textMayBeBurnedIn});
                } else {
                    names.giveBack();
                    promise.addResult(Written{{}, Wiring::sentence(report.error()), false});
                }
                promise.setProgressValue(++done);
            }
        }));
}

void DeidentifyWiring::showReport()
{
    int written = 0;
    int suspicious = 0;
    QStringList problems;
    const QList<Written> all = m_writing.future().results();
    for (const Written& file : all) {
        written += file.problem.isEmpty() ? 1 : 0;
        suspicious += file.textMayBeBurnedIn ? 1 : 0;
        if (!file.problem.isEmpty())
            problems << file.problem;
    }
    QString summary =
        tr("Copies written to %1: %2.").arg(QDir::toNativeSeparators(m_lastFolder)).arg(written);
    if (suspicious > 0)
        summary += QLatin1Char(' ')
            + tr("Text may be burned into the pictures (%1): look at each of them.")
                  .arg(suspicious);
    if (m_dialog)
        m_dialog->setReport(summary, problems);
    else
        m_window.showNotice(summary, ui::Severity::Info);
}

} // namespace cxr::app
