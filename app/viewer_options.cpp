// SPDX-License-Identifier: Apache-2.0
#include "app/viewer_options.h"

#include "app/paths.h"
#include "ui/commands.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMetaEnum>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <utility>

namespace cxr::app {

namespace {

constexpr int wrongUsage = 2;

/// Gives the texts of the command line a context that lupdate finds.
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QString screenshotOption = QStringLiteral("screenshot");
const QString triggerOption = QStringLiteral("trigger");
const QString sizeOption = QStringLiteral("size");
const QString modelOption = QStringLiteral("model");
const QString modeOption = QStringLiteral("mode");
const QString deviceOption = QStringLiteral("device");
const QString scaleOption = QStringLiteral("scale");

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(CommandLine::tr(
        "Enhances and compares chest radiographs. Not a medical device: enhanced pictures are "
        "not for diagnosis."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({screenshotOption,
        CommandLine::tr("Show the files enhanced, write the window to FILE, leave."),
        QStringLiteral("FILE.png")});
    parser.addOption({triggerOption,
        CommandLine::tr("Before the screenshot, do these: names of commands, joined by commas."),
        QStringLiteral("COMMANDS")});
    parser.addOption({sizeOption, CommandLine::tr("Size of the window in the screenshot."),
        QStringLiteral("WIDTHxHEIGHT")});
    parser.addOption(
        {modelOption, CommandLine::tr("Model, see `cxrlens-cli models`."), QStringLiteral("NAME")});
    parser.addOption({modeOption, CommandLine::tr("enhance or evaluate."), QStringLiteral("MODE")});
    parser.addOption(
        {deviceOption, CommandLine::tr("auto, cpu or cuda."), QStringLiteral("DEVICE")});
    parser.addOption(
        {scaleOption, CommandLine::tr("1 restores, 2 to 4 enlarge."), QStringLiteral("N")});
    parser.addPositionalArgument(QStringLiteral("FILES"),
        CommandLine::tr("Images, or folders of images."), QStringLiteral("[FILES…]"));
}

[[noreturn]] void leaveOnMistake(const QString& mistake)
{
    std::fprintf(stderr, "cxrlens: %s\n", qPrintable(mistake));
    std::exit(wrongUsage);
}

/// The option's value if it is one of `allowed`; ends the program otherwise.
QString oneOf(const QCommandLineParser& parser, const QString& name, const QStringList& allowed)
{
    const QString value = parser.value(name);
    if (!parser.isSet(name) || allowed.contains(value))
        return value;
    leaveOnMistake(
        CommandLine::tr("--%1 takes one of: %2").arg(name, allowed.join(QStringLiteral(", "))));
}

} // namespace

void ViewerOptions::answerAndLeave(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    QCommandLineParser parser;
    describe(parser);
    parser.parse(arguments); // mistakes are parse()'s to report: Qt's own options are still there
    const bool help = parser.isSet(QStringLiteral("help"));
    if (!help && !parser.isSet(QStringLiteral("version")))
        return;
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("cxrlens"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CXR_VERSION));
    if (help)
        parser.showHelp();
    parser.showVersion();
}

ViewerOptions ViewerOptions::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        leaveOnMistake(parser.errorText());

    ViewerOptions options;
    options.files = parser.positionalArguments();
    options.screenshot = parser.value(screenshotOption);
    const auto commands = QMetaEnum::fromType<ui::Command>();
    options.triggers = parser.value(triggerOption).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& name : std::as_const(options.triggers)) {
        if (commands.keyToValue(name.toLatin1().constData()) < 0)
            leaveOnMistake(CommandLine::tr("there is no command %1").arg(name));
    }
    if (parser.isSet(sizeOption)) {
        const QStringList sides = parser.value(sizeOption).split(QLatin1Char('x'));
        options.size = {sides.value(0).toInt(), sides.value(1).toInt()};
        if (sides.size() != 2 || options.size.width() < 1 || options.size.height() < 1)
            leaveOnMistake(CommandLine::tr("--size takes WIDTHxHEIGHT, for example 1360x860"));
    }
    options.model = parser.value(modelOption);
    options.mode =
        oneOf(parser, modeOption, {QStringLiteral("enhance"), QStringLiteral("evaluate")});
    options.device = oneOf(parser, deviceOption,
        {QStringLiteral("auto"), QStringLiteral("cpu"), QStringLiteral("cuda")});
    options.scale = oneOf(parser, scaleOption,
        {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")})
                        .toInt();
    if (!options.screenshot.isEmpty() && options.files.isEmpty())
        leaveOnMistake(CommandLine::tr("--screenshot needs files to show"));
    return options;
}

bool ViewerOptions::showsOnlySamples() const
{
    const QDir samples(QString::fromStdString(samplesFolder().string()));
    return std::all_of(files.begin(), files.end(), [&](const QString& file) {
        return QFileInfo(file).absoluteDir().canonicalPath() == samples.canonicalPath();
    });
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
