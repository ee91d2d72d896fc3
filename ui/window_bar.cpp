// SPDX-License-Identifier: Apache-2.0
#include "ui/window_bar.h"

#include "ui/commands.h"
#include "ui/view_state.h"
#include "ui/window_presets.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace cxr::ui {

namespace {

QDoubleSpinBox* spinBox(const QString& name)
{
    auto* box = new QDoubleSpinBox;
    box->setAccessibleName(name);
    box->setKeyboardTracking(false); // a number counts when it is complete
    box->setAlignment(Qt::AlignRight);
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    box->setMinimumWidth(96);
    return box;
}

} // namespace

WindowBar::WindowBar(ViewState* state, const Commands& commands, QWidget* parent) :
    QToolBar(tr("Window and level"), parent),
    m_state(state),
    m_commands(commands),
    m_centre(spinBox(tr("Window centre"))),
    m_width(spinBox(tr("Window width"))),
    m_presets(new QComboBox)
{
    setObjectName(QStringLiteral("windowBar"));
    m_presets->setAccessibleName(tr("Window presets"));
    m_presets->setPlaceholderText(tr("Window presets"));
    m_presets->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_presets->setMinimumContentsLength(14);
    addWidget(new QLabel(tr("Centre")));
    addWidget(m_centre);
    addWidget(new QLabel(tr("Width")));
    addWidget(m_width);
    addWidget(m_presets);
    addAction(commands.action(Command::Invert));
    addAction(commands.action(Command::WindowHistogram));

    // Only the number typed changes: the other box shows its own rounded.
    connect(m_centre, &QDoubleSpinBox::valueChanged, this, [this](double centre) {
        image::VoiWindow window = m_state->window();
        window.center = centre;
        window.name.clear();
        m_state->setWindow(window);
    });
    connect(m_width, &QDoubleSpinBox::valueChanged, this, [this](double width) {
        image::VoiWindow window = m_state->window();
        window.width = width;
        window.name.clear();
        m_state->setWindow(window);
    });
    connect(state, &ViewState::windowChanged, this, &WindowBar::showWindow);
    connect(m_presets, &QComboBox::activated, this, [this](int index) {
        const auto windows = static_cast<int>(m_windows.size());
        if (index < windows)
            m_state->setWindow(m_windows[static_cast<std::size_t>(index)]);
        else
            m_commands.action(static_cast<Command>(m_presets->itemData(index).toInt()))->trigger();
    });
    setMeaning({});
}

void WindowBar::setMeaning(const image::Meaning& meaning)
{
    m_windows = meaning.windows;
    const QSignalBlocker blocker(m_presets);
    m_presets->clear();
    for (std::size_t i = 0; i < m_windows.size(); ++i) {
        const QString name = QString::fromStdString(m_windows[i].name);
        m_presets->addItem(
            name.isEmpty() ? tr("As sent (%1)").arg(i + 1) : tr("As sent: %1").arg(name));
    }
    const int stored = m_presets->count();
    for (const Command command : {Command::WindowFull, Command::WindowAuto, Command::WindowVisible,
             Command::WindowLung, Command::WindowSoftTissue, Command::WindowBone})
        m_presets->addItem(
            m_commands.action(command)->text().remove(QLatin1Char('&')), static_cast<int>(command));
    for (int i = stored; i < m_presets->count(); ++i)
        m_presets->setItemData(i,
            m_commands.action(static_cast<Command>(m_presets->itemData(i).toInt()))->toolTip(),
            Qt::ToolTipRole);
    m_presets->setCurrentIndex(-1);

    const double step = meaning.modalityStep();
    const auto [low, high] = meaning.modalityLimits();
    const double span = std::max(high - low, step);
    const int decimals =
        step >= 1 ? 1 : std::clamp(static_cast<int>(std::ceil(-std::log10(step))) + 1, 1, 6);
    const QSignalBlocker centreBlocker(m_centre);
    const QSignalBlocker widthBlocker(m_width);
    for (QDoubleSpinBox* box : {m_centre, m_width})
        box->setDecimals(decimals);
    // Windows of a file may reach far beyond what can be stored, and must be shown as they are.
    constexpr double reach = 100;
    m_centre->setRange(low - reach * span, low + reach * span);
    m_width->setRange(step, reach * span);
    showWindow();
}

void WindowBar::showWindow()
{
    const image::VoiWindow& window = m_state->window();
    const QSignalBlocker centreBlocker(m_centre);
    const QSignalBlocker widthBlocker(m_width);
    m_centre->setValue(window.center);
    m_width->setValue(window.width);
    const auto found = std::find(m_windows.begin(), m_windows.end(), window);
    m_presets->setCurrentIndex(
        found == m_windows.end() ? -1 : static_cast<int>(found - m_windows.begin()));
}

} // namespace cxr::ui
