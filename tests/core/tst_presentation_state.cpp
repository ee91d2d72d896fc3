// SPDX-License-Identifier: Apache-2.0
// Grayscale Softcopy Presentation States, made with DCMTK's data sets, rendered by dcmp2pgm as the
// judge.

#include "image/display.h"
#include "io/dicom/presentation_finder.h"
#include "io_dicom_fixtures.h"
#include "io_fixtures.h"
#include "pnm.h"
#include "presentation_fixtures.h"

#include <QProcess>
#include <QStandardPaths>
#include <dcmtk/dcmdata/dcvrfl.h>
#include <dcmtk/dcmdata/dcvrsl.h>

#include <array>
#include <cmath>
#include <memory>
#include <optional>

using namespace cxr;
using namespace cxr::test;

namespace {

void fillLut(DcmItem& item, int first, int bits, int count)
{
    std::vector<Uint16> entries;
    for (int i = 0; i < count; ++i) {
        entries.push_back(
            static_cast<Uint16>(std::lround(std::pow(i / (count - 1.0), 1.3) * ((1 << bits) - 1))));
    }
    const Uint16 descriptor[] = {
        static_cast<Uint16>(count), static_cast<Uint16>(first), static_cast<Uint16>(bits)};
    item.putAndInsertUint16Array(DcmTag(DCM_LUTDescriptor, EVR_US), descriptor, 3);
    item.putAndInsertUint16Array(DcmTag(DCM_LUTData, EVR_OW), entries.data(), entries.size());
}

} // namespace

class TestPresentationState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void agreesWithDcmp2pgm_data();
    void agreesWithDcmp2pgm();
    void drawingsAreReadInPixels();
    void shuttersAreOpenings();
    void turnsAsDcmp2pgmDoes_data();
    void turnsAsDcmp2pgmDoes();
    void theDisplayedAreaIsRead();
    void overlaysAndBitmapShutters();
    void onlyWhatIsAboutThisFrameCounts();
    void itIsFoundBesideItsImage();
    void othersAreRefused();

private:
    [[nodiscard]] Result<io::Presentation> read(DcmFileFormat& state, image::Size size = {64, 64})
    {
        const auto path = *m_folder / "state.dcm";
        if (!writeDicom(state, path))
            return fail(Code::Internal, "not written");
        return io::readPresentationState(path, imageUid, 0, size);
    }

    /// What dcmp2pgm makes of the image under the state that was read last; nullopt where it is not
    /// installed. Empty where it fails.
    [[nodiscard]] std::optional<Pnm> dcmp2pgm(const std::filesystem::path& imagePath) const
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("dcmp2pgm"));
        if (program.isEmpty())
            return std::nullopt;
        const auto picturePath = *m_folder / "shown.pgm";
        QProcess process;
        process.start(program,
            {QStringLiteral("-p"), qtPath(*m_folder / "state.dcm"), qtPath(imagePath),
                qtPath(picturePath)});
        if (!process.waitForFinished(20'000) || process.exitCode() != 0) {
            qWarning() << process.readAllStandardError();
            return Pnm{};
        }
        return readPnm(readBytes(picturePath));
    }
    std::unique_ptr<Folder> m_folder;
};

void TestPresentationState::init()
{
    m_folder = std::make_unique<Folder>();
}

void TestPresentationState::agreesWithDcmp2pgm_data()
{
    QTest::addColumn<QByteArray>("photometric");
    QTest::addColumn<QByteArray>("what");
    for (const char* photometric : {"MONOCHROME1", "MONOCHROME2"}) {
        for (const char* what :
            {"window", "inverse", "voi lut", "presentation lut", "rescale", "modality lut"})
            QTest::addRow("%s %s", photometric, what)
                << QByteArray(photometric) << QByteArray(what);
    }
}

