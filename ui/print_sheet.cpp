// SPDX-License-Identifier: Apache-2.0
#include "ui/print_sheet.h"

#include "ui/annotation_painter.h"
#include "ui/annotation_shape.h"
#include "ui/annotation_text.h"
#include "ui/annotations.h"
#include "ui/graphics_painter.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cxr::ui {

namespace {

// The page is drawn in units of 1/96 inch, as a screen would have them, whatever the device has.
constexpr double unitsPerInch = 96;
constexpr double mmPerInch = 25.4;
constexpr double gap = 8;
constexpr int textHeight = 11;
constexpr double barMm = 50;
constexpr int fewestLinesOfPicture = 200; // units that texts leave it at least

double units(double mm)
{
    return mm * unitsPerInch / mmPerInch;
}

QFont pageFont(bool bold = false)
{
    QFont font;
    font.setPixelSize(textHeight);
    if (bold)
        font.setWeight(QFont::DemiBold);
    return font;
}

QString millimetres(double mm)
{
    return QLocale().toString(std::round(mm));
}

/// The middle of the area that is not larger than that on paper.
image::Rect cropped(const PrintSheet& sheet, QSizeF most)
{
    const auto whole = sizeMm(sheet, sheet.area);
    image::Rect area = sheet.area;
    const bool lying = sheet.orientation.lying();
    const double across = lying ? most.height() : most.width();
    const double down = lying ? most.width() : most.height();
    const double mmAcross = lying ? whole->height() : whole->width();
    const double mmDown = lying ? whole->width() : whole->height();
    const auto shrink = [](int& from, int& size, double share) {
        const int kept = std::max(1, static_cast<int>(std::floor(size * std::min(1.0, share))));
        from += (size - kept) / 2;
        size = kept;
    };
    shrink(area.x, area.width, across / mmAcross);
    shrink(area.y, area.height, down / mmDown);
    return area;
}

/// What the page says about size.
QString sizeText(const PrintSheet& sheet, const image::Rect& printed, QSizeF paperMm)
{
    if (!sheet.spacing)
        return QCoreApplication::translate("cxr::ui",
            "Fitted to the page; no millimetres are known, so no length can be taken from it");
    const QString plane =
        sheet.byUser ? Annotations::tr(" calibrated by you") : planeText(*sheet.spacing);
    const QSizeF whole = *sizeMm(sheet, sheet.area);
    if (!sheet.trueSize)
        return QCoreApplication::translate(
            "cxr::ui", "Fitted to the page, not true to size: 1 mm on paper is %1 mm%2")
            .arg(QLocale().toString(whole.width() / paperMm.width(), 'f', 2), plane);
    QString text =
        QCoreApplication::translate("cxr::ui", "True size: 1 mm on paper is 1 mm%1").arg(plane);
    if (printed != sheet.area)
        text += QCoreApplication::translate(
            "cxr::ui", "; the middle %1 × %2 mm of %3 × %4 mm fit on the page")
                    .arg(millimetres(paperMm.width()), millimetres(paperMm.height()),
                        millimetres(whole.width()), millimetres(whole.height()));
    return text;
}

/// From here on one page.
class Page {
public:
    Page(QPainter& painter, QPagedPaintDevice& device, const PrintSheet& sheet) :
        m_painter(painter),
        m_sheet(sheet),
        m_dpi(device.logicalDpiX())
    {
        const QSizeF mm = device.pageLayout().paintRect(QPageLayout::Millimeter).size();
        m_page = QRectF(0, 0, units(mm.width()), units(mm.height()));
    }

    void draw()
    {
        m_painter.save();
        m_painter.scale(m_dpi / unitsPerInch, m_dpi / unitsPerInch);
        m_painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        const double top = drawHeader();
        // The statement on size is known once the picture's place is; it takes up to two lines.
        const double statement = 2 * lineHeight() + gap;
        const double figures = heightOf(figuresText());
        const double room = m_page.height() - top - figures - statement - 3 * gap;
        const QRectF area(0, top + gap, m_page.width(),
            std::max<double>(room, std::min<double>(fewestLinesOfPicture, m_page.height() / 2)));
        const QRectF picture = placePicture(area);
        drawPicture(picture);
        drawFooter(area.bottom() + gap, picture);
        m_painter.restore();
    }

private:
    [[nodiscard]] double lineHeight() const { return QFontMetricsF(pageFont()).lineSpacing(); }

