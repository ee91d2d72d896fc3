// SPDX-License-Identifier: Apache-2.0
#include "app/preferences.h"

#include <QSettings>
#include <QVariant>

#include <algorithm>

namespace cxr::app {

namespace {
const QString modeKey = QStringLiteral("enhance/evaluate");
const QString scaleKey = QStringLiteral("enhance/scale");
const QString modelKey = QStringLiteral("enhance/model");
const QString deviceKey = QStringLiteral("enhance/device");
const QString smoothKey = QStringLiteral("view/smooth");
const QString darkKey = QStringLiteral("view/dark");
const QString bannerKey = QStringLiteral("view/banner");
const QString layoutKey = QStringLiteral("compare/layout");
const QString wipeKey = QStringLiteral("compare/wipe");
const QString opacityKey = QStringLiteral("compare/opacity");
const QString blinkKey = QStringLiteral("compare/blinkMs");
const QString languageKey = QStringLiteral("view/language");
const QString exportKey = QStringLiteral("export/folder");
const QString codingKey = QStringLiteral("export/dicomCoding");

/// 0…1, also where a preferences file says something else, or no number at all.
double share(const QVariant& value)
{
    constexpr double middle = 0.5;
    const double number = value.toDouble();
    return number >= 0 && number <= 1 ? number : middle;
}

} // namespace

Preferences Preferences::load()
{
    const QSettings stored;
    Preferences result;
    result.choices.mode =
        stored.value(modeKey, false).toBool() ? ui::Mode::Evaluate : ui::Mode::Enhance;
    result.choices.scale = std::clamp(stored.value(scaleKey, result.choices.scale).toInt(), 1, 4);
    result.choices.model = stored.value(modelKey, result.choices.model).toString();
    result.choices.device = stored.value(deviceKey, result.choices.device).toString();
    result.settings.smooth = stored.value(smoothKey, true).toBool();
    result.settings.dark = stored.value(darkKey, true).toBool();
    result.settings.banner = stored.value(bannerKey, true).toBool();
    result.settings.layout = static_cast<ui::CompareLayout>(std::clamp(
        stored.value(layoutKey, 0).toInt(), 0, static_cast<int>(ui::CompareLayout::Overlay)));
    result.settings.wipe = share(stored.value(wipeKey, result.settings.wipe));
    result.settings.opacity = share(stored.value(opacityKey, result.settings.opacity));
    result.settings.blinkMs =
        std::clamp(stored.value(blinkKey, result.settings.blinkMs).toInt(), 100, 5000);
    result.settings.language = stored.value(languageKey).toString();
    result.exportFolder = stored.value(exportKey).toString();
    result.dicomCoding = static_cast<ui::DicomCoding>(
        std::clamp(stored.value(codingKey, 0).toInt(), 0, static_cast<int>(ui::DicomCoding::Rle)));
    return result;
}

void Preferences::save() const
{
    QSettings stored;
    stored.setValue(modeKey, choices.mode == ui::Mode::Evaluate);
    stored.setValue(scaleKey, choices.scale);
    stored.setValue(modelKey, choices.model);
    stored.setValue(deviceKey, choices.device);
    stored.setValue(smoothKey, settings.smooth);
    stored.setValue(darkKey, settings.dark);
    stored.setValue(bannerKey, settings.banner);
    stored.setValue(layoutKey, static_cast<int>(settings.layout));
    stored.setValue(wipeKey, settings.wipe);
    stored.setValue(opacityKey, settings.opacity);
    stored.setValue(blinkKey, settings.blinkMs);
    stored.setValue(languageKey, settings.language);
    stored.setValue(exportKey, exportFolder);
    stored.setValue(codingKey, static_cast<int>(dicomCoding));
}

} // namespace cxr::app
