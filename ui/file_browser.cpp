// SPDX-License-Identifier: Apache-2.0
#include "ui/file_browser.h"

#include "ui/file_model.h"
#include "ui/filter_menu.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cxr::ui {

FileBrowser::FileBrowser(QWidget* parent) :
    QWidget(parent),
    m_model(new FileModel(this)),
    m_filter(new FileFilter(m_model, this)),
    m_delegate(new FileDelegate(m_model, m_filter, this)),
    m_view(new QListView),
    m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this)),
    m_head(new QHBoxLayout),
    m_top(new QWidget),
    m_text(new QLineEdit),
    m_filterButton(new QToolButton),
    m_menu(new FilterMenu(m_filterButton)),
    m_count(new QLabel)
{
    m_text->setObjectName(QStringLiteral("fileFilter"));
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setAccessibleName(tr("Filter the files by name, tag or note"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_filterButton->setObjectName(QStringLiteral("filterMenu"));
    m_filterButton->setToolTip(tr("Filter and order"));
    m_filterButton->setAccessibleName(m_filterButton->toolTip());
    m_filterButton->setPopupMode(QToolButton::InstantPopup);
    m_filterButton->setAutoRaise(true);
    m_filterButton->setMenu(m_menu);
    m_count->setObjectName(QStringLiteral("fileCount"));
    m_count->setProperty("quiet", true);
    buildView();

    auto* line = new QHBoxLayout;
    line->setSpacing(2);
    line->addWidget(m_text, 1);
    line->addWidget(m_filterButton);
    auto* column = new QVBoxLayout(m_top);
    constexpr int margin = 6;
    column->setContentsMargins(margin, 2, margin, margin);
    column->setSpacing(4);
    column->addLayout(m_head);
    column->addLayout(line);
    column->addWidget(m_count);
    column->addStretch();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_top);
    m_layout->addWidget(m_view, 1);
    arrange();
    updateIcons();
    showCount();

    for (QTimer* timer : {&m_refresh, &m_want}) {
        timer->setSingleShot(true);
        timer->setInterval(0);
    }
    connect(&m_refresh, &QTimer::timeout, this, &FileBrowser::refresh);
    connect(&m_want, &QTimer::timeout, this, &FileBrowser::wantThumbnails);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString& text) {
        FileQuery query = m_filter->query();
        query.text = text;
        setQuery(query);
    });
    connect(m_menu, &FilterMenu::queryChosen, this, &FileBrowser::setQuery);
    connect(m_menu, &QMenu::aboutToShow, this,
        [this] { m_menu->setQuery(m_filter->query(), *m_model); });
    connect(m_model, &FileModel::detailsChanged, this, [this] {
        const FileQuery& query = m_filter->query();
        if (!query.open() || query.order != FileOrder::Listed)
            m_refresh.start();
    });
}

FileBrowser::~FileBrowser()
{
    m_view->verticalScrollBar()->disconnect(this);
    m_view->horizontalScrollBar()->disconnect(this);
}

void FileBrowser::buildView()
{
    m_view->setObjectName(QStringLiteral("fileView"));
    m_view->setAccessibleName(tr("Files"));
    m_view->setModel(m_filter);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setMovement(QListView::Static);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->viewport()->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& now) {
            if (m_quiet || !now.isValid())
                return;
            m_tried = m_filter->fileAt(now.row());
            m_told = -1;
            // The view selects after this; who answers at once must not be in its way.
            const QScopedValueRollback selecting(m_selecting, true);
            Q_EMIT fileSelected(m_tried);
        });
    const auto later = [this] { m_want.start(); };
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, later);
    connect(m_view->horizontalScrollBar(), &QScrollBar::valueChanged, this, later);
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, later);
    connect(m_filter, &QAbstractItemModel::modelReset, this, later);
}

