// SPDX-License-Identifier: Apache-2.0
#include "ui/figure_text.h"

#include <QLocale>

#include <cmath>

namespace cxr::ui {

namespace {

/// Fixed decimals in the C locale: figures are compared with papers and CSV files.
QString magnitudeText(double value, int decimals)
{
    if (std::isinf(value))
        return QStringLiteral("∞");
    return QLocale::c().toString(std::abs(value), 'f', decimals).remove(QLatin1Char(','));
}

bool roundsToZero(double value, int decimals)
{
    return std::abs(value) < 0.5 * std::pow(10.0, -decimals);
}

} // namespace

QString figureText(double value, int decimals)
{
    if (std::isnan(value))
        return QStringLiteral("–");
    const bool negative = value < 0 && !roundsToZero(value, decimals);
    return (negative ? QStringLiteral("−") : QString()) + magnitudeText(value, decimals);
}

QString gainText(double value, int decimals)
{
    if (std::isnan(value))
        return QStringLiteral("–");
    if (roundsToZero(value, decimals))
        return magnitudeText(0, decimals);
    return (value < 0 ? QStringLiteral("−") : QStringLiteral("+")) + magnitudeText(value, decimals);
}

double gainOf(double before, double after)
{
    return after - before; // IEEE: ∞ − ∞ is NaN
}

} // namespace cxr::ui
