// SPDX-License-Identifier: Apache-2.0
#include "ui/file_filter.h"

#include "ui/file_model.h"

#include <QFileInfo>

#include <algorithm>

namespace cxr::ui {

namespace {

template <typename Value>
int order(const Value& a, const Value& b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

double figureOf(const FileEntry& file, FileOrder order)
{
    switch (order) {
    case FileOrder::Psnr:
        return file.figures.psnrDb;
    case FileOrder::Ssim:
        return file.figures.ssim;
    default:
        return file.figures.consistencyRms;
    }
}

/// Not known; such files come last in either direction.
bool unknown(const FileEntry& file, FileOrder order)
{
    switch (order) {
    case FileOrder::Size:
        return file.bytes < 0;
    case FileOrder::Pixels:
        return file.columns <= 0;
    case FileOrder::Modality:
        return file.modality.isEmpty();
    case FileOrder::Psnr:
    case FileOrder::Ssim:
    case FileOrder::Consistency:
        return std::isnan(figureOf(file, order));
    default:
        return false;
    }
}

QStringView nameOf(const QString& path)
{
    return QStringView(path).mid(path.lastIndexOf(QLatin1Char('/')) + 1);
}

/// A text whose order is the natural one of the name: "2" before "10", "A" beside "a". How many
/// digits a number has goes before the number.
QString naturalKey(QStringView name)
{
    QString key;
    for (qsizetype at = 0; at < name.size();) {
        qsizetype end = at;
        while (end < name.size() && name[end].isDigit())
            ++end;
        if (end == at) {
            key += name[at++].toCaseFolded();
            continue;
        }
        while (at + 1 < end && name[at] == QLatin1Char('0'))
            ++at;
        key += QLatin1Char('0');
        key += QChar(static_cast<ushort>(std::min<qsizetype>(end - at, 0x7fff)));
        key += name.mid(at, end - at);
        at = end;
    }
    return key;
}

} // namespace

FileFilter::FileFilter(FileModel* files, QObject* parent) :
    QSortFilterProxyModel(parent),
    m_files(files)
{
    setDynamicSortFilter(false);
    setSourceModel(files);
    sort(0);
    // A list that begins anew has been filtered and ordered by then with the names of the old one.
    connect(files, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_names.clear(); });
    connect(files, &QAbstractItemModel::modelReset, this, [this] {
        prepareNames();
        if (m_query != FileQuery{})
            refresh();
    });
}

void FileFilter::setQuery(const FileQuery& query)
{
    if (query == m_query)
        return;
    m_query = query;
    m_words = query.text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    prepareNames();
    refresh();
}

void FileFilter::refresh()
{
    invalidate();
}

void FileFilter::prepareNames()
{
    m_names.clear();
    if (m_query.order != FileOrder::Name)
        return;
    m_names.reserve(m_files->count());
    for (int row = 0; row < m_files->count(); ++row)
        m_names << naturalKey(nameOf(m_files->file(row).path));
}

int FileFilter::fileAt(int row) const
{
    return mapToSource(index(row, 0)).row();
}

int FileFilter::rowOfFile(int file) const
{
    return mapFromSource(m_files->index(file)).row();
}

int FileFilter::rowBeside(int file, int direction) const
{
    if (file < 0 || file >= m_files->count())
        return direction > 0 ? -1 : rowCount();
    if (const int row = rowOfFile(file); row >= 0)
        return row;
    int row = 0;
    while (row < rowCount() && before(fileAt(row), file))
        ++row;
    return direction > 0 ? row - 1 : row;
}

bool FileFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const FileEntry& file = m_files->file(row);
    const Judgement& judgement = file.judgement;
    if ((m_query.verdict && judgement.verdict != *m_query.verdict)
        || judgement.stars < m_query.stars
        || (!m_query.modality.isEmpty() && file.modality != m_query.modality)
        || (m_query.troubled && file.mark == FileMark::None && file.problem.isEmpty()))
        return false;
    const QStringView name = nameOf(file.path);
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        return name.contains(word, Qt::CaseInsensitive)
            || judgement.note.contains(word, Qt::CaseInsensitive)
            || std::any_of(judgement.tags.begin(), judgement.tags.end(),
                [&](const QString& tag) { return tag.contains(word, Qt::CaseInsensitive); });
    });
}

int FileFilter::compare(int left, int right) const
{
    const FileEntry& a = m_files->file(left);
    const FileEntry& b = m_files->file(right);
    switch (m_query.order) {
    case FileOrder::Listed:
        return order(left, right);
    case FileOrder::Name:
        // Between a new list and its names there is nothing to compare.
        return m_names.size() == m_files->count() ? order(m_names[left], m_names[right]) : 0;
    case FileOrder::Size:
        return order(a.bytes, b.bytes);
    case FileOrder::Pixels:
        return order(qint64{a.columns} * a.rows, qint64{b.columns} * b.rows);
    case FileOrder::Modality:
        return order(a.modality, b.modality);
    case FileOrder::Verdict: {
        const auto rank = [](const FileEntry& file) { // keep, undecided, reject
            return file.judgement.verdict == Verdict::Keep     ? 0
                : file.judgement.verdict == Verdict::Undecided ? 1
                                                               : 2;
        };
        return order(rank(a), rank(b));
    }
    case FileOrder::Stars:
        return order(a.judgement.stars, b.judgement.stars);
    case FileOrder::Psnr:
    case FileOrder::Ssim:
    case FileOrder::Consistency:
        return order(figureOf(a, m_query.order), figureOf(b, m_query.order));
    }
    return 0;
}

bool FileFilter::before(int left, int right) const
{
    const bool leftUnknown = unknown(m_files->file(left), m_query.order);
    const bool rightUnknown = unknown(m_files->file(right), m_query.order);
    if (leftUnknown != rightUnknown)
        return rightUnknown;
    const int ordered = leftUnknown ? 0 : compare(left, right);
    if (ordered != 0)
        return m_query.descending ? ordered > 0 : ordered < 0;
    return left < right;
}

bool FileFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    return before(left.row(), right.row());
}

} // namespace cxr::ui
