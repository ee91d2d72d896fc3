// SPDX-License-Identifier: Apache-2.0
#include "app/screenshot.h"

#include "app/wiring.h"
#include "ui/commands.h"

#include <QCoreApplication>
#include <QMetaEnum>
#include <QPixmap>
#include <QSaveFile>

#include <cstdio>
#include <cstdlib>

namespace cxr::app {

std::unique_ptr<QTemporaryDir> Screenshot::ownData()
{
    auto folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", folder->path().toLocal8Bit());
    qunsetenv("CXRLENS_COLLECTIONS");
    return folder;
}

std::unique_ptr<Screenshot> Screenshot::of(
    Session& session, ui::MainWindow& window, const ViewerOptions& options)
{
    if (options.screenshot.isEmpty())
        return nullptr;
    return std::unique_ptr<Screenshot>(new Screenshot(session, window, options));
}

Screenshot::Screenshot(Session& session, ui::MainWindow& window, const ViewerOptions& options) :
    m_window(window),
    m_path(options.screenshot),
    m_triggers(options.triggers)
{
    if (options.size.isValid())
        m_window.resize(options.size);
    // Queued: the window gets the result first and has laid itself out when the picture is taken.
    connect(&session, &Session::finished, this, &Screenshot::trigger, Qt::QueuedConnection);
    connect(&session, &Session::failed, this, &Screenshot::giveUp, Qt::QueuedConnection);
    connect(&session, &Session::openFailed, this, [this, &session](const Error& error) {
        // The session goes on to the next file by itself; without one there will be no picture.
        for (const SessionFile& file : session.files()) {
            if (!file.problem)
                return;
        }
        giveUp(error);
    });
}

void Screenshot::trigger()
{
    // One per turn of the event loop: each finds the window as the one before has left it.
    if (m_triggers.isEmpty()) {
        take();
        return;
    }
    const int command = QMetaEnum::fromType<ui::Command>().keyToValue(
        m_triggers.takeFirst().toLatin1().constData());
    m_window.findChild<ui::Commands*>()->action(static_cast<ui::Command>(command))->trigger();
    QMetaObject::invokeMethod(this, &Screenshot::trigger, Qt::QueuedConnection);
}

void Screenshot::take()
{
    QSaveFile file(m_path);
    const bool written =
        file.open(QIODevice::WriteOnly) && m_window.grab().save(&file, "PNG") && file.commit();
    if (written) {
        QCoreApplication::exit(EXIT_SUCCESS);
        return;
    }
    giveUp({Code::CannotWrite, m_path.toStdString() + ": " + file.errorString().toStdString()});
}

void Screenshot::giveUp(const Error& error)
{
    std::fprintf(stderr, "cxrlens: %s\n", qPrintable(Wiring::sentence(error)));
    QCoreApplication::exit(EXIT_FAILURE);
}

} // namespace cxr::app
