// SPDX-License-Identifier: Apache-2.0
#include "ui/map_bar.h"

#include "ui/commands.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

namespace cxr::ui {

namespace {

template <typename Value>
void add(QComboBox* box, const QString& text, Value value)
{
    box->addItem(text, static_cast<int>(value));
}

} // namespace

MapBar::MapBar(const Commands& commands, QWidget* parent) :
    QWidget(parent),
    m_kind(new QComboBox),
    m_pair(new QComboBox),
    m_reach(new QDoubleSpinBox),
    m_threshold(new QDoubleSpinBox),
    m_reset(new QToolButton),
    m_place(new QLabel)
{
    setObjectName(QStringLiteral("mapBar"));
    setAccessibleName(tr("Map"));
    m_kind->setObjectName(QStringLiteral("mapKind"));
    m_kind->setAccessibleName(tr("What the map shows"));
    m_pair->setObjectName(QStringLiteral("mapPair"));
    m_pair->setAccessibleName(tr("Which pictures the map compares"));
    m_reach->setObjectName(QStringLiteral("mapReach"));
    m_reach->setAccessibleName(tr("Where the colours end"));
    m_reach->setToolTip(tr("The largest difference that still has a colour of its own"));
    m_threshold->setObjectName(QStringLiteral("mapThreshold"));
    m_threshold->setAccessibleName(tr("Smallest difference that is shown"));
    m_threshold->setToolTip(tr("Smaller differences look like none"));
    for (QDoubleSpinBox* box : {m_reach, m_threshold})
        box->setKeyboardTracking(false); // a number counts when it is complete
    m_threshold->setSpecialValueText(tr("nothing"));
    m_reset->setText(tr("Auto"));
    m_reset->setToolTip(tr("Ends where 99.9 % of the picture is, and hides nothing"));
    m_place->setObjectName(QStringLiteral("mapRegion"));
    add(m_kind, tr("Difference"), MapKind::Difference);
    add(m_kind, tr("Absolute difference"), MapKind::Absolute);
    add(m_kind, tr("SSIM"), MapKind::Similarity);

    // In a small window words yield, rather than widening it.
    m_place->setMinimumWidth(1);
    m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_place->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (QComboBox* box : {m_kind, m_pair}) {
        constexpr int letters = 8;
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(letters);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 6, 4);
    const auto label = [&](const QString& text, QWidget* buddy) {
        auto* name = new QLabel(text);
        name->setBuddy(buddy);
        row->addWidget(name);
        row->addWidget(buddy);
    };
    label(tr("Ma&p"), m_kind);
    row->addWidget(m_pair);
    row->addSpacing(10);
    label(tr("up &to"), m_reach);
    label(tr("&hide below"), m_threshold);
    row->addWidget(m_reset);
    row->addWidget(m_place, 1);
    for (const Command command : {Command::PreviousWorst, Command::NextWorst}) {
        auto* button = new QToolButton;
        button->setDefaultAction(commands.action(command));
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    auto* close = new QToolButton;
    close->setText(QStringLiteral("×"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the map"));
    close->setToolTip(tr("Close the map"));
    row->addWidget(close);

    connect(m_kind, &QComboBox::activated, this, &MapBar::report);
    connect(m_pair, &QComboBox::activated, this, &MapBar::report);
    connect(m_reach, &QDoubleSpinBox::valueChanged, this, &MapBar::rescale);
    connect(m_threshold, &QDoubleSpinBox::valueChanged, this, &MapBar::rescale);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        if (!m_own)
            return;
        const QSignalBlocker quiet(m_threshold);
        m_threshold->setValue(0);
        m_reach->setValue(m_own->reach);
        rescale();
    });
    connect(close, &QToolButton::clicked, this, &MapBar::closed);
}

void MapBar::setChoice(const MapChoice& choice, Mode mode)
{
    m_choice = choice;
    const bool known = mode == Mode::Evaluate;
    m_pair->clear();
    add(m_pair, tr("after − before"), MapPair::BeforeAfter);
    if (known) {
        add(m_pair, tr("after − reference"), MapPair::ReferenceAfter);
        add(m_pair, tr("before − reference"), MapPair::ReferenceBefore);
    }
    const int residual = m_kind->findData(static_cast<int>(MapKind::Residual));
    if (known && residual >= 0)
        m_kind->removeItem(residual);
    else if (!known && residual < 0)
        add(m_kind, tr("Consistency residual"), MapKind::Residual);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(static_cast<int>(choice.kind))));
    m_pair->setCurrentIndex(std::max(0, m_pair->findData(static_cast<int>(choice.pair))));
    m_pair->setEnabled(choice.kind != MapKind::Residual || known);
}

void MapBar::setMap(const Map& map)
{
    m_own = map.layer.pixels ? map.layer.map : std::nullopt;
    m_worst = map.worst;
    m_region = -1;
    m_place->setText(m_worst.empty() ? QString() : tr("Regions: %1").arg(m_worst.size()));
    for (QWidget* part : std::initializer_list<QWidget*>{m_reach, m_threshold, m_reset})
        part->setEnabled(m_own.has_value());
    if (!m_own)
        return;
    const QSignalBlocker quietReach(m_reach);
    const QSignalBlocker quietThreshold(m_threshold);
    const int decimals = m_own->step < 1 ? 3 : 0;
    const double step = decimals > 0 ? 0.005 : 1;
    for (QDoubleSpinBox* box : {m_reach, m_threshold}) {
        const bool reach = box == m_reach;
        constexpr double mostGreyLevels = 65535;
        box->setDecimals(decimals);
        box->setSingleStep(step);
        box->setRange(reach ? step : 0.0, decimals > 0 ? 2.0 : mostGreyLevels);
        box->setPrefix(!reach ? QString() : m_own->isSigned ? QStringLiteral("±") : QString());
        box->setValue(reach ? m_own->reach : 0);
    }
}

std::optional<MapSpot> MapBar::step(int direction)
{
    if (m_worst.empty())
        return {};
    const int count = static_cast<int>(m_worst.size());
    m_region =
        m_region < 0 ? (direction > 0 ? 0 : count - 1) : (m_region + direction + count) % count;
    const MapSpot& spot = m_worst[static_cast<std::size_t>(m_region)];
    m_place->setText(tr("Region %1 of %2: %3").arg(m_region + 1).arg(count).arg(spot.text));
    return spot;
}

void MapBar::report()
{
    MapChoice next = m_choice;
    next.kind = static_cast<MapKind>(m_kind->currentData().toInt());
    // Where there is no reference the user's choice for where there is one stays.
    if (m_pair->count() > 1)
        next.pair = static_cast<MapPair>(m_pair->currentData().toInt());
    if (next == m_choice)
        return;
    m_choice = next;
    Q_EMIT choiceChanged(next);
}

void MapBar::rescale()
{
    if (!m_own)
        return;
    MapScale scale = *m_own;
    scale.reach = m_reach->value();
    scale.threshold = m_threshold->value();
    Q_EMIT scaleChanged(scale);
}

} // namespace cxr::ui
