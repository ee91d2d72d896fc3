// SPDX-License-Identifier: Apache-2.0
#include "app/viewer_options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

namespace cxr::app {

namespace {

constexpr int wrongUsage = 2;

QString tr(const char* text)
{
    return QCoreApplication::translate("ViewerOptions", text);
}

/// The option's value if it is one of `allowed`; ends the program otherwise.
QString oneOf(const QCommandLineParser& parser, const QString& name, const QStringList& allowed)
{
    const QString value = parser.value(name);
    if (!parser.isSet(name) || allowed.contains(value))
        return value;
    std::fprintf(stderr, "cxrlens: --%s takes one of: %s\n", qPrintable(name),
        qPrintable(allowed.join(QStringLiteral(", "))));
    std::exit(wrongUsage);
}

} // namespace

ViewerOptions ViewerOptions::parse(const QStringList& arguments)
{
    const QString screenshot = QStringLiteral("screenshot");
    const QString model = QStringLiteral("model");
    const QString mode = QStringLiteral("mode");
    const QString device = QStringLiteral("device");
    const QString scale = QStringLiteral("scale");

    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Enhances and compares chest radiographs. Not a medical device: enhanced pictures are "
           "not for diagnosis."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({screenshot, tr("Show the files enhanced, write the window to FILE, leave."),
        QStringLiteral("FILE.png")});
    parser.addOption({model, tr("Model, see `cxrlens-cli models`."), QStringLiteral("NAME")});
    parser.addOption({mode, tr("enhance or evaluate."), QStringLiteral("MODE")});
    parser.addOption({device, tr("auto, cpu or cuda."), QStringLiteral("DEVICE")});
    parser.addOption({scale, tr("1 restores, 2 enlarges."), QStringLiteral("N")});
    parser.addPositionalArgument(
        QStringLiteral("FILES"), tr("Images, or folders of images."), QStringLiteral("[FILES…]"));
    if (!parser.parse(arguments)) {
        std::fprintf(stderr, "cxrlens: %s\n", qPrintable(parser.errorText()));
        std::exit(wrongUsage);
    }
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp();
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();

    ViewerOptions options;
    options.files = parser.positionalArguments();
    options.screenshot = parser.value(screenshot);
    options.model = parser.value(model);
    options.mode = oneOf(parser, mode, {QStringLiteral("enhance"), QStringLiteral("evaluate")});
    options.device = oneOf(
        parser, device, {QStringLiteral("auto"), QStringLiteral("cpu"), QStringLiteral("cuda")});
    options.scale = oneOf(parser, scale, {QStringLiteral("1"), QStringLiteral("2")}).toInt();
    return options;
}

Preferences ViewerOptions::preferences() const
{
    Preferences result = screenshot.isEmpty() ? Preferences::load() : Preferences{};
    if (!model.isEmpty())
        result.choices.model = model;
    if (!mode.isEmpty()) {
        result.choices.mode =
            mode == QLatin1String("evaluate") ? ui::Mode::Evaluate : ui::Mode::Enhance;
    }
    if (!device.isEmpty())
        result.choices.device = device;
    if (scale > 0)
        result.choices.scale = scale;
    return result;
}

} // namespace cxr::app
