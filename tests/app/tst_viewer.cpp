// SPDX-License-Identifier: Apache-2.0
#include "app/paths.h"
#include "app/reproduce.h"
#include "app/wiring.h"
#include "enhance/catalogue.h"
#include "io/io.h"
#include "ui/export_dialog.h"
#include "ui/figures_panel.h"
#include "ui/notice_strip.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cxr;

namespace {

constexpr int patience = 120'000; // milliseconds; only a failing test waits that long

QString sample(const char* name)
{
    return QString::fromStdString((app::samplesFolder() / name).string());
}

/// The viewer as main() puts it together.
struct Viewer {
    enhance::Catalogue catalogue = enhance::Catalogue::open(app::modelsFolder());
    app::Session session{[this] { return enhance::makeEngine(catalogue); }};
    ui::MainWindow window;
    app::Wiring wiring;

    explicit Viewer(const app::Preferences& preferences) :
        wiring(session, window, catalogue, preferences)
    {
        window.resize(1300, 800);
        window.show();
    }

    [[nodiscard]] const ui::FiguresPanel& figures() const
    {
        return *window.findChild<ui::FiguresPanel*>();
    }
    [[nodiscard]] const ui::NoticeStrip& notices() const
    {
        return *window.findChild<ui::NoticeStrip*>();
    }
};

app::Preferences preferences(ui::Mode mode, int scale)
{
    app::Preferences result;
    result.choices = {mode, scale, QStringLiteral("srcnn-9-1-5"), QStringLiteral("cpu")};
    return result;
}

} // namespace

