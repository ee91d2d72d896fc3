// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/view_data.h"

#include <QString>

namespace cxr::app {

/// What the viewer remembers between two starts (QSettings of the user's account).
struct Preferences {
    ui::Choices choices{.mode = ui::Mode::Enhance,
        .scale = 2,
        .model = QStringLiteral("srcnn-9-5-5"),
        .device = QStringLiteral("auto")};
    ui::Settings settings;
    QString exportFolder; ///< empty: beside the source

    [[nodiscard]] static Preferences load();
    void save() const;
};

} // namespace cxr::app
