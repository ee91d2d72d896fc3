// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/background.h"
#include "app/session.h"
#include "ui/main_window.h"

#include <QObject>

#include <optional>

namespace cxr::app {

/// Gives the window the map that it asks for, and the reference for its pane. Maps are computed on
/// a thread of their own, so that they do not wait for a network.
class MapWiring : public QObject {
    Q_OBJECT

public:
    MapWiring(Session& session, ui::MainWindow& window, QObject* parent = nullptr);

private:
    void update();
    void showReference();

    Session& m_session;
    ui::MainWindow& m_window;
    /// What the window shows, or waits for.
    std::shared_ptr<const Outcome> m_outcome;
    std::optional<ui::MapChoice> m_choice;
    bool m_shown = false; ///< in a pane or in the lens
    Background m_background{QStringLiteral("maps")};
};

/// The map of an outcome, ready for its pane; without pixels, and with words, where there is none.
/// Takes time linear in the pixels; any thread.
[[nodiscard]] ui::Map mapOf(
    const Outcome& outcome, const ui::MapChoice& choice, const Background::Wanted& wanted);

} // namespace cxr::app
