// SPDX-License-Identifier: Apache-2.0
// The viewer's window with made-up contents, to look at it without the rest of the program:
// demo_window [welcome|enhance|evaluate|growing|light|help|settings|export]. Not shipped.
#include "pictures.h"
#include "ui/export_dialog.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QFile>
#include <QTimer>

#include <limits>

using namespace cxr;
using namespace cxr::ui;

namespace {

constexpr image::Size sourceSize{1100, 1017};

Figures evaluation()
{
    Figures figures;
    figures.mode = Mode::Evaluate;
    figures.reference = QStringLiteral("Reference: the file phantom_01.png itself");
    figures.definition = QStringLiteral(
        "Bilinear ÷2 and ×2, whole frame without a 6-pixel border, range 4095. SSIM: Wang 2004, "
        "Gaussian σ 1.5, 11 × 11.");
    figures.areas = {
        {.area = QStringLiteral("Whole image"),
            .available = true,
            .psnrDb = {36.38, 38.31},
            .mse = {14.95, 9.58},
            .ssim = {0.9481, 0.9603}},
        {.area = QStringLiteral("Visible region"),
            .available = true,
            .psnrDb = {37.95, std::numeric_limits<double>::infinity()},
            .mse = {10.42, 0},
            .ssim = {0.9522, 0.9431}},
        {.area = QStringLiteral("Lens"), .available = false},
    };
    return figures;
}

Figures consistency()
{
    Figures figures;
    figures.mode = Mode::Enhance;
    figures.areas = {
        {.area = QStringLiteral("Whole image"),
            .available = true,
            .consistencyRms = 0.41,
            .consistencyMax = 5},
        {.area = QStringLiteral("Visible region"),
            .available = true,
            .consistencyRms = 0.38,
            .consistencyMax = 4},
        {.area = QStringLiteral("Lens"),
            .available = true,
            .consistencyRms = 0.22,
            .consistencyMax = 1},
    };
    return figures;
}

void show(MainWindow& window, const QString& scene)
{
    window.setDeviceText(QStringLiteral("CPU (2 threads)"));
    window.setDevices({{QStringLiteral("auto"), QStringLiteral("Automatic"), true},
        {QStringLiteral("cpu"), QStringLiteral("CPU (2 threads)"), true},
        {QStringLiteral("cuda"), QStringLiteral("CUDA"), false}});
    window.setModels({{QStringLiteral("srcnn-9-5-5"), 1, QStringLiteral("SRCNN 9-5-5"),
                          QStringLiteral("+1.9 dB on the validation set")},
        {QStringLiteral("srcnn-9-1-5"), 2, QStringLiteral("SRCNN 9-1-5"), {}}});
    const bool evaluate = scene == QLatin1String("evaluate") || scene == QLatin1String("light");
    Choices choices;
    choices.mode = evaluate ? Mode::Evaluate : Mode::Enhance;
    choices.model = QStringLiteral("srcnn-9-5-5");
    choices.device = QStringLiteral("auto");
    window.setChoices(choices);
    window.setSettings({.smooth = true, .dark = scene != QLatin1String("light")});
    if (scene == QLatin1String("welcome"))
        return;

    window.setFiles(
        {{QStringLiteral("/data/phantom_01.png"), {}},
            {QStringLiteral("/data/phantom_02_with_a_rather_long_name.dcm"), {}},
            {QStringLiteral("/data/broken.dcm"), QStringLiteral("The file is cut short.")}},
        0);
    Document document = pictures::document(pictures::chest(sourceSize, 2.2));
    document.notices = {QStringLiteral("Colour was converted to luminance.")};
    document.description = QStringLiteral("PNG · 1100 × 1017 · 12 bit · 1.4 MB");
    document.patient = QStringLiteral("Phantom, Alice\nID 0001 · 2024-01-31");
    window.setDocument(document);
    window.setFigures(evaluate ? evaluation() : consistency());

    const auto enhanced = pictures::chest(sourceSize, 0.8);
    if (scene == QLatin1String("growing")) {
        window.setBusy(true);
        window.showNotice(
            QStringLiteral("CUDA doesn't answer; the CPU is used."), Severity::Warning);
        image::Meaning meaning = enhanced->image().meaning();
        window.beginAfter(pictures::layer(nullptr, 1, true),
            std::make_shared<image::Pyramid>(image::Image(sourceSize, meaning)));
        constexpr int tile = 256;
        for (int i = 0; i < 9; ++i) {
            const image::Rect at = image::intersected(
                {i % 5 * tile, i / 5 * tile, tile, tile}, enhanced->image().frame());
            window.writeTile(at, enhanced->image().cropped(at));
        }
        window.setProgress(0.45, QStringLiteral("12 s left"));
        return;
    }
    window.finishAfter(pictures::layer(enhanced, 1, true));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("cxrlens-demo"));
    QApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    const QString scene = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("evaluate");
    MainWindow window;
    window.resize(1360, 860);
    show(window, scene);
    window.show();
    if (scene == QLatin1String("export")) {
        auto* dialog =
            new ExportDialog({.path = QStringLiteral("/tmp/phantom_01_enhanced.png")}, &window);
        dialog->open();
    }
    return QApplication::exec();
}
