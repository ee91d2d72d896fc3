// SPDX-License-Identifier: Apache-2.0
#include "ui/corner_texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace cxr::ui {

bool hasCorners(const CornerChoice& choice)
{
    return std::any_of(
        choice.begin(), choice.end(), [](Corner corner) { return corner != Corner::Off; });
}

CornerTexts cornerTexts(const CornerChoice& choice, const CornerFacts& facts)
{
    CornerTexts texts;
    for (const auto& [field, fact] : facts) {
        const Corner corner = choice[static_cast<std::size_t>(field)];
        if (corner == Corner::Off || fact.isEmpty())
            continue;
        QString& text = texts[static_cast<std::size_t>(corner) - 1];
        if (!text.isEmpty())
            text += QLatin1Char('\n');
        text += fact;
    }
    return texts;
}

QString nameOf(CornerField field)
{
    switch (field) {
    case CornerField::File:
        return QCoreApplication::translate("cxr::ui", "File");
    case CornerField::Patient:
        return QCoreApplication::translate("cxr::ui", "Patient");
    case CornerField::StudyDate:
        return QCoreApplication::translate("cxr::ui", "Study date");
    case CornerField::Size:
        return QCoreApplication::translate("cxr::ui", "Size and bits");
    case CornerField::Window:
        return QCoreApplication::translate("cxr::ui", "Window");
    case CornerField::Zoom:
        return QCoreApplication::translate("cxr::ui", "Zoom");
    case CornerField::Model:
        return QCoreApplication::translate("cxr::ui", "Model");
    case CornerField::Figures:
        return QCoreApplication::translate("cxr::ui", "Figures");
    }
    return {};
}

QString nameOf(Corner corner)
{
    switch (corner) {
    case Corner::Off:
        return QCoreApplication::translate("cxr::ui", "Off");
    case Corner::TopLeft:
        return QCoreApplication::translate("cxr::ui", "Top left");
    case Corner::TopRight:
        return QCoreApplication::translate("cxr::ui", "Top right");
    case Corner::BottomLeft:
        return QCoreApplication::translate("cxr::ui", "Bottom left");
    case Corner::BottomRight:
        return QCoreApplication::translate("cxr::ui", "Bottom right");
    }
    return {};
}

QString toDigits(const CornerChoice& choice)
{
    QString digits;
    for (const Corner corner : choice)
        digits += QString::number(static_cast<int>(corner));
    return digits;
}

CornerChoice fromDigits(const QString& digits)
{
    CornerChoice choice{};
    for (std::size_t i = 0; i < std::min(choice.size(), static_cast<std::size_t>(digits.size()));
         ++i) {
        const int number = digits[static_cast<qsizetype>(i)].digitValue();
        if (number > 0 && number <= static_cast<int>(Corner::BottomRight))
            choice[i] = static_cast<Corner>(number);
    }
    return choice;
}

} // namespace cxr::ui
