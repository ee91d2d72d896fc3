// SPDX-License-Identifier: Apache-2.0
#include "ui/command_palette.h"

#include "ui/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace cxr::ui {

namespace {

constexpr int commandRole = Qt::UserRole;
constexpr int explanationRole = Qt::UserRole + 1;
constexpr int keysRole = Qt::UserRole + 2;
constexpr int widest = 680;
constexpr int margin = 24;
constexpr int inset = 8;
constexpr int rows = 11;

/// Letters without their accents and in lower case, so that "ubersicht" finds "Übersicht".
QString plain(const QString& text)
{
    QString letters;
    for (const QChar letter : text.normalized(QString::NormalizationForm_D)) {
        if (letter.category() != QChar::Mark_NonSpacing)
            letters += letter.toCaseFolded();
    }
    return letters;
}

/// How well the words fit, smaller is better; −1: not at all.
int rank(const Commands::Line& line, const QStringList& words)
{
    const QString name = plain(line.text);
    const QString all = plain(line.text + QLatin1Char(' ') + line.english + QLatin1Char(' ')
        + line.group + QLatin1Char(' ') + line.explanation + QLatin1Char(' ') + line.keys);
    int rank = 0;
    for (const QString& word : words) {
        const QString letters = plain(word);
        if (!all.contains(letters))
            return -1;
        const qsizetype at = name.indexOf(letters);
        const bool begins = at == 0 || (at > 0 && !name.at(at - 1).isLetterOrNumber());
        rank += at == 0 ? 0 : begins ? 1 : at > 0 ? 2 : 4;
    }
    return rank;
}

/// Name, explanation and keys in one line.
class LineDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& given,
        const QModelIndex& index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QString name = option.text;
        option.text.clear();
        QApplication::style()->drawControl(
            QStyle::CE_ItemViewItem, &option, painter, option.widget);

        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const auto group =
            index.flags().testFlag(Qt::ItemIsEnabled) ? QPalette::Active : QPalette::Disabled;
        const QColor text =
            option.palette.color(group, chosen ? QPalette::HighlightedText : QPalette::Text);
        const QColor quiet = chosen ? text : themeColours().quietText;
        const QFontMetrics metrics(option.font);
        constexpr int gap = 12;
        QRect place = option.rect.adjusted(10, 0, -10, 0);
        painter->save();
        const QString keys = index.data(keysRole).toString();
        painter->setPen(quiet);
        painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, keys);
        place.setRight(
            place.right() - metrics.horizontalAdvance(keys) - (keys.isEmpty() ? 0 : gap));
        painter->setPen(text);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(name, Qt::ElideRight, place.width()));
        place.setLeft(place.left() + metrics.horizontalAdvance(name) + gap);
        painter->setPen(group == QPalette::Disabled ? text : quiet);
        if (place.width() > gap)
            painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                metrics.elidedText(
                    index.data(explanationRole).toString(), Qt::ElideRight, place.width()));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {0, size.height() + 8}; // as wide as the list, never wider
    }
};

} // namespace

CommandPalette::CommandPalette(const Commands& commands, QWidget* window) :
    QFrame(window),
    m_commands(commands),
    m_words(new QLineEdit),
    m_list(new QListWidget)
{
    setObjectName(QStringLiteral("palette"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_words->setPlaceholderText(tr("What do you want to do?"));
    m_words->setAccessibleName(tr("Search a command"));
    m_words->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands that fit"));
    m_list->setItemDelegate(new LineDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it, and moves the choice
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(inset, inset, inset, inset);
    column->setSpacing(inset);
    column->addWidget(m_words);
    column->addWidget(m_list);
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    hide();
}

void CommandPalette::toggle(const QStringList& recent)
{
    if (isVisible()) {
        leave();
        return;
    }
    m_recent = recent;
    m_focusBefore = window()->focusWidget();
    m_words->clear();
    fill();
    const QWidget* ground = parentWidget();
    const int wide = std::min(widest, ground->width() - 2 * margin);
    const int high = m_words->sizeHint().height() + rows * m_list->sizeHintForRow(0) + 3 * inset;
    constexpr int below = 70; // the bars stay in sight
    setGeometry((ground->width() - wide) / 2, below, wide,
        std::min(high, ground->height() - below - margin));
    show();
    raise();
    window()->activateWindow(); // the key may have come from the second window
    m_words->setFocus(Qt::PopupFocusReason);
}

QList<Commands::Line> CommandPalette::matching(
    const QList<Commands::Line>& lines, const QString& words, const QStringList& recent)
{
    struct Match {
        Commands::Line line;
        int rank;
        qsizetype age;
    };
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<Match> matches;
    for (const Commands::Line& line : lines) {
        const int fit = rank(line, wanted);
        const qsizetype age = recent.indexOf(Commands::idOf(line.command));
        if (fit >= 0)
            matches.push_back({line, fit, age < 0 ? recent.size() : age});
    }
    // Those used last come first among equals, and of all while nothing is typed.
    std::stable_sort(matches.begin(), matches.end(), [](const Match& a, const Match& b) {
        return std::pair(a.rank, a.age) < std::pair(b.rank, b.age);
    });
    QList<Commands::Line> found;
    for (Match& match : matches)
        found.append(std::move(match.line));
    return found;
}

void CommandPalette::fill()
{
    m_list->clear();
    QList<Commands::Line> found = matching(m_commands.lines(), m_words->text(), m_recent);
    // What is not possible now comes last: it can be found, and not chosen.
    std::stable_partition(found.begin(), found.end(), [this](const Commands::Line& line) {
        return m_commands.action(line.command)->isEnabled();
    });
    for (const Commands::Line& line : found) {
        const QAction* action = m_commands.action(line.command);
        const QString name = QStringLiteral("%1: %2").arg(line.group, line.text);
        auto* item =
            new QListWidgetItem(action->isChecked() ? QStringLiteral("✓ ") + name : name, m_list);
        item->setData(commandRole, static_cast<int>(line.command));
        item->setData(explanationRole, line.explanation);
        item->setData(keysRole, line.keys);
        item->setData(Qt::AccessibleTextRole,
            QStringLiteral("%1. %2. %3").arg(name, line.explanation, line.keys));
        item->setToolTip(line.explanation);
        if (!action->isEnabled())
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    }
    m_list->setCurrentRow(0);
    m_list->scrollToTop();
}

void CommandPalette::run()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || !item->flags().testFlag(Qt::ItemIsEnabled))
        return;
    const auto command = static_cast<Command>(item->data(commandRole).toInt());
    leave();
    m_commands.action(command)->trigger();
    Q_EMIT used(command);
}

void CommandPalette::leave()
{
    const bool focused = m_words->hasFocus();
    hide();
    if (focused && m_focusBefore)
        m_focusBefore->setFocus();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    const auto steers = [](int key) {
        return key == Qt::Key_Escape || key == Qt::Key_Up || key == Qt::Key_Down
            || key == Qt::Key_PageUp || key == Qt::Key_PageDown || key == Qt::Key_Return
            || key == Qt::Key_Enter;
    };
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<const QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            hide();
    } else if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto* press = static_cast<QKeyEvent*>(event);
        if (!steers(press->key()) || (press->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
            return QFrame::eventFilter(watched, event);
        event->accept(); // these keys belong to commands elsewhere
        if (event->type() == QEvent::ShortcutOverride)
            return true;
        if (press->key() == Qt::Key_Escape)
            leave();
        else if (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter)
            run();
        else
            QCoreApplication::sendEvent(m_list, event);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace cxr::ui
