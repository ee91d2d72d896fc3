// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enhance/engine.h"
#include "ui/view_data.h"

#include <QString>
#include <QVariantMap>

namespace cxr::app {

/// What the viewer remembers between two starts (QSettings of the user's account).
struct Preferences {
    ui::Choices choices{.mode = ui::Mode::Enhance,
        .scale = 2,
        .model = QString::fromStdString(enhance::Request{}.model),
        .device = QStringLiteral("auto")};
    ui::Settings settings;
    QString exportFolder; ///< empty: beside the source
    ui::DicomCoding dicomCoding = ui::DicomCoding::Raw;

    [[nodiscard]] static Preferences load();
    /// Stores what differs from `before`. The rest may have been changed by another program that
    /// runs at the same time, and stays as that left it. False: it could not be written.
    [[nodiscard]] bool save(const Preferences& before) const;

private:
    [[nodiscard]] QVariantMap values() const;
};

} // namespace cxr::app
