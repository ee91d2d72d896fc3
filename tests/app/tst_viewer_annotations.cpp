// SPDX-License-Identifier: Apache-2.0
// What a reader draws, through the window, the disk and another start of the program.
#include "app/paths.h"
#include "app/wiring.h"
#include "ui/compare_view.h"
#include "ui/file_browser.h"
#include "ui/image_view.h"
#include "ui/notice_strip.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cxr;

namespace {

constexpr int patience = 120'000;

QString sample(const char* name)
{
    return QString::fromStdString((app::samplesFolder() / name).string());
}

/// The viewer as main() puts it together.
struct Viewer {
    enhance::Catalogue catalogue = enhance::Catalogue::open(app::modelsFolder());
    app::Session session{[this] { return enhance::makeEngine(catalogue); }};
    ui::MainWindow window;
    app::Wiring wiring{session, window, catalogue, preferences()};

    Viewer()
    {
        window.resize(1300, 800);
        window.show();
    }

    static app::Preferences preferences()
    {
        app::Preferences result;
        result.choices = {
            ui::Mode::Enhance, 1, QStringLiteral("srcnn-9-1-5"), QStringLiteral("cpu")};
        return result;
    }

    [[nodiscard]] bool open(const QString& path)
    {
        // Stored drawings arrive after the picture; an empty list is told, too, once.
        QSignalSpy opened(&session, &app::Session::opened);
        session.open({path});
        return opened.wait(patience);
    }

    void drag(QPoint from, QPoint to)
    {
        auto* compare = window.findChild<ui::CompareView*>();
        const QPoint middle =
            compare->before()->pictureRect().translated(compare->before()->pos()).center();
        QTest::mousePress(compare, Qt::LeftButton, {}, middle + from);
        QTest::mouseMove(compare, middle + to);
        QTest::mouseRelease(compare, Qt::LeftButton, {}, middle + to);
    }
};

} // namespace

