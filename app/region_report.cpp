// SPDX-License-Identifier: Apache-2.0
#include "app/region_report.h"

#include "app/guarded.h"
#include "app/wiring.h"
#include "image/measure.h"
#include "quality/line_profile.h"
#include "quality/region.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace cxr::app {

using image::Annotation;
using image::AnnotationKind;
using image::Image;

namespace {

/// Gives the texts of these functions a context that lupdate finds.
struct RegionTexts {
    Q_DECLARE_TR_FUNCTIONS(RegionTexts)
};

/// A picture with its place in the table.
struct Picture {
    QString name;
    const Image* image;
    double columns;          ///< pixels per source pixel along a row
    double rows;             ///< and along a column
    image::Point shift = {}; ///< source point of its left upper corner

    /// The drawing in this picture's own pixels.
    [[nodiscard]] Annotation own(Annotation drawing) const
    {
        for (image::Point& point : drawing.points)
            point = {(point.x - shift.x) * columns, (point.y - shift.y) * rows};
        return drawing;
    }
};

std::vector<Picture> picturesOf(const RegionQuestion& question)
{
    const Outcome* outcome = question.outcome.get();
    if (!outcome)
        return {{RegionTexts::tr("Before"), &question.document->pixels->image(), 1, 1}};
    if (outcome->other) {
        const OtherFile& other = *outcome->other;
        return {{QStringLiteral("A"), &outcome->before->image(), 1, 1},
            {QStringLiteral("B"), &outcome->after->image(), other.columns, other.rows,
                {double(other.shiftX), double(other.shiftY)}}};
    }
    const auto scale = double(outcome->scale);
    const bool methods = outcome->pair.has_value();
    std::vector<Picture> pictures{{methods ? RegionTexts::tr("Left") : RegionTexts::tr("Before"),
                                      &outcome->before->image(), 1, 1},
        {methods ? RegionTexts::tr("Right") : RegionTexts::tr("After"), &outcome->after->image(),
            scale, scale}};
    if (outcome->wish.mode == Mode::Evaluate)
        pictures.push_back(
            {RegionTexts::tr("Reference"), &outcome->document->pixels->image(), 1, 1});
    return pictures;
}

/// Minus as wide as plus; "–" for what is not there.
QString number(double value, int decimals)
{
    if (std::isnan(value))
        return QStringLiteral("–");
    if (std::isinf(value))
        return QStringLiteral("∞");
    QString text = QString::number(std::abs(value), 'f', decimals);
    return value < 0 ? QStringLiteral("−") + text : text;
}

QString nameOf(AnnotationKind kind)
{
    switch (kind) {
    case AnnotationKind::Rectangle:
        return RegionTexts::tr("Rectangle");
    case AnnotationKind::Ellipse:
        return RegionTexts::tr("Ellipse");
    case AnnotationKind::Freehand:
        return RegionTexts::tr("Freehand region");
    case AnnotationKind::Line:
        return RegionTexts::tr("Line");
    default:
        return {};
    }
}

QString headingOf(const RegionQuestion& question, int index)
{
    const Annotation& drawing = question.drawings[static_cast<std::size_t>(index)];
    const QString name = QString::fromStdString(drawing.text);
    return name.isEmpty()
        ? RegionTexts::tr("%1, drawing %2").arg(nameOf(drawing.kind)).arg(index + 1)
        : QStringLiteral("%1 · %2").arg(name, nameOf(drawing.kind));
}

bool measurable(const Annotation& drawing)
{
    return image::isRegion(drawing.kind) || drawing.kind == AnnotationKind::Line;
}

/// Which drawing the report is about; −1: none.
int subjectOf(const RegionQuestion& question)
{
    const int count = static_cast<int>(question.drawings.size());
    if (question.selected >= 0 && question.selected < count)
        return question.selected;
    for (int index = count - 1; index >= 0; --index) {
        if (measurable(question.drawings[static_cast<std::size_t>(index)]))
            return index;
    }
    return -1;
}

/// The region that contrast is measured against: the last one before or else after the subject.
std::optional<int> otherRegion(const RegionQuestion& question, int subject)
{
    std::optional<int> found;
    for (int index = 0; index < static_cast<int>(question.drawings.size()); ++index) {
        if (index == subject
            || !image::isRegion(question.drawings[static_cast<std::size_t>(index)].kind))
            continue;
        if (!found || index < subject)
            found = index;
    }
    return found;
}

std::optional<image::Spacing> spacingOf(const RegionQuestion& question)
{
    return question.calibration ? question.calibration
                                : question.document->pixels->image().meaning().spacing;
}

ui::Plot histogram(
    const std::vector<Picture>& pictures, const Annotation& region, double low, double high)
{
    constexpr int mostBins = 96;
    const double width = std::max(1.0, std::ceil((high - low + 1) / mostBins));
    const int bins = static_cast<int>(std::ceil((high - low + 1) / width));
    ui::Plot plot{.title = RegionTexts::tr("Histogram of the region"),
        .xLabel = RegionTexts::tr("stored value"),
        .yLabel = RegionTexts::tr("% of the pixels"),
        .series = {},
        .steps = true,
        .fromZero = true};
    for (const Picture& picture : pictures) {
        const quality::RegionMask mask(picture.own(region), picture.image->size());
        const auto counts = quality::histogramOf(*picture.image, mask, low, width, bins);
        ui::PlotSeries series{picture.name, {}};
        for (int bin = 0; bin <= bins; ++bin) {
            const auto at = static_cast<std::size_t>(std::min(bin, bins - 1));
            series.points.append({low + bin * width,
                100.0 * static_cast<double>(counts[at])
                    / static_cast<double>(std::max<std::size_t>(1, mask.pixels()))});
        }
        plot.series.push_back(std::move(series));
    }
    return plot;
}

QString areaText(const Annotation& region, const RegionQuestion& question)
{
    const quality::RegionMask mask(region, question.document->pixels->image().size());
    const auto pixels = static_cast<double>(mask.pixels());
    if (const auto spacing = spacingOf(question))
        return RegionTexts::tr("%1 px, %2 mm²")
            .arg(mask.pixels())
            .arg(pixels * spacing->rowMm * spacing->columnMm, 0, 'f', 1);
    return RegionTexts::tr("%1 px").arg(mask.pixels());
}

Result<ui::RegionReport> ofRegion(const RegionQuestion& question, int subject,
    const std::vector<Picture>& pictures, const Progress& progress)
{
    const Annotation& region = question.drawings[static_cast<std::size_t>(subject)];
    const std::optional<int> other = otherRegion(question, subject);
    ui::RegionReport report;
    QStringList mean;
    QStringList sigma;
    QStringList snr;
    QStringList smallest;
    QStringList largest;
    QStringList cnr;
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const Picture& picture : pictures) {
        const quality::RegionMask mask(picture.own(region), picture.image->size());
        if (mask.empty()) {
            report.message = RegionTexts::tr("This region holds no pixel of the picture.");
            return report;
        }
        const auto statistics = quality::statisticsOf(*picture.image, mask);
        low = std::min<double>(low, statistics.smallest);
        high = std::max<double>(high, statistics.largest);
        mean << number(statistics.mean, 2);
        sigma << number(statistics.sigma, 2);
        snr << number(statistics.mean / statistics.sigma, 2);
        smallest << number(statistics.smallest, 0);
        largest << number(statistics.largest, 0);
        if (other) {
            const quality::RegionMask against(
                picture.own(question.drawings[static_cast<std::size_t>(*other)]),
                picture.image->size());
            cnr << number(against.empty() ? std::numeric_limits<double>::quiet_NaN()
                                          : quality::contrastToNoise(statistics,
                                              quality::statisticsOf(*picture.image, against)),
                2);
        }
        if (!progress(0))
            return fail(Code::Cancelled);
    }
    report.rows = {{RegionTexts::tr("Mean"), mean, RegionTexts::tr("Of the stored values")},
        {RegionTexts::tr("σ"), sigma, RegionTexts::tr("Standard deviation of the sample (n − 1)")},
        {RegionTexts::tr("SNR"), snr, RegionTexts::tr("Signal-to-noise ratio: mean over σ")},
        {RegionTexts::tr("Smallest"), smallest}, {RegionTexts::tr("Largest"), largest}};
    if (other)
        report.rows.push_back({RegionTexts::tr("CNR to drawing %1").arg(*other + 1), cnr,
            RegionTexts::tr("Contrast-to-noise ratio: |mean₁ − mean₂| / √((σ₁² + σ₂²) / 2)")});
    report.definition = RegionTexts::tr("Area: %1. Stored values.").arg(areaText(region, question));

