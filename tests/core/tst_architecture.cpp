// SPDX-License-Identifier: Apache-2.0
// Reads the sources and fails on an arrow that ARCHITECTURE.md does not draw.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

namespace {

/// A folder and the folders whose headers its files may include, beside its own.
struct Layer {
    QString folder;
    QStringList below;
};

/// From the bottom up: a layer may only name layers that stand before it, so there is no cycle.
const std::vector<Layer>& layers()
{
    static const QString image = QStringLiteral("core/image");
    static const QString io = QStringLiteral("core/io");
    static const QString plot = QStringLiteral("core/plot");
    static const QString quality = QStringLiteral("core/quality");
    static const QString enhance = QStringLiteral("core/enhance");
    static const QString libtorch = QStringLiteral("core/libtorch");
    static const QString peers = QStringLiteral("core/peers");
    static const QString train = QStringLiteral("core/train");
    static const QString curation = QStringLiteral("core/curation");
    static const QString phantom = QStringLiteral("core/phantom");
    static const QString batch = QStringLiteral("core/batch");
    static const QString ui = QStringLiteral("ui");
    static const QString app = QStringLiteral("app");
    static const QString cli = QStringLiteral("app/cli");
    static const std::vector<Layer> table{
        {image, {}},
        {io, {image}},
        {plot, {image}},
        {quality, {image}},
        {phantom, {image}},
        {enhance, {image, quality}},
        {libtorch, {image, quality, enhance}},
        {peers, {image, enhance, libtorch}},
        {train, {image, quality, enhance, libtorch}},
        {curation, {image, quality, enhance, plot}},
        {batch, {image, io, quality, enhance, curation}},
        {ui, {image}},
        {app, {image, io, quality, enhance, curation, batch, ui}},
        {cli,
            {image, io, plot, quality, phantom, enhance, libtorch, peers, train, curation, batch,
                app}},
    };
    return table;
}

/// A library by the beginning of its headers' names, and the only folders that may see them.
struct Vendor {
    QString name;
    QRegularExpression header;
    QStringList seenBy;
};

const std::vector<Vendor>& vendors()
{
    const auto pattern = [](const char* text) { return QRegularExpression(QLatin1String(text)); };
    static const std::vector<Vendor> table{
        {QStringLiteral("LibTorch"), pattern("^(torch|ATen|c10)/"),
            {QStringLiteral("core/libtorch"), QStringLiteral("core/peers"),
                QStringLiteral("core/train")}},
        {QStringLiteral("DCMTK"), pattern("^dcmtk/"), {QStringLiteral("core/io")}},
        {QStringLiteral("OpenCV"), pattern("^opencv2/"), {QStringLiteral("core/quality"), QStringLiteral("core/peers")}},
        {QStringLiteral("oneDNN"), pattern("^(dnnl|omp)"), {QStringLiteral("core/peers")}},
        {QStringLiteral("Highway"), pattern("^hwy/"),
            {QStringLiteral("core/enhance"), QStringLiteral("core/quality")}},
        {QStringLiteral("image codecs"), pattern("^(png|tiffio|jpeglib|zlib|openjpeg)\\.h$"),
            {QStringLiteral("core/io")}},
        {QStringLiteral("Cairo and Pango"), pattern("^(cairo|pango|glib)"),
            {QStringLiteral("core/plot")}},
        {QStringLiteral("OpenSSL"), pattern("^openssl/"), {QStringLiteral("core/image")}},
        {QStringLiteral("SQLite"), pattern("^sqlite3\\.h$"), {QStringLiteral("core/curation")}},
        {QStringLiteral("nlohmann-json"), pattern("^nlohmann/"),
            {QStringLiteral("core/enhance"), QStringLiteral("core/train"),
                QStringLiteral("core/curation"), QStringLiteral("app"), QStringLiteral("app/cli")}},
        {QStringLiteral("CLI11"), pattern("^CLI/"), {QStringLiteral("app/cli")}},
        {QStringLiteral("Qt"), pattern("^Q[A-Z][A-Za-z]*"),
            {QStringLiteral("ui"), QStringLiteral("app")}},
    };
    return table;
}

QString layerOf(const QString& file)
{
    const QString folder = file.section(QLatin1Char('/'), 0, -2);
    QString best;
    for (const Layer& layer : layers()) {
        const bool inside =
            folder == layer.folder || folder.startsWith(layer.folder + QLatin1Char('/'));
        if (inside && layer.folder.size() > best.size())
            best = layer.folder;
    }
    return best;
}

QStringList filesBelow(const QString& root, const QStringList& folders, const QStringList& names)
{
    QStringList files;
    for (const QString& folder : folders) {
        QDirIterator walk(
            root + QLatin1Char('/') + folder, names, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files += QDir(root).relativeFilePath(walk.next());
    }
    files.sort();
    return files;
}

QStringList linesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
}

/// The #include lines of a source tree, resolved as the compiler does it.
class Includes {
public:
    explicit Includes(const QString& root) : m_root(root)
    {
        const QStringList folders{
            QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui")};
        const QStringList names{QStringLiteral("*.h"), QStringLiteral("*.cpp")};
        for (const QString& file : filesBelow(root, folders, names))
            read(file);
    }

    [[nodiscard]] QStringList violations() const
    {
        QStringList found;
        for (const QString& file : m_files) {
            const QString own = layerOf(file);
            if (own.isEmpty()) {
                found += QStringLiteral("%1 lies in no known folder").arg(file);
                continue;
            }
            found += forbiddenArrows(file, own);
            found += visibleVendors(file, own);
        }
        return found;
    }

    [[nodiscard]] const QStringList& files() const { return m_files; }

private:
    void read(const QString& file)
    {
        static const QRegularExpression line(
            QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
        m_files += file;
        for (const QString& text : linesOf(m_root + QLatin1Char('/') + file)) {
            const QRegularExpressionMatch match = line.match(text);
            if (!match.hasMatch())
                continue;
            const QString name = match.captured(2);
            const QString resolved = match.captured(1) == QLatin1String("\"")
                ? resolve(file.section(QLatin1Char('/'), 0, -2), name)
                : QString();
            if (resolved.isEmpty())
                m_vendorHeaders[file] += name;
            else
                m_projectHeaders[file] += resolved;
        }
    }

    [[nodiscard]] QString resolve(const QString& folder, const QString& name) const
    {
        for (const QString& base :
            {folder, QStringLiteral("core"), QStringLiteral("app"), QStringLiteral(".")}) {
            const QString path = QDir::cleanPath(base + QLatin1Char('/') + name);
            if (QFileInfo::exists(m_root + QLatin1Char('/') + path))
                return path;
        }
        return {};
    }

    [[nodiscard]] QStringList forbiddenArrows(const QString& file, const QString& own) const
    {
        QStringList allowed{own};
        for (const Layer& layer : layers()) {
            if (layer.folder == own)
                allowed += layer.below;
        }
        QStringList found;
        for (const QString& header : m_projectHeaders.value(file)) {
            if (!allowed.contains(layerOf(header)))
                found += QStringLiteral("%1 includes %2: %3 may not see %4")
                             .arg(file, header, own, layerOf(header));
        }
        return found;
    }

    /// Libraries that reach a file, directly or through the headers of another folder.
    [[nodiscard]] QStringList visibleVendors(const QString& file, const QString& own) const
    {
        QStringList found;
        QSet<QString> seen{file};
        QStringList open{file};
        while (!open.isEmpty()) {
            const QString current = open.takeLast();
            for (const QString& header : m_vendorHeaders.value(current)) {
                for (const Vendor& vendor : vendors()) {
                    if (header.contains(vendor.header) && !vendor.seenBy.contains(own))
                        found += QStringLiteral("%1 gets %2 of %3 through %4")
                                     .arg(file, header, vendor.name, current);
                }
            }
            for (const QString& header : m_projectHeaders.value(current)) {
                if (!seen.contains(header)) {
                    seen.insert(header);
                    open += header;
                }
            }
        }
        return found;
    }

    QString m_root;
    QStringList m_files;
    QHash<QString, QStringList> m_projectHeaders;
    QHash<QString, QStringList> m_vendorHeaders;
};

QString sourceRoot()
{
    return QStringLiteral(CXR_SOURCE_DIR);
}

} // namespace

class TestArchitecture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void layersAreOrdered();
    void includesFollowTheArrows();
    void aForbiddenArrowIsSeen_data();
    void aForbiddenArrowIsSeen();
    void sourcesNameTheirLicence();
    void headersAreGuarded();
    void filesAreShort();
};

void TestArchitecture::layersAreOrdered()
{
    QSet<QString> before;
    for (const Layer& layer : layers()) {
        for (const QString& below : layer.below)
            QVERIFY2(before.contains(below),
                qPrintable(layer.folder + QStringLiteral(" names ") + below));
        before.insert(layer.folder);
    }
}

void TestArchitecture::includesFollowTheArrows()
{
    const Includes includes(sourceRoot());
    QVERIFY(includes.files().size() > 50);
    const QStringList violations = includes.violations();
    QVERIFY2(violations.isEmpty(), qPrintable(violations.join(QLatin1Char('\n'))));
}

void TestArchitecture::aForbiddenArrowIsSeen_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("forbidden");
    const auto row = [](const char* name, const char* file, const char* line, bool forbidden) {
        QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(line) << forbidden;
    };
    row("downwards", "core/io/x.cpp", "#include \"image/image.h\"", false);
    row("upwards", "core/image/x.cpp", "#include \"io/reader.h\"", true);
    row("widget sees format", "ui/x.cpp", "#include \"io/reader.h\"", true);
    row("Qt in core", "core/image/x.h", "#include <QString>", true);
    row("Qt in the command line", "app/cli/x.cpp", "#include <QString>", true);
    row("vendor in its folder", "core/io/x.cpp", "#include <dcmtk/dcmdata/dctk.h>", false);
    row("vendor in the wrong folder", "app/x.cpp", "#include <dcmtk/dcmdata/dctk.h>", true);
    row("vendor through a header", "app/x.cpp", "  #  include \"io/reader.h\"", true);
    row("new folder", "core/unknown/x.cpp", "", true);
}

