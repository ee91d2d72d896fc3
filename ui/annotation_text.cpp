// SPDX-License-Identifier: Apache-2.0
#include "ui/annotation_text.h"

#include "image/measure.h"
#include "ui/annotations.h"

#include <QStringList>

namespace cxr::ui {

namespace {

using image::AnnotationKind;

QString placeOf(const image::Spacing& spacing, bool byUser)
{
    return byUser ? Annotations::tr(" calibrated by you") : planeText(spacing);
}

QString lengthText(const std::vector<image::Point>& ends,
    const std::optional<image::Spacing>& spacing, bool byUser)
{
    if (!spacing)
        return Annotations::tr("%1 px (no millimetres known)")
            .arg(image::lengthPixels(ends[0], ends[1]), 0, 'f', 1);
    return Annotations::tr("%1 mm").arg(image::lengthMm(ends[0], ends[1], *spacing), 0, 'f', 1)
        + placeOf(*spacing, byUser);
}

/// Both widths lie in one direction, so the ratio needs no millimetres.
QString ratioText(const std::vector<image::Point>& points,
    const std::optional<image::Spacing>& spacing, bool byUser)
{
    const image::Spacing pixels{.rowMm = 1, .columnMm = 1};
    const auto width = [&](std::size_t first) {
        return image::lengthMm(points[first], points[first + 1], spacing.value_or(pixels));
    };
    const double heart = width(0);
    if (points.size() < 4 || width(2) <= 0)
        return Annotations::tr("Heart; now draw the thorax's inner width");
    const double thorax = width(2);
    constexpr double mmPerCm = 10;
    const QString widths = spacing ? Annotations::tr("%1 / %2 cm")
                                         .arg(heart / mmPerCm, 0, 'f', 1)
                                         .arg(thorax / mmPerCm, 0, 'f', 1)
            + placeOf(*spacing, byUser)
                                   : Annotations::tr("%1 / %2 px (no millimetres known)")
                                         .arg(heart, 0, 'f', 0)
                                         .arg(thorax, 0, 'f', 0);
    return Annotations::tr("CTR %1 = %2").arg(QString::number(heart / thorax, 'f', 2), widths)
        + QLatin1Char('\n') + Annotations::tr("holds for a PA view at full inspiration");
}

} // namespace

QString planeText(const image::Spacing& spacing)
{
    using Plane = image::Spacing::Plane;
    switch (spacing.plane) {
    case Plane::Calibrated:
        return Annotations::tr(" calibrated");
    case Plane::Detector:
        return spacing.magnification > 0 ? Annotations::tr(" at detector (×%1 the patient)")
                                               .arg(spacing.magnification, 0, 'f', 2)
                                         : Annotations::tr(" at detector");
    case Plane::Unstated:
        return Annotations::tr(" (detector or calibrated: not stated)");
    case Plane::Film:
        return Annotations::tr(" on film");
    }
    return {};
}

QString annotationText(const image::Annotation& item, const std::optional<image::Spacing>& spacing,
    bool byUser, double pixelAspect)
{
    QStringList lines;
    if (!item.text.empty())
        lines << QString::fromStdString(item.text);
    if (item.kind == AnnotationKind::Line && item.points.size() == 2)
        lines << lengthText(item.points, spacing, byUser);
    if (item.kind == AnnotationKind::Angle && item.points.size() == 3) {
        const image::Spacing shape{.rowMm = pixelAspect, .columnMm = 1};
        if (const auto angle = image::angleDegrees(
                item.points[0], item.points[1], item.points[2], spacing.value_or(shape)))
            lines << Annotations::tr("%1°").arg(*angle, 0, 'f', 1);
    }
    if (item.kind == AnnotationKind::CardiothoracicRatio && item.points.size() >= 2)
        lines << ratioText(item.points, spacing, byUser);
    return lines.join(QLatin1Char('\n'));
}

} // namespace cxr::ui