    const Outcome* outcome = question.outcome.get();
    if (outcome && outcome->wish.mode == Mode::Evaluate) {
        const Image& file = outcome->document->pixels->image();
        QStringList psnr;
        QStringList mse;
        QStringList ssim;
        for (const auto& made : {outcome->before, outcome->after}) {
            const Image& test = made->image();
            const quality::RegionMask mask(region, test.size());
            const auto figures =
                quality::figuresOf(file.size() == test.size() ? file : file.cropped(test.frame()),
                    test, mask, outcome->wish.ssim, progress);
            if (!figures)
                return tl::unexpected(figures.error());
            psnr << number(figures->psnrDb, 2);
            mse << number(figures->mse, 2);
            ssim << number(figures->ssim, 4);
        }
        for (QStringList* values : {&psnr, &mse, &ssim})
            *values << QString();
        report.rows.push_back({RegionTexts::tr("PSNR dB"), psnr});
        report.rows.push_back({RegionTexts::tr("MSE"), mse});
        report.rows.push_back({RegionTexts::tr("SSIM"), ssim});
        report.definition += QLatin1Char(' ')
            + RegionTexts::tr(
                "PSNR and MSE over the region's pixels against the file, range %1; SSIM: mean of "
                "the windows around them.")
                  .arg(file.meaning().range());
    }
    report.plot = histogram(pictures, region, low, high);
    return report;
}

