// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/annotation_store.h"
#include "app/session.h"
#include "ui/main_window.h"

#include <QObject>

namespace cxr::app {

/// The part of the wiring that keeps the reader's drawings: what was drawn on an image comes back
/// with it, and every edit is written. Session and window must outlive it.
class AnnotationWiring : public QObject {
    Q_OBJECT

public:
    AnnotationWiring(Session& session, ui::MainWindow& window, QObject* parent = nullptr);

    /// The folder of the drawings' files.
    [[nodiscard]] static QString folder();

private:
    void load();
    void show(const curation::ReaderMarks& marks);
    /// A presentation state that was made of these drawings would show them once more.
    void hideTwins();
    void keep();

    Session& m_session;
    ui::MainWindow& m_window;
    AnnotationStore m_store;
    bool m_loaded = false;  ///< of the present document
    bool m_refused = false; ///< there is a file that could not be read and must not be lost
    bool m_early = false;   ///< something was drawn before
};

} // namespace cxr::app