void TestPresentationState::agreesWithDcmp2pgm()
{
    QFETCH(QByteArray, photometric);
    QFETCH(QByteArray, what);
    DicomPicture picture{.rows = 64, .columns = 64};
    picture.photometric = photometric.constData();
    for (int i = 0; i < 64 * 64; ++i)
        picture.cells.push_back(static_cast<Uint16>(i));
    const auto imagePath = *m_folder / "image.dcm";
    DcmFileFormat imageFile;
    fillDicom(imageFile, picture);
    imageFile.getDataset()->putAndInsertString(DCM_WindowCenter, "100"); // not to be used
    imageFile.getDataset()->putAndInsertString(DCM_WindowWidth, "10");
    QVERIFY(writeDicom(imageFile, imagePath));

    DcmFileFormat state;
    fillState(state);
    DcmDataset& dataSet = *state.getDataset();
    if (what == "voi lut") {
        DcmItem* voi = nullptr;
        dataSet.findOrCreateSequenceItem(DCM_SoftcopyVOILUTSequence, voi);
        DcmItem* lut = nullptr;
        voi->findOrCreateSequenceItem(DCM_VOILUTSequence, lut);
        fillLut(*lut, 500, 10, 2000);
    } else {
        addWindow(dataSet, "2000", "3000");
    }
    if (what == "inverse")
        dataSet.putAndInsertString(DCM_PresentationLUTShape, "INVERSE");
    if (what == "presentation lut") {
        dataSet.findAndDeleteElement(DCM_PresentationLUTShape);
        DcmItem* lut = nullptr;
        dataSet.findOrCreateSequenceItem(DCM_PresentationLUTSequence, lut);
        fillLut(*lut, 0, 12, 4096);
    }
    if (what == "rescale") {
        dataSet.putAndInsertString(DCM_RescaleSlope, "0.5");
        dataSet.putAndInsertString(DCM_RescaleIntercept, "700");
        dataSet.putAndInsertString(DCM_RescaleType, "US");
    }
    if (what == "modality lut") {
        DcmItem* lut = nullptr;
        dataSet.findOrCreateSequenceItem(DCM_ModalityLUTSequence, lut);
        fillLut(*lut, 0, 12, 4096);
        lut->putAndInsertString(DCM_ModalityLUTType, "US");
    }
    const auto presentation = read(state);
    QVERIFY2(presentation, reason(presentation));
    QVERIFY(presentation->window.has_value());

    const auto shown = dcmp2pgm(imagePath);
    if (!shown)
        QSKIP("dcmp2pgm (Debian's package dcmtk) is not installed");
    const Pnm& theirs = *shown;
    QCOMPARE(theirs.levels.size(), qsizetype(64 * 64));

    auto loaded = io::load(imagePath);
    QVERIFY2(loaded, reason(loaded));
    image::Meaning meaning = loaded->image.meaning();
    io::apply(*presentation, meaning);
    const auto lut = image::displayLut(
        meaning, *presentation->window, presentation->inverted != meaning.inverted);
    int largest = 0;
    for (qsizetype i = 0; i < theirs.levels.size(); ++i) {
        largest = std::max(largest,
            std::abs(lut[static_cast<std::size_t>(i)]
                - static_cast<int>(static_cast<unsigned char>(theirs.levels[i]))));
    }
    QVERIFY2(largest <= 1, QByteArray::number(largest));
}

