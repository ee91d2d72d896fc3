// SPDX-License-Identifier: Apache-2.0
#include "app/last_session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace cxr::app {

namespace {

constexpr int version = 1;

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesOf(const QJsonValue& value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QJsonArray toJson(QPointF point)
{
    return {point.x(), point.y()};
}

QPointF pointOf(const QJsonValue& value)
{
    const QJsonArray pair = value.toArray();
    return {pair.at(0).toDouble(), pair.at(1).toDouble()};
}

QJsonObject toJson(const image::VoiWindow& window)
{
    return {{QStringLiteral("centre"), window.center}, {QStringLiteral("width"), window.width},
        {QStringLiteral("function"), static_cast<int>(window.function)},
        {QStringLiteral("name"), QString::fromStdString(window.name)}};
}

std::optional<image::VoiWindow> windowOf(const QJsonValue& value)
{
    if (!value.isObject())
        return std::nullopt;
    image::VoiWindow window;
    window.center = value[QLatin1String("centre")].toDouble();
    window.width = value[QLatin1String("width")].toDouble(1);
    const int function = value[QLatin1String("function")].toInt();
    // Tables are the file's, and come with it.
    if (!(window.width > 0) || function < 0
        || function >= static_cast<int>(image::VoiFunction::Table))
        return std::nullopt;
    window.function = static_cast<image::VoiFunction>(function);
    window.name = value[QLatin1String("name")].toString().toStdString();
    return window;
}

QJsonObject toJson(const ui::ViewPlace& view)
{
    const ui::LensPlace& lens = view.lens;
    QJsonObject object{{QStringLiteral("fitted"), view.fitted},
        {QStringLiteral("area"),
            QJsonArray{view.area.x, view.area.y, view.area.width, view.area.height}},
        {QStringLiteral("zoom"), view.zoom}, {QStringLiteral("centre"), toJson(view.centre)},
        {QStringLiteral("quarterTurns"), view.orientation.quarterTurns()},
        {QStringLiteral("mirrored"), view.orientation.mirrored()},
        {QStringLiteral("inverted"), view.inverted},
        {QStringLiteral("lens"),
            QJsonObject{{QStringLiteral("active"), lens.active},
                {QStringLiteral("frozen"), lens.frozen}, {QStringLiteral("power"), lens.power},
                {QStringLiteral("size"), lens.size},
                {QStringLiteral("cursor"), toJson(lens.cursor)},
                {QStringLiteral("spot"), toJson(lens.spot)}}}};
    if (view.window && view.window->function != image::VoiFunction::Table)
        object.insert(QStringLiteral("window"), toJson(*view.window));
    return object;
}

ui::ViewPlace viewOf(const QJsonObject& object)
{
    ui::ViewPlace view;
    const QJsonArray area = object[QLatin1String("area")].toArray();
    view.area = {area.at(0).toInt(), area.at(1).toInt(), area.at(2).toInt(), area.at(3).toInt()};
    view.fitted = object[QLatin1String("fitted")].toBool(true) && !view.area.empty();
    view.zoom = object[QLatin1String("zoom")].toDouble();
    if (!(view.zoom > 0)) { // a place without its zoom is no place
        view.zoom = 1;
        view.fitted = true;
    }
    view.centre = pointOf(object[QLatin1String("centre")]);
    view.orientation = {object[QLatin1String("quarterTurns")].toInt() % 4,
        object[QLatin1String("mirrored")].toBool()};
    view.window = windowOf(object[QLatin1String("window")]);
    view.inverted = object[QLatin1String("inverted")].toBool();
    const QJsonObject lens = object[QLatin1String("lens")].toObject();
    view.lens = {.active = lens[QLatin1String("active")].toBool(),
        .frozen = lens[QLatin1String("frozen")].toBool(),
        .power = lens[QLatin1String("power")].toInt(),
        .size = lens[QLatin1String("size")].toInt(-1),
        .cursor = pointOf(lens[QLatin1String("cursor")]),
        .spot = pointOf(lens[QLatin1String("spot")])};
    return view;
}

} // namespace

QByteArray LastSession::toJson() const
{
    QJsonObject object{{QStringLiteral("version"), version},
        {QStringLiteral("asked"), QJsonArray::fromStringList(asked)},
        {QStringLiteral("current"), current}, {QStringLiteral("frame"), frame},
        {QStringLiteral("opening"), opening}, {QStringLiteral("geometry"), base64(place.geometry)},
        {QStringLiteral("docks"), base64(place.docks)}, {QStringLiteral("second"), place.second},
        {QStringLiteral("secondGeometry"), base64(place.secondGeometry)}};
    if (place.hasView)
        object.insert(QStringLiteral("view"), app::toJson(place.view));
    return QJsonDocument(object).toJson();
}

std::optional<LastSession> LastSession::fromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object[QLatin1String("version")].toInt() != version)
        return std::nullopt;
    LastSession last;
    const QJsonArray asked = object[QLatin1String("asked")].toArray();
    for (const QJsonValue& path : asked) {
        if (!path.toString().isEmpty())
            last.asked << path.toString();
    }
    last.current = object[QLatin1String("current")].toString();
    last.frame = std::max(0, object[QLatin1String("frame")].toInt());
    last.opening = object[QLatin1String("opening")].toBool();
    last.place.geometry = bytesOf(object[QLatin1String("geometry")]);
    last.place.docks = bytesOf(object[QLatin1String("docks")]);
    last.place.second = object[QLatin1String("second")].toBool();
    last.place.secondGeometry = bytesOf(object[QLatin1String("secondGeometry")]);
    last.place.hasView = object[QLatin1String("view")].isObject();
    if (last.place.hasView)
        last.place.view = viewOf(object[QLatin1String("view")].toObject());
    return last;
}

} // namespace cxr::app
