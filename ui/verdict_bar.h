// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/choose_data.h"

#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;

namespace cxr::ui {

class Commands;
class LineEditor;

/// What is thought of the file in the panes, in one line below them: verdict, stars, tags, note.
/// Its buttons are the commands with the keys.
class VerdictBar : public QWidget {
    Q_OBJECT

public:
    explicit VerdictBar(const Commands& commands, QWidget* parent = nullptr);

    /// `files`: how many the next wish is about.
    void setJudgement(const Judgement& judgement, int files);
    /// Where judgements go; a sentence on a right that is missing goes into `trouble`.
    void setCollection(const QString& name, const QString& trouble);
    /// After another theme.
    void updateIcons();
    /// Turns the line into an editor. `known`: tags to offer.
    void editTags(const QStringList& tags, const QStringList& known);
    void editNote(const QString& note);

Q_SIGNALS:
    /// By the user.
    void tagsEntered(const QStringList& tags);
    void noteEntered(const QString& note);
    /// The keyboard belongs to the pictures again.
    void editingLeft();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showWords();
    void elide();

    LineEditor* m_tagEditor;
    LineEditor* m_noteEditor;
    std::vector<QToolButton*> m_stars;
    QLabel* m_words;
    QLabel* m_files;
    QLabel* m_collection;
    Judgement m_judgement;
    QString m_text; ///< of m_words, in full
};

} // namespace cxr::ui