void TestPresentationState::drawingsAreReadInPixels()
{
    DcmFileFormat state;
    fillState(state);
    DcmItem* annotation = nullptr;
    state.getDataset()->findOrCreateSequenceItem(DCM_GraphicAnnotationSequence, annotation);
    const auto draw = [&](const char* type, const char* units, const std::vector<Float32>& data) {
        DcmItem* object = nullptr;
        annotation->findOrCreateSequenceItem(DCM_GraphicObjectSequence, object, -2);
        object->putAndInsertString(DCM_GraphicAnnotationUnits, units);
        object->putAndInsertString(DCM_GraphicType, type);
        object->putAndInsertFloat32Array(DCM_GraphicData, data.data(), data.size());
        object->putAndInsertString(DCM_GraphicFilled, "N");
    };
    draw("POLYLINE", "PIXEL", {1, 1, 10.5F, 20});
    draw("POINT", "DISPLAY", {0.5F, 0.25F});
    draw("CIRCLE", "PIXEL", {20.5F, 30.5F, 25.5F, 30.5F});
    draw("ELLIPSE", "PIXEL", {10.5F, 30.5F, 50.5F, 30.5F, 30.5F, 20.5F, 30.5F, 40.5F});
    draw("NONSENSE", "PIXEL", {1, 2});
    DcmItem* text = nullptr;
    annotation->findOrCreateSequenceItem(DCM_TextObjectSequence, text, -2);
    text->putAndInsertString(DCM_AnchorPointAnnotationUnits, "PIXEL");
    text->putAndInsertString(DCM_UnformattedTextValue, "nodule?\r\nfollow up");
    const Float32 anchor[] = {12.5F, 8.5F};
    text->putAndInsertFloat32Array(DCM_AnchorPoint, anchor, 2);
    text->putAndInsertString(DCM_AnchorPointVisibility, "Y");
    const auto presentation = read(state);
    QVERIFY2(presentation, reason(presentation));
    QCOMPARE(presentation->label, std::string("LUNG"));
    QCOMPARE(presentation->created, std::string("2024-01-31 12:30"));
    const image::Graphics& graphics = presentation->graphics;
    QCOMPARE(graphics.lines.size(), std::size_t(4));
    QVERIFY(graphics.lines[0].points == (std::vector<image::Point>{{0.5, 0.5}, {10, 19.5}}));
    QVERIFY(graphics.lines[1].points == (std::vector<image::Point>{{32, 16}}));
    for (const image::Point& point : graphics.lines[2].points)
        QVERIFY(std::abs(std::hypot(point.x - 20, point.y - 30) - 5) < 1e-9);
    for (const image::Point& point : graphics.lines[3].points)
        QVERIFY(std::abs(std::hypot((point.x - 30) / 20, (point.y - 30) / 10) - 1) < 1e-9);
    QVERIFY(graphics.lines[3].points.front() == graphics.lines[3].points.back());
    QCOMPARE(graphics.labels.size(), std::size_t(1));
    QCOMPARE(graphics.labels[0].text, std::string("nodule?\nfollow up"));
    QVERIFY((graphics.labels[0].at == image::Point{12, 8}));
}

/// Rows and columns count from 1; what the edges name is still to be seen.
void TestPresentationState::shuttersAreOpenings()
{
    DcmFileFormat state;
    fillState(state);
    DcmDataset& dataSet = *state.getDataset();
    dataSet.putAndInsertString(DCM_ShutterShape, "RECTANGULAR\\CIRCULAR\\POLYGONAL");
    dataSet.putAndInsertString(DCM_ShutterLeftVerticalEdge, "3");
    dataSet.putAndInsertString(DCM_ShutterRightVerticalEdge, "60");
    dataSet.putAndInsertString(DCM_ShutterUpperHorizontalEdge, "5");
    dataSet.putAndInsertString(DCM_ShutterLowerHorizontalEdge, "50");
    dataSet.putAndInsertString(DCM_CenterOfCircularShutter, "20\\30"); // row, column
    dataSet.putAndInsertString(DCM_RadiusOfCircularShutter, "10");
    dataSet.putAndInsertString(DCM_VerticesOfThePolygonalShutter, "1\\2\\3"); // is none
    dataSet.putAndInsertUint16(DCM_ShutterPresentationValue, 0x8000);
    const auto presentation = read(state);
    QVERIFY2(presentation, reason(presentation));
    const std::optional<image::Shutter>& shutter = presentation->graphics.shutter;
    QVERIFY(shutter.has_value());
    QVERIFY(std::abs(shutter->grey - 0.5) < 0.01);
    QCOMPARE(shutter->openings.size(), std::size_t(2));
    QVERIFY(
        shutter->openings[0] == (std::vector<image::Point>{{2, 4}, {60, 4}, {60, 50}, {2, 50}}));
    for (const image::Point& point : shutter->openings[1])
        QVERIFY(std::abs(std::hypot(point.x - 29.5, point.y - 19.5) - 10) < 1e-9);
}

