// SPDX-License-Identifier: Apache-2.0
#include "app/describe.h"

#include "app/core_text.h"
#include "app/format_names.h"
#include "ui/annotation_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace cxr::app {

namespace {

/// Gives the texts of these functions a context that lupdate finds.
struct Describe {
    Q_DECLARE_TR_FUNCTIONS(Describe)
};

const QString separator = QStringLiteral(" · ");

QString sizeAndDepth(const image::Image& image)
{
    return Describe::tr("%1 × %2").arg(image.width()).arg(image.height()) + separator
        + Describe::tr("%1 bit").arg(image.meaning().bits);
}

QString fileName(const io::Source& source)
{
    return QString::fromStdString(source.path.filename().string());
}

QString spacingText(const image::Spacing& spacing)
{
    const QString mm =
        Describe::tr("%1 × %2 mm").arg(spacing.rowMm, 0, 'g', 4).arg(spacing.columnMm, 0, 'g', 4);
    return mm + ui::planeText(spacing);
}

/// AS "045Y" (PS3.5 6.2) as "45 y"; anything else as it is.
QString ageText(const std::string& age)
{
    const QString text = QString::fromStdString(age);
    bool isNumber = false;
    const int number = text.left(3).toInt(&isNumber);
    if (text.size() != 4 || !isNumber)
        return text;
    switch (text.at(3).toLatin1()) {
    case 'D':
        return Describe::tr("%1 days").arg(number);
    case 'W':
        return Describe::tr("%1 weeks").arg(number);
    case 'M':
        return Describe::tr("%1 months").arg(number);
    case 'Y':
        return Describe::tr("%1 y").arg(number);
    default:
        return text;
    }
}

/// The file's name, and which of its frames where there are several to choose from.
QString titleOf(const io::Source& source)
{
    if (framesToChoose(source) <= 1)
        return fileName(source);
    return Describe::tr("%1, frame %2 of %3")
        .arg(fileName(source))
        .arg(source.frame + 1)
        .arg(source.frames);
}

} // namespace

ui::Layer documentLayer(const Document& document)
{
    ui::Layer layer;
    layer.pixels = document.pixels;
    layer.title = Describe::tr("Before: %1").arg(titleOf(document.source));
    layer.subtitle = sizeAndDepth(document.pixels->image()) + separator + Describe::tr("as stored");
    return layer;
}

ui::Layer degradedLayer(const Document& document,
    const std::shared_ptr<const image::Pyramid>& pixels, const quality::Degradation& degradation)
{
    ui::Layer layer;
    layer.pixels = pixels;
    layer.title = Describe::tr("Before: %1, degraded").arg(titleOf(document.source));
    layer.subtitle = sizeAndDepth(pixels->image()) + separator
        + Describe::tr("%1 and back").arg(coreText(quality::describe(degradation)));
    return layer;
}

ui::Layer methodLayer(const Outcome& outcome, Side side)
{
    const bool left = side == Side::Left;
    const curation::Method& method = left ? outcome.pair->left : outcome.pair->right;
    const auto& pixels = left ? outcome.before : outcome.after;
    const bool input = method.name == curation::interpolatedMethod;
    if (left && input)
        return degradedLayer(*outcome.document, pixels, outcome.wish.degradation);

    ui::Layer layer;
    layer.pixels = pixels;
    layer.name = coreText(method.title);
    layer.enhanced = method.network;
    layer.title = layer.name;
    if (!method.network) {
        layer.title = input ? Describe::tr("%1 (not enhanced)").arg(layer.name)
                            : Describe::tr("%1 (filtered)").arg(layer.name);
        layer.mark = input ? Describe::tr("Interpolated, not enhanced")
                           : Describe::tr("Filtered: %1").arg(layer.name);
    } else {
        layer.title = Describe::tr("%1 ×%2").arg(layer.name).arg(outcome.wish.request.scale);
    }
    if (!left && outcome.pair->left.name == curation::interpolatedMethod)
        layer.title = Describe::tr("After: %1").arg(layer.title);
    layer.subtitle = sizeAndDepth(pixels->image()) + separator + coreText(method.details);
    return layer;
}

