// SPDX-License-Identifier: Apache-2.0
#include "app/desk.h"
#include "app/paths.h"
#include "app/screenshot.h"
#include "app/session.h"
#include "app/session_memory.h"
#include "app/set_aside.h"
#include "app/viewer_options.h"

#include <QApplication>

#include <optional>

int main(int argc, char** argv)
{
    using namespace cxr;
    app::ViewerOptions::answerAndLeave(argc, argv);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("CXR Lens"));
    QApplication::setOrganizationName(QStringLiteral("CXR Lens"));
    QApplication::setApplicationVersion(QStringLiteral(CXR_VERSION));

    const app::ViewerOptions options = app::ViewerOptions::parse(application.arguments());
    const bool pictureOnly = !options.screenshot.isEmpty();
    const auto ownData = pictureOnly ? app::Screenshot::ownData() : nullptr;
    const QString damaged = pictureOnly ? QString() : app::setDamagedSettingsAside();
    const auto catalogue = enhance::Catalogue::open(app::modelsFolder());
    app::Session session([catalogue] { return enhance::makeEngine(catalogue); });
    const app::Preferences preferences = options.preferences();
    app::Desk desk(session, catalogue, preferences);
    const auto screenshot = app::Screenshot::of(session, desk.window(), options);
    std::optional<app::SessionMemory> memory;
    if (!pictureOnly)
        memory.emplace(session, desk, app::SessionMemory::usualFolder());
    desk.window().show();
    if (!damaged.isEmpty())
        desk.tellOfDamagedSettings(damaged);
    if (preferences.choices.device != QLatin1String("cpu"))
        session.warmUp();
    bool opening = !options.files.isEmpty();
    if (opening)
        session.open(options.files);
    else if (memory && preferences.settings.restore)
        opening = memory->reopen();
    if (!pictureOnly && !preferences.settings.tourSeen && options.showsOnlySamples())
        desk.startTour(opening);
    return QApplication::exec();
}
