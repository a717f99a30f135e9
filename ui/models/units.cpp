// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/units.h"

#include "core/base/words.h"

#include <cmath>

namespace stridewell {

namespace {

constexpr double metresPerMile = 1609.344;
constexpr double metresPerKilometre = 1000.0;

double metresPer(Units units)
{
    return units == Units::Mi ? metresPerMile : metresPerKilometre;
}

} // namespace

QString Formats::unitName() const
{
    return units == Units::Mi ? Words::tr("mi") : Words::tr("km");
}

Metres Formats::metres(double inUnits) const
{
    return Metres(inUnits * metresPer(units));
}

double Formats::inUnits(Metres distance) const
{
    return distance.value / metresPer(units);
}

QString Formats::distance(Metres distance) const
{
    const double tenths = std::round(inUnits(distance) * 10);
    const int decimals = std::fmod(tenths, 10.0) == 0.0 ? 0 : 1;
    // A no-break space keeps the number and its unit on one line.
    return setApart(number(tenths / 10, decimals) + QChar(QChar::Nbsp) + unitName());
}

QString Formats::distanceNumber(Metres distance) const
{
    // The small addend forgives binary fractions: 34.6 must not become 34.5.
    return number(std::floor(inUnits(distance) * 10 + 1e-6) / 10, 1);
}

QString Formats::number(double value, int decimals) const
{
    return locale.toString(value, 'f', decimals);
}

QString Formats::setApart(const QString &expression) const
{
    constexpr QChar firstStrongIsolate(u'\u2068');
    constexpr QChar popIsolate(u'\u2069');
    return locale.textDirection() == Qt::RightToLeft ? firstStrongIsolate + expression + popIsolate : expression;
}

QString Formats::clock(QTime time) const
{
    const bool halfDays = locale.timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive);
    return locale.toString(time, halfDays ? QStringLiteral("h:mm ap") : QStringLiteral("HH:mm"));
}

QString Formats::clock(Moment moment) const
{
    return clock(zone.time(moment));
}

QString Formats::shortDay(QDate day) const
{
    return locale.toString(day, Words::tr("ddd d MMM", "format"));
}

QString Formats::longDay(QDate day) const
{
    return locale.toString(day, Words::tr("ddd d MMMM", "format"));
}

QString Formats::fullDay(QDate day) const
{
    return locale.toString(day, Words::tr("dddd d MMMM", "format"));
}

QString Formats::range(QDate from, QDate to) const
{
    const QString end = locale.toString(to, Words::tr("d MMMM yyyy", "format"));
    const QString dash = QStringLiteral(" \u2013 ");
    if (from.year() != to.year())
        return locale.toString(from, Words::tr("d MMM yyyy", "format")) + dash +
               locale.toString(to, Words::tr("d MMM yyyy", "format"));
    if (from.month() != to.month())
        return locale.toString(from, Words::tr("d MMM", "format")) + dash +
               locale.toString(to, Words::tr("d MMM yyyy", "format"));
    return locale.toString(from, QStringLiteral("d")) + dash + end;
}

} // namespace stridewell
