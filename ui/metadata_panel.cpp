// SPDX-License-Identifier: Apache-2.0
#include "ui/metadata_panel.h"

#include "ui/metadata_filter.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace cxr::ui {

namespace {

constexpr int margin = 8;

QStandardItem* cell(const QString& text)
{
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    if (!text.isEmpty())
        item->setToolTip(QStringLiteral("<p style='white-space:pre-wrap'>%1</p>")
                             .arg(text.toHtmlEscaped())); // values are no markup
    return item;
}

} // namespace

MetadataPanel::MetadataPanel(QWidget* parent) :
    QWidget(parent),
    m_search(new QLineEdit),
    m_count(new QLabel),
    m_message(new QLabel),
    m_tree(new QTreeView),
    m_pages(new QStackedWidget),
    m_model(new QStandardItemModel(this)),
    m_filter(new MetadataFilter(this))
{
    m_search->setObjectName(QStringLiteral("metadataSearch"));
    m_search->setPlaceholderText(tr("Search tag, name or value (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search the metadata"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("metadataCount"));
    m_count->setProperty("quiet", true);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setProperty("quiet", true);
    m_message->setMargin(margin);
    buildTree();
    m_pages->addWidget(m_message);
    m_pages->addWidget(m_tree);

    auto* top = new QHBoxLayout;
    top->setContentsMargins(margin, 4, margin, 0);
    top->addWidget(m_search, 1);
    top->addWidget(m_count);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(top);
    column->addWidget(m_pages, 1);

    connect(m_search, &QLineEdit::textChanged, this, &MetadataPanel::applyFilter);
    setMetadata({});
}

void MetadataPanel::buildTree()
{
    m_tree->setObjectName(QStringLiteral("metadataTree"));
    m_tree->setAccessibleName(tr("Metadata of the open file"));
    m_filter->setSourceModel(m_model);
    m_tree->setModel(m_filter);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto action = [this](const QString& text, const QKeySequence& keys, bool wholeRow) {
        auto* made = new QAction(text, m_tree);
        made->setShortcut(keys);
        made->setShortcutContext(Qt::WidgetShortcut);
        m_tree->addAction(made);
        connect(made, &QAction::triggered, this, [this, wholeRow] { copy(wholeRow); });
    };
    action(tr("&Copy value"), QKeySequence::Copy, false);
    action(tr("Copy &line"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, true);
}

void MetadataPanel::setMetadata(const Metadata& metadata)
{
    m_metadata = metadata;
    fill();
}

void MetadataPanel::setPatientHidden(bool hidden)
{
    if (hidden == m_patientHidden)
        return;
    m_patientHidden = hidden;
    fill();
}

void MetadataPanel::fill()
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Tag"), tr("Name"), tr("VR"), tr("Value")});
    // The last row of each depth so far: what a deeper row belongs to.
    std::vector<QStandardItem*> above{m_model->invisibleRootItem()};
    for (const MetadataRow& row : m_metadata.rows) {
        const auto depth =
            std::min(static_cast<std::size_t>(std::max(row.depth, 0)), above.size() - 1);
        const bool hidden = m_patientHidden && row.patient && !row.value.isEmpty();
        QStandardItem* first = cell(row.tag);
        above[depth]->appendRow(
            {first, cell(row.name), cell(row.vr), cell(hidden ? tr("hidden") : row.value)});
        above.resize(depth + 1);
        above.push_back(first);
    }
    const QFontMetrics metrics = fontMetrics();
    QHeaderView* header = m_tree->header();
    header->setStretchLastSection(true);
    m_tree->setColumnWidth(MetadataColumn::tag,
        metrics.horizontalAdvance(QStringLiteral("(0000,0000)")) + 3 * m_tree->indentation());
    m_tree->setColumnWidth(MetadataColumn::name, metrics.averageCharWidth() * 26);
    m_tree->setColumnWidth(
        MetadataColumn::vr, metrics.horizontalAdvance(QStringLiteral("tEXt")) + 2 * margin);
    m_message->setText(m_metadata.message);
    m_pages->setCurrentIndex(m_metadata.rows.empty() ? 0 : 1);
    applyFilter(m_search->text());
}

void MetadataPanel::applyFilter(const QString& text)
{
    m_filter->setText(text);
    const bool searching = !text.trimmed().isEmpty() && !m_metadata.rows.empty();
    if (searching)
        m_tree->expandAll();
    m_count->setText(searching ? tr("%1 of %2").arg(m_filter->matches()).arg(m_metadata.rows.size())
                               : QString());
}

void MetadataPanel::search()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void MetadataPanel::copy(bool wholeRow)
{
    const QModelIndex current = m_tree->currentIndex();
    if (!current.isValid())
        return;
    QStringList texts;
    for (int column = wholeRow ? 0 : MetadataColumn::value; column < MetadataColumn::count;
         ++column)
        texts << current.siblingAtColumn(column).data().toString();
    QGuiApplication::clipboard()->setText(texts.join(QLatin1Char('\t')));
}

/// In a window that has a use of its own for the key, the window decides who gets it.
void MetadataPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Find))
        search();
    else
        QWidget::keyPressEvent(event);
}

bool MetadataPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_tree->setFocus(Qt::TabFocusReason);
            if (!m_tree->currentIndex().isValid())
                m_tree->setCurrentIndex(m_filter->index(0, 0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cxr::ui
