// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"
#include "io/dicom/presentation_writer.h"
#include "ui/main_window.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

namespace cxr::app {

/// The part of the wiring that writes the present view with its drawings as a presentation state,
/// on a thread of its own. Session and window must outlive it.
class PresentationWiring : public QObject {
    Q_OBJECT

public:
    PresentationWiring(Session& session, ui::MainWindow& window, QObject* parent = nullptr);
    ~PresentationWiring() override;

private:
    void ask();
    void write(const QString& path);

    Session& m_session;
    ui::MainWindow& m_window;
    QString m_path; ///< of the state being written
    QThreadPool m_pool;
    QFutureWatcher<Result<void>> m_writing;
};

} // namespace cxr::app