    [[nodiscard]] QString figuresText() const { return m_sheet.figures.join(QLatin1Char('\n')); }

    [[nodiscard]] double heightOf(const QString& text) const
    {
        if (text.isEmpty())
            return 0;
        return QFontMetricsF(pageFont())
            .boundingRect(QRectF(0, 0, m_page.width(), 1e5), Qt::TextWordWrap, text)
            .height();
    }

    double drawHeader()
    {
        m_painter.setPen(Qt::black);
        m_painter.setFont(pageFont(true));
        const double height = lineHeight();
        const QRectF first(0, 0, m_page.width(), height);
        const QFontMetricsF metrics(pageFont(true));
        const double share = m_sheet.patient.isEmpty() ? 1 : 0.5;
        m_painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(m_sheet.title, Qt::ElideMiddle, share * m_page.width() - gap));
        m_painter.drawText(first, Qt::AlignRight | Qt::AlignVCenter,
            metrics.elidedText(
                QString(m_sheet.patient).replace(QLatin1Char('\n'), QStringLiteral(" · ")),
                Qt::ElideRight, share * m_page.width() - gap));
        m_painter.setFont(pageFont());
        const QString window = QCoreApplication::translate("cxr::ui", "Window %1 / %2")
                                   .arg(QLocale().toString(m_sheet.window.center, 'g', 6),
                                       QLocale().toString(m_sheet.window.width, 'g', 6));
        QStringList facts{m_sheet.subtitle, window};
        if (m_sheet.inverted)
            facts << QCoreApplication::translate("cxr::ui", "inverted");
        m_painter.drawText(first.translated(0, height), Qt::AlignLeft | Qt::AlignVCenter,
            facts.join(QStringLiteral(" · ")));
        return 2 * height;
    }

    [[nodiscard]] QRectF placePicture(const QRectF& area)
    {
        m_printed = m_sheet.area;
        const bool lying = m_sheet.orientation.lying();
        QSizeF size;
        if (m_sheet.trueSize && m_sheet.spacing) {
            const double mm = mmPerInch / unitsPerInch;
            m_printed = cropped(m_sheet, area.size() * mm);
            const QSizeF paper = *sizeMm(m_sheet, m_printed);
            size = {units(paper.width()), units(paper.height())};
        } else {
            const double aspect = m_sheet.spacing
                ? m_sheet.spacing->rowMm / m_sheet.spacing->columnMm
                : m_sheet.pixelAspect;
            size = {double(m_printed.width), m_printed.height * aspect};
            if (lying)
                size.transpose();
            size.scale(area.size(), Qt::KeepAspectRatio);
        }
        return {QPointF((area.width() - size.width()) / 2, area.top()), size};
    }

    void drawPicture(const QRectF& place)
    {
        // As many pixels as the layer has, or as the device can show where those are fewer.
        const bool lying = m_sheet.orientation.lying();
        const double across = lying ? place.height() : place.width();
        const double down = lying ? place.width() : place.height();
        const double device = across * m_dpi / unitsPerInch / m_printed.width;
        const double zoom = std::min<double>(m_sheet.content.layer().scale, device);
        ViewTransform transform;
        transform.centre = {
            m_printed.x + m_printed.width / 2.0, m_printed.y + m_printed.height / 2.0};
        transform.zoom = zoom;
        transform.orientation = m_sheet.orientation;
        transform.pixelAspect = down / m_printed.height / (across / m_printed.width);
        transform.viewport = {std::max(1, static_cast<int>(std::lround(m_printed.width * zoom))),
            std::max(
                1, static_cast<int>(std::lround(m_printed.height * zoom * transform.pixelAspect)))};
        if (lying)
            transform.viewport.transpose();
        const QImage picture = m_sheet.content.render(transform, QRect({}, transform.viewport),
            m_sheet.window, m_sheet.inverted, m_sheet.smooth, 1);
        m_painter.fillRect(place, Qt::black);
        m_painter.drawImage(place, picture);
        m_painter.save();
        m_painter.setClipRect(place);
        m_painter.translate(place.topLeft());
        const double ratio = transform.viewport.width() / place.width();
        GraphicsPainter graphics;
        graphics.set(m_sheet.graphics);
        graphics.paint(m_painter, transform, ratio, pageFont());
        Annotations drawn;
        drawn.reset(m_sheet.spacing, m_sheet.pixelAspect);
        drawn.restore(m_sheet.annotations,
            m_sheet.byUser ? m_sheet.spacing : std::optional<image::Spacing>());
        paintAnnotations(
            m_painter, drawn, {transform, ratio, pageFont(), QRectF({}, place.size())});
        m_painter.restore();
        drawMarks(place);
    }

