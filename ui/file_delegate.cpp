// SPDX-License-Identifier: Apache-2.0
#include "ui/file_delegate.h"

#include "ui/file_filter.h"
#include "ui/file_model.h"
#include "ui/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPainterPath>

namespace cxr::ui {

namespace {

constexpr int margin = 4;
constexpr int listPicture = 36;
constexpr int gridPicture = 128;
constexpr int stripPicture = 92;
constexpr int markSide = 16;
/// 32 MB of screen pixels, several screens full.
constexpr qsizetype scaledBudget = qsizetype{32} << 20;

int pictureSide(FileLook look)
{
    return look == FileLook::List ? listPicture
        : look == FileLook::Grid  ? gridPicture
                                  : stripPicture;
}

bool selected(const QStyleOptionViewItem& option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

} // namespace

FileDelegate::FileDelegate(const FileModel* files, const FileFilter* filter, QObject* parent) :
    QStyledItemDelegate(parent),
    m_files(files),
    m_filter(filter),
    m_scaled(scaledBudget)
{
}

void FileDelegate::setLook(FileLook look)
{
    m_look = look;
    m_scaled.clear();
}

QSize FileDelegate::cellSize() const
{
    const int side = pictureSide(m_look);
    const int line = QFontMetrics(QApplication::font()).height();
    if (m_look == FileLook::List)
        return {side + 2 * margin, std::max(side, 2 * line) + 2 * margin};
    return {side + 4 * margin, side + 2 * line + 3 * margin};
}

QSize FileDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return cellSize();
}

void FileDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int row = m_filter->mapToSource(index).row();
    if (row < 0)
        return;
    const FileEntry& file = m_files->file(row);
    painter->save();
    if (selected(option) || option.state.testFlag(QStyle::State_MouseOver)) {
        QColor ground = themeColours().accent;
        ground.setAlphaF(selected(option) ? 0.32F : 0.12F);
        painter->fillRect(option.rect, ground);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(themeColours().accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    const int side = pictureSide(m_look);
    QRect pictureAt(option.rect.left() + margin, option.rect.top() + margin, side, side);
    QRect textAt;
    QRect markAt(0, 0, markSide, markSide);
    if (m_look == FileLook::List) {
        pictureAt.moveTop(option.rect.top() + (option.rect.height() - side) / 2);
        textAt = option.rect.adjusted(side + 3 * margin, margin, -margin, -margin);
        markAt.moveBottomRight(textAt.bottomRight());
    } else {
        pictureAt.moveLeft(option.rect.left() + (option.rect.width() - side) / 2);
        textAt = QRect(option.rect.left() + margin, pictureAt.bottom() + margin,
            option.rect.width() - 2 * margin, option.rect.bottom() - pictureAt.bottom() - margin);
        markAt.moveTopRight(pictureAt.topRight() + QPoint(-2, 2));
    }
    paintPicture(painter, pictureAt, file);
    paintText(painter, option, textAt, file);
    paintMark(painter, markAt, file);
    painter->restore();
}

QPixmap FileDelegate::picture(const FileEntry& file, int side, qreal ratio) const
{
    if (const QPixmap* kept = m_scaled.object(file.path); kept && kept->devicePixelRatio() == ratio)
        return *kept;
    const std::optional<QImage> thumbnail = m_files->thumbnail(file.path);
    if (!thumbnail)
        return {};
    QPixmap scaled;
    if (thumbnail->isNull()) {
        scaled = themedIcon(QStringLiteral("problem")).pixmap(QSize(20, 20), ratio);
    } else {
        const QSize wanted = thumbnail->size().scaled(
            QSizeF(side * ratio, side * ratio).toSize(), Qt::KeepAspectRatio);
        scaled = QPixmap::fromImage(
            thumbnail->scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        scaled.setDevicePixelRatio(ratio);
    }
    const qsizetype cost = qsizetype{4} * scaled.width() * scaled.height();
    m_scaled.insert(file.path, new QPixmap(scaled), cost);
    return scaled;
}

void FileDelegate::paintPicture(QPainter* painter, const QRect& at, const FileEntry& file) const
{
    painter->fillRect(at, themeColours().pane);
    const QPixmap scaled = picture(file, at.width(), painter->device()->devicePixelRatioF());
    if (scaled.isNull())
        return;
    QRectF target(QPointF(), scaled.deviceIndependentSize());
    target.moveCenter(QRectF(at).center());
    painter->setOpacity(file.judgement.verdict == Verdict::Reject ? 0.35 : 1);
    painter->drawPixmap(target.topLeft(), scaled);
    painter->setOpacity(1);
}

void FileDelegate::paintText(QPainter* painter, const QStyleOptionViewItem& option, const QRect& at,
    const FileEntry& file) const
{
    const bool bad = !file.problem.isEmpty() || file.mark == FileMark::Missing;
    const QFontMetrics metrics = option.fontMetrics;
    QRect line(at.left(), at.top(), at.width(), metrics.height());
    const bool listed = m_look == FileLook::List;
    const int align = listed ? int(Qt::AlignLeft) : int(Qt::AlignHCenter);
    painter->setPen(bad ? themeColours().bad : option.palette.color(QPalette::Text));
    painter->drawText(line, align | Qt::AlignVCenter,
        metrics.elidedText(QFileInfo(file.path).fileName(), Qt::ElideMiddle, line.width()));
    line.moveTop(line.bottom() + 1);
    const QString stars(file.judgement.stars, QChar(0x2605));
    // Amber on white could not be read.
    const bool light = option.palette.color(QPalette::Base).lightness() > 127;
    painter->setPen(light ? themeColours().amber.darker(175) : themeColours().amber);
    painter->drawText(line, align | Qt::AlignVCenter, stars);
    if (!listed)
        return;
    QStringList words = file.judgement.tags;
    if (!file.judgement.note.isEmpty())
        words << file.judgement.note.simplified();
    const int taken = stars.isEmpty() ? 0 : metrics.horizontalAdvance(stars) + 2 * margin;
    line.setLeft(line.left() + taken);
    line.setRight(line.right() - markSide - margin);
    painter->setPen(themeColours().quietText);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(words.join(QStringLiteral(", ")), Qt::ElideRight, line.width()));
}

void FileDelegate::paintMark(QPainter* painter, const QRect& at, const FileEntry& file) const
{
    const ThemeColours& colours = themeColours();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF disc = QRectF(at).adjusted(0.5, 0.5, -0.5, -0.5);
    const auto fill = [&](const QColor& colour) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawEllipse(disc);
        painter->setPen(QPen(colours.pane, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
    };
    const auto point = [&](double x, double y) {
        return QPointF(disc.left() + x * disc.width(), disc.top() + y * disc.height());
    };
    if (!file.problem.isEmpty() || file.mark != FileMark::None) {
        fill(file.problem.isEmpty() ? colours.amber : colours.bad);
        painter->drawLine(point(0.5, 0.24), point(0.5, 0.56));
        painter->drawPoint(point(0.5, 0.77));
    } else if (file.judgement.verdict == Verdict::Keep) {
        fill(colours.good);
        painter->drawPolyline(QPolygonF({point(0.27, 0.52), point(0.44, 0.69), point(0.74, 0.33)}));
    } else if (file.judgement.verdict == Verdict::Reject) {
        fill(colours.bad);
        painter->drawLine(point(0.33, 0.33), point(0.67, 0.67));
        painter->drawLine(point(0.67, 0.33), point(0.33, 0.67));
    }
}

} // namespace cxr::ui
