// SPDX-License-Identifier: Apache-2.0
#include "ui/progress_box.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace cxr::ui {

namespace {
constexpr int steps = 1000;
}

ProgressBox::ProgressBox(QAction* cancel, QWidget* parent) :
    QWidget(parent),
    m_bar(new QProgressBar),
    m_timeLeft(new QLabel)
{
    m_bar->setRange(0, steps);
    m_bar->setFixedSize(180, 8);
    m_bar->setTextVisible(false); // the label says it where it can be read
    m_bar->setAccessibleName(tr("Progress of the enhancement"));
    auto* button = new QToolButton;
    button->setDefaultAction(cancel);
    button->setText(tr("Cancel"));
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_timeLeft);
    row->addWidget(m_bar);
    row->addWidget(button);
    hide();
}

void ProgressBox::setProgress(double done, const QString& timeLeft)
{
    const double share = std::clamp(done, 0.0, 1.0);
    m_bar->setValue(static_cast<int>(std::lround(share * steps)));
    const QString percent = tr("%1 %").arg(static_cast<int>(share * 100));
    m_timeLeft->setText(timeLeft.isEmpty() ? percent : tr("%1 · %2").arg(percent, timeLeft));
}

} // namespace cxr::ui
