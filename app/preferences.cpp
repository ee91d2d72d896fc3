// SPDX-License-Identifier: Apache-2.0
#include "app/preferences.h"

#include <QSettings>

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
const QString exportKey = QStringLiteral("export/folder");
const QString codingKey = QStringLiteral("export/dicomCoding");
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
    stored.setValue(exportKey, exportFolder);
    stored.setValue(codingKey, static_cast<int>(dicomCoding));
}

} // namespace cxr::app
