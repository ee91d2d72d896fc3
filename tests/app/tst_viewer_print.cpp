// SPDX-License-Identifier: Apache-2.0
// From Ctrl+P to a PDF on the disk, by way of the dialogs.
#include "app/paths.h"
#include "app/wiring.h"
#include "ui/notice_strip.h"
#include "ui/print_dialog.h"

#include <QFile>
#include <QFileDialog>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace cxr;

namespace {

constexpr int patience = 120'000;

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
            ui::Mode::Evaluate, 1, QStringLiteral("srcnn-9-1-5"), QStringLiteral("cpu")};
        return result;
    }
};

} // namespace

class TestViewerPrint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("CXR Lens tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_viewer_print"));
    }

    void aPdfHasFiguresReferenceAndBadge()
    {
        Viewer viewer;
        QSignalSpy finished(&viewer.session, &app::Session::finished);
        viewer.session.open(
            {QString::fromStdString((app::samplesFolder() / "chest_pa_12bit.dcm").string())});
        QVERIFY(finished.wait(patience));
        QTest::keyClick(&viewer.window, Qt::Key_P, Qt::ControlModifier);
        auto* dialog = viewer.window.findChild<ui::PrintDialog*>();
        QVERIFY(dialog);
        QVERIFY(dialog->choice().trueSize);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("pdf")), Qt::LeftButton);
        auto* files = viewer.window.findChild<QFileDialog*>(QStringLiteral("savePdf"));
        QVERIFY(files);
        const QString path = m_folder.filePath(QStringLiteral("page.pdf"));
        Q_EMIT files->fileSelected(path);
        files->close();
        auto* notices = viewer.window.findChild<ui::NoticeStrip*>();
        QTRY_VERIFY_WITH_TIMEOUT(notices->text().contains(QStringLiteral("page.pdf")), patience);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("pdftotext is not installed (package poppler-utils)");
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAll()).simplified();
        for (const char* words :
            {"not for diagnosis", "True size", "at detector", "PSNR", "SSIM", "Reference"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(text));
    }

    void aFolderThatIsNotThereIsSaid()
    {
        Viewer viewer;
        QSignalSpy finished(&viewer.session, &app::Session::finished);
        viewer.session.open(
            {QString::fromStdString((app::samplesFolder() / "chest_child_8bit.png").string())});
        QVERIFY(finished.wait(patience));
        QTest::keyClick(&viewer.window, Qt::Key_P, Qt::ControlModifier);
        auto* dialog = viewer.window.findChild<ui::PrintDialog*>();
        QVERIFY(!dialog->choice().trueSize); // a PNG without millimetres
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("pdf")), Qt::LeftButton);
        auto* files = viewer.window.findChild<QFileDialog*>(QStringLiteral("savePdf"));
        Q_EMIT files->fileSelected(m_folder.filePath(QStringLiteral("no folder/page.pdf")));
        files->close();
        auto* notices = viewer.window.findChild<ui::NoticeStrip*>();
        QTRY_VERIFY_WITH_TIMEOUT(
            notices->text().contains(QStringLiteral("cannot be written")), patience);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestViewerPrint)
#include "tst_viewer_print.moc"