void FileBrowser::arrange()
{
    const bool strip = m_look == FileLook::Filmstrip;
    m_delegate->setLook(m_look);
    m_layout->setDirection(strip ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // A window that was narrow for a moment must not leave names of three letters behind.
    constexpr int smallestWidth = 140;
    constexpr int stripControls = 200;
    setMinimumWidth(smallestWidth);
    m_top->setMinimumWidth(strip ? stripControls : 0);
    m_top->setMaximumWidth(strip ? stripControls : QWIDGETSIZE_MAX);
    m_view->setFlow(m_look == FileLook::List ? QListView::TopToBottom : QListView::LeftToRight);
    m_view->setWrapping(m_look == FileLook::Grid);
    m_view->setGridSize(m_look == FileLook::List ? QSize() : m_delegate->cellSize());
    m_view->setHorizontalScrollBarPolicy(strip ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(strip ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    const int bar = m_view->horizontalScrollBar()->sizeHint().height();
    m_view->setMinimumHeight(strip ? m_delegate->cellSize().height() + bar : 0);
    m_view->verticalScrollBar()->setSingleStep(m_delegate->cellSize().height() / 2);
    m_view->horizontalScrollBar()->setSingleStep(m_delegate->cellSize().width() / 2);
}

void FileBrowser::setLook(FileLook look)
{
    if (look == m_look)
        return;
    m_look = look;
    arrange();
    m_view->scrollTo(m_view->currentIndex());
    m_want.start();
}

void FileBrowser::setFiles(const std::vector<FileEntry>& files, int current)
{
    const QString tried = pathOf(m_tried);
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_model->setFiles(files);
    }
    if (current != m_current || pathOf(m_tried) != tried)
        m_tried = current;
    m_current = current;
    showCurrent();
    showCount();
    m_want.start();
}

void FileBrowser::update(const std::vector<FileEntry>& files)
{
    m_model->update(files);
}

void FileBrowser::setThumbnail(const QString& path, const QImage& image)
{
    m_delegate->forget(path);
    m_model->setThumbnail(path, image);
}

void FileBrowser::setQuery(const FileQuery& query)
{
    if (m_text->text() != query.text)
        m_text->setText(query.text);
    const QScopedValueRollback quiet(m_quiet, true);
    m_filter->setQuery(query);
    showCurrent();
    showCount();
}

void FileBrowser::refresh()
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_filter->refresh();
    showCurrent();
    showCount();
}

void FileBrowser::showCurrent()
{
    const QScopedValueRollback quiet(m_quiet, true);
    QItemSelectionModel* selection = m_view->selectionModel();
    const int row = m_current < 0 ? -1 : m_filter->rowOfFile(m_current);
    if (m_selecting || selection->selectedRows().size() > 1)
        return; // the user has gathered them; the file in the panes is one of them
    if (row < 0)
        selection->clear();
    else
        selection->setCurrentIndex(m_filter->index(row, 0), QItemSelectionModel::ClearAndSelect);
}

void FileBrowser::showCount()
{
    const int all = m_model->count();
    const int seen = m_filter->rowCount();
    m_count->setText(all == 0 ? QString()
            : seen == all     ? tr("Files: %1").arg(all)
                              : tr("%1 of %2 files").arg(seen).arg(all));
    m_filterButton->setIcon(themedIcon(
        m_filter->query().open() ? QStringLiteral("filter") : QStringLiteral("filter-on")));
}

int FileBrowser::count() const
{
    return m_model->count();
}

const FileEntry* FileBrowser::current() const
{
    return m_current >= 0 && m_current < m_model->count() ? &m_model->file(m_current) : nullptr;
}

std::vector<FileEntry> FileBrowser::chosen() const
{
    std::vector<FileEntry> files;
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (rows.size() > 1) {
        std::sort(rows.begin(), rows.end());
        for (const QModelIndex& row : rows)
            files.push_back(m_model->file(m_filter->fileAt(row.row())));
    } else if (current()) {
        files.push_back(*current());
    }
    return files;
}

QString FileBrowser::pathOf(int file) const
{
    return file >= 0 && file < m_model->count() ? m_model->file(file).path : QString();
}

void FileBrowser::step(int direction)
{
    int row = m_filter->rowBeside(m_tried, direction) + direction;
    while (row >= 0 && row < m_filter->rowCount()
        && !m_model->file(m_filter->fileAt(row)).problem.isEmpty())
        row += direction;
    if (row >= 0 && row < m_filter->rowCount())
        choose(m_filter->fileAt(row));
}

QString FileBrowser::takeFailed()
{
    const bool failed = m_tried >= 0 && m_tried < m_model->count() && m_tried != m_current
        && !m_model->file(m_tried).problem.isEmpty();
    if (!failed || m_tried == m_told)
        return {};
    m_told = m_tried;
    return pathOf(m_tried);
}

void FileBrowser::choose(int file)
{
    m_tried = file;
    m_told = -1;
    const QScopedValueRollback quiet(m_quiet, true);
    m_view->selectionModel()->setCurrentIndex(
        m_filter->index(m_filter->rowOfFile(file), 0), QItemSelectionModel::ClearAndSelect);
    Q_EMIT fileSelected(file);
}

void FileBrowser::search()
{
    window()->activateWindow(); // the key may have come from the second window
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FileBrowser::updateIcons()
{
    m_delegate->forgetPictures();
    showCount();
    m_view->viewport()->update();
}

/// From the first row in sight to the last, and as many again beyond it: that is where most people
/// scroll next.
void FileBrowser::wantThumbnails()
{
    const QRect seen = m_view->viewport()->rect();
    if (!m_view->isVisible() || m_filter->rowCount() == 0)
        return;
    const QSize cell = m_delegate->cellSize();
    QModelIndex first;
    for (int offset = 0; !first.isValid() && offset <= cell.height(); offset += 8)
        first = m_view->indexAt({cell.width() / 2, offset});
    const int columns = m_look == FileLook::List ? 1 : seen.width() / std::max(1, cell.width()) + 2;
    const int lines =
        m_look == FileLook::Filmstrip ? 1 : seen.height() / std::max(1, cell.height()) + 2;
    const int from = first.isValid() ? first.row() : 0;
    const int to = std::min(from + 2 * columns * lines, m_filter->rowCount());
    QStringList wanted;
    for (int row = from; row < to; ++row) {
        const QString& path = m_model->file(m_filter->fileAt(row)).path;
        if (!m_model->thumbnail(path))
            wanted << path;
    }
    Q_EMIT thumbnailsWanted(wanted);
}

bool FileBrowser::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport()
        && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        m_want.start();
    // The wheel turns the filmstrip sideways.
    if (watched == m_view->viewport() && event->type() == QEvent::Wheel
        && m_look == FileLook::Filmstrip) {
        const auto* wheel = static_cast<const QWheelEvent*>(event);
        if (wheel->angleDelta().x() == 0) {
            QScrollBar* bar = m_view->horizontalScrollBar();
            constexpr int notch = 120;
            bar->setValue(bar->value() - wheel->angleDelta().y() * bar->singleStep() * 3 / notch);
            return true;
        }
    }
    // Esc leaves the line, and does not stop a network that is at work.
    if (watched == m_text && event->type() == QEvent::ShortcutOverride
        && static_cast<const QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            if (m_text->text().isEmpty())
                Q_EMIT searchLeft();
            else
                m_text->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_current < 0 || m_filter->rowOfFile(m_current) < 0)
                step(1);
            m_view->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cxr::ui
