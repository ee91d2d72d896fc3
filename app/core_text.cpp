// SPDX-License-Identifier: Apache-2.0
#include "app/core_text.h"

#include "app/translatable.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <optional>

namespace cxr::app {

namespace {

const std::vector<const char*> texts{
    // What a reader found strange; a full stop is added.
    CXR_TRANSLATE_NOOP("CoreText", "Colour was converted to luminance"),
    CXR_TRANSLATE_NOOP("CoreText", "Transparency was ignored"),
    CXR_TRANSLATE_NOOP("CoreText", "Samples beside grey or colour were ignored"),
    CXR_TRANSLATE_NOOP("CoreText", "The file's orientation tag is not applied"),
    CXR_TRANSLATE_NOOP("CoreText", "Only frame %1 of %2 is shown"),
    CXR_TRANSLATE_NOOP("CoreText", "Only page %1 of %2 is shown"),
    CXR_TRANSLATE_NOOP(
        "CoreText", "The file's elements are in Implicit VR, which its transfer syntax forbids"),
    CXR_TRANSLATE_NOOP("CoreText", "The file breaks off inside its picture"),
    CXR_TRANSLATE_NOOP(
        "CoreText", "The picture breaks off after row %1 of %2; what follows is missing"),
    CXR_TRANSLATE_NOOP(
        "CoreText", "The compressed picture is damaged; parts may be missing or blurred"),
    CXR_TRANSLATE_NOOP(
        "CoreText", "The file names no character set for its texts; letters may be wrong"),
    CXR_TRANSLATE_NOOP("CoreText", "The file's character set %1 is unknown; letters may be wrong"),
    CXR_TRANSLATE_NOOP(
        "CoreText", "Some texts do not fit the file's character set %1; letters may be wrong"),
    CXR_TRANSLATE_NOOP("CoreText", "The file's modality LUT is damaged and was left out"),
    CXR_TRANSLATE_NOOP("CoreText", "The file's VOI LUT is damaged and was left out"),
    CXR_TRANSLATE_NOOP("CoreText", "The file's presentation LUT is damaged and was left out"),
    CXR_TRANSLATE_NOOP("CoreText", "The file declares %1 frame, but holds %2"),
    CXR_TRANSLATE_NOOP("CoreText", "The file declares %1 frames, but holds %2"),
    CXR_TRANSLATE_NOOP("CoreText", "The file declares %1 frames; the first is shown"),
    CXR_TRANSLATE_NOOP(
        "CoreText", "The file declares %1 samples per pixel, but its picture has %2"),
    CXR_TRANSLATE_NOOP("CoreText", "The file declares %1 bits, but its picture has %2"),
    CXR_TRANSLATE_NOOP("CoreText", "High Bit %1 contradicts %2 Bits Stored and is taken for %3"),
    CXR_TRANSLATE_NOOP(
        "CoreText", "Pixels are not square (%1 times as high as wide); they are shown so"),
    CXR_TRANSLATE_NOOP("CoreText",
        "Pixels are not square (%1 times as high as wide), which is hard to believe; they are "
        "shown square"),
    CXR_TRANSLATE_NOOP("CoreText",
        "The file does not say whether low values are dark (Photometric Interpretation %1); they "
        "are shown dark"),
    CXR_TRANSLATE_NOOP(
        "CoreText", "Pixel Representation is neither 0 nor 1; values are taken as unsigned"),
    CXR_TRANSLATE_NOOP("CoreText",
        "The file contradicts itself about polarity (%1, Presentation LUT Shape %2); low values "
        "are shown bright"),
    CXR_TRANSLATE_NOOP("CoreText", "An overlay plane of the file can't be read and is not shown"),
    CXR_TRANSLATE_NOOP("CoreText",
        "The presentation state wants the picture at its true size, which this program can't "
        "tell on this screen; it is fitted"),
    CXR_TRANSLATE_NOOP("CoreText",
        "The presentation state wants the picture turned by %1°, which is no quarter turn; it is "
        "not turned"),
    CXR_TRANSLATE_NOOP("CoreText",
        "The presentation state names a bitmap shutter that can't be read; it is not drawn"),
    CXR_TRANSLATE_NOOP("CoreText", "The presentation state's subtraction is not made"),

    // What de-identification warns of.
    CXR_TRANSLATE_NOOP(
        "CoreText", "The picture can't be decoded: what hides in its pixels is unknown"),
    CXR_TRANSLATE_NOOP("CoreText", "The picture was compressed and is written uncompressed"),
    CXR_TRANSLATE_NOOP(
        "CoreText", "What hid in unused bits of the pixels (an overlay?) is cleared"),
    CXR_TRANSLATE_NOOP("CoreText", "Bytes beside the picture inside Pixel Data are cleared"),
    CXR_TRANSLATE_NOOP("CoreText", "Text may be burned into the picture: look at it"),

    // The engine.
    CXR_TRANSLATE_NOOP("CoreText", "The GPU failed; the CPU did the work instead (%1)"),
    CXR_TRANSLATE_NOOP("CoreText", "The GPU ran out of memory; the CPU did the work instead"),
    CXR_TRANSLATE_NOOP("CoreText", "CPU (%1 thread)"),
    CXR_TRANSLATE_NOOP("CoreText", "CPU (%1 threads)"),

    // How images were made poor, and how they are measured.
    CXR_TRANSLATE_NOOP("CoreText", "blur σ %1 px"),
    CXR_TRANSLATE_NOOP("CoreText", "noise σ %1/255"),
    CXR_TRANSLATE_NOOP("CoreText", "SSIM (paper: uniform 7×7, sample covariance)"),
    CXR_TRANSLATE_NOOP("CoreText", "SSIM (Wang 2004: Gaussian 11×11, σ 1.5)"),

    // Methods that are ranked.
    CXR_TRANSLATE_NOOP("CoreText", "Interpolated"),
    CXR_TRANSLATE_NOOP("CoreText", "the degraded image at full size, nothing done to it"),
    CXR_TRANSLATE_NOOP("CoreText", "network, %1 multiply-adds per pixel"),
    CXR_TRANSLATE_NOOP("CoreText", "Bicubic"),
    CXR_TRANSLATE_NOOP("CoreText", "Keys' kernel, a = −0.5"),
    CXR_TRANSLATE_NOOP("CoreText", "Lanczos"),
    CXR_TRANSLATE_NOOP("CoreText", "OpenCV's INTER_LANCZOS4: 8×8 pixels, a = 4"),
    CXR_TRANSLATE_NOOP("CoreText", "Histogram equalisation"),
    CXR_TRANSLATE_NOOP("CoreText", "whole image, one bin per value"),
    CXR_TRANSLATE_NOOP("CoreText", "CLAHE"),
    CXR_TRANSLATE_NOOP("CoreText", "8×8 tiles, clip limit 2, 256 bins"),
    CXR_TRANSLATE_NOOP("CoreText", "Gamma"),
    CXR_TRANSLATE_NOOP("CoreText", "exponent 0.8: brightens"),
    CXR_TRANSLATE_NOOP("CoreText", "Median"),
    CXR_TRANSLATE_NOOP("CoreText", "3×3 pixels"),
    CXR_TRANSLATE_NOOP("CoreText", "Gaussian"),
    CXR_TRANSLATE_NOOP("CoreText", "σ 1 pixel, 9×9 pixels"),
    CXR_TRANSLATE_NOOP("CoreText", "Bilateral"),
    CXR_TRANSLATE_NOOP("CoreText", "disc of 5 pixels, σ 1 pixel and 10 % of the range"),
    CXR_TRANSLATE_NOOP("CoreText", "Unsharp mask"),
    CXR_TRANSLATE_NOOP("CoreText", "σ 1 pixel, amount 0.8, no threshold"),
    CXR_TRANSLATE_NOOP("CoreText", "Non-local means"),
    CXR_TRANSLATE_NOOP(
        "CoreText", "patch 7×7, search 21×21, strength 1.2 % of the range, absolute distance"),

    // Circumstances of the errors that users meet; in brackets behind the advice.
    CXR_TRANSLATE_NOOP("CoreText", "is larger than 4 GiB"),
    CXR_TRANSLATE_NOOP("CoreText", "is encrypted; decrypt it first"),
    CXR_TRANSLATE_NOOP("CoreText", "is none of DICOM, PNG, JPEG, TIFF and BMP"),
    CXR_TRANSLATE_NOOP("CoreText", "holds no bytes"),
    CXR_TRANSLATE_NOOP("CoreText", "is no DICOM file"),
    CXR_TRANSLATE_NOOP("CoreText", "is no DICOM file, and only those are de-identified"),
    CXR_TRANSLATE_NOOP("CoreText",
        "is a DICOMDIR, the index of a medium; open it as a list of "
        "files"),
    CXR_TRANSLATE_NOOP("CoreText", "holds floating-point pixels"),
    CXR_TRANSLATE_NOOP("CoreText", "compressed BMP; save it uncompressed or as PNG"),
    CXR_TRANSLATE_NOOP("CoreText", "not enough memory for the picture"),
    CXR_TRANSLATE_NOOP("CoreText", "not enough memory for the model"),
    CXR_TRANSLATE_NOOP("CoreText", "not enough memory to read the file"),
    CXR_TRANSLATE_NOOP("CoreText", "even the smallest tiles did not fit"),
    CXR_TRANSLATE_NOOP("CoreText", "the image is too small to be reduced"),
    CXR_TRANSLATE_NOOP("CoreText", "the format cannot hold this picture as it is"),
    CXR_TRANSLATE_NOOP("CoreText", "pixel data is cut short: %1 bytes needed, %2 present"),
    CXR_TRANSLATE_NOOP("CoreText", "deflated data set is damaged or cut short"),
    CXR_TRANSLATE_NOOP("CoreText", "its output is not finite"),

    // How long something takes.
    CXR_TRANSLATE_NOOP("CoreText", "%1 s"),
    CXR_TRANSLATE_NOOP("CoreText", "%1 min %2 s"),
    CXR_TRANSLATE_NOOP("CoreText", "%1 h %2 min"),
};

QString translated(const char* text)
{
    return QCoreApplication::translate("CoreText", text);
}

/// A text with places for numbers and names.
struct Pattern {
    const char* text;
    QRegularExpression expression;
};

struct Table {
    QHash<QString, const char*> whole;
    std::vector<Pattern> patterns;
};

Table makeTable()
{
    static const QRegularExpression place(QStringLiteral("%\\d"));
    Table table;
    for (const char* text : texts) {
        const QString english = QString::fromUtf8(text);
        if (!english.contains(place)) {
            table.whole.insert(english, text);
            continue;
        }
        QStringList parts = english.split(place);
        for (QString& part : parts)
            part = QRegularExpression::escape(part);
        const QString expression = parts.join(QStringLiteral("(.+)"));
        table.patterns.push_back(
            {text, QRegularExpression(QRegularExpression::anchoredPattern(expression))});
    }
    return table;
}

std::optional<QString> lookUp(const QString& english)
{
    static const Table table = makeTable();
    if (const auto found = table.whole.constFind(english); found != table.whole.cend())
        return translated(*found);
    for (const Pattern& pattern : table.patterns) {
        const QRegularExpressionMatch match = pattern.expression.match(english);
        if (!match.hasMatch())
            continue;
        // All at once: what was put in must not be taken for a place of its own.
        QString text = translated(pattern.text);
        static const QRegularExpression place(QStringLiteral("%(\\d)"));
        for (qsizetype from = 0;;) {
            const QRegularExpressionMatch at = place.match(text, from);
            if (!at.hasMatch())
                return text;
            const QString value = match.captured(at.captured(1).toInt());
            text.replace(at.capturedStart(), at.capturedLength(), value);
            from = at.capturedStart() + value.size();
        }
    }
    return std::nullopt;
}

} // namespace

QString coreText(const std::string& text)
{
    const QString english = QString::fromStdString(text);
    if (const auto whole = lookUp(english))
        return *whole;
    const QString comma = QStringLiteral(", ");
    QStringList parts = english.split(comma);
    for (QString& part : parts)
        part = lookUp(part).value_or(part);
    return parts.join(comma);
}

const std::vector<const char*>& knownCoreTexts()
{
    return texts;
}

} // namespace cxr::app
