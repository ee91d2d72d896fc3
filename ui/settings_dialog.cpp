// SPDX-License-Identifier: Apache-2.0
#include "ui/settings_dialog.h"

#include "ui/languages.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>
#include <QStandardItemModel>

#include <algorithm>

namespace cxr::ui {

SettingsDialog::SettingsDialog(const std::vector<DeviceChoice>& devices, const QString& device,
    const Settings& settings, QWidget* parent) :
    QDialog(parent),
    m_settings(settings),
    m_device(new QComboBox),
    m_display(new QComboBox),
    m_theme(new QComboBox),
    m_language(new QComboBox),
    m_blink(new QSpinBox),
    m_restore(new QCheckBox(tr("&Open again what was open"))),
    m_goesOn(new QCheckBox(tr("&Go on to the next file after a verdict")))
{
    setWindowTitle(tr("Settings"));
    m_device->setObjectName(QStringLiteral("device"));
    m_display->setObjectName(QStringLiteral("display"));
    m_theme->setObjectName(QStringLiteral("theme"));
    for (const DeviceChoice& choice : devices) {
        m_device->addItem(
            choice.available ? choice.label : tr("%1 (not available)").arg(choice.label),
            choice.id);
        if (auto* model = qobject_cast<QStandardItemModel*>(m_device->model()))
            model->item(m_device->count() - 1)->setEnabled(choice.available);
    }
    m_device->setCurrentIndex(m_device->findData(device));
    m_display->addItem(tr("Smooth"), true);
    m_display->addItem(tr("Square pixels (nearest neighbour)"), false);
    m_display->setCurrentIndex(m_display->findData(settings.smooth));
    m_theme->addItem(tr("Dark"), true);
    m_theme->addItem(tr("Light"), false);
    m_theme->setCurrentIndex(m_theme->findData(settings.dark));

    // Each in its own words: whoever cannot read the window's language must find the way out.
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(tr("As the system"), QString());
    for (const Language& language : languages)
        m_language->addItem(QString::fromUtf8(language.name), QString::fromLatin1(language.code));
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.language)));

    m_blink->setObjectName(QStringLiteral("blink"));
    m_blink->setRange(100, 5000);
    m_blink->setSingleStep(100);
    m_blink->setSuffix(tr(" ms"));
    m_blink->setValue(settings.blinkMs);

    m_restore->setObjectName(QStringLiteral("restore"));
    m_restore->setToolTip(tr("A start without files shows the last ones, as they were looked at"));
    m_restore->setChecked(settings.restore);
    m_goesOn->setObjectName(QStringLiteral("goesOn"));
    m_goesOn->setChecked(settings.goesOn);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Compute on"), m_device);
    form->addRow(tr("&Display"), m_display);
    form->addRow(tr("&Theme"), m_theme);
    form->addRow(tr("&Blink every"), m_blink);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("When it starts"), m_restore);
    form->addRow(QString(), m_goesOn);
    auto* corners = new QGridLayout;
    corners->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < m_corners.size(); ++i) {
        const QString name = nameOf(static_cast<CornerField>(i));
        m_corners[i] = new QComboBox;
        m_corners[i]->setObjectName(QStringLiteral("corner%1").arg(i));
        m_corners[i]->setAccessibleName(name);
        for (const Corner corner : {Corner::Off, Corner::TopLeft, Corner::TopRight,
                 Corner::BottomLeft, Corner::BottomRight})
            m_corners[i]->addItem(nameOf(corner), static_cast<int>(corner));
        m_corners[i]->setCurrentIndex(
            m_corners[i]->findData(static_cast<int>(settings.corners[i])));
        const int row = static_cast<int>(i / 2);
        const int column = static_cast<int>(i % 2) * 2;
        auto* label = new QLabel(name);
        label->setBuddy(m_corners[i]);
        corners->addWidget(label, row, column);
        corners->addWidget(m_corners[i], row, column + 1);
    }
    form->addRow(tr("Corners of the panes"), corners);
    form->addRow(buttons);
    form->setVerticalSpacing(12);
    setMinimumWidth(420);
}

QString SettingsDialog::device() const
{
    return m_device->currentData().toString();
}

Settings SettingsDialog::settings() const
{
    Settings chosen = m_settings;
    chosen.smooth = m_display->currentData().toBool();
    chosen.dark = m_theme->currentData().toBool();
    chosen.blinkMs = m_blink->value();
    chosen.restore = m_restore->isChecked();
    chosen.goesOn = m_goesOn->isChecked();
    chosen.language = m_language->currentData().toString();
    for (std::size_t i = 0; i < m_corners.size(); ++i)
        chosen.corners[i] = static_cast<Corner>(m_corners[i]->currentData().toInt());
    return chosen;
}

} // namespace cxr::ui
