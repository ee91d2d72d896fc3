// SPDX-License-Identifier: Apache-2.0
#include "ui/theme.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QStyleFactory>
#include <QSvgRenderer>

#include <optional>
#include <utility>

// Resources of a static library are only registered when this is called, outside a namespace.
static void registerResources()
{
    Q_INIT_RESOURCE(cxrlens);
}

namespace cxr::ui {

namespace {

ThemeColours darkColours()
{
    return {.pane = QColor(0x08, 0x09, 0x0a),
        .heading = QColor(0x17, 0x19, 0x1c),
        .headingText = QColor(0xe6, 0xe9, 0xec),
        .headingQuiet = QColor(0x98, 0xa1, 0xab),
        .quietText = QColor(0x98, 0xa1, 0xab),
        .accent = QColor(0x4a, 0xa8, 0xd8),
        .amber = QColor(0xff, 0xb3, 0x2e),
        .good = QColor(0x5f, 0xd0, 0x8a),
        .bad = QColor(0xff, 0x7a, 0x6e),
        .icon = QColor(0xd0, 0xd6, 0xdc),
        .line = QColor(0x33, 0x37, 0x3d)};
}

ThemeColours lightColours()
{
    ThemeColours colours = darkColours();
    colours.quietText = QColor(0x5a, 0x63, 0x6d);
    colours.accent = QColor(0x10, 0x6f, 0xa8);
    colours.good = QColor(0x12, 0x7a, 0x3c);
    colours.bad = QColor(0xb3, 0x26, 0x1e);
    colours.icon = QColor(0x2b, 0x31, 0x38);
    colours.line = QColor(0xc4, 0xca, 0xd0);
    return colours;
}

ThemeColours& current()
{
    static ThemeColours colours = darkColours();
    return colours;
}

QPalette paletteOf(bool dark, const ThemeColours& colours)
{
    const QColor window = dark ? QColor(0x1f, 0x22, 0x26) : QColor(0xf0, 0xf2, 0xf4);
    const QColor base = dark ? QColor(0x17, 0x19, 0x1c) : QColor(0xff, 0xff, 0xff);
    const QColor button = dark ? QColor(0x2a, 0x2e, 0x33) : QColor(0xe4, 0xe7, 0xea);
    const QColor text = dark ? QColor(0xe2, 0xe5, 0xe8) : QColor(0x1c, 0x20, 0x24);
    const QColor disabled = dark ? QColor(0x6c, 0x73, 0x7b) : QColor(0x96, 0x9d, 0xa5);

    QPalette palette(text, button, button.lighter(130), button.darker(150), button, text, Qt::white,
        base, window);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::ToolTipBase, dark ? button : QColor(0xff, 0xff, 0xf2));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(
        QPalette::HighlightedText, dark ? QColor(0x08, 0x12, 0x18) : QColor(Qt::white));
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::PlaceholderText, colours.quietText);
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, button.lighter(120));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, disabled);
    return palette;
}

QString styleSheetOf(bool dark, const ThemeColours& colours)
{
    const QString sheet = QStringLiteral(
        "QToolBar { border: 0; border-bottom: 1px solid @line; spacing: 6px; padding: 3px 8px; }"
        "QToolBar::separator { background: @line; width: 1px; margin: 4px 6px; }"
        "QStatusBar { border-top: 1px solid @line; }"
        "QStatusBar::item { border: 0; }"
        "QMainWindow::separator { background: @line; width: 1px; height: 1px; }"
        "QDockWidget::title { background: palette(window); padding: 6px 10px; text-align: left; }"
        "QToolTip { padding: 4px; }"
        "QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }"
        "QDialog QLineEdit { border: 1px solid @line; border-radius: 3px; padding: 3px; }"
        "QDialog QLineEdit:focus { border-color: @accent; }"
        "QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @quiet;"
        " border-radius: 3px; background: palette(base); }"
        "QCheckBox::indicator:focus, QCheckBox::indicator:hover { border-color: @accent; }"
        "QCheckBox::indicator:checked { background: @deep; image: url(:/icons/check.svg); }"
        "QProgressBar { border: 0; border-radius: 3px; background: palette(base); }"
        "QProgressBar::chunk { border-radius: 3px; background: @accent; }"
        "QLabel[quiet=\"true\"] { color: @quiet; }"
        "QToolButton[segment=\"true\"] { border: 1px solid @line; padding: 3px 10px;"
        " color: @quiet; }"
        "QToolButton[segment=\"true\"]:hover, QToolButton[segment=\"true\"]:focus"
        " { border-color: @accent; }"
        "QToolButton[segment=\"true\"]:checked { background: @raised; color: palette(text);"
        " border-bottom: 2px solid @accent; padding-bottom: 2px; }"
        "QToolButton[primary=\"true\"] { border: 1px solid @primary; border-radius: 3px;"
        " padding: 1px 12px 1px 8px; background: @primary; }"
        "QToolButton[primary=\"true\"]:hover, QToolButton[primary=\"true\"]:focus"
        " { border-color: @accent; }"
        "QToolButton[primary=\"true\"]:disabled { background: transparent;"
        " color: gray; border-color: @line; }");
    const std::pair<QString, QString> values[] = {
        {QStringLiteral("@line"), colours.line.name()},
        {QStringLiteral("@accent"), colours.accent.name()},
        {QStringLiteral("@quiet"), colours.quietText.name()},
        {QStringLiteral("@deep"), QStringLiteral("#1c6a94")},
        {QStringLiteral("@raised"), dark ? QStringLiteral("#363c43") : QStringLiteral("#ffffff")},
        {QStringLiteral("@primary"), dark ? QStringLiteral("#1c6a94") : QStringLiteral("#bfe0f2")},
    };
    QString out = sheet;
    for (const auto& [name, value] : values)
        out.replace(name, value);
    return out;
}

QPixmap drawn(const QByteArray& svg, int side, double opacity, int ratio = 2)
{
    QPixmap pixmap(side * ratio, side * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(opacity);
    QSvgRenderer(svg).render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

void applyTheme(bool dark)
{
    static std::optional<bool> applied;
    if (applied == dark) // polishing every widget again is costly
        return;
    applied = dark;
    registerResources();
    current() = dark ? darkColours() : lightColours();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(dark, current()));
    if (auto* application = qobject_cast<QApplication*>(QCoreApplication::instance()))
        application->setStyleSheet(styleSheetOf(dark, current()));
}

const ThemeColours& themeColours()
{
    return current();
}

QIcon themedIcon(const QString& name)
{
    registerResources();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = file.readAll();
    const auto inColour = [&](const QColor& colour) {
        return QByteArray(line).replace("currentColor", colour.name().toLatin1());
    };
    const QByteArray svg = inColour(current().icon);
    const QByteArray onHighlight =
        inColour(QApplication::palette().color(QPalette::HighlightedText));
    constexpr int side = 20;
    constexpr double faded = 0.35;
    QIcon icon;
    for (const int ratio : {1, 2, 3}) { // sharp on screens of 100, 200 and 300 %
        icon.addPixmap(drawn(svg, side, 1, ratio), QIcon::Normal);
        icon.addPixmap(drawn(svg, side, faded, ratio), QIcon::Disabled);
        icon.addPixmap(drawn(onHighlight, side, 1, ratio), QIcon::Selected);
    }
    return icon;
}

QIcon applicationIcon()
{
    registerResources();
    QFile file(QStringLiteral(":/icons/cxrlens.svg"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    QIcon icon;
    for (const int side : {16, 24, 32, 64, 128})
        icon.addPixmap(drawn(svg, side, 1));
    return icon;
}

} // namespace cxr::ui
