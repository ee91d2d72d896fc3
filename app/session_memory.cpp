// SPDX-License-Identifier: Apache-2.0
#include "app/session_memory.h"

#include "app/set_aside.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QScreen>
#include <QStandardPaths>

#include <chrono>

namespace cxr::app {

namespace {

constexpr std::chrono::milliseconds pause{400};

/// The next start may be in another folder.
QString absolute(const QString& path)
{
    return QFileInfo(path).absoluteFilePath();
}

} // namespace

QString SessionMemory::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

SessionMemory::SessionMemory(Session& session, Desk& desk, const QString& folder) :
    m_session(session),
    m_desk(desk),
    m_path(QDir(folder).filePath(QStringLiteral("session.json"))),
    m_lock(m_path + QStringLiteral(".lock"))
{
    QDir().mkpath(folder);
    m_writer.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    m_lock.setStaleLockTime(0); // a lock counts as long as its program lives
    m_lock.tryLock();
    read();

    ui::MainWindow& window = m_desk.window();
    window.resize(window.size().boundedTo(window.screen()->availableSize()));
    window.setPlace({.geometry = m_last.place.geometry,
        .docks = m_last.place.docks,
        .second = m_last.place.second,
        .secondGeometry = m_last.place.secondGeometry});

    connect(&m_timer, &QTimer::timeout, this, &SessionMemory::write);
    connect(&m_session, &Session::filesChanged, this, &SessionMemory::note);
    connect(&m_session, &Session::opened, this,
        [this](const auto& document) { settle(document.get()); });
    connect(&m_session, &Session::openFailed, this, [this] { settle(nullptr); });
    connect(&m_desk, &Desk::languageChanged, this, [this] { follow(m_desk.window()); });
    follow(window);
}

SessionMemory::~SessionMemory()
{
    if (m_timer.isActive())
        write();
    m_writer.waitForDone();
}

void SessionMemory::follow(ui::MainWindow& window)
{
    connect(&window, &ui::MainWindow::placeChanged, this, &SessionMemory::note);
}

void SessionMemory::read()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray json = file.readAll();
    file.close();
    if (auto last = LastSession::fromJson(json)) {
        m_last = *last;
        return;
    }
    if (!m_lock.isLocked())
        return;
    const QString aside = setAside(m_path);
    m_problem = tr("What was open the last time cannot be read. The damaged note is kept as %1.")
                    .arg(QDir::toNativeSeparators(aside));
}

bool SessionMemory::reopen()
{
    if (!m_problem.isEmpty())
        m_desk.window().showNotice(m_problem, ui::Severity::Warning);
    if (!m_lock.isLocked() || m_last.asked.isEmpty())
        return false;
    if (m_last.opening) {
        m_desk.window().showNotice(
            tr("The program ended while it opened %1 again. This time it is not opened by itself.")
                .arg(QDir::toNativeSeparators(
                    m_last.current.isEmpty() ? m_last.asked.first() : m_last.current)),
            ui::Severity::Warning);
        return false;
    }
    m_reopening = true;
    m_session.openAt(m_last.asked, {m_last.current, m_last.frame});
    write(); // that these are being opened
    return true;
}

void SessionMemory::settle(const Document* document)
{
    if (!m_reopening)
        return;
    if (!document) {
        // The session goes on to the next file by itself, where there is one.
        for (const SessionFile& file : m_session.files()) {
            if (!file.problem)
                return;
        }
    }
    m_reopening = false;
    const bool same = document && m_last.place.hasView
        && QString::fromStdString(document->source.path.string()) == m_last.current
        && document->source.frame == m_last.frame;
    if (same) {
        // The window's own place may have changed since.
        ui::WindowPlace place = m_last.place;
        place.geometry.clear();
        place.docks.clear();
        m_desk.window().setPlace(place);
    }
    note();
}

void SessionMemory::note()
{
    if (!m_timer.isActive())
        m_timer.start();
}

LastSession SessionMemory::present() const
{
    LastSession now;
    now.place = m_desk.window().place();
    // A start with a file that does not open takes nobody's place.
    if (m_reopening || !m_session.document()) {
        now.asked = m_last.asked;
        now.current = m_last.current;
        now.frame = m_last.frame;
        now.place.hasView = m_last.place.hasView;
        now.place.view = m_last.place.view;
        now.opening = m_reopening;
        return now;
    }
    for (const QString& path : m_session.asked())
        now.asked << absolute(path);
    if (const auto document = m_session.document()) {
        now.current = absolute(QString::fromStdString(document->source.path.string()));
        now.frame = document->source.frame;
    }
    return now;
}

void SessionMemory::write()
{
    m_timer.stop();
    if (!m_lock.isLocked())
        return;
    const QByteArray json = present().toJson();
    if (json == m_written)
        return;
    m_written = json;
    m_writer.start([path = m_path, json] {
        // A disk that is full or gone must not stop anybody from looking at pictures.
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size())
            file.commit();
    });
}

} // namespace cxr::app
