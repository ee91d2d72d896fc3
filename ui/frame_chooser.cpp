// SPDX-License-Identifier: Apache-2.0
#include "ui/frame_chooser.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace cxr::ui {

FrameChooser::FrameChooser(QWidget* parent) :
    QWidget(parent),
    m_number(new QSpinBox),
    m_total(new QLabel)
{
    m_number->setObjectName(QStringLiteral("frame"));
    m_number->setAccessibleName(tr("Frame"));
    m_number->setKeyboardTracking(false); // each number typed would load a frame
    m_number->setAlignment(Qt::AlignRight);
    m_number->setMinimum(1);
    auto* label = new QLabel(tr("Frame"));
    label->setBuddy(m_number);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 0, 6, 0);
    row->setSpacing(6);
    row->addWidget(label);
    row->addWidget(m_number);
    row->addWidget(m_total);
    connect(m_number, &QSpinBox::valueChanged, this,
        [this](int number) { Q_EMIT frameChosen(number - 1); });
}

void FrameChooser::setFrames(int frame, int frames)
{
    const QSignalBlocker blocker(m_number);
    m_number->setMaximum(frames);
    m_number->setValue(frame + 1);
    m_total->setText(tr("of %1").arg(frames));
}

void FrameChooser::step(int frames)
{
    m_number->setValue(m_number->value() + frames);
}

} // namespace cxr::ui