void TestPresentationState::turnsAsDcmp2pgmDoes_data()
{
    QTest::addColumn<int>("degrees");
    QTest::addColumn<bool>("mirrored");
    for (const int degrees : {0, 90, 180, 270}) {
        for (const bool mirrored : {false, true})
            QTest::addRow("%d%s", degrees, mirrored ? " mirrored" : "") << degrees << mirrored;
    }
}

void TestPresentationState::turnsAsDcmp2pgmDoes()
{
    QFETCH(int, degrees);
    QFETCH(bool, mirrored);
    DicomPicture picture{.rows = 48, .columns = 64};
    picture.photometric = "MONOCHROME2";
    for (int i = 0; i < 48 * 64; ++i)
        picture.cells.push_back(static_cast<Uint16>(i));
    const auto imagePath = *m_folder / "image.dcm";
    DcmFileFormat imageFile;
    fillDicom(imageFile, picture);
    QVERIFY(writeDicom(imageFile, imagePath));
    DcmFileFormat state;
    fillState(state);
    addWindow(*state.getDataset(), "1536", "3072");
    putCorners(state, {1, 1}, {64, 48});
    state.getDataset()->putAndInsertUint16(DCM_ImageRotation, static_cast<Uint16>(degrees));
    state.getDataset()->putAndInsertString(DCM_ImageHorizontalFlip, mirrored ? "Y" : "N");
    const auto presentation = read(state, {64, 48});
    QVERIFY2(presentation, reason(presentation));
    QCOMPARE(presentation->orientation, image::Orientation(degrees / 90, mirrored));

    const auto shown = dcmp2pgm(imagePath);
    if (!shown)
        QSKIP("dcmp2pgm (Debian's package dcmtk) is not installed");
    const bool lying = presentation->orientation.lying();
    QCOMPARE(shown->width, lying ? 48 : 64);
    const auto lut = image::displayLut(
        io::load(imagePath)->image.meaning(), *presentation->window, presentation->inverted);
    for (int y = 0; y < 48; ++y) {
        for (int x = 0; x < 64; ++x) {
            const image::Point at = presentation->orientation.apply({x + 0.5, y + 0.5}, 64, 48);
            const int index = static_cast<int>(at.y) * shown->width + static_cast<int>(at.x);
            const int theirs = static_cast<unsigned char>(shown->levels[index]);
            QVERIFY(std::abs(theirs - lut[static_cast<std::size_t>(y * 64 + x)]) <= 1);
        }
    }
}

void TestPresentationState::theDisplayedAreaIsRead()
{
    DcmFileFormat state;
    fillState(state);
    // Top left as seen, after a half turn: the lower right one of the image.
    state.getDataset()->putAndInsertUint16(DCM_ImageRotation, 180);
    putCorners(state, {41, 31}, {11, 21});
    DcmItem* area = nullptr;
    state.getDataset()->findOrCreateSequenceItem(DCM_DisplayedAreaSelectionSequence, area);
    area->putAndInsertString(DCM_PresentationSizeMode, "MAGNIFY");
    area->putAndInsertFloat32(DCM_PresentationPixelMagnificationRatio, 2.5F);
    area->putAndInsertString(DCM_PresentationPixelAspectRatio, "2\\1");
    DcmItem* annotation = nullptr;
    state.getDataset()->findOrCreateSequenceItem(DCM_GraphicAnnotationSequence, annotation);
    DcmItem* object = nullptr;
    annotation->findOrCreateSequenceItem(DCM_GraphicObjectSequence, object);
    object->putAndInsertString(DCM_GraphicAnnotationUnits, "DISPLAY");
    object->putAndInsertString(DCM_GraphicType, "POINT");
    auto data = std::make_unique<DcmFloatingPointSingle>(DCM_GraphicData);
    const Float32 corner[] = {0, 0}; // top left of the screen
    QVERIFY(data->putFloat32Array(corner, 2).good());
    QVERIFY(object->insert(data.release()).good());

    const auto presentation = read(state);
    QVERIFY2(presentation, reason(presentation));
    QVERIFY(presentation->displayedArea == (image::Rect{10, 20, 31, 11}));
    QCOMPARE(presentation->magnification, 2.5);
    QCOMPARE(presentation->pixelAspect, 2.0);
    QCOMPARE(presentation->graphics.lines.size(), std::size_t(1));
    QVERIFY(presentation->graphics.lines[0].points[0] == (image::Point{41, 31}));

    area->putAndInsertString(DCM_PresentationSizeMode, "TRUE SIZE");
    const auto trueSize = read(state);
    QCOMPARE(trueSize->magnification, 0.0);
    QCOMPARE(trueSize->notices.size(), std::size_t(1));
}

