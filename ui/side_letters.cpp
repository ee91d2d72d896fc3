// SPDX-License-Identifier: Apache-2.0
#include "ui/side_letters.h"

#include <QCoreApplication>
#include <QStringList>

namespace cxr::ui {

namespace {

/// Empty where a letter is not one of a biped's.
QString opposite(const QString& side)
{
    static const QString letters = QStringLiteral("LRAPHF");
    static const QString opposites = QStringLiteral("RLPAFH");
    QString text;
    for (const QChar letter : side) {
        const qsizetype index = letters.indexOf(letter);
        if (index < 0)
            return {};
        text += opposites.at(index);
    }
    return text;
}

} // namespace

SideLetters sideLetters(const Sides& sides, const image::Orientation& orientation)
{
    SideLetters seen;
    const auto place = [&](image::Point towards, const QString& letters) {
        const image::Point at = orientation.apply(towards, 0, 0);
        (at.x > 0          ? seen.right
                : at.x < 0 ? seen.left
                : at.y > 0 ? seen.bottom
                           : seen.top) = letters;
    };
    place({1, 0}, sides.right);
    place({-1, 0}, opposite(sides.right));
    place({0, 1}, sides.bottom);
    place({0, -1}, opposite(sides.bottom));
    return seen;
}

QString orientationText(const image::Orientation& orientation)
{
    QStringList parts;
    if (orientation.quarterTurns() != 0)
        parts << QCoreApplication::translate("cxr::ui", "Turned %1°")
                     .arg(90 * orientation.quarterTurns());
    if (orientation.mirrored())
        parts << QCoreApplication::translate("cxr::ui", "Mirrored");
    return parts.join(QStringLiteral(" · "));
}

} // namespace cxr::ui
