// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/geometry.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <vector>

/// Plain values between the de-identification dialog and app.
namespace cxr::ui {

/// What the user wants of the copies.
struct DeidentifyWish {
    bool allFiles = false; ///< of the file list, not just the one in the window
    bool retainUids = false;
    bool shiftDates = false; ///< false: dates are removed
    bool keepPatientCharacteristics = false;
    bool pictureIsClean = false;             ///< the user has looked at the picture and says so
    std::vector<image::Rect> blackened = {}; ///< in pixels of the picture
    QString keyFile = {};                    ///< empty: a random key
    QString folder = {};                     ///< for the copies
    friend bool operator==(const DeidentifyWish&, const DeidentifyWish&) = default;
};

/// One attribute in the preview.
struct DeidentifyRow {
    QString tag; ///< with the path through sequences
    QString name;
    QString before;
    QString after; ///< the new value, or what happens: "removed"
};

/// Of the file in the window. `problem` is set where it cannot be de-identified.
struct DeidentifyPreview {
    std::vector<DeidentifyRow> rows;
    QStringList warnings;
    QString problem;
};

} // namespace cxr::ui

Q_DECLARE_METATYPE(cxr::ui::DeidentifyWish)