void TestPresentationState::overlaysAndBitmapShutters()
{
    DcmFileFormat state;
    fillState(state);
    addWindow(*state.getDataset(), "100", "1000");
    DcmDataset& dataSet = *state.getDataset();
    const auto plane = [&](Uint16 group, Uint8 firstByte) {
        dataSet.putAndInsertUint16(DcmTag(group, 0x0010), 64);
        dataSet.putAndInsertUint16(DcmTag(group, 0x0011), 64);
        dataSet.putAndInsertString(DcmTag(group, 0x0040), "G");
        const Sint16 origin[] = {1, 1};
        dataSet.putAndInsertSint16Array(DcmTag(group, 0x0050), origin, 2);
        dataSet.putAndInsertUint16(DcmTag(group, 0x0100), 1);
        dataSet.putAndInsertUint16(DcmTag(group, 0x0102), 0);
        std::vector<Uint16> bits(64 * 64 / 16);
        bits[0] = firstByte;
        dataSet.putAndInsertUint16Array(
            DcmTag(group, 0x3000, DcmVR(EVR_OW)), bits.data(), bits.size());
    };
    plane(0x6000, 0x05); // the shutter
    plane(0x6002, 0x01); // shown
    plane(0x6004, 0x01); // not activated
    dataSet.putAndInsertString(DCM_ShutterShape, "BITMAP");
    dataSet.putAndInsertUint16(DCM_ShutterOverlayGroup, 0x6000);
    dataSet.putAndInsertUint16(DCM_ShutterPresentationValue, 0xffff);
    dataSet.putAndInsertString(DcmTag(0x6002, 0x1001), "LAYER1");
    dataSet.putAndInsertString(DcmTag(0x6010, 0x1001), "LAYER1"); // one of the image's
    DcmItem* layer = nullptr;
    dataSet.findOrCreateSequenceItem(DCM_GraphicLayerSequence, layer);
    layer->putAndInsertString(DCM_GraphicLayer, "LAYER1");
    layer->putAndInsertString(DCM_GraphicLayerOrder, "1");
    const auto presentation = read(state);
    QVERIFY2(presentation, reason(presentation));
    const auto& shutter = presentation->graphics.shutter;
    QVERIFY(shutter && shutter->cover);
    QVERIFY(shutter->openings.empty());
    QCOMPARE(shutter->grey, 1.0);
    QCOMPARE(shutter->cover->on[0] + 2 * shutter->cover->on[1] + 4 * shutter->cover->on[2], 5);
    QCOMPARE(presentation->graphics.bitmaps.size(), std::size_t(1));
    QCOMPARE(presentation->graphics.bitmaps[0].group, 0x6002U);
    QCOMPARE(presentation->shownOverlays, std::vector<unsigned>{0x6010});
    QVERIFY(presentation->notices.empty());

    // dcmp2pgm covers the same pixels: those that are on.
    DicomPicture picture{.rows = 64, .columns = 64};
    picture.photometric = "MONOCHROME2";
    picture.cells.assign(64 * 64, 0);
    const auto imagePath = *m_folder / "image.dcm";
    DcmFileFormat imageFile;
    fillDicom(imageFile, picture);
    QVERIFY(writeDicom(imageFile, imagePath));
    const auto shown = dcmp2pgm(imagePath);
    if (!shown)
        QSKIP("dcmp2pgm (Debian's package dcmtk) is not installed");
    const auto covered = [&](int x) { return static_cast<unsigned char>(shown->levels[x]) == 255; };
    QVERIFY(covered(0) && !covered(1) && covered(2) && !covered(3));
}

