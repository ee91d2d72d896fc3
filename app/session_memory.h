// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk.h"
#include "app/last_session.h"
#include "app/session.h"

#include <QLockFile>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace cxr::app {

/// Remembers where the program is, for the next start: soon after each change, so that a crash or a
/// power cut takes a second at most. The file is replaced as a whole, on a thread of its own.
///
/// Of several programs that run at once, the first remembers; the others start as it was left, and
/// leave the file alone. Thread: GUI.
class SessionMemory : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it. `folder` is made where it is missing. Takes the window's place from
    /// the last session; call it before the window is shown.
    SessionMemory(Session& session, Desk& desk, const QString& folder);
    /// Writes what is not written yet.
    ~SessionMemory() override;

    /// Opens again what was open. Says so in the window, and opens nothing, if the program did not
    /// survive that the last time. False: nothing is being opened.
    bool reopen();

    /// The usual folder: the program's data of this user.
    [[nodiscard]] static QString usualFolder();

private:
    void read();
    void follow(ui::MainWindow& window);
    void note();
    void write();
    [[nodiscard]] LastSession present() const;
    void settle(const Document* document);

    Session& m_session;
    Desk& m_desk;
    const QString m_path;
    QLockFile m_lock;
    LastSession m_last;       // as it was found at the start
    QByteArray m_written;     // what the file holds, or will soon
    QString m_problem;        // to be said when the window is there
    bool m_reopening = false; // until the first document is there, or none can be
    QTimer m_timer;
    QThreadPool m_writer; // one thread: in order
};

} // namespace cxr::app
