// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/choose_data.h"

#include <QObject>

#include <functional>
#include <vector>

class QToolButton;
class QUndoCommand;
class QUndoStack;

namespace cxr::ui {

class Commands;
class FileBrowser;
class LineEditor;
class VerdictBar;

/// The part of the window that chooses among files: browser, verdict bar, menu of collections, and
/// the commands between them. Every wish of the user is a step on the window's undo stack: doing
/// it, taking it back and doing it again all emit the same kind of signal, with the values for that
/// direction, and whoever keeps the judgements answers by update().
class Chooser : public QObject {
    Q_OBJECT

public:
    Chooser(const Commands& commands, QUndoStack* undo, QWidget* window);

    [[nodiscard]] FileBrowser* browser() const { return m_browser; }
    [[nodiscard]] VerdictBar* bar() const { return m_bar; }
    [[nodiscard]] const CollectionState& collections() const { return m_collections; }

    void setFiles(const std::vector<FileEntry>& files, int current);
    /// What is known and thought of listed files by now.
    void update(const std::vector<FileEntry>& files);
    void setCollections(const CollectionState& state);
    /// The latest reason why judgements are not kept; empty: they are.
    void setTrouble(const QString& trouble);
    /// A collection was made as the user wished: the step can be taken back from now on.
    void collectionMade(qint64 id, const QString& name);
    /// After a verdict: go on to the next file.
    void setGoesOn(bool on) { m_goesOn = on; }
    void updateIcons();

Q_SIGNALS:
    void filesJudged(const std::vector<cxr::ui::Judged>& wishes);
    /// Into the present collection, or out of it.
    void filesAdded(const QStringList& paths, bool in);
    void collectionChosen(qint64 id);
    void collectionWanted(const QString& name);
    void collectionRenamed(qint64 id, const QString& name);
    void collectionRemoved(qint64 id, bool removed);
    void collectionShown();
    void checkWanted();
    void importWanted(const QString& path);
    void exportWanted(const QString& path);
    /// A decision that was not carried out, and why.
    void refused(const QString& why);
    /// The keyboard belongs to the pictures again.
    void left();

private:
    void connectCommands();
    void judge(const QStringList& paths, const QString& what,
        const std::function<void(Judgement&)>& change);
    void judgeVerdict(Verdict verdict);
    void editTags();
    void editNote();
    void addFiles(bool in);
    /// A step about files of the present collection.
    void pushInCollection(
        const QString& text, const std::function<void()>& redo, const std::function<void()>& undo);
    void push(const QString& text, const std::function<void()>& redo,
        const std::function<void()>& undo, bool done = false);
    void buildMenu();
    void fillMenu();
    void askForName(bool rename);
    void askForImport();
    void askForExport();
    void showState();
    [[nodiscard]] QStringList knownTags() const;

    const Commands& m_commands;
    QUndoStack* m_undo;
    QWidget* m_window;
    FileBrowser* m_browser;
    VerdictBar* m_bar;
    QToolButton* m_button;
    LineEditor* m_name;
    CollectionState m_collections;
    QStringList m_asked; ///< paths of the files whose tags or note are being typed
    QString m_trouble;
    bool m_goesOn = false;
    bool m_renaming = false;
};

} // namespace cxr::ui