QString outcomeSubtitle(const Outcome& outcome)
{
    return sizeAndDepth(outcome.after->image()) + separator
        + Describe::tr("%1 s on %2")
              .arg(outcome.run.seconds, 0, 'f', 1)
              .arg(coreText(outcome.run.device));
}

QString descriptionOf(const Document& document)
{
    const io::Source& source = document.source;
    QStringList parts{QString::fromLatin1(nameOf(source.format))};
    if (!source.modality.empty())
        parts << QString::fromStdString(source.modality);
    if (!source.transferSyntax.empty())
        parts << QString::fromStdString(source.transferSyntax);
    parts << sizeAndDepth(document.pixels->image());
    if (const auto& spacing = document.pixels->image().meaning().spacing)
        parts << spacingText(*spacing);
    return parts.join(separator);
}

int framesToChoose(const io::Source& source)
{
    return source.format == io::Format::Dicom ? source.frames : 1;
}

QString patientOf(const io::Source& source)
{
    const auto line = [](std::initializer_list<QString> parts) {
        QStringList filled(parts);
        filled.removeAll(QString());
        return filled.join(separator);
    };
    const auto labelled = [](const QString& text, const std::string& value) {
        return value.empty() ? QString() : text.arg(QString::fromStdString(value));
    };
    QStringList lines{QString::fromStdString(source.patientName),
        line({labelled(Describe::tr("ID %1"), source.patientId),
            labelled(Describe::tr("born %1"), source.patientBirthDate),
            QString::fromStdString(source.patientSex), ageText(source.patientAge)}),
        line({labelled(Describe::tr("Study %1"), source.studyDate),
            labelled(Describe::tr("Accession %1"), source.accessionNumber)})};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

std::vector<ui::ModelChoice> modelChoices(const enhance::Catalogue& catalogue)
{
    std::vector<ui::ModelChoice> choices;
    for (const auto& entry : catalogue.entries()) {
        const enhance::ModelCard& card = entry.card;
        QString quality = Describe::tr("Not measured");
        if (card.quality) {
            quality = Describe::tr(
                "Mean gain %1 dB over the interpolated input (%2 → %3 dB) on %4; trained "
                "to undo %5")
                          .arg(card.quality->gainDb(), 0, 'f', 2)
                          .arg(card.quality->inputPsnrDb, 0, 'f', 2)
                          .arg(card.quality->outputPsnrDb, 0, 'f', 2)
                          .arg(QString::fromStdString(card.quality->data),
                              coreText(quality::describe(card.degradation)));
        }
        choices.push_back({QString::fromStdString(card.name), card.scale,
            QString::fromStdString(card.title), quality});
    }
    for (const std::string& name : catalogue.untrained()) {
        const QString label = QString::fromStdString(name);
        choices.push_back({label, 2, Describe::tr("%1 (untrained)").arg(label),
            Describe::tr(
                "No weights yet: train it with `cxrlens-cli train FOLDER -m %1 -s 2 -o OUT`")
                .arg(label),
            false});
    }
    return choices;
}

std::vector<ui::DeviceChoice> deviceChoices()
{
    std::vector<ui::DeviceChoice> choices{
        {QStringLiteral("auto"), Describe::tr("Automatic"), true}};
    bool cuda = false;
    for (const enhance::DeviceInfo& device : enhance::availableDevices()) {
        cuda = cuda || device.device == enhance::Device::Cuda;
        choices.push_back({QString::fromStdString(device.id), coreText(device.label), true});
    }
    if (!cuda)
        choices.push_back(
            {QStringLiteral("cuda"), Describe::tr("NVIDIA GPU (CUDA): none found"), false});
    return choices;
}

QString deviceText(const QString& id)
{
    const auto devices = enhance::availableDevices();
    for (const enhance::DeviceInfo& device : devices) {
        if (QString::fromStdString(device.id) == id)
            return coreText(device.label);
    }
    // "auto" is the last one found: CUDA where it is, the CPU otherwise.
    return coreText(devices.back().label);
}

} // namespace cxr::app
