// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/view_data.h"

#include <QDialog>

#include <array>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace cxr::ui {

/// Compute device, display, theme and language. Use with open() and accepted().
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(const std::vector<DeviceChoice>& devices, const QString& device,
        const Settings& settings, QWidget* parent = nullptr);

    /// The id of the device chosen.
    [[nodiscard]] QString device() const;
    [[nodiscard]] Settings settings() const;

private:
    Settings m_settings; // that this dialog does not offer are kept
    QComboBox* m_device;
    QComboBox* m_display;
    QComboBox* m_theme;
    QComboBox* m_language;
    QSpinBox* m_blink;
    QCheckBox* m_restore;
    QCheckBox* m_goesOn;
    std::array<QComboBox*, cornerFields> m_corners = {};
};

} // namespace cxr::ui
