// SPDX-License-Identifier: Apache-2.0
#include "app/desk.h"
#include "app/paths.h"
#include "app/screenshot.h"
#include "app/session.h"
#include "app/viewer_options.h"

#include <QApplication>

int main(int argc, char** argv)
{
    using namespace cxr;
    app::ViewerOptions::answerAndLeave(argc, argv);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("CXR Lens"));
    QApplication::setOrganizationName(QStringLiteral("CXR Lens"));
    QApplication::setApplicationVersion(QStringLiteral(CXR_VERSION));

    const app::ViewerOptions options = app::ViewerOptions::parse(application.arguments());
    const auto catalogue = enhance::Catalogue::open(app::modelsFolder());
    app::Session session([catalogue] { return enhance::makeEngine(catalogue); });
    const app::Preferences preferences = options.preferences();
    app::Desk desk(session, catalogue, preferences, options.layout());
    const auto screenshot = app::Screenshot::of(session, desk.window(), options.screenshot);
    desk.window().show();
    if (preferences.choices.device != QLatin1String("cpu"))
        session.warmUp();
    session.open(options.files);
    return QApplication::exec();
}
