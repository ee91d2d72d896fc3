// SPDX-License-Identifier: Apache-2.0
// The catalogues as files: complete, up to date with the sources, and without slips of the pen.
#include "app/catalogue.h"
#include "app/core_text.h"
#include "app/translation.h"
#include "ui/languages.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace cxr;

namespace {

const QString folder = QStringLiteral(CXR_SOURCE_DIR "/resources/translations");

QStringList catalogues()
{
    return QDir(folder).entryList({QStringLiteral("*.ts")}, QDir::Files, QDir::Name);
}

QStringList sorted(const QRegularExpression& expression, const QString& text)
{
    QStringList found;
    for (auto match = expression.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

/// What a translation must have in common with its source. Empty: nothing is wrong.
QString slipIn(const QString& source, const QString& text)
{
    static const QRegularExpression places(QStringLiteral("%(?:[1-9]|n)"));
    static const QRegularExpression tags(QStringLiteral("</?[a-z][a-z0-9]*"));
    static const QRegularExpression mnemonic(QStringLiteral("&(?=[^&\\s])(?![a-z]+;)"));
    static const QRegularExpression names(QStringLiteral("\\{\\w+\\}"));
    if (sorted(names, source) != sorted(names, text))
        return QStringLiteral("other names in {}");
    if (sorted(places, source) != sorted(places, text))
        return QStringLiteral("other places (%1, %n)");
    if (sorted(tags, source) != sorted(tags, text))
        return QStringLiteral("other tags");
    if (sorted(mnemonic, source).size() != sorted(mnemonic, text).size())
        return QStringLiteral("a mnemonic (&) too many or too few");
    if (source.endsWith(QChar(0x2026)) != text.endsWith(QChar(0x2026)))
        return QStringLiteral("an ellipsis (…) too many or too few at the end");
    if (text.contains(QLatin1String("...")) && !source.contains(QLatin1String("...")))
        return QStringLiteral("three dots instead of …");
    if (source.endsWith(QLatin1Char(':')) != text.endsWith(QLatin1Char(':')))
        return QStringLiteral("a colon too many or too few at the end");
    const auto edge = [](const QString& value) {
        return std::pair(value.front().isSpace(), value.back().isSpace());
    };
    if (edge(source) != edge(text))
        return QStringLiteral("other blanks at the ends");
    if (source.count(QLatin1Char('\n')) != text.count(QLatin1Char('\n')))
        return QStringLiteral("other line breaks");
    return {};
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageHasItsCatalogue()
    {
        for (const ui::Language& language : ui::languages) {
            const QString code = QString::fromLatin1(language.code);
            if (code == QLatin1String("en"))
                continue;
            const QString name = QStringLiteral("cxrlens_%1.ts").arg(code);
            QVERIFY2(catalogues().contains(name), qPrintable(name));
            QVERIFY(test::readCatalogue(folder + QLatin1Char('/') + name).size() > 300);
        }
    }

    void slipsAreFound()
    {
        QCOMPARE(slipIn(QStringLiteral("&Open %1…"), QStringLiteral("%1 ö&ffnen…")), QString());
        QVERIFY(!slipIn(QStringLiteral("Open %1"), QStringLiteral("Öffnen")).isEmpty());
        QVERIFY(!slipIn(QStringLiteral("%1 of %2"), QStringLiteral("%1 von %1")).isEmpty());
        QVERIFY(!slipIn(QStringLiteral("&Open"), QStringLiteral("Öffnen")).isEmpty());
        QVERIFY(!slipIn(QStringLiteral("Open…"), QStringLiteral("Öffnen...")).isEmpty());
        QVERIFY(!slipIn(QStringLiteral("<b>a</b>"), QStringLiteral("<b>a")).isEmpty());
        QVERIFY(!slipIn(QStringLiteral("{Open} it"), QStringLiteral("{Öffnen}")).isEmpty());
        QVERIFY(!slipIn(QStringLiteral(" left"), QStringLiteral("übrig")).isEmpty());
    }

    void translationsFitTheirSources_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : catalogues())
            QTest::newRow(qPrintable(name)) << name;
    }
    void translationsFitTheirSources()
    {
        QFETCH(const QString, name);
        QStringList wrong;
        for (const test::Message& message : test::readCatalogue(folder + QLatin1Char('/') + name)) {
            if (message.obsolete)
                wrong << QStringLiteral("obsolete: ") + message.source;
            for (const QString& text : message.translations) {
                if (text.isEmpty()) {
                    if (message.finished)
                        wrong << QStringLiteral("finished, but empty: ") + message.source;
                    continue;
                }
                if (const QString slip = slipIn(message.source, text); !slip.isEmpty())
                    wrong << QStringLiteral("%1: \"%2\" → \"%3\"").arg(slip, message.source, text);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(QLatin1Char('\n') + wrong.join(QLatin1Char('\n'))));
    }

    void nothingIsLeftUntranslated_data() { translationsFitTheirSources_data(); }
    void nothingIsLeftUntranslated()
    {
        QFETCH(const QString, name);
        QStringList open;
        for (const test::Message& message : test::readCatalogue(folder + QLatin1Char('/') + name)) {
            if (!message.finished || message.translations.contains(QString()))
                open << message.context + QStringLiteral(": ") + message.source;
        }
        QVERIFY2(open.isEmpty(), qPrintable(QLatin1Char('\n') + open.join(QLatin1Char('\n'))));
    }

    // What lupdate would add or drop now is nothing.
    void cataloguesAreUpToDate()
    {
        const QTemporaryDir fresh;
        for (const QString& name : catalogues())
            QVERIFY(QFile::copy(folder + QLatin1Char('/') + name, fresh.filePath(name)));
        QProcess script;
        script.start(QStringLiteral(CXR_SOURCE_DIR "/packaging/translations.sh"),
            {QStringLiteral("extract"), fresh.path()});
        QVERIFY(script.waitForFinished(120'000));
        QVERIFY2(script.exitCode() == 0, script.readAllStandardError().constData());
        for (const QString& name : catalogues()) {
            const auto textsOf = [&](const QString& path) {
                QStringList texts;
                for (const test::Message& message : test::readCatalogue(path))
                    texts << message.context + QStringLiteral(": ") + message.source;
                return texts;
            };
            QCOMPARE(textsOf(folder + QLatin1Char('/') + name), textsOf(fresh.filePath(name)));
        }
    }

    // A text of core that was changed there would silently stay English.
    void knownTextsOfCoreAreStillThere()
    {
        QString sources;
        for (const char* part : {"/core", "/app"}) {
            QDirIterator files(QStringLiteral(CXR_SOURCE_DIR) + QLatin1String(part),
                {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (file.fileName().endsWith(QLatin1String("core_text.cpp")))
                    continue;
                QVERIFY(file.open(QIODevice::ReadOnly));
                sources += QString::fromUtf8(file.readAll());
            }
        }
        // "one " "text" over two lines is one text.
        sources.remove(QRegularExpression(QStringLiteral("\"\\s*\"")));
        QStringList gone;
        for (const char* text : app::knownCoreTexts()) {
            // Core picks some words while it runs: what counts is that each longer part is there.
            const QStringList parts = QString::fromUtf8(text).split(
                QRegularExpression(QStringLiteral("%\\d|\\)(?=[;,])")));
            for (const QString& part : parts) {
                const QStringList words = part.trimmed().split(
                    QRegularExpression(QStringLiteral("\\b(frame|page|frames|modality LUT|VOI LUT|"
                                                      "presentation LUT)\\b")));
                for (const QString& word : words) {
                    if (!sources.contains(word.trimmed()))
                        gone << QStringLiteral("\"%1\" of \"%2\"")
                                    .arg(word.trimmed(), QString::fromUtf8(text));
                }
            }
        }
        QVERIFY2(gone.isEmpty(), qPrintable(gone.join(QLatin1Char('\n'))));
    }

    // And a new notice of core should get a place in the table.
    void noticesOfReadersAreKnown()
    {
        static const QRegularExpression call(QStringLiteral(
            "(?:notices|warnings|m_notices)\\.(?:push_back|emplace_back|insert)\\(\\s*"
            "\"([^\"]+)\"\\s*\\)"));
        QStringList unknown;
        int found = 0;
        QDirIterator files(QStringLiteral(CXR_SOURCE_DIR "/core"), {QStringLiteral("*.cpp")},
            QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QString text = QString::fromUtf8(file.readAll());
            text.remove(QRegularExpression(QStringLiteral("\"\\s*\"")));
            for (auto match = call.globalMatch(text); match.hasNext();) {
                const QString notice = match.next().captured(1);
                const auto& known = app::knownCoreTexts();
                ++found;
                if (std::none_of(known.begin(), known.end(),
                        [&](const char* one) { return QString::fromUtf8(one) == notice; }))
                    unknown << notice;
            }
        }
        QVERIFY(found > 10);
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(QLatin1Char('\n'))));
    }

    void textsOfCoreAreTranslatedAroundTheirNumbers()
    {
        class Shouting : public QTranslator {
        public:
            [[nodiscard]] bool isEmpty() const override { return false; }
            [[nodiscard]] QString translate(
                const char* context, const char* source, const char*, int) const override
            {
                if (qstrcmp(context, "CoreText") != 0)
                    return {};
                QString text = QString::fromUtf8(source);
                if (text == QLatin1String("Only frame %1 of %2 is shown"))
                    return QStringLiteral("VON %2 NUR BILD %1");
                return text.toUpper();
            }
        } shouting;
        QCoreApplication::installTranslator(&shouting);
        QCOMPARE(app::coreText("Colour was converted to luminance"),
            QStringLiteral("COLOUR WAS CONVERTED TO LUMINANCE"));
        QCOMPARE(app::coreText("Only frame 3 of 12 is shown"), QStringLiteral("VON 12 NUR BILD 3"));
        QCOMPARE(app::coreText("bicubic ÷2, blur σ 0.8 px, noise σ 2/255"),
            QStringLiteral("bicubic ÷2, BLUR Σ 0.8 PX, NOISE Σ 2/255"));
        // What is put in is no place of its own.
        QCOMPARE(app::coreText("The GPU failed; the CPU did the work instead (%2 lost)"),
            QStringLiteral("THE GPU FAILED; THE CPU DID THE WORK INSTEAD (%2 lost)"));
        QCOMPARE(app::coreText("something nobody knows"), QStringLiteral("something nobody knows"));
        QCoreApplication::removeTranslator(&shouting);
    }

    void aLanguageIsChosenBySystemOrUser()
    {
        QCOMPARE(app::Translation::resolved(QStringLiteral("hi")), QStringLiteral("hi"));
        QCOMPARE(app::Translation::resolved(QStringLiteral("tlh")),
            app::Translation::resolved(QString()));
        app::Translation translation;
        translation.use(QStringLiteral("de"));
        QCOMPARE(translation.code(), QStringLiteral("de"));
        // From Qt's own catalogue, which a package brings.
        QCOMPARE(
            QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
        translation.use(QStringLiteral("en"));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
