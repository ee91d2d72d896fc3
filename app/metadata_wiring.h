// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/metadata_reader.h"
#include "app/session.h"
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
    void show(const AttributeList& attributes);

    Session& m_session;
    ui::MainWindow& m_window;
    MetadataReader m_reader;
    bool m_shown = false;
    std::string m_read; ///< the checksum of the file whose metadata are in the panel or on the way
};

} // namespace cxr::app