void TestPresentationState::onlyWhatIsAboutThisFrameCounts()
{
    DcmFileFormat state;
    fillState(state);
    DcmItem* series = nullptr;
    state.getDataset()->findAndGetSequenceItem(DCM_ReferencedSeriesSequence, series);
    referTo(*series, otherUid);
    const auto voi = [&](const char* center, const char* uid, const char* frame) {
        DcmItem* item = nullptr;
        state.getDataset()->findOrCreateSequenceItem(DCM_SoftcopyVOILUTSequence, item, -2);
        referTo(*item, uid, frame);
        item->putAndInsertString(DCM_WindowCenter, center);
        item->putAndInsertString(DCM_WindowWidth, "10");
    };
    voi("1", otherUid, nullptr);
    voi("2", imageUid, "2\\3");
    voi("3", imageUid, "1");
    const auto path = *m_folder / "state.dcm";
    QVERIFY(writeDicom(state, path));
    const auto first = io::readPresentationState(path, imageUid, 0, {64, 64});
    const auto third = io::readPresentationState(path, imageUid, 2, {64, 64});
    const auto other = io::readPresentationState(path, otherUid, 0, {64, 64});
    QVERIFY(first && third && other);
    QCOMPARE(first->window->center, 3.0);
    QCOMPARE(third->window->center, 2.0);
    QCOMPARE(other->window->center, 1.0);
}

void TestPresentationState::itIsFoundBesideItsImage()
{
    const auto imagePath = *m_folder / "image.dcm";
    QVERIFY(writeDicom(DicomPicture{}, imagePath));
    io::PresentationFinder finder;
    QVERIFY(!finder.find(imagePath, imageUid, 0, {7, 6}));
    for (const auto& [name, uid, label, date] : {std::tuple("a.dcm", imageUid, "OLD", "20200101"),
             std::tuple("b.dcm", imageUid, "NEW", "20240101"),
             std::tuple("c.dcm", otherUid, "OTHER", "20250101")}) {
        DcmFileFormat state;
        fillState(state, uid);
        addWindow(*state.getDataset(), "5", "6");
        state.getDataset()->putAndInsertString(DCM_ContentLabel, label);
        state.getDataset()->putAndInsertString(DCM_PresentationCreationDate, date);
        QVERIFY(writeDicom(state, *m_folder / name));
    }
    const auto found = finder.find(imagePath, imageUid, 0, {7, 6});
    QVERIFY(found.has_value());
    QCOMPARE(found->label, std::string("NEW"));
    QCOMPARE(finder.filesRead(), std::uint64_t(4)); // the image once, and three states
    QVERIFY(finder.find(imagePath, otherUid, 0, {7, 6}).has_value());
    QCOMPARE(finder.filesRead(), std::uint64_t(4));
    std::filesystem::remove(*m_folder / "b.dcm");
    QCOMPARE(finder.find(imagePath, imageUid, 0, {7, 6})->label, std::string("OLD"));
    QCOMPARE(io::findPresentedImage(*m_folder / "a.dcm"), imagePath);
    QVERIFY(io::findPresentedImage(*m_folder / "c.dcm").empty());
    QVERIFY(io::isPresentationState(*m_folder / "a.dcm"));
    QVERIFY(!io::isPresentationState(imagePath));
    const auto listed = io::listImages(m_folder->path());
    QVERIFY(listed);
    QCOMPARE(listed->size(), std::size_t(1)); // the image alone
}

void TestPresentationState::othersAreRefused()
{
    const auto imagePath = *m_folder / "image.dcm";
    QVERIFY(writeDicom(DicomPicture{}, imagePath));
    const auto none = io::readPresentationState(imagePath, imageUid, 0, {7, 6});
    QVERIFY(!none);
    QVERIFY(none.error().detail.find("image.dcm") != std::string::npos);
    DcmFileFormat state;
    fillState(state, otherUid);
    const auto foreign = read(state);
    QVERIFY(!foreign);
    QVERIFY(foreign.error().code == Code::InvalidArgument);
}

QTEST_GUILESS_MAIN(TestPresentationState)
#include "tst_presentation_state.moc"
