// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/background.h"
#include "app/session.h"
#include "io/dicom/tags.h"
#include "ui/main_window.h"

#include <QObject>

namespace cxr::app {

/// The part of the wiring that fills the metadata panel. A file is read when its metadata come
/// into sight and not before. Session and window must outlive it.
class MetadataWiring : public QObject {
    Q_OBJECT

public:
    MetadataWiring(Session& session, ui::MainWindow& window, QObject* parent = nullptr);

private:
    void update();
    void show(const Result<std::vector<io::Attribute>>& list);

    Session& m_session;
    ui::MainWindow& m_window;
    Background m_reader{QStringLiteral("metadata")};
    bool m_shown = false;
    std::string m_read; ///< the checksum of the file whose metadata are in the panel or on the way
};

} // namespace cxr::app
