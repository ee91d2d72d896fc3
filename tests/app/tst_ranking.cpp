// SPDX-License-Identifier: Apache-2.0
// Ranking of methods by the session: with the real engine on a sample, and with one that does what
// the test says where the course of things matters.
#include "app/fake_engine.h"
#include "app/paths.h"
#include "app/picture_store.h"
#include "app/session.h"
#include "enhance/catalogue.h"
#include "io/io.h"

#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace cxr;
using namespace cxr::app;

namespace {

constexpr int patience = 120'000; // milliseconds; only a failing test waits that long

curation::Method network(const char* name)
{
    return {name, name, "", true};
}

curation::Method rival(const char* name)
{
    return {name, name, "", false};
}

Wish evaluate()
{
    Wish wish;
    wish.mode = Mode::Evaluate;
    wish.request.scale = 1;
    wish.request.device = enhance::Device::Cpu;
    wish.degradation = quality::paperDegradation;
    return wish;
}

} // namespace

class TestRanking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto& [name, grey] : {std::pair{"a.png", 10U}, {"b.png", 20U}}) {
            QImage picture(64, 48, QImage::Format_Grayscale8);
            picture.fill(grey);
            QVERIFY(picture.save(path(name)));
        }
        QImage tiny(12, 12, QImage::Format_Grayscale8);
        tiny.fill(7);
        QVERIFY(tiny.save(path("tiny.png")));
    }

    void realMethodsOnASample()
    {
        const auto catalogue = enhance::Catalogue::open(modelsFolder());
        Session session([&] { return enhance::makeEngine(catalogue); });
        // A cut of the sample: all methods, non-local means included, in seconds.
        const auto sample = io::load(samplesFolder() / "chest_child_8bit.png");
        QVERIFY(sample);
        const image::Image cut = sample->image.cropped({200, 150, 161, 120});
        QImage picture(cut.width(), cut.height(), QImage::Format_Grayscale8);
        for (int y = 0; y < cut.height(); ++y) {
            std::copy_n(cut.row(y), cut.width(), picture.scanLine(y));
        }
        QVERIFY(picture.save(path("cut.png")));
        open(session, path("cut.png"));

        const auto methods = curation::comparableMethods(catalogue, 1, quality::paperDegradation);
        QVERIFY(methods.size() >= 11 + 3);
        QSignalSpy measured(&session, &Session::measured);
        QSignalSpy failed(&session, &Session::measureFailed);
        QSignalSpy ended(&session, &Session::rankingEnded);
        session.rank(evaluate(), methods);
        QVERIFY(session.ranking());
        QVERIFY(ended.wait(patience));
        QVERIFY(!session.ranking());
        QCOMPARE(failed.size(), 0);
        QCOMPARE(measured.size(), static_cast<qsizetype>(methods.size()));
        double before = 0;
        double best = 0;
        for (int i = 0; i < measured.size(); ++i) {
            QCOMPARE(measured[i][0].toInt(), i);
            const auto result = measured[i][1].value<Measured>();
            QCOMPARE(result.method.name, methods[static_cast<std::size_t>(i)].name);
            QVERIFY(std::isfinite(result.figures.afterPsnrDb));
            if (result.method.name == curation::interpolatedMethod)
                before = result.figures.afterPsnrDb;
            if (result.method.network)
                best = std::max(best, result.figures.afterPsnrDb);
        }
        QVERIFY(best > before);

        // Two of them side by side, with figures that agree with the ranking's.
        QSignalSpy shown(&session, &Session::shown);
        const Pair pair{rival("median"), network("srcnn-9-1-5")};
        session.show(evaluate(), pair);
        QVERIFY(shown.wait(patience));
        const auto outcome = session.outcome();
        QVERIFY(outcome && outcome->pair);
        QCOMPARE(outcome->pair->left.name, std::string("median"));
        QCOMPARE(outcome->run.card.name, std::string("srcnn-9-1-5"));
        const image::Rect inner = outcome->before->image().frame().grown(-curation::paperBorder);
        for (const QList<QVariant>& call : measured) {
            const auto result = call[1].value<Measured>();
            if (result.method.name == "median")
                QCOMPARE(outcome->beforeFigures->psnrDb(inner), result.figures.afterPsnrDb);
            if (result.method.name == "srcnn-9-1-5")
                QCOMPARE(outcome->afterFigures->psnrDb(inner), result.figures.afterPsnrDb);
        }

        // A network's picture is exported with its record, a rival's is not exported.
        QSignalSpy saved(&session, &Session::saved);
        session.exportTo(path("shown.png"), io::ExportFormat::Png8, {});
        QVERIFY(saved.wait(patience));
        QVERIFY(QFile::exists(path("shown.png.json")));
        session.show(evaluate(), {network("srcnn-9-1-5"), rival("median")});
        QVERIFY(shown.wait(patience));
        session.exportTo(path("rival.png"), io::ExportFormat::Png8, {});
        QTest::qWait(50);
        QVERIFY(!QFile::exists(path("rival.png")));
    }

    void aMethodThatFailsDoesNotStopTheRest()
    {
        Fake fake;
        open(*fake.session, path("a.png"));
        fake.script->failure = Error{Code::ModelInvalid, "damaged"};
        QSignalSpy measured(fake.session.get(), &Session::measured);
        QSignalSpy failed(fake.session.get(), &Session::measureFailed);
        QSignalSpy ended(fake.session.get(), &Session::rankingEnded);
        fake.session->rank(evaluate(), {rival("median"), network("x"), rival("gamma")});
        QVERIFY(ended.wait(patience));
        QCOMPARE(measured.size(), 2);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].toInt(), 1);
        QCOMPARE(failed[0][1].value<Error>().code, Code::ModelInvalid);
    }

    void anImageTooSmallIsSaidOnce()
    {
        Fake fake;
        open(*fake.session, path("tiny.png"));
        QSignalSpy failed(fake.session.get(), &Session::rankingFailed);
        QSignalSpy ended(fake.session.get(), &Session::rankingEnded);
        fake.session->rank(evaluate(), {rival("median"), rival("gamma")});
        QVERIFY(ended.wait(patience));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, Code::InvalidArgument);
        QVERIFY(!fake.session->ranking());
    }

    void stoppingAnswersAtOnceAndNothingArrivesAfterwards()
    {
        Fake fake;
        open(*fake.session, path("a.png"));
        QSignalSpy measured(fake.session.get(), &Session::measured);
        QSignalSpy failed(fake.session.get(), &Session::measureFailed);
        QSignalSpy ended(fake.session.get(), &Session::rankingEnded);
        fake.session->rank(evaluate(), {rival("median"), network("x"), rival("gamma")});
        QTRY_VERIFY(fake.script->insideRun);
        QCOMPARE(measured.size(), 1);
        fake.session->stopRanking();
        QCOMPARE(ended.size(), 1);
        QVERIFY(!fake.session->ranking());
        fake.script->tiles.release(1); // the tile in hand may end, the next must not begin
        QTRY_VERIFY(!fake.script->insideRun);
        QTest::qWait(50);
        QCOMPARE(fake.script->tilesDone.load(), 1);
        QCOMPARE(measured.size(), 1);
        QCOMPARE(failed.size(), 0);
        QCOMPARE(ended.size(), 1);
    }

    void enhancingSupersedes()
    {
        Fake fake;
        open(*fake.session, path("a.png"));
        QSignalSpy ended(fake.session.get(), &Session::rankingEnded);
        QSignalSpy measured(fake.session.get(), &Session::measured);
        QSignalSpy finished(fake.session.get(), &Session::finished);
        fake.session->rank(evaluate(), {network("x"), rival("gamma")});
        QTRY_VERIFY(fake.script->insideRun);
        fake.session->enhance(evaluate());
        QCOMPARE(ended.size(), 1);
        fake.script->tiles.release(1 + 4);
        QVERIFY(finished.wait(patience));
        QCOMPARE(measured.size(), 0);
    }

    void openingAnotherFileSupersedes()
    {
        Fake fake;
        fake.session->open({path("a.png"), path("b.png")});
        QTRY_VERIFY(fake.session->document());
        QSignalSpy ended(fake.session.get(), &Session::rankingEnded);
        QSignalSpy measured(fake.session.get(), &Session::measured);
        QSignalSpy shown(fake.session.get(), &Session::shown);
        QSignalSpy opened(fake.session.get(), &Session::opened);
        fake.session->rank(evaluate(), {network("x"), rival("gamma")});
        QTRY_VERIFY(fake.script->insideRun);
        fake.session->show(evaluate(), {rival("median"), rival("gamma")});
        fake.session->select(1);
        QCOMPARE(ended.size(), 1);
        // What is asked of the old document while the new one is on its way is dropped as well.
        fake.session->rank(evaluate(), {rival("gamma")});
        fake.script->tiles.release(4);
        QVERIFY(opened.wait(patience));
        QTest::qWait(50);
        QCOMPARE(measured.size() + shown.size(), 0);
        QVERIFY(!fake.session->ranking());
        QCOMPARE(fake.session->document()->pixels->image().sample(0, 0), 20);
    }

    // A click on a row is answered before the network at work is done, which then starts anew.
    void showingGoesBeforeTheMethodAtWork()
    {
        Fake fake;
        open(*fake.session, path("a.png"));
        QSignalSpy shown(fake.session.get(), &Session::shown);
        QSignalSpy measured(fake.session.get(), &Session::measured);
        QSignalSpy ended(fake.session.get(), &Session::rankingEnded);
        fake.session->rank(
            evaluate(), {rival("interpolated"), rival("median"), network("x"), rival("gamma")});
        QTRY_VERIFY(fake.script->insideRun);
        fake.session->show(evaluate(), {rival("interpolated"), rival("median")});
        fake.script->tiles.release(1); // ends the tile in hand, no more
        QVERIFY(shown.wait(patience));
        QCOMPARE(fake.script->tilesDone.load(), 1);
        QVERIFY(fake.session->ranking());
        QVERIFY(fake.session->outcome()->pair.has_value());
        fake.script->tiles.release(4);
        QVERIFY(ended.wait(patience));
        QCOMPARE(measured.size(), 4);
        QCOMPARE(fake.script->runs.load(), 2);
    }

    void theLatestShowWins()
    {
        Fake fake;
        open(*fake.session, path("a.png"));
        QSignalSpy shown(fake.session.get(), &Session::shown);
        for (const char* name : {"median", "gamma", "gaussian"})
            fake.session->show(evaluate(), {rival("interpolated"), rival(name)});
        QVERIFY(shown.wait(patience));
        QTest::qWait(50);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(fake.session->outcome()->pair->right.name, std::string("gaussian"));
    }

    void destructionInMidRankingIsClean()
    {
        Fake fake;
        open(*fake.session, path("a.png"));
        fake.session->rank(evaluate(), {network("x"), network("y"), rival("gamma")});
        QTRY_VERIFY(fake.script->insideRun);
        fake.script->tiles.release(1);
        fake.session.reset();
        QCOMPARE(fake.script->runs.load(), 1);
    }

    void answersAreOnTheDiskWhenTheSessionIsGone()
    {
        Preference preference;
        preference.file = "a.png";
        {
            Fake fake;
            fake.session->record(path("log/answers.jsonl"), preference);
            fake.session->record(path("log/answers.jsonl"), preference);
        }
        const auto log = readPreferences(path("log/answers.jsonl").toStdString());
        QVERIFY(log);
        QCOMPARE(log->preferences.size(), std::size_t(2));
    }

    void anAnswerThatCannotBeWrittenIsSaid()
    {
        Fake fake;
        QSignalSpy failed(fake.session.get(), &Session::recordFailed);
        fake.session->record(path("a.png/answers.jsonl"), {});
        QVERIFY(failed.wait(patience));
        QCOMPARE(failed[0][0].value<Error>().code, Code::CannotWrite);
    }

    void theStoreKeepsWhatWasDearest()
    {
        const auto picture = [](int grey, int bits) {
            image::Meaning meaning;
            meaning.bits = bits;
            image::Image image({100, 10}, meaning);
            std::fill_n(image.row(3), 100, static_cast<std::uint16_t>(grey));
            return image;
        };
        PictureStore store(4500);
        store.put("filter", picture(1, 8), 0.01);
        store.put("network", picture(200, 8), 60);
        store.put("deep", picture(4000, 12), 600);
        QCOMPARE(store.bytes(), std::size_t(4000)); // one byte each, and two
        QVERIFY(store.get("network") == picture(200, 8));
        QVERIFY(store.get("deep") == picture(4000, 12));
        store.put("other", picture(5, 8), 3);
        QVERIFY(store.bytes() <= 4500);
        QVERIFY(!store.get("filter"));
        QVERIFY(store.get("network") && store.get("deep") && store.get("other"));
        store.put("cheap", picture(6, 12), 0.001); // is not worth what it would push out
        QVERIFY(!store.get("cheap"));
        QVERIFY(store.get("network") && store.get("deep") && store.get("other"));
    }

private:
    struct Fake {
        std::shared_ptr<test::Script> script = std::make_shared<test::Script>();
        std::unique_ptr<Session> session = std::make_unique<Session>(
            [script = script] { return std::make_unique<test::FakeEngine>(script); });
    };

    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    static void open(Session& session, const QString& file)
    {
        QSignalSpy opened(&session, &Session::opened);
        session.open({file});
        QVERIFY(opened.wait(patience));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestRanking)
#include "tst_ranking.moc"
