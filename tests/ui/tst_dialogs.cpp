// SPDX-License-Identifier: Apache-2.0
#include "ui/export_dialog.h"
#include "ui/settings_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace cxr::ui;

class TestDialogs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exportPathFollowsTheFormat()
    {
        ExportDialog dialog({.format = ExportFormat::Png16,
            .path = QStringLiteral("/x/chest.2024_enhanced"),
            .sideBySide = true});
        QCOMPARE(dialog.choice().path, QStringLiteral("/x/chest.2024_enhanced.png"));
        auto* format = dialog.findChild<QComboBox*>(QStringLiteral("format"));
        QCOMPARE(format->count(), 5);
        const std::pair<ExportFormat, QString> expected[] = {
            {ExportFormat::Dicom, QStringLiteral("/x/chest.2024_enhanced.dcm")},
            {ExportFormat::Jpeg, QStringLiteral("/x/chest.2024_enhanced.jpg")},
            {ExportFormat::Tiff16, QStringLiteral("/x/chest.2024_enhanced.tif")},
            {ExportFormat::Png8, QStringLiteral("/x/chest.2024_enhanced.png")},
        };
        for (const auto& [wanted, path] : expected) {
            format->setCurrentIndex(format->findData(static_cast<int>(wanted)));
            QCOMPARE(dialog.choice().format, wanted);
            QCOMPARE(dialog.choice().path, path);
        }
        QVERIFY(dialog.choice().sideBySide);
        dialog.show();
        QTest::mouseClick(dialog.findChild<QCheckBox*>(), Qt::LeftButton, {}, {8, 8});
        QVERIFY(!dialog.choice().sideBySide);
    }

    void compressionIsForDicomAlone()
    {
        ExportDialog dialog({.format = ExportFormat::Png16,
            .path = QStringLiteral("/x/a"),
            .sideBySide = false,
            .coding = DicomCoding::Jpeg2000});
        dialog.show();
        auto* coding = dialog.findChild<QComboBox*>(QStringLiteral("coding"));
        auto* format = dialog.findChild<QComboBox*>(QStringLiteral("format"));
        QVERIFY(!coding->isVisible());
        format->setCurrentIndex(format->findData(static_cast<int>(ExportFormat::Dicom)));
        QVERIFY(coding->isVisible());
        QCOMPARE(coding->count(), 4);
        QCOMPARE(dialog.choice().coding, DicomCoding::Jpeg2000); // the last one is remembered
        coding->setFocus();
        QTest::keyClick(coding, Qt::Key_Home);
        QCOMPARE(dialog.choice().coding, DicomCoding::Raw);
    }

    void exportNeedsANameAndWarnsOfReplacing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.png"));
        ExportDialog dialog({.format = ExportFormat::Png16, .path = path, .sideBySide = false});
        dialog.show();
        auto* edit = dialog.findChild<QLineEdit*>(QStringLiteral("path"));
        auto* save = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
        QVERIFY(save->isEnabled());
        QVERIFY(!warns(dialog));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        edit->setText(folder.filePath(QStringLiteral("a"))); // the extension is added
        QVERIFY(warns(dialog));
        edit->clear();
        QVERIFY(!save->isEnabled());
        QVERIFY(!warns(dialog));
    }

    void settingsReturnWhatWasChosen()
    {
        SettingsDialog dialog({{QStringLiteral("auto"), QStringLiteral("Automatic"), true},
                                  {QStringLiteral("cpu"), QStringLiteral("CPU"), true},
                                  {QStringLiteral("cuda"), QStringLiteral("CUDA"), false}},
            QStringLiteral("cpu"), {.smooth = false, .dark = true});
        QCOMPARE(dialog.device(), QStringLiteral("cpu"));
        QCOMPARE(dialog.settings(), (Settings{.smooth = false, .dark = true}));
        auto* device = dialog.findChild<QComboBox*>(QStringLiteral("device"));
        const auto* model = qobject_cast<QStandardItemModel*>(device->model());
        QVERIFY(!model->item(2)->isEnabled());
        QTest::keyClick(device, Qt::Key_Up);
        QCOMPARE(dialog.device(), QStringLiteral("auto"));
        QTest::keyClick(dialog.findChild<QComboBox*>(QStringLiteral("theme")), Qt::Key_Down);
        QVERIFY(!dialog.settings().dark);
    }

private:
    static bool warns(const ExportDialog& dialog)
    {
        const QList<QLabel*> labels = dialog.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QStringLiteral("replaced"));
        });
    }
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
