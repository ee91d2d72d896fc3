// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenuBar>
#include <QStringList>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>
#include <QWidget>

/// Finds texts that a window cuts off. Generic: knows kinds of widgets, none by name.
namespace cxr::test {

/// A label of which a shorter form is shown on purpose offers all of it as its tool tip.
inline bool yields(const QLabel& label)
{
    return label.toolTip() == label.text();
}

inline QString clipping(const QLabel& label)
{
    if (label.text().isEmpty() || yields(label))
        return {};
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() ? QStringLiteral("too low")
                                                                    : QString();
    return label.sizeHint().width() > label.width() ? QStringLiteral("too narrow") : QString();
}

inline QString clipping(const QComboBox& box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect field = box.style()->subControlRect(
        QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return box.fontMetrics().horizontalAdvance(box.currentText()) > field.width()
        ? QStringLiteral("too narrow")
        : QString();
}

inline QString clipping(const QMenuBar& bar)
{
    const QList<QAction*> actions = bar.actions();
    for (QAction* action : actions) {
        if (action->isVisible() && !bar.rect().contains(bar.actionGeometry(action)))
            return QStringLiteral("menu ") + action->text();
    }
    return {};
}

inline QString clipping(const QTabBar& bar)
{
    for (int i = 0; i < bar.count(); ++i) {
        if (bar.isTabVisible(i)
            && bar.fontMetrics().horizontalAdvance(bar.tabText(i)) > bar.tabRect(i).width())
            return QStringLiteral("tab ") + bar.tabText(i);
    }
    return {};
}

inline QString clipping(const QHeaderView& header)
{
    if (header.orientation() == Qt::Vertical || !header.model())
        return {};
    for (int i = 0; i < header.count(); ++i) {
        const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
        if (!header.isSectionHidden(i)
            && header.fontMetrics().horizontalAdvance(text) > header.sectionSize(i))
            return QStringLiteral("column ") + text;
    }
    return {};
}

inline QString clippingOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return clipping(*label);
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return clipping(*box);
    if (const auto* bar = qobject_cast<const QMenuBar*>(&widget))
        return clipping(*bar);
    if (const auto* bar = qobject_cast<const QTabBar*>(&widget))
        return clipping(*bar);
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget))
        return clipping(*header);
    if (const auto* bar = qobject_cast<const QToolBar*>(&widget)) {
        const auto* more = bar->findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button"));
        return more && more->isVisible() ? QStringLiteral("does not show all its buttons")
                                         : QString();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        const auto* tool = qobject_cast<const QToolButton*>(button);
        const bool iconAlone =
            tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
        return !button->text().isEmpty() && !iconAlone
                && button->sizeHint().width() > button->width()
            ? QStringLiteral("too narrow")
            : QString();
    }
    if (const auto* box = qobject_cast<const QGroupBox*>(&widget))
        return box->minimumSizeHint().width() > box->width() ? QStringLiteral("too narrow")
                                                             : QString();
    if (const auto* dock = qobject_cast<const QDockWidget*>(&widget)) {
        constexpr int buttons = 32; // the title bar's close button and its margins
        return dock->fontMetrics().horizontalAdvance(dock->windowTitle()) + buttons > dock->width()
            ? QStringLiteral("title too long")
            : QString();
    }
    return {};
}

/// One line for each visible widget in `root` whose text does not fit into it.
inline QStringList clippedTexts(const QWidget& root)
{
    // A text that came a moment ago has asked for its room, and not got it yet.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QStringList clipped;
    const QList<QWidget*> widgets = root.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible() || widget->window() != root.window())
            continue;
        const QString problem = clippingOf(*widget);
        if (problem.isEmpty())
            continue;
        QString text = widget->property("text").toString();
        if (text.isEmpty())
            text = widget->property("currentText").toString();
        if (text.isEmpty())
            text = widget->windowTitle();
        clipped << QStringLiteral("%1 %2 \"%3\": %4 (%5 of %6)")
                       .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                           text, problem)
                       .arg(widget->width())
                       .arg(widget->sizeHint().width());
    }
    return clipped;
}

} // namespace cxr::test
