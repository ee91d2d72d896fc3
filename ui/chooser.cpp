// SPDX-License-Identifier: Apache-2.0
#include "ui/chooser.h"

#include "ui/commands.h"
#include "ui/file_browser.h"
#include "ui/file_model.h"
#include "ui/line_editor.h"
#include "ui/verdict_bar.h"

#include <QFileInfo>
#include <QItemSelectionModel>
#include <QListView>
#include <QPointer>
#include <QToolButton>
#include <QUndoStack>

#include <array>
#include <utility>

namespace cxr::ui {

namespace {

/// A step whose two directions are functions.
class Step : public QUndoCommand {
public:
    /// `applies`: whether it can still be done and taken back; a step that cannot falls off.
    Step(const QString& text, std::function<void()> redo, std::function<void()> undo, bool done,
        std::function<bool()> applies) :
        QUndoCommand(text),
        m_applies(std::move(applies)),
        m_redo(std::move(redo)),
        m_undo(std::move(undo)),
        m_done(done)
    {
    }

    void redo() override
    {
        if (!m_applies())
            setObsolete(true);
        else if (!std::exchange(m_done, false))
            m_redo();
    }
    void undo() override
    {
        if (m_applies())
            m_undo();
        else
            setObsolete(true);
    }

private:
    std::function<bool()> m_applies;
    std::function<void()> m_redo;
    std::function<void()> m_undo;
    bool m_done; // the first redo(), which push() calls, has nothing to do
};

QStringList pathsOf(const std::vector<FileEntry>& files)
{
    QStringList paths;
    for (const FileEntry& file : files)
        paths << file.path;
    return paths;
}

constexpr std::array starCommands{Command::Stars0, Command::Stars1, Command::Stars2,
    Command::Stars3, Command::Stars4, Command::Stars5};

} // namespace

Chooser::Chooser(const Commands& commands, QUndoStack* undo, QWidget* window) :
    QObject(window),
    m_commands(commands),
    m_undo(undo),
    m_window(window),
    m_browser(new FileBrowser),
    m_bar(new VerdictBar(commands)),
    m_button(new QToolButton),
    m_name(new LineEditor)
{
    buildMenu();
    connectCommands();
    connect(m_bar, &VerdictBar::tagsEntered, this, [this](const QStringList& tags) {
        judge(m_asked, tr("tags"), [tags](Judgement& judgement) { judgement.tags = tags; });
    });
    connect(m_bar, &VerdictBar::noteEntered, this, [this](const QString& note) {
        judge(m_asked, tr("note"), [note](Judgement& judgement) { judgement.note = note; });
    });
    connect(m_bar, &VerdictBar::editingLeft, this, &Chooser::left);
    connect(m_browser, &FileBrowser::searchLeft, this, &Chooser::left);
    connect(m_browser->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &Chooser::showState);
    showState();
}

void Chooser::connectCommands()
{
    const auto on = [this](Command command, auto function) {
        connect(m_commands.action(command), &QAction::triggered, this, function);
    };
    on(Command::Keep, [this] { judgeVerdict(Verdict::Keep); });
    on(Command::Reject, [this] { judgeVerdict(Verdict::Reject); });
    on(Command::Undecided, [this] { judgeVerdict(Verdict::Undecided); });
    for (std::size_t stars = 0; stars < starCommands.size(); ++stars) {
        on(starCommands[stars], [this, count = static_cast<int>(stars)] {
            judge(pathsOf(m_browser->chosen()),
                count == 0 ? tr("no stars") : QString(count, QChar(0x2605)),
                [count](Judgement& judgement) { judgement.stars = count; });
        });
    }
    on(Command::Tags, &Chooser::editTags);
    on(Command::Note, &Chooser::editNote);
    on(Command::CollectionShow, &Chooser::collectionShown);
    on(Command::CollectionNew, [this] { askForName(false); });
    on(Command::CollectionRename, [this] { askForName(true); });
    on(Command::CollectionRemove, [this] {
        const CollectionChoice* chosen = m_collections.find(m_collections.current);
        if (!chosen)
            return;
        const qint64 id = chosen->id;
        push(
            tr("remove %1").arg(chosen->name), [this, id] { Q_EMIT collectionRemoved(id, true); },
            [this, id] { Q_EMIT collectionRemoved(id, false); });
    });
    on(Command::CollectionAdd, [this] { addFiles(true); });
    on(Command::CollectionTakeOut, [this] { addFiles(false); });
    on(Command::CollectionCheck, &Chooser::checkWanted);
    on(Command::CollectionImport, &Chooser::askForImport);
    on(Command::CollectionExport, &Chooser::askForExport);
}

void Chooser::push(const QString& text, const std::function<void()>& redo,
    const std::function<void()>& undo, bool done)
{
    m_undo->push(new Step(text, redo, undo, done, [] { return true; }));
}

void Chooser::pushInCollection(
    const QString& text, const std::function<void()>& redo, const std::function<void()>& undo)
{
    // In another collection the same files have other judgements.
    m_undo->push(new Step(text, redo, undo, false,
        [this, id = m_collections.current] { return m_collections.current == id; }));
}

void Chooser::judge(
    const QStringList& paths, const QString& what, const std::function<void(Judgement&)>& change)
{
    // Whoever goes on and decides in one breath means the file that did not open.
    if (const QString failed = m_browser->takeFailed();
        !failed.isEmpty() && !paths.contains(failed)) {
        showState();
        Q_EMIT refused(
            tr("%1 did not open, so nothing was decided. Once more decides about %2.")
                .arg(QFileInfo(failed).fileName(), QFileInfo(paths.value(0)).fileName()));
        return;
    }
    std::vector<Judged> wishes;
    for (int row = 0; row < m_browser->count(); ++row) {
        const FileEntry& file = m_browser->files()->file(row);
        if (!paths.contains(file.path))
            continue;
        Judged wish{file.path, file.judgement, file.judgement};
        change(wish.after);
        if (wish.after != wish.before)
            wishes.push_back(std::move(wish));
    }
    showState(); // the button that was pressed has changed its own state, rightly or not
    if (wishes.empty())
        return;
    std::vector<Judged> back = wishes;
    for (Judged& wish : back)
        std::swap(wish.before, wish.after);
    const QString text = wishes.size() == 1
        ? tr("%1: %2").arg(QFileInfo(wishes.front().path).fileName(), what)
        : tr("%1 files: %2").arg(wishes.size()).arg(what);
    pushInCollection(
        text, [this, wishes] { Q_EMIT filesJudged(wishes); },
        [this, back] { Q_EMIT filesJudged(back); });
}

void Chooser::judgeVerdict(Verdict verdict)
{
    const QStringList paths = pathsOf(m_browser->chosen());
    const bool several = paths.size() > 1;
    judge(paths, verdictText(verdict),
        [verdict](Judgement& judgement) { judgement.verdict = verdict; });
    if (m_goesOn && !several)
        m_browser->step(1);
}

QStringList Chooser::knownTags() const
{
    QStringList tags;
    for (int row = 0; row < m_browser->count(); ++row) {
        for (const QString& tag : m_browser->files()->file(row).judgement.tags) {
            if (!tags.contains(tag))
                tags << tag;
        }
    }
    tags.sort(Qt::CaseInsensitive);
    return tags;
}

void Chooser::editTags()
{
    const std::vector<FileEntry> files = m_browser->chosen();
    // What is typed is about these files, whichever is open by then.
    m_asked = pathsOf(files);
    if (!files.empty())
        m_bar->editTags(files.front().judgement.tags, knownTags());
}

void Chooser::editNote()
{
    const std::vector<FileEntry> files = m_browser->chosen();
    m_asked = pathsOf(files);
    if (!files.empty())
        m_bar->editNote(files.front().judgement.note);
}

void Chooser::addFiles(bool in)
{
    std::vector<FileEntry> files = m_browser->chosen();
    if (in && files.size() < 2) {
        files.clear();
        for (int row = 0; row < m_browser->count(); ++row)
            files.push_back(m_browser->files()->file(row));
    }
    QStringList paths;
    for (const FileEntry& file : files) {
        if (file.inCollection != in)
            paths << file.path;
    }
    if (paths.isEmpty())
        return;
    pushInCollection(
        in ? tr("add files to the collection") : tr("take files out of the collection"),
        [this, paths, in] { Q_EMIT filesAdded(paths, in); },
        [this, paths, in] { Q_EMIT filesAdded(paths, !in); });
}

void Chooser::setFiles(const std::vector<FileEntry>& files, int current)
{
    m_browser->setFiles(files, current);
    showState();
}

void Chooser::update(const std::vector<FileEntry>& files)
{
    m_browser->update(files);
    showState();
}

void Chooser::updateIcons()
{
    m_browser->updateIcons();
    m_bar->updateIcons();
}

void Chooser::showState()
{
    const std::vector<FileEntry> files = m_browser->chosen();
    const Judgement judgement = files.empty() ? Judgement{} : files.front().judgement;
    m_bar->setJudgement(judgement, static_cast<int>(files.size()));
    const auto show = [&](Command command, bool on) {
        m_commands.action(command)->setChecked(on && !files.empty());
        m_commands.action(command)->setEnabled(!files.empty());
    };
    show(Command::Keep, judgement.verdict == Verdict::Keep);
    show(Command::Reject, judgement.verdict == Verdict::Reject);
    show(Command::Undecided, judgement.verdict == Verdict::Undecided);
    for (std::size_t stars = 0; stars < starCommands.size(); ++stars)
        show(starCommands[stars], judgement.stars == static_cast<int>(stars));
    show(Command::Tags, false);
    show(Command::Note, false);
    const CollectionChoice* chosen = m_collections.find(m_collections.current);
    const bool changeable = chosen && !m_collections.readOnly;
    const auto enable = [&](Command command, bool on) {
        m_commands.action(command)->setEnabled(on);
    };
    enable(Command::CollectionShow, chosen);
    enable(Command::CollectionCheck, chosen);
    enable(Command::CollectionExport, chosen);
    enable(Command::CollectionNew, !m_collections.readOnly);
    enable(Command::CollectionImport, !m_collections.readOnly);
    enable(Command::CollectionRename, changeable);
    enable(Command::CollectionRemove, changeable);
    enable(Command::CollectionAdd, changeable && m_browser->count() > 0);
    enable(Command::CollectionTakeOut, changeable && !files.empty());
}

} // namespace cxr::ui
