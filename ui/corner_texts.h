// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <array>
#include <cstddef>
#include <map>

namespace cxr::ui {

/// What can be written in the corners of a pane. New ones go to the end: preferences keep numbers.
enum class CornerField { File, Patient, StudyDate, Size, Window, Zoom, Model, Figures };
inline constexpr std::size_t cornerFields = 8;

/// Where. New ones go to the end: preferences keep numbers.
enum class Corner { Off, TopLeft, TopRight, BottomLeft, BottomRight };

/// For each field its corner.
using CornerChoice = std::array<Corner, cornerFields>;

/// What the fields say of one pane; empty ones are left out.
using CornerFacts = std::map<CornerField, QString>;

/// The texts of top left, top right, bottom left and bottom right, line by line.
using CornerTexts = std::array<QString, 4>;

[[nodiscard]] bool hasCorners(const CornerChoice& choice);
[[nodiscard]] CornerTexts cornerTexts(const CornerChoice& choice, const CornerFacts& facts);

/// For people.
[[nodiscard]] QString nameOf(CornerField field);
[[nodiscard]] QString nameOf(Corner corner);

/// One digit for each field, for preferences, and back; what can't be is off.
[[nodiscard]] QString toDigits(const CornerChoice& choice);
[[nodiscard]] CornerChoice fromDigits(const QString& digits);

} // namespace cxr::ui
