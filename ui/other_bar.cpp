// SPDX-License-Identifier: Apache-2.0
#include "ui/other_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

namespace cxr::ui {

namespace {

constexpr int farthest = 100'000; // pixels

QSpinBox* shiftBox(const QString& name)
{
    auto* box = new QSpinBox;
    box->setAccessibleName(name);
    box->setRange(-farthest, farthest);
    box->setKeyboardTracking(false); // a number counts when it is complete
    return box;
}

} // namespace

OtherBar::OtherBar(QWidget* parent) :
    QWidget(parent),
    m_name(new QLabel),
    m_link(new QComboBox),
    m_across(shiftBox(tr("Shift to the right, in pixels"))),
    m_down(shiftBox(tr("Shift downwards, in pixels"))),
    m_lock(new QToolButton)
{
    setObjectName(QStringLiteral("otherBar"));
    setAccessibleName(tr("The other file"));
    m_name->setTextFormat(Qt::PlainText); // a file's name is not markup
    m_name->setMinimumWidth(1);
    m_link->setObjectName(QStringLiteral("otherLink"));
    m_link->setAccessibleName(tr("How the files are linked"));
    m_across->setObjectName(QStringLiteral("otherAcross"));
    m_down->setObjectName(QStringLiteral("otherDown"));
    m_lock->setObjectName(QStringLiteral("otherLock"));
    m_lock->setText(tr("Lock"));
    m_lock->setCheckable(true);
    m_lock->setToolTip(tr("Keep the shift as it is"));
    auto* close = new QToolButton;
    close->setObjectName(QStringLiteral("otherClose"));
    close->setText(QStringLiteral("×"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the other file"));
    close->setToolTip(tr("Close the other file, and enhance again"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 6, 4);
    row->addWidget(m_name, 1);
    const auto label = [&](const QString& text, QWidget* buddy) {
        auto* name = new QLabel(text);
        name->setBuddy(buddy);
        row->addWidget(name);
        row->addWidget(buddy);
    };
    label(tr("lin&ked by"), m_link);
    label(tr("&shifted by"), m_across);
    row->addWidget(m_down);
    row->addWidget(m_lock);
    row->addWidget(close);

    connect(m_link, &QComboBox::activated, this, [this] {
        OtherFile next = m_other;
        next.linkBy = static_cast<LinkBy>(m_link->currentData().toInt());
        report(next);
    });
    const auto shift = [this] {
        OtherFile next = m_other;
        next.shift = {m_across->value(), m_down->value()};
        report(next);
    };
    connect(m_across, &QSpinBox::valueChanged, this, shift);
    connect(m_down, &QSpinBox::valueChanged, this, shift);
    connect(m_lock, &QToolButton::toggled, this, [this](bool locked) {
        OtherFile next = m_other;
        next.locked = locked;
        report(next);
    });
    connect(close, &QToolButton::clicked, this, [this] {
        OtherFile next = m_other;
        next.shown = false;
        report(next);
    });
    hide();
}

void OtherBar::setOther(const OtherFile& other)
{
    m_other = other;
    const QSignalBlocker quietAcross(m_across);
    const QSignalBlocker quietDown(m_down);
    const QSignalBlocker quietLock(m_lock);
    m_name->setText(tr("Compared with %1").arg(other.name));
    m_name->setToolTip(other.name);
    m_link->clear();
    m_link->addItem(tr("size"), static_cast<int>(LinkBy::Size));
    m_link->addItem(tr("pixels"), static_cast<int>(LinkBy::Pixels));
    if (other.millimetres)
        m_link->addItem(tr("millimetres"), static_cast<int>(LinkBy::Millimetres));
    m_link->setCurrentIndex(m_link->findData(static_cast<int>(other.linkBy)));
    m_across->setValue(other.shift.x());
    m_down->setValue(other.shift.y());
    m_lock->setChecked(other.locked);
    for (QWidget* part : std::initializer_list<QWidget*>{m_link, m_across, m_down})
        part->setEnabled(!other.locked);
    setVisible(other.shown);
}

void OtherBar::nudge(QPoint by)
{
    if (!m_other.shown || m_other.locked)
        return;
    OtherFile next = m_other;
    next.shift += by;
    report(next);
}

void OtherBar::report(const OtherFile& next)
{
    if (next == m_other)
        return;
    setOther(next);
    Q_EMIT changed(next);
}

} // namespace cxr::ui
