// SPDX-License-Identifier: Apache-2.0
#include "pictures.h"
#include "ui/blackout_view.h"
#include "ui/deidentify_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace cxr;
using namespace cxr::ui;

namespace {

std::shared_ptr<const image::Pyramid> ramp()
{
    return pictures::painted(
        {200, 100}, image::Meaning{}, [](int x, int y) { return (x + y) % 256; });
}

void drag(QWidget* view, QPoint from, QPoint to)
{
    QTest::mousePress(view, Qt::LeftButton, {}, from);
    QTest::mouseMove(view, to);
    QTest::mouseRelease(view, Qt::LeftButton, {}, to);
}

template <typename T>
T* child(QDialog& dialog, const char* name)
{
    return dialog.findChild<T*>(QString::fromLatin1(name));
}

} // namespace

class TestDeidentifyDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void regionsAreDraggedInPixelsOfThePicture()
    {
        BlackoutView view;
        view.resize(400, 400); // the picture fills columns 0…399 and rows 100…299
        view.setPicture(ramp(), pictures::voi(128, 256));
        view.show();
        QSignalSpy changed(&view, &BlackoutView::regionsChanged);
        drag(&view, {20, 120}, {60, 140});
        QCOMPARE(view.regions().size(), std::size_t{1});
        QCOMPARE(view.regions()[0], (image::Rect{10, 10, 20, 10}));
        drag(&view, {380, 280}, {460, 390}); // cut at the picture's edge
        QCOMPARE(view.regions().size(), std::size_t{2});
        QCOMPARE(view.regions()[1], (image::Rect{190, 90, 10, 10}));
        drag(&view, {10, 10}, {300, 40}); // beside the picture
        QCOMPARE(view.regions().size(), std::size_t{2});
        QCOMPARE(view.grab().toImage().pixelColor(
                     QPointF(QPointF(40, 130) * view.devicePixelRatioF()).toPoint()),
            QColor(Qt::black));
        QTest::mouseClick(&view, Qt::LeftButton, {}, {40, 130});
        QCOMPARE(view.regions().size(), std::size_t{1});
        QVERIFY(changed.count() >= 3);
    }

    void theWishIsWhatWasChosen()
    {
        DeidentifyDialog dialog(3, ramp(), pictures::voi(128, 256), QStringLiteral("/copies"));
        QSignalSpy asked(&dialog, &DeidentifyDialog::previewRequested);
        QCOMPARE(dialog.wish(), (DeidentifyWish{.folder = QStringLiteral("/copies")}));
        dialog.show();
        for (const char* name : {"uids", "dates"}) {
            auto* box = child<QComboBox>(dialog, name);
            QTest::keyClick(box, Qt::Key_Down);
        }
        child<QCheckBox>(dialog, "characteristics")->click();
        child<QCheckBox>(dialog, "clean")->click();
        QVERIFY(asked.count() >= 4);
        const DeidentifyWish wish = dialog.wish();
        QVERIFY(wish.retainUids && wish.shiftDates && wish.keepPatientCharacteristics);
        QVERIFY(wish.pictureIsClean && !wish.allFiles);
    }

    void whatWasSaidOfAPictureEndsWhenItChanges()
    {
        DeidentifyDialog dialog(3, ramp(), pictures::voi(128, 256), QStringLiteral("/copies"));
        dialog.show();
        auto* clean = child<QCheckBox>(dialog, "clean");
        auto* view = dialog.findChild<BlackoutView*>();
        clean->click();
        const QPoint centre = view->rect().center();
        drag(view, centre, centre + QPoint(20, 10));
        QCOMPARE(dialog.wish().blackened.size(), std::size_t{1});
        QVERIFY(!clean->isChecked());
        clean->click();
        QTest::keyClick(child<QComboBox>(dialog, "files"), Qt::Key_Down);
        QVERIFY(dialog.wish().allFiles);
        QVERIFY(!clean->isChecked() && !clean->isEnabled()); // nobody has seen the others
    }

    void previewAndReportAreShown()
    {
        DeidentifyDialog dialog(1, ramp(), pictures::voi(128, 256), QStringLiteral("/copies"));
        auto* start = child<QPushButton>(dialog, "start");
        QVERIFY(!start->isEnabled()); // before it is known whether it can be done
        dialog.setPreview({.rows = {{QStringLiteral("(0010,0010)"), QStringLiteral("PatientName"),
                               QStringLiteral("Doe^Jane"), QStringLiteral("ANON-1")}},
            .warnings = {QStringLiteral("Look at it.")},
            .problem = {}});
        auto* table = child<QTableWidget>(dialog, "preview");
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 2)->text(), QStringLiteral("Doe^Jane"));
        QCOMPARE(table->item(0, 3)->text(), QStringLiteral("ANON-1"));
        QCOMPARE(child<QLabel>(dialog, "warning")->text(), QStringLiteral("Look at it."));
        QVERIFY(start->isEnabled());
        child<QLineEdit>(dialog, "folder")->clear();
        QVERIFY(!start->isEnabled());
        child<QLineEdit>(dialog, "folder")->setText(QStringLiteral("/copies"));

        QSignalSpy started(&dialog, &DeidentifyDialog::startRequested);
        start->click();
        QCOMPARE(started.count(), 1);
        QVERIFY(!start->isEnabled());
        dialog.setReport(QStringLiteral("1 copy."), {QStringLiteral("But one failed.")});
        QVERIFY(start->isEnabled());
        QVERIFY(child<QLabel>(dialog, "summary")->text().contains(QLatin1String("one failed")));

        dialog.setPreview({.rows = {}, .warnings = {}, .problem = QStringLiteral("No DICOM.")});
        QVERIFY(!start->isEnabled());
        QCOMPARE(child<QLabel>(dialog, "summary")->text(), QStringLiteral("No DICOM."));
    }
};

QTEST_MAIN(TestDeidentifyDialog)
#include "tst_deidentify_dialog.moc"
