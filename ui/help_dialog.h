// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/help_chapters.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace cxr::ui {

class Commands;

/// The help: chapters, with a search through all of them. It lets the window be used meanwhile.
class HelpDialog : public QDialog {
    Q_OBJECT

public:
    HelpDialog(const Commands& commands, QWidget* parent = nullptr);

    /// The list of keys, which is the last chapter.
    void showKeys();

private:
    void search();
    void findNext();

    std::vector<HelpChapter> m_chapters;
    QLineEdit* m_words;
    QListWidget* m_list;
    QTextBrowser* m_text;
};

} // namespace cxr::ui
