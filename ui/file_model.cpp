// SPDX-License-Identifier: Apache-2.0
#include "ui/file_model.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace cxr::ui {

namespace {

/// 64 MB: a thousand thumbnails of 256 × 256 pixels.
constexpr qsizetype thumbnailBudget = qsizetype{64} << 20;

bool same(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

bool same(const FileEntry& a, const FileEntry& b)
{
    return a.problem == b.problem && a.bytes == b.bytes && a.modality == b.modality
        && a.columns == b.columns && a.rows == b.rows && a.bits == b.bits
        && a.judgement == b.judgement && a.mark == b.mark && a.inCollection == b.inCollection
        && same(a.figures.psnrDb, b.figures.psnrDb) && same(a.figures.ssim, b.figures.ssim)
        && same(a.figures.consistencyRms, b.figures.consistencyRms)
        && a.figures.meaning == b.figures.meaning;
}

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

} // namespace

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Keep:
        return QCoreApplication::translate("cxr::ui::FileModel", "Keep");
    case Verdict::Reject:
        return QCoreApplication::translate("cxr::ui::FileModel", "Reject");
    case Verdict::Undecided:
        break;
    }
    return QCoreApplication::translate("cxr::ui::FileModel", "Undecided");
}

FileModel::FileModel(QObject* parent) : QAbstractListModel(parent), m_thumbnails(thumbnailBudget)
{
}

void FileModel::setFiles(const std::vector<FileEntry>& files)
{
    const bool sameList = std::equal(files.begin(), files.end(), m_files.begin(), m_files.end(),
        [](const FileEntry& a, const FileEntry& b) { return a.path == b.path; });
    if (sameList) {
        update(files);
        return;
    }
    beginResetModel();
    m_files = files;
    m_rows.clear();
    m_rows.reserve(static_cast<qsizetype>(files.size()));
    for (int row = count() - 1; row >= 0; --row)
        m_rows.insert(file(row).path, row); // of doubles the first
    endResetModel();
}

void FileModel::update(const std::vector<FileEntry>& files)
{
    int first = count();
    int last = -1;
    for (const FileEntry& next : files) {
        const int row = rowOf(next.path);
        if (row < 0 || same(file(row), next))
            continue;
        m_files[static_cast<std::size_t>(row)] = next;
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (last < 0)
        return;
    Q_EMIT dataChanged(index(first), index(last));
    Q_EMIT detailsChanged();
}

void FileModel::setThumbnail(const QString& path, const QImage& image)
{
    m_thumbnails.insert(path, new QImage(image), std::max<qsizetype>(image.sizeInBytes(), 1));
    if (const int row = rowOf(path); row >= 0)
        Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole});
}

std::optional<QImage> FileModel::thumbnail(const QString& path) const
{
    const QImage* found = m_thumbnails.object(path);
    return found ? std::optional(*found) : std::nullopt;
}

int FileModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant FileModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FileEntry& entry = file(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return QFileInfo(entry.path).fileName();
    case Qt::ToolTipRole:
        return toolTip(entry);
    case Qt::AccessibleDescriptionRole:
        return entry.problem.isEmpty() ? verdictText(entry.judgement.verdict) : entry.problem;
    default:
        return {};
    }
}

QString FileModel::toolTip(const FileEntry& entry) const
{
    QStringList lines{entry.path};
    if (!entry.problem.isEmpty())
        lines << entry.problem;
    if (entry.mark == FileMark::Missing)
        lines << tr("The file is not there any more.");
    if (entry.mark == FileMark::Changed)
        lines << tr("The file has changed since it was judged.");
    QStringList facts;
    if (!entry.modality.isEmpty())
        facts << entry.modality;
    if (entry.columns > 0)
        facts << tr("%1 × %2, %3 bit").arg(entry.columns).arg(entry.rows).arg(entry.bits);
    if (entry.bytes >= 0)
        facts << sizeText(entry.bytes);
    if (!facts.isEmpty())
        lines << facts.join(QStringLiteral(" · "));
    const FileFigures& figures = entry.figures;
    QStringList measured;
    if (!std::isnan(figures.psnrDb))
        measured << tr("PSNR %1 dB").arg(number(figures.psnrDb, 2));
    if (!std::isnan(figures.ssim))
        measured << tr("SSIM %1").arg(number(figures.ssim, 4));
    if (!std::isnan(figures.consistencyRms))
        measured << tr("Consistency %1 grey levels").arg(number(figures.consistencyRms, 2));
    if (!measured.isEmpty())
        lines << measured.join(QStringLiteral(" · ")) << figures.meaning;
    const Judgement& judgement = entry.judgement;
    if (judgement != Judgement{})
        lines << verdictText(judgement.verdict) + QLatin1Char(' ')
                + QString(judgement.stars, QChar(0x2605));
    if (!judgement.tags.isEmpty())
        lines << tr("Tags: %1").arg(judgement.tags.join(QStringLiteral(", ")));
    if (!judgement.note.isEmpty())
        lines << judgement.note;
    return lines.join(QLatin1Char('\n'));
}

} // namespace cxr::ui
