// SPDX-License-Identifier: Apache-2.0
#include "app/fake_engine.h"
#include "app/session.h"

#include <QElapsedTimer>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <thread>

using namespace cxr;
using namespace cxr::app;

namespace {
constexpr int patience = 10'000; // milliseconds; only a failing test waits that long
}

class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto& name : {QStringLiteral("a.png"), QStringLiteral("b.png")}) {
            QImage picture(64, 48, QImage::Format_Grayscale8);
            picture.fill(name == QLatin1String("a.png") ? 10 : 20);
            QVERIFY(picture.save(m_folder.filePath(name)));
        }
        QFile text(m_folder.filePath(QStringLiteral("text.png")));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("this is no picture");
    }

    void init()
    {
        m_script = std::make_shared<test::Script>();
        m_session = std::make_unique<Session>(
            [script = m_script] { return std::make_unique<test::FakeEngine>(script); });
    }

    void cleanup() { m_session.reset(); }

    void opensAndEnhances()
    {
        open({path("a.png")});
        QCOMPARE(m_session->current(), 0);
        QCOMPARE(m_session->document()->pixels->image().sample(3, 3), 10);

        QSignalSpy started(m_session.get(), &Session::started);
        QSignalSpy tiles(m_session.get(), &Session::tileReady);
        QSignalSpy progressed(m_session.get(), &Session::progressed);
        QSignalSpy finished(m_session.get(), &Session::finished);
        m_script->tiles.release(4);
        m_session->enhance(wish(2));
        QVERIFY(m_session->enhancing());
        QVERIFY(finished.wait(patience));
        QVERIFY(!m_session->enhancing());
        QCOMPARE(started.size(), 1);
        QCOMPARE(tiles.size(), 4);
        QCOMPARE(progressed.size(), 4);
        double before = -1;
        for (const auto& call : progressed) {
            QVERIFY(call[0].toDouble() > before);
            before = call[0].toDouble();
        }
        const auto outcome = m_session->outcome();
        QVERIFY(outcome);
        QCOMPARE(outcome->after->image().size(), (image::Size{128, 96}));
        QVERIFY(outcome->consistency.has_value());
        QVERIFY(!outcome->beforeFigures.has_value());
    }

    void evaluateMeasuresAgainstTheFile()
    {
        open({path("a.png")});
        QSignalSpy finished(m_session.get(), &Session::finished);
        m_script->tiles.release(4);
        Wish evaluate = wish(1);
        evaluate.mode = Mode::Evaluate;
        m_session->enhance(evaluate);
        QVERIFY(finished.wait(patience));
        const auto outcome = m_session->outcome();
        QVERIFY(outcome->beforeFigures && outcome->afterFigures && !outcome->consistency);
        // The file is flat 10, so degrading changes nothing; the fake answers 1 everywhere.
        QCOMPARE(outcome->beforeFigures->mse({0, 0, 64, 48}), 0.0);
        QCOMPARE(outcome->afterFigures->mse({0, 0, 64, 48}), 81.0);
    }

    void evaluatingAnEnlargementComparesOnTheFilesGrid()
    {
        open({path("a.png")});
        QSignalSpy finished(m_session.get(), &Session::finished);
        m_script->tiles.release(4);
        Wish evaluate = wish(2);
        evaluate.mode = Mode::Evaluate;
        m_session->enhance(evaluate);
        QVERIFY(finished.wait(patience));
        const auto outcome = m_session->outcome();
        QCOMPARE(outcome->scale, 1);
        QCOMPARE(outcome->inputSize, (image::Size{32, 24}));
        QCOMPARE(outcome->before->image().size(), (image::Size{64, 48}));
        QCOMPARE(outcome->after->image().size(), (image::Size{64, 48}));
    }

    void cancelAnswersAtOnceAndNothingArrivesAfterwards()
    {
        open({path("a.png")});
        QSignalSpy started(m_session.get(), &Session::started);
        QSignalSpy cancelled(m_session.get(), &Session::cancelled);
        QSignalSpy finished(m_session.get(), &Session::finished);
        QSignalSpy failed(m_session.get(), &Session::failed);
        m_session->enhance(wish(2));
        QVERIFY(started.wait(patience));
        QTRY_VERIFY(m_script->insideRun); // blocked inside its first tile

        QElapsedTimer timer;
        timer.start();
        m_session->cancel();
        QVERIFY(timer.elapsed() < 100);
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(!m_session->enhancing());

        m_script->tiles.release(1); // the tile in hand may end, the next must not begin
        QTRY_VERIFY(!m_script->insideRun);
        QCOMPARE(m_script->tilesDone.load(), 1);
        QTest::qWait(50);
        QCOMPARE(finished.size() + failed.size(), 0);
        QVERIFY(!m_session->outcome());
    }

    void aNewRequestSupersedesTheOld()
    {
        open({path("a.png")});
        QSignalSpy finished(m_session.get(), &Session::finished);
        QSignalSpy tiles(m_session.get(), &Session::tileReady);
        m_session->enhance(wish(2));
        QTRY_VERIFY(m_script->insideRun);
        m_session->enhance(wish(1));
        m_script->tiles.release(1 + 4); // one ends the old run's tile, four are the new run
        QVERIFY(finished.wait(patience));
        QCOMPARE(finished.size(), 1);
        QCOMPARE(m_script->runs.load(), 2);
        QCOMPARE(m_session->outcome()->after->image().size(), (image::Size{64, 48}));
        QCOMPARE(m_session->outcome()->after->image().sample(0, 0), 2); // made by run 2
        QCOMPARE(tiles.size(), 4);                                      // none of run 1
    }

    void requestsThatWaitedAndWereSupersededNeverRun()
    {
        open({path("a.png")});
        QSignalSpy finished(m_session.get(), &Session::finished);
        m_session->enhance(wish(2));
        QTRY_VERIFY(m_script->insideRun);
        for (int i = 0; i < 5; ++i)
            m_session->enhance(wish(1));
        m_script->tiles.release(1 + 4);
        QVERIFY(finished.wait(patience));
        QCOMPARE(m_script->runs.load(), 2);
    }

    void openingAnotherFileSupersedes()
    {
        open({path("a.png"), path("b.png")});
        m_session->enhance(wish(2));
        QTRY_VERIFY(m_script->insideRun);
        QSignalSpy opened(m_session.get(), &Session::opened);
        QSignalSpy finished(m_session.get(), &Session::finished);
        m_session->select(1);
        m_script->tiles.release(4);
        QVERIFY(opened.wait(patience));
        QCOMPARE(m_session->document()->pixels->image().sample(0, 0), 20);
        QTest::qWait(50);
        QCOMPARE(finished.size(), 0);
    }

    void openingDoesNotWaitForTheNetwork()
    {
        open({path("a.png"), path("b.png")});
        QSignalSpy opened(m_session.get(), &Session::opened);
        m_session->enhance(wish(2));
        QTRY_VERIFY(m_script->insideRun); // blocked inside its first tile, and it stays so
        m_session->select(1);
        QVERIFY(opened.wait(patience));
        QCOMPARE(m_session->document()->pixels->image().sample(3, 3), 20);
        QVERIFY(m_script->insideRun);
        m_script->tiles.release(4);
    }

    void openingOtherFilesCancelsAtOnce()
    {
        open({path("a.png")});
        m_session->enhance(wish(2));
        QTRY_VERIFY(m_script->insideRun);
        QSignalSpy cancelled(m_session.get(), &Session::cancelled);
        QSignalSpy opened(m_session.get(), &Session::opened);
        m_session->open({path("b.png")});
        QCOMPARE(cancelled.size(), 1);
        m_script->tiles.release(1); // the tile in hand, no more
        QVERIFY(opened.wait(patience));
        QTRY_VERIFY(!m_script->insideRun); // files are read beside the run, which ends by itself
        QCOMPARE(m_script->tilesDone.load(), 1);
    }

    void failureIsReportedOnce()
    {
        open({path("a.png")});
        m_script->failure = Error{Code::ModelNotFound, "nothing"};
        QSignalSpy failed(m_session.get(), &Session::failed);
        m_session->enhance(wish(2));
        QVERIFY(failed.wait(patience));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, Code::ModelNotFound);
        QVERIFY(!m_session->enhancing());

        m_script->failure.reset();
        QSignalSpy finished(m_session.get(), &Session::finished);
        m_script->tiles.release(4);
        m_session->enhance(wish(2));
        QVERIFY(finished.wait(patience));
    }

    void exhaustedMemoryIsAnErrorLikeAnyOther()
    {
        open({path("a.png")});
        m_script->exhaustMemory = true;
        QSignalSpy failed(m_session.get(), &Session::failed);
        m_session->enhance(wish(2));
        QVERIFY(failed.wait(patience));
        QCOMPARE(failed[0][0].value<Error>().code, Code::OutOfMemory);
    }

    void destructionInMidRunIsCleanAndShort()
    {
        open({path("a.png")});
        m_session->enhance(wish(2));
        QTRY_VERIFY(m_script->insideRun);
        {
            // The tile in hand ends while the session is being destroyed.
            const std::jthread helper([this](const std::stop_token& stop) {
                while (!stop.stop_requested()) {
                    QThread::msleep(50);
                    m_script->tiles.release(1);
                }
            });
            m_session.reset();
        }
        QVERIFY(!m_script->insideRun);
        QVERIFY(m_script->tilesDone <= 2);
    }

    void badFilesDoNotStopTheRest()
    {
        QSignalSpy opened(m_session.get(), &Session::opened);
        QSignalSpy failed(m_session.get(), &Session::openFailed);
        m_session->open({path("missing.png"), path("text.png"), path("b.png")});
        QVERIFY(opened.wait(patience));
        QCOMPARE(m_session->current(), 2);
        QCOMPARE(failed.size(), 2);
        QCOMPARE(m_session->files()[0].problem->code, Code::FileNotFound);
        QCOMPARE(m_session->files()[1].problem->code, Code::UnknownFormat);
        QVERIFY(!m_session->files()[2].problem);
    }

    void aBadFileThatIsSelectedKeepsTheDocument()
    {
        open({path("a.png"), path("text.png")});
        QSignalSpy failed(m_session.get(), &Session::openFailed);
        m_session->select(1);
        QVERIFY(failed.wait(patience));
        QCOMPARE(m_session->current(), 0);
        QVERIFY(m_session->document());
    }

    void aFolderStandsForItsImages()
    {
        QSignalSpy opened(m_session.get(), &Session::opened);
        m_session->open({m_folder.path()});
        QVERIFY(opened.wait(patience));
        QVERIFY(m_session->files().size() >= 2);
        QCOMPARE(m_session->files()[0].path, path("a.png"));
    }

    void exportsOffTheGuiThread()
    {
        open({path("a.png")});
        QSignalSpy finished(m_session.get(), &Session::finished);
        m_script->tiles.release(4);
        m_session->enhance(wish(2));
        QVERIFY(finished.wait(patience));
        QSignalSpy saved(m_session.get(), &Session::saved);
        const QString target = path("out/x.png");
        QVERIFY(QDir().mkpath(m_folder.filePath(QStringLiteral("out"))));
        m_session->exportTo(target, io::ExportFormat::Png8, {});
        QVERIFY(saved.wait(patience));
        QCOMPARE(QImage(target).size(), QSize(128, 96));
        QVERIFY(QFile::exists(target + QStringLiteral(".json")));

        QSignalSpy saveFailed(m_session.get(), &Session::saveFailed);
        m_session->exportTo(path("no/such/folder/x.png"), io::ExportFormat::Png8, {});
        QVERIFY(saveFailed.wait(patience));
        QCOMPARE(saveFailed[0][0].value<Error>().code, Code::CannotWrite);
        m_session->exportTo(path("a.png"), io::ExportFormat::Png8, {});
        QVERIFY(saveFailed.wait(patience));
        QCOMPARE(saveFailed[1][0].value<Error>().code, Code::InvalidArgument);
    }

private:
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    void open(const QStringList& files)
    {
        QSignalSpy opened(m_session.get(), &Session::opened);
        m_session->open(files);
        QVERIFY(opened.wait(patience));
    }

    static Wish wish(int scale)
    {
        Wish wish;
        wish.request.model = "fake";
        wish.request.scale = scale;
        wish.degradation =
            scale == 1 ? quality::paperDegradation : quality::enlargeDegradation(scale);
        return wish;
    }

    QTemporaryDir m_folder;
    std::shared_ptr<test::Script> m_script;
    std::unique_ptr<Session> m_session;
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