void TestArchitecture::aForbiddenArrowIsSeen()
{
    QFETCH(QString, file);
    QFETCH(QString, line);
    QFETCH(bool, forbidden);
    const QTemporaryDir root;
    QVERIFY(root.isValid());
    const auto write = [&](const QString& path, const QString& text) {
        QDir(root.path()).mkpath(QFileInfo(path).path());
        QFile out(root.filePath(path));
        return out.open(QIODevice::WriteOnly) && out.write(text.toUtf8()) == text.size();
    };
    QVERIFY(write(QStringLiteral("core/image/image.h"), QString()));
    QVERIFY(write(
        QStringLiteral("core/io/reader.h"), QStringLiteral("#include <dcmtk/dcmdata/dctk.h>\n")));
    QVERIFY(write(file, line));
    QCOMPARE(!Includes(root.path()).violations().isEmpty(), forbidden);
}

void TestArchitecture::sourcesNameTheirLicence()
{
    const QStringList files = filesBelow(sourceRoot(),
        {QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui"),
            QStringLiteral("tests"), QStringLiteral("packaging"), QStringLiteral("resources")},
        {QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("*.cmake"),
            QStringLiteral("CMakeLists.txt"), QStringLiteral("*.sh"), QStringLiteral("*.py")});
    QStringList without;
    for (const QString& file : files) {
        const QStringList lines = linesOf(sourceRoot() + QLatin1Char('/') + file);
        const bool script = lines.first().startsWith(QLatin1String("#!"));
        const QString line = lines.value(script ? 1 : 0);
        if (!line.endsWith(QLatin1String("SPDX-License-Identifier: Apache-2.0")))
            without += file;
    }
    QVERIFY2(without.isEmpty(), qPrintable(without.join(QLatin1Char('\n'))));
}

void TestArchitecture::headersAreGuarded()
{
    const Includes includes(sourceRoot());
    QStringList without;
    for (const QString& file : includes.files()) {
        // Headers for Highway are included once for each instruction set, on purpose.
        if (file.endsWith(QLatin1String(".h")) && !file.endsWith(QLatin1String("-inl.h"))
            && !linesOf(sourceRoot() + QLatin1Char('/') + file)
                    .contains(QStringLiteral("#pragma once")))
            without += file;
    }
    QVERIFY2(without.isEmpty(), qPrintable(without.join(QLatin1Char('\n'))));
}

void TestArchitecture::filesAreShort()
{
    constexpr qsizetype longest = 600;
    const QStringList files = filesBelow(sourceRoot(),
        {QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui"),
            QStringLiteral("tests")},
        {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
    QStringList tooLong;
    for (const QString& file : files) {
        const qsizetype lines = linesOf(sourceRoot() + QLatin1Char('/') + file).size() - 1;
        if (lines > longest)
            tooLong += QStringLiteral("%1: %2 lines").arg(file).arg(lines);
    }
    QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
