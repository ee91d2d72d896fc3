// SPDX-License-Identifier: Apache-2.0
// Presentation states of our own, before the eyes of our reader, dciodvfy and dcmp2pgm.

#include "image/annotation_graphics.h"
#include "image/checksum.h"
#include "image/display.h"
#include "io/dicom/create.h"
#include "io/dicom/presentation_finder.h"
#include "io/dicom/presentation_writer.h"
#include "io_dicom_fixtures.h"
#include "io_fixtures.h"
#include "pnm.h"

#include <QProcess>
#include <QStandardPaths>

#include <cmath>
#include <numbers>

using namespace cxr;
using namespace cxr::test;
using image::Annotation;
using image::AnnotationKind;

namespace {

constexpr image::Size size{96, 64};

/// A complete digital radiograph.
std::filesystem::path makeImage(const Folder& folder, bool inverted = false)
{
    image::Meaning meaning;
    meaning.bits = 12;
    meaning.inverted = inverted;
    meaning.spacing = image::Spacing{.rowMm = 0.2, .columnMm = 0.2};
    io::DxDescription dx;
    dx.seed = "presentation writer";
    dx.patientName = "Müller^Jörg";
    dx.patientId = "4711";
    const auto path = folder / "image.dcm";
    const auto made = io::createDx(path, testImage(size, meaning), dx);
    if (!made)
        qFatal("%s", made.error().detail.c_str());
    return path;
}

io::PresentedView viewOf(const std::filesystem::path& path)
{
    const auto loaded = io::load(path);
    io::PresentedView view;
    view.image = path;
    view.imageSha256 = loaded->source.sha256;
    view.size = loaded->image.size();
    view.meaning = loaded->image.meaning();
    view.window = {.center = 2000, .width = 1500.5, .name = "LUNG"};
    view.area = image::frameOf(view.size);
    view.programVersion = "0.0.1";
    return view;
}

std::vector<Annotation> everything()
{
    Annotation outline{.kind = AnnotationKind::Freehand, .points = {}};
    for (int i = 0; i < 20'000; ++i) {
        const double angle = 2 * std::numbers::pi * i / 20'000;
        outline.points.push_back({40 + 20 * std::cos(angle), 30 + 20 * std::sin(angle)});
    }
    return {{AnnotationKind::Line, {{0, 0}, {10.25, 20}}},
        {AnnotationKind::Angle, {{0, 1}, {30, 40}, {50, 6}}},
        {AnnotationKind::CardiothoracicRatio, {{10, 20}, {30, 20}, {0, 50}, {90, 50}}},
        {AnnotationKind::Arrow, {{50, 10}, {70, 30}}, "old fracture"},
        {AnnotationKind::Text, {{7.5, 8}}, "Knötchen? a\\b"},
        {AnnotationKind::Rectangle, {{20, 10}, {30, 40}}},
        {AnnotationKind::Ellipse, {{20, 10}, {40, 60}}}, outline};
}

std::vector<std::string> texts()
{
    return {"4.5 mm at detector", "31.0°", "CTR 0.22\nholds for a PA view", "old fracture",
        "Knötchen? a\\b", "", "", ""};
}

} // namespace

class TestPresentationWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<Folder>(); }

    void everythingIsReadBack()
    {
        const auto imagePath = makeImage(*m_folder);
        io::PresentedView view = viewOf(imagePath);
        view.annotations = everything();
        view.texts = texts();
        view.area = {10, 5, 50, 40};
        view.pixelAspect = 1.25;
        view.inverted = true;
        const auto statePath = *m_folder / "state.dcm";
        const auto written = io::writePresentationState(statePath, view);
        QVERIFY2(written, written ? "" : written.error().detail.c_str());

        // As the viewer does: by looking beside the image.
        io::PresentationFinder finder;
        const auto loaded = io::load(imagePath);
        const auto state = finder.find(imagePath, loaded->source.sopInstanceUid, 0, size);
        QVERIFY(state.has_value());
        QCOMPARE(state->path, statePath);
        QCOMPARE(state->label, std::string("CXR_LENS"));
        QCOMPARE(state->notices.size(), std::size_t(0));
        QVERIFY(state->displayedArea == view.area);
        QCOMPARE(state->pixelAspect, 1.25);
        QVERIFY(state->inverted);
        QCOMPARE(state->window->center, 2000.0);
        QCOMPARE(state->window->width, 1500.5);
        QCOMPARE(state->window->name, std::string("LUNG"));
        QVERIFY(state->graphics.shutter == std::nullopt);
        QCOMPARE(state->graphics.labels.size(), std::size_t(5));
        QCOMPARE(state->graphics.labels[2].text, texts()[2]);
        QCOMPARE(state->graphics.labels[4].text, texts()[4]);
        QVERIFY((state->graphics.labels[4].at == image::Point{7.5, 8}));
        std::size_t lines = 0;
        for (const Annotation& item : view.annotations)
            lines += image::linesOf(item).size();
        QCOMPARE(state->graphics.lines.size(), lines);
        // The last one is thinned out, but closed and on its circle.
        const image::Polyline& outline = state->graphics.lines.back();
        QVERIFY(outline.points.size() > 4000 && outline.points.size() <= 8000);
        QVERIFY(outline.points.front() == outline.points.back());
        for (const image::Point& point : outline.points)
            QVERIFY(std::abs(std::hypot(point.x - 40, point.y - 30) - 20) < 1e-4);
        // Who has the drawings themselves needs no second copy of them.
        std::vector<Annotation> kept = view.annotations;
        kept.pop_back();
        const image::Graphics rest = image::withoutTwins(state->graphics, kept, texts());
        QCOMPARE(rest.lines.size(), std::size_t(1));
        QVERIFY(rest.labels.empty());
        kept[0].points[0].x += 0.5; // moved since
        QCOMPARE(image::withoutTwins(state->graphics, kept, texts()).lines.size(), std::size_t(2));
    }

    void dciodvfyFindsNoError_data()
    {
        QTest::addColumn<bool>("drawn");
        QTest::addColumn<bool>("turned");
        QTest::addColumn<bool>("table");
        QTest::newRow("plain") << false << false << false;
        QTest::newRow("drawn") << true << false << false;
        QTest::newRow("turned") << true << true << false;
        QTest::newRow("table") << true << true << true;
    }

    void dciodvfyFindsNoError()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("dciodvfy")).isEmpty())
            QSKIP("dciodvfy is not installed (package dicom3tools)");
        QFETCH(bool, drawn);
        QFETCH(bool, turned);
        QFETCH(bool, table);
        io::PresentedView view = viewOf(makeImage(*m_folder));
        if (drawn) {
            view.annotations = everything();
            view.texts = texts();
        }
        if (turned)
            view.orientation = {1, true};
        std::vector<std::uint16_t> curve(3000);
        for (std::size_t i = 0; i < curve.size(); ++i)
            curve[i] = static_cast<std::uint16_t>(i * 4095 / (curve.size() - 1));
        if (table)
            view.window = image::windowOf(image::Lut(100, 12, curve), "curve");
        const auto path = *m_folder / "state.dcm";
        QVERIFY(io::writePresentationState(path, view));
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("dciodvfy"), {qtPath(path)});
        QVERIFY(process.waitForFinished());
        const QString said = QString::fromUtf8(process.readAll());
        QVERIFY2(
            said.contains(QStringLiteral("GrayscaleSoftcopyPresentationState")), qPrintable(said));
        for (const QString& line : said.split(QLatin1Char('\n')))
            QVERIFY2(!line.startsWith(QStringLiteral("Error")), qPrintable(said));
    }

    void dcmp2pgmShowsTheSame_data()
    {
        QTest::addColumn<int>("turns");
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<bool>("negative");
        QTest::addColumn<bool>("inverted");
        QTest::addColumn<bool>("stretched");
        QTest::newRow("as it is") << 0 << false << false << false << false;
        QTest::newRow("inverted") << 0 << false << false << true << false;
        QTest::newRow("a negative") << 0 << false << true << false << false;
        QTest::newRow("an inverted negative") << 0 << false << true << true << false;
        QTest::newRow("turned") << 1 << false << false << false << false;
        QTest::newRow("turned and mirrored") << 3 << true << false << true << false;
        QTest::newRow("a stretched table") << 2 << false << false << false << true;
    }

    void dcmp2pgmShowsTheSame()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("dcmp2pgm"));
        if (program.isEmpty())
            QSKIP("dcmp2pgm (Debian's package dcmtk) is not installed");
        QFETCH(int, turns);
        QFETCH(bool, mirrored);
        QFETCH(bool, negative);
        QFETCH(bool, inverted);
        QFETCH(bool, stretched);
        const auto imagePath = makeImage(*m_folder, negative);
        io::PresentedView view = viewOf(imagePath);
        view.window.width = 1501;
        view.orientation = {turns, mirrored};
        view.inverted = inverted;
        view.annotations = everything();
        view.texts = texts();
        if (stretched) {
            std::vector<std::uint16_t> entries;
            for (int i = 0; i < 2000; ++i)
                entries.push_back(
                    static_cast<std::uint16_t>(std::lround(std::pow(i / 1999.0, 1.3) * 4095)));
            view.window = image::windowOf(image::Lut(1000, 12, entries));
            view.window.center -= 300;
            view.window.width *= 1.2;
        }
        const auto statePath = *m_folder / "state.dcm";
        QVERIFY(io::writePresentationState(statePath, view));
        const auto picture = *m_folder / "shown.pgm";
        QProcess process;
        process.start(
            program, {QStringLiteral("-p"), qtPath(statePath), qtPath(imagePath), qtPath(picture)});
        QVERIFY(process.waitForFinished(20'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        const Pnm shown = readPnm(readBytes(picture));
        QCOMPARE(shown.width, view.orientation.lying() ? size.height : size.width);
        const auto loaded = io::load(imagePath);
        const auto lut = image::displayLut(loaded->image.meaning(), view.window, inverted);
        int largest = 0;
        for (int y = 0; y < size.height; ++y) {
            for (int x = 0; x < size.width; ++x) {
                const image::Point at =
                    view.orientation.apply({x + 0.5, y + 0.5}, size.width, size.height);
                const int index = static_cast<int>(at.y) * shown.width + static_cast<int>(at.x);
                const int theirs = static_cast<unsigned char>(shown.levels[index]);
                largest = std::max(largest, std::abs(theirs - lut[loaded->image.row(y)[x]]));
            }
        }
        QVERIFY2(largest <= 1, QByteArray::number(largest));
    }

    void whatCannotHaveOneIsRefused()
    {
        const auto imagePath = makeImage(*m_folder);
        const auto target = *m_folder / "state.dcm";
        io::PresentedView view = viewOf(imagePath);
        view.imageSha256 = std::string(64, '0');
        QCOMPARE(io::writePresentationState(target, view).error().code, Code::CannotWrite);
        view.imageSha256.clear();
        view.image = *m_folder / "none.dcm";
        QCOMPARE(io::writePresentationState(target, view).error().code, Code::FileNotFound);
        view.image = *m_folder / "picture.png";
        writeBytes(view.image, "\x89PNG\r\n\x1a\n and so on");
        QCOMPARE(io::writePresentationState(target, view).error().code, Code::UnsupportedContent);
        view.image = imagePath;
        QCOMPARE(io::writePresentationState(*m_folder / "no folder/state.dcm", view).error().code,
            Code::CannotWrite);
        QCOMPARE(m_folder->entries(),
            QStringList({QStringLiteral("image.dcm"), QStringLiteral("picture.png")}));
    }

private:
    std::unique_ptr<Folder> m_folder;
};

QTEST_MAIN(TestPresentationWriter)
#include "tst_presentation_writer.moc"
