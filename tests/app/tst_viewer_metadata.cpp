// SPDX-License-Identifier: Apache-2.0
// Metadata, frames and media in the viewer as main() puts it together.
#include "app/fake_engine.h"
#include "app/paths.h"
#include "app/wiring.h"
#include "core/dicomdir_fixtures.h"
#include "core/io_dicom_fixtures.h"
#include "core/presentation_fixtures.h"
#include "ui/compare_view.h"
#include "ui/notice_strip.h"
#include "ui/view_state.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace cxr;

namespace {

constexpr int patience = 60'000; // milliseconds; only a failing test waits that long

struct Viewer {
    enhance::Catalogue catalogue = enhance::Catalogue::open(app::modelsFolder());
    std::shared_ptr<test::Script> script = std::make_shared<test::Script>();
    app::Session session{[this] { return std::make_unique<test::FakeEngine>(script); }};
    ui::MainWindow window;
    app::Wiring wiring{session, window, catalogue, {}};
    QTreeView* tree = window.findChild<QTreeView*>(QStringLiteral("metadataTree"));

    Viewer()
    {
        script->tiles.release(1000);
        window.resize(1300, 800);
        window.show();
    }
    ~Viewer() { script->tiles.release(1000); }

    void open(const QStringList& paths)
    {
        QSignalSpy opened(&session, &app::Session::opened);
        session.open(paths);
        QVERIFY(opened.wait(patience));
    }
    /// The value beside a tag at the top of the tree.
    [[nodiscard]] QString value(const char* tag) const
    {
        const QModelIndexList found = tree->model()->match(
            tree->model()->index(0, 0), Qt::DisplayRole, QString::fromLatin1(tag), 1);
        return found.isEmpty() ? QString() : found[0].siblingAtColumn(3).data().toString();
    }
};

} // namespace

