// SPDX-License-Identifier: Apache-2.0
#include "ui/verdict_bar.h"

#include "ui/commands.h"
#include "ui/line_editor.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <utility>

namespace cxr::ui {

namespace {

QToolButton* buttonOf(QAction* action)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::NoFocus); // the keyboard stays with the pictures
    return button;
}

} // namespace

VerdictBar::VerdictBar(const Commands& commands, QWidget* parent) :
    QWidget(parent),
    m_tagEditor(new LineEditor),
    m_noteEditor(new LineEditor),
    m_words(new QLabel),
    m_files(new QLabel),
    m_collection(new QLabel)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 3, 8, 3);
    row->setSpacing(0);
    for (const Command command : {Command::Keep, Command::Undecided, Command::Reject}) {
        QToolButton* button = buttonOf(commands.action(command));
        button->setProperty("segment", true);
        row->addWidget(button);
    }
    row->addSpacing(10);
    for (const Command command :
        {Command::Stars1, Command::Stars2, Command::Stars3, Command::Stars4, Command::Stars5}) {
        auto* button = new QToolButton;
        const int count = static_cast<int>(m_stars.size()) + 1;
        button->setObjectName(QStringLiteral("star%1").arg(count));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus);
        button->setToolTip(commands.action(command)->toolTip());
        button->setProperty("command", Commands::idOf(command)); // for those without a mouse
        button->setAccessibleName(tr("%1 of %2 stars").arg(count).arg(mostStars));
        // The last star once more takes all of them away.
        connect(button, &QToolButton::clicked, this, [this, &commands, command, count] {
            commands.action(m_judgement.stars == count ? Command::Stars0 : command)->trigger();
        });
        m_stars.push_back(button);
        row->addWidget(button);
    }
    row->addSpacing(10);
    m_words->setObjectName(QStringLiteral("judgementWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_words->installEventFilter(this);
    m_tagEditor->setObjectName(QStringLiteral("tagEditor"));
    m_noteEditor->setObjectName(QStringLiteral("noteEditor"));
    row->addWidget(m_words, 1);
    row->addWidget(m_tagEditor, 1);
    row->addWidget(m_noteEditor, 1);
    for (QLabel* label : {m_files, m_collection}) {
        label->setProperty("quiet", true);
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(10, 0, 0, 0);
        row->addWidget(label);
    }
    m_files->setObjectName(QStringLiteral("judgedFiles"));
    m_collection->setObjectName(QStringLiteral("collectionName"));
    setJudgement({}, 1);

    connect(m_tagEditor, &LineEditor::answered, this, [this](const QString& text) {
        QStringList tags;
        for (const QString& tag : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
            tags << tag.trimmed();
        Q_EMIT tagsEntered(tags);
    });
    connect(m_noteEditor, &LineEditor::answered, this, &VerdictBar::noteEntered);
    for (LineEditor* editor : {m_tagEditor, m_noteEditor}) {
        connect(editor, &LineEditor::left, this, [this] {
            m_words->show();
            Q_EMIT editingLeft();
        });
    }
}

void VerdictBar::setJudgement(const Judgement& judgement, int files)
{
    m_judgement = judgement;
    m_files->setText(files > 1 ? tr("%1 files selected").arg(files) : QString());
    updateIcons();
    showWords();
}

void VerdictBar::updateIcons()
{
    for (std::size_t star = 0; star < m_stars.size(); ++star)
        m_stars[star]->setIcon(
            themedIcon(static_cast<int>(star) < m_judgement.stars ? QStringLiteral("star-on")
                                                                  : QStringLiteral("star")));
}

void VerdictBar::setCollection(const QString& name, const QString& trouble)
{
    m_collection->setText(trouble.isEmpty() ? name : tr("%1 (not saved)").arg(name));
    m_collection->setToolTip(
        trouble.isEmpty() ? tr("What you decide is kept in this collection.") : trouble);
}

void VerdictBar::showWords()
{
    QStringList words;
    for (const QString& tag : std::as_const(m_judgement.tags))
        words << QLatin1Char('#') + tag;
    if (!m_judgement.note.isEmpty())
        words << m_judgement.note.simplified();
    m_text = words.join(QStringLiteral("  "));
    m_words->setToolTip(m_judgement.note.isEmpty() ? m_text : m_judgement.note);
    elide();
}

/// A long note yields to the window's width.
void VerdictBar::elide()
{
    const QString fitting =
        m_words->fontMetrics().elidedText(m_text, Qt::ElideRight, m_words->width());
    if (m_words->text() != fitting)
        m_words->setText(fitting);
}

bool VerdictBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_words && event->type() == QEvent::Resize)
        elide();
    return QWidget::eventFilter(watched, event);
}

void VerdictBar::editTags(const QStringList& tags, const QStringList& known)
{
    m_words->hide();
    m_noteEditor->hide();
    m_tagEditor->ask(tr("Tags, with commas between them"), tags.join(QStringLiteral(", ")), known);
}

void VerdictBar::editNote(const QString& note)
{
    m_words->hide();
    m_tagEditor->hide();
    m_noteEditor->ask(tr("Note"), note);
}

} // namespace cxr::ui
