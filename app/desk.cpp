// SPDX-License-Identifier: Apache-2.0
#include "app/desk.h"

#include <QDir>

#include <utility>

namespace cxr::app {

Desk::Desk(Session& session, const enhance::Catalogue& catalogue, const Preferences& preferences) :
    m_session(session),
    m_catalogue(catalogue)
{
    m_translation.use(preferences.settings.language);
    build(preferences);
}

Desk::~Desk() = default;

void Desk::startTour(bool opening)
{
    if (!opening)
        m_window->startTour();
    else
        connect(
            &m_session, &Session::opened, this, [this] { m_window->startTour(); },
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void Desk::tellOfDamagedSettings(const QString& keptAs)
{
    m_window->showNotice(
        tr("The settings could not be read, so everything is as at the first start. "
           "The damaged file is kept as %1.")
            .arg(QDir::toNativeSeparators(keptAs)),
        ui::Severity::Warning);
}

void Desk::build(const Preferences& preferences)
{
    m_window = std::make_unique<ui::MainWindow>();
    m_wiring = std::make_unique<Wiring>(m_session, *m_window, m_catalogue, preferences);
    // Queued: the change comes from inside the window that has to go.
    connect(m_wiring.get(), &Wiring::preferencesChanged, this, &Desk::follow, Qt::QueuedConnection);
}

void Desk::follow(const Preferences& preferences)
{
    if (Translation::resolved(preferences.settings.language) != m_translation.code())
        rebuild();
}

void Desk::rebuild()
{
    const Preferences preferences = m_wiring->preferences();
    const ui::WindowPlace place = m_window->place();
    const bool shown = m_window->isVisible();
    m_wiring.reset();
    // The old window goes last, so that the program is never without one.
    const std::unique_ptr<ui::MainWindow> old = std::move(m_window);
    m_translation.use(preferences.settings.language);
    build(preferences);
    m_session.retell();
    // The panes must have their size before a place in them means anything.
    m_window->restoreGeometry(place.geometry);
    if (shown)
        m_window->show();
    m_window->setPlace(place);
    old->hide();
    Q_EMIT languageChanged(m_translation.code());
}

} // namespace cxr::app