class TestViewerMetadata : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("CXR Lens tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_viewer_metadata"));
        QVERIFY(m_folder.isValid());
    }

    void metadataFollowTheOpenImage()
    {
        const QString first = write("first.dcm", "Doe^Jane", 1);
        const QString second = write("second.dcm", "Roe^John", 1);
        Viewer viewer;
        viewer.open({first, second});
        QCOMPARE(viewer.window.windowTitle(), QStringLiteral("Doe, Jane – first.dcm – CXR Lens"));
        QCOMPARE(viewer.tree->model()->rowCount(), 0); // nothing is read while nobody looks
        QVERIFY(QTest::qWaitForWindowActive(&viewer.window));
        QTest::keyClick(&viewer.window, Qt::Key_T);
        // What is typed at once is a search, though the file is still being read.
        auto* search = viewer.window.findChild<QLineEdit*>(QStringLiteral("metadataSearch"));
        QVERIFY(search->hasFocus());
        QTRY_COMPARE_WITH_TIMEOUT(
            viewer.value("(0010,0010)"), QStringLiteral("Doe^Jane"), patience);
        viewer.session.select(1);
        QTRY_COMPARE_WITH_TIMEOUT(
            viewer.value("(0010,0010)"), QStringLiteral("Roe^John"), patience);
    }

    void framesAreChosen()
    {
        const QString path = write("three.dcm", "Doe^Jane", 3);
        Viewer viewer;
        viewer.open({path});
        auto* box = viewer.window.findChild<QSpinBox*>(QStringLiteral("frame"));
        QVERIFY(box->isVisible());
        QCOMPARE(box->maximum(), 3);
        QVERIFY(!viewer.window.findChild<ui::NoticeStrip*>()->text().contains(
            QLatin1String("Only frame")));
        QVERIFY(QTest::qWaitForWindowActive(&viewer.window));
        QSignalSpy opened(&viewer.session, &app::Session::opened);
        QTest::keyClick(&viewer.window, Qt::Key_Period);
        QVERIFY(opened.wait(patience));
        const auto document = viewer.session.document();
        QCOMPARE(document->source.frame, 1);
        QCOMPARE(document->pixels->image().row(0)[0], std::uint16_t{200});
        QCOMPARE(box->value(), 2);
        // A frame that is not there leaves the document and its file as they are.
        QSignalSpy failed(&viewer.session, &app::Session::openFailed);
        viewer.session.selectFrame(7);
        QVERIFY(failed.wait(patience));
        QCOMPARE(viewer.session.document(), document);
        QVERIFY(!viewer.session.files()[0].problem);
        QCOMPARE(box->value(), 2);
    }

    void aMediumsIndexOpensItsImages()
    {
        QVERIFY(!write("IM2", "Roe^John", 1).isEmpty());
        QVERIFY(!write("IM1", "Doe^Jane", 1).isEmpty());
        const QString index = m_folder.filePath(QStringLiteral("DICOMDIR"));
        test::writeIndex(index.toStdString(), {"IM2", "GONE", "IM1"});
        Viewer viewer;
        viewer.open({index});
        const auto& files = viewer.session.files();
        const auto opened = std::count_if(
            files.begin(), files.end(), [](const app::SessionFile& file) { return !file.problem; });
        QCOMPARE(opened, 2);
        QCOMPARE(files.size(), std::size_t(3)); // and the one that is missing, with a word
        QVERIFY(viewer.session.document()->source.path.filename().string().starts_with("IM"));
    }

    void aPresentationStateDecidesTheFirstView()
    {
        QTemporaryDir folder;
        DcmFileFormat image;
        test::DicomPicture picture{.rows = 48, .columns = 64};
        picture.cells.assign(48 * 64, 100);
        test::fillDicom(image, picture);
        const QString imagePath = folder.filePath(QStringLiteral("image.dcm"));
        QVERIFY(test::writeDicom(image, imagePath.toStdString()));
        DcmFileFormat state;
        test::fillState(state);
        test::addWindow(*state.getDataset(), "100", "400");
        test::putCorners(state, {11, 21}, {42, 36});
        state.getDataset()->putAndInsertUint16(DCM_ImageRotation, 90);
        state.getDataset()->putAndInsertString(DCM_ImageHorizontalFlip, "Y");
        const QString statePath = folder.filePath(QStringLiteral("state.dcm"));
        QVERIFY(test::writeDicom(state, statePath.toStdString()));
        for (const QString& path : {imagePath, statePath}) {
            Viewer viewer;
            viewer.open({path});
            const auto* view = viewer.window.findChild<ui::CompareView*>()->state();
            QCOMPARE(view->orientation(), image::Orientation(1, true));
            const image::Rect area{10, 20, 32, 16};
            QCOMPARE(image::intersected(view->visibleRect(), area), area);
            QCOMPARE(view->window().center, 100.0);
            QVERIFY(viewer.window.findChild<ui::NoticeStrip*>()->text().contains(
                QLatin1String("state.dcm")));
            QVERIFY(QTest::qWaitForWindowActive(&viewer.window));
            QTest::keyClick(&viewer.window, Qt::Key_H);
            QTest::keyClick(&viewer.window, Qt::Key_R, Qt::ControlModifier);
            QCOMPARE(view->orientation(), image::Orientation(2, false));
            QTest::keyClick(&viewer.window, Qt::Key_0, Qt::ControlModifier);
            QCOMPARE(view->orientation(), image::Orientation(1, true));
        }
    }

    void aFileOfOneFrameHasNoChooser()
    {
        const QString path = write("one.dcm", "Doe^Jane", 1);
        Viewer viewer;
        viewer.open({path});
        QVERIFY(!viewer.window.findChild<QSpinBox*>(QStringLiteral("frame"))->isVisible());
    }

    void theBannerStaysHidden()
    {
        const QString path = write("hidden.dcm", "Doe^Jane", 1);
        {
            Viewer viewer;
            QVERIFY(QTest::qWaitForWindowActive(&viewer.window));
            QTest::keyClick(&viewer.window, Qt::Key_P);
        }
        QVERIFY(!app::Preferences::load().settings.banner);
        QVERIFY(app::Preferences{}.save(app::Preferences::load()));
        QVERIFY(app::Preferences::load().settings.banner);
    }

private:
    /// Frame n has 100 (n + 1) everywhere.
    [[nodiscard]] QString write(const char* name, const char* patient, int frames) const
    {
        DcmFileFormat file;
        test::DicomPicture picture;
        picture.rows = 32;
        picture.columns = 32;
        for (int frame = 0; frame < frames; ++frame)
            picture.cells.insert(
                picture.cells.end(), 32 * 32, static_cast<Uint16>(100 * (frame + 1)));
        test::fillDicom(file, picture);
        file.getDataset()->putAndInsertString(DCM_PatientName, patient);
        if (frames > 1)
            file.getDataset()->putAndInsertString(
                DCM_NumberOfFrames, std::to_string(frames).c_str());
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        test::writeDicom(file, path.toStdString());
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestViewerMetadata)
#include "tst_viewer_metadata.moc"