    /// Side letters, orientation, badge: what the picture itself has to say.
    void drawMarks(const QRectF& place)
    {
        m_painter.setFont(pageFont(true));
        const QFontMetricsF metrics(pageFont(true));
        const QRectF inside = place.adjusted(gap, gap, -gap, -gap);
        double bottom = inside.bottom();
        const auto chip = [&](const QString& text, const QColor& ground) {
            if (text.isEmpty())
                return;
            const QSizeF size(
                metrics.horizontalAdvance(text) + 2 * gap, metrics.height() + gap / 2);
            const QRectF box(QPointF(inside.left(), bottom - size.height()), size);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(ground);
            m_painter.drawRoundedRect(box, 3, 3);
            m_painter.setPen(Qt::black);
            m_painter.drawText(box, Qt::AlignCenter, text);
            bottom = box.top() - gap / 2;
        };
        chip(m_sheet.label, m_sheet.enhanced ? QColor(0xff, 0xb0, 0x2e) : QColor(Qt::white));
        chip(m_sheet.displayText, Qt::white);
        const auto write = [&](const QString& text, Qt::Alignment at) {
            if (text.isEmpty())
                return;
            const QRectF box = metrics.boundingRect(inside, static_cast<int>(at), text);
            m_painter.fillRect(box.adjusted(-3, -1, 3, 1), QColor(0, 0, 0, 150));
            m_painter.setPen(Qt::white);
            m_painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, text);
        };
        write(m_sheet.letters.left, Qt::AlignLeft | Qt::AlignVCenter);
        write(m_sheet.letters.right, Qt::AlignRight | Qt::AlignVCenter);
        write(m_sheet.letters.top, Qt::AlignHCenter | Qt::AlignTop);
        write(m_sheet.letters.bottom, Qt::AlignHCenter | Qt::AlignBottom);
        write(orientationText(m_sheet.orientation), Qt::AlignRight | Qt::AlignBottom);
    }

    void drawFooter(double top, const QRectF& picture)
    {
        m_painter.setPen(Qt::black);
        m_painter.setFont(pageFont());
        // The bar is as long as the printer makes it: that is what it is for.
        const double bar = units(barMm);
        const double y = top + lineHeight() / 2;
        m_painter.setPen(QPen(Qt::black, 1));
        m_painter.drawLine(QPointF(0, y), QPointF(bar, y));
        for (const double x : {0.0, bar})
            m_painter.drawLine(QPointF(x, y - 4), QPointF(x, y + 4));
        const QString barText = QCoreApplication::translate("cxr::ui", "50 mm on paper");
        m_painter.drawText(QPointF(bar + gap, y + QFontMetricsF(pageFont()).ascent() / 2), barText);
        const double from =
            bar + 2 * gap + QFontMetricsF(pageFont()).horizontalAdvance(barText) + gap;
        const QSizeF paperMm = picture.size() * (mmPerInch / unitsPerInch);
        m_painter.drawText(QRectF(from, top, m_page.width() - from, 2 * lineHeight()),
            Qt::AlignRight | Qt::AlignTop | Qt::TextWordWrap,
            sizeText(m_sheet, m_printed, paperMm));
        m_painter.drawText(
            QRectF(0, top + 2 * lineHeight() + gap, m_page.width(), heightOf(figuresText()) + gap),
            Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, figuresText());
    }

    QPainter& m_painter;
    const PrintSheet& m_sheet;
    double m_dpi;
    QRectF m_page; // in units
    image::Rect m_printed;
};

} // namespace

std::optional<QSizeF> sizeMm(const PrintSheet& sheet, const image::Rect& area)
{
    if (!sheet.spacing)
        return std::nullopt;
    const QSizeF upright(area.width * sheet.spacing->columnMm, area.height * sheet.spacing->rowMm);
    return sheet.orientation.lying() ? upright.transposed() : upright;
}

bool drawSheets(const std::vector<PrintSheet>& sheets, QPagedPaintDevice& device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    bool first = true;
    for (const PrintSheet& sheet : sheets) {
        if (!first && !device.newPage())
            return false;
        first = false;
        Page(painter, device, sheet).draw();
    }
    return painter.end();
}

} // namespace cxr::ui
