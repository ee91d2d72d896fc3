// SPDX-License-Identifier: Apache-2.0
#include "pictures.h"
#include "ui/frame_chooser.h"
#include "ui/main_window.h"
#include "ui/metadata_panel.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

using namespace cxr;
using namespace cxr::ui;

namespace {

Metadata metadata()
{
    const auto row = [](int depth, const char* tag, const char* vr, const char* name,
                         const char* value, bool patient = false) {
        return MetadataRow{depth, QString::fromLatin1(tag), QString::fromLatin1(vr),
            QString::fromLatin1(name), QString::fromUtf8(value), patient};
    };
    return {{row(0, "(0008,0060)", "CS", "Modality", "DX"),
                row(0, "(0010,0010)", "PN", "Patient Name", "山田^太郎", true),
                row(0, "(0054,0220)", "SQ", "View Code Sequence", "1 item"),
                row(1, "", "", "Item 1", ""),
                row(2, "(0008,0104)", "LO", "Code Meaning", "postero-anterior"),
                row(0, "(0028,0010)", "US", "Rows", "2048")},
        {}};
}

struct Panel {
    MetadataPanel panel;
    QLineEdit* search = panel.findChild<QLineEdit*>(QStringLiteral("metadataSearch"));
    QTreeView* tree = panel.findChild<QTreeView*>(QStringLiteral("metadataTree"));
    QLabel* count = panel.findChild<QLabel*>(QStringLiteral("metadataCount"));

    Panel()
    {
        panel.setMetadata(metadata());
        panel.resize(600, 400);
        panel.show();
        panel.activateWindow();
    }
};

} // namespace

class TestMetadataPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheTree()
    {
        Panel p;
        const QAbstractItemModel* model = p.tree->model();
        QCOMPARE(model->rowCount(), 4);
        QCOMPARE(model->index(1, 3).data().toString(), QStringLiteral("山田^太郎"));
        const QModelIndex sequence = model->index(2, 0);
        QCOMPARE(model->rowCount(sequence), 1);
        const QModelIndex item = model->index(0, 0, sequence);
        QCOMPARE(model->index(0, 3, item).data().toString(), QStringLiteral("postero-anterior"));
    }

    void searchesTagNameAndValue()
    {
        Panel p;
        const auto rows = [&](const char* text) {
            p.search->setText(QString::fromUtf8(text));
            return p.tree->model()->rowCount();
        };
        QCOMPARE(rows("MODALITY"), 1);
        QCOMPARE(p.count->text(), QStringLiteral("1 of 6"));
        QCOMPARE(rows("0028,0010"), 1);
        QCOMPARE(rows("00280010"), 1);
        QCOMPARE(rows("太郎"), 1);
        QCOMPARE(rows("nothing like it"), 0);
        QCOMPARE(p.count->text(), QStringLiteral("0 of 6"));
        // What leads to a nested match is shown and opened.
        QCOMPARE(rows("anterior"), 1);
        QCOMPARE(p.count->text(), QStringLiteral("1 of 6"));
        QVERIFY(p.tree->isExpanded(p.tree->model()->index(0, 0)));
        QTest::keyClick(p.search, Qt::Key_Escape);
        QCOMPARE(p.tree->model()->rowCount(), 4);
        QVERIFY(p.count->text().isEmpty());
    }

    void keysSearchAndCopy()
    {
        Panel p;
        QVERIFY(QTest::qWaitForWindowActive(&p.panel));
        p.tree->setFocus();
        QTest::keyClick(p.tree, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(p.search->hasFocus());
        QTest::keyClicks(p.search, QStringLiteral("rows"));
        QTest::keyClick(p.search, Qt::Key_Down);
        QVERIFY(p.tree->hasFocus());
        QTest::keyClick(p.tree, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("2048"));
        QTest::keyClick(p.tree, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(
            QGuiApplication::clipboard()->text(), QStringLiteral("(0028,0010)\tRows\tUS\t2048"));
    }

    void hiddenPatientsAreNotFound()
    {
        Panel p;
        p.panel.setPatientHidden(true);
        QCOMPARE(p.tree->model()->index(1, 3).data().toString(), QStringLiteral("hidden"));
        p.search->setText(QStringLiteral("太郎"));
        QCOMPARE(p.tree->model()->rowCount(), 0);
        p.panel.setPatientHidden(false);
        QCOMPARE(p.tree->model()->rowCount(), 1);
    }

    void saysWhyThereIsNothing()
    {
        MetadataPanel panel;
        panel.setMetadata({{}, QStringLiteral("Nothing here.")});
        panel.show();
        bool said = false;
        for (const QLabel* label : panel.findChildren<QLabel*>())
            said = said || (label->isVisible() && label->text() == QLatin1String("Nothing here."));
        QVERIFY(said);
    }

    void framesAreChosenByTheUserAlone()
    {
        FrameChooser chooser;
        QSignalSpy chosen(&chooser, &FrameChooser::frameChosen);
        chooser.setFrames(2, 15);
        QCOMPARE(chooser.findChild<QSpinBox*>()->value(), 3);
        QVERIFY(chosen.isEmpty());
        chooser.step(1);
        QCOMPARE(chosen.takeFirst().at(0).toInt(), 3);
        chooser.step(-9);
        QCOMPARE(chosen.takeFirst().at(0).toInt(), 0);
        chooser.step(-1);
        QVERIFY(chosen.isEmpty()); // there is none before the first
    }

    void oneKeyHidesThePatientEverywhere()
    {
        MainWindow window;
        Document document = pictures::document(pictures::pattern({64, 48}));
        document.patient = QStringLiteral("Doe, Jane\nID 4711");
        document.patientName = QStringLiteral("Doe, Jane");
        document.file = QStringLiteral("x.dcm");
        window.setDocument(document);
        window.setMetadata(metadata());
        window.resize(1200, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(window.windowTitle(), QStringLiteral("Doe, Jane – x.dcm – CXR Lens"));
        const QImage with = window.comparisonPicture();
        QSignalSpy changed(&window, &MainWindow::settingsChanged);
        QTest::keyClick(&window, Qt::Key_P);
        QCOMPARE(window.windowTitle(), QStringLiteral("x.dcm – CXR Lens"));
        QVERIFY(window.comparisonPicture() != with);
        const auto* tree = window.findChild<QTreeView*>(QStringLiteral("metadataTree"));
        QCOMPARE(tree->model()->index(1, 3).data().toString(), QStringLiteral("hidden"));
        QCOMPARE(changed.size(), 1);
        QVERIFY(!changed[0][0].value<Settings>().banner);
        QTest::keyClick(&window, Qt::Key_P);
        QCOMPARE(window.comparisonPicture(), with);
    }
};

QTEST_MAIN(TestMetadataPanel)
#include "tst_metadata_panel.moc"