class TestViewerAnnotations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
        QCoreApplication::setOrganizationName(QStringLiteral("CXR Lens tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_viewer_annotations"));
    }

    void drawingsSurviveARestartAndFollowTheFile()
    {
        std::vector<image::Annotation> drawn;
        {
            Viewer viewer;
            QVERIFY(viewer.open(sample("chest_child_8bit.png")));
            QTest::keyClick(&viewer.window, Qt::Key_U);
            viewer.drag({-40, -30}, {50, 20});
            QTest::keyClick(&viewer.window, Qt::Key_E, Qt::ShiftModifier);
            viewer.drag({0, 40}, {40, 90});
            QTest::keyClick(&viewer.window, Qt::Key_R, Qt::ShiftModifier);
            viewer.drag({-60, 40}, {-40, 90});
            QTest::keyClick(&viewer.window, Qt::Key_Z, Qt::ControlModifier);
            drawn = viewer.window.annotations();
            QCOMPARE(drawn.size(), std::size_t(2));
            // Another picture does not have them, and this one has them back.
            QVERIFY(viewer.open(sample("chest_pa_8bit.png")));
            QVERIFY(viewer.window.annotations().empty());
            QVERIFY(viewer.open(sample("chest_child_8bit.png")));
            QTRY_VERIFY(viewer.window.annotations() == drawn);
            viewer.window.close();
        }
        const QString copy = m_home.filePath(QStringLiteral("renamed.png"));
        QVERIFY(QFile::copy(sample("chest_child_8bit.png"), copy));
        Viewer viewer;
        QVERIFY(viewer.open(copy));
        QTRY_VERIFY(viewer.window.annotations() == drawn);
        // What is removed stays away.
        QTest::keyClick(&viewer.window, Qt::Key_Backspace);
        QTest::keyClick(&viewer.window, Qt::Key_Backspace);
        QVERIFY(viewer.window.annotations().empty());
        QTRY_VERIFY(QDir(app::AnnotationWiring::folder()).isEmpty(QDir::Files));
    }

    void aTextThatIsBeingTypedStaysWithItsPicture()
    {
        Viewer viewer;
        QSignalSpy opened(&viewer.session, &app::Session::opened);
        viewer.session.open({sample("chest_pa_8bit.png"), sample("chest_child_8bit.png")});
        QVERIFY(opened.wait(patience));
        QTest::qWait(100); // stored drawings have been looked for
        auto* compare = viewer.window.findChild<ui::CompareView*>();
        QTest::keyClick(compare, Qt::Key_T, Qt::ShiftModifier);
        QTest::mouseClick(compare, Qt::LeftButton, {},
            compare->before()->pictureRect().translated(compare->before()->pos()).center());
        QVERIFY(viewer.window.focusWidget() != compare);
        QTest::keyClicks(viewer.window.focusWidget(), QStringLiteral("nodule?"));
        auto* browser = viewer.window.findChild<ui::FileBrowser*>();
        browser->step(1);
        QVERIFY(opened.wait(patience));
        QVERIFY(viewer.window.annotations().empty());
        QTest::qWait(100);
        QVERIFY(viewer.window.annotations().empty());
        browser->step(-1);
        QVERIFY(opened.wait(patience));
        QTRY_COMPARE(viewer.window.annotations().size(), 1U);
        QCOMPARE(viewer.window.annotations().front().text, std::string("nodule?"));
        QDir(app::AnnotationWiring::folder()).removeRecursively();
    }

    void aFileThatCantBeReadIsKeptAndSaidSo_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("moved");
        // A newer program still looks for its file where it was.
        QTest::newRow("newer") << QByteArray(R"({"format":"cxr-lens annotations","version":9})")
                               << QStringLiteral("newer version") << false;
        QTest::newRow("damaged") << QByteArray("{\"format\":") << QStringLiteral(".unread-1")
                                 << true;
    }

    void aFileThatCantBeReadIsKeptAndSaidSo()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, words);
        QFETCH(const bool, moved);
        Viewer viewer;
        QVERIFY(viewer.open(sample("chest_pa_8bit.png")));
        QTest::keyClick(&viewer.window, Qt::Key_U);
        // Stored ones have arrived when an edit is written.
        const QDir folder(app::AnnotationWiring::folder());
        const QStringList drawings{QStringLiteral("*.json")};
        QTRY_VERIFY((viewer.drag({-40, -30}, {50, 20}), !folder.entryList(drawings).isEmpty()));
        QVERIFY(viewer.open(sample("chest_child_8bit.png")));
        QFile file(folder.filePath(folder.entryList(drawings).value(0)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QVERIFY(viewer.open(sample("chest_pa_8bit.png")));
        auto* notices = viewer.window.findChild<ui::NoticeStrip*>();
        QTRY_VERIFY(notices->text().contains(words));
        QVERIFY(viewer.window.annotations().empty());
        // What is drawn now takes the place of a broken file, and of no other.
        QTest::keyClick(&viewer.window, Qt::Key_U);
        viewer.drag({-40, -30}, {50, 20});
        QTest::qWait(100);
        QFile kept(file.fileName() + (moved ? QStringLiteral(".unread-1") : QString()));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), content);
        QDir(folder).removeRecursively();
    }

    void aPresentationStateBringsTheDrawingsBack()
    {
        const QString folder = m_home.filePath(QStringLiteral("dicom"));
        QVERIFY(QDir().mkpath(folder));
        const QString image = folder + QStringLiteral("/chest.dcm");
        QVERIFY(QFile::copy(sample("chest_pa_12bit.dcm"), image));
        std::vector<image::Annotation> drawn;
        {
            Viewer viewer;
            QVERIFY(viewer.open(image));
            QTest::keyClick(&viewer.window, Qt::Key_U);
            viewer.drag({-40, -30}, {50, 20});
            QTest::keyClick(&viewer.window, Qt::Key_E, Qt::ShiftModifier);
            viewer.drag({0, 40}, {40, 90});
            QTest::keyClick(&viewer.window, Qt::Key_I);
            QTest::keyClick(&viewer.window, Qt::Key_R, Qt::ControlModifier);
            drawn = viewer.window.annotations();
            QCOMPARE(drawn.size(), std::size_t(2));
            QTest::keyClick(&viewer.window, Qt::Key_D, Qt::ShiftModifier);
            auto* dialog =
                viewer.window.findChild<QFileDialog*>(QStringLiteral("exportPresentation"));
            QVERIFY(dialog);
            Q_EMIT dialog->fileSelected(folder + QStringLiteral("/chest_state.dcm"));
            dialog->close();
            auto* notices = viewer.window.findChild<ui::NoticeStrip*>();
            QTRY_VERIFY(notices->text().contains(QStringLiteral("chest_state.dcm")));
        }
        {
            // Whoever has the drawings of his own sees them once.
            Viewer viewer;
            QVERIFY(viewer.open(image));
            QTRY_VERIFY(viewer.window.annotations() == drawn);
            QVERIFY(viewer.window.inverted());
            auto* compare = viewer.window.findChild<ui::CompareView*>();
            QTRY_VERIFY(!compare->document().graphics);
        }
        QVERIFY(QDir(app::AnnotationWiring::folder()).removeRecursively());
        Viewer viewer;
        QVERIFY(viewer.open(image));
        auto* compare = viewer.window.findChild<ui::CompareView*>();
        QTRY_VERIFY(compare->document().graphics);
        QCOMPARE(compare->document().graphics->lines.size(), std::size_t(2));
        QVERIFY(compare->document().graphics->labels[0].text.ends_with("at detector"));
        QCOMPARE(viewer.window.orientation().quarterTurns(), 1);
        QVERIFY(viewer.window.inverted());
    }

    void otherFilesHaveNoPresentationState()
    {
        Viewer viewer;
        QVERIFY(viewer.open(sample("chest_pa_8bit.png")));
        QTest::keyClick(&viewer.window, Qt::Key_D, Qt::ShiftModifier);
        auto* notices = viewer.window.findChild<ui::NoticeStrip*>();
        QVERIFY(notices->text().startsWith(QStringLiteral("chest_pa_8bit.png")));
    }

private:
    QTemporaryDir m_home;
};

QTEST_MAIN(TestViewerAnnotations)
#include "tst_viewer_annotations.moc"
