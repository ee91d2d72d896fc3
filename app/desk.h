// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/preferences.h"
#include "app/session.h"
#include "app/translation.h"
#include "app/wiring.h"
#include "enhance/catalogue.h"
#include "ui/main_window.h"

#include <QObject>

#include <memory>

namespace cxr::app {

/// The window and its wiring, which take their words when they are built. Another language clears
/// the desk: the same session, with the same document and outcome, gets a new window that looks
/// where the old one did. Thread: GUI.
class Desk : public QObject {
    Q_OBJECT

public:
    /// Both references must outlive it. The window is not shown yet.
    Desk(Session& session, const enhance::Catalogue& catalogue, const Preferences& preferences);
    ~Desk() override;

    /// Another one after a change of language.
    [[nodiscard]] ui::MainWindow& window() { return *m_window; }
    [[nodiscard]] Wiring& wiring() { return *m_wiring; }

    /// Now, on a sample, or as soon as the document that is being opened is there.
    void startTour(bool opening);
    /// Says in the window that everything starts from the defaults, and where the old file is.
    void tellOfDamagedSettings(const QString& keptAs);

Q_SIGNALS:
    /// A new window has taken the old one's place and speaks this language.
    void languageChanged(const QString& code);

private:
    void build(const Preferences& preferences);
    void follow(const Preferences& preferences);
    void rebuild();

    Session& m_session;
    const enhance::Catalogue& m_catalogue;
    Translation m_translation;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<Wiring> m_wiring; // goes before its window
};

} // namespace cxr::app
