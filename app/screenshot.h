// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"
#include "app/viewer_options.h"
#include "ui/main_window.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace cxr::app {

/// --screenshot: waits until the session's first document is enhanced, triggers the commands asked
/// for, writes the window as a PNG and ends the program; with exit code 1 and a sentence when there
/// is nothing to show.
class Screenshot : public QObject {
    Q_OBJECT

public:
    /// A folder in the place of the user's data, as long as it lives: a picture neither shows nor
    /// changes what the user has drawn and decided.
    [[nodiscard]] static std::unique_ptr<QTemporaryDir> ownData();
    /// Null when `path` is empty, that is in normal use.
    [[nodiscard]] static std::unique_ptr<Screenshot> of(
        Session& session, ui::MainWindow& window, const ViewerOptions& options);

private:
    Screenshot(Session& session, ui::MainWindow& window, const ViewerOptions& options);
    void trigger();
    void take();
    void giveUp(const Error& error);

    ui::MainWindow& m_window;
    QString m_path;
    QStringList m_triggers; // still to be done
};

} // namespace cxr::app
