// SPDX-License-Identifier: Apache-2.0
#include "ui/help_dialog.h"

#include "ui/commands.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace cxr::ui {

HelpDialog::HelpDialog(const Commands& commands, QWidget* parent) :
    QDialog(parent),
    m_chapters(helpChapters(commands)),
    m_words(new QLineEdit),
    m_list(new QListWidget),
    m_text(new QTextBrowser)
{
    setWindowTitle(tr("Help"));
    m_words->setPlaceholderText(tr("Search the help"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("chapters"));
    m_list->setAccessibleName(tr("Chapters"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(3);
    for (const HelpChapter& chapter : m_chapters)
        m_list->addItem(chapter.title);
    m_list->setFixedWidth(210);
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setAccessibleName(tr("Text of the chapter"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(12);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QAbstractButton* button : buttons->buttons())
        static_cast<QPushButton*>(button)->setAutoDefault(false); // Return goes on searching
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_text->setHtml(m_chapters[static_cast<std::size_t>(row)].html);
    });
    connect(m_words, &QLineEdit::textChanged, this, &HelpDialog::search);
    connect(m_words, &QLineEdit::returnPressed, this, &HelpDialog::findNext);
    auto* left = new QVBoxLayout;
    left->addWidget(m_words);
    left->addWidget(m_list, 1);
    m_words->setFixedWidth(210);
    auto* row = new QHBoxLayout;
    row->addLayout(left);
    row->addWidget(m_text, 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    resize(QSize(1080, 700).boundedTo(screen()->availableSize()));
    m_list->setCurrentRow(0);
}

void HelpDialog::showKeys()
{
    m_words->clear();
    m_list->setCurrentRow(m_list->count() - 1);
}

void HelpDialog::search()
{
    const QString words = m_words->text().trimmed();
    int first = -1;
    for (int i = 0; i < m_list->count(); ++i) {
        QTextDocument plain;
        plain.setHtml(m_chapters[static_cast<std::size_t>(i)].html);
        const bool found = plain.toPlainText().contains(words, Qt::CaseInsensitive);
        m_list->item(i)->setHidden(!found);
        if (found && first < 0)
            first = i;
    }
    if (first < 0)
        return;
    if (m_list->currentRow() < 0 || m_list->currentItem()->isHidden())
        m_list->setCurrentRow(first);
    m_text->moveCursor(QTextCursor::Start);
    if (!words.isEmpty())
        m_text->find(words);
}

void HelpDialog::findNext()
{
    const QString words = m_words->text().trimmed();
    if (words.isEmpty() || m_text->find(words))
        return;
    // Behind the last place of this chapter comes the next chapter that has one.
    for (int step = 1; step <= m_list->count(); ++step) {
        const int row = (m_list->currentRow() + step) % m_list->count();
        if (m_list->item(row)->isHidden())
            continue;
        m_list->setCurrentRow(row);
        m_text->moveCursor(QTextCursor::Start);
        m_text->find(words);
        return;
    }
}

} // namespace cxr::ui