ui::RegionReport ofLine(
    const RegionQuestion& question, int subject, const std::vector<Picture>& pictures)
{
    const Annotation& line = question.drawings[static_cast<std::size_t>(subject)];
    ui::RegionReport report;
    if (line.points.size() < 2)
        return report;
    const double pixels = image::lengthPixels(line.points[0], line.points[1]);
    // Millimetres are the document's; a second file need not share them.
    const bool two = question.outcome && question.outcome->other;
    const std::optional<image::Spacing> spacing = two ? std::nullopt : spacingOf(question);
    const double mmPerPixel = spacing && pixels > 0
        ? image::lengthMm(line.points[0], line.points[1], *spacing) / pixels
        : 0;
    report.plot = {.title = RegionTexts::tr("Profile along the line"),
        .xLabel = mmPerPixel > 0 ? RegionTexts::tr("way along the line, mm")
                                 : RegionTexts::tr("way along the line, pixels"),
        .yLabel = RegionTexts::tr("stored value"),
        .series = {}};
    QStringList rise;
    for (const Picture& picture : pictures) {
        const Annotation own = picture.own(line);
        quality::LineProfile profile =
            quality::profileOf(*picture.image, own.points[0], own.points[1]);
        if (profile.values.size() > 1) // in source pixels, as the length is
            profile.step = pixels / static_cast<double>(profile.values.size() - 1);
        ui::PlotSeries series{picture.name, {}};
        const double step = profile.step * (mmPerPixel > 0 ? mmPerPixel : 1);
        for (std::size_t i = 0; i < profile.values.size(); ++i)
            series.points.append({static_cast<double>(i) * step, profile.values[i]});
        report.plot.series.push_back(std::move(series));
        const std::optional<double> distance = quality::riseDistance(profile);
        rise << number(distance ? *distance * (mmPerPixel > 0 ? mmPerPixel : 1)
                                : std::numeric_limits<double>::quiet_NaN(),
            2);
    }
    report.rows = {{mmPerPixel > 0 ? RegionTexts::tr("10–90 % rise, mm")
                                   : RegionTexts::tr("10–90 % rise, pixels"),
        rise,
        RegionTexts::tr(
            "How far it takes an edge to go from 10 % to 90 % of the way between both sides; less "
            "is sharper. “–”: the line crosses no edge that stands out of the noise.")}};
    report.definition =
        RegionTexts::tr("Values along the line, interpolated linearly. Draw it across one edge, "
                        "with some of both sides, to measure how sharp that is. A sharper edge "
                        "is not a truer one.");
    return report;
}

} // namespace

ui::RegionReport regionReport(const RegionQuestion& question, const Background::Wanted& wanted)
{
    ui::RegionReport report;
    if (!question.document) {
        report.message = RegionTexts::tr("Open an image to measure regions of it.");
        return report;
    }
    const int subject = subjectOf(question);
    if (subject < 0 || !measurable(question.drawings[static_cast<std::size_t>(subject)])) {
        report.message = RegionTexts::tr(
            "Draw a rectangle (Shift+R), an ellipse (Shift+E) or an outline (Shift+F) to measure "
            "a region, or a line (U) for a profile.");
        return report;
    }
    const std::vector<Picture> pictures = picturesOf(question);
    const bool region = image::isRegion(question.drawings[static_cast<std::size_t>(subject)].kind);
    const auto made = guarded([&]() -> Result<ui::RegionReport> {
        if (region)
            return ofRegion(question, subject, pictures, [&](double) { return wanted(); });
        return ofLine(question, subject, pictures);
    });
    if (made)
        report = *made;
    else
        report.message = Wiring::sentence(made.error());
    report.heading = headingOf(question, subject);
    for (const Picture& picture : pictures)
        report.columns << picture.name;
    return report;
}

} // namespace cxr::app
