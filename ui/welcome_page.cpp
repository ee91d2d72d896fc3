// SPDX-License-Identifier: Apache-2.0
#include "ui/welcome_page.h"

#include "ui/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cxr::ui {

namespace {

QPushButton* buttonFor(QAction* action)
{
    auto* button = new QPushButton(action->text());
    button->setMinimumWidth(140);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QLabel* centred(const QString& text, const QColor& colour, int pointsMore)
{
    auto* label = new QLabel(text);
    label->setAlignment(Qt::AlignCenter);
    QFont font = label->font();
    font.setPointSize(font.pointSize() + pointsMore);
    label->setFont(font);
    label->setStyleSheet(QStringLiteral("color: %1").arg(colour.name()));
    return label;
}

} // namespace

WelcomePage::WelcomePage(QAction* openFiles, QAction* openFolder, QWidget* parent) : QWidget(parent)
{
    const ThemeColours& colours = themeColours();
    setAutoFillBackground(true);
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, colours.pane);
    setPalette(palette);

    auto* icon = new QLabel;
    icon->setPixmap(applicationIcon().pixmap(96, 96));
    icon->setAlignment(Qt::AlignCenter);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(buttonFor(openFiles));
    buttons->addWidget(buttonFor(openFolder));
    buttons->addStretch();

    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch();
    column->addWidget(icon);
    QLabel* invitation = centred({}, colours.headingText, 4);
    const auto invite = [invitation, openFiles] {
        const QString key = openFiles->shortcut().toString(QKeySequence::NativeText);
        invitation->setText(key.isEmpty() ? tr("Drop chest X-rays here")
                                          : tr("Drop chest X-rays here or press %1").arg(key));
    };
    invite();
    connect(openFiles, &QAction::changed, invitation, invite);
    column->addWidget(invitation);
    column->addWidget(centred(tr("DICOM, PNG, JPEG, TIFF and BMP"), colours.headingQuiet, 0));
    column->addSpacing(6);
    column->addLayout(buttons);
    column->addSpacing(18);
    column->addWidget(centred(tr("A research tool, not a medical device: enhanced images are not "
                                 "for diagnosis."),
        colours.headingQuiet, 0));
    column->addStretch();
}

} // namespace cxr::ui
