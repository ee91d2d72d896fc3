// SPDX-License-Identifier: Apache-2.0
#include "app/preferences.h"

#include <QSettings>
#include <QVariant>

#include <algorithm>
#include <array>
#include <utility>

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
const QString goesOnKey = QStringLiteral("choose/goesOn");
const QString fileLookKey = QStringLiteral("choose/look");
const QString blinkKey = QStringLiteral("compare/blinkMs");
const QString languageKey = QStringLiteral("view/language");
const QString referenceKey = QStringLiteral("compare/reference");
const QString mapKey = QStringLiteral("compare/map");
const QString mapKindKey = QStringLiteral("compare/mapKind");
const QString mapPairKey = QStringLiteral("compare/mapPair");
const QString restoreKey = QStringLiteral("start/restore");
const QString keysKey = QStringLiteral("keys/changed");
const QString recentKey = QStringLiteral("keys/recentCommands");
const QString benchKey = QStringLiteral("compare/bench");
const QString lensKey = QStringLiteral("lens/%1");
const std::array lensParts{std::pair(QStringLiteral("before"), &ui::LensLook::before),
    std::pair(QStringLiteral("after"), &ui::LensLook::after),
    std::pair(QStringLiteral("difference"), &ui::LensLook::difference),
    std::pair(QStringLiteral("reference"), &ui::LensLook::reference),
    std::pair(QStringLiteral("round"), &ui::LensLook::round)};
const QString tourKey = QStringLiteral("start/tourSeen");
const QString cornersKey = QStringLiteral("view/corners");
const QString exportKey = QStringLiteral("export/folder");
const QString codingKey = QStringLiteral("export/dicomCoding");

/// One of an enumeration's values, the last of which is `last`.
template <typename Choice>
Choice oneOf(const QVariant& value, Choice last)
{
    return static_cast<Choice>(std::clamp(value.toInt(), 0, static_cast<int>(last)));
}

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
    result.settings.layout = oneOf(stored.value(layoutKey), ui::CompareLayout::Overlay);
    result.settings.reference = stored.value(referenceKey, false).toBool();
    result.settings.map.shown = stored.value(mapKey, false).toBool();
    result.settings.map.kind = oneOf(stored.value(mapKindKey), ui::MapKind::Residual);
    result.settings.map.pair = oneOf(stored.value(mapPairKey), ui::MapPair::ReferenceBefore);
    result.settings.wipe = share(stored.value(wipeKey, result.settings.wipe));
    result.settings.opacity = share(stored.value(opacityKey, result.settings.opacity));
    result.settings.blinkMs =
        std::clamp(stored.value(blinkKey, result.settings.blinkMs).toInt(), 100, 5000);
    result.settings.language = stored.value(languageKey).toString();
    result.settings.corners = ui::fromDigits(stored.value(cornersKey).toString());
    result.settings.restore = stored.value(restoreKey, true).toBool();
    const QVariantMap keys = stored.value(keysKey).toMap();
    for (auto key = keys.cbegin(); key != keys.cend(); ++key)
        result.settings.keys.insert(key.key(), key->toString());
    result.settings.recentCommands = stored.value(recentKey).toStringList();
    result.settings.goesOn = stored.value(goesOnKey, false).toBool();
    result.settings.fileLook = oneOf(stored.value(fileLookKey), ui::FileLook::Filmstrip);
    result.settings.bench = stored.value(benchKey, false).toBool();
    for (const auto& [name, part] : lensParts)
        result.settings.lens.*part =
            stored.value(lensKey.arg(name), result.settings.lens.*part).toBool();
    result.settings.tourSeen = stored.value(tourKey, false).toBool();
    result.exportFolder = stored.value(exportKey).toString();
    result.dicomCoding = oneOf(stored.value(codingKey), ui::DicomCoding::Rle);
    return result;
}

QVariantMap Preferences::values() const
{
    QVariantMap keys;
    for (auto key = settings.keys.cbegin(); key != settings.keys.cend(); ++key)
        keys.insert(key.key(), *key);
    QVariantMap all{
        {modeKey, choices.mode == ui::Mode::Evaluate},
        {scaleKey, choices.scale},
        {modelKey, choices.model},
        {deviceKey, choices.device},
        {smoothKey, settings.smooth},
        {darkKey, settings.dark},
        {bannerKey, settings.banner},
        {layoutKey, static_cast<int>(settings.layout)},
        {wipeKey, settings.wipe},
        {opacityKey, settings.opacity},
        {blinkKey, settings.blinkMs},
        {languageKey, settings.language},
        {restoreKey, settings.restore},
        {tourKey, settings.tourSeen},
        {cornersKey, ui::toDigits(settings.corners)},
        {keysKey, keys},
        {recentKey, settings.recentCommands},
        {goesOnKey, settings.goesOn},
        {fileLookKey, static_cast<int>(settings.fileLook)},
        {referenceKey, settings.reference},
        {mapKey, settings.map.shown},
        {benchKey, settings.bench},
        {mapKindKey, static_cast<int>(settings.map.kind)},
        {mapPairKey, static_cast<int>(settings.map.pair)},
        {exportKey, exportFolder},
        {codingKey, static_cast<int>(dicomCoding)},
    };
    for (const auto& [name, part] : lensParts)
        all.insert(lensKey.arg(name), settings.lens.*part);
    return all;
}

bool Preferences::save(const Preferences& before) const
{
    QSettings stored;
    const QVariantMap old = before.values();
    const QVariantMap now = values();
    for (auto value = now.cbegin(); value != now.cend(); ++value) {
        if (*value != old.value(value.key()))
            stored.setValue(value.key(), *value);
    }
    stored.sync();
    return stored.status() == QSettings::NoError;
}

} // namespace cxr::app
