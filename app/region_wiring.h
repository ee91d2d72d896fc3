// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/background.h"
#include "app/session.h"
#include "image/annotation.h"
#include "ui/main_window.h"

#include <QObject>

#include <vector>

namespace cxr::app {

/// Measures what the user draws, while it is drawn, on a thread of its own.
class RegionWiring : public QObject {
    Q_OBJECT

public:
    RegionWiring(Session& session, ui::MainWindow& window, QObject* parent = nullptr);

private:
    void update();

    Session& m_session;
    ui::MainWindow& m_window;
    std::vector<image::Annotation> m_drawings;
    int m_selected = -1;
    Background m_background{QStringLiteral("regions")};
};

} // namespace cxr::app
