// SPDX-License-Identifier: Apache-2.0
#include "pictures.h"
#include "ui/commands.h"
#include "ui/compare_view.h"
#include "ui/control_bar.h"
#include "ui/figures_panel.h"
#include "ui/file_browser.h"
#include "ui/file_model.h"
#include "ui/image_view.h"
#include "ui/main_window.h"
#include "ui/notice_strip.h"
#include "ui/progress_box.h"
#include "ui/theme.h"
#include "ui/view_state.h"
#include "ui/zoom_lens.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QProgressBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace cxr;
using namespace cxr::ui;

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("cxrlens-test"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_main_window"));
        qRegisterMetaType<std::optional<image::Rect>>();
    }

    void init()
    {
        QSettings().clear();
        m_window = std::make_unique<MainWindow>();
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->setModels({{QStringLiteral("a"), 1, QStringLiteral("Model A"),
                                 QStringLiteral("+1.9 dB on 40 images")},
            {QStringLiteral("b"), 1, QStringLiteral("Model B"), {}},
            {QStringLiteral("a"), 2, QStringLiteral("Model A twice"), {}}});
    }

    void cleanup() { m_window.reset(); }

    /// Every key of the table reaches its command through the keyboard, none is taken twice.
    void everyKeyOfTheTableTriggersItsCommand()
    {
        fill();
        m_window->setBusy(false);
        Commands* commands = this->commands();
        const QSet<Command> leaving{Command::Quit, Command::OpenFiles, Command::OpenFolder,
            Command::FullScreen, Command::Settings, Command::Help, Command::KeyList, Command::About,
            Command::Palette, Command::Keys, Command::Calibrate, Command::Print,
            Command::SecondWindow, Command::CompareWithFile};
        QSet<QString> taken;
        for (const Command command : commands->all()) {
            QAction* action = commands->action(command);
            for (const QKeySequence& key : action->shortcuts()) {
                QVERIFY2(!taken.contains(key.toString()), qPrintable(key.toString()));
                taken.insert(key.toString());
                action->setEnabled(true);
                // What would leave the window is only asked whether it was called.
                QSignalSpy spy(action, &QAction::triggered);
                if (leaving.contains(command))
                    action->disconnect(m_window.get());
                compare()->setFocus();
                QTest::keyClick(
                    m_window->focusWidget(), Qt::Key(key[0].key()), key[0].keyboardModifiers());
                QVERIFY2(spy.count() == 1, qPrintable(key.toString()));
            }
        }
        QVERIFY(taken.size() >= 40);
    }

    void helpListsEveryKey()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1, Qt::ShiftModifier);
        QTextBrowser* help = nullptr;
        QTRY_VERIFY((help = m_window->findChild<QTextBrowser*>(QStringLiteral("helpText"))));
        const QString text = help->toPlainText();
        const QList<Commands::Line> lines = commands()->lines();
        for (const Commands::Line& line : lines) {
            if (line.keys.isEmpty())
                continue;
            QVERIFY2(text.contains(line.keys), qPrintable(line.keys));
            QVERIFY2(text.contains(line.explanation), qPrintable(line.explanation));
        }
    }

    void keysDoWhatTheySay()
    {
        fill();
        ViewState* state = compare()->state();
        compare()->setFocus();
        press(Qt::Key_1);
        QCOMPARE(state->zoom(), 1.0);
        press(Qt::Key_2);
        QCOMPARE(state->zoom(), 2.0);
        const QPointF centre = state->transform().centre;
        press(Qt::Key_Right);
        QVERIFY(state->transform().centre.x() > centre.x());
        press(Qt::Key_0);
        QVERIFY(state->fitted());
        press(Qt::Key_I);
        QVERIFY(m_window->inverted());
        press(Qt::Key_R);
        QCOMPARE(m_window->window().width, 4095.0);
        press(Qt::Key_A);
        QVERIFY(m_window->window().width < 4095.0);
        press(Qt::Key_N);
        QVERIFY(!state->smooth());
        press(Qt::Key_L);
        QVERIFY(compare()->lens()->isVisible());
        const image::Rect spot = m_window->lensRect().value();
        const ViewTransform place = state->transform();
        press(Qt::Key_Right);
        QVERIFY(m_window->lensRect()->x > spot.x);
        QCOMPARE(m_window->lensRect()->y, spot.y);
        QCOMPARE(state->transform(), place);
        press(Qt::Key_F);
        QVERIFY(compare()->lens()->frozen());
        const auto frozen = m_window->lensRect();
        press(Qt::Key_Down);
        QCOMPARE(m_window->lensRect(), frozen);
        press(Qt::Key_Z);
        QVERIFY(!compare()->lens()->isVisible());
    }

    void numbersCanBeTypedWithoutTriggeringKeys()
    {
        fill();
        const QList<QDoubleSpinBox*> boxes =
            m_window->findChild<QWidget*>(QStringLiteral("windowBar"))
                ->findChildren<QDoubleSpinBox*>();
        QCOMPARE(boxes.size(), 2);
        const double zoom = compare()->state()->zoom();
        QSignalSpy changed(m_window.get(), &MainWindow::windowChanged);
        boxes[1]->setFocus();
        boxes[1]->selectAll();
        QTest::keyClicks(boxes[1], QStringLiteral("1200"));
        QTest::keyClick(boxes[1], Qt::Key_Return);
        QCOMPARE(m_window->window().width, 1200.0);
        QCOMPARE(compare()->state()->zoom(), zoom);
        QCOMPARE(changed.count(), 1);
    }

    void typingOneNumberLeavesTheOtherExact()
    {
        fill();
        compare()->state()->setWindow({.center = 1000.0 / 3,
            .width = 500,
            .function = image::VoiFunction::LinearExact,
            .name = {}});
        auto* width = m_window->findChild<QWidget*>(QStringLiteral("windowBar"))
                          ->findChildren<QDoubleSpinBox*>()
                          .at(1);
        width->setFocus();
        width->selectAll();
        QTest::keyClicks(width, QStringLiteral("800"));
        QTest::keyClick(width, Qt::Key_Return);
        QCOMPARE(m_window->window().center, 1000.0 / 3);
        QCOMPARE(m_window->window().width, 800.0);
    }

    void figuresLeaveWithTheirResult()
    {
        fill();
        auto* panel = m_window->findChild<FiguresPanel*>();
        Figures figures;
        figures.areas.resize(3);
        figures.areas[0].available = true;
        figures.areas[0].consistencyRms = 0.5;
        m_window->setFigures(figures);
        QCOMPARE(panel->consistencyText(0, 0), QStringLiteral("0.50"));
        m_window->beginAfter(pictures::layer(nullptr, 1, true), nullptr);
        QCOMPARE(panel->consistencyText(0, 0), QStringLiteral("–"));
    }

    void pageKeysWalkThroughTheFiles()
    {
        fill();
        QSignalSpy selected(m_window.get(), &MainWindow::fileSelected);
        press(Qt::Key_PageDown);
        QCOMPARE(selected.takeFirst().first().toInt(), 1);
        press(Qt::Key_PageDown); // the only one left is known to be broken
        QVERIFY(selected.isEmpty());
        press(Qt::Key_PageUp);
        QCOMPARE(selected.takeFirst().first().toInt(), 0);
    }

    void pageKeysGetPastBrokenFiles()
    {
        fill();
        const QString cut = QStringLiteral("The file is cut short.");
        std::vector<FileEntry> files{{QStringLiteral("/x/a.png"), {}},
            {QStringLiteral("/x/b.png"), {}}, {QStringLiteral("/x/c.png"), {}},
            {QStringLiteral("/x/d.png"), {}}};
        m_window->setFiles(files, 0);
        QSignalSpy selected(m_window.get(), &MainWindow::fileSelected);
        for (const int broken : {1, 2}) {
            press(Qt::Key_PageDown);
            QCOMPARE(selected.takeFirst().first().toInt(), broken);
            m_window->setFiles(files, 0); // under way, its fate not known yet
            files[static_cast<std::size_t>(broken)].problem = cut;
            m_window->setFiles(files, 0);
        }
        press(Qt::Key_PageDown);
        QCOMPARE(selected.takeFirst().first().toInt(), 3);
        m_window->setFiles(files, 3);
        press(Qt::Key_PageDown); // the last stays the last
        QVERIFY(selected.isEmpty());
        press(Qt::Key_PageUp); // both that failed lie between
        QCOMPARE(selected.takeFirst().first().toInt(), 0);
    }

    void anotherListStartsAtItsOwnFile()
    {
        fill();
        press(Qt::Key_PageDown); // tries the second, never answered
        m_window->setFiles({{QStringLiteral("/y/a.png"), {}}, {QStringLiteral("/y/b.png"), {}}}, 0);
        QSignalSpy selected(m_window.get(), &MainWindow::fileSelected);
        press(Qt::Key_PageDown);
        QCOMPARE(selected.takeFirst().first().toInt(), 1);
    }

    void settersDoNotSpeakForTheUser()
    {
        QSignalSpy files(m_window.get(), &MainWindow::fileSelected);
        QSignalSpy choices(m_window.get(), &MainWindow::choicesChanged);
        QSignalSpy settings(m_window.get(), &MainWindow::settingsChanged);
        fill();
        Choices wanted;
        wanted.mode = Mode::Evaluate;
        wanted.scale = 2;
        m_window->setChoices(wanted);
        m_window->setSettings({.smooth = false, .dark = true});
        QCOMPARE(files.count() + choices.count() + settings.count(), 0);
        QCOMPARE(commands()->action(Command::ModeEvaluate)->isChecked(), true);
        QCOMPARE(commands()->action(Command::ModeEnhance)->isChecked(), false);
        QCOMPARE(commands()->action(Command::Scale2)->isChecked(), true);
    }

    /// A network without weights is listed, so that people learn of it, and cannot be chosen.
    void untrainedModelsAreListedAndCannotBeChosen()
    {
        m_window->setModels({{QStringLiteral("a"), 3, QStringLiteral("Model A"), {}},
            {QStringLiteral("u"), 3, QStringLiteral("u (untrained)"),
                QStringLiteral("No weights yet"), false}});
        Choices wanted;
        wanted.scale = 3;
        wanted.model = QStringLiteral("u");
        m_window->setChoices(wanted);
        QCOMPARE(commands()->action(Command::Scale3)->isChecked(), true);
        const auto* box = m_window->findChild<ControlBar*>()->findChild<QComboBox*>();
        QCOMPARE(box->count(), 2);
        QCOMPARE(box->currentIndex(), -1);
        QVERIFY(box->model()->flags(box->model()->index(0, 0)).testFlag(Qt::ItemIsEnabled));
        QVERIFY(!box->model()->flags(box->model()->index(1, 0)).testFlag(Qt::ItemIsEnabled));
        QVERIFY(box->itemData(1, Qt::ToolTipRole).toString().contains(QStringLiteral("weights")));
        wanted.model = QStringLiteral("a");
        m_window->setChoices(wanted);
        QCOMPARE(box->currentText(), QStringLiteral("Model A"));
    }

    void problemsAreMarkedInTheList()
    {
        fill();
        const auto* list = m_window->findChild<QListView*>(QStringLiteral("fileView"));
        const auto tip = [list](int row) {
            return list->model()->index(row, 0).data(Qt::ToolTipRole).toString();
        };
        QVERIFY(tip(2).contains(QStringLiteral("cut short")));
        QVERIFY(!tip(0).contains(QStringLiteral("cut short")));
        // And seen: the mark is in the colour of trouble.
        const auto red = [list](int row) {
            const QRect at = list->visualRect(list->model()->index(row, 0));
            const QImage seen = list->viewport()->grab(at).toImage();
            for (int y = 0; y < seen.height(); ++y) {
                for (int x = 0; x < seen.width(); ++x) {
                    if (seen.pixelColor(x, y) == themeColours().bad)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(red(2));
        QVERIFY(!red(0));
    }

    void choicesComeFromKeysAndModelList()
    {
        QSignalSpy spy(m_window.get(), &MainWindow::choicesChanged);
        press(Qt::Key_F3);
        QCOMPARE(m_window->choices().mode, Mode::Evaluate);
        press(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_window->choices().scale, 2);
        press(Qt::Key_1, Qt::ControlModifier);
        auto* models = modelList();
        QCOMPARE(models->count(), 2); // only those of the scale
        QCOMPARE(models->itemData(0, Qt::ToolTipRole).toString(),
            QStringLiteral("+1.9 dB on 40 images"));
        models->setFocus();
        QTest::keyClick(models, Qt::Key_Down);
        QTest::keyClick(models, Qt::Key_Down);
        QCOMPARE(m_window->choices().model, QStringLiteral("b"));
        QCOMPARE(spy.last().first().value<Choices>().model, QStringLiteral("b"));
    }

    void aDropIsOneRequest()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a.png"));
        QSignalSpy files(m_window.get(), &MainWindow::openFilesRequested);
        QSignalSpy folders(m_window.get(), &MainWindow::openFolderRequested);
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(file), QUrl::fromLocalFile(folder.path()),
            QUrl(QStringLiteral("https://example.org/b.png"))});
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({50, 50}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &drop);
        QCOMPARE(files.count(), 1);
        QCOMPARE(files.first().first().toStringList(), (QStringList{file, folder.path()}));
        QCOMPARE(folders.count(), 0); // a second request would replace the files of the first
    }

    void busySwapsEnhanceForCancelAndShowsProgress()
    {
        fill();
        QSignalSpy enhance(m_window.get(), &MainWindow::enhanceRequested);
        QSignalSpy cancel(m_window.get(), &MainWindow::cancelRequested);
        press(Qt::Key_E);
        QCOMPARE(enhance.count(), 1);
        press(Qt::Key_Escape);
        QCOMPARE(cancel.count(), 0); // nothing to cancel

        m_window->setBusy(true);
        auto* box = m_window->findChild<ProgressBox*>();
        auto* bar = box->findChild<QProgressBar*>();
        QVERIFY(box->isVisible());
        m_window->setProgress(0.25, QStringLiteral("12 s left"));
        QCOMPARE(bar->value() * 4, bar->maximum());
        QVERIFY(box->findChild<QLabel*>()->text().contains(QStringLiteral("12 s left")));
        press(Qt::Key_E);
        QCOMPARE(enhance.count(), 1);
        press(Qt::Key_Escape);
        QCOMPARE(cancel.count(), 1);
        QTest::mouseClick(box->findChild<QToolButton*>(), Qt::LeftButton);
        QCOMPARE(cancel.count(), 2);
        m_window->setBusy(false);
        QVERIFY(!box->isVisible());
    }

    void theWorstAndNewestNoticeComesFirst()
    {
        auto* strip = m_window->findChild<NoticeStrip*>();
        QVERIFY(!strip->isVisible());
        m_window->showNotice(QStringLiteral("one"), Severity::Info);
        m_window->showNotice(QStringLiteral("two"), Severity::Problem);
        QCOMPARE(strip->text(), QStringLiteral("two"));
        m_window->showNotice(QStringLiteral("three"), Severity::Problem);
        QCOMPARE(strip->text(), QStringLiteral("three"));
        m_window->showNotice(QStringLiteral("four"), Severity::Warning);
        QCOMPARE(strip->count(), std::size_t(4));
        for (const char* text : {"three", "two", "four", "one"}) {
            QCOMPARE(strip->text(), QLatin1String(text));
            QTest::mouseClick(strip->findChild<QToolButton*>(), Qt::LeftButton);
        }
        QVERIFY(!strip->isVisible());
    }

    void noticesAreNotRepeated()
    {
        auto* strip = m_window->findChild<NoticeStrip*>();
        m_window->showNotice(QStringLiteral("No GPU answers."), Severity::Warning);
        m_window->showNotice(QStringLiteral("No GPU answers."), Severity::Warning);
        QCOMPARE(strip->count(), std::size_t(1));
        m_window->showNotice(QStringLiteral("b.dcm: It is cut short."), Severity::Problem);
        m_window->showNotice(QStringLiteral("b.dcm: It is gone."), Severity::Problem);
        m_window->showNotice(QStringLiteral("c.dcm: It is gone."), Severity::Problem);
        QCOMPARE(strip->count(), std::size_t(3));
        QTest::mouseClick(strip->findChild<QToolButton*>(), Qt::LeftButton);
        QCOMPARE(strip->text(), QStringLiteral("b.dcm: It is gone."));
    }

    void noticesOfADocumentLeaveWithIt()
    {
        auto* strip = m_window->findChild<NoticeStrip*>();
        Document document = pictures::document(pictures::pattern({300, 200}));
        document.notices = {QStringLiteral("Colour was converted to luminance")};
        m_window->setDocument(document);
        QVERIFY(strip->isVisible());
        m_window->showNotice(QStringLiteral("lasting"), Severity::Warning);
        document.notices.clear();
        m_window->setDocument(document);
        QCOMPARE(strip->text(), QStringLiteral("lasting"));
    }

    void badgeIsInTheComparisonPicture()
    {
        fill();
        const QImage picture = m_window->comparisonPicture();
        const ImageView* after = compare()->after();
        const double ratio = picture.devicePixelRatio();
        const QRect badge = after->badgeRect().translated(after->pos());
        const QRect place(badge.topLeft() * ratio, badge.size() * ratio);
        int amber = 0;
        for (int y = place.top(); y <= place.bottom(); ++y) {
            for (int x = place.left(); x <= place.right(); ++x)
                amber += picture.pixelColor(x, y) == themeColours().amber;
        }
        QVERIFY(amber > place.width() * place.height() / 2);
        QCOMPARE(picture.size(), compare()->size() * ratio);
        // The same corner of the before pane has none.
        const QRect other(m_window->comparisonPicture().rect().topLeft()
                + compare()->before()->badgeRect().topLeft() * ratio,
            place.size());
        QVERIFY(picture.pixelColor(other.center()) != themeColours().amber);
    }

    void exportNeedsAFinishedResult()
    {
        fill();
        QSignalSpy spy(m_window.get(), &MainWindow::exportRequested);
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(spy.count(), 1);
        m_window->beginAfter(pictures::layer(nullptr, 1, true), nullptr);
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(spy.count(), 1);
    }

    void welcomePageUntilThereIsADocument()
    {
        QVERIFY(!compare()->isVisible());
        fill();
        QVERIFY(compare()->isVisible());
        m_window->setDocument({});
        QVERIFY(!compare()->isVisible());
        QVERIFY(m_window->visibleRect().empty());
    }

    void rectsAreReported()
    {
        QSignalSpy visible(m_window.get(), &MainWindow::visibleRectChanged);
        QSignalSpy lens(m_window.get(), &MainWindow::lensRectChanged);
        fill();
        QTRY_VERIFY(!visible.isEmpty());
        QCOMPARE(visible.last().first().value<image::Rect>(), m_window->visibleRect());
        compare()->setFocus();
        press(Qt::Key_L);
        QTRY_VERIFY(!lens.isEmpty());
        QCOMPARE(lens.last().first().value<std::optional<image::Rect>>(), m_window->lensRect());
        QVERIFY(m_window->lensRect().has_value());
    }

    void presetsOfTheFileAreOfferedByName()
    {
        image::Meaning meaning;
        meaning.bits = 12;
        meaning.windows = {
            pictures::voi(2000, 3000, "NORMAL"), pictures::voi(1500, 1000, "HARDER")};
        m_window->setDocument(pictures::document(
            pictures::painted({300, 200}, meaning, [](int x, int) { return x * 10; })));
        QComboBox* presets = nullptr;
        for (QComboBox* box : m_window->findChildren<QComboBox*>()) {
            if (box->findText(QStringLiteral("HARDER"), Qt::MatchContains) >= 0)
                presets = box;
        }
        QVERIFY(presets);
        presets->setFocus();
        presets->setCurrentIndex(0);
        QTest::keyClick(presets, Qt::Key_Down);
        QCOMPARE(m_window->window(), meaning.windows[1]);
    }

    void aWindowLooksAsAnotherWasLeft()
    {
        fill();
        press(Qt::Key_F8);
        press(Qt::Key_2);
        press(Qt::Key_I);
        press(Qt::Key_L);
        QSignalSpy changed(m_window.get(), &MainWindow::placeChanged);
        m_window->resize(1200, 700);
        QVERIFY(!changed.isEmpty());
        const WindowPlace left = m_window->place();
        QVERIFY(left.hasView && !left.view.fitted && left.view.inverted && left.view.lens.active);

        m_window = std::make_unique<MainWindow>();
        m_window->setPlace(left); // without a document, the window alone
        m_window->show();
        QVERIFY(!commands()->action(Command::ShowFigures)->isChecked());
        QCOMPARE(m_window->size(), QSize(1200, 700));
        fill();
        QVERIFY(m_window->place().view != left.view);
        m_window->setPlace(left);
        QVERIFY(m_window->place().view == left.view);
        QVERIFY(commands()->action(Command::Lens)->isChecked());
        QVERIFY(commands()->action(Command::Invert)->isChecked());
    }

    /// Tiles of a big image arrive while the window is in use: each must be cheap.
    void aTileCostsFarLessThanAnImage()
    {
        const image::Size size{4096, 3000};
        m_window->setDocument(pictures::document(pictures::pattern(size)));
        m_window->beginAfter(pictures::layer(nullptr, 1, true),
            std::make_shared<image::Pyramid>(image::Image(size, {})));
        QVERIFY(!m_window->comparisonPicture().isNull()); // so that tiles meet a drawn picture
        QElapsedTimer timer;
        timer.start();
        int tiles = 0;
        for (int y = 0; y + 256 <= size.height; y += 256) {
            for (int x = 0; x + 256 <= size.width; x += 256, ++tiles)
                m_window->writeTile({x, y, 256, 256}, image::Image({256, 256}, {}));
        }
        // An event-loop stall of 50 ms is the limit; sanitizers slow this down tenfold.
        QVERIFY2(timer.elapsed() / tiles < 20, qPrintable(QString::number(timer.elapsed())));
    }

private:
    void fill()
    {
        m_window->setFiles(
            {{QStringLiteral("/x/a.png"), {}}, {QStringLiteral("/x/b.dcm"), {}},
                {QStringLiteral("/x/c.dcm"), QStringLiteral("The file is cut short.")}},
            0);
        m_window->setDocument(pictures::document(pictures::chest({900, 800}, 2)));
        m_window->finishAfter(pictures::layer(pictures::chest({900, 800}, 1), 1, true));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* target = m_window->focusWidget();
        QTest::keyClick(target ? target : m_window.get(), key, modifiers);
    }

    CompareView* compare() { return m_window->findChild<CompareView*>(); }
    Commands* commands() { return m_window->findChild<Commands*>(); }
    QComboBox* modelList()
    {
        for (QComboBox* box : m_window->findChildren<QComboBox*>()) {
            if (box->accessibleName() == QStringLiteral("Model"))
                return box;
        }
        return nullptr;
    }

    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