class TestViewer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("CXR Lens tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_viewer"));
    }

    // Open the sample, enhance, read the panel, export, open the export.
    void mainJobEndToEnd()
    {
        Viewer viewer(preferences(ui::Mode::Evaluate, 1));
        QSignalSpy finished(&viewer.session, &app::Session::finished);
        viewer.session.open({sample("chest_child_8bit.png")});
        QVERIFY(finished.wait(patience));
        const QString before = viewer.figures().evaluateText(0, 0, 0);
        const QString after = viewer.figures().evaluateText(0, 0, 1);
        const QString gain = viewer.figures().evaluateText(0, 0, 2);
        QVERIFY(before.toDouble() > 30);
        QVERIFY(after.toDouble() > before.toDouble());
        QVERIFY2(gain.startsWith(QLatin1Char('+')), qPrintable(gain));

        // The panel agrees with the tables behind it.
        const auto outcome = viewer.session.outcome();
        QCOMPARE(after.toDouble(),
            std::round(outcome->afterFigures->psnrDb(outcome->after->image().frame()) * 100) / 100);

        // Zooming changes the visible region's figures and leaves the whole image's alone.
        const QString visible = viewer.figures().evaluateText(1, 0, 1);
        QTest::keyClick(&viewer.window, Qt::Key_2);
        QTRY_VERIFY(viewer.figures().evaluateText(1, 0, 1) != visible);
        QCOMPARE(viewer.figures().evaluateText(0, 0, 1), after);

        const QString path = m_folder.filePath(QStringLiteral("exported.dcm"));
        QSignalSpy saved(&viewer.session, &app::Session::saved);
        exportTo(viewer, path, ui::ExportFormat::Dicom);
        QVERIFY(saved.wait(patience));
        const auto exported = io::load(path.toStdString());
        QVERIFY2(exported, exported ? "" : exported.error().detail.c_str());
        QVERIFY(exported->image.samples() == outcome->after->image().samples());

        QSignalSpy opened(&viewer.session, &app::Session::opened);
        viewer.session.open({path});
        QVERIFY(opened.wait(patience));
        QCOMPARE(viewer.session.document()->source.format, io::Format::Dicom);
    }

    void twelveBitDicomEnlarged()
    {
        Viewer viewer(preferences(ui::Mode::Enhance, 2));
        QSignalSpy finished(&viewer.session, &app::Session::finished);
        viewer.session.open({sample("chest_pa_12bit.dcm")});
        QVERIFY(finished.wait(patience));
        const auto outcome = viewer.session.outcome();
        const image::Image& source = outcome->document->pixels->image();
        const image::Image& after = outcome->after->image();
        QCOMPARE(after.width(), 2 * source.width());
        QCOMPARE(after.meaning().bits, 12);
        QCOMPARE(after.meaning().spacing->rowMm, source.meaning().spacing->rowMm / 2);
        // No reference, but the consistency check: the enlargement agrees with its input.
        const double rms = viewer.figures().consistencyText(0, 0).toDouble();
        QVERIFY(rms > 0);
        QVERIFY2(rms < 0.01 * source.meaning().range(), qPrintable(QString::number(rms)));

        for (const auto& [format, name] : {std::pair{ui::ExportFormat::Png16, "x.png"},
                 {ui::ExportFormat::Tiff16, "x.tif"}, {ui::ExportFormat::Dicom, "x.dcm"}}) {
            const QString path = m_folder.filePath(QString::fromLatin1(name));
            QSignalSpy saved(&viewer.session, &app::Session::saved);
            exportTo(viewer, path, format);
            QVERIFY(saved.wait(patience));
            const auto exported = io::load(path.toStdString());
            QVERIFY2(exported, exported ? "" : exported.error().detail.c_str());
            QCOMPARE(exported->image.meaning().bits, 12);
            QCOMPARE(exported->image.size(), after.size());
        }
    }

    void cancelAnswersAtOnce()
    {
        Viewer viewer(preferences(ui::Mode::Enhance, 2));
        QSignalSpy tiles(&viewer.session, &app::Session::tileReady);
        viewer.session.open({sample("chest_pa_8bit.png")});
        QVERIFY(tiles.wait(patience));
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(&viewer.window, Qt::Key_Escape);
        QVERIFY(!viewer.session.enhancing());
        QVERIFY(timer.elapsed() < 100);
        const auto atCancel = tiles.size();
        QTest::qWait(300);
        QCOMPARE(tiles.size(), atCancel);
    }

    void choosingAnotherModelSupersedes()
    {
        Viewer viewer(preferences(ui::Mode::Evaluate, 1));
        QSignalSpy finished(&viewer.session, &app::Session::finished);
        QSignalSpy started(&viewer.session, &app::Session::started);
        viewer.session.open({sample("chest_child_8bit.png")});
        QVERIFY(started.wait(patience));
        QTest::keyClick(&viewer.window, Qt::Key_F2); // enhance mode
        QVERIFY(finished.wait(patience));
        QCOMPARE(finished.size(), 1);
        QCOMPARE(viewer.session.outcome()->wish.mode, app::Mode::Enhance);
    }

    void badFilesAreToldAndTheRestOpens()
    {
        const QString text = m_folder.filePath(QStringLiteral("letter.dcm"));
        QFile file(text);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dear colleague");
        file.close();
        Viewer viewer(preferences(ui::Mode::Enhance, 1));
        QSignalSpy opened(&viewer.session, &app::Session::opened);
        viewer.session.open({text, sample("chest_child_8bit.png")});
        QVERIFY(opened.wait(patience));
        QVERIFY(viewer.notices().text().contains(QLatin1String("letter.dcm")));
        QCOMPARE(viewer.session.current(), 1);
    }

    // The document stays when other files cannot be opened, and so does everything one can do
    // with it.
    void exportStillWorksAfterABadFile()
    {
        Viewer viewer(preferences(ui::Mode::Evaluate, 1));
        QSignalSpy finished(&viewer.session, &app::Session::finished);
        viewer.session.open({sample("chest_child_8bit.png")});
        QVERIFY(finished.wait(patience));
        QSignalSpy openFailed(&viewer.session, &app::Session::openFailed);
        viewer.session.open({m_folder.filePath(QStringLiteral("gone.png"))});
        QVERIFY(openFailed.wait(patience));
        QSignalSpy saved(&viewer.session, &app::Session::saved);
        exportTo(viewer, m_folder.filePath(QStringLiteral("after.png")), ui::ExportFormat::Png8);
        QVERIFY(saved.wait(patience));
    }

    void anEvaluatedEnlargementIsExportedWithTheSourcesSpacing()
    {
        Viewer viewer(preferences(ui::Mode::Evaluate, 2));
        QSignalSpy finished(&viewer.session, &app::Session::finished);
        viewer.session.open({sample("chest_pa_12bit.dcm")});
        QVERIFY(finished.wait(patience));
        const image::Image& source = viewer.session.document()->pixels->image();
        const QString path = m_folder.filePath(QStringLiteral("evaluated.dcm"));
        QSignalSpy saved(&viewer.session, &app::Session::saved);
        exportTo(viewer, path, ui::ExportFormat::Dicom);
        QVERIFY(saved.wait(patience));
        const auto exported = io::load(path.toStdString());
        QVERIFY(exported);
        QCOMPARE(exported->image.size(), source.size());
        QVERIFY(exported->image.meaning().spacing == source.meaning().spacing);

        // From the object alone: the source, how it was degraded, and the model.
        const auto made = app::readExport(path.toStdString());
        QVERIFY(made);
        QVERIFY(made->recipe.degraded);
        const auto engine = enhance::makeEngine(viewer.catalogue);
        const auto again = app::reproduce(*made, sample("chest_pa_12bit.dcm").toStdString(),
            viewer.catalogue, *engine, enhance::Device::Cpu, {});
        QVERIFY2(again, again ? "" : again.error().detail.c_str());
        QVERIFY(again->identical());
        QCOMPARE(again->samples, std::uint64_t(source.size().area()));
    }

    void aModelThatIsNotThereLeavesNoOldFigures()
    {
        Viewer viewer(preferences(ui::Mode::Evaluate, 1));
        QSignalSpy finished(&viewer.session, &app::Session::finished);
        QSignalSpy failed(&viewer.session, &app::Session::failed);
        viewer.session.open({sample("chest_child_8bit.png")});
        QVERIFY(finished.wait(patience));
        ui::Choices choices = viewer.window.choices();
        choices.model = QStringLiteral("nonesuch");
        Q_EMIT viewer.window.choicesChanged(choices);
        QVERIFY(failed.wait(patience));
        QTest::keyClick(&viewer.window, Qt::Key_2);
        QTest::qWait(50);
        QCOMPARE(viewer.figures().evaluateText(0, 0, 1), QStringLiteral("–"));
        QVERIFY(viewer.notices().text().contains(QLatin1String("nonesuch")));
    }

    void anExportThatFailsSaysSo()
    {
        Viewer viewer(preferences(ui::Mode::Evaluate, 1));
        QSignalSpy finished(&viewer.session, &app::Session::finished);
        viewer.session.open({sample("chest_child_8bit.png")});
        QVERIFY(finished.wait(patience));
        QSignalSpy failed(&viewer.session, &app::Session::saveFailed);
        exportTo(
            viewer, m_folder.filePath(QStringLiteral("no/folder/x.png")), ui::ExportFormat::Png8);
        QVERIFY(failed.wait(patience));
        QTRY_VERIFY(viewer.notices().text().contains(QLatin1String("cannot be written")));
    }

    void closingInMidRunIsClean()
    {
        QElapsedTimer timer;
        {
            Viewer viewer(preferences(ui::Mode::Enhance, 2));
            QSignalSpy tiles(&viewer.session, &app::Session::tileReady);
            viewer.session.open({sample("chest_pa_8bit.png")});
            QVERIFY(tiles.wait(patience));
            viewer.window.close();
            timer.start();
        }
        QVERIFY(timer.elapsed() < 20'000);
    }

    // The program itself, as a user starts it.
    void screenshotOfTheProgram()
    {
        const QString picture = m_folder.filePath(QStringLiteral("window.png"));
        QProcess process;
        process.start(QStringLiteral(CXR_BINARY_DIR "/bin/cxrlens"),
            {QStringLiteral("--screenshot"), picture, QStringLiteral("--model"),
                QStringLiteral("srcnn-9-1-5"), QStringLiteral("--scale"), QStringLiteral("1"),
                sample("chest_child_8bit.png")});
        QVERIFY(process.waitForFinished(patience));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        const QImage image(picture);
        QVERIFY(image.width() > 800 && image.height() > 500);

        process.start(QStringLiteral(CXR_BINARY_DIR "/bin/cxrlens"),
            {QStringLiteral("--screenshot"), picture,
                m_folder.filePath(QStringLiteral("gone.png"))});
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitCode(), 1);
        const QByteArray errors = process.readAllStandardError();
        QVERIFY(errors.contains("gone.png: the file is not there"));

        process.start(QStringLiteral(CXR_BINARY_DIR "/bin/cxrlens"),
            {QStringLiteral("--screenshot"), picture, QStringLiteral("--model"),
                QStringLiteral("nonesuch"), sample("chest_child_8bit.png")});
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitCode(), 1);
        process.start(QStringLiteral(CXR_BINARY_DIR "/bin/cxrlens"),
            {QStringLiteral("--screenshot"), picture});
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitCode(), 2);
    }

    void versionNeedsNoDisplay()
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(CXR_BINARY_DIR "/bin/cxrlens"), {QStringLiteral("--version")});
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().contains(CXR_VERSION));
    }

private:
    /// By the keyboard and the dialog, as a user does it.
    static void exportTo(Viewer& viewer, const QString& path, ui::ExportFormat format)
    {
        // A desktop's window manager does this when a dialog closes; the offscreen platform does
        // not.
        viewer.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&viewer.window));
        QTest::keyClick(&viewer.window, Qt::Key_S, Qt::ControlModifier);
        auto* dialog = viewer.window.findChild<ui::ExportDialog*>();
        QVERIFY(dialog);
        auto* formats = dialog->findChild<QComboBox*>(QStringLiteral("format"));
        formats->setCurrentIndex(formats->findData(static_cast<int>(format)));
        dialog->findChild<QLineEdit*>(QStringLiteral("path"))->setText(path);
        QTest::mouseClick(
            dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::LeftButton);
        QTRY_VERIFY(!viewer.window.findChild<ui::ExportDialog*>());
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestViewer)
#include "tst_viewer.moc"
