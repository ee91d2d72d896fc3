// SPDX-License-Identifier: Apache-2.0
#include "ui/control_bar.h"

#include "ui/commands.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QToolButton>

namespace cxr::ui {

namespace {

QToolButton* buttonOf(QAction* action, const QString& text, Qt::ToolButtonStyle style)
{
    auto* button = new QToolButton;
    action->setIconText(text); // what a tool button shows of its action
    button->setDefaultAction(action);
    button->setAccessibleName(text);
    button->setToolButtonStyle(style);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

ControlBar::ControlBar(const Commands& commands, QWidget* parent) :
    QToolBar(tr("Controls"), parent),
    m_models(new QComboBox)
{
    setObjectName(QStringLiteral("controlBar"));
    const auto labelled = [&](Command command, const QString& text) {
        return addWidget(buttonOf(commands.action(command), text, Qt::ToolButtonTextBesideIcon));
    };
    labelled(Command::OpenFiles, tr("Open"));
    addSeparator();
    addWidget(segment(commands, tr("Mode"),
        {{Command::ModeEnhance, tr("Enhance")}, {Command::ModeEvaluate, tr("Evaluate")}}));
    addWidget(segment(commands, tr("Scale"),
        {{Command::Scale1, tr("×1")}, {Command::Scale2, tr("×2")}, {Command::Scale3, tr("×3")},
            {Command::Scale4, tr("×4")}}));
    m_models->setAccessibleName(tr("Model"));
    m_models->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_models->setMinimumContentsLength(14);
    addWidget(m_models);
    m_enhance = labelled(Command::Enhance, tr("Enhance"));
    widgetForAction(m_enhance)->setProperty("primary", true);
    m_cancel = labelled(Command::Cancel, tr("Cancel"));
    addSeparator();
    labelled(Command::Export, tr("Export"));
    connect(m_models, &QComboBox::activated, this,
        [this](int index) { Q_EMIT modelChosen(m_models->itemData(index).toString()); });
    setBusy(false);
    fillModels();
}

QWidget* ControlBar::segment(const Commands& commands, const QString& name,
    const std::vector<std::pair<Command, QString>>& buttons)
{
    auto* box = new QWidget;
    box->setAccessibleName(name);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(2, 0, 2, 0);
    row->setSpacing(0);
    for (const auto& [command, text] : buttons) {
        QToolButton* button = buttonOf(commands.action(command), text, Qt::ToolButtonTextOnly);
        button->setAutoRaise(false);
        button->setProperty("segment", true);
        row->addWidget(button);
    }
    return box;
}

void ControlBar::setModels(const std::vector<ModelChoice>& models)
{
    m_choicesOfModel = models;
    fillModels();
}

void ControlBar::setChoices(const Choices& choices)
{
    m_choices = choices;
    fillModels();
}

void ControlBar::fillModels()
{
    const QSignalBlocker blocker(m_models);
    m_models->clear();
    for (const ModelChoice& model : m_choicesOfModel) {
        if (model.scale != m_choices.scale)
            continue;
        m_models->addItem(model.label, model.name);
        const int index = m_models->count() - 1;
        m_models->setItemData(index, model.quality, Qt::ToolTipRole);
        if (!model.available) {
            qobject_cast<QStandardItemModel*>(m_models->model())->item(index)->setEnabled(false);
            continue;
        }
        if (model.name == m_choices.model) {
            m_models->setCurrentIndex(index);
            m_models->setToolTip(model.quality);
        }
    }
    const int chosen = m_models->findData(m_choices.model);
    if (chosen < 0 || m_models->itemText(chosen) != m_models->currentText())
        m_models->setCurrentIndex(-1);
    m_models->setEnabled(m_models->count() > 0);
    m_models->setPlaceholderText(
        m_models->count() > 0 ? tr("Choose a model") : tr("No model for ×%1").arg(m_choices.scale));
}

void ControlBar::setBusy(bool busy)
{
    m_enhance->setVisible(!busy);
    m_cancel->setVisible(busy);
}

} // namespace cxr::ui
